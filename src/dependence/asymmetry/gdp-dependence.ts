/**
 * Dependence measured against the whole economy, and the log ratio of the two sides.
 *
 * `g_ij = (X_ij + M_ij) / GDP_i`, trade with j over i's gross domestic product in the same year and currency at
 * market exchange rates; above 1 for ports. `ln(g_ij / g_ji)` is above zero when the tie weighs more on i; as
 * both sides trade the same amount it is close to `ln(GDP_j / GDP_i)`: it says how unequal the two economies
 * are, where the asymmetry of trade shares says how much each has to lose elsewhere.
 * Unit: ratio; natural logarithm. Source: METHODS A9; Hirschman 1945 and after (confirmed for the idea, the
 * form is common use).
 */
import { type Method, type PlaceCode, endYear } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';

export const GDP_DEPENDENCE: Method = {
  id: 'gdp_dependence',
  version: '1',
  name: { en: 'Trade with one partner over GDP', vi: 'Thương mại với một đối tác trên GDP' },
  formula: 'g_ij = (X_ij + M_ij) / GDP_i',
  citation: 'Common form of trade dependence after Hirschman 1945',
  status: 'confirmed',
};

export const LOG_RATIO: Method = {
  id: 'gdp_log_ratio',
  version: '1',
  name: {
    en: 'Log ratio of the two dependences on GDP',
    vi: 'Log tỷ số hai mức phụ thuộc tính trên GDP',
  },
  formula: 'ln(g_ij / g_ji)',
  citation: 'Common form of asymmetry after Hirschman 1945',
  status: 'confirmed',
};

export interface GdpDependence {
  /** Trade with them over our GDP. */
  readonly ours: number;
  /** Trade with us over their GDP. */
  readonly theirs: number;
  /** `ln(ours / theirs)`; `undefined` where there is no trade. */
  readonly logRatio: number | undefined;
}

/**
 * @param trade what both trade with each other, both directions, as each of the two counts it
 * @param gdp of both, in the same currency
 * @returns `undefined` where a GDP is not above zero
 * @example
 * gdpDependence([50, 50], [200, 1000]); // { ours: 0.25, theirs: 0.05, logRatio: 1.609 }
 */
export function gdpDependence(
  trade: readonly [ours: number, theirs: number],
  gdp: readonly [ours: number, theirs: number],
): GdpDependence | undefined {
  if (!(gdp[0] > 0) || !(gdp[1] > 0)) return undefined;
  const [ours, theirs] = [trade[0] / gdp[0], trade[1] / gdp[1]];
  return { ours, theirs, logRatio: ours > 0 && theirs > 0 ? Math.log(ours / theirs) : undefined };
}

export interface GdpTable {
  readonly manifest: Manifest;
  /** In US dollars at market exchange rates. */
  readonly byPlace: ReadonlyMap<PlaceCode, number>;
}

/** Series of GDP in US dollars, and what one of their units is worth. */
const SERIES = [
  ['NY.GDP.MKTP.CD', 1],
  ['GDP-VAL', 1e6],
] as const;

/** The loaded series with most countries in that year; never two mixed, for they are revised apart. */
export async function gdpTable(
  workspace: Workspace,
  period: string,
): Promise<GdpTable | undefined> {
  const year = endYear(period);
  const found: GdpTable[] = [];
  for (const manifest of await workspace.datasets()) {
    if (manifest.kind !== 'series') continue;
    for (const [measure, size] of SERIES) {
      const rows = await workspace.series({ dataset: manifest.id, measure, year });
      const byPlace = new Map(rows.map((row) => [row.subject, row.value * size]));
      if (byPlace.size > 0) found.push({ manifest, byPlace });
    }
  }
  return found.toSorted((a, b) => b.byPlace.size - a.byPlace.size)[0];
}

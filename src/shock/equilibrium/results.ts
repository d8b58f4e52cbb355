/** What an equilibrium means: welfare and its parts, real wages, imports. Changes are shares, 0.0131 for 1.31%. */
import type { Equilibrium } from './caliendo-parro.js';

/** Of one country. */
export interface CountryResult {
  readonly country: string;
  /** Change of real income, what final spending buys: exact. */
  readonly welfare: number;
  /** Change of the wage over the price of final goods: exact, without tariff revenue and deficit. */
  readonly realWage: number;
  /** Change of real income to first order: terms of trade, volume of trade and trade costs. */
  readonly firstOrder: number | undefined;
  /** What prices of exports and of imports, before tariffs, do to income. */
  readonly termsOfTrade: number;
  /** What the change in the quantity imported does to tariff revenue, at the tariffs of before. */
  readonly volumeOfTrade: number;
  /** Cost of moving goods, of own goods too; not known to first order under an embargo. */
  readonly tradeCosts: number | undefined;
  /** Change of value of exports and of imports, without tariffs, against that of world value added. */
  readonly exports: number | undefined;
  readonly imports: number | undefined;
}

/**
 * Results by country. `firstOrder` is `[Σ (E_ni (c_n − 1) − M_ni (c_i − 1)) + Σ τ_ni M_ni (M'_ni/M_ni − c_i) −
 * Σ (1 + τ_ni) M_ni (d_ni − 1)] / I_n` over sectors and partners: the decomposition of Caliendo and Parro (2015),
 * Tables 2, 3 and 7, with trade costs d added. M and E are imports and exports without tariffs, own sales among them.
 *
 * @example
 * // Mexico under NAFTA alone, data of Caliendo and Parro (2015), rounded as printed there
 * // { welfare: 0.0131, termsOfTrade: -0.0041, volumeOfTrade: 0.0172, realWage: 0.0172 }
 */
export function resultsByCountry(solved: Equilibrium): readonly CountryResult[] {
  const { economy, before, costs, wages, prices } = solved;
  const { countries, sectors } = economy;
  const [n, j] = [countries.length, sectors.length];
  const terms = new Float64Array(n);
  const volume = new Float64Array(n);
  const moving = new Float64Array(n);
  const { iceberg } = solved.shock;
  eachFlow(solved, (s, c, i, was, now, at) => {
    const cost = costs[i * j + s]! - 1;
    terms[i]! += was * cost;
    terms[c]! -= was * cost;
    const tariff = economy.tariffs[at]!;
    if (was > 0) volume[c]! += tariff * was * (now / was - 1 - cost);
    if (iceberg !== undefined && was > 0) moving[c]! += (1 + tariff) * was * (iceberg[at]! - 1);
  });
  const traded = tradeTotals(solved);
  return countries.map((country, c) => {
    const income = economy.valueAdded[c]! + before.revenue[c]! + economy.deficits[c]!;
    const after = economy.valueAdded[c]! * wages[c]! + solved.revenue[c]! + solved.deficits[c]!;
    let price = 0;
    for (let s = 0; s < j; s++)
      price += economy.finalShares[c * j + s]! * Math.log(prices[c * j + s]!);
    const index = Math.exp(price);
    const [termsOfTrade, volumeOfTrade] = [terms[c]! / income, volume[c]! / income];
    const tradeCosts = Number.isFinite(moving[c]!) ? 0 - moving[c]! / income : undefined;
    const growth = ([was, now]: readonly [number, number]): number | undefined =>
      was > 0 ? now / was - 1 : undefined;
    return {
      country,
      welfare: after / income / index - 1,
      realWage: wages[c]! / index - 1,
      firstOrder: tradeCosts === undefined ? undefined : termsOfTrade + volumeOfTrade + tradeCosts,
      termsOfTrade,
      volumeOfTrade,
      tradeCosts,
      exports: growth(traded.exports[c]!),
      imports: growth(traded.imports[c]!),
    };
  });
}

/** Each flow before and after the shock, without tariffs, own sales among them. */
function eachFlow(
  { economy, before, spending, shares, tariffs }: Equilibrium,
  visit: (
    sector: number,
    importer: number,
    exporter: number,
    was: number,
    now: number,
    at: number,
  ) => void,
): void {
  const [n, j] = [economy.countries.length, economy.sectors.length];
  for (let s = 0, at = 0; s < j; s++)
    for (let c = 0; c < n; c++) {
      const [was, now] = [before.spending[c * j + s]!, spending[c * j + s]!];
      for (let i = 0; i < n; i++, at++) {
        const share = economy.shares[at]!;
        if (share > 0)
          visit(
            s,
            c,
            i,
            (was * share) / (1 + economy.tariffs[at]!),
            (now * shares[at]!) / (1 + tariffs[at]!),
            at,
          );
      }
    }
}

type BeforeAfter = [number, number];

function tradeTotals(solved: Equilibrium): Record<'exports' | 'imports', readonly BeforeAfter[]> {
  const empty = (): BeforeAfter[] => solved.economy.countries.map(() => [0, 0]);
  const [exports, imports] = [empty(), empty()];
  eachFlow(solved, (_s, c, i, was, now) => {
    if (c === i) return;
    exports[i]![0] += was;
    exports[i]![1] += now;
    imports[c]![0] += was;
    imports[c]![1] += now;
  });
  return { exports, imports };
}

/**
 * Growth of the value of imports of one country from others, without tariffs, all sectors or one.
 *
 * @param exporters codes; of several, their imports are added up first
 * @returns a share, 1.18 for 118%; undefined where nothing was imported
 * @example
 * // importGrowth(solved, 'MEX', ['USA']) is 1.1831 under NAFTA: Caliendo and Parro (2015), Table 5
 */
export function importGrowth(
  solved: Equilibrium,
  importer: string,
  exporters: readonly string[],
  sector?: string,
): number | undefined {
  const { countries, sectors } = solved.economy;
  const to = countries.indexOf(importer);
  const from = new Set(exporters.map((code) => countries.indexOf(code)));
  let [before, after] = [0, 0];
  eachFlow(solved, (s, c, i, was, now) => {
    if (c !== to || i === to || !from.has(i)) return;
    if (sector !== undefined && sectors[s] !== sector) return;
    before += was;
    after += now;
  });
  return before > 0 ? after / before - 1 : undefined;
}

/** Of one sector of a country; changes are shares. */
export interface SectorResult {
  readonly sector: string;
  /** Change of what is made, in quantity; undefined where nothing was made. */
  readonly output: number | undefined;
  /** Change of its cost, and of the price users pay, against the wage of the country. */
  readonly cost: number;
  readonly price: number;
  /** Share of value added of the country before, and of what users buy that is made at home, before and after. */
  readonly weight: number;
  readonly homeBefore: number | undefined;
  readonly homeAfter: number | undefined;
}

/**
 * Who gains and loses within a country: its sectors.
 *
 * @param country its code
 * @returns in the order of the economy's sectors; none where the country is not in it
 */
export function resultsBySector(solved: Equilibrium, country: string): readonly SectorResult[] {
  const { economy, before, costs, prices, output, shares, wages } = solved;
  const [n, j] = [economy.countries.length, economy.sectors.length];
  const c = economy.countries.indexOf(country);
  if (c < 0) return [];
  return economy.sectors.map((sector, s) => {
    const at = c * j + s;
    const own = (s * n + c) * n + c;
    const [made, spent] = [before.output[at]!, before.spending[at]!];
    return {
      sector,
      output: made > 0 ? output[at]! / made / costs[at]! - 1 : undefined,
      cost: costs[at]! / wages[c]! - 1,
      price: prices[at]! / wages[c]! - 1,
      weight: (economy.valueAddedShare[at]! * made) / economy.valueAdded[c]!,
      homeBefore: spent > 0 ? economy.shares[own]! : undefined,
      homeAfter: spent > 0 ? shares[own]! : undefined,
    };
  });
}

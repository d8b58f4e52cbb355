/**
 * Effective number of partners whose disruptions come together.
 *
 * `Q = s'Rs = sum_i sum_j s_i s_j r_ij`, `N_eff = 1/Q`, with `r_ij` the correlation of partner i's and partner
 * j's risk and `r_ii = 1`. With no correlation Q is the HHI; with full correlation of all it is 1: three
 * suppliers behind one strait are one supplier. Needs `0 <= r_ij <= 1` and `r_ij = r_ji`.
 *
 * From a partial table: at least Q of the known shares (the rest spread thin and correlated with nobody adds
 * nothing), at most with the rest in one hand that is fully correlated with all, which adds `2 r (1 - r) + r^2`
 * for a rest of r. The bounds hold for any correlations from 0 to 1.
 *
 * Correlations are an assumption of the reader, or a proxy made here: the same value within a bloc, or the
 * cosine of memberships in international organisations, `n_ij / sqrt(n_i n_j)`. Neither was tested against
 * disruptions. Unit: count. Source: METHODS A1 (derived for this project).
 */
import { type Method, type PlaceCode, TuchuError } from '../../core/index.js';
import { type PartnerTable, tableTotal } from '../table/partner-table.js';
import { say } from '../messages.js';

export const CORRELATED_PARTNERS: Method = {
  id: 'correlated_partners',
  version: '1',
  name: {
    en: 'Effective number of partners, correlated risk',
    vi: 'Số đối tác hiệu dụng khi rủi ro tương quan',
  },
  formula: 'N_eff = 1 / Σ_i Σ_j s_i s_j r_ij,  r_ii = 1',
  citation: 'Made for this project: the variance of a portfolio with shares s and correlation R',
  status: 'derived',
};

/** Correlation of the risks of two different partners, 0 to 1. */
export type Correlation = (a: PlaceCode, b: PlaceCode) => number;

/**
 * Correlations given pair by pair; pairs that are not given have none.
 *
 * @throws `TuchuError` for a correlation outside 0 to 1, of a place with itself, or given twice and differently
 * @example
 * correlationOf([['CHN', 'KOR', 0.8]])('KOR', 'CHN'); // 0.8
 */
export function correlationOf(
  pairs: ReadonlyArray<readonly [PlaceCode, PlaceCode, number]>,
): Correlation {
  const known = new Map<string, number>();
  const key = (a: PlaceCode, b: PlaceCode): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const [a, b, r] of pairs) {
    const before = known.get(key(a, b));
    if (!(r >= 0 && r <= 1) || a === b || (before !== undefined && before !== r))
      throw new TuchuError(say.badCorrelation({ a, b, r: String(r) }), 1);
    known.set(key(a, b), r);
  }
  return (a, b) => known.get(key(a, b)) ?? 0;
}

/** Members of one bloc share a correlation; all other pairs have none. @example withinBloc(['DEU', 'FRA'], 0.8)('FRA', 'DEU') // 0.8 */
export function withinBloc(members: readonly PlaceCode[], r: number): Correlation {
  if (!(r >= 0 && r <= 1))
    throw new TuchuError(
      say.badCorrelation({ a: members[0] ?? '', b: members[1] ?? '', r: String(r) }),
      2,
    );
  const inside = new Set(members);
  return (a, b) => (inside.has(a) && inside.has(b) ? r : 0);
}

/**
 * The cosine of two countries' memberships: organisations both are in over the root of the product of theirs.
 *
 * @param own organisations each place is in
 * @param shared organisations two places are both in
 * @example
 * fromSharedOrganisations(new Map([['CHN', 80], ['LAO', 45]]), () => 36)('CHN', 'LAO'); // 0.6
 */
export function fromSharedOrganisations(
  own: ReadonlyMap<PlaceCode, number>,
  shared: Correlation,
): Correlation {
  return (a, b) => {
    const [n, m] = [own.get(a) ?? 0, own.get(b) ?? 0];
    return n > 0 && m > 0 ? Math.min(1, shared(a, b) / Math.sqrt(n * m)) : 0;
  };
}

/**
 * Lowest and highest effective number of partners; `undefined` where there is nothing to share.
 *
 * @example
 * correlatedPartners(table, correlationOf([['CHN', 'KOR', 0.8], ['CHN', 'JPN', 0.1], ['KOR', 'JPN', 0.1]]));
 * // [1.534, 1.534] for shares .5, .3 and .2 of CHN, KOR and JPN: three act like one and a half
 */
export function correlatedPartners(
  table: PartnerTable,
  correlation: Correlation,
): readonly [number, number] | undefined {
  const total = tableTotal(table);
  if (total <= 0) return undefined;
  const shares = table.rows.map((row) => ({ partner: row.partner, s: row.value / total }));
  let q = 0;
  for (const [i, a] of shares.entries()) {
    q += a.s * a.s;
    for (const b of shares.slice(i + 1)) q += 2 * a.s * b.s * correlation(a.partner, b.partner);
  }
  const rest = table.rest / total;
  return q > 0 ? [1 / (q + 2 * rest * (1 - rest) + rest * rest), 1 / q] : undefined;
}

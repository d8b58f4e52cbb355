/**
 * Unbalanced interdependence: we depend on them, more than they on us, and few others could stand in.
 *
 * Three tests, all shown: `dep_ij >= tau`, `a_ij = dep_ij - dep_ji >= delta`, and low substitutability: the
 * HHI of our imports from everyone else (their shares taken anew without j) above a limit, or, where a ratio of
 * others' spare capacity to what j supplies is given, that ratio below 1. Kleene's logic: unbalanced when all
 * three hold, not when one fails, unknown otherwise. The Finding counts the tests that hold, as a range where
 * some are unknown. Unit: count, 0 to 3.
 *
 * The rule is of METHODS A9 and names no values: those here are made for this project. 0.2 and 0.1 are round
 * numbers between what states call one partner among many and the 30% of MERICS; 0.4 is the HHI of CEPII GeoDep,
 * applied to suppliers that are left. All can be set.
 */
import { type Limit, type LimitReading, type Method, readLimit } from '../../core/index.js';
import { hhi } from '../concentration/hhi.js';

export const UNBALANCED: Method = {
  id: 'unbalanced',
  version: '1',
  name: {
    en: 'Unbalanced interdependence: tests that hold',
    vi: 'Phụ thuộc lệch: số điều kiện đúng',
  },
  formula:
    '[dep_ij ≥ τ] + [dep_ij − dep_ji ≥ δ] + [few others: HHI of the others > η, or spare ratio < 1]',
  citation: 'Made for this project, after Hirschman 1945',
  status: 'derived',
};

export const OTHERS_HHI: Method = {
  id: 'others_hhi',
  version: '1',
  name: {
    en: 'Concentration of the other suppliers (HHI)',
    vi: 'Độ tập trung của các nguồn cung còn lại (HHI)',
  },
  formula: 'Σ_{k≠j} (s_k / (1 − s_j))²',
  citation:
    'HHI over the suppliers that are left; made for this project as a reading of substitutability',
  status: 'derived',
};

const limit = (of: Omit<Limit, 'kind' | 'status'>): Limit => ({
  ...of,
  kind: 'threshold',
  status: 'derived',
});

export const UNBALANCED_TAU = limit({
  id: 'unbalanced-tau',
  measure: 'trade_dependence',
  crossedWhen: '>=',
  value: 0.2,
  unit: 'share',
  label: { en: 'large share of our trade', vi: 'tỷ phần lớn trong thương mại của ta' },
  origin: 'made for this project; MERICS uses 30% of imports',
});
export const UNBALANCED_DELTA = limit({
  id: 'unbalanced-delta',
  measure: 'asymmetry',
  crossedWhen: '>=',
  value: 0.1,
  unit: 'difference',
  label: { en: 'we depend more than they do', vi: 'ta phụ thuộc nhiều hơn họ' },
  origin: 'made for this project',
});
export const UNBALANCED_OTHERS = limit({
  id: 'unbalanced-others',
  measure: 'others_hhi',
  crossedWhen: '>',
  value: 0.4,
  unit: 'index01',
  label: { en: 'the other suppliers are few', vi: 'các nguồn cung còn lại ít' },
  origin: 'made for this project, with the value of CEPII GeoDep for suppliers',
});
export const UNBALANCED_SPARE = limit({
  id: 'unbalanced-spare',
  measure: 'spare_ratio',
  crossedWhen: '<',
  value: 1,
  unit: 'ratio',
  label: { en: 'others could not replace it', vi: 'nguồn khác không bù được' },
  origin: 'METHODS A6: spare capacity of others over what the partner supplies',
});
export const UNBALANCED_ALL = limit({
  id: 'unbalanced-all',
  measure: 'unbalanced',
  crossedWhen: '>=',
  value: 3,
  unit: 'count',
  label: { en: 'all three hold: unbalanced', vi: 'cả ba điều kiện đúng: phụ thuộc lệch' },
  origin: 'METHODS A9: all three',
});

/** Those a reader can set. The ratio of spare capacity is for those who call `unbalanced` with one: no answer here has it. */
export const UNBALANCED_LIMITS: readonly Limit[] = [
  UNBALANCED_TAU,
  UNBALANCED_DELTA,
  UNBALANCED_OTHERS,
  UNBALANCED_ALL,
];

/** Ranges of what is known; `undefined` for what is not. */
export interface UnbalancedInputs {
  readonly dependence: readonly [number, number] | undefined;
  readonly asymmetry: readonly [number, number] | undefined;
  /** HHI of the other suppliers. */
  readonly others?: readonly [number, number] | undefined;
  /** Others' spare capacity over what the partner supplies; taken before the HHI where both are known. */
  readonly spare?: readonly [number, number] | undefined;
}

export interface Unbalanced {
  /** Tests that hold at least, and at most. */
  readonly held: readonly [number, number];
  readonly verdict: boolean | 'unknown';
  readonly readings: readonly LimitReading[];
}

/**
 * @example
 * unbalanced({ dependence: [0.3, 0.3], asymmetry: [0.28, 0.28], others: undefined }).verdict; // 'unknown'
 * unbalanced({ dependence: [0.1, 0.1], asymmetry: [0.05, 0.05], others: undefined }).verdict; // false
 */
export function unbalanced(
  { dependence, asymmetry, others, spare }: UnbalancedInputs,
  limits: readonly Limit[] = UNBALANCED_LIMITS,
): Unbalanced {
  const of = (fallback: Limit): Limit => limits.find((l) => l.id === fallback.id) ?? fallback;
  const third = spare === undefined ? UNBALANCED_OTHERS : UNBALANCED_SPARE;
  const tests = [
    [of(UNBALANCED_TAU), dependence],
    [of(UNBALANCED_DELTA), asymmetry],
    [of(third), spare ?? others],
  ] as const;
  const readings = tests.map(([l, range]): LimitReading =>
    range === undefined ? { limit: l, crossed: 'undecided' } : readLimit(l, ...range),
  );
  const count = (what: LimitReading['crossed']): number =>
    readings.filter((r) => r.crossed === what).length;
  const [yes, open] = [count(true), count('undecided')];
  const verdict = yes === tests.length ? true : yes + open === tests.length ? 'unknown' : false;
  return { held: [yes, yes + open], verdict, readings };
}

/**
 * Lowest and highest HHI of all suppliers but one, their shares taken anew; `undefined` where there is no other.
 *
 * @param amounts of every supplier that is named
 * @param without where the one that is left out stands
 * @param rest bought of suppliers that are not named
 * @example
 * othersHhi([60, 30, 10], 0); // [0.625, 0.625]: what is left is 75 and 25 of a hundred
 * othersHhi([60, 30], 0, 10); // [0.5625, 0.625]: the 10 are of many or of one
 */
export function othersHhi(
  amounts: ArrayLike<number>,
  without: number,
  rest = 0,
): readonly [number, number] | undefined {
  const others = Array.from(amounts).filter((x, i) => i !== without && x > 0);
  const total = others.reduce((sum, x) => sum + x, rest);
  return total > 0 ? hhi({ known: others.map((x) => x / total), rest: rest / total }) : undefined;
}

/**
 * The "stuck" flag: a country that assembles for others and does not climb.
 *
 * Four conditions, each true, false or not known: (1) the foreign share of its exports is in the top quarter of
 * its peers; (2) over five years or more, its own value added in exports per worker grew less than exports:
 * `ln(DVA_1 / N_1) - ln(DVA_0 / N_0) < ln(E_1 / E_0)`; (3) foreign-owned firms make more than 0.7 of its exports;
 * (4) the complexity of what it makes did not rise. The flag is raised when all four are known to hold, and
 * dropped as soon as one is known not to (strong Kleene logic). Nothing is assumed: a condition without data is
 * not known. Made for this project; no paper stands behind it.
 */
import { crosses, type Limit, type Method } from '../core/index.js';

export const STUCK: Method = {
  id: 'stuck_flag',
  version: '1',
  name: {
    en: 'Stuck in assembly: conditions that hold',
    vi: 'Mắc kẹt ở khâu lắp ráp: số điều kiện đúng',
  },
  formula:
    'foreign share of exports ≥ third quartile of peers ∧ Δln(DVA/N) < Δln E over 5 years ∧ foreign-owned share of exports > 0.7 ∧ Δ complexity ≤ 0',
  citation: 'made for this project; no published rule behind it',
  status: 'derived',
};

export const VALUE_PER_WORKER: Method = {
  id: 'value_per_worker_lag',
  version: '1',
  name: {
    en: 'Growth of own value in exports per worker, less growth of exports',
    vi: 'Tăng trưởng giá trị trong nước của xuất khẩu trên mỗi lao động, trừ tăng trưởng xuất khẩu',
  },
  formula: 'ln(DVA_1/N_1) − ln(DVA_0/N_0) − ln(E_1/E_0), current prices',
  citation: 'made for this project',
  status: 'derived',
};

export const FOREIGN_OWNED: Method = {
  id: 'foreign_owned_share',
  version: '1',
  name: {
    en: 'Foreign-owned firms’ share of exports',
    vi: 'Tỷ phần của doanh nghiệp có vốn nước ngoài trong xuất khẩu',
  },
  formula: 'exports of firms with foreign capital / exports, as the source defines both',
  citation: 'dated facts of the country pack',
  status: 'derived',
};

export const COMPLEXITY_CHANGE: Method = {
  id: 'complexity_change',
  version: '1',
  name: { en: 'Change in economic complexity', vi: 'Thay đổi độ phức hợp kinh tế' },
  formula: 'ECI_1 − ECI_0',
  citation: 'made for this project from the economic complexity index',
  status: 'derived',
};

/** Years over which growth is compared, at the least. */
export const STUCK_YEARS = 5;

const origin = 'made for this project; no published threshold behind it';

/** In the order of the conditions, without the first, which is made of the peers. */
export const STUCK_LIMITS: readonly Limit[] = [
  {
    id: 'stuck-value-per-worker',
    kind: 'threshold',
    measure: VALUE_PER_WORKER.id,
    crossedWhen: '<',
    value: 0,
    unit: 'log',
    origin,
    status: 'derived',
    label: {
      en: 'own value per worker lags exports',
      vi: 'giá trị trên mỗi lao động tụt lại so với xuất khẩu',
    },
  },
  {
    id: 'stuck-foreign-owned',
    kind: 'threshold',
    measure: FOREIGN_OWNED.id,
    crossedWhen: '>',
    value: 0.7,
    unit: 'share',
    origin,
    status: 'derived',
    label: {
      en: 'foreign-owned firms make most exports',
      vi: 'khu vực có vốn nước ngoài chiếm phần lớn xuất khẩu',
    },
  },
  {
    id: 'stuck-no-climb',
    kind: 'threshold',
    measure: COMPLEXITY_CHANGE.id,
    crossedWhen: '<=',
    value: 0,
    unit: 'index_change',
    origin,
    status: 'derived',
    label: { en: 'no rise in complexity', vi: 'độ phức hợp không tăng' },
  },
];

/** The flag itself: all four hold. */
export const STUCK_LIMIT: Limit = {
  id: 'stuck',
  kind: 'alert',
  measure: STUCK.id,
  crossedWhen: '>=',
  value: 4,
  unit: 'count',
  origin,
  status: 'derived',
  label: { en: 'stuck: all four conditions hold', vi: 'mắc kẹt: cả bốn điều kiện đều đúng' },
};

/**
 * The third quartile by linear interpolation between order statistics (type 7).
 *
 * @returns `undefined` of fewer than four numbers, which have no quarter to be in
 * @example
 * thirdQuartile([1, 2, 3, 4, 5]); // 4
 */
export function thirdQuartile(values: readonly number[]): number | undefined {
  if (values.length < 4) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * 0.75;
  const low = sorted[Math.floor(at)] as number;
  return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] as number) - low);
}

/** The first condition's limit: the third quartile of the peers. */
export const quartileLimit = (
  level: number,
  peers: number,
  dataset: string,
  year: number,
): Limit => ({
  id: 'stuck-foreign-value',
  kind: 'threshold',
  measure: 'tiva_fva_share',
  crossedWhen: '>=',
  value: level,
  unit: 'share',
  status: 'derived',
  label: { en: 'top quarter of peers', vi: 'nhóm một phần tư cao nhất' },
  origin: `third quartile of ${peers} other exporting countries in ${dataset}, ${year}`,
});

/** One year of a country's exports, in any money unit, the same for both years. */
export interface ExportYear {
  readonly year: number;
  readonly exports: number;
  /** Own value added in them, each counted once. */
  readonly own: number;
  readonly workers: number;
}

export interface Growth {
  readonly own: number;
  readonly workers: number;
  readonly exports: number;
  /** `own - workers - exports`. */
  readonly lag: number;
}

/**
 * Growth of own value per worker less growth of exports, in natural logarithms.
 *
 * @returns `undefined` where something is not above zero
 * @example
 * growthLag({ year: 2000, exports: 100, own: 60, workers: 10 }, { year: 2005, exports: 200, own: 90, workers: 10 })?.lag;
 * // ln 1.5 - ln 2 = -0.288
 */
export function growthLag(first: ExportYear, last: ExportYear): Growth | undefined {
  const change = (of: (year: ExportYear) => number): number => Math.log(of(last) / of(first));
  const own = change((y) => y.own);
  const workers = change((y) => y.workers);
  const exports = change((y) => y.exports);
  const all = [first, last].flatMap((y) => [y.own, y.workers, y.exports]);
  if (!all.every((x) => x > 0)) return undefined;
  return { own, workers, exports, lag: own - workers - exports };
}

/** What is known of a condition: that it holds, that it does not, or nothing. */
export type Holds = 'yes' | 'no' | 'unknown';

/** What a limit says of a range; nothing is known of no range. */
export function holds(limit: Limit, range: readonly [number, number] | undefined): Holds {
  if (range === undefined) return 'unknown';
  const [low, high] = [crosses(limit, range[0]), crosses(limit, range[1])];
  return low !== high ? 'unknown' : low ? 'yes' : 'no';
}

/**
 * How many of the conditions hold at the least and at the most, and what that says of the flag.
 *
 * @example
 * tally(['yes', 'unknown', 'yes', 'yes']); // { least: 3, most: 4, verdict: 'unknown' }
 * tally(['yes', 'no', 'unknown', 'unknown']).verdict; // 'no'
 */
export function tally(conditions: readonly Holds[]): {
  readonly least: number;
  readonly most: number;
  readonly verdict: Holds;
} {
  const least = conditions.filter((c) => c === 'yes').length;
  const most = conditions.filter((c) => c !== 'no').length;
  const verdict = most < conditions.length ? 'no' : least === conditions.length ? 'yes' : 'unknown';
  return { least, most, verdict };
}

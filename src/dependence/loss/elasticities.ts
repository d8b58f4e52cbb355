/**
 * Elasticities of substitution between import sources, product by product, with their spread.
 *
 * The median over countries of the estimates for the product's group of the Harmonized System of 1992 (three
 * digits), after winsorising: every estimate below the 5% quantile of the whole table is raised to it, every one
 * above the 95% quantile lowered. Quantiles interpolate linearly (type 7 of Hyndman and Fan). Quartiles over
 * countries are the spread carried into losses. Unit: none. The quantiles are assumptions a reader can change.
 *
 * Traps. Estimates run from 1.06 to 16,808, so a mean means nothing. They are between sources of imports, not
 * between imports and home supply. Viet Nam is not among the 73 countries. Codes of later editions are read by
 * their first three digits, which not every revision kept. The other table holds the United States alone, by
 * SITC 3 item: one estimate, no spread over countries.
 *
 * Origin: Broda and Weinstein (2006) and Broda, Greenfield and Weinstein (2006), as the R package concordance
 * ships them.
 */
import { type Assumption, type Method, type Missing, groupBy } from '../../core/index.js';
import { type CodeRow, type Manifest, type Workspace, EDITIONS } from '../../store/index.js';
import { say } from './messages.js';

export const ELASTICITY: Method = {
  id: 'sigma_median',
  version: '1',
  name: {
    en: 'Elasticity between suppliers, median over countries',
    vi: 'Độ co giãn thay thế giữa các nguồn cung, trung vị theo nước',
  },
  formula: 'median over countries of σ for the first three digits of the code, winsorised',
  citation: 'Broda and Weinstein 2006, estimates as shipped by the R package concordance',
  status: 'derived',
};

export const WINSOR_LOW: Assumption = {
  id: 'winsor-low',
  value: 0.05,
  unit: 'share',
  label: {
    en: 'elasticities below this quantile are raised to it',
    vi: 'độ co giãn dưới phân vị này được nâng lên bằng nó',
  },
  origin: { en: 'the usual 5%', vi: 'mức 5% thường dùng' },
  status: 'derived',
};
export const WINSOR_HIGH: Assumption = {
  id: 'winsor-high',
  value: 0.95,
  unit: 'share',
  label: {
    en: 'elasticities above this quantile are lowered to it',
    vi: 'độ co giãn trên phân vị này được hạ xuống bằng nó',
  },
  origin: { en: 'the usual 95%', vi: 'mức 95% thường dùng' },
  status: 'derived',
};

export interface Elasticity {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly countries: number;
  /** The group of products the estimates are for; null for an elasticity of the reader's own. */
  readonly group: string | null;
}

export interface Elasticities {
  /** Undefined for an elasticity of the reader's own. */
  readonly manifest: Manifest | undefined;
  /** The elasticity of a product, or undefined where its group has none. */
  of(product: string): Elasticity | undefined;
}

/**
 * Quantile by linear interpolation of the sorted values (type 7).
 *
 * @param sorted at least one value, smallest first
 * @example
 * quantile([1, 2, 3, 10], 0.5); // 2.5
 */
export function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new RangeError('no quantile of nothing');
  return low + (at - Math.floor(at)) * (high - low);
}

/**
 * Medians and quartiles by group of products.
 *
 * @param rows one estimate each: `code` the group, `text` the number
 * @param winsor quantiles of all estimates beyond which they are drawn in; [0, 1] leaves them as they are
 * @example
 * const rows = ['2', '4', '900'].map((text) => ({ code: '030', text }));
 * elasticitiesByGroup(rows, [0, 0.5]).get('030'); // { median: 4, lower: 3, upper: 4, countries: 3, group: '030' }
 */
export function elasticitiesByGroup(
  rows: ReadonlyArray<Pick<CodeRow, 'code' | 'text'>>,
  winsor: readonly [number, number],
): Map<string, Elasticity> {
  const sorted = (list: typeof rows): number[] =>
    list.map((row) => Number(row.text)).toSorted((a, b) => a - b);
  const all = sorted(rows);
  if (all.length === 0) return new Map();
  const [low, high] = [quantile(all, winsor[0]), quantile(all, winsor[1])];
  return new Map(
    [...groupBy(rows, (row) => row.code)].map(([group, list]) => {
      const values = sorted(list).map((x) => Math.min(high, Math.max(low, x)));
      const [lower, median, upper] = [0.25, 0.5, 0.75].map((p) => quantile(values, p)) as [
        number,
        number,
        number,
      ];
      return [group, { median, lower, upper, countries: values.length, group }] as const;
    }),
  );
}

/** One elasticity for every product, as a reader gave it. */
export function ownElasticity(sigma: number): Elasticities {
  const own = { median: sigma, lower: sigma, upper: sigma, countries: 0, group: null };
  return { manifest: undefined, of: () => own };
}

/** Classifications whose codes begin as those of the Harmonized System. */
const isHarmonized = (classification: string): boolean =>
  classification === 'HS' || classification === 'CN8' || Object.hasOwn(EDITIONS, classification);

/**
 * The elasticities that fit a classification, from the tables the workspace holds.
 *
 * @param classification of the flows, e.g. `HS12`, `CN8`, `SITC3`
 * @returns a reason where no table is loaded, or none fits
 * @example
 * const table = await loadElasticities(workspace, 'HS12', [0.05, 0.95]);
 * if ('of' in table) table.of('030617')?.median; // 3.97
 */
export async function loadElasticities(
  workspace: Workspace,
  classification: string | null,
  winsor: readonly [number, number],
): Promise<Elasticities | Missing> {
  const [release, digits] =
    classification === 'SITC3'
      ? ['sigma_sitc3', 5]
      : isHarmonized(classification ?? '')
        ? ['sigma_hs0', 3]
        : ['', 0];
  if (release === '')
    return {
      reason: 'not_applicable',
      detail: say.noSigmaFor({ classification: classification ?? '-' }),
    };
  const manifest = (await workspace.datasets()).find(
    (m) => m.source === 'concordance' && m.release === release,
  );
  if (manifest === undefined)
    return { reason: 'not_loaded', detail: say.loadSigma({ file: `${release}.csv.gz` }) };
  const rows = await workspace.codes({ dataset: manifest.id, toScheme: 'sigma' });
  const groups = elasticitiesByGroup(rows, winsor);
  return { manifest, of: (product) => groups.get(product.slice(0, digits)) };
}

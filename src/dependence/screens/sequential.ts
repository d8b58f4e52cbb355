/**
 * Sequential filter: vulnerable, then essential, then critical. Each step looks only at what the step before left.
 *
 * 1. imports are concentrated (HHI of suppliers);
 * 2. vulnerable: so are world exports, so that few others could sell;
 * 3. essential: the product stands on every list the user names: need is a judgement that trade data cannot make,
 *    and without it the filter keeps what nobody needs (in the Australian study, festive decorations);
 * 4. critical: the country imports more than it exports, so that its own supply does not cover it.
 *
 * The result is the last step reached, 0 to 4. A step that cannot be judged ends the count with a reason.
 * Source: after Productivity Commission (Australia), Vulnerable Supply Chains, 2021, whose exact cut-offs were not
 * found: the steps are theirs, the thresholds are chosen here and marked uncertain.
 */
import type { Limit, Method, Missing } from '../../core/index.js';
import { crosses } from '../../core/index.js';
import type { WorldCells } from '../world/index.js';
import { importConcentration, importExportRatio, worldConcentrationTest } from './criteria.js';
import type { Holdings } from './holdings.js';
import type { ScreenLimits } from './limits.js';
import { say } from './messages.js';
import type { ListFit } from './product-list.js';
import { type Criterion, type ScreenYear, screenYear } from './screen.js';

export const SEQUENTIAL: Method = {
  id: 'sequential_step',
  version: '1',
  name: {
    en: 'Step reached: concentrated, vulnerable, essential, critical',
    vi: 'Bước đạt tới: tập trung, dễ tổn thương, thiết yếu, trọng yếu',
  },
  formula: 'number of leading steps that hold, in order',
  citation: 'after Productivity Commission (Australia) 2021; cut-offs chosen here',
  status: 'uncertain',
};

export const ON_LISTS: Method = {
  id: 'on_lists',
  version: '1',
  name: { en: 'Lists that hold the product', vi: 'Số danh mục có mặt hàng' },
  formula: 'number of the lists named that hold the product or a heading of it',
  citation: 'lists named by the user',
  status: 'confirmed',
};

/** Whether a product stands on every list named. */
export function onLists(fits: readonly ListFit[], known: boolean): Criterion {
  const names = fits.map(({ list }) => list.id).join(', ');
  const limit: Limit = {
    id: 'on-lists',
    kind: 'threshold',
    measure: 'on_lists',
    crossedWhen: '>=',
    value: Math.max(1, fits.length),
    unit: 'count',
    label: { en: 'on every list named', vi: 'có trong mọi danh mục đã nêu' },
    origin: names,
    status: 'confirmed',
  };
  return {
    measure: 'on_lists',
    method: ON_LISTS,
    label: { en: 'Lists', vi: 'Danh mục' },
    unit: 'count',
    limit,
    value: (_, k) => (known ? fits.filter(({ holds }) => holds[k] === true).length : NaN),
    missing: (): Missing => ({ reason: 'not_loaded', detail: say.needsList({}) }),
  };
}

/** @param lists products that are essential; without any, the third step cannot be judged */
export function sequentialYear(
  cells: WorldCells,
  holdings: Holdings,
  lists: readonly ListFit[],
  limits: ScreenLimits,
): ScreenYear {
  return screenYear({
    year: cells.year,
    places: cells.places,
    products: cells.products,
    criteria: [
      importConcentration(cells, holdings, limits.vulnerableImports),
      worldConcentrationTest(cells, holdings, limits.vulnerableWorld),
      onLists(lists, lists.length > 0),
      importExportRatio(cells, holdings, limits.criticalRatio),
    ],
    bought: cells.imports.total,
    seller: cells.imports.topPartner,
    sellerShare: cells.imports.topShare,
    gaps: cells.places.map((place) => holdings.imports(place)),
  });
}

/**
 * The last step reached, and the step that could not be judged, if that is why it ends.
 *
 * @example
 * stepReached(screen.criteria, place, product); // { reached: 2, unknown: 2 }: the third has no list
 */
export function stepReached(
  criteria: readonly Criterion[],
  place: number,
  product: number,
): { readonly reached: number; readonly unknown: number | null } {
  for (const [step, c] of criteria.entries()) {
    const x = c.value(place, product);
    if (Number.isNaN(x)) return { reached: step, unknown: step };
    if (!crosses(c.limit, x)) return { reached: step, unknown: null };
  }
  return { reached: criteria.length, unknown: null };
}

/**
 * EU Core Dependency Indicators: which imports from outside a bloc are concentrated, outweigh those from inside,
 * and exceed what the importer itself sells.
 *
 * - `CDI1 = Σ_{i outside} (M_ip / Σ_{outside} M_ip)²`, flagged above 0.4
 * - `CDI2 = M_outside / (M_outside + M_inside)`, flagged above 0.5
 * - `CDI3 = M_outside / X`, X = exports to everyone, inside and outside; flagged above 1
 * A product is dependent when all hold.
 *
 * Convention to choose, and named in every Finding: what stands for "inside" when one country is asked about.
 * `bloc`: members of a named group; `none`: CDI2 is left out, all partners are outside (the GeoDep road);
 * `penetration`: CDI2 is `M / (Q − X + M)` with the country's production Q, and all partners are outside.
 * Where nothing is exported CDI3 is 9999. Values, not weights. Indicators are of one year.
 * Source: European Commission, SWD(2021) 352; definitions confirmed, thresholds recalled.
 */
import type { Method, Missing, PlaceCode } from '../../core/index.js';
import type { BlocCells } from './bloc-cells.js';
import { ratio } from './criteria.js';
import type { Holdings } from './holdings.js';
import type { ScreenLimits } from './limits.js';
import { say } from './messages.js';
import { type Criterion, type ScreenYear, screenYear } from './screen.js';

const SOURCE = 'European Commission, SWD(2021) 352';
const method = (n: 1 | 2 | 3, name: Method['name'], formula: string): Method => ({
  id: `cdi${n}`,
  version: '1',
  name,
  formula,
  citation: SOURCE,
  status: 'confirmed',
});

export const CDI1 = method(
  1,
  { en: 'Concentration of imports from outside', vi: 'Độ tập trung nhập khẩu từ bên ngoài' },
  'Σ_{i outside} (M_ip / Σ_{outside} M_ip)²',
);
export const CDI2 = method(
  2,
  { en: 'Share of imports from outside', vi: 'Tỷ phần nhập khẩu từ bên ngoài' },
  'M_outside / (M_outside + M_inside)',
);
export const CDI2_PENETRATION: Method = {
  ...CDI2,
  id: 'cdi2_penetration',
  name: { en: 'Import penetration', vi: 'Mức thâm nhập của hàng nhập' },
  formula: 'M / (Q − X + M)',
  citation: `in place of CDI2 of ${SOURCE}`,
  status: 'derived',
};
export const CDI3 = method(
  3,
  { en: 'Imports from outside over exports', vi: 'Nhập từ bên ngoài chia tổng xuất' },
  'M_outside / X;  9999 where X = 0',
);
export const CORE_DEPENDENCY: Method = {
  id: 'core_dependency',
  version: '1',
  name: {
    en: 'Core Dependency Indicators that hold',
    vi: 'Số chỉ số phụ thuộc cốt lõi (EU) thỏa mãn',
  },
  formula: 'number of CDI1, CDI2 and CDI3 that cross their limits',
  citation: SOURCE,
  status: 'confirmed',
};

/** What stands for trade inside the union when CDI2 is read. */
export type Leg =
  | { readonly kind: 'bloc'; readonly code: PlaceCode }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'penetration';
      /** Production by place and product, in the dataset's unit; undefined where it is not known. */
      readonly production: (place: string, product: string) => number | undefined;
    };

/** @param cells with the leg's members told apart (`blocCells`) */
export function coreDependencyYear(
  cells: BlocCells,
  holdings: Holdings,
  leg: Leg,
  limits: ScreenLimits,
): ScreenYear {
  const { places, products, year } = cells;
  const width = products.length;
  const imports = places.map((place) => holdings.imports(place));
  const exports = places.map((place) => holdings.imports(place) ?? holdings.exports(place));
  const nothing: Missing = { reason: 'undefined', detail: say.nothingOutside({}) };
  const at = (column: Float64Array, p: number, k: number): number =>
    column[p * width + k] as number;

  const first: Criterion = {
    measure: 'cdi1',
    method: CDI1,
    label: { en: 'CDI 1', vi: 'CDI 1' },
    unit: 'index01',
    limit: limits.euOutside,
    value: (p, k) => (imports[p] === undefined ? at(cells.hhi, p, k) : NaN),
    missing: (p) => imports[p] ?? nothing,
  };
  const third: Criterion = {
    measure: 'cdi3',
    method: CDI3,
    label: { en: 'CDI 3', vi: 'CDI 3' },
    unit: 'ratio',
    limit: limits.euRatio,
    value: (p, k) =>
      exports[p] === undefined ? ratio(at(cells.outside, p, k), at(cells.exported, p, k)) : NaN,
    missing: (p) => exports[p] ?? nothing,
  };
  const second: Omit<Criterion, 'value' | 'missing' | 'method'> = {
    measure: 'cdi2',
    label: { en: 'CDI 2', vi: 'CDI 2' },
    unit: 'share',
    limit: limits.euShare,
  };
  const middle: readonly Criterion[] =
    leg.kind === 'none'
      ? []
      : leg.kind === 'bloc'
        ? [
            {
              ...second,
              method: CDI2,
              value: (p, k) =>
                imports[p] === undefined
                  ? share(at(cells.outside, p, k), at(cells.inside, p, k))
                  : NaN,
              missing: (p) => imports[p] ?? nothing,
            },
          ]
        : [
            {
              ...second,
              method: CDI2_PENETRATION,
              value: (p, k) => {
                const made = leg.production(places[p] ?? '', products[k] ?? '');
                if (exports[p] !== undefined || made === undefined) return NaN;
                const bought = at(cells.outside, p, k);
                const used = made - at(cells.exported, p, k) + bought;
                return used > 0 ? bought / used : NaN;
              },
              missing: (p, k) =>
                exports[p] ?? {
                  reason: 'not_loaded',
                  detail: say.noProduction({ place: places[p] ?? '', product: products[k] ?? '' }),
                },
            },
          ];
  return screenYear({
    year,
    places,
    products,
    criteria: [first, ...middle, third],
    bought: cells.outside.map((x, cell) => x + (cells.inside[cell] as number)),
    seller: cells.seller,
    sellerShare: cells.topShare,
    gaps: imports,
  });
}

const share = (outside: number, inside: number): number =>
  outside + inside > 0 ? outside / (outside + inside) : NaN;

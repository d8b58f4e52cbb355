/**
 * The tests that screens are made of, over the cells of a year.
 *
 * - Import concentration: HHI of a place's suppliers of a product.
 * - World export concentration: HHI of the world's exporters of a product, by what each sells to all others.
 * - Import to export ratio: `M / X` of a place in a product: above 1, its own supply does not cover what it buys.
 *   `X = 0` gives 9999, as GeoDep writes it. Exports are a poor proxy of capacity: a place that makes and uses a
 *   good without exporting it looks as if it had none.
 */
import type { Limit, Method, Text } from '../../core/index.js';
import { HHI } from '../concentration/index.js';
import { WORLD_HHI, type WorldCells } from '../world/index.js';
import type { Holdings } from './holdings.js';
import type { Criterion } from './screen.js';
import { say } from './messages.js';

/** The ratio of imports to exports where nothing is exported (GeoDep's convention). */
export const NO_EXPORTS = 9999;

export const IMPORT_EXPORT_RATIO: Method = {
  id: 'import_export_ratio',
  version: '1',
  name: { en: 'Imports over exports', vi: 'Nhập khẩu chia xuất khẩu' },
  formula: 'M_cp / X_cp;  9999 where X_cp = 0',
  citation: 'Lefebvre and Wibaux 2024 (CEPII GeoDep), criterion 3',
  status: 'confirmed',
};

export const LABELS = {
  importHhi: { en: 'Suppliers (HHI)', vi: 'Nguồn cung (HHI)' },
  worldHhi: { en: 'World exporters (HHI)', vi: 'Nước xuất khẩu thế giới (HHI)' },
  ratio: { en: 'Imports / exports', vi: 'Nhập / xuất' },
} as const satisfies Readonly<Record<string, Text>>;

export function importConcentration(
  cells: WorldCells,
  { imports }: Holdings,
  limit: Limit,
): Criterion {
  const { places, products } = cells;
  const gaps = places.map((place) => imports(place));
  return {
    measure: 'import_hhi',
    method: HHI,
    label: LABELS.importHhi,
    unit: 'index01',
    limit,
    value: (p, k) =>
      gaps[p] === undefined ? (cells.imports.hhi[p * products.length + k] as number) : NaN,
    missing: (p) => gaps[p] ?? { reason: 'undefined', detail: say.nothingBought({}) },
  };
}

export function worldConcentrationTest(
  cells: WorldCells,
  { world }: Holdings,
  limit: Limit,
): Criterion {
  return {
    measure: 'world_hhi',
    method: WORLD_HHI,
    label: LABELS.worldHhi,
    unit: 'index01',
    limit,
    value: (_, k) => (world === undefined ? (cells.world.hhi[k] as number) : NaN),
    missing: () => world ?? { reason: 'undefined', detail: say.nothingExported({}) },
  };
}

export function importExportRatio(
  cells: WorldCells,
  { imports, exports }: Holdings,
  limit: Limit,
): Criterion {
  const { places, products } = cells;
  const gaps = places.map((place) => imports(place) ?? exports(place));
  return {
    measure: 'import_export_ratio',
    method: IMPORT_EXPORT_RATIO,
    label: LABELS.ratio,
    unit: 'ratio',
    limit,
    value: (p, k) => {
      if (gaps[p] !== undefined) return NaN;
      const cell = p * products.length + k;
      return ratio(cells.imports.total[cell] as number, cells.exported[cell] as number);
    },
    missing: (p) => gaps[p] ?? { reason: 'undefined', detail: say.nothingBought({}) },
  };
}

/**
 * @returns NaN where nothing is bought
 * @example
 * ratio(30, 60); // 0.5
 * ratio(30, 0); // 9999
 */
export function ratio(bought: number, sold: number): number {
  if (!(bought > 0)) return NaN;
  return sold > 0 ? bought / sold : NO_EXPORTS;
}

/** The country's products: those it is specialised in, and the nearest of the others. */
import type { Finding, Missing, Text } from '../../core/index.js';
import { cog, density, neighbourhoods } from '../../complexity/index.js';
import {
  type AnswerRow,
  type AnswerTable,
  type ProductNames,
  RCA,
  findingOf,
  valueOf,
} from '../../dependence/index.js';
import { say } from './messages.js';
import { COG, DENSITY, EXPORTS, PCI, UBIQUITY } from './methods.js';
import { type ComplexityYear, type SpaceReading, scopedTitle } from './read.js';

/** One product of the country, with everything this room says of it. */
export interface ProductReading {
  readonly code: string;
  /** Its column among the products compared. */
  readonly col: number;
  readonly has: boolean;
  readonly exports: number;
  readonly rca: number;
  readonly pci: number;
  readonly ubiquity: number;
  /** NaN where the product has no neighbour. */
  readonly density: number;
  /** NaN where the country is specialised in it. */
  readonly cog: number;
}

/** Every product compared, in the order of the dataset; none where there is no index. */
export function productReadings({ row, space }: SpaceReading): readonly ProductReading[] {
  const { selection, found, world } = space;
  if (typeof row !== 'number' || typeof found === 'string') return [];
  const { m, products } = selection;
  const width = world.matrix.products.length;
  const base = selection.places[row]! * width;
  const around = density(m, space.near(), [row]);
  const gains = cog(m, space.near(), row, around, found.pci, neighbourhoods(space.near()));
  return products.map((p, col) => ({
    code: world.matrix.products[p]!,
    col,
    has: Number.isNaN(gains[col]!),
    exports: world.matrix.exported[base + p]!,
    rca: selection.rca[base + p]!,
    pci: found.pci[col]!,
    ubiquity: m.colStart[col + 1]! - m.colStart[col]!,
    density: around[col]!,
    cog: gains[col]!,
  }));
}

/** Every Finding about one product that the country is, or is not, specialised in. */
export function productFindings(
  { frame, space }: SpaceReading,
  r: ProductReading,
): Readonly<Record<'exports' | 'rca' | 'pci' | 'ubiquity' | 'density' | 'cog', Finding>> {
  const of = { product: r.code, side: 'export' as const };
  const none: Missing = { reason: 'undefined', detail: say.noNeighbour({}) };
  return {
    exports: findingOf(frame, {
      ...of,
      measure: 'product_exports',
      label: EXPORTS.name,
      unit: space.world.matrix.unit,
      method: EXPORTS,
      value: valueOf(r.exports),
    }),
    rca: findingOf(frame, {
      ...of,
      measure: 'rca',
      label: RCA.name,
      unit: 'ratio',
      method: RCA,
      value: valueOf(r.rca),
    }),
    pci: findingOf(frame, {
      ...of,
      measure: 'pci',
      label: PCI.name,
      unit: 'sd',
      method: PCI,
      value: valueOf(r.pci),
    }),
    ubiquity: findingOf(frame, {
      ...of,
      measure: 'ubiquity',
      label: UBIQUITY.name,
      unit: 'count',
      method: UBIQUITY,
      value: valueOf(r.ubiquity),
    }),
    density: findingOf(frame, {
      ...of,
      measure: 'density',
      label: DENSITY.name,
      unit: 'share',
      method: DENSITY,
      value: valueOf(Number.isNaN(r.density) ? none : r.density),
    }),
    cog: findingOf(frame, {
      ...of,
      measure: 'cog',
      label: COG.name,
      unit: 'index_change',
      method: COG,
      value: valueOf(
        Number.isNaN(r.cog) ? { reason: 'not_applicable', detail: say.alreadyIn({}) } : r.cog,
      ),
    }),
  };
}

const OWN = ['exports', 'rca', 'pci', 'density', 'ubiquity'] as const;
const NEAREST = ['density', 'pci', 'cog', 'rca', 'ubiquity'] as const;
const LABELS: Readonly<Record<(typeof OWN)[number] | 'cog', Text>> = {
  exports: { en: 'exports', vi: 'xuất khẩu' },
  rca: { en: 'RCA', vi: 'RCA' },
  pci: { en: 'PCI', vi: 'PCI' },
  density: { en: 'density', vi: 'mật độ' },
  ubiquity: { en: 'places in it', vi: 'số nơi' },
  cog: { en: 'gain (COG)', vi: 'mức mở thêm (COG)' },
};

/** Largest exports first. */
export const ownProducts = (all: readonly ProductReading[]): readonly ProductReading[] =>
  all.filter((r) => r.has).toSorted((a, b) => b.exports - a.exports || (a.code < b.code ? -1 : 1));

/** Those more complex than the mean of what the country sells, the densest first; then the others likewise. */
export function nearestProducts(all: readonly ProductReading[]): readonly ProductReading[] {
  const own = all.filter((r) => r.has);
  const mean = own.reduce((sum, r) => sum + r.pci, 0) / own.length;
  return all
    .filter((r) => !r.has)
    .toSorted(
      (a, b) =>
        Number(b.pci > mean) - Number(a.pci > mean) ||
        (b.density || 0) - (a.density || 0) ||
        (a.code < b.code ? -1 : 1),
    );
}

/** Both tables, under the reader's filters. */
export function productTables(found: ComplexityYear, name: ProductNames): AnswerTable[] {
  const { q, manifest, world, sets } = found;
  const [reading] = sets;
  if (reading === undefined) return [];
  const all = productReadings(reading);
  const title = {
    subject: q.subject,
    year: world.matrix.year,
    title: scopedTitle(manifest).en,
    titleVi: scopedTitle(manifest).vi,
  };
  const rowOf =
    (columns: readonly (keyof typeof LABELS)[]) =>
    (r: ProductReading): AnswerRow => {
      const named = name(r.code);
      const label = named === undefined ? r.code : `${r.code} ${named}`;
      const findings = productFindings(reading, r);
      return {
        key: r.code,
        label: { en: label, vi: label },
        cells: columns.map((c) => findings[c]),
      };
    };
  const columnsOf = (columns: readonly (keyof typeof LABELS)[]): AnswerTable['columns'] =>
    columns.map((c) => ({ measure: c === 'exports' ? 'product_exports' : c, label: LABELS[c] }));
  return [
    {
      id: `complexity-products@${manifest.id}`,
      title: say.titleProducts(title),
      rowLabel: { en: 'product', vi: 'mặt hàng' },
      columns: columnsOf(OWN),
      rows: ownProducts(all).map(rowOf(OWN)),
      notes: [say.ownProducts({ low: reading.set.filters.threshold })],
    },
    {
      id: `complexity-nearest@${manifest.id}`,
      title: say.titleNearest(title),
      rowLabel: { en: 'product', vi: 'mặt hàng' },
      columns: columnsOf(NEAREST),
      rows: nearestProducts(all).map(rowOf(NEAREST)),
      notes: [say.nearestOrder({})],
    },
  ];
}

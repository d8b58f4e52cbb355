/** Partner tables of any flow, many at once: every product of a year, every year of a product. */
import { groupBy } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { type PartnerRow, type PartnerTable, sortRows, tableTotal } from './partner-table.js';
import { type TableQuestion, holdsPartners, productScope, tableFrom } from './trade-table.js';

type SideOf = Pick<TableQuestion, 'subject' | 'side'>;

/** Years of which a dataset holds a place's flows on one side whole, oldest first. */
export async function wholeYears(
  workspace: Workspace,
  manifest: Manifest,
  { subject, side }: SideOf,
): Promise<number[]> {
  if (!holdsPartners(manifest, subject, side)) return [];
  const years = await workspace.years({ dataset: manifest.id, subject, side });
  return years.filter((year) => holdsPartners(manifest, subject, side, year));
}

/**
 * One full table a product, largest product first, then by code; amounts of zero are no flow.
 *
 * @example
 * const tables = await productTables(workspace, comext, { subject: 'DEU', side: 'import', year: 2023 });
 * tables[0]?.product; // '75021000': unwrought nickel
 */
export async function productTables(
  workspace: Workspace,
  manifest: Manifest,
  q: SideOf & Pick<TableQuestion, 'year'>,
): Promise<PartnerTable[]> {
  const rows = await workspace.productPartners({ dataset: manifest.id, ...q });
  return [...groupBy(held(rows), (row) => row.product)]
    .map(([product, list]) => {
      const table = tableFrom(manifest, { ...q, product }, sortRows(list.map(plain)), list.length);
      return { table, total: tableTotal(table), product };
    })
    .toSorted((a, b) => b.total - a.total || (a.product < b.product ? -1 : 1))
    .map(({ table }) => table);
}

/**
 * One full table a year, oldest first: of one product, or pooled. Years held in part are left out.
 *
 * @throws `TuchuError` where products would be pooled that do not add up (`Manifest.additive`)
 */
export async function yearTables(
  workspace: Workspace,
  manifest: Manifest,
  q: SideOf & Pick<TableQuestion, 'product'>,
): Promise<PartnerTable[]> {
  const rows = await workspace.yearlyPartners({ dataset: manifest.id, ...q });
  const years = [...groupBy(held(rows), (row) => row.year)].filter(([year]) =>
    holdsPartners(manifest, q.subject, q.side, year),
  );
  // A row is a partner, but where products are pooled.
  const pools = q.product === undefined && productScope(manifest) !== 'total';
  return Promise.all(
    years.map(async ([year, list]) => {
      const asked = { ...q, year };
      const count = pools
        ? await workspace.rowCount({ dataset: manifest.id, ...asked })
        : list.length;
      return tableFrom(manifest, asked, sortRows(list.map(plain)), count);
    }),
  );
}

/** The tables of a year's products as one table; `undefined` where there is none to pool. */
export function pooledTable(
  manifest: Manifest,
  tables: readonly PartnerTable[],
): PartnerTable | undefined {
  const [first] = tables;
  if (first === undefined || !manifest.additive) return undefined;
  const rows = [
    ...groupBy(
      tables.flatMap((t) => t.rows),
      (row) => row.partner,
    ),
  ].map(([partner, list]) => ({ partner, value: list.reduce((sum, row) => sum + row.value, 0) }));
  const { subject, side, period } = first;
  const count = tables
    .flatMap((t) => t.evidence)
    .reduce((sum, e) => sum + (e.kind === 'dataset' ? e.rows : 0), 0);
  const rest = tables.reduce((sum, t) => sum + t.rest, 0);
  return tableFrom(manifest, { subject, side, year: Number(period) }, sortRows(rows), count, rest);
}

const held = <T extends PartnerRow>(rows: readonly T[]): T[] => rows.filter((r) => r.value > 0);
const plain = ({ partner, value }: PartnerRow): PartnerRow => ({ partner, value });

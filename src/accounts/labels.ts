/**
 * Which labels of a table are sectors, which are final uses and which are primary inputs, told from the table
 * itself: publishers mark them in no common way.
 *
 * A code that both sells and buys, in any place, is a sector. One that only buys is a final use; one that only
 * sells is a primary input: value added, taxes on products, or imports. A place that has no buying sector makes
 * nothing in the table, so what it sells are imports. Totals of the table's own are left out and named.
 *
 * Trap. A sector that buys nothing, neither goods nor labour, has no column, for cells of zero are not kept. What only
 * sells, but to final users too, is taken for one, unless its name is that of a tax, a margin or value added.
 */
import { TuchuError } from '../core/index.js';
import type { CellColumns, CellLabel } from '../store/index.js';
import { say } from './messages.js';
import type { FinalUse, IoSector } from './table.js';

/** What a row that is no sector brings to the sectors that take it. */
export type PrimaryKind = 'value_added' | 'taxes' | 'imports';

export interface TableLabels {
  readonly nodes: readonly IoSector[];
  readonly places: readonly string[];
  readonly starts: readonly number[];
  readonly finals: readonly FinalUse[];
  readonly primaries: ReadonlyArray<{ readonly name: string; readonly kind: PrimaryKind }>;
  /** By number of the row: a node (0 and above) or a primary input (-1 - its number); undefined: left out. */
  readonly row: readonly (number | undefined)[];
  /** By number of the column: a node (0 and above) or a final use (-1 - its number); undefined: left out. */
  readonly column: readonly (number | undefined)[];
  /** Labels that add up others. */
  readonly totals: readonly string[];
  /** Codes taken for sectors though they buy nothing. */
  readonly buyNothing: readonly string[];
}

const TOTAL = /^((sub-?)?totals?|tổng|cộng|out|(gross|total)[ _]?output|output)\b/i;
/** WIOD `c42`, OECD `INVNT`, ESA `P52` and `P5M`, and the words. Valuables are not inventories. */
const INVENTORIES = /^(c42|invnt|p52|p5m)$|inventor|stock ?changes?|changes? in stocks|tồn kho/i;
const PRODUCT_TAXES = /^tls$|taxsub$|^d21x31$|tax.*\bproducts?\b|thuế.*sản phẩm/i;
const IMPORTS = /^imports?\b|imported|^p7$|nhập khẩu/i;
/** Names of rows that are no sectors, whoever takes of them. */
const NO_SECTOR =
  /^tls$|tax|subsid|margin|adjust|purchases|compensation|wage|salar|surplus|income|value[ _-]?added|thuế|trợ cấp|phí|lương|thặng dư|thu nhập|giá trị gia tăng|^va(lu)?$|^(d(1|11|12|21|29|31|39)|b(1g|2|2g|2a3g|3|3g))$/i;

const natural = new Intl.Collator('en', { numeric: true });
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
/** `c2` before `c10`; codes that count alike stand by their text. */
const bySector = (a: string, b: string): number => natural.compare(a, b) || byText(a, b);
const byLabel = (a: CellLabel, b: CellLabel): number =>
  byText(a.place, b.place) || bySector(a.sector, b.sector);
const nameOf = ({ place, sector }: CellLabel): string => `${place}:${sector}`;

/**
 * Sorts the labels of a table.
 *
 * @param also sectors the publisher lists elsewhere, with or without cells
 * @throws `TuchuError` where no code both sells and buys, or two labels differ in capitals or spaces alone
 */
export function tableLabels(
  id: string,
  cells: CellColumns,
  also: readonly CellLabel[] = [],
): TableLabels {
  const { rows, columns } = cells;
  const sells = new Set(rows.map((l) => l.sector));
  const buys = new Set(columns.map((l) => l.sector));
  const listed = new Set(also.map((l) => l.sector));
  const isTotal = (sector: string): boolean => TOTAL.test(sector) && !listed.has(sector);
  const tradesBoth = (sector: string): boolean =>
    listed.has(sector) || (sells.has(sector) && buys.has(sector) && !isTotal(sector));
  refuseStrangers(id, rows, columns, tradesBoth);

  const makes = new Set(
    [...columns.filter((l) => tradesBoth(l.sector)), ...also].map((l) => l.place),
  );
  const idle = new Set<string>();
  for (const [k, at] of cells.from.entries()) {
    const { place, sector } = rows[at]!;
    if (buys.has(sector) || tradesBoth(columns[cells.to[k]!]!.sector) || !makes.has(place))
      continue;
    if (!isTotal(sector) && !IMPORTS.test(sector) && !NO_SECTOR.test(sector)) idle.add(sector);
  }
  const isSector = (sector: string): boolean => tradesBoth(sector) || idle.has(sector);
  // Where the publisher lists its sectors, one it does not list is no import but a fault, told when output is read.
  const isNode = (l: CellLabel): boolean =>
    isSector(l.sector) && (makes.has(l.place) || also.length > 0);
  const unique = new Map<string, CellLabel>();
  for (const l of [...rows, ...columns, ...also]) if (isNode(l)) unique.set(nameOf(l), l);
  const nodes = [...unique.values()].toSorted(byLabel);
  const places = [...new Set(nodes.map((l) => l.place))];
  const starts = [...places.map((p) => nodes.findIndex((l) => l.place === p)), nodes.length];
  const numbers = new Map(nodes.map((l, i) => [nameOf(l), i]));

  const finalLabels = columns
    .filter((l) => !isSector(l.sector) && !isTotal(l.sector))
    .toSorted(byLabel);
  const finalNumbers = new Map(finalLabels.map((l, k) => [nameOf(l), k]));
  const primaries: { name: string; kind: PrimaryKind }[] = [];
  const primaryOf = (l: CellLabel): number => {
    const kind: PrimaryKind =
      !makes.has(l.place) || IMPORTS.test(l.sector)
        ? 'imports'
        : PRODUCT_TAXES.test(l.sector)
          ? 'taxes'
          : 'value_added';
    const name = kind === 'imports' && isSector(l.sector) ? l.place : l.sector;
    const at = primaries.findIndex((p) => p.name === name && p.kind === kind);
    return at === -1 ? primaries.push({ name, kind }) - 1 : at;
  };
  const totals = new Set<string>();
  const leftOut = (l: CellLabel): undefined => void totals.add(nameOf(l));
  return {
    nodes: nodes.map(({ place, sector }) => ({ place, sector })),
    places,
    starts,
    finals: finalLabels.map((l) => ({
      place: l.place,
      category: l.sector,
      inventories: INVENTORIES.test(l.sector),
    })),
    row: rows.map((l) =>
      isTotal(l.sector) ? leftOut(l) : (numbers.get(nameOf(l)) ?? -1 - primaryOf(l)),
    ),
    // A column of a place that makes nothing, under a sector's code, is what that place buys: a final use there.
    column: columns.map((l) =>
      isTotal(l.sector)
        ? leftOut(l)
        : (numbers.get(nameOf(l)) ?? -1 - (finalNumbers.get(nameOf(l)) ?? 0)),
    ),
    primaries,
    totals: [...totals].toSorted(byText),
    buyNothing: [...idle].toSorted(byText),
  };
}

/** Labels that were meant to be the same and are not. */
function refuseStrangers(
  id: string,
  rows: readonly CellLabel[],
  columns: readonly CellLabel[],
  isSector: (sector: string) => boolean,
): void {
  if (!columns.some((l) => isSector(l.sector)))
    throw new TuchuError(
      say.noSector({
        id,
        rows: rows.slice(0, 3).map(nameOf),
        columns: columns.slice(0, 3).map(nameOf),
      }),
    );
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_.-]+/g, '');
  const bought = new Map(columns.map((l) => [plain(nameOf(l)), l]));
  for (const row of rows) {
    const column = bought.get(plain(nameOf(row)));
    if (column !== undefined && column.sector !== row.sector)
      throw new TuchuError(say.nearlyAlike({ id, row: nameOf(row), column: nameOf(column) }));
  }
}

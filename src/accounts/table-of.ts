/** An input-output table from the cells the store holds: a world table, a national one, or a user's own. */
import { TuchuError, type Message } from '../core/index.js';
import { zeros } from '../linalg/index.js';
import type { CellColumns, CellLabel, Manifest, Workspace } from '../store/index.js';
import { tableLabels, type TableLabels } from './labels.js';
import { say } from './messages.js';
import type { IoTable, PrimaryInput } from './table.js';

/** Gross output that a publisher gives beside the cells. */
export interface GivenOutput {
  readonly dataset: string;
  readonly of: ReadonlyArray<CellLabel & { readonly value: number }>;
}

const OUTPUT = 'gross_output:';

/** The dataset of gross output that belongs to a dataset of cells: same source, same year, by sector. */
export function outputDataset(
  all: readonly Manifest[],
  cells: Manifest,
  year: number,
): Manifest | undefined {
  return all.find(
    (m) =>
      m.kind === 'series' &&
      m.source === cells.source &&
      m.unit === cells.unit &&
      m.years?.[0] === year &&
      m.years[1] === year,
  );
}

/**
 * Reads the table of one year.
 *
 * @throws `TuchuError` where the dataset holds no cells of the year, no code both sells and buys, a cell is no
 * number, output is below zero, or the publisher's output is of other sectors
 * @example
 * const table = await tableOf(workspace, 'wiod-2013-2008-47e1e4a1', 2008);
 * table.nodes.length; // 1435
 */
export async function tableOf(
  workspace: Workspace,
  dataset: string,
  year: number,
): Promise<IoTable> {
  const all = await workspace.datasets();
  const columns = await workspace.cellColumns({ dataset, year });
  if (columns.value.length === 0) throw new TuchuError(say.noCells({ id: dataset, year }), 2);
  const manifest = all.find((m) => m.id === dataset);
  const beside = manifest === undefined ? undefined : outputDataset(all, manifest, year);
  const rows = beside === undefined ? [] : await workspace.series({ dataset: beside.id, year });
  const of = rows
    .filter((r) => r.measure.startsWith(OUTPUT))
    .map((r) => ({ place: r.subject, sector: r.measure.slice(OUTPUT.length), value: r.value }));
  const given = beside === undefined || of.length === 0 ? undefined : { dataset: beside.id, of };
  return tableFrom({ id: dataset, year, unit: manifest?.unit ?? '' }, columns, given);
}

/**
 * The same from cells at hand.
 *
 * @param output the publisher's, of every sector; without it output is the sum of each row
 */
export function tableFrom(
  what: Pick<IoTable, 'id' | 'year' | 'unit'>,
  cells: CellColumns,
  output?: GivenOutput,
): IoTable {
  const labels = tableLabels(what.id, cells, output?.of);
  const { nodes, places, starts, finals } = labels;
  const n = nodes.length;
  const [z, f] = [zeros(n, n), zeros(n, finals.length)];
  const primary = labels.primaries.map((p) => ({ ...p, amounts: new Float64Array(n) }));
  for (let k = 0; k < cells.value.length; k++) {
    const [from, to] = [cells.from[k]!, cells.to[k]!];
    const [i, j] = [labels.row[from], labels.column[to]];
    if (i === undefined || j === undefined) continue;
    const value = cells.value[k]!;
    if (!Number.isFinite(value)) throw notFinite(what.id, cells.rows[from]!, cells.columns[to]!);
    // Several rows may bring one input, such as imports by product; no sector has two rows.
    if (i < 0) {
      if (j >= 0) primary[-1 - i]!.amounts[j]! += value;
    } else if (j < 0) f.data[i * finals.length - 1 - j]! += value;
    else z.data[i * n + j]! += value;
  }
  const sold = rowSums({ z, f });
  const made = output === undefined ? sold : givenOutput(what.id, labels, output);
  for (let i = 0; i < n; i++)
    if (made[i]! < 0) {
      const label = `${nodes[i]!.place}:${nodes[i]!.sector}`;
      throw new TuchuError(say.negativeOutput({ id: what.id, label, output: made[i]! }));
    }
  const own = primary.filter((p) => p.kind === 'value_added');
  return {
    ...what,
    nodes,
    places,
    starts,
    finals,
    z,
    f,
    output: made,
    valueAdded: own.length > 0 ? sumOf(own, n) : residual({ z, output: made, primary }),
    primary,
    outputGiven: output !== undefined,
    valueAddedGiven: own.length > 0,
    notes: notesOf(labels, output?.dataset, own.length > 0),
  };
}

const notFinite = (id: string, row: CellLabel, column: CellLabel): TuchuError =>
  new TuchuError(
    say.notFinite({
      id,
      row: `${row.place}:${row.sector}`,
      column: `${column.place}:${column.sector}`,
    }),
  );

/** All sales of each node: to sectors and to final users. */
export function rowSums({ z, f }: Pick<IoTable, 'z' | 'f'>): Float64Array {
  const sums = new Float64Array(z.rows);
  for (const { cols, data } of [z, f])
    for (let i = 0; i < z.rows; i++)
      for (let k = i * cols; k < (i + 1) * cols; k++) sums[i]! += data[k]!;
  return sums;
}

/** All that each node buys of other nodes. */
export function purchases({ z }: Pick<IoTable, 'z'>): Float64Array {
  const sums = new Float64Array(z.cols);
  for (let i = 0; i < z.rows; i++)
    for (let j = 0; j < z.cols; j++) sums[j]! += z.data[i * z.cols + j]!;
  return sums;
}

function sumOf(rows: readonly PrimaryInput[], n: number): Float64Array {
  const sum = new Float64Array(n);
  for (const { amounts } of rows) for (let j = 0; j < n; j++) sum[j]! += amounts[j]!;
  return sum;
}

/** Imports that the table shows as a row, by node; undefined where it has no such row. */
export function importsRow({ primary = [], nodes }: IoTable): Float64Array | undefined {
  const rows = primary.filter((p) => p.kind === 'imports');
  return rows.length === 0 ? undefined : sumOf(rows, nodes.length);
}

function residual({
  z,
  output,
  primary,
}: {
  z: IoTable['z'];
  output: Float64Array;
  primary: readonly PrimaryInput[];
}): Float64Array {
  const [bought, paid] = [purchases({ z }), sumOf(primary, z.rows)];
  return output.map((x, j) => x - bought[j]! - paid[j]!);
}

function givenOutput(id: string, { nodes }: TableLabels, given: GivenOutput): Float64Array {
  const values = new Map(given.of.map((o) => [`${o.place}:${o.sector}`, o.value]));
  return Float64Array.from(nodes, ({ place, sector }) => {
    const label = `${place}:${sector}`;
    const value = values.get(label);
    if (value === undefined)
      throw new TuchuError(say.noOutput({ id, output: given.dataset, label }));
    return value;
  });
}

function notesOf(labels: TableLabels, output: string | undefined, given: boolean): Message[] {
  const { finals, primaries, totals, buyNothing } = labels;
  const names = (kind: string): string[] =>
    primaries.flatMap((p) => (p.kind === kind ? [p.name] : []));
  const uses = (list: typeof finals): string[] => [...new Set(list.map((u) => u.category))];
  return [
    say.readFinal({ uses: uses(finals), inventories: uses(finals.filter((u) => u.inventories)) }),
    ...(primaries.length === 0
      ? []
      : [
          say.readPrimary({
            valueAdded: names('value_added'),
            taxes: names('taxes'),
            imports: names('imports'),
          }),
        ]),
    ...(buyNothing.length === 0 ? [] : [say.readIdle({ sectors: buyNothing })]),
    output === undefined ? say.outputSummed({}) : say.outputGiven({ dataset: output }),
    given ? say.valueAddedGiven({}) : say.valueAddedResidual({}),
    ...(totals.length === 0 ? [] : [say.totalsLeftOut({ labels: totals })]),
  ];
}

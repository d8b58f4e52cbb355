/** A table read and solved for one country, and what every Finding of it shares. */
import {
  findingOf,
  missing,
  point,
  type AnswerRow,
  type Finding,
  type Frame,
  type Message,
  type Missing,
  type PlaceCode,
  type Reading,
  type Value,
} from '../../core/index.js';
import { datasetEvidence, type Workspace } from '../../store/index.js';
import { balanceOf, type Balance } from '../balance.js';
import { solveSystem } from '../leontief.js';
import { say } from '../messages.js';
import { national } from '../national.js';
import type { LeontiefSystem } from '../system.js';
import { outputDataset, tableOf } from '../table-of.js';
import type { IoTable } from '../table.js';
import { sectorNames, type HeldTable } from '../tables-held.js';

/** A table read and solved, and the country's own in it. */
export interface Held extends HeldTable {
  readonly system: LeontiefSystem;
  readonly home: LeontiefSystem;
  readonly balance: Balance;
  readonly names: ReadonlyMap<string, string>;
  readonly frame: Frame;
  readonly title: { readonly year: number; readonly title: string; readonly titleVi: string };
}

/** @returns the reason where the table has no sectors of the country */
export async function readFor(
  workspace: Workspace,
  { manifest, year }: HeldTable,
  subject: PlaceCode,
): Promise<Held | Missing> {
  const dataset = manifest.id;
  const table = await tableOf(workspace, dataset, year);
  const own = national(table, subject);
  if (own === undefined) {
    const detail = say.notInTable({ dataset, subject, places: table.places });
    return { reason: 'not_covered', detail };
  }
  const system = await solveSystem(table, { dir: workspace.dir });
  const beside = outputDataset(await workspace.datasets(), manifest, year);
  const frame: Frame = {
    subject,
    period: String(year),
    origin: dataset,
    evidence: [
      datasetEvidence(manifest, manifest.rows.kept),
      ...(beside === undefined ? [] : [datasetEvidence(beside, beside.rows.kept)]),
    ],
    coverage: {
      share: 1,
      of: say.coverTable({ sectors: table.nodes.length, places: table.places.length }),
    },
    caveats: [say.currentPrices({ unit: table.unit }), ...(table.notes ?? [])],
    reproduce: `tuchu chain table ${subject} --dataset ${dataset} --year ${year}`,
  };
  return {
    manifest,
    year,
    system,
    home: own === table ? system : await solveSystem(own),
    balance: balanceOf(table),
    names: await sectorNames(workspace, manifest),
    frame,
    title: { year, title: manifest.title.en, titleVi: manifest.title.vi },
  };
}

export const labelOf = (table: IoTable, i: number): string =>
  `${table.nodes[i]!.place}:${table.nodes[i]!.sector}`;
export const none = (detail: Message, reason: Missing['reason'] = 'undefined'): Value =>
  missing({ reason, detail });

/** First node of the country in the whole table. */
export const firstOf = ({ system: { table }, frame }: Held): number =>
  table.starts[table.places.indexOf(frame.subject)]!;

/** Rows of the country's sectors, largest output first. */
export function sectorRows(
  held: Held,
  cells: (
    i: number,
    add: (reading: Reading) => Finding,
    value: (x: number | undefined) => Value,
  ) => Finding[],
): AnswerRow[] {
  const { home, names, frame } = held;
  const { nodes, output } = home.table;
  return nodes
    .map((node, i): AnswerRow & { output: number } => {
      const name = names.get(node.sector);
      const text = name === undefined ? node.sector : `${node.sector} ${name}`;
      const why = say.noOutputHere({ label: labelOf(home.table, i) });
      return {
        key: node.sector,
        label: { en: text, vi: text },
        output: output[i]!,
        cells: cells(
          i,
          (reading) => findingOf(frame, { product: node.sector, ...reading }),
          (x) => (output[i] === 0 || x === undefined ? none(why) : point(x)),
        ),
      };
    })
    .toSorted((a, b) => b.output - a.output || (a.key < b.key ? -1 : 1))
    .map(({ key, label, cells: found }) => ({ key, label, cells: found }));
}

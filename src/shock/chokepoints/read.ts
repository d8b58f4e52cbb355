/** What a country's exposure to passages is read from: the question, its flows, and where they pass. */
import {
  type Assumption,
  type LimitSetting,
  type PlaceCode,
  TuchuError,
} from '../../core/index.js';
import {
  type Answer,
  type ProductNames,
  type TradeSide,
  chosen,
  productNames,
  settingOptions,
} from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import { CHOKEPOINT_ASSUMPTIONS } from './assumptions.js';
import { type Exposure, type FlowRow, exposure, pairsOf } from './exposure.js';
import { type CountryFlows, countryFlows } from './flows.js';
import { say } from './messages.js';
import { routeCommand } from './route-answer.js';
import { type PairPassages, Routes, sailingDays } from './routes.js';
import { type Passage, routeTable } from './table.js';

export interface ChokepointsQuestion {
  readonly subject: PlaceCode;
  readonly side?: TradeSide | undefined;
  readonly dataset?: string | undefined;
  readonly year?: number | undefined;
  /** A code or the beginning of one. */
  readonly product?: string | undefined;
  /** The passage that products and partners are told of; else the one most passes through. */
  readonly passage?: string | undefined;
  readonly without?: readonly string[] | undefined;
  readonly bySea?: boolean | undefined;
  /** Only datasets that hold products. */
  readonly byProduct?: boolean;
  /** The passage shut for so many days, open to so much of the usual. */
  readonly closure?: { readonly days: number; readonly open: number } | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
}

/** Everything the tables are made from. */
export interface ChokepointRead {
  readonly q: ChokepointsQuestion & { readonly side: TradeSide };
  readonly routes: Routes;
  readonly flows: CountryFlows;
  readonly rows: readonly FlowRow[];
  readonly pair: (partner: PlaceCode, product: string | null) => PairPassages;
  readonly all: Exposure;
  /** The passage in focus; `undefined` where nothing passes any. */
  readonly focus: Passage | undefined;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly name: ProductNames;
}

/**
 * @throws `TuchuError` for an unknown dataset, passage or assumption
 * @example
 * const { read } = await readChokepoints(workspace, { subject: 'VNM', product: '2709' });
 * read?.all.passages[0]?.passage; // 'hormuz'
 */
export async function readChokepoints(
  workspace: Workspace,
  question: ChokepointsQuestion,
): Promise<{ readonly read: ChokepointRead | undefined; readonly refused: Answer['refused'] }> {
  const q = { ...question, side: question.side ?? ('import' as const) };
  const routes = new Routes(routeTable());
  for (const id of [...(q.without ?? []), ...(q.passage === undefined ? [] : [q.passage])])
    routes.passage(id);
  const assumptions = chosen<Assumption>(CHOKEPOINT_ASSUMPTIONS, q.limits);
  const tolerance = assumptions.get('route-tolerance')?.value ?? 0;
  if (!(tolerance >= 0 && tolerance <= 1))
    throw new TuchuError(say.badTolerance({ value: tolerance }), 2);
  sailingDays(0, assumptions.get('route-speed')?.value ?? 0);
  const { flows, refused } = await countryFlows(workspace, q);
  if (flows === undefined) return { read: undefined, refused };
  const rows = flows.tables.flatMap((t): FlowRow[] => [
    ...t.rows.map((r) => ({ partner: r.partner, product: t.product, value: r.value })),
    // What no partner is named for has no route either.
    ...(t.rest > 0 ? [{ partner: '_NES', product: t.product, value: t.rest }] : []),
  ]);
  const { without = [], bySea = false } = q;
  const pair = pairsOf(routes, q.subject, { side: q.side, tolerance, without, bySea });
  const all = exposure(rows, pair);
  // The one most surely passes; where none is sure, the one most usually passes.
  const most = all.passages.toSorted((a, b) => b.low - a.low || b.value - a.value)[0];
  const focus = q.passage ?? most?.passage;
  return {
    read: {
      q,
      routes,
      flows,
      rows,
      pair,
      all,
      focus: focus === undefined ? undefined : routes.passage(focus),
      assumptions,
      name: await productNames(workspace, flows.manifest, await workspace.datasets()),
    },
    refused,
  };
}

/** The command that prints the same again. */
export function chokepointsCommand({ q, flows, focus }: ChokepointRead): string {
  return (
    `tuchu dependence chokepoints ${q.subject} --side ${q.side} --dataset ${flows.manifest.id} --year ${flows.year}` +
    routeCommand({ ...q, without: q.without ?? [] }) +
    (focus === undefined ? '' : ` --passage ${focus.id}`) +
    (q.closure === undefined ? '' : ` --days ${q.closure.days} --open ${q.closure.open}`) +
    settingOptions(q.limits)
  );
}

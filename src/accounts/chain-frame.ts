/** What every Finding read from one table about one place shares: evidence, coverage, caveats, command. */
import {
  findingOf,
  missing,
  point,
  readUnit,
  type Evidence,
  type Finding,
  type Frame,
  type Message,
  type Missing,
  type PlaceCode,
  type Reading,
  type Unit,
} from '../core/index.js';
import { say } from './chain-messages.js';
import type { Chain } from './chain.js';
import { say as shared } from './messages.js';

/** Which question is asked, as `tuchu chain` names it. */
export type ChainCommand = 'exports' | 'position' | 'exposure' | 'stuck' | 'with';

/** A place in a table, and what a Finding about it carries. */
export interface ChainFrame extends Frame {
  readonly chain: Chain;
  /** Number of the place in the table. */
  readonly place: number;
  /** First node of the place, and the node after its last. */
  readonly span: readonly [from: number, to: number];
  /** Unit of money in Findings, and how many of it one of the table's is. */
  readonly money: { readonly unit: Unit; readonly size: number };
}

/** Sectors of one place, and how many of the whole table, for which something holds. */
function sectorsWhere(chain: Chain, place: number, holds: (node: number) => boolean) {
  const { nodes } = chain.system.table;
  const found = nodes.flatMap((node, i) => (holds(i) ? [{ node, i }] : []));
  const own = found.filter(({ i }) => chain.exports.placeOf[i] === place);
  return { sectors: own.map(({ node }) => node.sector), all: found.length };
}

function tableCaveats(chain: Chain, place: number, span: readonly [number, number]): Message[] {
  const { table } = chain.system;
  const code = table.places[place] as string;
  const said: Message[] = [];
  const none = sectorsWhere(chain, place, (i) => !((table.output[i] as number) > 0));
  if (none.all > 0) said.push(say.zeroOutput({ place: code, ...none }));
  const below = sectorsWhere(chain, place, (i) => (table.valueAdded[i] as number) < 0);
  if (below.all > 0) said.push(say.negativeValue({ place: code, ...below }));
  const of = (x: Float64Array): number => x.subarray(...span).reduce((a, b) => a + b, 0);
  const share = of(chain.exports.gap) / of(table.output);
  if (Math.abs(share) >= 5e-6) said.push(say.gap({ place: code, share }));
  return [...said, shared.currentPrices({ unit: table.unit }), ...(table.notes ?? [])];
}

/**
 * The frame of a place, or the reason why this table says nothing of it.
 *
 * @param evidence the dataset the table was read from
 * @param partner of the command that prints the Findings again
 * @example
 * chainFrame(chain, 'ARG', [evidence], 'exports').reproduce; // 'tuchu chain exports ARG --dataset made --year 2008'
 */
export function chainFrame(
  chain: Chain,
  subject: PlaceCode,
  evidence: readonly Evidence[],
  command: ChainCommand,
  partner?: PlaceCode,
): ChainFrame | Missing {
  const { table } = chain.system;
  const { id, year, places, starts, nodes } = table;
  const place = places.indexOf(subject);
  if (place < 0)
    return {
      reason: 'not_covered',
      detail: shared.notInTable({ dataset: id, subject, places }),
    };
  if (places.length < 2) return { reason: 'not_applicable', detail: say.onePlace({ dataset: id }) };
  const { outside } = chain.exports;
  if (outside.length > 0)
    return {
      reason: 'not_applicable',
      detail: say.usersOutside({ dataset: id, places: outside }),
    };
  const span = [starts[place] as number, starts[place + 1] as number] as const;
  const asked = partner === undefined ? '' : `${command === 'with' ? ' ' : ' --to '}${partner}`;
  return {
    subject,
    evidence,
    chain,
    place,
    span,
    period: String(year),
    origin: id,
    money: readUnit(table.unit),
    coverage: {
      share: 1,
      of: shared.coverTable({ sectors: nodes.length, places: places.length }),
    },
    caveats: tableCaveats(chain, place, span),
    reproduce: `tuchu chain ${command} ${subject}${asked} --dataset ${id} --year ${year}`,
  };
}

/** A Finding of a value that may not exist; `why` says what its absence means. */
export function chainFinding(
  frame: Frame,
  value: number | undefined,
  why: () => Message,
  reading: Omit<Reading, 'value' | 'label'> & Partial<Pick<Reading, 'label'>>,
): Finding {
  const known = value !== undefined && Number.isFinite(value);
  return findingOf(frame, {
    label: reading.method.name,
    ...reading,
    value: known ? point(value) : missing({ reason: 'undefined', detail: why() }),
  });
}

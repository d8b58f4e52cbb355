/**
 * Roll calls of the UN General Assembly as arrays: for each session a byte for every roll call and place.
 *
 * No line in the file is no vote: a member that was absent and a state that was not yet, or no longer, a member look
 * the same, and are told apart by the first and last session in which the state votes at all. States are those of
 * the file: Russia stands for the Soviet Union before 1992, the two Germanies and the two Yemens are states of their
 * own, and Yugoslavia, Serbia and Montenegro, and Serbia follow one another by date (sources/un-votes.ts).
 * A session belongs to the year it opens: 1945 + its number.
 */
import { groupBy, type PlaceCode } from '../../core/index.js';
import {
  contentKey,
  keepParts,
  keptParts,
  type Manifest,
  type RecordRow,
  type Workspace,
} from '../../store/index.js';

/** What a byte says. */
export const VOTE = { none: 0, no: 1, abstain: 2, yes: 3 } as const;
/** Votes as the records name them. */
const CODES: Readonly<Record<string, number>> = {
  no: VOTE.no,
  abstain: VOTE.abstain,
  yes: VOTE.yes,
};

export const OPENED_BEFORE = 1945;
/** The year a session opens in. @example sessionYear(70) // 2015 */
export const sessionYear = (session: number): number => OPENED_BEFORE + session;

export interface RollCall {
  readonly id: string;
  /** Day, or the month where the file's days are not to be trusted. */
  readonly date: string;
  /** What the file says it was about. */
  readonly text: string;
  /** Whether the US State Department lists it as important; null where the file does not say. */
  readonly important: boolean | null;
  /** Issue areas by the file's short names; many roll calls have none. */
  readonly issues: readonly string[];
}

export interface Session {
  readonly session: number;
  readonly year: number;
  readonly calls: readonly RollCall[];
  /** `calls.length × places.length` bytes, a roll call after the other: `VOTE`. */
  readonly votes: Uint8Array;
}

export interface RollCalls {
  /** States that vote at least once, sorted by code. */
  readonly places: readonly PlaceCode[];
  /** By number; a session without a roll call is not there. */
  readonly sessions: readonly Session[];
  /** First and last session with a vote, by place. */
  readonly span: ReadonlyMap<PlaceCode, readonly [number, number]>;
  /** Issue areas as the file names them, by short name. */
  readonly issues: ReadonlyMap<string, string>;
  /** Where they come from: votes, roll calls, issue areas where these are loaded. */
  readonly datasets: readonly Manifest[];
  /** What numbers computed from these are kept by. */
  readonly key: string;
}

const SESSION = /^session (\d+)(?:; |$)/;
const RULE = 'roll-calls/1';

const kept = new Map<string, Promise<RollCalls | undefined>>();

/**
 * The roll calls that a workspace holds; undefined where votes or their roll calls are not loaded. What was read is
 * kept in the workspace's cache.
 *
 * @example
 * const rolls = await rollCalls(workspace);
 * rolls?.sessions.at(-1)?.session; // 70
 */
export async function rollCalls(workspace: Workspace): Promise<RollCalls | undefined> {
  const all = await workspace.datasets();
  const votes = all.find((m) => m.flow === 'votes' && m.kind === 'records');
  if (votes === undefined) return undefined;
  const beside = all.filter((m) => m.source === votes.source && m.id !== votes.id);
  const key = [RULE, workspace.dir, ...[votes, ...beside].map((m) => m.sha256)].join(' ');
  const known = kept.get(key) ?? read(workspace, votes, beside);
  kept.clear();
  kept.set(key, known);
  known.catch(() => kept.delete(key));
  return known;
}

async function read(
  workspace: Workspace,
  votes: Manifest,
  beside: readonly Manifest[],
): Promise<RollCalls | undefined> {
  let calls: { manifest: Manifest; rows: readonly RecordRow[] } | undefined;
  let areas: { manifest: Manifest; rows: readonly RecordRow[] } | undefined;
  for (const manifest of beside.filter((m) => m.kind === 'records')) {
    const rows = await workspace.records({ dataset: manifest.id });
    if (rows.some((r) => r.what === 'roll call' && SESSION.test(r.text ?? ''))) {
      calls ??= { manifest, rows };
    } else areas ??= { manifest, rows };
  }
  if (calls === undefined) return undefined;
  const issueOf = groupBy(areas?.rows ?? [], (r) => r.id);
  const bySession = new Map<number, RollCall[]>();
  for (const r of calls.rows) {
    const session = Number(SESSION.exec(r.text ?? '')?.[1]);
    if (!Number.isInteger(session)) continue;
    const call: RollCall = {
      id: r.id,
      date: r.start ?? '',
      text: (r.text ?? '').replace(SESSION, ''),
      important: r.value === null ? null : r.value === 1,
      issues: (issueOf.get(r.id) ?? []).flatMap((i) => i.text ?? []).toSorted(),
    };
    const list = bySession.get(session);
    if (list === undefined) bySession.set(session, [call]);
    else list.push(call);
  }
  const numbers = [...bySession.keys()].toSorted((a, b) => a - b);
  for (const list of bySession.values()) list.sort((a, b) => Number(a.id) - Number(b.id));
  const datasets = [votes, calls.manifest, ...(areas === undefined ? [] : [areas.manifest])];
  const key = contentKey(`${RULE} ${datasets.map((m) => m.sha256).join(' ')}`);
  const { places, matrix } = await matrixOf(workspace, votes, key, (at) => {
    let offset = 0;
    for (const s of numbers) for (const call of bySession.get(s) ?? []) at.set(call.id, offset++);
    return offset;
  });
  let offset = 0;
  const sessions = numbers.map((session): Session => {
    const list = bySession.get(session) ?? [];
    const size = list.length * places.length;
    const bytes = matrix.subarray(offset, offset + size);
    offset += size;
    return { session, year: sessionYear(session), calls: list, votes: bytes };
  });
  return {
    places,
    sessions,
    span: spansOf(places, sessions),
    issues: new Map((areas?.rows ?? []).map((r) => [r.text ?? '', r.what] as const)),
    datasets,
    key,
  };
}

/** All votes, roll call after roll call in the order given; from the cache where they were read before. */
async function matrixOf(
  workspace: Workspace,
  votes: Manifest,
  key: string,
  order: (at: Map<string, number>) => number,
): Promise<{ places: readonly PlaceCode[]; matrix: Uint8Array }> {
  const found = await keptParts(workspace.dir, key);
  if (found?.numbers['votes'] !== undefined && Array.isArray(found.text)) {
    const { buffer, byteOffset, byteLength } = found.numbers['votes'];
    return {
      places: found.text.map(String),
      matrix: new Uint8Array(buffer, byteOffset, byteLength),
    };
  }
  const at = new Map<string, number>();
  const count = order(at);
  const place = new Map<string, number>();
  const [where, who, what]: [number[], number[], number[]] = [[], [], []];
  const { columns, blocks } = await workspace.rows({ dataset: votes.id });
  const [id, subject, said] = ['id', 'subject', 'what'].map((name) => columns.indexOf(name));
  for await (const block of blocks)
    for (const row of block) {
      const call = at.get(String(row[id ?? 0]));
      const code = CODES[String(row[said ?? 0])];
      const name = row[subject ?? 0];
      if (call === undefined || code === undefined || typeof name !== 'string') continue;
      let p = place.get(name);
      if (p === undefined) place.set(name, (p = place.size));
      where.push(call);
      who.push(p);
      what.push(code);
    }
  const places = [...place.keys()].toSorted();
  const rank = new Map(places.map((name, i) => [place.get(name) ?? 0, i]));
  const bytes = new Float64Array(Math.ceil((count * places.length) / 8));
  const matrix = new Uint8Array(bytes.buffer);
  for (const [i, call] of where.entries())
    matrix[call * places.length + (rank.get(who[i] ?? 0) ?? 0)] = what[i] ?? 0;
  await keepParts(workspace.dir, key, { text: places, numbers: { votes: bytes } });
  return { places, matrix };
}

/** First and last session in which each place votes. */
export function spansOf(
  places: readonly PlaceCode[],
  sessions: readonly Session[],
): Map<PlaceCode, readonly [number, number]> {
  const span = new Map<PlaceCode, readonly [number, number]>();
  for (const { session, votes } of sessions)
    for (const [i, name] of places.entries())
      for (let k = i; k < votes.length; k += places.length)
        if (votes[k] !== VOTE.none) {
          span.set(name, [span.get(name)?.[0] ?? session, session]);
          break;
        }
  return span;
}

/** What can be said of a place in a session. */
export type Presence = 'votes' | 'absent' | 'not_yet' | 'no_longer' | 'unknown';

/**
 * Whether a place votes in a session, and why not.
 *
 * @example
 * presence(rolls, 'VNM', 31); // 'not_yet': its first vote is in session 32, in 1977
 */
export function presence(rolls: RollCalls, place: PlaceCode, session: number): Presence {
  const span = rolls.span.get(place);
  if (span === undefined) return 'unknown';
  if (session < span[0]) return 'not_yet';
  if (session > span[1]) return 'no_longer';
  const held = rolls.sessions.find((s) => s.session === session);
  const i = rolls.places.indexOf(place);
  if (held !== undefined)
    for (let k = i; k < held.votes.length; k += rolls.places.length)
      if (held.votes[k] !== VOTE.none) return 'votes';
  return 'absent';
}

/**
 * The roll calls of a session, or those on one issue, as a place voted.
 *
 * @param issue short name; all roll calls where none is given
 * @returns a byte a roll call
 */
export function votesOf(
  { places }: Pick<RollCalls, 'places'>,
  { calls, votes }: Session,
  place: PlaceCode,
  issue?: string,
): Uint8Array {
  const i = places.indexOf(place);
  const out: number[] = [];
  for (const [c, call] of calls.entries())
    if (issue === undefined || call.issues.includes(issue))
      out.push(i < 0 ? VOTE.none : (votes[c * places.length + i] ?? VOTE.none));
  return Uint8Array.from(out);
}

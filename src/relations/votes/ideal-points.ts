/**
 * Ideal points of all states in all sessions, estimated here from the roll calls (spatial-model.ts), with a
 * standard error each and 90 % intervals of ±1.645 of it.
 *
 * Left out: roll calls in which all voted alike (they tell no state from another), sessions with fewer than
 * `LEAST_CALLS` others, and states with fewer than `LEAST_VOTES` votes in those: what is too thin gives a reason and
 * no number. The same resolution voted again in the next session, by its text, has the same slope and thresholds and
 * so ties the two sessions; a text that comes twice in a session ties nothing. The sign is fixed by the states that
 * `packs/votes/axis.json` names; origin and unit are conventions too: all points of all sessions together have mean
 * 0 and standard deviation 1.
 */
import type { PlaceCode } from '../../core/index.js';
import { contentKey, keepParts, keptParts } from '../../store/index.js';
import type { VoteAxis } from './axis.js';
import { firstComponent } from './principal-component.js';
import { VOTE, type RollCalls, type Session } from './roll-calls.js';
import {
  SPATIAL_DEFAULTS,
  SpatialModel,
  type Ballot,
  type SpatialData,
  type SpatialOptions,
} from './spatial-model.js';

/** Contested roll calls that a session must have. */
export const LEAST_CALLS = 10;
/** Votes of a state in them. */
export const LEAST_VOTES = 5;
/** Standard errors on either side of a 90 % interval. */
export const Z90 = 1.6448536;
/** A title shorter than this may stand for different resolutions. */
const LEAST_TEXT = 25;
const RULE = 'ideal-points/3';

export interface IdealPoints {
  readonly places: readonly PlaceCode[];
  /** Sessions with an estimate, by number. */
  readonly sessions: readonly number[];
  /** Session × places + place; NaN where there is no estimate. */
  readonly theta: Float64Array;
  readonly sd: Float64Array;
  /** Votes in contested roll calls; 0 where a state casts none. */
  readonly votes: Float64Array;
  /** Contested roll calls by session number, of every session held. */
  readonly contested: ReadonlyMap<number, number>;
  /** Votes behind all points, rounds of the estimate and the largest move in the last. */
  readonly used: number;
  readonly iterations: number;
  readonly moved: number;
}

export interface IdealOptions extends SpatialOptions {
  /** Sessions that are estimated; all where none is named. */
  readonly only?: readonly number[] | undefined;
}

/** Whether not all who voted said the same. */
export function isContested(votes: Uint8Array, states: number, call: number): boolean {
  let first = 0;
  for (let i = 0; i < states; i++) {
    const vote = votes[call * states + i] ?? 0;
    if (vote === VOTE.none) continue;
    if (first === 0) first = vote;
    else if (vote !== first) return true;
  }
  return false;
}

/** What tells one resolution from another by its text; '' where the text is too short to. */
function textKey(text: string): string {
  const words = text
    .replace(/^R\/[^;]*(; |$)/, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return words.length < LEAST_TEXT ? '' : words;
}

interface Prepared {
  readonly data: SpatialData;
  readonly sessions: readonly Session[];
  readonly votes: Float64Array;
  readonly contested: ReadonlyMap<number, number>;
  readonly used: number;
}

/** Contested roll calls of sessions that are not too thin, with resolutions voted again tied to each other. */
function prepare({ places, sessions }: RollCalls, only?: readonly number[]): Prepared {
  const states = places.length;
  const contested = new Map<number, number>();
  const chosen: { session: Session; calls: readonly number[] }[] = [];
  for (const session of sessions) {
    const calls = [...session.calls.keys()].filter((c) => isContested(session.votes, states, c));
    contested.set(session.session, calls.length);
    if (calls.length >= LEAST_CALLS && (only?.includes(session.session) ?? true))
      chosen.push({ session, calls });
  }
  const votes = new Float64Array(chosen.length * states);
  for (const [t, { session, calls }] of chosen.entries())
    for (const c of calls)
      for (let i = 0; i < states; i++)
        if (session.votes[c * states + i] !== VOTE.none)
          votes[t * states + i] = (votes[t * states + i] ?? 0) + 1;
  const drafts: { cells: number[]; votes: number[] }[] = [];
  let before = new Map<string, number>();
  let used = 0;
  let last = -1;
  for (const [t, { session, calls }] of chosen.entries()) {
    const keys = calls.map((c) => textKey(session.calls[c]?.text ?? ''));
    const now = new Map<string, number>();
    for (const [n, c] of calls.entries()) {
      const key = keys[n] ?? '';
      const single = key !== '' && keys.indexOf(key) === keys.lastIndexOf(key);
      const follows = session.session === last + 1 && single ? before.get(key) : undefined;
      const to = follows ?? drafts.push({ cells: [], votes: [] }) - 1;
      if (single) now.set(key, to);
      const draft = drafts[to];
      for (let i = 0; i < states; i++) {
        const vote = session.votes[c * states + i] ?? 0;
        if (vote === VOTE.none || (votes[t * states + i] ?? 0) < LEAST_VOTES) continue;
        draft?.cells.push(t * states + i);
        draft?.votes.push(vote);
        used++;
      }
    }
    [before, last] = [now, session.session];
  }
  const ballots = drafts
    .filter((d) => d.votes.some((v) => v !== d.votes[0]))
    .map((d): Ballot => ({ cells: Int32Array.from(d.cells), votes: Uint8Array.from(d.votes) }));
  const periods = chosen.map(({ session }) => session.session);
  return {
    data: { states, periods, ballots },
    sessions: chosen.map(({ session }) => session),
    votes,
    contested,
    used,
  };
}

const meanOf = (point: Float64Array, of: readonly number[]): number => {
  const known = of.map((i) => point[i] ?? NaN).filter((v) => !Number.isNaN(v));
  return known.length === 0 ? NaN : known.reduce((sum, v) => sum + v, 0) / known.length;
};

/**
 * First principal components of the sessions, signed by the axis; a session that lacks the states that sign it
 * follows the one before.
 */
export function startingPoints(
  places: readonly PlaceCode[],
  sessions: readonly Session[],
  axis: Pick<VoteAxis, 'positive' | 'negative'>,
): Float64Array {
  const states = places.length;
  const out = new Float64Array(states * sessions.length).fill(NaN);
  const [plus, minus] = [axis.positive, axis.negative].map((all) =>
    all.map((p) => places.indexOf(p)).filter((i) => i >= 0),
  );
  let before: Float64Array | undefined;
  for (const [t, { votes }] of sessions.entries()) {
    const calls = votes.length / states;
    const included = new Uint8Array(states);
    for (let i = 0; i < states; i++) {
      let n = 0;
      for (let c = 0; c < calls; c++) if (votes[c * states + i] !== VOTE.none) n++;
      included[i] = n >= LEAST_VOTES ? 1 : 0;
    }
    const point = firstComponent(votes, included);
    let sign = meanOf(point, plus ?? []) - meanOf(point, minus ?? []);
    if (Number.isNaN(sign)) {
      const dots = [...point.entries()].map(([i, v]) => v * (before?.[i] ?? NaN));
      sign = dots.reduce((sum, v) => sum + (Number.isNaN(v) ? 0 : v), 0);
    }
    before = point.map((v) => (sign < 0 ? -v : v));
    out.set(before, t * states);
  }
  return out;
}

/** Told after each round: how far the largest move is from the tolerance. */
export type OnRound = (round: number, most: number, moved: number) => void;

/**
 * @returns the same bytes for the same votes, axis and options
 * @example
 * const points = await idealPoints(rolls, await voteAxis());
 * pointOf(points, 'USA', 70)?.theta; // above zero: the axis says so
 */
export async function idealPoints(
  rolls: RollCalls,
  axis: Pick<VoteAxis, 'positive' | 'negative'>,
  options: Partial<IdealOptions> = {},
  onRound: OnRound = () => undefined,
): Promise<IdealPoints> {
  const { only, ...rest } = { ...SPATIAL_DEFAULTS, ...options };
  const { data, sessions, votes, contested, used } = prepare(rolls, only);
  const start = startingPoints(rolls.places, sessions, axis).map((v) => (Number.isNaN(v) ? 0 : v));
  const model = new SpatialModel(data, start, rest);
  while (!model.done && data.ballots.length > 0) {
    model.step();
    onRound(model.iterations, rest.iterations, model.moved);
    // A server answers others between two rounds.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { theta, sd, iterations, moved } = model.finish();
  const sign = shouldTurn(theta, rolls.places, axis) ? -1 : 1;
  const { mean, spread } = momentsOf(theta);
  for (const [k, v] of theta.entries()) {
    theta[k] = (sign * (v - mean)) / spread;
    sd[k] = (sd[k] ?? NaN) / spread;
  }
  return {
    places: rolls.places,
    sessions: data.periods,
    theta,
    sd,
    votes,
    contested,
    used,
    iterations,
    moved,
  };
}

/** Mean and standard deviation of the numbers that are there. */
function momentsOf(values: Float64Array): { mean: number; spread: number } {
  const known = values.filter((v) => !Number.isNaN(v));
  const mean = known.reduce((sum, v) => sum + v, 0) / Math.max(1, known.length);
  const square = known.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, known.length);
  return { mean, spread: Math.sqrt(square) || 1 };
}

/** The sign is a convention: the axis says which states stand above which. */
function shouldTurn(
  theta: Float64Array,
  places: readonly PlaceCode[],
  axis: Pick<VoteAxis, 'positive' | 'negative'>,
): boolean {
  const of = (codes: readonly PlaceCode[]): number => {
    const wanted = new Set(codes.map((c) => places.indexOf(c)));
    const found = [...theta.entries()].filter(([k]) => wanted.has(k % places.length));
    const known = found.flatMap(([, v]) => (Number.isNaN(v) ? [] : [v]));
    return known.reduce((sum, v) => sum + v, 0) / known.length;
  };
  return of(axis.positive) < of(axis.negative);
}

const running = new Map<string, Promise<IdealPoints>>();

/** The same, kept in the workspace's cache by what it was computed from, and computed once at a time. */
export async function keptIdealPoints(
  dir: string,
  rolls: RollCalls,
  axis: Pick<VoteAxis, 'positive' | 'negative'>,
  onRound?: OnRound,
): Promise<IdealPoints> {
  const rule = [RULE, rolls.key, ...axis.positive, '/', ...axis.negative];
  const key = contentKey([...rule, JSON.stringify(SPATIAL_DEFAULTS)].join(' '));
  const found = await keptParts(dir, key);
  const text = found?.text as Pick<IdealPoints, 'sessions' | 'used' | 'iterations' | 'moved'> & {
    readonly contested: readonly (readonly [number, number])[];
  };
  const { theta, sd, votes } = found?.numbers ?? {};
  if (theta !== undefined && sd !== undefined && votes !== undefined)
    return { ...text, contested: new Map(text.contested), places: rolls.places, theta, sd, votes };
  const busy = running.get(key);
  if (busy !== undefined) return busy;
  const work = idealPoints(rolls, axis, {}, onRound).then(async (points) => {
    const { sessions, used, iterations, moved, contested } = points;
    await keepParts(dir, key, {
      text: { sessions, used, iterations, moved, contested: [...contested] },
      numbers: { theta: points.theta, sd: points.sd, votes: points.votes },
    });
    return points;
  });
  running.set(key, work);
  try {
    return await work;
  } finally {
    running.delete(key);
  }
}

export interface IdealPoint {
  readonly theta: number;
  readonly sd: number;
  readonly votes: number;
}

/** The point of a place in a session; undefined where there is none. */
export function pointOf(
  points: IdealPoints,
  place: PlaceCode,
  session: number,
): IdealPoint | undefined {
  const [t, i] = [points.sessions.indexOf(session), points.places.indexOf(place)];
  if (t < 0 || i < 0) return undefined;
  const k = t * points.places.length + i;
  const [theta = NaN, sd = NaN, votes = 0] = [points.theta[k], points.sd[k], points.votes[k]];
  return Number.isNaN(theta) ? undefined : { theta, sd, votes };
}

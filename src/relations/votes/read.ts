/** All that questions about votes are answered from: roll calls, points of ours, published points, the axis. */
import { formerOf, type Missing, type PlaceCode } from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import { voteAxis, type VoteAxis } from './axis.js';
import { pointKey, publishedPoints, type Published } from './compare.js';
import {
  keptIdealPoints,
  LEAST_CALLS,
  LEAST_VOTES,
  pointOf,
  Z90,
  type IdealPoints,
  type OnRound,
} from './ideal-points.js';
import { say } from './messages.js';
import type { Spot } from './poles.js';
import { presence, rollCalls, type RollCalls, type Session } from './roll-calls.js';

export interface VotesRead {
  readonly rolls: RollCalls;
  readonly points: IdealPoints;
  readonly published: Published | undefined;
  readonly axis: VoteAxis;
}

/** @returns undefined where no roll calls are loaded */
export async function readVotes(
  workspace: Workspace,
  onRound?: OnRound,
): Promise<VotesRead | undefined> {
  const rolls = await rollCalls(workspace);
  if (rolls === undefined || rolls.sessions.length === 0) return undefined;
  const axis = await voteAxis(workspace.dir);
  const [points, published] = await Promise.all([
    keptIdealPoints(workspace.dir, rolls, axis, onRound),
    publishedPoints(workspace),
  ]);
  return { rolls, points, published, axis };
}

/** Whose points are read. */
export const SOURCES = ['ours', 'published'] as const;
export type PointSource = (typeof SOURCES)[number];

/** A point with its 90 % interval and the votes behind it. */
export interface ReadPoint extends Spot {
  readonly low: number;
  readonly high: number;
  readonly votes: number;
}

export const isMissing = (x: ReadPoint | Missing): x is Missing => 'reason' in x;

const missingOf = (reason: Missing['reason'], detail: Missing['detail']): Missing => ({
  reason,
  detail,
});

/** Why a place casts no vote in a session; undefined where it does. */
export function whyNoVotes(
  rolls: RollCalls,
  place: PlaceCode,
  session: number,
): Missing | undefined {
  if (!rolls.sessions.some((s) => s.session === session))
    return missingOf('not_covered', noSession(rolls, session));
  const [first = 0, last = 0] = rolls.span.get(place) ?? [];
  const former = formerOf(place).filter((code) => presence(rolls, code, session) === 'votes');
  switch (presence(rolls, place, session)) {
    case 'votes':
      return undefined;
    case 'unknown':
      return missingOf('not_covered', say.unknown({ place }));
    case 'not_yet':
      return missingOf('not_applicable', say.notYet({ place, session, first, former }));
    case 'no_longer':
      return missingOf('not_applicable', say.noLonger({ place, session, last }));
    case 'absent':
      return missingOf('insufficient_data', say.absent({ place, session }));
  }
}

export const noSession = ({ sessions }: RollCalls, session: number) =>
  say.noSession({
    session,
    first: sessions[0]?.session ?? 0,
    last: sessions.at(-1)?.session ?? 0,
  });

/**
 * The point of a place in a session, or why there is none: no vote, too few votes, a session too thin.
 *
 * @example
 * readPoint(read, 'ours', 'VNM', 31); // { reason: 'not_applicable', … }: its first vote is in session 32
 */
export function readPoint(
  { rolls, points, published }: VotesRead,
  source: PointSource,
  place: PlaceCode,
  session: number,
): ReadPoint | Missing {
  if (source === 'published') {
    if (published === undefined) return missingOf('not_loaded', say.publishedNotLoaded({}));
    const found = published.points.get(pointKey(session, place));
    if (found === undefined)
      return missingOf('not_published', say.notPublished({ place, session }));
    const { theta, low, high } = found;
    if (low === null || high === null)
      return missingOf('not_published', say.notPublished({ place, session }));
    return { theta, low, high, sd: (high - low) / (2 * Z90), votes: 0 };
  }
  const why = whyNoVotes(rolls, place, session);
  if (why !== undefined) return why;
  const contested = points.contested.get(session) ?? 0;
  if (!points.sessions.includes(session)) {
    const calls = rolls.sessions.find((s) => s.session === session)?.calls.length ?? 0;
    const fields = { session, contested, calls, least: LEAST_CALLS };
    return missingOf('insufficient_data', say.thinSession(fields));
  }
  const found = pointOf(points, place, session);
  if (found === undefined) {
    const k = points.sessions.indexOf(session) * points.places.length;
    const votes = points.votes[k + points.places.indexOf(place)] ?? 0;
    return missingOf(
      'insufficient_data',
      say.fewVotes({ place, session, votes, least: LEAST_VOTES }),
    );
  }
  const half = Z90 * found.sd;
  return { ...found, low: found.theta - half, high: found.theta + half };
}

/** The session asked about, else the last with an estimate, else the last held. */
export function sessionOf(
  { rolls, points }: VotesRead,
  asked: number | undefined,
): Session | undefined {
  const number = asked ?? points.sessions.at(-1) ?? rolls.sessions.at(-1)?.session;
  return rolls.sessions.find((s) => s.session === number);
}

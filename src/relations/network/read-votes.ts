/**
 * The layer of votes, by the votes room's own definition: of the roll calls of a session in which two members both voted
 * (yes, no, abstain), the share in which they voted the same. An absence is no vote. A day is answered by the session
 * that opened in its year. Roll calls that nearly everybody supports raise the share, so the limit is high.
 */
import type { Limit, PlaceCode } from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import { pairsOf, rollCalls, type RollCalls, type Session } from '../votes/index.js';
import type { Layer } from './layer.js';
import { VOTE_AGREEMENT, VOTE_CALLS } from './limits.js';
import { say } from './messages.js';
import { yearlyLayer, type YearRead, type YearlySource } from './yearly.js';

/**
 * Agreement of every pair in a session; `calls` says in how many roll calls both voted.
 *
 * @example
 * // A and B voted alike in one of two roll calls.
 * votesRead(rolls, session).ties[0]?.strength; // 0.5
 */
export function votesRead(rolls: Pick<RollCalls, 'places'>, session: Session): YearRead {
  const { places, pairs } = pairsOf(rolls, session);
  return {
    nodes: places,
    ties: pairs.map(({ a, b, both, same }) => ({
      from: a,
      to: b,
      strength: same / both,
      sure: true,
      since: null,
      until: null,
      by: [],
      calls: both,
    })),
    rows: session.votes.reduce((sum, vote) => sum + (vote === 0 ? 0 : 1), 0),
  };
}

/** The loaded roll calls, a session under the year it opens in. */
async function sources(workspace: Workspace): Promise<YearlySource[]> {
  const rolls = await rollCalls(workspace);
  const manifest = rolls?.datasets[0];
  if (rolls === undefined || manifest === undefined) return [];
  const byYear = new Map(rolls.sessions.map((s) => [s.year, s]));
  const read = (year: number): Promise<YearRead> => {
    const session = byYear.get(year);
    return Promise.resolve(
      session === undefined ? { nodes: [], ties: [], rows: 0 } : votesRead(rolls, session),
    );
  };
  return byYear.size === 0 ? [] : [{ manifest, years: [...byYear.keys()], read }];
}

export async function voteLayer(
  workspace: Workspace,
  country: PlaceCode,
  limits: readonly Limit[],
): Promise<Layer> {
  const limit = limits.find((l) => l.id === VOTE_AGREEMENT.id) ?? VOTE_AGREEMENT;
  const calls = limits.find((l) => l.id === VOTE_CALLS.id) ?? VOTE_CALLS;
  return yearlyLayer(workspace, {
    id: 'vote',
    country,
    sources: await sources(workspace),
    world: true,
    whole: true,
    tied: ({ strength, calls: both }, _, value) =>
      (strength ?? 0) >= value && (both ?? 0) >= calls.value,
    limits: [limit, calls],
    // What is missing to 1, doubled and halved.
    others: [limit.value - (1 - limit.value), limit.value + (1 - limit.value) / 2],
    notes: [say.bySession({})],
  });
}

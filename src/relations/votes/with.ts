/** Votes alike of one state with others, in the newest session up to a year: what other rooms and pages show of votes. */
import type { Finding, PlaceCode } from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import { pairFindings } from './findings.js';
import { rollCalls, votesOf, type Session } from './roll-calls.js';

export interface VotesWith {
  /** Undefined where the state votes in no session up to the year. */
  readonly session: Session | undefined;
  /** The share of votes alike with each, in the order asked for; missing with its reason where there is none. */
  readonly alike: readonly Finding[];
}

/**
 * The same numbers as `tuchu votes` prints: by session, which has the year it opens in.
 *
 * @returns undefined where no roll calls are loaded
 * @example
 * const found = await votesWith(workspace, 'VNM', ['CHN'], 2016);
 * found?.session?.session; // 70, the newest loaded
 */
export async function votesWith(
  workspace: Workspace,
  subject: PlaceCode,
  partners: readonly PlaceCode[],
  year: number,
): Promise<VotesWith | undefined> {
  const rolls = await rollCalls(workspace);
  if (rolls === undefined) return undefined;
  const session = rolls.sessions.findLast(
    (s) => s.year <= year && votesOf(rolls, s, subject).some((vote) => vote !== 0),
  );
  if (session === undefined) return { session, alike: [] };
  const alike = partners
    .filter((p) => p !== subject)
    .flatMap((partner) => {
      const reproduce = `tuchu votes ${subject} --session ${session.session} --with ${partner}`;
      const frame = { read: { rolls }, session, issue: undefined, reproduce };
      return pairFindings(frame, subject, partner).slice(0, 1);
    });
  return { session, alike };
}

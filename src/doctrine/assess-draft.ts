/**
 * A draft under a doctrine, on a day. `actual`: the state's own doctrine, in force on that day. `hypothetical`: as if
 * the state signed it while the doctrine is in force. Out of time or out of scope there is no verdict.
 */
import { periodBounds, type Day } from '../core/index.js';
import { codesOf } from './condition.js';
import { type Draft, factsOf } from './draft.js';
import { type ReadingVerdict, type Verdict, judgeReadings } from './judge.js';
import { type Doctrine, type Principle, hashOf } from './schema.js';
import { vocabulary } from './vocabulary.js';

export const MODES = ['actual', 'hypothetical'] as const;
export type Mode = (typeof MODES)[number];

/** Why a doctrine has nothing to say. */
export type OutOf = 'time' | 'scope' | 'not_a_party';

export interface DraftVerdict {
  readonly doctrine: string;
  readonly hash: string;
  readonly mode: Mode;
  readonly day: Day;
  readonly verdict: Verdict | 'not_applicable';
  readonly outOf: OutOf | null;
  /** The first is the doctrine's own reading; empty where it has nothing to say. */
  readonly readings: readonly ReadingVerdict[];
}

const begins = (from: string | null): Day =>
  from === null ? '0000-01-01' : (periodBounds(from)?.first ?? from);
const ends = (to: string | null): Day =>
  to === null ? '9999-12-31' : (periodBounds(to)?.last ?? to);

/** In force on the day; a principle without a date of its own has the doctrine's. */
const inForce = (x: Pick<Principle, 'valid_from' | 'valid_to'>, day: Day): boolean =>
  begins(x.valid_from) <= day && day <= ends(x.valid_to);

/** Every code that some principle asks about. */
export const codesAsked = (doctrine: Doctrine): ReadonlySet<string> =>
  new Set(doctrine.principles.flatMap((p) => [...codesOf(p.breach_if), ...codesOf(p.justify_if)]));

/**
 * Whether some principle speaks of the subject of some clause. A draft of which nothing is said to be so promises
 * nothing, and is judged as it stands.
 */
function inScope(doctrine: Doctrine, draft: Draft): boolean {
  const terms = vocabulary();
  const subject = (code: string): string | undefined => terms.get(code)?.subject;
  const subjects = new Set([...codesAsked(doctrine)].map(subject));
  const said = draft.clauses.filter((c) => c.value !== false);
  if (said.length === 0 || draft.unlisted_facts === 'unknown') return true;
  return said.some((c) => subjects.has(subject(c.code)));
}

/**
 * @param asOf the day the doctrine is applied; otherwise the draft's own
 * @example
 * assessDraft(fourNos, treatyOf1978, 'actual').verdict; // 'not_applicable': the doctrine is of 2019
 */
export function assessDraft(
  doctrine: Doctrine,
  draft: Draft,
  mode: Mode,
  asOf?: Day,
): DraftVerdict {
  const day = asOf ?? periodBounds(draft.assess_at ?? draft.date)?.last ?? draft.date;
  const common = { doctrine: doctrine.id, hash: hashOf(doctrine), mode, day };
  const none = (outOf: OutOf): DraftVerdict => ({
    ...common,
    verdict: 'not_applicable',
    outOf,
    readings: [],
  });
  if (mode === 'actual') {
    if (doctrine.valid_from === null || !inForce(doctrine, day)) return none('time');
    if (doctrine.country !== null && !draft.parties.includes(doctrine.country))
      return none('not_a_party');
  }
  if (!inScope(doctrine, draft)) return none('scope');
  // As if signed while it is in force: principles that were dropped since are left out.
  const applies = (p: Principle): boolean =>
    mode === 'actual' ? inForce(p, day) : ends(p.valid_to) >= ends(doctrine.valid_to);
  const principles = doctrine.principles.filter(applies);
  const readings = judgeReadings({ ...doctrine, principles }, factsOf(draft));
  return { ...common, verdict: readings[0]?.verdict ?? 'compliant', outOf: null, readings };
}

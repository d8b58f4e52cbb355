/**
 * A draft under a doctrine, on a day. `actual`: the state's own doctrine, in force on that day. `hypothetical`: as if
 * the state signed it while the doctrine is in force. Out of time or out of scope there is no verdict.
 */
import { type Day, membersAt, periodBounds } from '../core/index.js';
import { type Answer, answersOf } from './answer.js';
import { partyCode } from './check-draft.js';
import { codesOf } from './condition.js';
import { type Draft, factsOf, uncoded } from './draft.js';
import { type ReadingVerdict, type Verdict, judgeReadings, worst } from './judge.js';
import { type Doctrine, type Principle, hashOf } from './schema.js';
import { vocabulary } from './vocabulary.js';

export const MODES = ['actual', 'hypothetical'] as const;
export type Mode = (typeof MODES)[number];

/** Why a doctrine has nothing to say. */
export type OutOf = 'time' | 'scope' | 'not_a_party';

/** What keeps a verdict from being taken at its word. */
export type Doubt =
  /** The doctrine holds on some of the days the date may stand for. */
  | { readonly kind: 'part_of_time' }
  /** Clauses that nobody has coded, by their number. */
  | { readonly kind: 'uncoded'; readonly clauses: readonly number[] }
  /** Nobody has listed the states the doctrine binds. */
  | { readonly kind: 'members_unknown' };

export interface DraftVerdict {
  readonly doctrine: string;
  readonly version: string;
  readonly hash: string;
  /** Of the draft as it was read. */
  readonly draft: { readonly id: string; readonly hash: string };
  readonly mode: Mode;
  readonly day: Day;
  readonly verdict: Verdict | 'not_applicable';
  readonly outOf: OutOf | null;
  readonly doubts: readonly Doubt[];
  /** The first is the doctrine's own reading; empty where it has nothing to say. */
  readonly readings: readonly ReadingVerdict[];
  /** Principles that are left to a person. */
  readonly toPerson: readonly Principle[];
  readonly answers: readonly Answer[];
}

const begins = (from: string | null): Day =>
  from === null ? '0000-01-01' : (periodBounds(from)?.first ?? from);
const ends = (to: string | null): Day =>
  to === null ? '9999-12-31' : (periodBounds(to)?.last ?? to);

/** In force on the day; a principle without a date of its own has the doctrine's. */
const inForce = (x: Pick<Principle, 'valid_from' | 'valid_to'>, day: Day): boolean =>
  begins(x.valid_from) <= day && day <= ends(x.valid_to);

/**
 * Principles that apply on a day; `undefined` where the doctrine has nothing to say on it. As if signed while it is in
 * force, principles that were dropped since are left out.
 */
export function principlesAt(
  doctrine: Doctrine,
  mode: Mode,
  day: Day,
): readonly Principle[] | undefined {
  if (mode === 'hypothetical')
    return doctrine.principles.filter((p) => ends(p.valid_to) >= ends(doctrine.valid_to));
  if (doctrine.valid_from === null || !inForce(doctrine, day)) return undefined;
  return doctrine.principles.filter((p) => inForce(p, day));
}

/** Every code that some principle asks about. */
export const codesAsked = (doctrine: Doctrine): ReadonlySet<string> =>
  new Set(
    doctrine.principles.flatMap((p) => {
      const limits = p.exceptions.filter((e) => e.effect === 'outside').map((e) => e.when);
      return [p.breach_if, p.justify_if, ...limits].flatMap(codesOf);
    }),
  );

/**
 * Whether some principle speaks of the subject of some clause. A draft of which nothing is said to be so promises
 * nothing, and is judged as it stands; one with a clause not coded yet may speak of anything.
 */
function inScope(doctrine: Doctrine, draft: Draft): boolean {
  const terms = vocabulary();
  const subject = (code: string): string | undefined => terms.get(code)?.subject;
  const subjects = new Set([...codesAsked(doctrine)].map(subject));
  const said = draft.clauses.filter((c) => c.value !== false);
  if (said.length === 0 || draft.unlisted_facts === 'unknown') return true;
  return said.some((c) => c.code === null || subjects.has(subject(c.code)));
}

/**
 * Whether one of these parties is bound on a day: true, false, or (`undefined`) not known, where nobody has listed the
 * states it binds.
 *
 * @param parties codes of places
 * @example
 * binds(zopfan, ['VNM'], '2020-01-01'); // true
 */
export function binds(
  doctrine: Pick<Doctrine, 'country' | 'bloc'>,
  parties: readonly string[],
  day: Day,
): boolean | undefined {
  if (doctrine.country !== null) return parties.includes(doctrine.country);
  if (doctrine.bloc === null) return undefined;
  const members = membersAt(doctrine.bloc, day, 'states');
  return parties.some((p) => members.includes(p));
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
  const when = asOf ?? draft.assess_at ?? draft.date;
  const { first, last: day } = periodBounds(when) ?? { first: when, last: when };
  const common = {
    doctrine: doctrine.id,
    version: doctrine.version,
    hash: hashOf(doctrine),
    draft: { id: draft.id, hash: hashOf(draft) },
    mode,
    day,
    toPerson: doctrine.principles.filter((p) => p.severity === 'judgement'),
  };
  const none = (outOf: OutOf): DraftVerdict => ({
    ...common,
    verdict: 'not_applicable',
    outOf,
    doubts: [],
    readings: [],
    answers: [],
  });
  const doubts: Doubt[] = [];
  if (mode === 'actual') {
    const held = [first, day].map((d) => doctrine.valid_from !== null && inForce(doctrine, d));
    if (!held.includes(true)) return none('time');
    if (held.includes(false)) doubts.push({ kind: 'part_of_time' });
    const isBound = binds(
      doctrine,
      draft.parties.map((p) => partyCode(p) ?? p),
      day,
    );
    if (isBound === false) return none('not_a_party');
    if (isBound === undefined) doubts.push({ kind: 'members_unknown' });
  }
  if (!inScope(doctrine, draft)) return none('scope');
  const clauses = uncoded(draft);
  if (clauses.length > 0) doubts.push({ kind: 'uncoded', clauses });
  // Where only part of the date lies in its time, its rules on the nearest day of that are shown.
  const principles =
    principlesAt(doctrine, mode, day) ?? principlesAt(doctrine, mode, first) ?? doctrine.principles;
  const readings = judgeReadings({ ...doctrine, principles: [...principles] }, factsOf(draft));
  const found = readings[0]?.verdict ?? 'compliant';
  const unsure = doubts.some((d) => d.kind !== 'members_unknown');
  return {
    ...common,
    verdict: unsure ? worst([found, 'insufficient_evidence']) : found,
    outOf: null,
    doubts,
    readings,
    answers: answersOf(doctrine.clause, draft, readings[0], day),
  };
}

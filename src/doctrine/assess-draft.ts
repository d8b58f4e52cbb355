/**
 * A draft under a doctrine, on a day. `actual`: the state's own doctrine, in force on that day. `hypothetical`: as if
 * the state signed it while the doctrine is in force. Out of time or out of scope there is no verdict.
 */
import { type Day, type PlaceCode, periodBounds } from '../core/index.js';
import { type Answer, answersOf } from './answer.js';
import { absentParties, partyCode } from './check-draft.js';
import { type Lookup, codesOf } from './condition.js';
import { type Contradicted, contradictedIn } from './contradictions.js';
import { type Draft, uncoded } from './draft.js';
import { type ReadingVerdict, type Verdict, judgeReadings, worst } from './judge.js';
import { type MeasuredFact, factsWith, measuredFacts } from './measure/facts.js';
import type { Measured } from './measure/measure.js';
import { say } from './messages.js';
import { bindingOf } from './parties.js';
import { type Doctrine, type Principle, hashOf } from './schema.js';
import { refuse } from './shape.js';
import { vocabulary } from './vocabulary.js';

export const MODES = ['actual', 'hypothetical'] as const;
export type Mode = (typeof MODES)[number];

/** Hashes by doctrine: one is asked of many drafts, and is never changed. */
const hashes = new WeakMap<Doctrine, string>();
function doctrineHash(doctrine: Doctrine): string {
  const held = hashes.get(doctrine) ?? hashOf(doctrine);
  hashes.set(doctrine, held);
  return held;
}

/** Why a doctrine has nothing to say. */
export type OutOf =
  | 'time'
  | 'scope'
  | 'not_a_party'
  /** Every principle that holds on the day is left to a person, or none holds. */
  | 'nothing_judged';

/** What keeps a verdict from being taken at its word. */
export type Doubt =
  /** The doctrine holds on some of the days the date may stand for. */
  | { readonly kind: 'part_of_time' }
  /** The draft has no clause: nobody has read what it says. */
  | { readonly kind: 'empty' }
  /** Clauses that nobody has coded, by their number. */
  | { readonly kind: 'uncoded'; readonly clauses: readonly number[] }
  /** Nobody has listed the states the doctrine binds, or not all of them. */
  | { readonly kind: 'members_unknown' }
  /** The day lies in the time in which a party came or went. */
  | { readonly kind: 'membership_unsure'; readonly parties: readonly PlaceCode[] }
  /** Bound by a membership that nobody has looked up. */
  | { readonly kind: 'membership_recalled'; readonly parties: readonly PlaceCode[] }
  /** Clauses contradict each other on a fact the rules ask for, and what it would be were the worse of them so. */
  | ({ readonly kind: 'contradiction' } & Contradicted)
  /** The day lies ahead: the doctrine is taken as it stands now. */
  | { readonly kind: 'ahead' };

/** Said beside a verdict; a contradiction leaves its facts unknown, and these do the rest. */
const BESIDE: ReadonlySet<Doubt['kind']> = new Set([
  'membership_recalled',
  'contradiction',
  'ahead',
]);

/** Whether a doubt keeps a verdict from being better than undecided; others are said beside it. */
export const unsettles = ({ kind }: Doubt): boolean => !BESIDE.has(kind);

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
  /** Facts that limits of the doctrine answer: what was coded, what was measured, and what is taken. */
  readonly measured: readonly MeasuredFact[];
  /** Facts of the text that are so, or may be, and for which no rule that was judged asks, in the order of the draft. */
  readonly unasked: readonly string[];
}

/**
 * The day a doctrine is applied to a draft, and the first that the date may stand for.
 *
 * @param asOf the day asked for; otherwise the draft's own
 */
export function dayOf(
  draft: Pick<Draft, 'assess_at' | 'date'>,
  asOf?: Day,
): { readonly first: Day; readonly day: Day } {
  const when = asOf ?? draft.assess_at ?? draft.date;
  const { first, last } = periodBounds(when) ?? { first: when, last: when };
  return { first, day: last };
}

const begins = (from: string | null): Day =>
  from === null ? '0000-01-01' : (periodBounds(from)?.first ?? from);
const ends = (to: string | null): Day =>
  to === null ? '9999-12-31' : (periodBounds(to)?.last ?? to);

type Span = Pick<Principle, 'valid_from' | 'valid_to'>;

/** In force on some day from the first to the last; a principle without a date of its own has the doctrine's. */
const inForce = (x: Span, first: Day, last: Day): boolean =>
  begins(x.valid_from) <= last && first <= ends(x.valid_to);

/** In force on each of them, on whatever day of its month or year it began and ended. */
const throughout = ({ valid_from: from, valid_to: to }: Span, first: Day, last: Day): boolean =>
  (from === null || (periodBounds(from)?.last ?? from) <= first) &&
  (to === null || last <= (periodBounds(to)?.first ?? to));

/**
 * Principles that apply on a day; `undefined` where the doctrine has nothing to say on it. As if signed while it is in
 * force, principles that were dropped since are left out.
 *
 * @param first the first day that the date may stand for: those that hold on any of them apply
 */
export function principlesAt(
  doctrine: Doctrine,
  mode: Mode,
  day: Day,
  first: Day = day,
): readonly Principle[] | undefined {
  if (mode === 'hypothetical')
    return doctrine.principles.filter((p) => ends(p.valid_to) >= ends(doctrine.valid_to));
  if (doctrine.valid_from === null || !inForce(doctrine, first, day)) return undefined;
  return doctrine.principles.filter((p) => inForce(p, first, day));
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
 * nothing, and is judged as it stands; one with a clause not coded yet may speak of anything. It is asked only of a draft
 * in which nothing was found: what breaks a rule, or may, is within its scope.
 */
function inScope(doctrine: Doctrine, draft: Draft): boolean {
  const terms = vocabulary();
  const subject = (code: string): string | undefined => terms.get(code)?.subject;
  const subjects = new Set([...codesAsked(doctrine)].map(subject));
  const said = draft.clauses.filter((c) => c.value !== false);
  if (said.length === 0 || draft.unlisted_facts === 'unknown') return true;
  return said.some((c) => c.code === null || subjects.has(subject(c.code)));
}

/** Facts that a clause says are so, or leaves open, and that none of the principles asks for, not even to excuse. */
function unaskedIn(
  draft: Draft,
  principles: readonly Principle[],
  facts: Lookup,
): readonly string[] {
  const asked = new Set(
    principles.flatMap((p) =>
      [p.breach_if, p.justify_if, ...p.exceptions.map((e) => e.when)].flatMap(codesOf),
    ),
  );
  const said = draft.clauses.flatMap(({ code, proposed }) =>
    code === null || proposed === true || asked.has(code) || facts(code) === 'false' ? [] : [code],
  );
  return [...new Set(said)];
}

/** What is known of whom the doctrine binds and of its time, in actual mode; or why it has nothing to say. */
function bindingDoubts(
  doctrine: Doctrine,
  draft: Draft,
  first: Day,
  day: Day,
): readonly Doubt[] | OutOf {
  if (doctrine.valid_from === null || !inForce(doctrine, first, day)) return 'time';
  const applying = doctrine.principles.filter((p) => inForce(p, first, day));
  const whole = [doctrine, ...applying].every((x) => throughout(x, first, day));
  const parties = draft.parties.map((p) => partyCode(p) ?? p);
  const { bound, unsure, recalled } = bindingOf(doctrine, parties, day, first);
  if (bound === false) return 'not_a_party';
  const doubts: Doubt[] = whole ? [] : [{ kind: 'part_of_time' }];
  if (unsure.length > 0) doubts.push({ kind: 'membership_unsure', parties: unsure });
  else if (bound === null) doubts.push({ kind: 'members_unknown' });
  if (recalled.length > 0) doubts.push({ kind: 'membership_recalled', parties: recalled });
  return doubts;
}

/**
 * Nothing that is added to a draft, a clause, a fact that is so, the words of a clause nobody has coded, a proposal of
 * the coder, makes a breach or an undecided verdict compliant or not applicable, unless an exception names it or it
 * answers what kept the verdict undecided. Clauses that contradict each other leave their fact unknown; what the draft
 * would be were the worse of them so is said beside it.
 *
 * @param asOf the day the doctrine is applied; otherwise the draft's own. Throws a TuchuError (exit 1) where a party was
 *   not there on it
 * @param limits what was measured; a fact that a limit answers and nobody measured or coded is unknown
 * @param today the day the check is made, against which the date of a decision is held where no day is asked for
 * @example
 * assessDraft(fourNos, treatyOf1978, 'actual').verdict; // 'not_applicable': the doctrine is of 2019
 */
export function assessDraft(
  doctrine: Doctrine,
  draft: Draft,
  mode: Mode,
  asOf?: Day,
  limits: readonly Measured[] = [],
  today?: Day,
): DraftVerdict {
  const { first, day } = dayOf(draft, asOf);
  const on = asOf ?? draft.assess_at ?? draft.date;
  const absent = absentParties(draft.parties, first, day);
  if (absent.length > 0) refuse(absent.map((a) => say.notThereOn({ draft: draft.id, on, ...a })));
  const measured = measuredFacts(doctrine, draft, limits);
  const common = {
    doctrine: doctrine.id,
    version: doctrine.version,
    hash: doctrineHash(doctrine),
    draft: { id: draft.id, hash: hashOf(draft) },
    mode,
    day,
    toPerson: doctrine.principles.filter((p) => p.severity === 'judgement'),
    measured,
  };
  const none = (outOf: OutOf): DraftVerdict => ({
    ...common,
    verdict: 'not_applicable',
    outOf,
    doubts: [],
    readings: [],
    answers: [],
    unasked: [],
  });
  const bound = mode === 'actual' ? bindingDoubts(doctrine, draft, first, day) : [];
  if (typeof bound === 'string') return none(bound);
  const principles = principlesAt(doctrine, mode, day, first) ?? doctrine.principles;
  if (principles.every((p) => p.severity === 'judgement')) return none('nothing_judged');
  const facts = factsWith(draft, measured);
  const readings = judgeReadings({ ...doctrine, principles: [...principles] }, facts);
  const clauses = uncoded(draft);
  const judged = principles.filter((p) => p.severity !== 'judgement');
  const contradicted = contradictedIn(draft, judged, facts);
  const doubts: readonly Doubt[] = [
    ...bound,
    ...(draft.clauses.length === 0 ? [{ kind: 'empty' } as const] : []),
    ...(clauses.length > 0 ? [{ kind: 'uncoded', clauses } as const] : []),
    ...(contradicted === undefined ? [] : [{ kind: 'contradiction', ...contradicted } as const]),
    ...(today !== undefined && first > today ? [{ kind: 'ahead' } as const] : []),
  ];
  const unsure = doubts.some(unsettles);
  const clear = !unsure && readings.every((r) => r.verdict === 'compliant');
  if (clear && !inScope(doctrine, draft)) return none('scope');
  const found = readings[0]?.verdict ?? 'insufficient_evidence';
  return {
    ...common,
    verdict: unsure ? worst([found, 'insufficient_evidence']) : found,
    outOf: null,
    doubts,
    readings,
    answers: answersOf(doctrine.clause, draft, readings[0], asOf ?? today ?? day),
    unasked: unaskedIn(draft, judged, facts),
  };
}

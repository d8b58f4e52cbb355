/**
 * The life of an agreement for one side, from what has happened so far. Words of the Vienna Convention on
 * the Law of Treaties (VCLT): signature (arts 11-12), accession (15), entry into force (24), provisional
 * application (25), withdrawal and termination (54), a later treaty in its place (59), suspension (57).
 *
 * - An ending (withdrawn, superseded, terminated) stands until the party signs, accedes, applies or is
 *   bound anew on a later day; what came before the ending then no longer counts.
 * - Suspension stands until resumed; it is of what was signed at least, for talks are no agreement.
 * - Accession binds on its day (VCLT 24(3)) unless the party has its own day of entry into force.
 * - A framework agreement and an announcement are steps before the agreement itself.
 * - Actions of one day, or whose periods overlap, follow the order of `KINDS`.
 */
import type { Bounds } from '../../core/index.js';
import type { Fact, Predicate } from '../../facts/index.js';

/** From nothing to in force, then what may end it. */
export const AGREEMENT_STATUSES = [
  'not_signed',
  'announced',
  'negotiating',
  'concluded',
  'signed',
  'provisional',
  'in_force',
  'suspended',
  'withdrawn',
  'superseded',
  'terminated',
] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** Actions that move a status, in the order in which those of one day take effect. */
export const KINDS = [
  'agreement_announced',
  'agreement_negotiating',
  'agreement_framework_signed',
  'agreement_concluded',
  'agreement_signed',
  'agreement_ratified',
  'agreement_acceded',
  'agreement_provisional',
  'agreement_provisional_ended',
  'agreement_in_force',
  'agreement_suspended',
  'agreement_resumed',
  'agreement_superseded',
  'agreement_withdrawn',
  'agreement_terminated',
] as const satisfies readonly Predicate[];
export type Kind = (typeof KINDS)[number];

const ORDER = new Map<Predicate, number>(KINDS.map((k, i) => [k, i]));
export const isKind = (predicate: Predicate): predicate is Kind => ORDER.has(predicate);
export const kindOrder = (kind: Kind): number => ORDER.get(kind) ?? 0;

/** Something that has happened, or a negotiation that goes on. */
export interface Step {
  readonly kind: Kind;
  readonly at: Bounds;
  readonly fact: Fact;
}

/** Where one side stands, and whether the agreement was ever in force for it. */
export interface SideStatus {
  readonly status: AgreementStatus;
  readonly everInForce: boolean;
}

const ENDS: Readonly<Partial<Record<Kind, AgreementStatus>>> = {
  agreement_superseded: 'superseded',
  agreement_withdrawn: 'withdrawn',
  agreement_terminated: 'terminated',
};
/** What binds anew after an ending. */
const ANEW: ReadonlySet<Kind> = new Set<Kind>([
  'agreement_signed',
  'agreement_acceded',
  'agreement_provisional',
  'agreement_in_force',
]);

/** The later of two steps: by the end of their periods, then by the order of kinds. */
const later = (a: Step, b: Step): number =>
  a.at.last !== b.at.last
    ? a.at.last < b.at.last
      ? -1
      : 1
    : kindOrder(a.kind) - kindOrder(b.kind);
const newest = (steps: readonly Step[]): Step | undefined => [...steps].sort(later).at(-1);

/** Whether `a` undoes `b`: on a later day, or in the same period by the order of kinds. */
const undoes = (a: Step, b: Step): boolean =>
  a.at.first > b.at.last || (a.at.last >= b.at.first && kindOrder(a.kind) > kindOrder(b.kind));

/**
 * Where a side stands once these steps have happened, whatever order they come in.
 *
 * @example
 * sideStatus([]).status; // 'not_signed'
 */
export function sideStatus(steps: readonly Step[]): SideStatus {
  const of = (...kinds: readonly Kind[]): readonly Step[] =>
    steps.filter((s) => kinds.includes(s.kind));
  const everInForce = of('agreement_in_force', 'agreement_acceded').length > 0;
  const end = newest(steps.filter((s) => ENDS[s.kind] !== undefined));
  if (end !== undefined) {
    const after = steps.filter((s) => s.at.first > end.at.last);
    if (!after.some((s) => ANEW.has(s.kind)))
      return { status: ENDS[end.kind] ?? 'terminated', everInForce };
    return { status: sideStatus(after).status, everInForce };
  }
  const applied = of('agreement_provisional').some(
    (p) => !of('agreement_provisional_ended').some((e) => undoes(e, p)),
  );
  const signed = of('agreement_signed', 'agreement_ratified', 'agreement_provisional').length > 0;
  const halted = of('agreement_suspended').some(
    (s) => !of('agreement_resumed').some((r) => undoes(r, s)),
  );
  const found: readonly (readonly [boolean, AgreementStatus])[] = [
    [halted && (everInForce || signed), 'suspended'],
    [everInForce, 'in_force'],
    [applied, 'provisional'],
    [signed, 'signed'],
    [of('agreement_concluded').length > 0, 'concluded'],
    [of('agreement_negotiating', 'agreement_framework_signed').length > 0, 'negotiating'],
    [of('agreement_announced').length > 0, 'announced'],
  ];
  return { status: found.find(([holds]) => holds)?.[1] ?? 'not_signed', everInForce };
}

const rank = (s: AgreementStatus): number => AGREEMENT_STATUSES.indexOf(s);

/**
 * Where an agreement stands between two sides: an ending or a suspension by one of them stands for both;
 * otherwise it is as far as the one that is less far, so in force needs both.
 *
 * @example
 * between('in_force', 'signed'); // 'signed'
 * between('withdrawn', 'in_force'); // 'withdrawn'
 */
export function between(a: AgreementStatus, b: AgreementStatus): AgreementStatus {
  const [low, high] = rank(a) <= rank(b) ? [a, b] : [b, a];
  if (rank(high) > rank('suspended')) return high;
  if (high === 'suspended') return rank(low) >= rank('provisional') ? 'suspended' : low;
  return low;
}

/**
 * A second, plain reading of the semantics, written from the words of the doctrines' own file and from nothing in src:
 * numbers for truths (1, 0, null), minimum and maximum for the joins. It reads the packs' and the drafts' JSON as it is.
 */
type Bit = 1 | 0 | null;
type Rule = boolean | string | { all?: Rule[]; any?: Rule[]; not?: Rule };
export interface TwinPrinciple {
  readonly id: string;
  readonly severity?: string;
  readonly breach_if: Rule;
  readonly justify_if: Rule;
  readonly exceptions?: ReadonlyArray<{ readonly when: Rule; readonly effect?: string }>;
  readonly alternative_reading_of?: string | null;
}
export interface TwinDraft {
  readonly clauses: ReadonlyArray<{
    readonly code: string | null;
    readonly value: boolean | null;
    readonly proposed?: boolean | undefined;
  }>;
  readonly context: Readonly<Record<string, boolean | null>>;
  readonly unlisted_facts: 'false' | 'unknown';
}

/** False is 0, unknown a half, true 1: `all` is the least of its parts, `any` the greatest, `not` what is left to 1. */
const weigh = (b: Bit): number => (b === null ? 0.5 : b);
const bit = (n: number): Bit => (n === 0.5 ? null : n === 1 ? 1 : 0);

function truth(rule: Rule, fact: (code: string) => Bit): number {
  if (rule === true) return 1;
  if (rule === false) return 0;
  if (typeof rule === 'string') return weigh(fact(rule));
  if (rule.not !== undefined) return 1 - truth(rule.not, fact);
  if (rule.all !== undefined) return Math.min(...rule.all.map((r) => truth(r, fact)));
  return Math.max(...(rule.any ?? []).map((r) => truth(r, fact)));
}

const ORDER = [
  'breach',
  'insufficient_evidence',
  'needs_justification',
  'exception_applies',
  'compliant',
];

function principle(p: TwinPrinciple, fact: (code: string) => Bit): string {
  const of = (effect: string): number =>
    Math.max(
      0,
      ...(p.exceptions ?? [])
        .filter((e) => (e.effect ?? 'excuses') === effect)
        .map((e) => truth(e.when, fact)),
    );
  const breach = bit(Math.min(truth(p.breach_if, fact), 1 - of('outside')));
  const excused = bit(of('excuses'));
  if (breach === 1)
    return excused === 1
      ? 'exception_applies'
      : excused === null
        ? 'insufficient_evidence'
        : 'breach';
  if (breach === null) return 'insufficient_evidence';
  const justify = bit(truth(p.justify_if, fact));
  return justify === null
    ? 'insufficient_evidence'
    : justify === 1
      ? 'needs_justification'
      : 'compliant';
}

/** What a draft says of a fact: what all that speak of it agree on. */
export function twinFact(draft: TwinDraft, code: string): Bit {
  const said = draft.clauses
    .filter((c) => c.code === code && c.proposed !== true)
    .map((c) => c.value);
  if (code in draft.context) said.push(draft.context[code] ?? null);
  const open = draft.clauses.some((c) => c.code === null || c.proposed === true);
  if (said.length === 0) return open || draft.unlisted_facts === 'unknown' ? null : 0;
  if (said.every((v) => v === true)) return 1;
  return said.every((v) => v === false) ? 0 : null;
}

/** The verdict of a doctrine's own reading, as if signed under it; `measured` facts are unknown unless the draft speaks of them. */
export function twin(
  principles: readonly TwinPrinciple[],
  draft: TwinDraft,
  measured: readonly string[],
): { readonly verdict: string; readonly principles: Readonly<Record<string, string>> } {
  const speaks = (code: string): boolean =>
    code in draft.context || draft.clauses.some((c) => c.code === code && c.proposed !== true);
  const fact = (code: string): Bit =>
    measured.includes(code) && !speaks(code) ? null : twinFact(draft, code);
  const own = principles.filter(
    (p) => p.severity !== 'judgement' && (p.alternative_reading_of ?? null) === null,
  );
  const each = Object.fromEntries(own.map((p) => [p.id, principle(p, fact)]));
  const unsure =
    draft.clauses.length === 0 || draft.clauses.some((c) => c.code === null || c.proposed === true);
  const all = [...Object.values(each), ...(unsure ? ['insufficient_evidence'] : [])];
  return { verdict: ORDER.find((v) => all.includes(v)) ?? 'compliant', principles: each };
}

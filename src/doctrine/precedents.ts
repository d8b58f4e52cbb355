/**
 * The cases most like a draft, each with its verdict under the doctrine asked. Likeness is counted, not weighed: the
 * facts that both say are so, over those that either says are so (the Jaccard index); then, between cases equally
 * like, the facts that both say are not so; then the id.
 */
import { fileURLToPath } from 'node:url';
import { type DraftVerdict, type Mode, assessDraft } from './assess-draft.js';
import { readDrafts } from './check-draft.js';
import { type Draft, factsOf } from './draft.js';
import type { Truth } from './kleene.js';
import type { Doctrine } from './schema.js';

/** Real instruments that come with the package. The same from `src/doctrine` and from `dist/doctrine`. */
const CASES = fileURLToPath(new URL('../../examples/drafts/', import.meta.url));

export interface Precedent {
  readonly case: Draft;
  /** Facts both say are so over facts either says are so: above 0, at most 1. */
  readonly likeness: number;
  /** Codes both say are so, sorted. */
  readonly shared: readonly string[];
  /** Codes both say are not so, sorted. */
  readonly sharedNot: readonly string[];
  /** `actual` where the doctrine bound a party on that day; else the case is judged as if signed under it. */
  readonly mode: Mode;
  readonly verdict: DraftVerdict['verdict'];
  /** What the state did, as far as it is known. */
  readonly decision: string | null;
  readonly date: string;
}

/** Codes that a draft itself says have this value; what it is silent on is likeness of nothing. */
function said(draft: Draft, value: Truth): ReadonlySet<string> {
  const lookup = factsOf(draft);
  const spoken = [...draft.clauses.map((c) => c.code), ...Object.keys(draft.context)];
  return new Set(spoken.filter((c): c is string => c !== null && lookup(c) === value));
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  [...a].filter((code) => b.has(code)).sort();

function judged(doctrine: Doctrine, draft: Draft): Pick<Precedent, 'mode' | 'verdict'> {
  const actual = assessDraft(doctrine, draft, 'actual');
  const bound = actual.outOf !== 'time' && actual.outOf !== 'not_a_party';
  return bound
    ? { mode: 'actual', verdict: actual.verdict }
    : { mode: 'hypothetical', verdict: assessDraft(doctrine, draft, 'hypothetical').verdict };
}

/**
 * Cases that share a fact said to be so with the draft, the most like first; a case with the draft's own id is not
 * its precedent. A likeness of codes is no likeness in law: it says what to read first.
 *
 * @param cases judged as they stand, each on its own day
 * @example
 * precedentsOf(treatyOf1978, shippedCases(), fourNos)[0]?.case.id; // 'ind-ussr-1971'
 */
export function precedentsOf(
  draft: Draft,
  cases: readonly Draft[],
  doctrine: Doctrine,
): readonly Precedent[] {
  const [so, notSo] = [said(draft, 'true'), said(draft, 'false')];
  return cases
    .filter((c) => c.id !== draft.id)
    .map((c) => {
      const other = said(c, 'true');
      const shared = both(so, other);
      const either = new Set([...so, ...other]).size;
      return {
        case: c,
        likeness: either === 0 ? 0 : shared.length / either,
        shared,
        sharedNot: both(notSo, said(c, 'false')),
      };
    })
    .filter((p) => p.likeness > 0)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        b.sharedNot.length - a.sharedNot.length ||
        (a.case.id < b.case.id ? -1 : 1),
    )
    .map((p) => ({
      ...p,
      ...judged(doctrine, p.case),
      decision: p.case.state_decision,
      date: p.case.date,
    }));
}

let held: readonly Draft[] | undefined;

/**
 * The real instruments that come with the package, by id: drafts whose verdicts are on record. A draft made up to show
 * how a check is done is no precedent.
 *
 * @example
 * shippedCases().length; // 20
 */
export const shippedCases = (): readonly Draft[] =>
  (held ??= readDrafts([CASES]).filter((d) => d.expected.length > 0));

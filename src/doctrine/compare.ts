/** Old checks run again under another version of a doctrine: which verdicts change, and under which principles. */
import { type DraftVerdict, type Mode, assessDraft } from './assess-draft.js';
import type { Draft } from './draft.js';
import type { Verdict } from './judge.js';
import { type Doctrine, hashOf } from './schema.js';

type Said = DraftVerdict['verdict'];

export interface Changed {
  readonly draft: string;
  readonly before: Said;
  readonly after: Said;
  /** Principles judged otherwise; null where one of the two does not have it, shown only if the whole changes. */
  readonly principles: ReadonlyArray<{
    readonly id: string;
    readonly before: Verdict | null;
    readonly after: Verdict | null;
  }>;
}

export interface Comparison {
  readonly before: { readonly doctrine: string; readonly version: string; readonly hash: string };
  readonly after: { readonly doctrine: string; readonly version: string; readonly hash: string };
  readonly mode: Mode;
  readonly drafts: number;
  /** Drafts of which the verdict, or that of some principle in some reading, is another. */
  readonly changed: readonly Changed[];
}

const named = (d: Doctrine): Comparison['before'] => ({
  doctrine: d.id,
  version: d.version,
  hash: hashOf(d),
});

/** Every principle in any reading, with its verdict. */
const byPrinciple = (v: DraftVerdict): ReadonlyMap<string, Verdict> =>
  new Map(v.readings.flatMap((r) => r.principles.map((p) => [p.principle.id, p.verdict] as const)));

/**
 * @example
 * compareDoctrines(threeNos, fourNos, drafts, 'hypothetical').changed.map((c) => c.draft);
 */
export function compareDoctrines(
  before: Doctrine,
  after: Doctrine,
  drafts: readonly Draft[],
  mode: Mode,
): Comparison {
  const changed = drafts.flatMap((draft): Changed[] => {
    const [a, b] = [assessDraft(before, draft, mode), assessDraft(after, draft, mode)];
    const [old, now] = [byPrinciple(a), byPrinciple(b)];
    const principles = [...new Set([...old.keys(), ...now.keys()])]
      .map((id) => ({ id, before: old.get(id) ?? null, after: now.get(id) ?? null }))
      .filter((p) => p.before !== p.after)
      // A principle that only one of the two has counts where it may have changed the whole.
      .filter(
        (p) =>
          (p.before !== null && p.after !== null) ||
          (a.verdict !== b.verdict && (p.before ?? p.after) !== 'compliant'),
      );
    if (a.verdict === b.verdict && principles.length === 0) return [];
    return [{ draft: draft.id, before: a.verdict, after: b.verdict, principles }];
  });
  return { before: named(before), after: named(after), mode, drafts: drafts.length, changed };
}

/** What an edit of a draft changed in its verdict, said in lines: the whole, each principle, and what is open. */
import { type Lang, render } from '../../core/index.js';
import type { DraftVerdict, Verdict } from '../../doctrine/index.js';
import { factName } from './facts-of-draft.js';
import type { Gap } from './gaps.js';
import { words } from './workbench-messages.js';

/** A verdict short enough to be handed back with the next question: nothing of the draft but what is open. */
export interface Standing {
  readonly hash: string;
  readonly mode: DraftVerdict['mode'];
  readonly verdict: DraftVerdict['verdict'];
  /** Verdicts by principle; another reading stands under its own id. */
  readonly principles: Readonly<Record<string, Verdict>>;
  /** Codes that keep it undecided; null: clauses that nobody has coded. */
  readonly open: ReadonlyArray<string | null>;
}

/** The verdict of a check, to compare the next one with. */
export const standingOf = (found: DraftVerdict, gaps: readonly Gap[]): Standing => ({
  hash: found.hash,
  mode: found.mode,
  verdict: found.verdict,
  principles: Object.fromEntries(
    found.readings.flatMap((r) =>
      r.principles
        .filter((p) => r.alternative === null || p.principle.id === r.alternative)
        .map((p) => [p.principle.id, p.verdict]),
    ),
  ),
  open: gaps.map((g) => g.code),
});

/**
 * Empty under another doctrine or in another mode: that is another question, not a change of the draft.
 *
 * @example
 * changesOf(before, now, 'en')[0]; // 'Verdict: insufficient evidence → compliant'
 */
export function changesOf(before: Standing, now: Standing, lang: Lang): readonly string[] {
  if (before.hash !== now.hash || before.mode !== now.mode) return [];
  const ids = Object.keys(now.principles);
  const moved = ids.flatMap((id) => {
    const [was, is] = [before.principles[id], now.principles[id]];
    return was === undefined || is === undefined || was === is
      ? []
      : [words.principleTo({ id, before: was, now: is })];
  });
  const added = ids.filter((id) => !(id in before.principles));
  const gone = Object.keys(before.principles).filter((id) => !(id in now.principles));
  const name = (code: string | null): string =>
    code === null ? render(words.uncodedClauses({}), lang) : factName(code, lang);
  const settled = before.open.filter((c) => !now.open.includes(c)).map(name);
  const opened = now.open.filter((c) => !before.open.includes(c)).map(name);
  return [
    before.verdict === now.verdict
      ? words.stays({ now: now.verdict })
      : words.changedTo({ before: before.verdict, now: now.verdict }),
    ...moved,
    ...(added.length === 0 ? [] : [words.nowJudged({ ids: added })]),
    ...(gone.length === 0 ? [] : [words.noLongerJudged({ ids: gone })]),
    ...(settled.length === 0 ? [] : [words.settled({ facts: settled })]),
    ...(opened.length === 0 ? [] : [words.opened({ facts: opened })]),
  ].map((m) => render(m, lang));
}

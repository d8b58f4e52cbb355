/** What keeps a verdict undecided: the facts nobody knows, the clauses that would decide, and what either answer gives. */
import { type Lang, render } from '../../core/index.js';
import {
  type Draft,
  type DraftVerdict,
  type Truth,
  type Verdict,
  factsWith,
  judgePrinciple,
  reasonOf,
  unsettles,
  worst,
} from '../../doctrine/index.js';
import type { Page } from '../page.js';
import { doubtWords } from './doubt-messages.js';
import { draftFacts, factName } from './facts-of-draft.js';
import { verdictWord } from './messages.js';
import { measuredWords } from './measured-messages.js';
import { clausesOf } from './reason-tree.js';
import { words } from './sheet-messages.js';

export interface Gap {
  /** Null: clauses that nobody has coded. */
  readonly code: string | null;
  /** Numbers of the clauses that would decide, from 1; empty where none speaks of it. */
  readonly clauses: readonly number[];
  /** Principles that wait for it. */
  readonly principles: readonly string[];
  /** The doctrine's own reading if it were known. */
  readonly ifSo: Verdict;
  readonly ifNot: Verdict;
}

interface Checked {
  readonly draft: Draft;
  readonly found: DraftVerdict;
}

/**
 * Facts that keep a verdict undecided, in the order of the principles; empty where it is decided. While clauses are
 * not coded, every fact that none speaks of is open: then those clauses stand for them all.
 *
 * @example
 * gapsOf({ draft, found: assessDraft(fourNos, draft, 'actual') }).map((g) => g.code); // ['territory_use_against_third']
 */
export function gapsOf({ draft, found }: Checked): readonly Gap[] {
  const own = found.readings[0];
  if (own === undefined) return [];
  const uncoded = found.doubts.flatMap((d) => (d.kind === 'uncoded' ? d.clauses : []));
  // A draft without a clause has one once a fact is said.
  const unsure = found.doubts.some((d) => unsettles(d) && d.kind !== 'empty');
  const lookup = factsWith(draft, found.measured);
  const withFact = (code: string, to: Truth): Verdict => {
    const changed = (c: string): Truth => (c === code ? to : lookup(c));
    const verdicts = own.principles.map((p) => judgePrinciple(p.principle, changed).verdict);
    return worst(unsure ? [...verdicts, 'insufficient_evidence'] : verdicts);
  };
  const waiting = new Map<string, string[]>();
  const judged = found.readings.flatMap((r) =>
    r.principles.filter((p) => r.alternative === null || p.principle.id === r.alternative),
  );
  for (const p of judged)
    if (p.verdict === 'insufficient_evidence')
      for (const code of reasonOf(p).facts)
        waiting.set(code, [...(waiting.get(code) ?? []), p.principle.id]);
  const facts = [...waiting].flatMap(([code, principles]): Gap[] => {
    const clauses = clausesOf(draft, code);
    if (uncoded.length > 0 && clauses.length === 0 && !(code in draft.context)) return [];
    const [ifSo, ifNot] = [withFact(code, 'true'), withFact(code, 'false')];
    return [{ code, clauses, principles, ifSo, ifNot }];
  });
  const open: Gap = {
    code: null,
    clauses: uncoded,
    principles: [],
    ifSo: found.verdict as Verdict,
    ifNot: found.verdict as Verdict,
  };
  const empty = found.doubts.some((d) => d.kind === 'empty');
  return uncoded.length > 0 || empty ? [open, ...facts] : facts;
}

/** The same in words: what is not known, which clause says so, and what either answer would give. */
export function gapsMissing(checked: Checked, lang: Lang): Page['missing'] {
  const gaps = gapsOf(checked);
  if (gaps.length === 0) return { title: '', items: [] };
  const facts = draftFacts(checked.draft, lang, checked.found.measured);
  return {
    title: render(words.gaps({ count: gaps.length }), lang),
    items: gaps.map(({ code, clauses, principles, ifSo, ifNot }) => {
      if (code === null)
        return {
          what: render(words.notCoded({}), lang),
          why: render(
            clauses.length === 0 ? doubtWords.empty({}) : words.gapsUncoded({ clauses }),
            lang,
          ),
          fill: '',
        };
      const fill =
        clauses.length > 0
          ? words.fillClause({ clauses })
          : code in checked.draft.context
            ? words.fillSetting({})
            : checked.found.measured.some((m) => m.fact === code)
              ? measuredWords.fillData({})
              : words.fillNew({});
      return {
        what: factName(code, lang),
        why: `${facts.saidBy(code)}. ${render(words.undecidedBy({ principles }), lang)}`,
        fill: [
          fill,
          // Where either answer leaves it as it was, other facts are open too: two lines that say the same say nothing.
          ...(ifSo === ifNot
            ? []
            : [
                words.ifSo({ verdict: verdictWord(ifSo, lang) }),
                words.ifNot({ verdict: verdictWord(ifNot, lang) }),
              ]),
        ]
          .map((m) => render(m, lang))
          .join(' '),
      };
    }),
  };
}

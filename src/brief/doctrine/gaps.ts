/** What keeps a verdict undecided: the facts nobody knows, the clauses that would decide, and what either answer gives. */
import { type Lang, render } from '../../core/index.js';
import {
  type Draft,
  type DraftVerdict,
  type PrincipleVerdict,
  type Truth,
  type Verdict,
  carriers,
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
  /** Asked only once the others are answered: it matters only under some of their answers. */
  readonly later: boolean;
}

interface Checked {
  readonly draft: Draft;
  readonly found: DraftVerdict;
}

/** The readings that are judged: the doctrine's own, and of each other one the principle that is read otherwise. */
const judgedIn = ({ readings }: DraftVerdict): readonly PrincipleVerdict[] =>
  readings.flatMap((r) =>
    r.principles.filter((p) => r.alternative === null || p.principle.id === r.alternative),
  );

/**
 * Facts that a principle may come to ask for, whatever the answers: unknown in a condition that is open. Once all of them
 * are answered no condition is open, and it is decided.
 */
function mayAsk(p: PrincipleVerdict): readonly string[] {
  const excused = p.exceptions.filter((e) => e.effect === 'excuses').map((e) => e.tree);
  const outside = p.exceptions.filter((e) => e.effect === 'outside').map((e) => e.tree);
  const trees = [
    ...(p.reached === 'unknown' ? [p.breach, ...outside] : []),
    ...(p.reached === 'false' ? [] : excused),
    ...(p.reached === 'true' ? [] : [p.justify]),
  ];
  return [...new Set(trees.filter((t) => t.value === 'unknown').flatMap(carriers))];
}

/**
 * Facts that keep a verdict undecided, in the order of the principles: those it waits for now, then those that an answer
 * may open; empty where it is decided. While clauses are not coded, every fact that none speaks of is open: then those
 * clauses stand for them all.
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
  const undecided = judgedIn(found).filter((p) => p.verdict === 'insufficient_evidence');
  const asking = (asks: (p: PrincipleVerdict) => readonly string[]): Map<string, string[]> => {
    const waiting = new Map<string, string[]>();
    for (const p of undecided)
      for (const code of asks(p)) waiting.set(code, [...(waiting.get(code) ?? []), p.principle.id]);
    return waiting;
  };
  const now = asking((p) => reasonOf(p).facts);
  const after = [...asking(mayAsk)].filter(([code]) => !now.has(code));
  const gap = ([code, principles]: readonly [string, readonly string[]], later: boolean): Gap[] => {
    const clauses = clausesOf(draft, code);
    if (uncoded.length > 0 && clauses.length === 0 && !(code in draft.context)) return [];
    const [ifSo, ifNot] = [withFact(code, 'true'), withFact(code, 'false')];
    return [{ code, clauses, principles, ifSo, ifNot, later }];
  };
  const facts = [...[...now].flatMap((g) => gap(g, false)), ...after.flatMap((g) => gap(g, true))];
  const open: Gap = {
    code: null,
    clauses: uncoded,
    principles: [],
    ifSo: found.verdict as Verdict,
    ifNot: found.verdict as Verdict,
    later: false,
  };
  const empty = found.doubts.some((d) => d.kind === 'empty');
  return uncoded.length > 0 || empty ? [open, ...facts] : facts;
}

/** Whether answering every gap decides the verdict: nothing else unsettles it, and no clause stands for more facts. */
export const gapsWhole = ({ found }: Checked): boolean => !found.doubts.some(unsettles);

/** The same in words: what is not known, which clause says so, and what either answer would give. */
export function gapsMissing(checked: Checked, lang: Lang): Page['missing'] {
  const gaps = gapsOf(checked);
  if (gaps.length === 0) return { title: '', items: [] };
  const facts = draftFacts(checked.draft, lang, checked.found.measured);
  return {
    title: render(
      words.gaps({
        count: gaps.filter((g) => !g.later).length,
        later: gaps.filter((g) => g.later).length,
        whole: gapsWhole(checked),
      }),
      lang,
    ),
    items: gaps.map(({ code, clauses, principles, ifSo, ifNot, later }) => {
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
        why: `${facts.saidBy(code)}. ${render(
          later ? words.laterBy({ principles }) : words.undecidedBy({ principles }),
          lang,
        )}`,
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

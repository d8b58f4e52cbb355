/** What would change a verdict, in two parts: the ways to a better one, the best first; and what would worsen it. */
import { type Lang, type Message, render } from '../../core/index.js';
import {
  type Draft,
  type Flip,
  VERDICTS,
  type Verdict,
  flipsOf,
  unsettles,
  worst,
} from '../../doctrine/index.js';
import type { Section } from '../page.js';
import type { CheckInput } from './check-page.js';
import { draftFacts, factName } from './facts-of-draft.js';
import { say, verdictWord } from './messages.js';
import { clausesOf } from './reason-tree.js';
import { verdictWords as words } from './verdict-messages.js';

/** Ways that are printed; all are in the JSON. */
const MOST = 8;

/** The smallest changes that give the doctrine's own reading another verdict; first what only fills a gap. */
export const flipsOfCheck = ({ draft, found }: CheckInput): readonly Flip[] => {
  const own = found.readings[0];
  if (own === undefined) return [];
  const flips = flipsOf(
    own.principles.map((p) => p.principle),
    draftFacts(draft, 'en', found.measured).value,
  );
  // While a doubt stands, no facts make it better than undecided.
  const capped = found.doubts.some(unsettles)
    ? flips.map((f) => ({ ...f, verdict: worst([f.verdict, 'insufficient_evidence']) }))
    : flips;
  const known = (f: Flip): number => f.facts.filter((x) => x.from !== 'unknown').length;
  return capped
    .filter((f) => f.verdict !== found.verdict)
    .sort((a, b) => known(a) - known(b) || a.facts.length - b.facts.length);
};

/** 0 is the worst. */
const goodness = (v: Verdict): number => VERDICTS.indexOf(v);

function table(
  title: string,
  flips: readonly Flip[],
  draft: Draft,
  lang: Lang,
): Section['tables'][number] {
  const word = (m: Message): string => render(m, lang);
  const flipText = ({ code, to }: Flip['facts'][number]): string => {
    const numbers = clausesOf(draft, code);
    return word(
      words.flip({
        fact: factName(code, lang),
        to: to === 'true',
        clauses: numbers.length === 0 ? '' : word(words.clauses({ numbers })),
      }),
    );
  };
  return {
    caption: title,
    columns: [
      { label: word(say.facts({})), numeric: false },
      { label: word(say.becomes({})), numeric: false },
    ],
    rows: flips.map((f) => [
      { text: f.facts.map(flipText).join(word(say.together({}))) },
      { text: verdictWord(f.verdict, lang) },
    ]),
  };
}

/** The ways to a better verdict as a section `changes`, what would worsen it as `worse`; either only where there is any. */
export function changeSections(input: CheckInput, lang: Lang): readonly Section[] {
  const { draft, found } = input;
  if (found.verdict === 'not_applicable') return [];
  const now: Verdict = found.verdict;
  const word = (m: Message): string => render(m, lang);
  const all = flipsOfCheck(input);
  const better = all
    .filter((f) => goodness(f.verdict) > goodness(now))
    .toSorted(
      (a, b) => goodness(b.verdict) - goodness(a.verdict) || a.facts.length - b.facts.length,
    );
  const spoken = (f: Flip): number =>
    f.facts.filter((x) => clausesOf(draft, x.code).length > 0 || x.code in draft.context).length;
  const worse = all
    .filter((f) => goodness(f.verdict) < goodness(now) && f.facts.length === 1)
    .toSorted((a, b) => spoken(b) - spoken(a));
  const blank = { chart: null, notes: [], source: '', cite: '' };
  const nav = word(say.becomes({}));
  const ways = better.slice(0, MOST);
  const title = word(words.better({ count: better.length, verdict: now }));
  const bad = worse.slice(0, MOST);
  const compliant = better.some((f) => f.verdict === 'compliant');
  return [
    ...(now === 'compliant'
      ? []
      : [
          {
            ...blank,
            id: 'changes',
            nav,
            title,
            subtitle:
              ways.length === 0
                ? []
                : [word(words.betterSub({ shown: ways.length, count: better.length, compliant }))],
            tables: ways.length === 0 ? [] : [table(title, ways, draft, lang)],
          },
        ]),
    ...(bad.length === 0
      ? []
      : [
          {
            ...blank,
            id: 'worse',
            nav: word(words.worse({})),
            title: word(words.worse({})),
            subtitle: [word(words.worseSub({ shown: bad.length, count: worse.length }))],
            tables: [table(word(words.worse({})), bad, draft, lang)],
          },
        ]),
  ];
}

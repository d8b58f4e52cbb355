/** What would change a verdict, in two parts: the ways to a better one, the best first; and what would worsen it. */
import { type Lang, type Message, render } from '../../core/index.js';
import {
  type Draft,
  type Flip,
  type FlipSearch,
  VERDICTS,
  type Verdict,
  searchFlips,
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

/** A set of more facts than this is long to read: of those that give one verdict the first alone is printed. */
const LONG = 5;

/**
 * The smallest changes that give the doctrine's own reading another verdict, first what only fills a gap; and how far
 * they were sought. While a doubt stands no facts make it better than undecided: `capped`.
 */
export function waysOf({ draft, found }: CheckInput): FlipSearch & { readonly capped: boolean } {
  const own = found.readings[0];
  if (own === undefined) return { flips: [], most: 0, none: [], cut: [], capped: false };
  const search = searchFlips(
    own.principles.map((p) => p.principle),
    draftFacts(draft, 'en', found.measured).value,
  );
  const capped = found.doubts.some(unsettles);
  const known = (f: Flip): number => f.facts.filter((x) => x.from !== 'unknown').length;
  const flips = search.flips
    .map((f) => (capped ? { ...f, verdict: worst([f.verdict, 'insufficient_evidence']) } : f))
    .filter((f) => f.verdict !== found.verdict)
    .sort((a, b) => known(a) - known(b) || a.facts.length - b.facts.length);
  return { ...search, flips, capped };
}

/** Of sets that are long to read, the first for each verdict. */
const readable = (flips: readonly Flip[]): readonly Flip[] =>
  flips.filter(
    (f, i) =>
      f.facts.length <= LONG ||
      flips.findIndex((g) => g.verdict === f.verdict && g.facts.length > LONG) === i,
  );

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
  const { flips: all, most, none, capped } = waysOf(input);
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
  const ways = readable(better).slice(0, MOST);
  const title = word(words.better({ count: better.length, most, capped }));
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
                : [
                    word(
                      words.betterSub({
                        shown: ways.length,
                        count: better.length,
                        compliant,
                        none: none.includes('compliant') ? most : null,
                        capped,
                      }),
                    ),
                  ],
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

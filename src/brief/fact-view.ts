/** A dated fact opened: when, who says so, how sure, what is reported against it. */
import type { Cell } from '../charts/types.js';
import {
  type Lang,
  type Period,
  dayWithin,
  lastHeld,
  periodText,
  placeName,
  render,
} from '../core/index.js';
import { type Fact, type Pack, amountOf, evidenceOf, statementOf, timeOf } from '../facts/index.js';
import { say } from './fact-messages.js';
import type { FindingView } from './page.js';
import { evidenceView } from './view.js';

/** When a fact began to hold, or happened. */
export const beganOf = (fact: Fact): Period | null => fact.period ?? fact.valid?.from ?? null;

/** A period, or a dash where none is known. */
export const whenText = (period: Period | null | undefined, lang: Lang): string =>
  period === null || period === undefined ? '–' : periodText(period, lang);

/** When a fact began to hold, or happened; where that is not known, by when it was known. */
export function beganText(fact: Fact, lang: Lang): string {
  if (fact.period !== null) return periodText(fact.period, lang);
  const from = fact.valid?.from ?? null;
  if (from !== null) return dayWithin(from, lang);
  return fact.knownAt === null
    ? render(say.noDay({}), lang)
    : render(say.knownBy({ day: fact.knownAt }), lang);
}

/**
 * A cell with the date of a fact, which opens the fact and its sources.
 *
 * @example
 * dateCell(fact, 'en'); // { text: '29 October 2025', finding: 'VNM/partner_tier/GBR/comprehensive_strategic' }
 */
export const dateCell = (fact: Fact, lang: Lang): Cell => ({
  text: beganText(fact, lang),
  finding: fact.id,
});

/** The last day on which a state held, which opens the fact too; a dash where it has not ended. */
export function endCell(fact: Fact, lang: Lang): Cell {
  const to = fact.valid?.to ?? null;
  return to === null ? { text: '–' } : { text: dayWithin(lastHeld(to), lang), finding: fact.id };
}

/** Beginning and last day, or the beginning alone of what has not ended; it opens the fact. */
export function spanCell(fact: Fact, lang: Lang): Cell {
  const [from, to] = [dateCell(fact, lang), endCell(fact, lang)];
  const single = (fact.valid?.to ?? null) === null || from.text === to.text;
  return single ? from : { ...from, text: `${from.text} – ${to.text}` };
}

/** That the value held comes from memory alone, while what is reported against it has sources to open. */
const memoryLine = (fact: Fact, pack: Pack, lang: Lang): string[] =>
  fact.standing === 'contradicted' &&
  fact.sources.every((id) => pack.sources[id]?.kind === 'recalled')
    ? [render(say.fromMemory({}), lang)]
    : [];

/** Everything about a fact that a person reads, in `lang`; it is opened by its id. */
export function factView(fact: Fact, pack: Pack, lang: Lang): FindingView {
  const period = timeOf(fact, lang) || beganText(fact, lang);
  const evidence = evidenceView(evidenceOf(fact, pack), lang);
  // The id heads the fact already, and stands in the command that opens it again.
  const lines = [
    ...memoryLine(fact, pack, lang),
    ...evidence.lines.filter((line) => line !== fact.id),
  ];
  return {
    id: fact.id,
    label: fact.label[lang],
    value: amountOf(fact, lang) || period,
    unit: '',
    period,
    method: render(say.method({}), lang),
    formula: '',
    methodStatus: render(say.known({ confidence: fact.confidence }), lang),
    citation: '',
    rule: null,
    inputs: [],
    evidence: [{ ...evidence, lines }],
    coverage: render(say.channel({ channel: fact.channel }), lang),
    caveats: [
      ...fact.alternatives.map((a) => a.note[lang]),
      ...(fact.note === null ? [] : [fact.note]),
    ],
    limits: [],
    reproduce: `tuchu facts ${pack.code} --item ${fact.id}`,
    paragraph: statementOf(fact)[lang],
  };
}

/** Facts by the ids that cells of a page name. */
export const factViews = (
  facts: readonly Fact[],
  pack: Pack,
  lang: Lang,
): Readonly<Record<string, FindingView>> =>
  Object.fromEntries(facts.map((f) => [f.id, factView(f, pack, lang)]));

/** Source line of a section made of facts, which each cell opens. */
export const factsSource = (facts: readonly Fact[], packs: readonly Pack[], lang: Lang): string =>
  render(
    say.source({
      count: new Set(facts.map((f) => f.id)).size,
      packs: [...new Set(packs.map((p) => placeName(p.code, lang)))].join(', '),
    }),
    lang,
  );

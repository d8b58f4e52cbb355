/** A dated fact opened: when, who says so, how sure, what is reported against it. */
import type { Cell } from '../charts/types.js';
import { type Lang, type Period, periodText, placeName, render } from '../core/index.js';
import { type Fact, type Pack, evidenceOf, statementOf } from '../facts/index.js';
import { say } from './fact-messages.js';
import type { FindingView } from './page.js';
import { evidenceView } from './view.js';

/** When a fact began to hold, or happened. */
export const beganOf = (fact: Fact): Period | null => fact.period ?? fact.valid?.from ?? null;

/** A period, or a dash where none is known. */
export const whenText = (period: Period | null | undefined, lang: Lang): string =>
  period === null || period === undefined ? '–' : periodText(period, lang);

/**
 * A cell with the date of a fact, which opens the fact and its sources.
 *
 * @example
 * dateCell(fact, 'en'); // { text: '29 October 2025', finding: 'VNM/partner_tier/GBR/comprehensive_strategic' }
 */
export const dateCell = (fact: Fact, lang: Lang, period = beganOf(fact)): Cell => ({
  text: whenText(period, lang),
  finding: fact.id,
});

/** Everything about a fact that a person reads, in `lang`; it is opened by its id. */
export function factView(fact: Fact, pack: Pack, lang: Lang): FindingView {
  const { from, to } = fact.valid ?? { from: null, to: null };
  const span =
    to === null ? whenText(beganOf(fact), lang) : `${whenText(from, lang)} – ${whenText(to, lang)}`;
  return {
    id: fact.id,
    label: fact.label[lang],
    value: span,
    unit: '',
    period: span,
    method: render(say.method({}), lang),
    formula: '',
    methodStatus: render(say.known({ confidence: fact.confidence }), lang),
    citation: '',
    rule: null,
    inputs: [],
    evidence: [evidenceView(evidenceOf(fact, pack), lang)],
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

/** What the cells of the page open: the claim with its document, every Finding, every fact. */
import { periodText, render, type Finding, type Lang } from '../../core/index.js';
import type { Judgement } from '../../assess/index.js';
import type { Fact, Pack } from '../../facts/index.js';
import { factViews } from '../fact-view.js';
import type { FindingView } from '../page.js';
import { findingView } from '../view.js';
import { say } from './messages.js';
import { claimText, isShare, ruleText, saidText, verdictText } from './words.js';
import { standingText } from '../view.js';

/** The id by which a cell opens a claim. */
export const claimId = (j: Judgement): string => `${j.claim.subject}/claim/${j.claim.id}`;

function claimView(j: Judgement, pack: Pack | undefined, lang: Lang): FindingView {
  const { claim, source } = j;
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const text = claimText(claim, lang);
  return {
    id: claimId(j),
    label: text,
    value: saidText(claim, isShare(j), pack, lang),
    unit: '',
    period: periodText(claim.claimedAsOf, lang),
    method: word(say.claimMethod({})),
    formula: '',
    methodStatus: verdictText(j.verdict, lang),
    citation: source.title[lang],
    rule: j.rule === null ? null : ruleText(j.rule, lang),
    inputs: [],
    evidence: [
      {
        title: source.title[lang],
        lines: [
          word(say.speaksOf({ date: claim.claimedAsOf })),
          ...(source.address === null ? [word(say.noAddress({}))] : []),
        ],
        links:
          source.address === null
            ? []
            : [
                {
                  label:
                    source.published === null ? source.id : `${source.id} (${source.published})`,
                  address: source.address,
                },
              ],
        standing: 'sourced',
        standingLabel: standingText('sourced', lang),
      },
    ],
    coverage: word(say.speaksOf({ date: claim.claimedAsOf })),
    caveats: [...j.notes, ...j.needs].map((n) => word(n)),
    limits: [],
    reproduce: `tuchu claims ${claim.subject} --item ${claim.id}`,
    paragraph: `${source.title[lang]}: ${text} (${periodText(claim.claimedAsOf, lang)}). ${verdictText(j.verdict, lang)}.`,
  };
}

/** Facts that stand behind the readings of a claim, and those it points to. */
export function factsOf(j: Judgement, pack: Pack | undefined): readonly Fact[] {
  const behind = j.readings.flatMap((r) => r.segments.flatMap((s) => s.facts));
  const also = pack?.facts.filter((f) => j.claim.seeAlso.includes(f.id)) ?? [];
  return [...new Map([...behind, ...also].map((f) => [f.id, f])).values()];
}

export function viewsOf(
  all: readonly Judgement[],
  pack: Pack | undefined,
  lang: Lang,
): Readonly<Record<string, FindingView>> {
  const findings = all.flatMap((j) =>
    j.readings.flatMap((r) => r.segments.flatMap((s) => s.findings)),
  );
  const facts =
    pack === undefined
      ? {}
      : factViews(
          all.flatMap((j) => factsOf(j, pack)),
          pack,
          lang,
        );
  return {
    ...facts,
    ...Object.fromEntries(findings.map((f) => [f.id, findingView(f, lang)])),
    ...Object.fromEntries(all.map((j) => [claimId(j), claimView(j, pack, lang)])),
  };
}

/**
 * What an id among the values opens: a Finding or a fact, whole and as it is shown; `undefined` for no such id.
 *
 * @example
 * opensIn(judged, pack, 'VNM/ladder_count/strategic/states@2025-10-01', 'en')?.view.value; // '10'
 */
export function opensIn(
  all: readonly Judgement[],
  pack: Pack | undefined,
  id: string,
  lang: Lang,
): { readonly what: Finding | Fact; readonly view: FindingView } | undefined {
  const findings = all.flatMap((j) =>
    j.readings.flatMap((r) => r.segments.flatMap((s) => s.findings)),
  );
  const what =
    findings.find((f) => f.id === id) ??
    all.flatMap((j) => factsOf(j, pack)).find((f) => f.id === id);
  const view = viewsOf(all, pack, lang)[id];
  return what === undefined || view === undefined ? undefined : { what, view };
}

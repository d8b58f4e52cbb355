/** A Finding written out: everything a reader can ask of a number, in one language. */
import {
  type Evidence,
  type Finding,
  type Knowledge,
  type Lang,
  type SourceRef,
  format,
  periodText,
  render,
  unitName,
  valueText,
} from '../core/index.js';
import { lossLine } from './loss-text.js';
import { say } from './messages.js';
import { paragraph } from './paragraph.js';
import type { FindingView } from './page.js';

export function knowledgeText(status: Knowledge, lang: Lang): string {
  const makers = {
    confirmed: say.methodConfirmed,
    recalled: say.methodRecalled,
    derived: say.methodDerived,
    uncertain: say.methodUncertain,
  };
  return render(makers[status]({}), lang);
}

export function standingText(
  standing: FindingView['evidence'][number]['standing'],
  lang: Lang,
): string {
  const makers = {
    dataset: say.standingDataset,
    sourced: say.standingSourced,
    unverified: say.standingUnverified,
    contradicted: say.standingContradicted,
  };
  return render(makers[standing]({}), lang);
}

/** Site of an address, without what every address has; the address itself where it names none. */
const siteOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;

/** A source to open: its site, its id in the pack, its day; what it says, where that is not the value held. */
export function sourceLink(
  source: SourceRef,
  lang: Lang,
): FindingView['evidence'][number]['links'][number] {
  const { id, address, published, against } = source;
  const named = [id, ...(published === undefined ? [] : [periodText(published, lang)])].join(', ');
  const label = `${siteOf(address)} (${named})`;
  if (against === undefined) return { label, address };
  return {
    label: render(say.againstSource({ says: against[lang], label }), lang),
    address,
    against: true,
  };
}

export function evidenceView(evidence: Evidence, lang: Lang): FindingView['evidence'][number] {
  if (evidence.kind === 'dataset')
    return {
      title: `${evidence.title[lang]} · ${evidence.release}`,
      lines: [
        evidence.citation,
        render(say.datasetLine({ rows: evidence.rows, licence: evidence.licence }), lang),
        evidence.id,
      ],
      links: [],
      standing: 'dataset',
      standingLabel: standingText('dataset', lang),
    };
  return {
    title: evidence.statement[lang],
    lines: [render(say.confidenceLine({ confidence: evidence.confidence }), lang), evidence.id],
    links: evidence.sources.map((source) => sourceLink(source, lang)),
    standing: evidence.standing,
    standingLabel: standingText(evidence.standing, lang),
  };
}

/** Everything about a Finding that a person reads, in `lang`. */
export function findingView(finding: Finding, lang: Lang): FindingView {
  const { value, method } = finding;
  return {
    id: finding.id,
    label: finding.label[lang],
    value: valueText(finding, lang),
    unit: unitName(finding.unit, lang),
    period: periodText(finding.period, lang),
    method: `${method.name[lang]} (${method.id}, v${method.version})`,
    formula: method.formula,
    methodStatus: knowledgeText(method.status, lang),
    citation: method.citation,
    rule: finding.rule?.[lang] ?? null,
    inputs: finding.inputs.map((input) => ({
      label: input.label[lang],
      value: format.quantity(input.value, input.unit, lang),
    })),
    evidence: finding.evidence.map((e) => evidenceView(e, lang)),
    coverage: render(finding.coverage.of, lang),
    ...(finding.loss === undefined ? {} : { loss: lossLine(finding.loss, lang) }),
    caveats: [
      ...(value.kind === 'missing' ? [render(value.missing.detail, lang)] : []),
      ...finding.caveats.map((c) => render(c, lang)),
    ],
    limits: finding.limits.map(({ limit, crossed }) =>
      render(
        say.limitLine({
          label: limit.label[lang],
          value: format.quantity(limit.value, limit.unit, lang),
          crossed: crossed === 'undecided' ? 'undecided' : crossed ? 'yes' : 'no',
          origin: limit.origin,
        }),
        lang,
      ),
    ),
    reproduce: finding.reproduce,
    paragraph: paragraph(finding, lang),
  };
}

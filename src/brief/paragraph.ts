/** A Finding as one paragraph that can be pasted into a note: number, period, source, date, caveat. */
import { type Finding, type Lang, periodText, render, valueText } from '../core/index.js';
import { lossLine } from './loss-text.js';
import { say } from './messages.js';

/** Names of what a Finding rests on, each once, in order. */
export function sourceNames(finding: Finding, lang: Lang): string[] {
  const names = finding.evidence.map((e) =>
    e.kind === 'dataset'
      ? `${e.title[lang]}, ${e.release} (${e.licence})`
      : e.sources
          .map((s) => (s.published === undefined ? s.address : `${s.address}, ${s.published}`))
          .join('; ') || render(say.noSource({}), lang),
  );
  return [...new Set(names)];
}

/** At most this many sources are spelled out; the rest is counted, and all are in the evidence. */
const MOST = 4;

/**
 * @example
 * paragraph(finding, 'en');
 * // 'United States in exports of Viet Nam: 32.2% (2025). … Source: …'
 */
export function paragraph(finding: Finding, lang: Lang): string {
  const { value } = finding;
  const names = sourceNames(finding, lang);
  const shown = names.slice(0, MOST).join('; ');
  const caveats = finding.caveats.map((c) => render(c, lang));
  return [
    value.kind === 'missing'
      ? render(
          say.paragraphMissing({
            label: finding.label[lang],
            reason: render(value.missing.detail, lang),
            period: finding.period,
          }),
          lang,
        )
      : `${finding.label[lang]}: ${valueText(finding, lang)} (${periodText(finding.period, lang)}).`,
    ...(finding.rule === undefined ? [] : [`${finding.rule[lang]}.`]),
    ...(finding.loss === undefined ? [] : [lossLine(finding.loss, lang)]),
    `${render(say.coverageWord({}), lang)}: ${render(finding.coverage.of, lang)}.`,
    ...caveats,
    render(say.sourceLine({ names: shown, more: Math.max(0, names.length - MOST) }), lang),
    render(say.methodLine({ method: `${finding.method.id} v${finding.method.version}` }), lang),
  ].join(' ');
}

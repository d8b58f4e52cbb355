/** A Finding opened in the terminal: how the number is made, what it rests on, a paragraph to take away. */
import { render } from '../core/index.js';
import type { Lang } from '../core/index.js';
import { say } from './messages.js';
import type { FindingView } from './page.js';
import { tableText, wrap } from './layout.js';
import { PLAIN, type TextStyle } from './text.js';

export function evidenceText(view: FindingView, lang: Lang, style: TextStyle = PLAIN): string {
  const word = (message: Parameters<typeof render>[0]): string => render(message, lang);
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : ['', style.strong(title), ...lines.flatMap((line) => wrap(line, style.width - 2, '  '))];
  const lines = [
    ...wrap(
      // Of a fact that has no amount the date is the value: it is said once.
      `${view.label}: ${view.value}${[view.value, ''].includes(view.period) ? '' : ` (${view.period})`}`,
      style.width,
    ).map(style.strong),
    style.faint(view.id),
    ...part(word(say.madeWord({})), [
      view.method,
      ...(view.formula === '' ? [] : [view.formula]),
      view.citation === '' ? view.methodStatus : `${view.methodStatus}. ${view.citation}`,
    ]),
    ...(view.rule === null ? [] : part(word(say.ruleWord({})), [view.rule])),
    ...(view.inputs.length === 0
      ? []
      : [
          '',
          ...tableText(
            {
              columns: [
                { label: word(say.inputsWord({})), numeric: false },
                { label: word(say.valueWord({})), numeric: true },
              ],
              rows: view.inputs.map((i) => [{ text: i.label }, { text: i.value }]),
            },
            style.width,
          ),
        ]),
    ...(view.loss === undefined ? [] : part(word(say.lossWord({})), [view.loss])),
    ...part(word(say.coverageWord({})), [view.coverage]),
    ...part(word(say.limitsWord({})), view.limits),
    ...part(word(say.caveatsWord({})), view.caveats),
    ...part(
      word(say.evidenceWord({})),
      view.evidence.flatMap((e) => [
        `[${e.standingLabel}] ${e.title}`,
        ...e.lines.map((l) => `  ${l}`),
        ...e.links.map((l) => `  ${l.label}: ${l.address}`),
      ]),
    ),
    ...part(word(say.againWord({})), [view.reproduce]),
    ...part(word(say.noteWord({})), [view.paragraph]),
  ];
  return `${lines.join('\n')}\n`;
}

/** An answer about dependence for the terminal: its tables, what to know of them, and who could not answer. */
import {
  type Finding,
  type Lang,
  type Message,
  placeName,
  render,
  valueText,
} from '../core/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../dependence/index.js';
import { say } from './answer-messages.js';
import { tableText, wrap } from './layout.js';
import { lossLine } from './loss-text.js';
import { PLAIN, type TextStyle } from './text.js';

/**
 * @param top rows of each table that are printed; the rest is counted
 * @example
 * answerText(await screenAnswer(workspace, question), 'en', 30); // 'Germany, imports 2023 …'
 */
export function answerText(
  answer: Answer,
  lang: Lang,
  top: number,
  style: TextStyle = PLAIN,
): string {
  const word = (message: Message): string => render(message, lang);
  const lines = answer.tables.flatMap((t) => [...tableLines(t, lang, top, style), '']);
  if (answer.refused.length > 0) {
    lines.push(word(say.refused({})));
    for (const { missing } of answer.refused) {
      const [head = '', ...rest] = wrap(word(missing.detail), style.width - 4);
      lines.push(...[`  - ${head}`, ...rest.map((l) => `    ${l}`)].map(style.faint));
    }
    lines.push('');
  }
  return lines.join('\n');
}

function tableLines(t: AnswerTable, lang: Lang, top: number, style: TextStyle): string[] {
  const word = (message: Message): string => render(message, lang);
  const rows = orderedRows(t, lang).slice(0, top);
  const title = wrap(word(t.title), style.width).map(style.strong);
  if (rows.length === 0) return [...title, word(say.nothing({})), ...notes(t, rows, lang, style)];
  const body = tableText(
    {
      columns: [
        { label: t.rowLabel[lang], numeric: false },
        ...t.columns.map((c) => ({ label: c.label[lang], numeric: true })),
      ],
      rows: rows.map((row) => [
        { text: row.label[lang] },
        ...row.cells.map((cell) => ({
          text: cell === null ? '' : cellText(cell, [row.key, ...(t.about ?? [])], lang),
        })),
      ]),
    },
    style.width,
  );
  const more =
    t.rows.length > rows.length
      ? [style.faint(word(say.shown({ shown: rows.length, all: t.rows.length })))]
      : [];
  return [...title, ...body, ...more, ...notes(t, rows, lang, style), ...sources(rows, style)];
}

/** Reasons and losers named under a table; each Finding has its own. */
const NAMED = 3;

/** The rows in the order they are read in. */
export function orderedRows(t: AnswerTable, lang: Lang): readonly AnswerRow[] {
  if (t.byName !== true) return t.rows;
  const { compare } = new Intl.Collator(lang);
  return t.rows.toSorted((a, b) => compare(a.label[lang], b.label[lang]));
}

/** Whom the value is about, where row and table do not say it; a mark where a limit it was read against is crossed. */
function cellText(finding: Finding, named: readonly string[], lang: Lang): string {
  const { partner, subject } = finding;
  const told = partner === undefined || named.includes(partner) || named.includes(subject);
  const who = told ? '' : `${placeName(partner, lang)} `;
  const crossed = finding.limits.some((l) => l.crossed === true);
  return who + valueText(finding, lang) + (crossed ? ' *' : '');
}

function notes(t: AnswerTable, rows: AnswerTable['rows'], lang: Lang, style: TextStyle): string[] {
  const cells = rows.flatMap((r) => r.cells.filter((c) => c !== null));
  const limits = new Map(
    cells.flatMap((c) => c.limits.map(({ limit }) => [limit.id, limit] as const)),
  );
  const missing = new Map(
    cells.flatMap(({ value }) => {
      if (value.kind !== 'missing') return [];
      const text = render(value.missing.detail, lang);
      return [[text, text] as const];
    }),
  );
  const marks = [...limits.values()].map((l) =>
    render(
      say.mark({
        label: l.label[lang],
        relation: l.crossedWhen,
        value: l.value,
        unit: l.unit,
        status: l.status,
      }),
      lang,
    ),
  );
  const several = cells.some(manyLimits) ? [render(say.several({}), lang)] : [];
  const losses = [
    ...new Set(cells.flatMap((c) => (c.loss === undefined ? [] : [lossLine(c.loss, lang)]))),
  ]
    .slice(0, NAMED)
    .map((line) => render(say.loses({ line }), lang));
  const dashes = [...missing.values()]
    .slice(0, t.everyReason === true ? missing.size : NAMED)
    .map((why) => render(say.dash({ why }), lang));
  return [
    ...marks,
    ...several,
    ...dashes,
    ...losses,
    ...t.notes.map((m) => render(m, lang)),
  ].flatMap((line) => wrap(line, style.width));
}

/** Read against several limits of one measure, so that a mark does not say which is crossed. */
const manyLimits = ({ limits }: Finding): boolean =>
  new Set(limits.map(({ limit }) => limit.measure)).size < limits.length;

/** The datasets behind the rows shown, one line each. */
function sources(rows: AnswerTable['rows'], style: TextStyle): string[] {
  const seen = new Map<string, string>();
  for (const row of rows)
    for (const cell of row.cells)
      for (const e of cell?.evidence ?? [])
        if (e.kind === 'dataset') seen.set(e.id, `${e.id} · ${e.licence}. ${e.citation}`);
  return [...seen.values()].flatMap((line) => wrap(line, style.width)).map(style.faint);
}

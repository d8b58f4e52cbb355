/** An answer about dependence for the terminal: its tables, what to know of them, and who could not answer. */
import {
  type Finding,
  type Lang,
  type Message,
  placeName,
  render,
  valueText,
} from '../core/index.js';
import type { Answer, AnswerTable } from '../dependence/index.js';
import { say } from './answer-messages.js';
import { tableText, wrap } from './layout.js';
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
  const rows = t.rows.slice(0, top);
  const title = wrap(word(t.title), style.width).map(style.strong);
  if (rows.length === 0) return [...title, word(say.nothing({})), ...notes(t, lang, style)];
  const body = tableText(
    {
      columns: [
        { label: t.rowLabel[lang], numeric: false },
        ...t.columns.map((c) => ({ label: c.label[lang], numeric: c.names === undefined })),
      ],
      rows: rows.map((row) => [
        { text: row.label[lang] },
        ...row.cells.map((cell, i) => ({
          text: cell === null ? '' : cellText(cell, lang, t.columns[i]?.names !== undefined),
        })),
      ]),
    },
    style.width,
  );
  const more =
    t.rows.length > rows.length
      ? [style.faint(word(say.shown({ shown: rows.length, all: t.rows.length })))]
      : [];
  return [...title, ...body, ...more, ...notes(t, lang, style), ...sources(rows, style)];
}

/** A value with a mark where a limit it was read against is crossed, after its partner's name where asked. */
export function cellText(finding: Finding, lang: Lang, named: boolean): string {
  const crossed = finding.limits.some((l) => l.crossed === true);
  const { partner } = finding;
  const name = named && partner !== undefined ? `${placeName(partner, lang)} ` : '';
  return name + valueText(finding, lang) + (crossed ? ' *' : '');
}

function notes(t: AnswerTable, lang: Lang, style: TextStyle): string[] {
  const cells = t.rows.flatMap((r) => r.cells.filter((c) => c !== null));
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
  const dashes = [...missing.values()].slice(0, 3).map((why) => render(say.dash({ why }), lang));
  return [...marks, ...dashes, ...t.notes.map((m) => render(m, lang))].flatMap((line) =>
    wrap(line, style.width),
  );
}

/** The datasets behind the rows shown, one line each. */
function sources(rows: AnswerTable['rows'], style: TextStyle): string[] {
  const seen = new Map<string, string>();
  for (const row of rows)
    for (const cell of row.cells)
      for (const e of cell?.evidence ?? [])
        if (e.kind === 'dataset') seen.set(e.id, `${e.id} · ${e.licence}. ${e.citation}`);
  return [...seen.values()].flatMap((line) => wrap(line, style.width)).map(style.faint);
}

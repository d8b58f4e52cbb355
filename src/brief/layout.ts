/** Laying text out on a terminal by display width, so that Vietnamese lines up. */
import stringWidth from 'string-width';
import type { Table } from '../charts/types.js';

/** Lines of at most `width` columns, broken at spaces; a longer word keeps its own line. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(indent + longer) > width) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(indent + line);
  return lines;
}

const pad = (text: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
};

/** Cuts a text to a width, marking the cut. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let out = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(out + segment) > width - 1) break;
    out += segment;
  }
  return `${out.trimEnd()}…`;
}

/** Narrowest a text column may become before the table runs over the width. */
const NARROW = 8;
/** A word of the first column up to this long is never cut: it is the name of the row. */
const NAME = 16;
const GAP = '  ';

/**
 * A table as aligned lines that fit `width`: numbers to the right and never cut, their headings wrapped;
 * the widest text columns give way, their cells wrapped over several lines, the first down to its longest word;
 * then words of headings are cut; a column to be copied from (`whole`) keeps its width.
 */
export function tableText(table: Pick<Table, 'columns' | 'rows'>, width = 80): string[] {
  const { columns, rows } = table;
  const widths = columns.map((column, i) =>
    Math.max(
      ...(column.numeric ? column.label.split(' ') : [column.label]).map((word) =>
        stringWidth(word),
      ),
      ...rows.map((row) => stringWidth(row[i]?.text ?? '')),
    ),
  );
  const room = width - GAP.length * (columns.length - 1) - 2;
  const total = (): number => widths.reduce((a, b) => a + b, 0);
  const longest = (i: number, split: boolean): number =>
    Math.max(
      0,
      ...rows.flatMap((row) => {
        const cell = row[i]?.text ?? '';
        return (split ? cell.split(' ') : [cell]).map((word) => stringWidth(word));
      }),
    );
  const names = Math.max(NARROW, Math.min(NAME, longest(0, true)));
  const least = columns.map((column, i) =>
    column.numeric ? Math.max(NARROW, longest(i, false)) : i === 0 ? names : NARROW,
  );
  for (const numeric of [false, true])
    while (total() > room) {
      let widest = -1;
      columns.forEach((column, i) => {
        const w = widths[i] ?? 0;
        const gives = column.numeric === numeric && column.whole !== true && w > (least[i] ?? 0);
        if (gives && w > (widths[widest] ?? 0)) widest = i;
      });
      if (widest < 0) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  const line = (cells: readonly string[], heading = false): string[] => {
    const wrapped = cells.map((cell, i) =>
      columns[i]?.numeric === true && !heading
        ? [cell]
        : wrap(cell, widths[i] ?? 0).map((l) => cut(l, widths[i] ?? 0)),
    );
    const height = Math.max(...wrapped.map((w) => w.length));
    return Array.from({ length: height }, (_, k) =>
      wrapped
        .map((w, i) => pad(w[k] ?? '', widths[i] ?? 0, columns[i]?.numeric === true))
        .join(GAP)
        .trimEnd(),
    ).map((l) => `  ${l}`);
  };
  return [
    ...line(
      columns.map((column) => column.label),
      true,
    ),
    `  ${widths.map((w) => '─'.repeat(w)).join(GAP)}`,
    ...rows.flatMap((row) => line(columns.map((_, i) => row[i]?.text ?? ''))),
  ];
}

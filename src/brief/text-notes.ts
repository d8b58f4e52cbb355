/**
 * What stands beside the cells of a page in the terminal, where nothing can be clicked: the sign of a
 * doubtful fact and the number of its source; then, once, what the signs mean and where the sources are.
 */
import stringWidth from 'string-width';
import type { Cell, Table } from '../charts/types.js';
import { render } from '../core/index.js';
import { doubts } from './doubts.js';
import { wrap } from './layout.js';
import { say } from './messages.js';
import type { FindingView, Page } from './page.js';

/** A number that rests on more addresses than this names none beside it: its section says where it is from. */
const MOST = 4;

/** Addresses a cell's number or date was read at; none where it was computed from many of them. */
function addresses(view: FindingView): readonly FindingView['evidence'][number]['links'][number][] {
  const links = view.evidence.flatMap((e) => e.links);
  const once = [...new Map(links.map((l) => [l.address, l])).values()];
  // What speaks against the value is not where it was read.
  return once.length > MOST ? [] : once.filter((link) => link.against !== true);
}

export interface TextNotes {
  /** The table with signs and numbers of sources in its cells. */
  readonly table: (table: Table) => Table;
  /** What the signs used so far mean, and the sources numbered so far. */
  readonly lines: (width: number) => string[];
}

/**
 * @example
 * const notes = textNotes(page);
 * notes.table(table).rows[0]; // [{ text: 'United Kingdom' }, { text: '29 October 2025 [1]' }]
 * notes.lines(80); // ['Sources:', '  [1] thanhnien-2025-10-31: https://…']
 */
export function textNotes(page: Pick<Page, 'findings' | 'lang'>): TextNotes {
  const numbered = new Map<string, { readonly label: string; readonly address: string }>();
  const signs = new Map<string, string>();
  const number = (link: { label: string; address: string }): number => {
    if (!numbered.has(link.address)) numbered.set(link.address, link);
    return [...numbered.keys()].indexOf(link.address) + 1;
  };
  const tail = ({ finding }: Cell): string => {
    const view = finding === undefined ? undefined : page.findings[finding];
    if (view === undefined) return '';
    const marks = doubts(view);
    for (const { sign, label } of marks) signs.set(sign, label);
    const numbers = addresses(view).map(number);
    return [
      ...marks.map((m) => ` ${m.sign}`),
      ...(numbers.length > 0 ? [` [${numbers.join(', ')}]`] : []),
    ].join('');
  };
  return {
    table: (table) => {
      const tails = table.rows.map((row) => row.map(tail));
      // Numbers stand right: what follows them takes the same room in every row of the column.
      const room = table.columns.map((column, i) =>
        column.numeric ? Math.max(0, ...tails.map((row) => stringWidth(row[i] ?? ''))) : 0,
      );
      const filled = (text: string, width: number): string =>
        text + ' '.repeat(Math.max(0, width - stringWidth(text)));
      return {
        ...table,
        rows: table.rows.map((row, r) =>
          row.map((cell, i) => ({
            ...cell,
            text: cell.text + filled(tails[r]?.[i] ?? '', room[i] ?? 0),
          })),
        ),
      };
    },
    lines: (width) => {
      const word = (message: Parameters<typeof render>[0]): string => render(message, page.lang);
      const sources = [...numbered.values()].flatMap(({ label, address }, i) => {
        const [first = '', ...rest] = wrap(`[${i + 1}] ${label}: ${address}`, width - 6);
        return [`  ${first}`, ...rest.map((line) => `      ${line}`)];
      });
      return [
        ...(signs.size === 0
          ? []
          : ['', ...[...signs].flatMap(([sign, label]) => wrap(`${sign} ${label}`, width))]),
        ...(sources.length === 0 ? [] : ['', word(say.sourcesWord({})), ...sources]),
      ];
    },
  };
}

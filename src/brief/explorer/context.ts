/** What every part of the explorer needs: what was read, the language, and the Findings that are shown. */
import { type Finding, type Message, format, placeName, valueText } from '../../core/index.js';
import {
  type Exploration,
  type Opened,
  type PartnerTable,
  type TradeSide,
  tableTotal,
  tradeValueFinding,
} from '../../dependence/index.js';
import type { Cell } from '../../charts/types.js';
import { type Written, credit, findingCell, tell } from '../context.js';
import { LIST_NAMES } from './messages.js';

export interface Explored extends Written {
  readonly o: Opened;
  readonly q: Exploration['question'];
  /** Findings that the page names, by id. */
  readonly shown: Map<string, Finding>;
}

export interface SideOf {
  readonly subject: string;
  readonly side: TradeSide;
  readonly flow: string;
}

/** Country, side and flow, as most messages want them. */
export const sideOf = ({ q, o }: Explored): SideOf & Record<string, string> => ({
  subject: q.subject,
  side: q.side,
  flow: o.manifest.flow ?? '',
});

export const word = (c: Explored, message: Message): string => tell(c, message);

/** Keeps a Finding for the page and gives its id. */
export function show(c: Explored, finding: Finding): string {
  c.shown.set(finding.id, finding);
  return finding.id;
}

/** A cell that opens a Finding; with its partner's name before it where asked. */
export function cell(c: Explored, finding: Finding | null | undefined, named = false): Cell {
  if (finding === null || finding === undefined) return { text: '', value: null };
  show(c, finding);
  const shown = findingCell(c, finding);
  const { partner } = finding;
  return named && partner !== undefined
    ? { ...shown, text: `${placeName(partner, c.lang)} ${shown.text}` }
    : shown;
}

/** Running text that opens a Finding. */
export const open = (c: Explored, finding: Finding): { text: string; finding: string } => ({
  text: valueText(finding, c.lang),
  finding: show(c, finding),
});

export const money = (c: Explored, value: number): string =>
  format.quantity(value, c.o.table?.unit ?? c.o.products[0]?.unit ?? 'count', c.lang);

/** A name is cut here: classifications describe at length. */
const LONGEST = 64;

const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,;(]*\S*$/, '')}…`;

/** What a product is called; `undefined` where nothing names it. */
export const nameOf = (c: Explored, product: string): string | undefined =>
  LIST_NAMES[product]?.[c.lang] ?? c.o.name(product);

/** Code and name of a product, short enough for a line. */
export function productLabel(c: Explored, product: string): string {
  const name = nameOf(c, product);
  return name === undefined ? product : `${product} · ${cut(name)}`;
}

/** Value of one partner in a table, 0 where it has no row: the table holds everyone. */
export const valueWith = (table: PartnerTable, partner: string): number =>
  table.rows.find((r) => r.partner === partner)?.value ?? 0;

export const shareWith = (table: PartnerTable, partner: string): number =>
  valueWith(table, partner) / tableTotal(table);

/** Value of all the year's products together. */
export const totalOf = (tables: readonly PartnerTable[]): number =>
  tables.reduce((sum, t) => sum + tableTotal(t), 0);

/** The partner that leads in most products, with how many; by code among equals. */
export function mostOften(tables: readonly PartnerTable[]): { partner: string; leads: number } {
  const counts = new Map<string, number>();
  for (const { rows } of tables) {
    const code = rows[0]?.partner ?? '';
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [partner = '', leads = 0] =
    [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return { partner, leads };
}

/** Source line and citation: every number of the page comes from the one dataset that is open. */
export function source(c: Explored, title: string): { source: string; cite: string } {
  const table = c.o.table ?? c.o.products[0] ?? c.o.trend[0];
  return credit(c, title, table === undefined ? [] : [tradeValueFinding(table)]);
}

/** How many partners share the lead of a table. */
export const leaders = ({ rows }: PartnerTable): number =>
  rows.filter((r) => r.value === rows[0]?.value).length;

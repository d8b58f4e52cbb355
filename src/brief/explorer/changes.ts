/** What changed since a year: the answer of `tuchu dependence changes`, as a section. */
import { type Finding, valueText } from '../../core/index.js';
import type { AnswerRow, AnswerTable } from '../../dependence/index.js';
import type { Drill, Table } from '../../charts/types.js';
import type { Section } from '../page.js';
import { type Explored, cell, productLabel, sideOf, source, word } from './context.js';
import { say } from './section-messages.js';

/** Rows of each table; the command prints the rest. */
const ROWS = 20;

/** Whether a number is about a partner whom its row does not name. */
const namesPartner = (row: AnswerRow, f: Finding | null): boolean =>
  f?.partner !== undefined && f.partner !== row.key;

/** A table of an answer as a page shows it: every number opens, a name leads on. */
function tableOf(c: Explored, t: AnswerTable): Table {
  const partners = t.id.startsWith('changes/partners');
  const drill = (key: string): { drill?: Drill } =>
    key === 'all' ? {} : { drill: `${partners ? 'partner' : 'product'}:${key}` };
  return {
    caption: word(c, t.title),
    sortable: true,
    columns: [
      { label: t.rowLabel[c.lang], numeric: false },
      ...t.columns.map((x, i) => ({
        label: x.label[c.lang],
        numeric: !t.rows.some((r) => namesPartner(r, r.cells[i] ?? null)),
      })),
    ],
    rows: t.rows.slice(0, ROWS).map((r) => [
      {
        text: partners || r.key === 'all' ? r.label[c.lang] : productLabel(c, r.key),
        ...drill(r.key),
      },
      ...r.cells.map((f) => cell(c, f, namesPartner(r, f))),
    ]),
  };
}

function titleOf(c: Explored, t: AnswerTable, since: string): string {
  const [first] = t.rows;
  const found = first?.cells.find(
    (f): f is Finding => f !== null && f.measure.startsWith('partner_'),
  );
  const moved = first?.cells.find((f) => f?.measure === 'partner_share_change');
  const year = c.a.asOf;
  if (first === undefined || found === undefined) return word(c, t.title);
  if (moved?.partner !== undefined)
    return word(
      c,
      say.changesPartner({ partner: moved.partner, change: valueText(moved, c.lang), since, year }),
    );
  const share = valueText(found, c.lang);
  return first.key === 'all'
    ? word(c, say.changesAll({ share, since, year }))
    : word(c, say.changesTop({ share, product: first.key, since, year }));
}

export function changesSection(c: Explored): Section {
  const of = sideOf(c);
  const { changes, since } = c.o;
  const nav = word(c, say.navChanges({}));
  const [first] = changes.tables;
  if (first === undefined || since === null) {
    const title = word(c, say.changesNone({ year: c.a.asOf }));
    return {
      id: 'changes',
      nav,
      title,
      subtitle: [word(c, say.changesNoneSub({}))],
      chart: null,
      tables: [],
      notes: changes.refused.map((r) => word(c, r.missing.detail)),
      ...source(c, title),
    };
  }
  const title = titleOf(c, first, String(since));
  const all = first.rows.length;
  const command =
    first.rows[0]?.cells.find(
      (f) => f?.measure.includes('turnover') === true || f?.measure.includes('change') === true,
    )?.reproduce ?? '';
  return {
    id: 'changes',
    nav,
    wide: first.columns.length > 3,
    title,
    subtitle: [word(c, say.changesSub({ ...of, since: String(since), year: c.a.asOf }))],
    chart: null,
    tables: changes.tables.map((t) => tableOf(c, t)),
    notes: [
      ...(all > ROWS
        ? [word(c, say.rowsShown({ shown: ROWS, all, command: `${command} --top all` }))]
        : []),
      ...changes.tables.flatMap((t) => t.notes.map((m) => word(c, m))),
    ],
    ...source(c, title),
  };
}

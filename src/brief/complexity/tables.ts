/** The tables of the page: the index under every set of filters and in every year, and the products. */
import {
  type ProductReading,
  byComplexity,
  filtersTable,
  leftOutNotes,
  nearestProducts,
  noAtlas,
  ownProducts,
  productFindings,
  weakSign,
  yearsTable,
} from '../../assess/index.js';
import type { Cell, Table } from '../../charts/types.js';
import { type Finding, render } from '../../core/index.js';
import type { AnswerTable } from '../../dependence/index.js';
import type { Section } from '../page.js';
import { type Told, cell, label, source, where, word } from './context.js';
import { say } from './messages.js';

/** Products listed with their Findings; the command prints them all. */
const LISTED = 20;

/** An answer's table as a page draws it. */
function drawn(
  c: Told,
  table: AnswerTable,
  more?: { label: string; cells: readonly Cell[] },
): Table {
  return {
    caption: word(c, table.title),
    sortable: true,
    columns: [
      { label: table.rowLabel[c.lang], numeric: false },
      ...table.columns.map((column) => ({ label: column.label[c.lang], numeric: true })),
      ...(more === undefined ? [] : [{ label: more.label, numeric: false }]),
    ],
    rows: table.rows.map((row, i) => [
      { text: row.label[c.lang] },
      ...row.cells.map((f): Cell => (f === null ? { text: '', value: null } : cell(c, f))),
      ...(more === undefined ? [] : [more.cells[i] ?? { text: '' }]),
    ]),
  };
}

const findingsOf = (table: AnswerTable): Finding[] =>
  table.rows.flatMap((row) => row.cells.filter((f) => f !== null));

export function filtersSection(c: Told): Section {
  const table = filtersTable(c.found);
  const firsts = c.found.sets.map((reading) => byComplexity(reading)[0]);
  const held = firsts.filter((f) => f !== undefined);
  const title = word(
    c,
    say.filtersTitle({ firsts: new Set(held.map((f) => f.place)).size, sets: held.length }),
  );
  return {
    id: 'filters',
    nav: word(c, say.navFilters({})),
    wide: true,
    title,
    subtitle: [word(c, say.filtersSub(where(c)))],
    chart: null,
    tables: [
      drawn(c, table, {
        label: word(c, say.first({})),
        cells: firsts.map((f) =>
          f === undefined ? { text: '–' } : { text: word(c, say.firstIs({ ...f })) },
        ),
      }),
    ],
    notes: [
      ...weakSign(c.own).map((m) => render(m, c.lang)),
      ...noAtlas(c.found.world).map((m) => render(m, c.lang)),
      ...leftOutNotes(c.own).map((m) => render(m, c.lang)),
      ...c.own.frame.caveats.map((m) => render(m, c.lang)),
    ],
    ...source(c, title, findingsOf(table)),
  };
}

export function yearsSection(c: Told): Section | undefined {
  const table = yearsTable(c.found);
  const [first, last] = [c.found.years[0], c.found.years.at(-1)];
  if (table === undefined || first === undefined || last === undefined) return undefined;
  const title = word(
    c,
    say.yearsTitle({
      first: first.frame.period,
      last: last.frame.period,
      count: c.found.years.length,
    }),
  );
  return {
    id: 'years',
    nav: word(c, say.navYears({})),
    title,
    subtitle: [word(c, say.filtersSub(where(c)))],
    chart: null,
    tables: [drawn(c, table)],
    notes: table.notes.map((m) => render(m, c.lang)),
    ...source(c, title, findingsOf(table)),
  };
}

type Shown = keyof ReturnType<typeof productFindings>;

function productTable(
  c: Told,
  caption: string,
  rows: readonly ProductReading[],
  columns: ReadonlyArray<readonly [Shown, string]>,
): Table {
  return {
    caption,
    sortable: true,
    columns: [
      { label: word(c, say.product({})), numeric: false },
      ...columns.map(([, text]) => ({ label: text, numeric: true })),
    ],
    rows: rows.map((r) => {
      const findings = productFindings(c.own, r);
      return [{ text: label(c, r.code) }, ...columns.map(([of]) => cell(c, findings[of]))];
    }),
  };
}

/** The largest products the country is specialised in, and the nearest of the more complex others. */
export function productSections(c: Told): Section[] {
  const own = ownProducts(c.products);
  const mean = own.reduce((sum, r) => sum + r.pci, 0) / own.length;
  const nearest = nearestProducts(c.products).filter((r) => r.pci > mean);
  const [first, second] = [own.slice(0, LISTED), nearest.slice(0, LISTED)];
  const ownTitle = word(c, say.ownTitle({ ...where(c), shown: first.length, all: own.length }));
  const nearestTitle = word(
    c,
    say.nearestTitle({ ...where(c), shown: second.length, all: nearest.length }),
  );
  const section = (
    id: string,
    nav: string,
    title: string,
    sub: string,
    table: Table,
    of: readonly ProductReading[],
  ): Section => ({
    id,
    nav,
    title,
    subtitle: [sub],
    chart: null,
    tables: [table],
    notes: [],
    ...source(c, title, of[0] === undefined ? [] : [productFindings(c.own, of[0]).pci]),
  });
  const pci = ['pci', 'PCI'] as const;
  return [
    section(
      'own',
      word(c, say.navOwn({})),
      ownTitle,
      word(c, say.ownSub(where(c))),
      productTable(c, ownTitle, first, [
        ['exports', word(c, say.exports({}))],
        ['rca', 'RCA'],
        pci,
      ]),
      first,
    ),
    section(
      'nearest',
      word(c, say.navNearest({})),
      nearestTitle,
      word(c, say.nearestSub(where(c))),
      productTable(c, nearestTitle, second, [
        ['density', word(c, say.density({}))],
        pci,
        ['cog', word(c, say.gain({}))],
      ]),
      second,
    ),
  ];
}

/**
 * A mapping as a source: it compiles to a layout of the same engine as the publishers' tables, so counts,
 * reasons and errors are the same.
 */
import { createHash } from 'node:crypto';
import {
  TuchuError,
  isAggregate,
  place,
  resolvePlaceCode,
  wholeUnits,
  type PlaceCode,
} from '../core/index.js';
import { FileBytes } from './bytes.js';
import type { Cells } from './cells.js';
import { delimiterOf, readHeader, type CsvOptions } from './csv.js';
import { defineTable, type Layout } from './define.js';
import { WHOLE_WORLD } from './flow-tally.js';
import { mappingText, type Mapping } from './mapping.js';
import { say } from './messages.js';
import { numberReader } from './mapping-number.js';
import type { Reading, Scope, SetAside, Source } from './source.js';
import type { Tally } from './tally.js';

/** The columns of the table a mapping speaks of. */
function columnsOf({ columns: c, setAside }: Mapping): string[] {
  const named = Object.values(c).flatMap((cell) => cell?.column ?? []);
  return [...new Set([...named, ...setAside.map((a) => a.column)])];
}

type PlaceCell = NonNullable<Mapping['columns']['from']>;
/** A column that a checked mapping always states. */
const NOWHERE: PlaceCell = { constant: '', places: 'name' };
type ReadPlace = (cells: Cells, out: Tally) => PlaceCode | typeof GROUP | undefined;
/** What stands for several places: never a row, for its parts have rows of their own. */
const GROUP = Symbol('group');

function placeReader(
  { column, constant: fixed, places }: PlaceCell,
  aggregates: ReadonlySet<string>,
): ReadPlace {
  const resolve = resolvePlaceCode(places);
  const groups = new Map<string, boolean>();
  const isGroup = (text: string): boolean => {
    if (aggregates.has(text)) return true;
    const kind = resolve(text)?.kind;
    return kind === undefined ? isAggregate(text, places) : kind === 'union' || kind === 'bloc';
  };
  return (cells, out) => {
    const text = column === undefined ? (fixed ?? '') : cells.text(column);
    let group = groups.get(text);
    if (group === undefined) groups.set(text, (group = isGroup(text)));
    return group ? GROUP : out.place(text, column ?? 'constant', resolve);
  };
}

type TextCell = Mapping['columns']['year'];
const textReader =
  ({ column, constant: fixed }: TextCell) =>
  (cells: Cells): string =>
    column === undefined ? (fixed ?? '') : cells.text(column);

const isArea = (code: PlaceCode): boolean => place(code)?.kind === 'area';

/**
 * A side is claimed to hold all places: a table with fewer than a world table ever has is an extract.
 *
 * @throws `TuchuError` that says how many places were seen
 */
function checkScope(scope: Scope, tally: Tally): void {
  for (const side of ['from', 'to'] as const) {
    const seen = [...tally[side]].sort();
    if (scope[side] !== 'all' || seen.length >= WHOLE_WORLD) continue;
    const places = seen.slice(0, SEEN_LISTED);
    const claim = { file: tally.file, side, seen: seen.length, least: WHOLE_WORLD, places };
    throw new TuchuError(say.scopeNotSeen(claim));
  }
}
/** Places named in the message that an `all` is not believed. */
const SEEN_LISTED = 10;

type Count = { rows: number; value: number };
/** What reading by a mapping counts beside the tally. */
interface Counts {
  /** Rows set aside by the mapping's own rules, rule by rule. */
  readonly asides: Count[];
  /** Amounts that had decimals below one unit. */
  rounded: number;
}
const DECIMALS = /\.(\d*[1-9])0*$/;

/** The layout a mapping stands for. */
function layoutOf(mapping: Mapping, counts: Counts, delimiter: CsvOptions['delimiter']): Layout {
  const { columns: c, file, kind, unit, setAside, scope } = mapping;
  const missing = new Set(mapping.missing);
  const aggregates = new Set(mapping.aggregates);
  const rules = setAside.map((rule) => ({ ...rule, equals: new Set(rule.equals) }));
  const plain = numberReader(file.decimal, file.thousands);
  const exponent = Math.round(Math.log10(c.value.scale));
  const none = (cells: Cells, column: string): boolean =>
    cells.maybe(column) === null || missing.has(cells.raw(column).trim());

  const amount = (cells: Cells, column: string, power: number): number => {
    const written = cells.raw(column);
    const text = plain(written.trim()) ?? cells.at.fail(say.notNumber, column, written);
    if (text.startsWith('-')) cells.at.fail(say.negative, column, written);
    const value = wholeUnits(text, power) ?? cells.at.fail(say.tooLarge, column, written);
    if (column !== c.value.column) return value;
    if (value === 0 && /[1-9]/.test(text)) cells.at.fail(say.roundsToNothing, column, written);
    if ((DECIMALS.exec(text)?.[1]?.length ?? 0) > power) counts.rounded++;
    return value;
  };
  const real = (cells: Cells): number => {
    const written = cells.raw(c.value.column);
    const text = plain(written.trim()) ?? cells.at.fail(say.notNumber, c.value.column, written);
    const value = Number(`${text}e${exponent}`);
    return Number.isFinite(value) ? value : Number(text) * c.value.scale;
  };
  const valueOf =
    kind === 'flows' ? (cells: Cells) => amount(cells, c.value.column, exponent) : real;

  /** True when a rule of the mapping, or the lack of a value, keeps the line out. */
  const keptOut = (cells: Cells, out: Tally): boolean => {
    const i = rules.findIndex((r) => r.equals.has(cells.raw(r.column).trim()));
    const rule = rules[i];
    const empty = none(cells, c.value.column);
    if (rule !== undefined) {
      const value = empty ? 0 : valueOf(cells);
      const count = (counts.asides[i] ??= { rows: 0, value: 0 });
      count.rows++;
      count.value += value;
      out.setAside(say.note(rule.reason), value);
      return true;
    }
    if (empty) out.setAside(say.noValueHere({}));
    return empty;
  };

  const yearText = textReader(c.year);
  const yearOf = (cells: Cells): number =>
    c.year.column === undefined
      ? cells.at.year(yearText(cells), 'constant')
      : cells.year(c.year.column);
  const base = {
    columns: columnsOf(mapping),
    anyOrder: true,
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
    kind,
    unit,
    key: [c.from, c.to, c.subject, c.partner, c.product, c.measure, c.year].flatMap(
      (cell) => cell?.column ?? [],
    ),
  };

  if (kind === 'series') {
    const subjectOf = placeReader(c.subject ?? NOWHERE, aggregates);
    const partnerOf = c.partner === undefined ? undefined : placeReader(c.partner, aggregates);
    const measureOf = textReader(c.measure ?? { constant: '' });
    return {
      ...base,
      row(cells, out) {
        if (keptOut(cells, out)) return;
        const subject = subjectOf(cells, out);
        const partner = partnerOf === undefined ? null : partnerOf(cells, out);
        if (subject === undefined || partner === undefined) return;
        if (subject === GROUP || partner === GROUP)
          return out.setAside(say.aggregate({}), real(cells));
        const measure = measureOf(cells);
        out.series({ subject, partner, measure, year: yearOf(cells), value: real(cells), unit });
      },
    };
  }

  const fromOf = placeReader(c.from ?? NOWHERE, aggregates);
  const toOf = placeReader(c.to ?? NOWHERE, aggregates);
  const productOf = textReader(c.product ?? { constant: 'TOTAL' });
  const written = (cell: PlaceCell | undefined, cells: Cells): string =>
    cell?.column === undefined ? (cell?.constant ?? '') : cells.text(cell.column);
  const total = (c.product?.constant ?? (c.product === undefined ? 'TOTAL' : '')) === 'TOTAL';
  return {
    ...base,
    ...(mapping.flow === undefined ? {} : { flow: mapping.flow }),
    ...(mapping.side === undefined ? {} : { side: mapping.side }),
    classification: mapping.classification ?? (total ? 'TOTAL' : 'as in the file'),
    scope: (tally): Scope => {
      const products = total ? 'total' : 'subset';
      if (scope === undefined)
        return { from: [...tally.from].sort(), to: [...tally.to].sort(), products };
      const { believe, ...claimed } = scope;
      if (believe !== true) checkScope(claimed, tally);
      return claimed;
    },
    notes: ({ from, to }) =>
      scope?.believe === true ? [say.scopeBelieved({ from: from.size, to: to.size })] : [],
    row(cells, out) {
      if (keptOut(cells, out)) return;
      const from = fromOf(cells, out);
      const to = toOf(cells, out);
      const value = valueOf(cells);
      if (from === undefined || to === undefined) return out.weigh(value);
      if (from === GROUP || to === GROUP) return out.setAside(say.aggregate({}), value);
      if (from === to && !isArea(from)) return out.setAside(say.selfTrade({}), value);
      const { quantity: q } = c;
      const quantity =
        q === undefined || none(cells, q.column)
          ? null
          : amount(cells, q.column, Math.round(Math.log10(q.scale)));
      out.flow({
        from,
        to,
        fromCode: written(c.from, cells),
        toCode: written(c.to, cells),
        product: productOf(cells),
        year: yearOf(cells),
        value,
        quantity,
      });
    },
  };
}

/** The delimiter of a table whose mapping does not state one. */
async function delimiterIn(file: string): Promise<CsvOptions['delimiter']> {
  for await (const { text } of new FileBytes(file, 'header').blocks())
    return delimiterOf(text.split('\n', 1)[0] ?? '');
  return undefined;
}

/** Rows set aside by the mapping's rules, one reason each, in place of the one the tally kept. */
function byRule(mapping: Mapping, reading: Reading, { asides, rounded }: Counts): Reading {
  const ruled = mapping.setAside.flatMap(({ reason }, i): SetAside[] => {
    const count = asides[i];
    if (count === undefined) return [];
    const value = Number.isSafeInteger(count.value) ? count.value : null;
    return [{ reason: say.note(reason), rows: count.rows, value }];
  });
  const { code } = say.note({ en: '', vi: '' });
  const others = reading.rows.setAside.filter((a) => a.reason.code !== code);
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  // The same file read another way is another dataset.
  const by = hash(JSON.stringify(mapping));
  const sha256 = hash(`${reading.sha256} ${by}`);
  return {
    ...reading,
    sha256,
    mapping: mappingText(mapping),
    release: reading.release.replace(reading.sha256.slice(0, 8), sha256.slice(0, 8)),
    rows: { ...reading.rows, setAside: [...ruled, ...others] },
    notes: [
      ...reading.notes,
      say.readByMapping({ id: mapping.id, sha256: by.slice(0, 16) }),
      ...(rounded === 0 ? [] : [say.amountsRounded({ amounts: rounded })]),
    ],
  };
}

/**
 * A mapping as a source: it recognises every table that has its columns.
 *
 * @example
 * const source = mappingSource(await readMapping('customs.yaml'));
 * await source.read('customs-2023.csv', emit);
 */
export function mappingSource(mapping: Mapping): Source {
  const needed = columnsOf(mapping);
  const compile = (counts: Counts, delimiter: CsvOptions['delimiter']): Source =>
    defineTable({
      id: mapping.id,
      title: mapping.title,
      publisher: mapping.citation,
      licence: mapping.licence,
      citation: mapping.citation,
      homepage: mapping.homepage,
      ...(mapping.release === undefined ? {} : { release: () => mapping.release }),
      layouts: [layoutOf(mapping, counts, delimiter)],
    });
  return {
    ...compile({ asides: [], rounded: 0 }, mapping.file.delimiter),
    recognise: ({ columns: header }) => needed.every((c) => header.includes(c)),
    async read(file, emit, options) {
      const header = await readHeader(file);
      for (const column of needed) {
        const times = header.filter((h) => h === column).length;
        if (times !== 1)
          throw new TuchuError(say.mappingColumn({ file, column, times, known: header }));
      }
      const counts: Counts = { asides: [], rounded: 0 };
      const delimiter = mapping.file.delimiter ?? (await delimiterIn(file));
      const reading = await compile(counts, delimiter).read(file, emit, options);
      return byRule(mapping, reading, counts);
    },
  };
}

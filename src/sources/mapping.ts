/**
 * A mapping file: a YAML that says how to read a table no source knows. It compiles to a layout of
 * the same engine as the publishers' tables, so counts, reasons and errors are the same.
 *
 * Amounts of flows become whole units of the mapping's unit (`scale` is what one unit of the file is
 * worth), and are never negative. A group separator that stands in the wrong place is an error, for
 * `1.23` read as `123` would be a wrong number that looks like an answer.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import {
  PLACE_SCHEMES,
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
import { say } from './messages.js';
import { numberReader } from './mapping-number.js';
import { SOURCES } from './recognise.js';
import type { Reading, Scope, SetAside, Source } from './source.js';
import type { Tally } from './tally.js';

const filled = z.string().min(1);
const words = z.strictObject({ en: filled, vi: filled });
const constant = z.union([filled, z.number()]).transform(String);
const scale = z
  .number()
  .refine((n) => Number.isInteger(Math.log10(n)), 'must be a power of ten, such as 1000');
const either = <T extends { column?: string | undefined; constant?: string | undefined }>(
  cell: T,
): boolean => (cell.column === undefined) !== (cell.constant === undefined);
const EITHER = 'states either a column or a constant';

const textCell = z
  .strictObject({ column: filled.optional(), constant: constant.optional() })
  .refine(either, EITHER);
const placeCell = z
  .strictObject({
    column: filled.optional(),
    constant: constant.optional(),
    places: z.enum(PLACE_SCHEMES),
  })
  .refine(either, EITHER);
const numberCell = z.strictObject({ column: filled, scale: scale.default(1) });
const placesOf = z.union([z.literal('all'), z.array(filled)]);

const columns = z.strictObject({
  from: placeCell.optional(),
  to: placeCell.optional(),
  product: textCell.optional(),
  subject: placeCell.optional(),
  partner: placeCell.optional(),
  measure: textCell.optional(),
  year: textCell,
  value: numberCell,
  quantity: numberCell.optional(),
});

const NEEDED = { flows: ['from', 'to'], series: ['subject', 'measure'] } as const;
const STRANGE = {
  flows: ['subject', 'partner', 'measure'],
  series: ['from', 'to', 'product', 'quantity'],
} as const;

export const mappingSchema = z
  .strictObject({
    'tuchu-mapping': z.literal(1),
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens'),
    title: words,
    licence: filled,
    citation: filled,
    homepage: z.string().default(''),
    release: filled.optional(),
    file: z
      .strictObject({
        delimiter: z.enum([',', ';', '\t']).optional(),
        encoding: z.enum(['utf-8', 'windows-1252']).optional(),
        decimal: z.enum(['.', ',']).default('.'),
        thousands: z.enum(['.', ',', ' ', "'"]).optional(),
      })
      .default({ decimal: '.' }),
    kind: z.enum(['flows', 'series']),
    unit: filled,
    flow: filled.optional(),
    classification: filled.optional(),
    side: z.enum(['reconciled', 'importer', 'exporter']).optional(),
    scope: z
      .strictObject({
        from: placesOf,
        to: placesOf,
        products: z.enum(['all', 'subset', 'total']),
      })
      .optional(),
    columns,
    missing: z.array(filled).default([]),
    setAside: z
      .array(z.strictObject({ column: filled, equals: z.array(constant).min(1), reason: words }))
      .default([]),
  })
  .superRefine((m, context) => {
    const complain = (path: string[], message: string): void =>
      context.addIssue({ code: 'custom', path, message });
    if (SOURCES.some((s) => s.id === m.id))
      complain(['id'], 'is the id of a source that Tuchu reads itself');
    for (const name of NEEDED[m.kind])
      if (m.columns[name] === undefined) complain(['columns'], `${m.kind} need \`${name}\``);
    for (const name of STRANGE[m.kind])
      if (m.columns[name] !== undefined)
        complain(['columns', name], `${m.kind} have no \`${name}\``);
    if (m.kind === 'flows' && m.flow === undefined)
      complain(['flow'], 'flows state what flows, such as `goods`');
    if (m.file.thousands === m.file.decimal)
      complain(['file', 'thousands'], 'is the same as `decimal`');
  });

export type Mapping = z.infer<typeof mappingSchema>;

/** Reads the text of a mapping file; errors name the line and the key. */
export function parseMapping(text: string, file: string): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const bad = (line: number, column: string, value: string): TuchuError =>
    new TuchuError(say.mappingBad({ file, line, column, value }));
  const [broken] = document.errors;
  if (broken !== undefined)
    throw bad(broken.linePos?.[0].line ?? 1, '.', broken.message.split('\n')[0] ?? '');
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw bad(1, '.', (cause as Error).message);
  }
  const parsed = mappingSchema.safeParse(plain);
  if (parsed.success) return parsed.data;
  // A key that is not one explains the key that is missing.
  const { issues } = parsed.error;
  const issue = issues.find((i) => i.code === 'unrecognized_keys') ?? issues[0];
  const path = issue?.path ?? [];
  let line = 1;
  // The deepest part of the path that stands in the file: a key that is absent has no line.
  for (let depth = path.length; depth > 0 && line === 1; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as
      { range?: readonly number[] } | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) line = lines.linePos(start).line;
  }
  throw bad(line, path.join('.') || '.', issue?.message ?? '');
}

/** What a proposal writes where the table does not say. */
export const UNSTATED = 'not stated';

/**
 * Refuses a mapping whose source or unit nobody has filled in, for a number must name both.
 *
 * @throws `TuchuError`, exit code 2
 */
export function checkFinished(mapping: Mapping, file: string): void {
  for (const key of ['citation', 'unit'] as const)
    if (mapping[key].trim() === UNSTATED)
      throw new TuchuError(say.mappingUnfinished({ file, key }), 2);
}

/** @example await readMapping('customs.yaml') */
export async function readMapping(file: string): Promise<Mapping> {
  try {
    return parseMapping(await readFile(file, 'utf8'), file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new TuchuError(say.absent({ file }), 2, cause);
    throw cause;
  }
}

/** The columns of the table a mapping speaks of. */
function columnsOf({ columns: c, setAside }: Mapping): string[] {
  const named = Object.values(c).flatMap((cell) => cell?.column ?? []);
  return [...new Set([...named, ...setAside.map((a) => a.column)])];
}

type PlaceCell = z.infer<typeof placeCell>;
type ReadPlace = (cells: Cells, out: Tally) => PlaceCode | typeof GROUP | undefined;
/** What stands for several places: never a row, for its parts have rows of their own. */
const GROUP = Symbol('group');

function placeReader({ column, constant: fixed, places }: PlaceCell): ReadPlace {
  const resolve = resolvePlaceCode(places);
  const groups = new Map<string, boolean>();
  const isGroup = (text: string): boolean => {
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

type TextCell = z.infer<typeof textCell>;
const textReader =
  ({ column, constant: fixed }: TextCell) =>
  (cells: Cells): string =>
    column === undefined ? (fixed ?? '') : cells.text(column);

const isArea = (code: PlaceCode): boolean => place(code)?.kind === 'area';

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
    const subjectOf = placeReader(c.subject ?? { constant: '', places: 'name' });
    const partnerOf = c.partner === undefined ? undefined : placeReader(c.partner);
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

  const fromOf = placeReader(c.from ?? { constant: '', places: 'name' });
  const toOf = placeReader(c.to ?? { constant: '', places: 'name' });
  const productOf = textReader(c.product ?? { constant: 'TOTAL' });
  const written = (cell: PlaceCell | undefined, cells: Cells): string =>
    cell?.column === undefined ? (cell?.constant ?? '') : cells.text(cell.column);
  const total = (c.product?.constant ?? (c.product === undefined ? 'TOTAL' : '')) === 'TOTAL';
  return {
    ...base,
    ...(mapping.flow === undefined ? {} : { flow: mapping.flow }),
    ...(mapping.side === undefined ? {} : { side: mapping.side }),
    classification: mapping.classification ?? (total ? 'TOTAL' : 'as in the file'),
    scope: (tally): Scope =>
      scope ?? {
        from: [...tally.from].sort(),
        to: [...tally.to].sort(),
        products: total ? 'total' : 'subset',
      },
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

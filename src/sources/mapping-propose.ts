/**
 * Proposes a mapping file for a table no source knows, from its header and first rows. It is a draft
 * with comments for a person to check: where the table does not say (licence, unit, who reports), the
 * draft says that it does not know.
 */
import { basename } from 'node:path';
import {
  PLACE_SCHEMES,
  TuchuError,
  isAggregate,
  resolvePlaceCode,
  type PlaceScheme,
} from '../core/index.js';
import { FileBytes, type Encoding } from './bytes.js';
import { delimiterOf, plainRecords, quotedRecords } from './csv.js';
import { UNSTATED } from './mapping.js';
import { marksOf, numberReader, type Marks } from './mapping-number.js';
import { say } from './messages.js';

/** Rows a proposal looks at. */
const LOOKED_AT = 200;
/** Texts that are no value in every table. */
const NOTHING: ReadonlySet<string> = new Set(['', 'NA', 'NaN', 'N/A', 'NULL', '..', '.']);

/** In the order they are tried: Comtrade's numbers are M49 and its own besides. */
/** ISO 3 before ISO 2, for a column both would read is more often the longer. */
const SCHEMES: readonly PlaceScheme[] = ['iso3', ...PLACE_SCHEMES.filter((s) => s !== 'iso3')];
const RESOLVERS = SCHEMES.toSorted(
  (a, b) => Number(b === 'comtrade') - Number(a === 'comtrade'),
).map((scheme) => [scheme, resolvePlaceCode(scheme)] as const);
const NUMERIC: ReadonlySet<PlaceScheme> = new Set(['m49', 'comtrade', 'cow', 'gw']);

interface Sample {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: ',' | ';' | '\t';
  readonly encoding: Encoding;
}

async function sampleIn(file: string, encoding: Encoding): Promise<Sample> {
  let text = '';
  for await (const block of new FileBytes(file, encoding).blocks()) {
    text += block.text;
    if (text.split('\n', LOOKED_AT + 2).length > LOOKED_AT + 1) break;
  }
  const lines = text.split('\n').slice(0, LOOKED_AT + 1);
  const delimiter = delimiterOf(lines[0] ?? '');
  const part = `${lines.join('\n')}\n`;
  const records = part.includes('"')
    ? quotedRecords(part, delimiter)
    : plainRecords(part, delimiter);
  const [header = [], ...rows] = records.filter((r) => r.length > 1 || r[0]?.trim() !== '');
  return { header, rows, delimiter, encoding };
}

async function sampleOf(file: string): Promise<Sample> {
  try {
    return await sampleIn(file, 'utf-8');
  } catch (error) {
    if (!(error instanceof TuchuError) || error.detail.code !== 'sources/badText') throw error;
    return sampleIn(file, 'windows-1252');
  }
}

interface Profile {
  readonly name: string;
  /** Different texts that are a value. */
  readonly texts: readonly string[];
  readonly year: boolean;
  readonly places: { readonly scheme: PlaceScheme; readonly share: number } | undefined;
  readonly marks: Marks & { readonly share: number };
}

/** Case, accents and punctuation taken away, for words in headers. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();

const PLACE_WORD =
  /import(er|ing)|export(er|ing)|partner|reporter|countr|origin|destination|donor|recipient|nuoc|quoc gia|thi truong|pays/;

function profile(name: string, all: readonly string[]): Profile {
  const values = all.map((t) => t.trim()).filter((t) => !NOTHING.has(t));
  const texts = [...new Set(values)];
  const share = (test: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  const year = share((t) => /^(1[5-9]|20|21)\d\d$/.test(t)) > 0.95;
  const numeric = share((t) => /^\d+$/.test(t)) > 0.5;
  const hinted = /^(i|j|o|d)$|country|area|partner|reporter|code|from|to|ccode|m49/.test(
    folded(name),
  );
  // A column that says it holds places needs but one that is known.
  const least = numeric ? 0.9 : PLACE_WORD.test(folded(name)) ? 0 : 0.5;
  let places: Profile['places'];
  if (
    !year &&
    (!numeric || hinted) &&
    share((t) => /^[-+]?[\d.,\s]+$/.test(t) && !/^\d{1,3}$/.test(t)) < 0.5
  )
    for (const [scheme, resolve] of RESOLVERS) {
      if (NUMERIC.has(scheme) !== numeric) continue;
      const known = share((t) => resolve(t) !== undefined);
      if (known > Math.max(least, places?.share ?? 0)) places = { scheme, share: known };
    }
  return { name, texts, year, places, marks: marksOf(values) };
}

const hints = {
  from: /(^|\W|_)(from|exp|exporter|origin|orig|source|donor|reporter|i|o|xuat)(\W|_|$)|nuoc xuat|exporter/,
  to: /(^|\W|_)(to|imp|importer|dest|destination|recipient|partner|j|d|nhap)(\W|_|$)|nuoc nhap|importer|thi truong/,
  year: /year|nam|period|annee|^t$/,
  value: /value|amount|usd|eur|gia tri|tri gia|kim ngach|montant|valeur|trade|^v$/,
  quantity: /quantity|weight|kg|tonne|khoi luong|so luong|^q$/,
  product: /product|commodity|^hs|_hs|sitc|isic|item|^k$|mat hang|ma hang|san pham|hang hoa|nganh/,
  measure: /indicator|measure|series|variable|chi so|chi tieu/,
};
/** Columns of places without those that say again what another says: the code stays, the name goes. */
function distinct(
  placed: readonly Profile[],
  header: readonly string[],
  rows: Sample['rows'],
): readonly Profile[] {
  const codeOf = (p: Profile, row: readonly string[]): string =>
    resolvePlaceCode(p.places?.scheme ?? 'name')(row[header.indexOf(p.name)] ?? '')?.code ?? '?';
  const same = (a: Profile, b: Profile): boolean =>
    rows.filter((row) => codeOf(a, row) === codeOf(b, row)).length > 0.9 * rows.length;
  const byRank = placed.toSorted(
    (a, b) => Number(a.places?.scheme === 'name') - Number(b.places?.scheme === 'name'),
  );
  const kept: Profile[] = [];
  for (const p of byRank) if (!kept.some((k) => same(k, p))) kept.push(p);
  return placed.filter((p) => kept.includes(p));
}

/** First by the hint in the name, then by the order in the file. */
const pick = (found: readonly Profile[], hint: RegExp): Profile | undefined =>
  found.find((p) => hint.test(folded(p.name)));

/** As YAML writes it inside `{ }` and `[ ]`; in quotes unless it is plain words. */
const quoted = (text: string): string =>
  /^\p{L}[\p{L}\p{M}\p{N} _/()-]*$/u.test(text) &&
  !/^(true|false|null|yes|no|on|off|y|n)$| $/i.test(text)
    ? text
    : JSON.stringify(text);
const slug = (file: string): string => {
  const name = folded(basename(file).replace(/\.(csv|tsv|txt)(\.gz)?$/i, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return name === '' ? 'my-table' : name;
};

/** Unit and scale that the name of the value column speaks of. */
function unitIn(name: string): { unit: string | undefined; scale: number } {
  const text = folded(name);
  const unit = /usd|us\$|dollar|do la|\$/.test(text)
    ? 'USD'
    : /eur|€/.test(text)
      ? 'EUR'
      : /vnd|dong/.test(text)
        ? 'VND'
        : undefined;
  const scale = /billion|\bbn\b|ty\b/.test(text)
    ? 1e9
    : /million|mln|\bmn\b|trieu|musd/.test(text)
      ? 1e6
      : /thousand|nghin|ngan|1000|kusd|\bk\b/.test(text)
        ? 1000
        : 1;
  return { unit, scale };
}

const percent = (share: number): string => `${Math.floor(share * 100)}%`;

/** A column of places as YAML, with what was seen. */
function placeLine(key: string, column: Profile | undefined): string {
  if (column?.places === undefined)
    return `  ${key}: { constant: VNM, places: iso3 } # no column looks like this: state the place`;
  const { scheme, share } = column.places;
  return `  ${key}: { column: ${quoted(column.name)}, places: ${scheme} } # ${percent(share)} of ${column.texts.length} different values are known`;
}

/**
 * A mapping file for this table as YAML with comments, for a person to check.
 *
 * @example
 * await writeFile('customs.yaml', await proposeMapping('customs-2023.csv'));
 */
export async function proposeMapping(file: string): Promise<string> {
  const { header, rows, delimiter, encoding } = await sampleOf(file);
  if (header.length === 0) throw new TuchuError(say.empty({ file }));
  if (rows.length === 0) throw new TuchuError(say.headerOnly({ file }));
  const all = header.map((name, i) =>
    profile(
      name,
      rows.map((r) => r[i] ?? ''),
    ),
  );
  const years = all.filter((p) => p.year);
  const year = pick(years, hints.year) ?? years[0];
  const placed = distinct(
    all.filter((p) => p.places !== undefined && p !== year),
    header,
    rows,
  );
  const numbers = all.filter(
    (p) => p !== year && p.places === undefined && p.texts.length > 0 && p.marks.share > 0.5,
  );
  const isProduct = (p: Profile): boolean => hints.product.test(folded(p.name));
  const amounts = numbers.filter((p) => !isProduct(p) && !hints.quantity.test(folded(p.name)));
  const value = pick(amounts, hints.value) ?? amounts.at(-1) ?? numbers.at(-1);
  const quantity = numbers.find((p) => p !== value && hints.quantity.test(folded(p.name)));
  const rest = all.filter(
    (p) =>
      p !== value &&
      p !== quantity &&
      p !== year &&
      p.places === undefined &&
      !PLACE_WORD.test(folded(p.name)),
  );
  const product = rest.find(isProduct);
  const measure =
    pick(rest, hints.measure) ?? rest.find((p) => p.marks.share < 0.5 && p !== product);

  const from = pick(placed, hints.from) ?? placed.find((p) => !hints.to.test(folded(p.name)));
  const to =
    pick(
      placed.filter((p) => p !== from),
      hints.to,
    ) ?? placed.find((p) => p !== from);
  const oneSided = placed.length === 1 && placed.some((p) => hints.to.test(folded(p.name)));
  const flows = placed.length > 1 || oneSided;
  const ends = flows ? (oneSided ? [placed[0]] : [from, to]) : [placed[0]];
  const { unit, scale } = unitIn(value?.name ?? '');
  const marks: Marks = value?.marks ?? { decimal: '.' };
  const read = numberReader(marks.decimal, marks.thousands);
  const missing = (value?.texts ?? []).filter((t) => read(t) === undefined);

  const lines = [
    `# Proposed by \`tuchu data map\` from the header and the first ${rows.length} rows of ${basename(file)}.`,
    '# Check every line; what the table does not say is marked TODO.',
    'tuchu-mapping: 1',
    `id: ${slug(file)}`,
    `title: { en: ${quoted(basename(file))}, vi: ${quoted(basename(file))} } # TODO`,
    `licence: ${UNSTATED} # TODO: the terms the publisher gives`,
    `citation: ${UNSTATED} # TODO: who published it, what and when`,
    'file:',
    `  delimiter: ${JSON.stringify(delimiter)}`,
    `  encoding: ${encoding}`,
    `  decimal: ${JSON.stringify(marks.decimal)}${ambiguous(value, marks)}`,
    ...(marks.thousands === undefined ? [] : [`  thousands: ${JSON.stringify(marks.thousands)}`]),
    `kind: ${flows ? 'flows' : 'series'}`,
    `unit: ${unit ?? UNSTATED}${unit === undefined ? ' # TODO' : ' # from the name of the value column'}`,
    ...(flows
      ? [
          'flow: goods # TODO: goods, services, investment, aid, energy …',
          '# side: importer # TODO: whose report the values are: importer, exporter or reconciled',
        ]
      : []),
    'columns:',
    ...(flows
      ? [
          placeLine('from', oneSided ? undefined : from),
          placeLine('to', oneSided ? placed[0] : to),
          ...(product === undefined ? [] : [`  product: { column: ${quoted(product.name)} }`]),
        ]
      : [
          placeLine('subject', placed[0]),
          measure === undefined
            ? `  measure: { constant: ${quoted(value?.name ?? 'value')} }`
            : `  measure: { column: ${quoted(measure.name)} }`,
        ]),
    year === undefined
      ? '  year: { constant: 2020 } # TODO: no column looks like years'
      : `  year: { column: ${quoted(year.name)} }`,
    value === undefined
      ? '  value: { column: TODO } # no column looks like numbers'
      : `  value: { column: ${quoted(value.name)}${scale === 1 ? '' : `, scale: ${scale}`} }${scale === 1 ? '' : ' # scale from the name of the column'}`,
    ...(flows && quantity !== undefined
      ? [
          `  quantity: { column: ${quoted(quantity.name)} } # TODO: kilograms; scale: 1000 for tonnes`,
        ]
      : []),
    ...(missing.length === 0
      ? []
      : [
          `missing: [${missing.map(quoted).join(', ')}] # no numbers: is this how “no value” is written?`,
        ]),
    ...unknownPlaces(ends.filter((p) => p !== undefined)),
  ];
  return `${lines.join('\n')}\n`;
}

/** `1.234` is a number in both writings; the draft says so where nothing decides. */
function ambiguous(value: Profile | undefined, marks: Marks): string {
  if (value === undefined || marks.thousands !== undefined) return '';
  const read = numberReader(marks.decimal);
  const numbers = value.texts.filter((t) => read(t) !== undefined);
  const marked = numbers.filter((t) => /[.,]/.test(t));
  const both =
    marked.length > 0 &&
    marked.every((t) => /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(t)) &&
    numbers.every((t) => marked.includes(t) || t.length <= 3);
  return both ? ' # TODO: every value would also read as thousands: check one' : '';
}

/** Names nobody knows, as a rule to fill in; groups of countries need none, for they are set aside anyway. */
function unknownPlaces(columns: readonly Profile[]): string[] {
  const lines: string[] = [];
  const groups: string[] = [];
  const named: string[] = [];
  for (const { name, texts, places } of columns) {
    if (places === undefined) continue;
    const resolve = resolvePlaceCode(places.scheme);
    const unknown = texts.filter((t) => resolve(t) === undefined);
    groups.push(...unknown.filter((t) => isAggregate(t, places.scheme)));
    // `World` among codes: a group by its name that its own scheme does not know.
    named.push(...unknown.filter((t) => !groups.includes(t) && isAggregate(t, 'name')));
    const others = unknown.filter((t) => !groups.includes(t) && !named.includes(t));
    if (others.length > 0)
      lines.push(
        `#  - column: ${quoted(name)}`,
        `#    equals: [${others.slice(0, 20).map(quoted).join(', ')}]`,
        '#    reason: { en: TODO, vi: TODO }',
      );
  }
  const list = [...new Set(groups)].slice(0, 20).map(quoted).join(', ');
  return [
    ...(named.length > 0
      ? [`aggregates: [${[...new Set(named)].map(quoted).join(', ')}] # groups, set aside`]
      : []),
    ...(groups.length > 0 ? [`# Groups of countries, set aside by themselves: ${list}`] : []),
    ...(lines.length > 0
      ? [
          '# Not known as places: correct the table, or set them aside with a reason:',
          '# setAside:',
          ...lines,
        ]
      : []),
  ];
}

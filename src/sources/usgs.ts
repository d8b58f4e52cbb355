/**
 * US Geological Survey, Mineral Commodity Summaries: world production, capacity and reserves by country
 * (2025 edition), and all tables of the 2026 edition with US figures and import sources. The unit
 * stands with each row. Traps: cp1252 (2026) and a byte order mark (2025); thousands commas; an em dash
 * is zero, `W` withheld, `NA` not available, `s` less than half a unit, `E` a net exporter; bounds and
 * ranges are no numbers; reserves of some minerals have another unit than production, said in a note;
 * the last year is an estimate; import sources are shares over four years, filed under the last.
 */
import { resolvePlaceCode, type PlaceCode } from '../core/index.js';
import type { Cells } from './cells.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import type { Tally } from './tally.js';

const byName = resolvePlaceCode('name');
/** Node 20 decodes windows-1252 as Latin-1, which leaves its dashes and quotes as control characters. */
const MARKS: Readonly<Record<string, string>> = {
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
};
const tidy = (text: string): string =>
  text
    .replaceAll(/[\u0091-\u0097]/g, (mark) => MARKS[mark] ?? mark)
    .replaceAll(/\s+/g, ' ')
    .trim();

const GROUPS =
  /^(World total|Other countries|United States and Canada$|China, Germany, and Russia$)/i;

/** A country and what is said of it in brackets: `Peru (exports)`, but `Congo (Kinshasa)` is a name. */
function country(cells: Cells, out: Tally, column: string): [PlaceCode | undefined, string | null] {
  const written = tidy(cells.text(column));
  const [, name = written, said = null] = /^(?!Congo)(.*?) \((.*)\)$/.exec(written) ?? [];
  return [out.place(name, column, byName), said];
}

/** Nothing but these words may stand where a number is due. */
const WORDS =
  /^(E|XX|Large|Small|Very small|Moderate( to large)?|Variable, depending on .*|\?\d+)$/i;
const BOUND = /^([<>]\s*[\d,.]+|[\d,.]+\s*[-–]\s*[\d,.]+)$/;

/** The number, or null after the line was set aside for what stands there instead. */
function amount(cells: Cells, out: Tally, column: string): number | null {
  const text = tidy(cells.raw(column));
  if (text === '—') return 0;
  if (text === '' || text === 'NA') out.setAside(say.noValueHere({}));
  else if (text === 'W') out.setAside(say.withheld({}));
  else if (text === 's') out.setAside(say.tooSmall({}));
  else if (BOUND.test(text)) out.setAside(say.boundOnly({}));
  else if (WORDS.test(text)) out.setAside(say.inWords({}));
  else return grouped(cells, column, text);
  return null;
}

/** `1,234.5`; commas anywhere else are a mistake. */
function grouped(cells: Cells, column: string, text: string): number {
  if (!/^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text)) cells.at.fail(say.notNumber, column, text);
  return cells.at.real(text.replaceAll(',', ''), column);
}

const VALUES_2025 = [
  ['PROD_2023', 2023, ''],
  ['PROD_EST_ 2024', 2024, ''],
  ['CAP_2023', 2023, 'capacity: '],
  ['CAP_EST_ 2024', 2024, 'capacity: '],
  ['RESERVES_2024', 2024, 'reserves: '],
] as const;

/** Reserves whose unit is said in the note beside them. */
function unitOf(column: string, unit: string, note: string): string {
  if (column !== 'RESERVES_2024') return unit;
  const said =
    /(?:^(?:Crude Ore|Iron Content), |Reserve data is )((?:thousand|million) metric tons)/i;
  return said.exec(note)?.[1] ?? unit;
}

function row2025(cells: Cells, out: Tally): void {
  if (GROUPS.test(tidy(cells.text('COUNTRY')))) return out.setAside(say.aggregate({}));
  const [subject, said] = country(cells, out, 'COUNTRY');
  if (subject === undefined) return;
  const named = `${tidy(cells.text('COMMODITY'))}: `;
  const what = tidy(cells.text('TYPE')) + (said === null ? '' : ` (${said})`);
  const [unit, note] = [cells.maybe('UNIT_MEAS') ?? 'not stated', tidy(cells.raw('RESERVE_NOTES'))];
  let found = 0;
  let bounds = 0;
  for (const [column, year, part] of VALUES_2025) {
    const text = tidy(cells.raw(column));
    // One `reserve` of the file is a capacity by its own note.
    if (text === '' || (part === 'reserves: ' && /not a reserve/.test(note))) continue;
    if (BOUND.test(text)) bounds++;
    else {
      const value = grouped(cells, column, text);
      const measure = named + part + what;
      out.series({ subject, measure, year, value, unit: unitOf(column, unit, note) });
      found++;
    }
  }
  if (found > 0) return;
  const why = tidy(cells.raw('PROD_NOTES'));
  if (bounds > 0) out.setAside(say.boundOnly({}));
  else if (/^W\b/.test(why)) out.setAside(say.withheld({}));
  else if (/^less than 1\/2/i.test(why)) out.setAside(say.tooSmall({}));
  else out.setAside(say.noValueHere({}));
}

/** How often a series name stood in a year: two kinds of mica share their names, first scrap, then sheet. */
const named = new WeakMap<Tally, Map<string, number>>();
function again(out: Tally, key: string): number {
  const seen = named.get(out) ?? new Map<string, number>();
  named.set(out, seen);
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times;
}

const HOME: PlaceCode = 'USA';

function row2026(cells: Cells, out: Tally): void {
  if (GROUPS.test(tidy(cells.text('Country')))) return out.setAside(say.aggregate({}));
  const [place, said] = country(cells, out, 'Country');
  if (place === undefined) return;
  const world = cells.text('Section').startsWith('World') ? 'world table: ' : '';
  const detail = tidy(cells.raw('Statistics_detail') || cells.raw('Statistics'));
  const unit = tidy(cells.raw('Unit')) || 'not stated';
  const commodity = tidy(cells.text('Commodity'));
  const sources = cells.raw('Section') === 'Import Sources';
  const span = /^\d{4}–(\d\d)$/.exec(tidy(cells.raw('Year')))?.[1];
  const year = span === undefined ? cells.year('Year') : Number(`20${span}`);
  let measure = `${commodity}: ${world}${detail}${said === null ? '' : ` (${said})`}`;
  if (sources)
    measure = `${commodity}: share of US imports, ${tidy(cells.text('Year'))}: ${detail}`;
  const times = again(out, [cells.raw('MCS chapter'), measure, place, unit, year].join('|'));
  if (times > 1) measure += ` [${times}]`;
  const value = amount(cells, out, 'Value');
  if (value === null) return;
  if (sources)
    out.series({ subject: HOME, partner: place, side: 'import', measure, year, value, unit });
  else out.series({ subject: place, measure: `${measure} (${unit})`, year, value, unit });
}

export const usgs = defineTable({
  id: 'usgs-mcs',
  title: {
    en: 'USGS Mineral Commodity Summaries',
    vi: 'USGS, tóm lược hàng hóa khoáng sản',
  },
  publisher: 'US Geological Survey',
  licence: 'US public domain',
  citation: 'US Geological Survey, Mineral Commodity Summaries (2025 and 2026), data release.',
  homepage: 'https://www.usgs.gov/centers/national-minerals-information-center',
  release: (name) => /MCS(\d{4})/i.exec(name)?.[0],
  layouts: [
    {
      columns: [
        'SOURCE',
        'COMMODITY',
        'COUNTRY',
        'TYPE',
        'UNIT_MEAS',
        'PROD_2023',
        'PROD_EST_ 2024',
        'PROD_NOTES',
        'CAP_2023',
        'CAP_EST_ 2024',
        'CAP_NOTES',
        'RESERVES_2024',
        'RESERVE_NOTES',
      ],
      kind: 'series',
      unit: 'mixed',
      key: ['COMMODITY', 'COUNTRY', 'TYPE'],
      notes: () => [
        say.note({
          en: '2024 figures are estimates; a blank on a line with another figure is missing, a bound such as >100 is left out',
          vi: 'số liệu 2024 là ước tính; ô để trống trên dòng có số khác là thiếu số liệu, cận như >100 được bỏ qua',
        }),
      ],
      row: row2025,
    },
    {
      columns:
        'MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes'.split(
          ',',
        ),
      encoding: 'windows-1252',
      kind: 'series',
      unit: 'mixed',
      key: ['MCS chapter', 'Section', 'Commodity', 'Country', 'Statistics_detail', 'Unit', 'Year'],
      notes: () => [
        say.note({
          en: '2025 figures are estimates; import sources are averages of 2021-24 filed under 2024; [2] marks a second table under the same name (sheet mica)',
          vi: 'số liệu 2025 là ước tính; nguồn nhập khẩu là bình quân 2021-24, xếp vào năm 2024; [2] là bảng thứ hai cùng tên (mica tấm)',
        }),
      ],
      row: row2026,
    },
  ],
});

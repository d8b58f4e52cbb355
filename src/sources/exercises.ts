/**
 * Multinational military exercises 1980-2010 (D'Orazio and Galambos, version 7): one line per exercise,
 * participant and year, as the R package troopdata ships it. Days may be `xx`, names and places `-9`. An
 * exercise that crosses New Year stands on a line for each year, and a few lines are there twice: one
 * record each.
 */
import { periodBounds, place, resolvePlaceCode, type Place } from '../core/index.js';
import type { Cells } from './cells.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import { once } from './once.js';

const TRAITS = [
  'CPX',
  'Air',
  'Land',
  'Sea',
  'Amphibious',
  'Cyber',
  'Warfighting',
  'Peacekeeping',
  'Humanitarian',
] as const;
const COLUMNS = [
  'MMEID',
  'Ex_Name',
  'Series_Name',
  'gwcode',
  'country',
  'year',
  'Location',
  'lat',
  'lon',
  'StartDate',
  's.year',
  's.month',
  's.day',
  'EndDate',
  'e.year',
  'e.month',
  'e.day',
  ...TRAITS,
  'FocusDescription',
  'AdditionalParticipantInfo',
  'participant_count',
] as const;
/** Participants the file gives no number: groups, and a name of before independence. */
const GROUPS: ReadonlySet<string> = new Set(['NATO', 'Baltic States']);
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Antigua & Barbuda': 'ATG',
  'Hong Kong SAR China': 'HKG',
  'Netherlands Antilles': '_ANT',
  'St. Kitts & Nevis': 'KNA',
  'St. Lucia': 'LCA',
  'St. Vincent & Grenadines': 'VCT',
  'São Tomé & Príncipe': 'STP',
  'st. christopher': 'KNA',
};
const named = resolvePlaceCode('name');
const byName = (name: string): Place | undefined => {
  const code = OTHER_NAMES[name];
  return code === undefined ? named(name) : place(code);
};
const first = once();

/** A cell, null where the file writes nothing or -9. */
function told(cells: Cells, column: string): string | null {
  const text = cells.maybe(column);
  return text === '-9' ? null : text;
}

/** The day, or the month where the day is `xx`. */
function date(cells: Cells, which: 's' | 'e'): string {
  const month = cells.text(`${which}.month`).padStart(2, '0');
  const day = cells.text(`${which}.day`);
  const text = `${cells.year(`${which}.year`)}-${month}`;
  const period = day === 'xx' ? text : `${text}-${day.padStart(2, '0')}`;
  if (periodBounds(period) === undefined) cells.at.fail(say.badPeriod, `${which}.day`, period);
  return period;
}

/** @example await exercises.read('mme_long.csv.gz', { flow() {}, series() {}, record: (r) => rows.push(r) }) */
export const exercises = defineTable({
  id: 'exercises',
  title: {
    en: 'Multinational military exercises, 1980-2010',
    vi: 'Diễn tập quân sự đa quốc gia, 1980-2010',
  },
  publisher: "D'Orazio and Galambos (by way of the R package troopdata)",
  licence: 'Harvard Dataverse, terms of the dataset not stated here; cite (troopdata GPL-3)',
  citation:
    "D'Orazio, V. and Galambos, K. (2021), Multinational Military Exercises, 1980-2010. Harvard Dataverse, doi:10.7910/DVN/KHFODX, V1.",
  homepage: 'https://doi.org/10.7910/DVN/KHFODX',
  layouts: [
    {
      columns: COLUMNS,
      kind: 'records',
      unit: 'participants',
      key: ['MMEID', 'country'],
      notes: () => [
        say.note({
          en: 'value is the number of participating countries; compiled from press reports, so coverage differs by region; a few exercises end before they start in the file and are kept as printed',
          vi: 'giá trị là số nước tham gia; lập từ tin báo chí nên độ phủ khác nhau giữa các vùng; vài cuộc trong tệp có ngày kết thúc trước ngày bắt đầu, giữ nguyên như tệp',
        }),
      ],
      row(cells, out) {
        const country = cells.text('country');
        const year = cells.year('s.year');
        const [start, end] = [date(cells, 's'), date(cells, 'e')];
        const value = cells.amount('participant_count');
        const traits = TRAITS.filter((t) => cells.text(t) === '1').join(' ');
        const text = [
          told(cells, 'Ex_Name') ?? told(cells, 'Series_Name') ?? 'unnamed',
          told(cells, 'Location'),
          traits === '' ? null : traits.toLowerCase(),
          told(cells, 'FocusDescription'),
        ]
          .filter((t) => t !== null)
          .join('; ');
        if (country === '-9' || GROUPS.has(country)) {
          out.setAside(country === '-9' ? say.unnamedPlace({}) : say.aggregate({}));
          return;
        }
        const number = cells.maybe('gwcode');
        const subject =
          number === null
            ? out.place(country, 'country', byName)
            : out.place(number, 'gwcode', resolvePlaceCode('gw', year));
        if (subject === undefined) return;
        const id = cells.text('MMEID');
        if (!first(out, [id, subject, start, end, text].join('|'))) {
          out.setAside(say.repeated({}));
          return;
        }
        out.record({ id, subject, what: 'exercise', start, end, value, text });
      },
    },
  ],
});

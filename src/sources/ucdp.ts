/**
 * Uppsala Conflict Data Program: armed conflicts by year with their parties and supporters, and counts of
 * conflict onsets by country and year, as the R package peacesciencer ships them (Gleditsch-Ward numbers).
 * The file crosses every supporter of one side with every supporter of the other, so a conflict-year
 * stands on many lines: here it gives one record, and one for each supporter.
 */
import { resolvePlaceCode } from '../core/index.js';
import type { Cells } from './cells.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import { once } from './once.js';
import type { RecordRow } from './rows.js';
import type { Tally } from './tally.js';

const TYPES: Readonly<Record<string, string>> = {
  extrasystemic: 'extrasystemic conflict',
  interstate: 'interstate conflict',
  intrastate: 'intrastate conflict',
  II: 'internationalised intrastate conflict',
};
const ONSETS = [
  'sumnewconf',
  'sumonset1',
  'sumonset2',
  'sumonset3',
  'sumonset5',
  'sumonset10',
] as const;
const LAST_YEAR_OF_345 = 2005;
const first = once();

function conflictYear(cells: Cells, out: Tally): void {
  const year = cells.year('year');
  const level = cells.text('intensity_level');
  if (level !== '1' && level !== '2') cells.at.fail(say.badCode, 'intensity_level', level);
  const type = cells.text('type_of_conflict');
  const what = TYPES[type] ?? cells.at.fail(say.badCode, 'type_of_conflict', type);
  const end = cells.maybePeriod('ep_end_date');
  const text = [
    `over ${cells.text('incompatibility') === 'both' ? 'government and territory' : cells.text('incompatibility')}`,
    `first fought ${cells.period('start_date')}`,
    `this episode since ${cells.period('start_date2')}`,
    ...(end === null ? [] : [`this episode ended ${end}`]),
  ].join('; ');

  const id = cells.text('conflict_id');
  const party = (column: string): string | null | undefined => {
    const number = cells.maybe(column);
    return number === null ? null : out.place(number, column, resolvePlaceCode('gw', year));
  };
  const [a, b] = [party('gwno_a'), party('gwno_b')];
  const [withA, withB] = [party('gwno_a_2nd'), party('gwno_b_2nd')];
  if (a === undefined || b === undefined || withA === undefined || withB === undefined) return;

  const period = String(year);
  const before = out.written;
  const tell = (
    row: Pick<RecordRow, 'subject' | 'partner' | 'what'> & Partial<RecordRow>,
  ): void => {
    const key = [id, period, row.subject, row.partner, row.what, row.text].join('|');
    if (first(out, key)) out.record({ id, start: period, end: period, ...row });
  };
  tell({ subject: a, partner: b, what, value: Number(level), text });
  if (withA !== null) tell({ subject: withA, partner: a, what: 'support for side A' });
  if (withB !== null) tell({ subject: withB, partner: b, what: 'support for side B' });
  if (out.written === before) out.setAside(say.repeated({}));
}

/** @example await ucdp.read('ucdp_acd.csv.gz', { flow() {}, series() {}, record: (r) => rows.push(r) }) */
export const ucdp = defineTable({
  id: 'ucdp',
  title: { en: 'UCDP armed conflicts by year', vi: 'UCDP: xung đột vũ trang theo năm' },
  publisher: 'Uppsala Conflict Data Program and PRIO (by way of the R package peacesciencer)',
  licence: 'CC BY 4.0',
  citation:
    'Gleditsch, N. P., Wallensteen, P., Eriksson, M., Sollenberg, M. and Strand, H. (2002), Armed Conflict 1946-2001: A New Dataset. Journal of Peace Research 39(5). UCDP/PRIO Armed Conflict Dataset.',
  homepage: 'https://ucdp.uu.se/downloads/',
  layouts: [
    {
      columns: [
        'conflict_id',
        'year',
        'gwno_a',
        'gwno_a_2nd',
        'gwno_b',
        'gwno_b_2nd',
        'incompatibility',
        'intensity_level',
        'type_of_conflict',
        'start_date',
        'start_prec',
        'start_date2',
        'start_prec2',
        'ep_end',
        'ep_end_date',
      ],
      kind: 'records',
      unit: 'intensity level',
      key: ['conflict_id', 'year', 'gwno_a', 'gwno_a_2nd', 'gwno_b', 'gwno_b_2nd'],
      notes: () => [
        say.note({
          en: 'value is the intensity (1: 25 to 999 battle deaths in the year, 2: 1,000 or more); a party without a state number has no place here; side A and side B do not say who began',
          vi: 'giá trị là cường độ (1: 25 đến 999 người chết do giao tranh trong năm, 2: từ 1.000); bên không phải nhà nước thì không có nơi; bên A và bên B không nói bên nào khởi đầu',
        }),
      ],
      row: conflictYear,
    },
    {
      columns: ['gwcode', 'year', ...ONSETS],
      kind: 'series',
      unit: 'count',
      key: ['gwcode', 'year'],
      row(cells, out) {
        const year = cells.year('year');
        const number = cells.text('gwcode');
        // In 2006 the list has both the state that ended in June (345) and Serbia (340).
        const then = number === '345' ? Math.min(year, LAST_YEAR_OF_345) : year;
        const subject = out.place(number, 'gwcode', resolvePlaceCode('gw', then));
        for (const measure of ONSETS) {
          const value = cells.amount(measure);
          if (subject !== undefined) out.series({ subject, measure, year, value, unit: 'count' });
        }
      },
    },
  ],
});

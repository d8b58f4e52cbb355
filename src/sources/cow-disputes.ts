/**
 * Correlates of War, militarised interstate disputes: one line per dispute, and one per directed pair and
 * year of it, as the R package peacesciencer ships them. Levels are the publisher's codes; -9 is unknown.
 */
import { resolvePlaceCode } from '../core/index.js';
import type { Cells } from './cells.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

/** `fatality 2`, or `fatality unknown`. */
function coded(cells: Cells, column: string, name: string): string {
  const code = cells.text(column);
  if (!/^-?\d+$/.test(code)) cells.at.fail(say.badCode, column, code);
  return `${name} ${code === '-9' ? 'unknown' : code}`;
}

/** The hostility level, 1 (none) to 5 (war). */
function hostility(cells: Cells, column: string): number {
  const code = cells.text(column);
  return /^[1-5]$/.test(code) ? Number(code) : cells.at.fail(say.badCode, column, code);
}

const notes = (): ReturnType<typeof say.note>[] => [
  say.note({
    en: 'value is the hostility level (1 no militarised action, 2 threat, 3 display, 4 use of force, 5 war); the other codes are in the codebook',
    vi: 'giá trị là mức đối địch (1 không hành động quân sự, 2 đe doạ, 3 phô trương, 4 dùng vũ lực, 5 chiến tranh); các mã khác xem sổ mã',
  }),
];

/** @example await cowDisputes.read('cow_mid_disps.csv.gz', { flow() {}, series() {}, record: (r) => rows.push(r) }) */
export const cowDisputes = defineTable({
  id: 'cow-disputes',
  title: {
    en: 'COW militarised interstate disputes',
    vi: 'COW: tranh chấp quân sự hóa giữa các nước',
  },
  publisher: 'Correlates of War project (by way of the R package peacesciencer)',
  licence: 'free for academic use with citation; no other licence stated (peacesciencer GPL-2)',
  citation:
    "Palmer, G., McManus, R. W., D'Orazio, V., Kenwick, M. R. et al. (2022), The MID5 Dataset, 2011-2014: Procedures, coding rules, and description. Conflict Management and Peace Science 39(4), 470-482.",
  homepage: 'https://correlatesofwar.org/data-sets/mids/',
  layouts: [
    {
      columns: [
        'dispnum',
        'styear',
        'stmon',
        'outcome',
        'settle',
        'fatality',
        'mindur',
        'maxdur',
        'hiact',
        'hostlev',
        'recip',
      ],
      kind: 'records',
      unit: 'hostility level',
      key: ['dispnum'],
      notes,
      row(cells, out) {
        const start = `${cells.year('styear')}-${cells.text('stmon').padStart(2, '0')}`;
        const days = `${cells.amount('mindur')} to ${cells.amount('maxdur')} days`;
        const codes = [
          coded(cells, 'outcome', 'outcome'),
          coded(cells, 'settle', 'settlement'),
          coded(cells, 'fatality', 'fatality level'),
          coded(cells, 'hiact', 'highest action'),
        ];
        const reply = cells.text('recip') === '1' ? 'reciprocated' : 'not reciprocated';
        if (!/-(0[1-9]|1[0-2])$/.test(start))
          cells.at.fail(say.badPeriod, 'stmon', cells.raw('stmon'));
        const text = [days, ...codes, reply].join('; ');
        const value = hostility(cells, 'hostlev');
        out.record({ id: cells.text('dispnum'), what: 'dispute', start, value, text });
      },
    },
    {
      columns: [
        'dispnum',
        'ccode1',
        'ccode2',
        'year',
        'dispongoing',
        'disponset',
        'sidea1',
        'sidea2',
        'fatality1',
        'fatality2',
        'fatalpre1',
        'fatalpre2',
        'hiact1',
        'hiact2',
        'hostlev1',
        'hostlev2',
        'orig1',
        'orig2',
      ],
      kind: 'records',
      unit: 'hostility level',
      key: ['dispnum', 'ccode1', 'ccode2', 'year'],
      notes: () => [
        ...notes(),
        say.note({
          en: 'each line is one side against one opponent in one year: start and end are that year',
          vi: 'mỗi dòng là một bên đối với một đối phương trong một năm: đầu và cuối là năm đó',
        }),
      ],
      row(cells, out) {
        const year = cells.year('year');
        const subject = out.place(cells.text('ccode1'), 'ccode1', resolvePlaceCode('cow', year));
        const partner = out.place(cells.text('ccode2'), 'ccode2', resolvePlaceCode('cow', year));
        const value = hostility(cells, 'hostlev1');
        const text = [
          cells.text('disponset') === '1' ? 'onset' : 'ongoing',
          cells.text('sidea1') === '1' ? 'side A' : 'side B',
          cells.text('orig1') === '1' ? 'from the first day' : 'joined later',
          coded(cells, 'fatality1', 'fatality level'),
          coded(cells, 'fatalpre1', 'deaths'),
          coded(cells, 'hiact1', 'highest action'),
        ].join('; ');
        if (subject === undefined || partner === undefined) return;
        const period = String(year);
        const id = cells.text('dispnum');
        out.record({
          id,
          subject,
          partner,
          what: 'dispute',
          start: period,
          end: period,
          value,
          text,
        });
      },
    },
  ],
});

/**
 * Correlates of War, state system: which states were members from when to when, and which were major
 * powers, as the R package peacesciencer ships it. The version's last day closes every open spell.
 */
import { resolvePlaceCode } from '../core/index.js';
import type { Cells } from './cells.js';
import { defineTable, type Layout } from './define.js';
import { say } from './messages.js';

const DATES = ['styear', 'stmonth', 'stday', 'endyear', 'endmonth', 'endday', 'version'] as const;

/** The end of a spell; none where it ends with the version, on the last day of its year. */
function endOf(cells: Cells): string | null {
  const end = cells.dateParts('endyear', 'endmonth', 'endday');
  return end === `${cells.text('version')}-12-31` ? null : end;
}

function layout(names: readonly string[], what: string): Layout {
  const columns = [...names, ...DATES];
  return {
    columns,
    kind: 'records',
    unit: 'none',
    key: ['ccode', 'styear'],
    notes: () => [
      say.note({
        en: 'spells that the version closes with its own last day have no end here: they were open',
        vi: 'giai đoạn mà phiên bản dữ liệu kết thúc bằng ngày cuối của chính nó không ghi ngày kết thúc: khi đó vẫn tiếp diễn',
      }),
    ],
    row(cells, out) {
      const start =
        cells.dateParts('styear', 'stmonth', 'stday') ??
        cells.at.fail(say.badPeriod, 'styear', cells.raw('styear'));
      const id = cells.text('ccode');
      const subject = out.place(id, 'ccode', resolvePlaceCode('cow', Number(start.slice(0, 4))));
      if (subject === undefined) return;
      const text = names.includes('statenme') ? cells.text('statenme') : null;
      out.record({ id, subject, what, start, end: endOf(cells), text });
    },
  };
}

/** @example await cowStates.read('cow_states.csv.gz', { flow() {}, series() {}, record: (r) => rows.push(r) }) */
export const cowStates = defineTable({
  id: 'cow-states',
  title: {
    en: 'COW state system membership and major powers',
    vi: 'COW: thành viên hệ thống quốc gia và các cường quốc',
  },
  publisher: 'Correlates of War project (by way of the R package peacesciencer)',
  licence: 'free for academic use with citation; no other licence stated (peacesciencer GPL-2)',
  citation:
    'Correlates of War Project (2017), State System Membership List, Version 2016; Major Powers.',
  homepage: 'https://correlatesofwar.org/data-sets/state-system-membership/',
  layouts: [
    layout(['stateabb', 'ccode', 'statenme'], 'state system member'),
    layout(['ccode'], 'major power'),
  ],
});

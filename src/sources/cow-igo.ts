/**
 * Correlates of War, intergovernmental organisations: how many each state belongs to, and how many two
 * states share, yearly, as the R package peacesciencer ships them. Counts only: which organisations they
 * are is not in these files.
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

const COUNTS = [
  'sum_igo_full',
  'sum_igo_associate',
  'sum_igo_observer',
  'sum_igo_anytype',
] as const;

/** @example await cowIgo.read('cow_igo_sy.csv.gz', { flow() {}, series: (row) => rows.push(row) }) */
export const cowIgo = defineTable({
  id: 'cow-igo',
  title: {
    en: 'COW intergovernmental organisations: memberships, alone and shared',
    vi: 'COW: số tổ chức liên chính phủ mỗi nước tham gia và số tổ chức chung',
  },
  publisher: 'Correlates of War project (by way of the R package peacesciencer)',
  licence: 'free for academic use with citation; no other licence stated (peacesciencer GPL-2)',
  citation:
    'Pevehouse, J. C. W., Nordstrom, T., McManus, R. W. and Jamison, A. S. (2020), Tracking organizations in the world: The Correlates of War IGO Version 3.0 datasets. Journal of Peace Research 57(3), 492-503.',
  homepage: 'https://correlatesofwar.org/data-sets/igos/',
  layouts: [
    {
      columns: ['ccode1', 'ccode2', 'year', 'dyadigos'],
      kind: 'flows',
      unit: 'count',
      classification: 'TOTAL',
      flow: 'shared organisations',
      side: 'reconciled',
      scope: () => ({ from: 'all', to: 'all', products: 'total' }),
      key: ['ccode1', 'ccode2', 'year'],
      notes: () => [
        say.note({
          en: 'the file names each pair once; here it stands in both directions, so a sum over all pairs counts every pair twice',
          vi: 'tệp chỉ nêu mỗi cặp một lần; ở đây cặp có cả hai chiều nên tổng trên mọi cặp tính mỗi cặp hai lần',
        }),
      ],
      row(cells, out) {
        const year = cells.year('year');
        const value = cells.amount('dyadigos');
        const [code1, code2] = [cells.text('ccode1'), cells.text('ccode2')];
        const a = out.place(code1, 'ccode1', resolvePlaceCode('cow', year));
        const b = out.place(code2, 'ccode2', resolvePlaceCode('cow', year));
        if (a === undefined || b === undefined) return;
        const row = { product: 'TOTAL', year, value, quantity: null };
        out.flow({ ...row, from: a, to: b, fromCode: code1, toCode: code2 });
        out.flow({ ...row, from: b, to: a, fromCode: code2, toCode: code1 });
      },
    },
    {
      columns: ['ccode', 'year', ...COUNTS],
      kind: 'series',
      unit: 'count',
      key: ['ccode', 'year'],
      row(cells, out) {
        const year = cells.year('year');
        const subject = out.place(cells.text('ccode'), 'ccode', resolvePlaceCode('cow', year));
        if (subject === undefined) return;
        for (const measure of COUNTS)
          out.series({ subject, measure, year, value: cells.amount(measure), unit: 'count' });
      },
    },
  ],
});

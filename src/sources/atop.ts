/**
 * Alliance Treaty Obligations and Provisions: who promised whom what, by directed pair and year, as the
 * R package peacesciencer ships it. Five kinds of obligation, each 1 or 0; no treaty ids. A 0 is a coded
 * absence and gives no row.
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

const KINDS = ['defense', 'offense', 'neutral', 'nonagg', 'consul'] as const;
const ENDS = ['ccode1', 'ccode2', 'year'] as const;

/** @example await atop.read('atop_alliance.csv.gz', { flow: (row) => rows.push(row), series() {} }) */
export const atop = defineTable({
  id: 'atop',
  title: {
    en: 'ATOP alliance obligations by directed pair and year',
    vi: 'ATOP: nghĩa vụ liên minh theo cặp nước có hướng và năm',
  },
  publisher: 'ATOP project (by way of the R package peacesciencer)',
  licence:
    'free for academic use with citation; no other licence stated (peacesciencer itself GPL-2)',
  citation:
    'Leeds, B. A., Ritter, J. M., Mitchell, S. M. and Long, A. G. (2002), Alliance Treaty Obligations and Provisions, 1815-1944. International Interactions 28(3), 237-260. ATOP 5.',
  homepage: 'http://www.atopdata.org/',
  layouts: [
    {
      columns: [...ENDS, ...KINDS.map((k) => `atop_${k}`)],
      kind: 'flows',
      unit: 'count',
      classification: 'ATOP',
      flow: 'obligation',
      side: 'reconciled',
      additive: false,
      scope: () => ({ from: 'all', to: 'all', products: 'all' }),
      key: ENDS,
      notes: () => [
        say.note({
          en: 'each row is one obligation that holds (value 1); the five kinds overlap and do not add up to a number of treaties, which the file does not identify',
          vi: 'mỗi dòng là một nghĩa vụ có hiệu lực (giá trị 1); năm loại chồng lên nhau và không cộng thành số hiệp ước, vì tệp không nêu hiệp ước nào',
        }),
      ],
      row(cells, out) {
        const year = cells.year('year');
        const [fromCode, toCode] = [cells.text('ccode1'), cells.text('ccode2')];
        const from = out.place(fromCode, 'ccode1', resolvePlaceCode('cow', year));
        const to = out.place(toCode, 'ccode2', resolvePlaceCode('cow', year));
        const held = KINDS.filter((kind) => {
          const coded = cells.text(`atop_${kind}`);
          if (coded !== '0' && coded !== '1') cells.at.fail(say.badCode, `atop_${kind}`, coded);
          return coded === '1';
        });
        if (held.length === 0) out.setAside(say.codedNone({ en: 'obligation', vi: 'nghĩa vụ' }));
        if (from === undefined || to === undefined) return;
        for (const product of held)
          out.flow({ from, to, fromCode, toCode, product, year, value: 1, quantity: null });
      },
    },
  ],
});

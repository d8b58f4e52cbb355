/**
 * Correlates of War, direct contiguity: which states border each other by land or across how much water,
 * from which month to which, as the R package peacesciencer ships it (months written as their first day).
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

/** Codes of the publisher's codebook, version 3.2. */
const TYPES: Readonly<Record<string, string>> = {
  '1': 'land or river border',
  '2': 'up to 12 miles of water',
  '3': '13 to 24 miles of water',
  '4': '25 to 150 miles of water',
  '5': '151 to 400 miles of water',
};
const KEY = ['ccode1', 'ccode2', 'conttype', 'stdate', 'enddate'] as const;
/** The month the publisher's version ends with: a pair that ends then has not ended. */
const LAST = '2016-12';

/** @example await cowContiguity.read('cow_contdir.csv.gz', { flow() {}, series() {}, record: (r) => rows.push(r) }) */
export const cowContiguity = defineTable({
  id: 'cow-contiguity',
  title: { en: 'COW direct contiguity', vi: 'COW: các nước tiếp giáp trực tiếp' },
  publisher: 'Correlates of War project (by way of the R package peacesciencer)',
  licence: 'free for academic use with citation; no other licence stated (peacesciencer GPL-2)',
  citation:
    'Stinnett, D. M., Tir, J., Schafer, P., Diehl, P. F. and Gochman, C. (2002), The Correlates of War Project Direct Contiguity Data, Version 3. Conflict Management and Peace Science 19(2), 58-66. Version 3.2.',
  homepage: 'https://correlatesofwar.org/data-sets/direct-contiguity/',
  layouts: [
    {
      columns: KEY,
      kind: 'records',
      unit: 'contiguity type',
      key: KEY,
      notes: () => [
        say.note({
          en: 'value is the type (1 land, 5 up to 400 miles of water), and a pair stands in both directions; what still held in December 2016, when the data end, has no end here',
          vi: 'giá trị là loại tiếp giáp (1 là đất liền, 5 là cách đến 400 dặm biển), mỗi cặp có cả hai chiều; cặp còn tiếp giáp vào tháng 12/2016, khi dữ liệu kết thúc, không ghi ngày kết thúc',
        }),
      ],
      row(cells, out) {
        const type = cells.text('conttype');
        const start = cells.period('stdate').slice(0, 7);
        const last = cells.period('enddate').slice(0, 7);
        if (type === '0') {
          out.setAside(say.codedNone({ en: 'contiguity', vi: 'tiếp giáp' }));
          return;
        }
        const text = TYPES[type] ?? cells.at.fail(say.badCode, 'conttype', type);
        const at = resolvePlaceCode('cow', Number(start.slice(0, 4)));
        const [code1, code2] = [cells.text('ccode1'), cells.text('ccode2')];
        const subject = out.place(code1, 'ccode1', at);
        const partner = out.place(code2, 'ccode2', at);
        if (subject === undefined || partner === undefined) return;
        const end = last === LAST ? null : last;
        const id = `${code1}-${code2}`;
        out.record({
          id,
          subject,
          partner,
          what: 'contiguity',
          start,
          end,
          value: Number(type),
          text,
        });
      },
    },
  ],
});

/**
 * Thompson and Dreyer's strategic rivalries 1494-2010: who saw whom as a rival, from which year to which,
 * of which type, as the R package peacesciencer ships them. The last year closes what was still open.
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

const LAST = '2010';

/** @example await rivalries.read('td_rivalries.csv.gz', { flow() {}, series() {}, record: (r) => rows.push(r) }) */
export const rivalries = defineTable({
  id: 'rivalries',
  title: {
    en: 'Strategic rivalries (Thompson and Dreyer)',
    vi: 'Các cặp kình địch chiến lược (Thompson và Dreyer)',
  },
  publisher: 'Thompson and Dreyer (by way of the R package peacesciencer)',
  licence: 'terms not stated; academic use with citation (peacesciencer itself GPL-2)',
  citation:
    'Thompson, W. R. and Dreyer, D. R. (2012), Handbook of International Rivalries, 1494-2010. CQ Press.',
  homepage: 'https://svmiller.com/peacesciencer/reference/td_rivalries.html',
  layouts: [
    {
      columns: [
        'rivalryno',
        'rivalryname',
        'ccode1',
        'ccode2',
        'styear',
        'endyear',
        'region',
        'type1',
        'type2',
        'type3',
      ],
      kind: 'records',
      unit: 'none',
      key: ['rivalryno'],
      notes: () => [
        say.note({
          en: 'each pair stands once, in no direction; rivalries that run to 2010, when the data end, have no end here; early states stand under the number of their successor',
          vi: 'mỗi cặp nêu một lần, không có hướng; cặp kéo dài đến năm 2010, khi dữ liệu kết thúc, không ghi năm kết thúc; các nhà nước xưa mang số của nhà nước kế tục',
        }),
      ],
      row(cells, out) {
        const start = cells.period('styear');
        const last = cells.period('endyear');
        const at = resolvePlaceCode('cow', Number(last.slice(0, 4)));
        const subject = out.place(cells.text('ccode1'), 'ccode1', at);
        const partner = out.place(cells.text('ccode2'), 'ccode2', at);
        if (subject === undefined || partner === undefined) return;
        const types = ['type1', 'type2', 'type3'].map((t) => cells.maybe(t));
        const kinds = types.filter((t) => t !== null).join(', ');
        const text = `${cells.text('rivalryname')} (${cells.text('region')}): ${kinds}`;
        const end = last === LAST ? null : last;
        const id = cells.text('rivalryno');
        out.record({ id, subject, partner, what: 'rivalry', start, end, text });
      },
    },
  ],
});

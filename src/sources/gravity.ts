/**
 * Gravity panel of the UNCTAD and WTO Advanced Guide to Trade Policy Analysis: trade in manufactures among
 * 69 countries, sales at home included, with distance and ties.
 *
 * Unit: millions of current dollars; kilometres; 0 or 1. Shape: a series of the exporter with the importer
 * as partner, since a gravity estimate needs sales at home (partner = subject) beside trade. Trap: trade of
 * 0 is a true zero here; `pair_id` only numbers the pairs and is not kept.
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

const byCode = resolvePlaceCode('iso3');
/** What each column becomes, and its unit. */
const MEASURES = [
  ['trade', 'million USD'],
  ['dist', 'km'],
  ['cntg', 'indicator'],
  ['lang', 'indicator'],
  ['clny', 'indicator'],
  ['rta', 'indicator'],
  ['rta_lag3', 'indicator'],
  ['rta_lag4', 'indicator'],
  ['rta_lag6', 'indicator'],
  ['rta_lag8', 'indicator'],
  ['rta_lag9', 'indicator'],
  ['rta_lag12', 'indicator'],
  ['rta_lead4', 'indicator'],
] as const;

export const gravity = defineTable({
  id: 'gravity-agtpa',
  title: {
    en: 'Gravity panel, manufactures, 69 countries',
    vi: 'Bảng trọng lực, hàng chế tạo, 69 nước',
  },
  publisher: 'UNCTAD and WTO, in the R package tradepolicy',
  licence: 'CC BY 4.0 by the word of the repository that holds it',
  citation:
    'Yotov, Y., Piermartini, R., Monteiro, J.-A. and Larch, M. (2016), An Advanced Guide to Trade Policy Analysis: The Structural Gravity Model. WTO and UNCTAD.',
  homepage: 'https://github.com/pachadotdev/tradepolicy',
  layouts: [
    {
      columns: ['exporter', 'importer', 'pair_id', 'year', ...MEASURES.map(([name]) => name)],
      kind: 'series',
      unit: 'mixed',
      key: ['exporter', 'importer', 'year'],
      notes: () => [
        say.note({
          en: 'subject is the exporter, partner the importer; where they are the same place, trade is sales at home',
          vi: 'chủ thể là bên xuất khẩu, đối tác là bên nhập khẩu; khi là cùng một nơi thì thương mại là doanh số trong nước',
        }),
        say.note({
          en: 'lags and leads of agreements reach outside the panel’s years, so they are kept as published',
          vi: 'các biến trễ và biến trước của hiệp định vượt ra ngoài giai đoạn của bảng nên được giữ như đã công bố',
        }),
      ],
      row(cells, out) {
        const year = cells.year('year');
        const subject = out.place(cells.text('exporter'), 'exporter', byCode);
        const partner = out.place(cells.text('importer'), 'importer', byCode);
        const values = MEASURES.map(([name]) => cells.maybeReal(name));
        if (subject === undefined || partner === undefined) return;
        if (values.every((v) => v === null)) return out.setAside(say.noValueHere({}));
        for (const [i, [measure, unit]] of MEASURES.entries()) {
          const value = values[i];
          if (value !== null && value !== undefined)
            out.series({ subject, partner, measure, year, value, unit });
        }
      },
    },
  ],
});

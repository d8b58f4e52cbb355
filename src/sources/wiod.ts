/**
 * World Input-Output Database, release 2013: 40 countries and the rest of the world, 35 industries, 1995 to
 * 2011, in millions of current dollars, as sparse lists of cells, with gross output and lists of codes.
 *
 * Traps. The year stands in the file name only. Amounts are cut to whole millions, so rows miss output by up
 * to 113 million. Value added is not given: it is output less purchases, and holds net taxes on products and
 * international transport. Inventories (`c42`) may be negative. Romania is `ROM`, the rest `RoW`.
 */
import { TuchuError } from '../core/index.js';
import type { Cells } from './cells.js';
import { defineTable, type Context } from './define.js';
import { ioPlace, yearInName } from './io-place.js';
import { say } from './messages.js';

const SCHEME = 'WIOD2013';
const UNIT = 'million USD';

function yearOf({ name }: Context): number {
  const year = yearInName(name);
  if (year === undefined) throw new TuchuError(say.noYearInName({ file: name }));
  return year;
}

function sector(cells: Cells, column: string): string {
  const code = cells.text(column);
  return /^c\d{1,2}$/.test(code) ? code : cells.at.fail(say.badCode, column, code);
}

const notes = () => [
  say.note({
    en: 'amounts are cut to whole millions; value added is not given and is output less purchases, net product taxes and transport margins included',
    vi: 'số liệu bị cắt về triệu tròn; không cho giá trị gia tăng: đó là sản lượng trừ phần mua vào, gồm cả thuế sản phẩm ròng và phí vận tải quốc tế',
  }),
  say.note({
    en: 'the licence (CC BY 4.0 at DataverseNL) could not be checked where the table was extracted',
    vi: 'giấy phép (CC BY 4.0 tại DataverseNL) chưa kiểm chứng được ở nơi trích bảng',
  }),
];

export const wiod = defineTable({
  id: 'wiod-2013',
  title: {
    en: 'World Input-Output Database, release 2013',
    vi: 'Cơ sở dữ liệu đầu vào - đầu ra thế giới (WIOD), bản 2013',
  },
  publisher: 'University of Groningen and partners',
  licence: 'free with citation; believed CC BY 4.0 (not verified)',
  citation:
    'Timmer, M. P., Dietzenbacher, E., Los, B., Stehrer, R. and de Vries, G. J. (2015), An Illustrated User Guide to the World Input-Output Database. Review of International Economics 23: 575-605.',
  homepage: 'https://www.rug.nl/ggdc/valuechain/wiod/wiod-2013-release',
  layouts: [
    {
      columns: ['from_country', 'from_industry', 'to_country', 'to_sector', 'value'],
      kind: 'cells',
      unit: UNIT,
      classification: SCHEME,
      key: ['from_country', 'from_industry', 'to_country', 'to_sector'],
      notes: () => [
        ...notes(),
        say.note({
          en: 'a cell that is absent is zero; to_sector c37 to c42 is final use',
          vi: 'ô vắng mặt nghĩa là bằng không; to_sector từ c37 đến c42 là sử dụng cuối cùng',
        }),
      ],
      row(cells, out, context) {
        const year = yearOf(context);
        const [fromSector, toSector] = [sector(cells, 'from_industry'), sector(cells, 'to_sector')];
        const value = cells.real('value');
        const fromPlace = out.place(cells.text('from_country'), 'from_country', ioPlace);
        const toPlace = out.place(cells.text('to_country'), 'to_country', ioPlace);
        if (fromPlace === undefined || toPlace === undefined) return;
        out.cell({ fromPlace, fromSector, toPlace, toSector, year, value });
      },
    },
    {
      columns: ['country', 'industry', 'gross_output'],
      kind: 'series',
      unit: UNIT,
      classification: SCHEME,
      key: ['country', 'industry'],
      notes,
      row(cells, out, context) {
        const year = yearOf(context);
        const measure = `gross_output:${sector(cells, 'industry')}`;
        const value = cells.real('gross_output');
        const subject = out.place(cells.text('country'), 'country', ioPlace);
        if (subject !== undefined) out.series({ subject, measure, year, value, unit: UNIT });
      },
    },
    {
      columns: ['code', 'name'],
      named: /^(industries|final_demand)\.csv(\.gz)?$/,
      kind: 'codes',
      unit: 'code',
      classification: SCHEME,
      key: ['code'],
      row: (cells, out) =>
        out.code({ scheme: SCHEME, code: sector(cells, 'code'), text: cells.text('name') }),
    },
    {
      columns: ['country'],
      named: /^countries\.csv(\.gz)?$/,
      kind: 'codes',
      unit: 'code',
      classification: SCHEME,
      key: ['country'],
      row(cells, out) {
        const code = cells.text('country');
        const toCode = out.place(code, 'country', ioPlace);
        if (toCode !== undefined)
          out.code({ scheme: `${SCHEME} countries`, code, toScheme: 'place', toCode });
      },
    },
  ],
});

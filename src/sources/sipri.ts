/**
 * SIPRI Arms Transfers Database, trade register: who ordered which weapons from whom, with what was
 * delivered, in trend-indicator values (TIV, millions; a volume of capability, not money). A record runs from
 * the seller to the buyer, as the weapons do.
 *
 * The header is that of the register's CSV answer as https://pypi.org/project/sipri/ prints it; no file
 * was at hand. The register's newer web download has eleven lines of title above its header and unnamed
 * columns, and is not read here. Names of armed groups end in `*`, of organisations in `**`.
 */
import { resolvePlaceCode } from '../core/index.js';
import type { Cells } from './cells.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

const byName = resolvePlaceCode('name');
const NO_STATE = /\*$|^unknown /iu;

const COLUMNS =
  'tidn buyercod sellercod odat odai onum onai ldat term desig2 wcat desc coprod nrdel nrdelai delyears buyer seller status tivunit tivorder tivdel'.split(
    ' ',
  );

/** `24?` where the register marks a number as its estimate, `?` where it gives none. */
function counted(cells: Cells, column: string, flag: string): string {
  const number = cells.maybeAmount(column);
  return number === null ? '?' : `${number}${cells.maybe(flag) === null ? '' : '?'}`;
}

/**
 * The years of delivery that stand in the text of a record; none where the register names none.
 *
 * @example
 * deliveryYears('Sea Bird (UAV); ordered 4?, delivered 3?; in 2020; 2021'); // [2020, 2021]
 */
export function deliveryYears(text: string): number[] {
  const years = /; in (\d{4}(?:[;,] ?\d{4})*)/.exec(text)?.[1] ?? '';
  return years.match(/\d{4}/g)?.map(Number) ?? [];
}

/** @example await sipri.read('trade-register.csv', { flow() {}, series() {}, record: (r) => rows.push(r) }) */
export const sipri = defineTable({
  id: 'sipri',
  title: {
    en: 'SIPRI arms transfers, trade register',
    vi: 'SIPRI: sổ đăng ký chuyển giao vũ khí',
  },
  publisher: 'Stockholm International Peace Research Institute',
  licence: 'copyright SIPRI; reuse only by https://www.sipri.org/about/terms-and-conditions',
  citation: 'SIPRI Arms Transfers Database. https://www.sipri.org/databases/armstransfers',
  homepage: 'https://www.sipri.org/databases/armstransfers',
  layouts: [
    {
      columns: COLUMNS,
      untried: { file: 'trade-register.csv', from: 'https://pypi.org/project/sipri/' },
      kind: 'records',
      unit: 'million TIV',
      flow: 'arms',
      key: ['tidn', 'buyer', 'seller'],
      notes: () => [
        say.note({
          en: 'value is the TIV delivered in the years the file was asked for: a volume of military capability, not a price; years of delivery stand in the text, and are not split',
          vi: 'giá trị là TIV đã giao trong các năm tệp được yêu cầu: khối lượng năng lực quân sự, không phải giá tiền; các năm giao nằm trong phần chữ và không tách riêng',
        }),
      ],
      row(cells, out) {
        const [buyer, seller] = [cells.text('buyer'), cells.text('seller')];
        const value = cells.maybeReal('tivdel');
        const start = cells.period('odat');
        const numbers = `ordered ${counted(cells, 'onum', 'onai')}, delivered ${counted(cells, 'nrdel', 'nrdelai')}`;
        if (NO_STATE.test(buyer) || NO_STATE.test(seller)) {
          out.setAside(say.notAState({}));
          return;
        }
        const subject = out.place(seller, 'seller', byName);
        const partner = out.place(buyer, 'buyer', byName);
        if (subject === undefined || partner === undefined) return;
        const years = cells.maybe('delyears');
        const text = [
          `${cells.text('desig2')} (${cells.text('desc')})`,
          numbers,
          ...(years === null ? [] : [`in ${years}`]),
          ...(cells.maybe('odai') === null ? [] : ['year of order estimated']),
        ].join('; ');
        const id = cells.text('tidn');
        out.record({ id, subject, partner, what: 'arms order', start, value, text });
      },
    },
  ],
});

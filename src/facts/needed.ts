/** What a fact needs in order to be whole, in both languages. */
import { periodText, type Message, type Text } from '../core/index.js';
import { say, type Where } from './messages.js';

export type Needed = Text;

export const NEEDED = {
  prefix: (code: string): Text => ({
    en: `the prefix \`${code}/\``,
    vi: `bắt đầu bằng \`${code}/\``,
  }),
  partner: { en: 'the partner', vi: 'đối tác' },
  own: (code: string): Text => ({
    en: `\`${code}\`, the country of the pack; others may be the subject of a tariff or an amount that names it only`,
    vi: `\`${code}\`, nước của bộ dữ kiện; nước khác chỉ làm chủ thể của thuế quan hoặc số liệu về nước này`,
  }),
  other: { en: 'a partner that is another', vi: 'đối tác là nước khác' },
  party: (code: string): Text => ({
    en: `a party of \`${code}\`, a member of one, or one that acceded`,
    vi: `một bên của \`${code}\`, thành viên của một bên, hoặc bên đã gia nhập`,
  }),
  parties: {
    en: 'a party beside the country, as it counts under a rule',
    vi: 'một bên ngoài nước này, vì được tính theo một quy tắc',
  },
  ahead: (began: string, asOf: string): Text => ({
    en: `\`announced\` or \`planned\`: it is of ${periodText(began, 'en')}, and the pack speaks up to ${periodText(asOf, 'en')}`,
    vi: `\`announced\` hoặc \`planned\`: việc thuộc ${periodText(began, 'vi')}, còn bộ dữ kiện chỉ đến ${periodText(asOf, 'vi')}`,
  }),
  item: { en: 'what it is about', vi: 'tên đối tượng mà dữ kiện nói tới' },
  standing: (proper: string): Text => ({
    en: `\`${proper}\`, by its sources and alternatives`,
    vi: `\`${proper}\`, theo nguồn và các cách ghi khác của nó`,
  }),
  valid: {
    en: 'from and to in valid, no period',
    vi: '`from` và `to` trong `valid`, không có `period`',
  },
  period: { en: 'a period, no valid', vi: '`period`, không có `valid`' },
  knownAt: { en: 'knownAt, as it has no beginning', vi: '`knownAt`, vì không có ngày bắt đầu' },
  ordered: { en: 'low before high', vi: 'số thấp trước số cao' },
  absent: { en: 'a reason in absent', vi: 'lý do trong `absent`' },
  unit: { en: 'a unit', vi: 'đơn vị' },
  country: { en: 'a country, territory or union', vi: 'một nước, vùng lãnh thổ hoặc liên minh' },
  bloc: { en: 'a bloc', vi: 'một khối' },
  folder: { en: 'the code of its folder', vi: 'mã trùng với tên thư mục' },
  rank: {
    en: 'a number on the ladder, null outside it',
    vi: 'một số nếu thuộc thang bậc, null nếu không',
  },
} as const;

/** The problem that an entry lacks something. */
export const needs = (where: Where, needed: Needed): Message =>
  say.needs({ ...where, needed: needed.en, neededVi: needed.vi });

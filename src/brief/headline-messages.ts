/** Title and first lines of the overview; written from Findings, by rule. */
import {
  defineMessages,
  nameInText,
  periodText,
  placeName,
  sentence,
  text,
} from '../core/index.js';
import { type SideWord, SIDE, whole } from './side-word.js';

export const headline = defineMessages('brief', {
  kicker: text<{ subject: string }>({
    en: (f) => `Assessment · ${placeName(f.subject, 'en')}`,
    vi: (f) => `Đánh giá · ${nameInText(f.subject, 'vi')}`,
  }),
  titleLadder: text<{ partners: string }>({
    en: (f) => `${f.partners} partnerships`,
    vi: (f) => `${f.partners} quan hệ đối tác`,
  }),
  titleBoth: text<{ exports: number; imports: number; year: string }>({
    en: (f) =>
      `one market takes ${whole(f.exports, 'en')} of exports and one supplier sends ${whole(f.imports, 'en')} of imports${f.year}`,
    vi: (f) =>
      `một thị trường chiếm ${whole(f.exports, 'vi')} xuất khẩu và một nguồn cung chiếm ${whole(f.imports, 'vi')} nhập khẩu${f.year}`,
  }),
  titleOne: text<{ side: SideWord; share: number; year: string }>({
    en: (f) =>
      f.side === 'export'
        ? `one market takes ${whole(f.share, 'en')} of exports${f.year}`
        : `one supplier sends ${whole(f.share, 'en')} of imports${f.year}`,
    vi: (f) =>
      f.side === 'export'
        ? `một thị trường chiếm ${whole(f.share, 'vi')} xuất khẩu${f.year}`
        : `một nguồn cung chiếm ${whole(f.share, 'vi')} nhập khẩu${f.year}`,
  }),
  titleNothing: text<{ subject: string }>({
    en: (f) => `${sentence(nameInText(f.subject, 'en'))}: nothing here can be measured yet`,
    vi: (f) => `${nameInText(f.subject, 'vi')}: chưa đo được gì từ dữ liệu hiện có`,
  }),
  yearTail: text<{ year: string }>({ en: (f) => ` (${f.year})`, vi: (f) => ` (${f.year})` }),
  dekLadder: text<{ day: string; subject: string }>({
    en: (f) => `On ${periodText(f.day, 'en')} ${nameInText(f.subject, 'en')} stood in`,
    vi: (f) => `Ngày ${periodText(f.day, 'vi')}, ${nameInText(f.subject, 'vi')} có`,
  }),
  dekBeforeLadder: text<{ year: string }>({
    en: (f) => `No partnership of the ladder is recorded before ${f.year}.`,
    vi: (f) => `Chưa ghi nhận quan hệ đối tác nào trên thang bậc trước năm ${f.year}.`,
  }),
  dekAsRecorded: text<{ to: string }>({
    en: (f) => `, as far as recorded up to ${periodText(f.to, 'en')}`,
    vi: (f) => `, theo ghi nhận đến ${periodText(f.to, 'vi')}`,
  }),
  mapTitleBefore: text<{ day: string }>({
    en: (f) => `Nobody stands on the ladder yet on ${periodText(f.day, 'en')}`,
    vi: (f) => `Ngày ${periodText(f.day, 'vi')} chưa có đối tác nào trên thang bậc`,
  }),
  mapTitleShort: text<{ p5: string; g7: string }>({
    en: (f) =>
      `The network covers ${f.p5} permanent members of the Security Council and ${f.g7} of the G7`,
    vi: (f) => `Mạng lưới gồm ${f.p5} thành viên thường trực Hội đồng Bảo an và ${f.g7} nước G7`,
  }),
  dekPartnerships: text({ en: () => 'partnerships', vi: () => 'quan hệ đối tác' }),
  dekBlocs: text({ en: () => 'among them', vi: () => 'trong đó có' }),
  dekAnd: text({ en: () => ' and', vi: () => ' và' }),
  dekBlocOf: text<{ bloc: 'P5' | 'G7'; members: number }>({
    en: (f) =>
      `of the ${f.members} ${f.bloc === 'P5' ? 'permanent members of the Security Council' : 'members of the G7'}`,
    vi: (f) =>
      `trên ${f.members} ${f.bloc === 'P5' ? 'thành viên thường trực Hội đồng Bảo an' : 'nước G7'}`,
  }),
  dekSide: text<{ side: SideWord; year: string; partner: string; partial: boolean; flow: string }>({
    en: (f) =>
      `In ${f.year} the largest ${f.side === 'export' ? 'market' : 'supplier'}${f.partial ? ' of those known' : ''}, ${nameInText(f.partner, 'en')}, ${f.side === 'export' ? 'took' : 'sent'}`,
    vi: (f) =>
      `Năm ${f.year}, ${f.side === 'export' ? 'thị trường' : 'nguồn cung'} lớn nhất${f.partial ? ' trong số đã biết' : ''}, ${nameInText(f.partner, 'vi')}, chiếm`,
  }),
  dekSideTail: text<{ side: SideWord; flow: string }>({
    en: (f) => `of ${f.flow === 'goods' ? 'goods ' : ''}${SIDE[f.side].en}`,
    vi: (f) => `${SIDE[f.side].vi}${f.flow === 'goods' ? ' hàng hóa' : ''}`,
  }),
  dekNoProfile: text<{ subject: string }>({
    en: (f) =>
      `There is no pack of dated facts for ${nameInText(f.subject, 'en')}, so this page rests on data alone.`,
    vi: (f) =>
      `Chưa có bộ dữ kiện về ${nameInText(f.subject, 'vi')}; trang này chỉ dựa trên dữ liệu.`,
  }),
  dekNoTable: text<{ side: SideWord }>({
    en: (f) => `No dataset held gives the partners of its ${SIDE[f.side].en}.`,
    vi: (f) => `Chưa có bộ dữ liệu nào cho biết đối tác ${SIDE[f.side].vi}.`,
  }),
});

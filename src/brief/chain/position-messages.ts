/** Where a country stands in the chain, and how far it depends on others seen through it. */
import { defineMessages, nameInText, placeName, text } from '../../core/index.js';
import { share, steps, type Where } from './words.js';

export const position = defineMessages('brief-chain', {
  exposureNone: text<Where & { partner: string }>({
    en: (f) =>
      `What the industry of ${nameInText(f.subject, 'en')} owes to ${nameInText(f.partner, 'en')} is not known: the table of ${f.year} does not hold ${nameInText(f.partner, 'en')}`,
    vi: (f) =>
      `Chưa biết ngành của ${placeName(f.subject, 'vi')} dựa vào ${placeName(f.partner, 'vi')} đến đâu: bảng năm ${f.year} không có ${placeName(f.partner, 'vi')}`,
  }),
  exposureNoneSub: text<Where>({
    en: (f) =>
      `Nothing below is zero: it is not in the table of ${f.year}. In a table with a rest of the world, a place that is not listed is part of that.`,
    vi: (f) =>
      `Các mục dưới đây không phải bằng không: chúng không có trong bảng năm ${f.year}. Nếu bảng có phần còn lại của thế giới thì nơi không được liệt kê nằm trong đó.`,
  }),
  navPosition: text({ en: () => 'Position', vi: () => 'Vị trí' }),
  positionTitle: text<Where & { up: number; below: number; others: number }>({
    en: (f) =>
      `Exports of ${f.year} stood ${steps(f.up, 'en')} steps from their final users, further than those of ${f.below} of ${f.others} other places`,
    vi: (f) =>
      `Hàng xuất khẩu năm ${f.year} cách người dùng cuối ${steps(f.up, 'vi')} bước, xa hơn ${f.below} trong ${f.others} nơi khác`,
  }),
  positionSub: text<Where>({
    en: (f) =>
      `Upstreamness with inventories as a final use and taken out, and downstreamness, weighed by exports, ${f.year}; a dot is a place. Neither end is good in itself.`,
    vi: (f) =>
      `Độ thượng nguồn khi coi tồn kho là tiêu dùng cuối cùng và khi trừ tồn kho, cùng độ hạ nguồn, trọng số xuất khẩu, ${f.year}; mỗi chấm là một nơi. Không đầu nào tự nó là tốt.`,
  }),
  place: text({ en: () => 'Place', vi: () => 'Nơi' }),
  stepsWord: text({ en: () => 'Steps', vi: () => 'Số bước' }),
  fewer: text({ en: () => '← fewer steps', vi: () => '← ít bước hơn' }),
  more: text({ en: () => 'more steps →', vi: () => 'nhiều bước hơn →' }),
  upRow: text({
    en: () => 'Steps to the final user, inventories a final use',
    vi: () => 'Số bước đến người dùng cuối, tồn kho là tiêu dùng cuối cùng',
  }),
  netRow: text({
    en: () => 'Steps to the final user, inventories taken out',
    vi: () => 'Số bước đến người dùng cuối, đã trừ tồn kho',
  }),
  downRow: text({
    en: () => 'Steps from primary inputs (downstreamness)',
    vi: () => 'Số bước từ đầu vào gốc (độ hạ nguồn)',
  }),
  navExposure: text({ en: () => 'Look-through', vi: () => 'Xuyên suốt' }),
  exposureTitle: text<Where & { partner: string; face: number; look: number; hidden: number }>({
    en: (f) =>
      `${share(f.face, 'en')} of inputs came straight from ${nameInText(f.partner, 'en')} in ${f.year}, ${share(f.look, 'en')} through the chain`,
    vi: (f) =>
      `Năm ${f.year}, ${share(f.face, 'vi')} đầu vào mua thẳng từ ${placeName(f.partner, 'vi')}, ${share(f.look, 'vi')} nếu nhìn xuyên suốt chuỗi`,
  }),
  exposureSub: text<Where & { count: number; of: number }>({
    en: (f) =>
      `Dependence on inputs and on sales, ${f.year}: face value (direct), gross look-through (through) and the value-added form side by side, and own value added that their final demand absorbs, of GDP; the ${f.of === 1 ? 'partner asked for' : `${f.count === f.of ? f.of : `first ${f.count} of ${f.of}`} places by value added in output`}`,
    vi: (f) =>
      `Phụ thuộc đầu vào và đầu ra, ${f.year}: mức bề mặt (trực tiếp), mức xuyên suốt gộp và dạng giá trị gia tăng (GTGT) đặt cạnh nhau, cùng GTGT trong nước do cầu cuối cùng của họ hấp thụ, trên GDP; ${f.of === 1 ? 'đối tác được hỏi' : `${f.count === f.of ? f.of : `${f.count} nơi đầu trong ${f.of}`} nơi theo giá trị gia tăng trong sản lượng`}`,
  }),
  exposureNote: text({
    en: () =>
      'Look-through adds gross output at every step, so the same dollar counts many times; the value-added form counts each once and is the one whose parts add up to 1. The hidden ratio is of levels, look-through over face value. None of them says how badly a stop would hurt.',
    vi: () =>
      'Mức xuyên suốt cộng sản lượng gộp ở mỗi bước nên cùng một đồng được tính nhiều lần; dạng giá trị gia tăng chỉ tính một lần và là dạng duy nhất có các phần cộng lại bằng 1. Hệ số ẩn là của mức tuyệt đối, xuyên suốt chia bề mặt. Không thước đo nào cho biết ngừng cung cấp sẽ gây hại đến đâu.',
  }),
  partner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  faceIn: text({ en: () => 'Inputs direct', vi: () => 'Đầu vào trực tiếp' }),
  lookIn: text({ en: () => 'Inputs through', vi: () => 'Đầu vào xuyên suốt' }),
  valueIn: text({ en: () => 'Value added in output', vi: () => 'GTGT trong sản lượng' }),
  hidden: text({ en: () => 'Hidden ratio', vi: () => 'Hệ số ẩn' }),
  faceOut: text({ en: () => 'Sales direct', vi: () => 'Bán ra trực tiếp' }),
  lookOut: text({ en: () => 'Sales through', vi: () => 'Bán ra xuyên suốt' }),
  absorbed: text({ en: () => 'Value absorbed', vi: () => 'GTGT hấp thụ' }),
});

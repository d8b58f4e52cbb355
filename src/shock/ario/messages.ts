/** What is said of runs of ARIO. */
import { defineMessages, format, nameInText, text } from '../../core/index.js';

const few = (list: readonly string[], lang: 'en' | 'vi', most = 40): string =>
  list.slice(0, most).join(', ') +
  (list.length > most
    ? lang === 'en'
      ? ` and ${list.length - most} more`
      : ` và ${list.length - most} mục khác`
    : '');

const PARAMETER: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  days: { en: 'days of the run', vi: 'số ngày của lần chạy' },
  step: { en: 'days in a step', vi: 'số ngày mỗi bước' },
  daysPerYear: { en: 'days in a year', vi: 'số ngày trong một năm' },
  psi: { en: 'ψ', vi: 'ψ' },
  smallestInput: { en: 'the smallest input that counts', vi: 'mức đầu vào nhỏ nhất được tính' },
  overproduction: { en: 'overproduction', vi: 'mức sản xuất vượt' },
  capitalRatio: { en: 'capital over value added', vi: 'tỷ số vốn trên giá trị gia tăng' },
  restockDays: { en: 'days to refill a stock', vi: 'số ngày để bù đầy kho' },
  overproductionDays: { en: 'days for capacity to grow', vi: 'số ngày để công suất tăng' },
  rebuildDays: { en: 'days to rebuild', vi: 'số ngày tái thiết' },
};
const EVENT: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  start: { en: 'first day', vi: 'ngày bắt đầu' },
  duration: { en: 'days in force', vi: 'số ngày có hiệu lực' },
  recovery: { en: 'days of recovery', vi: 'số ngày phục hồi' },
  cut: { en: 'share cut', vi: 'tỷ phần bị cắt' },
  amount: { en: 'damage', vi: 'thiệt hại' },
  rebuild: { en: 'days to rebuild', vi: 'số ngày tái thiết' },
};
type Range = { value: number; low: number; high: number };
/** As many decimals as the number has, up to six digits. */
const spell = (x: number, lang: 'en' | 'vi'): string => {
  if (x > 1e100) return lang === 'en' ? 'any amount' : 'bất kỳ mức nào';
  const short = Number(x.toPrecision(6));
  return format.number(short, lang, String(short).split('.')[1]?.length ?? 0);
};

export const say = defineMessages('shock-ario', {
  badParameter: text<{ name: string } & Range>({
    en: (f) =>
      `ARIO: ${PARAMETER[f.name]?.en ?? f.name} must be from ${spell(f.low, 'en')} to ${spell(f.high, 'en')}, not \`${f.value}\``,
    vi: (f) =>
      `ARIO: ${PARAMETER[f.name]?.vi ?? f.name} phải từ ${spell(f.low, 'vi')} đến ${spell(f.high, 'vi')}, không phải \`${f.value}\``,
  }),
  badRationing: text<{ rationing: string; known: readonly string[] }>({
    en: (f) => `ARIO: no rationing rule \`${f.rationing}\`; there is ${f.known.join(', ')}`,
    vi: (f) => `ARIO: không có quy tắc phân phối \`${f.rationing}\`; chỉ có ${f.known.join(', ')}`,
  }),
  noProduct: text<{ code: string; table: string; products: readonly string[] }>({
    en: (f) =>
      `ARIO: table \`${f.table}\` has no product \`${f.code}\`; it has ${few(f.products, 'en')}`,
    vi: (f) =>
      `ARIO: bảng \`${f.table}\` không có sản phẩm \`${f.code}\`; chỉ có ${few(f.products, 'vi')}`,
  }),
  badStock: text<{ product: string; days: number; step: number }>({
    en: (f) =>
      `ARIO: a stock of \`${f.product}\` of ${f.days} days of use does not last one step of ${f.step}; a stock is never below zero: give at least ${f.step}, or name the product as one whose lack stops nobody`,
    vi: (f) =>
      `ARIO: tồn kho \`${f.product}\` ${f.days} ngày sử dụng không đủ cho một bước ${f.step} ngày; tồn kho không bao giờ âm: hãy cho ít nhất ${f.step}, hoặc nêu sản phẩm này là loại thiếu cũng không cản trở ai`,
  }),
  sameName: text<{ name: string }>({
    en: (f) => `two events are named \`${f.name}\`: give each a name of its own`,
    vi: (f) => `có hai sự kiện cùng tên \`${f.name}\`: hãy đặt tên riêng cho từng sự kiện`,
  }),
  badEvent: text<{ name: string; what: string } & Range>({
    en: (f) =>
      `event \`${f.name}\`: ${EVENT[f.what]?.en ?? f.what} must be from ${spell(f.low, 'en')} to ${spell(f.high, 'en')}, not \`${f.value}\``,
    vi: (f) =>
      `sự kiện \`${f.name}\`: ${EVENT[f.what]?.vi ?? f.what} phải từ ${spell(f.low, 'vi')} đến ${spell(f.high, 'vi')}, không phải \`${f.value}\``,
  }),
  contradiction: text<{ first: string; second: string; day: number; one: number; other: number }>({
    en: (f) =>
      `events \`${f.first}\` and \`${f.second}\` contradict each other: on day ${f.day} they cut the same by ${format.percent(f.one, 'en')} and by ${format.percent(f.other, 'en')}; leave one out, or let them follow each other`,
    vi: (f) =>
      `sự kiện \`${f.first}\` và \`${f.second}\` mâu thuẫn nhau: ngày ${f.day} cùng một khoản bị cắt ${format.percent(f.one, 'vi')} và ${format.percent(f.other, 'vi')}; hãy bỏ một sự kiện, hoặc cho chúng nối tiếp nhau`,
  }),
  rebuildParts: text<{ name: string; whole: number }>({
    en: (f) =>
      `event \`${f.name}\`: parts of rebuilding must be 0 or more and add up to 1, not ${spell(f.whole, 'en')}`,
    vi: (f) =>
      `sự kiện \`${f.name}\`: các phần tái thiết phải từ 0 trở lên và cộng lại bằng 1, không phải ${spell(f.whole, 'vi')}`,
  }),
  damageAboveCapital: text<{ name: string; amount: number; capital: number; unit: string }>({
    en: (f) =>
      `event \`${f.name}\`: damage of ${spell(f.amount, 'en')} is more than all capital there, ${spell(f.capital, 'en')} (${f.unit})`,
    vi: (f) =>
      `sự kiện \`${f.name}\`: thiệt hại ${spell(f.amount, 'vi')} lớn hơn toàn bộ vốn ở đó là ${spell(f.capital, 'vi')} (${f.unit})`,
  }),
  nobodyRebuilds: text<{ name: string; product: string; place: string }>({
    en: (f) =>
      `event \`${f.name}\`: nobody in ${nameInText(f.place, 'en')} buys \`${f.product}\` in the table, so it is not known who would rebuild with it; name another product`,
    vi: (f) =>
      `sự kiện \`${f.name}\`: trong bảng không ai ở ${nameInText(f.place, 'vi')} mua \`${f.product}\` nên không rõ ai sẽ tái thiết bằng sản phẩm này; hãy nêu sản phẩm khác`,
  }),
  broken: text<{ day: number; place: string; sector: string; what: string }>({
    en: (f) =>
      `the run broke on day ${f.day}: ${f.what} of \`${f.place}:${f.sector}\` is no number or below zero; no result is given. Check the table there`,
    vi: (f) =>
      `lần chạy hỏng ở ngày ${f.day}: ${f.what} của \`${f.place}:${f.sector}\` không phải số hoặc âm; không có kết quả. Hãy kiểm tra bảng ở đó`,
  }),
  notConserved: text<{ day: number; gap: number }>({
    en: (f) =>
      `the run broke on day ${f.day}: goods delivered and goods received differ by ${spell(f.gap, 'en')} of what was delivered; no result is given`,
    vi: (f) =>
      `lần chạy hỏng ở ngày ${f.day}: hàng giao và hàng nhận lệch nhau ${spell(f.gap, 'vi')} tổng hàng giao; không có kết quả`,
  }),
  notInTable: text<{ table: string; place: string }>({
    en: (f) => `Table \`${f.table}\` does not hold ${nameInText(f.place, 'en')}`,
    vi: (f) => `Bảng \`${f.table}\` không có ${nameInText(f.place, 'vi')}`,
  }),
  noValueAdded: text<{ place: string }>({
    en: (f) => `No share: ${nameInText(f.place, 'en')} has no value added in the table`,
    vi: (f) =>
      `Không có tỷ phần: ${nameInText(f.place, 'vi')} không có giá trị gia tăng trong bảng`,
  }),
  noFinalUse: text<{ place: string }>({
    en: (f) => `No share: ${nameInText(f.place, 'en')} has no final users in the table`,
    vi: (f) =>
      `Không có tỷ phần: ${nameInText(f.place, 'vi')} không có sử dụng cuối cùng trong bảng`,
  }),
  channelOutput: text({
    en: () => 'through less output: missing inputs, lost capacity, or orders that no longer come',
    vi: () => 'qua sản lượng giảm: thiếu đầu vào, mất công suất, hoặc mất đơn hàng',
  }),
  channelFinal: text({
    en: () => 'as final users: ordered and not received',
    vi: () => 'với tư cách người dùng cuối: đã đặt nhưng không nhận được',
  }),
  cannotAnswer: text({
    en: () =>
      'Prices do not move, nobody new is found as a supplier, and what is put off is not made up for after the run; orders that are not filled are lost, not kept.',
    vi: () =>
      'Giá không đổi, không tìm được nhà cung cấp mới, và phần bị hoãn không được bù sau lần chạy; đơn hàng không giao được là mất, không giữ lại.',
  }),
  unmeasured: text({
    en: () =>
      'Stocks, the pace of refilling and overproduction are not measured for the place: results move with them; run the range you hold possible.',
    vi: () =>
      'Tồn kho, tốc độ bù kho và mức sản xuất vượt không được đo cho nơi này: kết quả thay đổi theo chúng; hãy chạy trong khoảng bạn cho là có thể.',
  }),
  boarioMode: text({
    en: () =>
      'Run as BoARIO 0.5 runs it: a stock above its goal is not run down, so output and stocks need not come back to where they were; what else differs stands in the method.',
    vi: () =>
      'Chạy theo cách của BoARIO 0.5: tồn kho vượt mục tiêu không được rút bớt nên sản lượng và tồn kho có thể không trở lại mức cũ; các khác biệt khác nêu trong phương pháp.',
  }),
  notBack: text<{ share: number; days: number }>({
    en: (f) =>
      `After ${f.days} days value added is still ${format.percent(f.share, 'en', 2)} away from usual: the loss goes on after the run and is not in the sum.`,
    vi: (f) =>
      `Sau ${f.days} ngày giá trị gia tăng vẫn lệch ${format.percent(f.share, 'vi', 2)} so với thường ngày: tổn thất còn tiếp diễn sau lần chạy và chưa được tính.`,
  }),
});

/** What is said of agreements: refusals, coverage and caveats of their Findings. */
import {
  defineMessages,
  nameInText,
  periodText,
  placeName,
  text,
  type Lang,
} from '../../core/index.js';

/** Names of places in a sentence. */
function names(codes: readonly string[], lang: Lang): string {
  const all = codes.map((c) => placeName(c, lang));
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} ${lang === 'en' ? 'and' : 'và'} ${all.at(-1) ?? ''}`;
}

const VERDICTS = {
  equal: { en: 'equal', vi: 'trùng khớp' },
  within: {
    en: 'equal on some of the days or by one reading of the dates',
    vi: 'trùng khớp vào một số ngày hoặc theo một cách đọc ngày tháng',
  },
  differs: { en: 'they differ', vi: 'không trùng nhau' },
} as const;
type Verdict = keyof typeof VERDICTS;

export const say = defineMessages('relations-agreements', {
  unknownRule: text<{ text: string; country: string; rules: readonly string[] }>({
    en: (f) =>
      `--rule: the pack of ${placeName(f.country, 'en')} counts agreements by ${f.rules.join(', ')}, not by \`${f.text}\``,
    vi: (f) =>
      `--rule: bộ dữ kiện của ${placeName(f.country, 'vi')} đếm hiệp định theo ${f.rules.join(', ')}, không có \`${f.text}\``,
  }),
  instruments: text<{ counted: number; all: number; asOf: string }>({
    en: (f) =>
      `the ${f.counted} of ${f.all} instruments of the pack that the rule counts, looked up to ${periodText(f.asOf, 'en')}`,
    vi: (f) =>
      `${f.counted} trong ${f.all} văn kiện của bộ dữ kiện được tính theo quy tắc này, tra cứu đến ${periodText(f.asOf, 'vi')}`,
  }),
  possibleAgreements: text<{ codes: readonly string[] }>({
    en: (f) =>
      `counted in the high figure only, because a date or the other side’s step is not known to the day: ${f.codes.join(', ')}`,
    vi: (f) =>
      `chỉ tính ở số cao, vì chưa rõ ngày hoặc chưa rõ bước của phía bên kia: ${f.codes.join(', ')}`,
  }),
  possibleEconomies: text<{ places: readonly string[] }>({
    en: (f) =>
      `counted in the high figure only, because a date or the other side’s step is not known to the day: ${names(f.places, 'en')}`,
    vi: (f) =>
      `chỉ tính ở số cao, vì chưa rõ ngày hoặc chưa rõ bước của phía bên kia: ${names(f.places, 'vi')}`,
  }),
  recalled: text<{ codes: readonly string[] }>({
    en: (f) => `from memory, no public source attached yet: ${f.codes.join(', ')}`,
    vi: (f) => `ghi theo trí nhớ, chưa có nguồn công khai: ${f.codes.join(', ')}`,
  }),
  contradicted: text<{ code: string; en: string; vi: string }>({
    en: (f) => `sources disagree on a date of ${f.code}: ${f.en}`,
    vi: (f) => `các nguồn không thống nhất về ngày của ${f.code}: ${f.vi}`,
  }),
  wouldMove: text<{ codes: readonly string[] }>({
    en: (f) => `the other reported date would change the status on this day: ${f.codes.join(', ')}`,
    vi: (f) =>
      `nếu theo ngày mà nguồn khác ghi thì trạng thái vào ngày này sẽ khác: ${f.codes.join(', ')}`,
  }),
  published: text<{ count: number; low: number; high: number; day: string; verdict: string }>({
    en: (f) =>
      `published for ${periodText(f.day, 'en')}: ${f.count}; replayed: ${f.low === f.high ? f.low : `${f.low} to ${f.high}`}; ${VERDICTS[f.verdict as Verdict].en}`,
    vi: (f) =>
      `số công bố cho ${periodText(f.day, 'vi')}: ${f.count}; dựng lại: ${f.low === f.high ? f.low : `${f.low} đến ${f.high}`}; ${VERDICTS[f.verdict as Verdict].vi}`,
  }),
  afterPack: text<{ asOf: string }>({
    en: (f) =>
      `the pack was looked up to ${periodText(f.asOf, 'en')}: a later action would not be seen`,
    vi: (f) =>
      `bộ dữ kiện được tra cứu đến ${periodText(f.asOf, 'vi')}: hành vi sau đó không được phản ánh`,
  }),
  leftUnion: text<{ place: string; union: string; left: string; codes: readonly string[] }>({
    en: (f) =>
      `${nameInText(f.place, 'en')} left ${nameInText(f.union, 'en')} on ${periodText(f.left, 'en')} and is not counted under agreements of the union since; a transition may have kept them applied to it: ${f.codes.join(', ')}`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} rời ${placeName(f.union, 'vi')} ngày ${periodText(f.left, 'vi')} và từ đó không được tính theo các hiệp định của liên minh; giai đoạn chuyển tiếp có thể vẫn giữ chúng áp dụng: ${f.codes.join(', ')}`,
  }),
  provisionalApart: text<{ codes: readonly string[] }>({
    en: (f) =>
      `provisionally applied, or may be, and not counted as in force: ${f.codes.join(', ')}`,
    vi: (f) =>
      `đang hoặc có thể đang áp dụng tạm thời, không tính là có hiệu lực: ${f.codes.join(', ')}`,
  }),
  worldCoverage: text<{ agreements: number; dataset: string; year: number }>({
    en: (f) =>
      `${f.agreements} agreements of ${f.dataset}, the newest in force in ${f.year}; what it leaves out is not known`,
    vi: (f) =>
      `${f.agreements} hiệp định trong ${f.dataset}, mới nhất có hiệu lực năm ${f.year}; không rõ bộ dữ liệu bỏ sót những gì`,
  }),
  silentAfter: text<{ year: number }>({
    en: (f) => `the dataset says nothing of what came into force after ${f.year}`,
    vi: (f) => `bộ dữ liệu không cho biết gì về những hiệp định có hiệu lực sau năm ${f.year}`,
  }),
  sidesUnknown: text({
    en: () =>
      'agreements a later one replaced may still be listed; two members of a group of states count as tied by the group’s agreements with others, except members of one union',
    vi: () =>
      'những hiệp định đã được thay thế có thể vẫn còn trong danh mục; hai thành viên của một nhóm được coi là có liên hệ qua hiệp định của nhóm với bên ngoài, trừ các nước cùng một liên minh',
  }),
  listed: text<{ names: readonly string[] }>({
    en: (f) => `counted: ${f.names.join('; ')}`,
    vi: (f) => `được tính: ${f.names.join('; ')}`,
  }),
  noDepth: text<{ names: readonly string[] }>({
    en: (f) => `no depth is coded for ${f.names.join('; ')}`,
    vi: (f) => `chưa mã hóa độ sâu của ${f.names.join('; ')}`,
  }),
  depthScale: text({
    en: () =>
      'DESTA’s additive index as LABPTA repeats it, agreements signed from 1990 to 2016; an agreement without a number is not coded or has none of the seven',
    vi: () =>
      'chỉ số cộng của DESTA do LABPTA ghi lại, các hiệp định ký từ 1990 đến 2016; hiệp định không có số là chưa mã hóa hoặc không có yếu tố nào trong bảy yếu tố',
  }),
  labourScale: text({
    en: () =>
      'LABPTA’s six values of depth of labour provisions, agreements since 1990 up to 2016; none is not told from not coded',
    vi: () =>
      'sáu mức độ sâu của điều khoản lao động theo LABPTA, các hiệp định từ 1990 đến 2016; không phân biệt không có với chưa mã hóa',
  }),
  environmentScale: text({
    en: () =>
      'provisions coded by TREND in agreements up to 2018, each counted once; a number says how many, not how strong',
    vi: () =>
      'các điều khoản được TREND mã hóa trong hiệp định đến năm 2018, mỗi điều khoản tính một lần; con số cho biết nhiều hay ít, không cho biết mạnh hay yếu',
  }),
  fewPartners: text<{ partners: number }>({
    en: (f) => `it takes two partners or more to be between them; there are ${f.partners}`,
    vi: (f) => `phải có từ hai đối tác mới có thể đứng giữa; ở đây có ${f.partners}`,
  }),
  carriedBy: text<{ name: string; partners: number; all: number; without: null }>({
    en: (f) => `${f.partners} of the ${f.all} partners are partners through ${f.name} alone`,
    vi: (f) => `${f.partners} trong ${f.all} đối tác chỉ là đối tác qua ${f.name}`,
  }),
  noTrade: text({
    en: () => 'unweighted: no table of the whole world’s trade up to that year is loaded',
    vi: () => 'không có trọng số: chưa nạp bảng thương mại toàn thế giới đến năm đó',
  }),
  tradeOf: text<{ dataset: string; year: number }>({
    en: (f) => `trade of ${f.year} from ${f.dataset}`,
    vi: (f) => `thương mại năm ${f.year} theo ${f.dataset}`,
  }),
  hypothetical: text<{ places: readonly string[] }>({
    en: (f) =>
      `an agreement that does not exist, taken to bind ${names(f.places, 'en')} with one another; its effect on trade is not estimated`,
    vi: (f) =>
      `một hiệp định giả định, coi như ràng buộc ${names(f.places, 'vi')} với nhau; không ước tính tác động đến thương mại`,
  }),
  packTies: text({
    en: () =>
      'a pack tells of its own country’s agreements, not of those its partners have with one another; load a list of the world’s agreements and their members (DESTA, HUGGO)',
    vi: () =>
      'bộ dữ kiện chỉ nói về hiệp định của chính nước đó, không nói về hiệp định giữa các đối tác với nhau; hãy nạp danh mục hiệp định và thành viên toàn thế giới (DESTA, HUGGO)',
  }),
  noMembers: text<{ dataset: string }>({
    en: (f) =>
      `--dataset: \`${f.dataset}\` does not say who is party to which trade agreement; DESTA and the lists of members of manytrade do`,
    vi: (f) =>
      `--dataset: \`${f.dataset}\` không cho biết nước nào tham gia hiệp định thương mại nào; DESTA và các danh sách thành viên của manytrade thì có`,
  }),
  noRules: text({
    en: () => 'the pack states no counting rule of its own for agreements',
    vi: () => 'bộ dữ kiện chưa nêu quy tắc riêng để đếm hiệp định',
  }),
});

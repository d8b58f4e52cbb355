/** What is said of agreements: refusals, coverage and caveats of their Findings. */
import { defineMessages, periodText, placeName, text, type Lang } from '../../core/index.js';

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
  provisionalApart: text<{ codes: readonly string[] }>({
    en: (f) =>
      `provisionally applied, or may be, and not counted as in force: ${f.codes.join(', ')}`,
    vi: (f) =>
      `đang hoặc có thể đang áp dụng tạm thời, không tính là có hiệu lực: ${f.codes.join(', ')}`,
  }),
  noRules: text({
    en: () => 'the pack states no counting rule of its own for agreements',
    vi: () => 'bộ dữ kiện chưa nêu quy tắc riêng để đếm hiệp định',
  }),
});

/** Words of what stands beside a verdict: clauses that contradict each other, an empty draft, facts no rule asks for. */
import { type Lang, defineMessages, text } from '../../core/index.js';
import { type Verdict, vocabulary } from '../../doctrine/index.js';
import { verdictWord } from './messages.js';
import { numbersText } from './numbers-text.js';

const named = (code: string, lang: Lang): string => vocabulary().get(code)?.text[lang] ?? code;

/** The clauses of one side; 0 is the setting. */
function side(joined: string | undefined, lang: Lang): string {
  const numbers = (joined ?? '').split(' ').map(Number);
  const clauses = numbers.filter((n) => n > 0);
  const [one, many, setting] =
    lang === 'en' ? ['clause', 'clauses', 'the setting'] : ['điều khoản', 'điều khoản', 'bối cảnh'];
  return [
    ...(numbers.includes(0) ? [setting] : []),
    ...(clauses.length === 0
      ? []
      : [`${clauses.length === 1 ? one : many} ${numbersText(clauses)}`]),
  ].join(', ');
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

export const doubtWords = defineMessages('brief-doubts', {
  /** `so` and `notSo`: of each code, its clauses joined by a space. */
  contradiction: text<{
    codes: readonly string[];
    so: readonly string[];
    notSo: readonly string[];
    worst: Verdict;
    principles: readonly string[];
  }>({
    en: (f) =>
      `${f.codes
        .map(
          (code, i) =>
            `${capital(side(f.so[i], 'en'))} and ${side(f.notSo[i], 'en')} contradict each other on “${named(code, 'en')}”.`,
        )
        .join(
          ' ',
        )} Neither is taken for the other, so that it is not known. At worst: ${verdictWord(f.worst, 'en')} (${f.principles.join(', ')}).`,
    vi: (f) =>
      `${f.codes
        .map(
          (code, i) =>
            `${capital(side(f.so[i], 'vi'))} và ${side(f.notSo[i], 'vi')} trái nhau về “${named(code, 'vi')}”.`,
        )
        .join(
          ' ',
        )} Không bên nào được coi là đúng hơn nên điều này chưa rõ. Trường hợp xấu nhất: ${verdictWord(f.worst, 'vi')} (${f.principles.join(', ')}).`,
  }),
  empty: text({
    en: () =>
      'The draft has no clause: nobody has read what it says, so that no verdict better than insufficient evidence is given.',
    vi: () =>
      'Dự thảo chưa có điều khoản nào: chưa ai đọc nội dung, nên không thể kết luận tốt hơn “chưa đủ dữ kiện”.',
  }),
  ahead: text({
    en: () => 'The day lies ahead: the doctrine is taken as it stands now.',
    vi: () => 'Ngày này còn ở phía trước: học thuyết được xét như hiện nay.',
  }),
  nothingJudged: text({
    en: () =>
      'No principle of the doctrine is judged by rule on that day: each is left to a person, or does not hold on it.',
    vi: () =>
      'Vào ngày đó không nguyên tắc nào được xét bằng quy tắc: hoặc dành cho con người, hoặc không có hiệu lực.',
  }),
  unasked: text<{ codes: readonly string[] }>({
    en: (f) => `No rule speaks of: ${f.codes.map((c) => named(c, 'en')).join('; ')}.`,
    vi: (f) => `Không quy tắc nào nói tới: ${f.codes.map((c) => named(c, 'vi')).join('; ')}.`,
  }),
});

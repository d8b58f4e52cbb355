/** Words of the pages on the coder: what it proposes, why it abstains, how good it is. */
import { defineMessages, format, text } from '../../core/index.js';
import type { Abstention, ClauseSet } from '../../doctrine/index.js';

export const say = defineMessages('brief-doctrine-coder', {
  kicker: text({ en: () => 'Assisted coder', vi: () => 'Trợ giúp gán mã' }),
  proposedTitle: text<{ proposed: number; clauses: number; silent: number }>({
    en: (f) => {
      const [of, left] = [f.clauses, f.silent];
      return `${f.proposed} ${format.plural(f.proposed, 'proposal', 'proposals')} for ${of} ${format.plural(of, 'clause', 'clauses')}; ${left} ${format.plural(left, 'clause is', 'clauses are')} left to a person`;
    },
    vi: (f) =>
      `${f.proposed} đề xuất cho ${f.clauses} điều khoản; ${f.silent} điều khoản dành cho con người`,
  }),
  proposedDek: text({
    en: () =>
      'Proposed from the words quoted, by patterns anyone can read; a person decides. Until it is accepted a proposal counts as unknown, and a clause may say more than the patterns see.',
    vi: () =>
      'Đề xuất dựa trên chính lời văn được trích, theo các mẫu ai cũng đọc được; con người quyết định. Khi chưa được chấp nhận, đề xuất được coi là chưa rõ, và điều khoản có thể nói nhiều hơn điều mẫu thấy.',
  }),
  proposals: text({
    en: () => 'Proposals and abstentions',
    vi: () => 'Các đề xuất và chỗ không đề xuất',
  }),
  measures: text({
    en: () => 'Precision, recall and abstention',
    vi: () => 'Độ chính xác, độ phủ và tỷ lệ không đề xuất',
  }),
  clauseHead: text({ en: () => 'Clause', vi: () => 'Điều khoản' }),
  factHead: text({ en: () => 'Fact', vi: () => 'Dữ kiện' }),
  wordsHead: text({ en: () => 'Words (pattern)', vi: () => 'Lời văn (mẫu)' }),
  abstains: text({ en: () => 'abstains', vi: () => 'không đề xuất' }),
  reason: text<{ reason: Abstention['reason'] }>({
    en: (f) =>
      ({
        denial_unclear:
          'what the words say of it is not plain (a denial, a condition, an end, a report)',
        patterns_disagree: 'patterns disagree',
        nothing_matches: 'no pattern matches',
      })[f.reason],
    vi: (f) =>
      ({
        denial_unclear: 'lời văn không nói rõ (phủ định, điều kiện, chấm dứt hoặc thuật lại)',
        patterns_disagree: 'các mẫu trái nhau',
        nothing_matches: 'không khớp mẫu nào',
      })[f.reason],
  }),
  measureTitle: text<{ right: number; made: number; found: number; clauses: number }>({
    en: (f) =>
      `Leaving one case out, ${f.right} of ${f.made} proposals are right and ${f.found} of ${f.clauses} coded clauses are found`,
    vi: (f) =>
      `Bỏ ra từng trường hợp, ${f.right} trên ${f.made} đề xuất đúng và tìm được ${f.found} trên ${f.clauses} điều khoản đã gán mã`,
  }),
  measureDek: text<{ cases: number; patterns: number; from: number }>({
    en: (f) =>
      `${f.cases} cases coded by a person; ${f.patterns} patterns, some of them drawn from ${f.from} of the cases. A case is judged without the patterns drawn from it alone.`,
    vi: (f) =>
      `${f.cases} trường hợp do con người gán mã; ${f.patterns} mẫu, một số rút từ ${f.from} trường hợp trong đó. Mỗi trường hợp được xét khi đã bỏ các mẫu chỉ rút từ chính nó.`,
  }),
  precision: text({ en: () => 'Precision', vi: () => 'Độ chính xác' }),
  recall: text({ en: () => 'Recall', vi: () => 'Độ phủ' }),
  abstention: text({ en: () => 'Abstention', vi: () => 'Không đề xuất' }),
  overall: text({ en: () => 'Overall', vi: () => 'Tổng thể' }),
  patternsHead: text({ en: () => 'Patterns', vi: () => 'Các mẫu' }),
  leavingOut: text({ en: () => 'leaving one case out', vi: () => 'bỏ ra từng trường hợp' }),
  vocabularyOnly: text({
    en: () => 'the vocabulary’s own words only',
    vi: () => 'chỉ từ ngữ của danh mục',
  }),
  nothingOut: text({
    en: () => 'all, also those drawn from the case itself',
    vi: () => 'tất cả, kể cả mẫu rút từ chính trường hợp đó',
  }),
  byFact: text({
    en: () => 'By fact, leaving one case out',
    vi: () => 'Theo dữ kiện, bỏ ra từng trường hợp',
  }),
  measureNote: text({
    en: () =>
      'Precision: proposals the case bears out, of those made. Recall: clauses whose own fact and value were proposed, of those coded true or false. Abstention: clauses from which nothing was proposed, of those read. Clause texts are short summaries in English. Whoever wrote the general patterns had read the cases, so that the figures flatter the coder; with so few proposals the precision is hardly measured.',
    vi: () =>
      'Độ chính xác: đề xuất được trường hợp xác nhận, trên số đã đề xuất. Độ phủ: điều khoản có đúng dữ kiện và giá trị được đề xuất, trên số đã gán mã có hoặc không. Không đề xuất: điều khoản không có đề xuất nào, trên số đã đọc. Lời điều khoản là tóm tắt ngắn bằng tiếng Anh. Người soạn các mẫu chung đã đọc các trường hợp, nên số liệu có phần tô đẹp; với quá ít đề xuất, độ chính xác hầu như chưa đo được.',
  }),
  wrong: text<{ draft: string; clause: number; code: string; value: boolean }>({
    en: (f) => `Wrong: ${f.draft}, clause ${f.clause}: ${f.code} ${f.value ? 'true' : 'false'}`,
    vi: (f) => `Sai: ${f.draft}, điều khoản ${f.clause}: ${f.code} ${f.value ? 'đúng' : 'sai'}`,
  }),
  bySet: text({
    en: () => 'On clauses written to measure it, by set and language',
    vi: () => 'Trên các điều khoản soạn riêng để đo, theo bộ và ngôn ngữ',
  }),
  setHead: text({ en: () => 'Set', vi: () => 'Bộ' }),
  setName: text<{ set: ClauseSet['id']; language: 'en' | 'vi'; first: boolean }>({
    en: (f) =>
      `${{ 'held-out': 'written before the patterns', after: 'written after', last: 'written last' }[f.set]}, ${{ en: 'English', vi: 'Vietnamese' }[f.language]}: ${f.first ? 'first reading' : 'now'}`,
    vi: (f) =>
      `${{ 'held-out': 'soạn trước các mẫu', after: 'soạn sau', last: 'soạn cuối' }[f.set]}, ${{ en: 'tiếng Anh', vi: 'tiếng Việt' }[f.language]}: ${f.first ? 'lần đọc đầu' : 'hiện nay'}`,
  }),
  setsNote: text({
    en: () =>
      'The clauses were written from treaty language, out of memory, by the author of the patterns, and what they say was coded by the same hand: nobody else has checked them. About half affirm something, a quarter deny it, and from the rest (conditional, ended, reported, another topic) nothing may be proposed. The first reading is a record of what the coder did with a set before anything was learnt from it; the patterns were mended after each, so that only the first readings tell how it does on words it has not seen. Precision: proposals that the clause bears out. Recall: facts found with their value, of those the clauses state.',
    vi: () =>
      'Các điều khoản do chính người soạn mẫu viết theo trí nhớ về lời văn điều ước, và cũng do người ấy gán mã: chưa ai khác kiểm tra. Khoảng một nửa khẳng định, một phần tư phủ định; phần còn lại (có điều kiện, đã chấm dứt, thuật lại, chủ đề khác) thì không được đề xuất gì. Lần đọc đầu ghi lại kết quả khi chưa học gì từ bộ ấy; các mẫu được sửa sau mỗi lần, nên chỉ lần đọc đầu cho biết kết quả với lời văn chưa gặp. Độ chính xác: đề xuất được điều khoản xác nhận. Độ phủ: dữ kiện được tìm ra đúng giá trị, trên số điều khoản nêu.',
  }),
  wrongClause: text<{ clause: string; code: string; value: boolean }>({
    en: (f) => `Wrong: clause ${f.clause}: ${f.code} ${f.value ? 'true' : 'false'}`,
    vi: (f) => `Sai: điều khoản ${f.clause}: ${f.code} ${f.value ? 'đúng' : 'sai'}`,
  }),
});

/** Words of the pages on the coder: what it proposes, why it abstains, how good it is. */
import { defineMessages, format, text } from '../../core/index.js';
import type { Abstention } from '../../doctrine/index.js';

export const say = defineMessages('brief-doctrine-coder', {
  kicker: text({ en: () => 'Assisted coder', vi: () => 'Trợ giúp mã hóa' }),
  proposedTitle: text<{ proposed: number; clauses: number; silent: number }>({
    en: (f) =>
      `${format.plural(f.proposed, 'proposal', 'proposals')} for ${format.plural(f.clauses, 'clause', 'clauses')}; ${format.plural(f.silent, 'clause is', 'clauses are')} left to a person`,
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
        denial_unclear: 'what the denial reaches is not plain',
        patterns_disagree: 'patterns disagree',
        nothing_matches: 'no pattern matches',
      })[f.reason],
    vi: (f) =>
      ({
        denial_unclear: 'không rõ lời phủ định bao trùm tới đâu',
        patterns_disagree: 'các mẫu trái nhau',
        nothing_matches: 'không khớp mẫu nào',
      })[f.reason],
  }),
  measureTitle: text<{ right: number; made: number; found: number; clauses: number }>({
    en: (f) =>
      `Leaving one case out, ${f.right} of ${f.made} proposals are right and ${f.found} of ${f.clauses} coded clauses are found`,
    vi: (f) =>
      `Bỏ ra từng trường hợp, ${f.right} trên ${f.made} đề xuất đúng và tìm được ${f.found} trên ${f.clauses} điều khoản đã mã hóa`,
  }),
  measureDek: text<{ cases: number; patterns: number; from: number }>({
    en: (f) =>
      `${f.cases} cases coded by a person; ${f.patterns} patterns, some of them drawn from ${f.from} of the cases. A case is judged without the patterns drawn from it alone.`,
    vi: (f) =>
      `${f.cases} trường hợp do con người mã hóa; ${f.patterns} mẫu, một số rút từ ${f.from} trường hợp trong đó. Mỗi trường hợp được xét khi đã bỏ các mẫu chỉ rút từ chính nó.`,
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
      'Độ chính xác: đề xuất được trường hợp xác nhận, trên số đã đề xuất. Độ phủ: điều khoản có đúng dữ kiện và giá trị được đề xuất, trên số đã mã hóa có hoặc không. Không đề xuất: điều khoản không có đề xuất nào, trên số đã đọc. Lời điều khoản là tóm tắt ngắn bằng tiếng Anh. Người soạn các mẫu chung đã đọc các trường hợp, nên số liệu có phần tô đẹp; với quá ít đề xuất, độ chính xác hầu như chưa đo được.',
  }),
  wrong: text<{ draft: string; clause: number; code: string; value: boolean }>({
    en: (f) => `Wrong: ${f.draft}, clause ${f.clause}: ${f.code} ${f.value ? 'true' : 'false'}`,
    vi: (f) => `Sai: ${f.draft}, điều khoản ${f.clause}: ${f.code} ${f.value ? 'đúng' : 'sai'}`,
  }),
});

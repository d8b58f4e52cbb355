/** Drafts being coded, and drafts whose verdict differs from one doctrine to another. */
import { defineMessages, text } from '../../core/index.js';

export const draft = defineMessages('brief-doctrine', {
  written: text<{ file: string }>({
    en: (f) => `Written with its proposals, each marked proposed: ${f.file}`,
    vi: (f) => `Đã ghi kèm các đề xuất, mỗi đề xuất đều được đánh dấu: ${f.file}`,
  }),
  readTheRest: text({
    en: () =>
      'Each clause stays uncoded behind its proposals, since it may say more. Read it: code what else it says, or take the uncoded entry out when nothing is left.',
    vi: () =>
      'Mỗi điều khoản vẫn chưa gán mã bên cạnh các đề xuất, vì có thể còn nói điều khác. Hãy đọc: gán mã phần còn lại, hoặc bỏ mục chưa gán mã khi không còn gì.',
  }),
  typeNotStated: text({ en: () => 'not stated', vi: () => 'chưa nêu' }),
  changedTitle: text<{ changed: number; of: number; before: string; after: string }>({
    en: (f) =>
      `${f.changed} of ${f.of} drafts get another verdict under ${f.after} than under ${f.before}`,
    vi: (f) =>
      `${f.changed} trên ${f.of} dự thảo có kết luận khác theo ${f.after} so với ${f.before}`,
  }),
  changedSub: text<{ before: string; after: string }>({
    en: (f) => `Doctrine sha256 ${f.before} before, ${f.after} after.`,
    vi: (f) => `Học thuyết sha256 ${f.before} trước, ${f.after} sau.`,
  }),
  draftHead: text({ en: () => 'Draft', vi: () => 'Dự thảo' }),
  before: text({ en: () => 'Before', vi: () => 'Trước' }),
  after: text({ en: () => 'After', vi: () => 'Sau' }),
});

/** Words of ATOP under a doctrine: what to read a treaty for, and which treaties may stand behind a code. */
import { defineMessages, text } from '../../core/index.js';
import type { Prompt } from '../../doctrine/index.js';

const READ: Readonly<Record<Prompt, { readonly en: string; readonly vi: string }>> = {
  ruled_out: {
    en: 'the doctrine speaks against it unless another word of the treaty spares the state',
    vi: 'học thuyết không cho phép, trừ khi lời khác của hiệp ước miễn cho nước này',
  },
  undecided: {
    en: 'what the doctrine says of it hangs on what is not coded',
    vi: 'học thuyết nói gì về điều này còn tùy điều chưa được gán mã',
  },
  reason_owed: {
    en: 'the doctrine asks a reason for it',
    vi: 'học thuyết đòi nêu lý do',
  },
  excused: {
    en: 'the doctrine excuses it',
    vi: 'học thuyết miễn cho điều này',
  },
};

export const atopWords = defineMessages('brief-atop', {
  asks: text({ en: () => 'What to read the treaty for', vi: () => 'Cần đọc hiệp ước để tìm gì' }),
  prompt: text<{ prompt: Prompt; by: string }>({
    en: (f) => `Read the treaty: coded is “${f.by}”; ${READ[f.prompt].en}`,
    vi: (f) => `Hãy đọc hiệp ước: mã ghi “${f.by}”; ${READ[f.prompt].vi}`,
  }),
  behindNav: text({ en: () => 'Why, and where', vi: () => 'Vì sao, ở đâu' }),
  behind: text<{ country: string; partners: number }>({
    en: (f) =>
      `What may stand behind the defence obligation of ${f.country} to ${f.partners} ${f.partners === 1 ? 'state' : 'states'}`,
    vi: (f) => `Điều có thể đứng sau nghĩa vụ phòng thủ của ${f.country} với ${f.partners} nước`,
  }),
  behindSub: text({
    en: () =>
      'The file names no treaty. These bind the same states on the last day of the year; that a code rests on one of them is inferred, and a saving clause is for the state to read.',
    vi: () =>
      'Tệp không nêu hiệp ước. Những hiệp ước này ràng buộc cùng các nước vào ngày cuối năm; việc mã dựa trên hiệp ước nào là suy ra, còn điều khoản bảo lưu do nước đó tự đọc.',
  }),
  treaty: text({ en: () => 'Treaty', vi: () => 'Hiệp ước' }),
  covers: text({ en: () => 'Partners it binds', vi: () => 'Đối tác bị ràng buộc' }),
  coversValue: text<{ count: number; of: number; recalled: boolean }>({
    en: (f) => `${f.count} of ${f.of}${f.recalled ? ' (parties partly recalled)' : ''}`,
    vi: (f) => `${f.count} trên ${f.of}${f.recalled ? ' (một phần các bên theo trí nhớ)' : ''}`,
  }),
  itSays: text({ en: () => 'It says', vi: () => 'Lời văn' }),
  saving: text({ en: () => 'Saving clause', vi: () => 'Điều khoản bảo lưu' }),
  noSaving: text({ en: () => 'none held here', vi: () => 'ở đây chưa có' }),
  uncovered: text<{ partners: readonly string[] }>({
    en: (f) => `No treaty held here covers: ${f.partners.join(', ')}.`,
    vi: (f) => `Chưa có hiệp ước nào ở đây bao gồm: ${f.partners.join(', ')}.`,
  }),
});

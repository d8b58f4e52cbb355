/** What `tuchu claims` refuses. */
import { defineMessages, placeName, text } from '../core/index.js';

export const say = defineMessages('cli-claims', {
  noClaims: text<{ place: string }>({
    en: (f) =>
      `nobody has entered claims about ${placeName(f.place, 'en')}; write a claims file (docs/check-a-document.md) and run \`tuchu claims ${f.place} --file FILE\``,
    vi: (f) =>
      `chưa ai nhập nhận định nào về ${placeName(f.place, 'vi')}; hãy viết một tệp nhận định (docs/check-a-document.md) rồi chạy \`tuchu claims ${f.place} --file TỆP\``,
  }),
  noneAbout: text<{ place: string; file: string }>({
    en: (f) => `no claim in ${f.file} is about ${placeName(f.place, 'en')}`,
    vi: (f) => `không nhận định nào trong ${f.file} nói về ${placeName(f.place, 'vi')}`,
  }),
  noItem: text<{ id: string; ids: readonly string[] }>({
    en: (f) => `no claim has the id \`${f.id}\`; there are ${f.ids.join(', ')}`,
    vi: (f) => `không có nhận định nào mang mã \`${f.id}\`; có ${f.ids.join(', ')}`,
  }),
});

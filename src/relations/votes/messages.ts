import { defineMessages, text } from '../../core/index.js';
export const say = defineMessages('votes', {
  badAxis: text<{ file: string; where: string; why: string }>({
    en: (f) => `\`${f.file}\`${f.where === '' ? '' : `, at \`${f.where}\``}: ${f.why}; the shipped file packs/votes/axis.json shows the shape`,
    vi: (f) => `\`${f.file}\`${f.where === '' ? '' : `, tại \`${f.where}\``}: ${f.why}; tệp đi kèm packs/votes/axis.json cho thấy cấu trúc`,
  }),
});

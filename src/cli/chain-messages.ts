/** What `tuchu chain` says about how it was asked. */
import { defineMessages, text } from '../core/index.js';

export const say = defineMessages('cli-chain', {
  twoVerbs: text<{ text: string; verbs: readonly string[] }>({
    en: (f) =>
      `there is no verb or country \`${f.text}\`; \`tuchu chain\` takes a country (VNM, Viet Nam), and before or after it one of ${f.verbs.join(', ')}`,
    vi: (f) =>
      `không có lệnh con hay nước nào tên \`${f.text}\`; \`tuchu chain\` nhận tên nước (VNM, Việt Nam), trước hoặc sau đó có thể là ${f.verbs.join(', ')}`,
  }),
  needsPartner: text<{ subject: string }>({
    en: (f) =>
      `\`tuchu chain with\` needs two places, for example \`tuchu chain with ${f.subject} USA\``,
    vi: (f) => `\`tuchu chain with\` cần hai nơi, ví dụ \`tuchu chain with ${f.subject} USA\``,
  }),
});

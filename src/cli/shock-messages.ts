/** What the verbs of `tuchu shock` say of a command that is misused. */
import { defineMessages, text } from '../core/index.js';

export const say = defineMessages('cli-shock', {
  noShockVerb: text<{ text: string; verbs: readonly string[] }>({
    en: (f) =>
      f.text === ''
        ? `\`tuchu shock\` takes ${f.verbs.join(', ')}; try \`tuchu shock --help\``
        : `there is no verb \`${f.text}\`; \`tuchu shock\` takes ${f.verbs.join(', ')}`,
    vi: (f) =>
      f.text === ''
        ? `\`tuchu shock\` nhận ${f.verbs.join(', ')}; hãy thử \`tuchu shock --help\``
        : `không có lệnh con \`${f.text}\`; \`tuchu shock\` nhận ${f.verbs.join(', ')}`,
  }),
  needsOption: text<{ command: string; option: string; example: string }>({
    en: (f) => `\`tuchu ${f.command}\` needs --${f.option}, for example \`${f.example}\``,
    vi: (f) => `\`tuchu ${f.command}\` cần --${f.option}, ví dụ \`${f.example}\``,
  }),
});

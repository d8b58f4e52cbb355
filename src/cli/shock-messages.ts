/** What the verbs of `tuchu shock` say of a command that is misused. */
import { defineMessages, text } from '../core/index.js';

export const say = defineMessages('cli-shock', {
  needsOption: text<{ command: string; option: string; example: string }>({
    en: (f) => `\`tuchu ${f.command}\` needs --${f.option}, for example \`${f.example}\``,
    vi: (f) => `\`tuchu ${f.command}\` cần --${f.option}, ví dụ \`${f.example}\``,
  }),
});

/** What `tuchu data export`, `import`, `verify FILE.zip` and `tuchu keys` say. */
import { defineMessages, format, text } from '../core/index.js';
import { fingerprintText } from '../store/index.js';

type None = Record<never, never>;
type Shown = { name: string; fingerprint: string; text: string; own: boolean; file: string };

const key = (k: Shown): string => `  ${fingerprintText(k.fingerprint)}\n  ${k.text}`;

export const say = defineMessages('cli-snapshot', {
  needsOut: text<None>({
    en: () => '`tuchu data export` needs a file to write: `tuchu data export --out FILE.zip`',
    vi: () => '`tuchu data export` cần tệp để ghi: `tuchu data export --out TỆP.zip`',
  }),
  needsBundle: text<{ command: string }>({
    en: (f) => `\`tuchu ${f.command}\` needs a bundle: \`tuchu ${f.command} FILE.zip\``,
    vi: (f) => `\`tuchu ${f.command}\` cần tệp bàn giao: \`tuchu ${f.command} TỆP.zip\``,
  }),
  interrupted: text<None>({
    en: () => 'stopped; nothing was changed, and nothing was left behind',
    vi: () => 'đã dừng; không thay đổi gì và không để lại gì',
  }),
  exported: text<{ file: string; count: number; bytes: number; fingerprint: string }>({
    en: (f) =>
      `${f.file}: ${f.count} dataset${f.count === 1 ? '' : 's'}, ${format.number(f.bytes, 'en')} bytes, signed by\n  ${fingerprintText(f.fingerprint)}`,
    vi: (f) =>
      `${f.file}: ${f.count} bộ dữ liệu, ${format.number(f.bytes, 'vi')} byte, ký bằng khóa\n  ${fingerprintText(f.fingerprint)}`,
  }),
  part: text<{ id: string; licence: string }>({
    en: (f) => `holds    ${f.id}  ${f.licence}`,
    vi: (f) => `có       ${f.id}  ${f.licence}`,
  }),
  condition: text<{ en: string; vi: string }>({
    en: (f) => `         on condition: ${f.en}`,
    vi: (f) => `         với điều kiện: ${f.vi}`,
  }),
  leftOut: text<{ id: string; licence: string; unclear: boolean; homepage: string }>({
    en: (f) =>
      `left out ${f.id}  ${f.unclear ? 'its licence does not say that it may be handed on' : 'its licence forbids handing it on'}: ${f.licence}` +
      (f.homepage === '' ? '' : `\n         get it from ${f.homepage}, then \`tuchu data add\``),
    vi: (f) =>
      `để lại   ${f.id}  ${f.unclear ? 'giấy phép không nói rõ có được chuyển giao' : 'giấy phép không cho chuyển giao'}: ${f.licence}` +
      (f.homepage === '' ? '' : `\n         lấy tại ${f.homepage}, rồi \`tuchu data add\``),
  }),
  notAll: text<{ count: number; file: string }>({
    en: (f) =>
      `${f.file} was written, but it is not all that was asked for: ${f.count} dataset${f.count === 1 ? ' was' : 's were'} left out`,
    vi: (f) =>
      `đã ghi ${f.file}, nhưng chưa đủ những gì được yêu cầu: ${f.count} bộ dữ liệu bị để lại`,
  }),
  whole: text<{ file: string; name: string; fingerprint: string; software: string; count: number }>(
    {
      en: (f) =>
        `${f.file} is whole: ${f.count} dataset${f.count === 1 ? '' : 's'}, written by ${f.software}, signed by ${f.name}\n  ${fingerprintText(f.fingerprint)}`,
      vi: (f) =>
        `${f.file} nguyên vẹn: ${f.count} bộ dữ liệu, do ${f.software} ghi, ký bởi ${f.name}\n  ${fingerprintText(f.fingerprint)}`,
    },
  ),
  taken: text<{ id: string; licence: string }>({
    en: (f) => `added    ${f.id}  ${f.licence}`,
    vi: (f) => `đã thêm  ${f.id}  ${f.licence}`,
  }),
  alreadyThere: text<{ id: string }>({
    en: (f) => `already  ${f.id}  the same bytes are in the workspace; nothing done`,
    vi: (f) => `đã có    ${f.id}  nội dung giống hệt đã có trong kho; không làm gì`,
  }),
  keyMade: text<Shown>({
    en: (f) =>
      `New key \`${f.name}\`, fingerprint and public key:\n${key(f)}\nHand on ${f.file}; the .pem file beside it is yours alone.`,
    vi: (f) =>
      `Khóa mới \`${f.name}\`, dấu vân tay và khóa công khai:\n${key(f)}\nHãy trao ${f.file}; tệp .pem bên cạnh chỉ mình bạn được giữ.`,
  }),
  keyTrusted: text<Shown>({
    en: (f) => `Bundles signed by \`${f.name}\` are accepted from now on:\n${key(f)}`,
    vi: (f) => `Từ nay chấp nhận tệp bàn giao do \`${f.name}\` ký:\n${key(f)}`,
  }),
  keyUntrusted: text<Shown>({
    en: (f) => `Bundles signed by \`${f.name}\` are no longer accepted:\n${key(f)}`,
    vi: (f) => `Không còn chấp nhận tệp bàn giao do \`${f.name}\` ký:\n${key(f)}`,
  }),
  ownKey: text<Shown>({
    en: (f) => `\`${f.name}\` is your own key; bundles it signed are accepted anyway:\n${key(f)}`,
    vi: (f) => `\`${f.name}\` là khóa của bạn; tệp do khóa này ký luôn được chấp nhận:\n${key(f)}`,
  }),
  keyLine: text<Shown>({
    en: (f) => `${f.own ? 'your own' : 'trusted '} ${f.name}\n${key(f)}`,
    vi: (f) => `${f.own ? 'của bạn ' : 'tin cậy '} ${f.name}\n${key(f)}`,
  }),
  noKeys: text<{ dir: string }>({
    en: (f) => `No keys in ${f.dir}. Make one: \`tuchu keys new\`.`,
    vi: (f) => `Chưa có khóa nào trong ${f.dir}. Tạo bằng: \`tuchu keys new\`.`,
  }),
  needsKey: text<{ command: string }>({
    en: (f) => `\`tuchu ${f.command}\` needs a key: a .pub file, \`ed25519:…\`, or the name of one`,
    vi: (f) => `\`tuchu ${f.command}\` cần một khóa: tệp .pub, \`ed25519:…\`, hoặc tên khóa`,
  }),
  keysVerbs: text<{ verb: string }>({
    en: (f) =>
      `${f.verb === '' ? '`tuchu keys` needs a verb' : `there is no \`tuchu keys ${f.verb}\``}: new, list, trust or untrust`,
    vi: (f) =>
      `${f.verb === '' ? '`tuchu keys` cần một thao tác' : `không có \`tuchu keys ${f.verb}\``}: new, list, trust hoặc untrust`,
  }),
});

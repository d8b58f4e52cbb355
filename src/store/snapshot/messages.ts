/** What is said of keys and bundles. A bundle that is refused changes nothing, and the text says so. */
import { defineMessages, text } from '../../core/index.js';

type None = Record<never, never>;
type Entry = { file: string; entry: string };

/** Hex in groups of four, to be read aloud. @example fingerprintText('9f86d081') // '9f86 d081' */
export const fingerprintText = (hex: string): string => hex.replace(/(.{4})(?=.)/g, '$1 ');

const refused = (english: string, vietnamese: string) =>
  text<Entry>({
    en: (f) => `${f.file} is refused, and nothing was taken in: \`${f.entry}\` ${english}`,
    vi: (f) => `từ chối ${f.file}, chưa nhận gì vào kho: \`${f.entry}\` ${vietnamese}`,
  });

export const say = defineMessages('snapshot', {
  link: refused('is a link', 'là liên kết'),
  packed: refused(
    'is compressed; a bundle keeps its files as they are, so that no archive bomb fits in',
    'bị nén; tệp bàn giao giữ nguyên các tệp để không thể chứa bom nén',
  ),
  twice: refused('stands in it twice', 'xuất hiện hai lần'),
  noBundle: refused(
    'is not where a bundle has it; this is no bundle of `tuchu data export`',
    'không ở đúng chỗ; đây không phải tệp do `tuchu data export` tạo ra',
  ),
  missing: refused('is declared, but not in it', 'được khai báo nhưng không có trong tệp'),
  undeclared: refused('is in it, but not declared', 'có trong tệp nhưng không được khai báo'),
  changed: refused(
    'is not what was signed: its hash differs; ask for the bundle again',
    'không còn như khi ký: mã băm khác; hãy xin lại tệp',
  ),
  tooLong: text<Entry & { bytes: number; most: number }>({
    en: (f) =>
      `${f.file} is refused, and nothing was taken in: \`${f.entry}\` claims ${f.bytes} bytes, more than ${f.most}`,
    vi: (f) =>
      `từ chối ${f.file}, chưa nhận gì vào kho: \`${f.entry}\` khai ${f.bytes} byte, quá ${f.most}`,
  }),
  length: text<Entry & { stated: number; bytes: number }>({
    en: (f) =>
      `${f.file} is refused, and nothing was taken in: the zip says \`${f.entry}\` has ${f.stated} bytes, what was signed says ${f.bytes}`,
    vi: (f) =>
      `từ chối ${f.file}, chưa nhận gì vào kho: tệp zip ghi \`${f.entry}\` có ${f.stated} byte, bản đã ký ghi ${f.bytes}`,
  }),
  container: text<{ file: string; at: number }>({
    en: (f) =>
      `${f.file} is refused, and nothing was taken in: from byte ${f.at} on, the zip is not as Tuchu writes it; it was changed or cut short, ask for it again`,
    vi: (f) =>
      `từ chối ${f.file}, chưa nhận gì vào kho: từ byte ${f.at}, tệp zip không như Tuchu ghi; tệp đã bị sửa hoặc cắt cụt, hãy xin lại`,
  }),
  badSignature: text<{ file: string; why: string }>({
    en: (f) =>
      `${f.file} is refused, and nothing was taken in: signature.json does not hold (\`${f.why}\`); the bundle was changed after it was signed, ask for it again`,
    vi: (f) =>
      `từ chối ${f.file}, chưa nhận gì vào kho: signature.json không khớp (\`${f.why}\`); tệp đã bị sửa sau khi ký, hãy xin lại`,
  }),
  unknownKey: text<{ file: string; fingerprint: string; key: string }>({
    en: (f) =>
      `${f.file} is refused, and nothing was taken in: it is signed by a key you do not trust, fingerprint\n  ${fingerprintText(f.fingerprint)}\nAsk the sender to read you the fingerprint (\`tuchu keys list\` shows it). If it is the same:\n  tuchu keys trust ${f.key}`,
    vi: (f) =>
      `từ chối ${f.file}, chưa nhận gì vào kho: tệp được ký bằng khóa chưa được tin cậy, dấu vân tay\n  ${fingerprintText(f.fingerprint)}\nHãy nhờ người gửi đọc dấu vân tay (xem bằng \`tuchu keys list\`). Nếu trùng khớp:\n  tuchu keys trust ${f.key}`,
  }),
  newer: text<{ file: string; part: string; schema: string }>({
    en: (f) =>
      `${f.file} was made by a newer Tuchu: ${f.part} is \`${f.schema}\`; update Tuchu here, or ask for an export by this version`,
    vi: (f) =>
      `${f.file} do bản Tuchu mới hơn tạo ra: ${f.part} là \`${f.schema}\`; hãy cập nhật Tuchu, hoặc xin tệp xuất bằng bản này`,
  }),
  newerManifest: text<{ file: string; part: string }>({
    en: (f) =>
      `${f.file} holds a dataset this version cannot read: the \`schema\` of \`${f.part}\` is not known; update Tuchu here, or ask for an export by this version`,
    vi: (f) =>
      `${f.file} có bộ dữ liệu mà bản này không đọc được: không biết \`schema\` của \`${f.part}\`; hãy cập nhật Tuchu, hoặc xin tệp xuất bằng bản này`,
  }),
  badManifest: text<{ file: string; part: string; field: string; why: string; whyVi: string }>({
    en: (f) =>
      `${f.file} is refused, and nothing was taken in: \`${f.part}\`, \`${f.field}\`: ${f.why}`,
    vi: (f) => `từ chối ${f.file}, chưa nhận gì vào kho: \`${f.part}\`, \`${f.field}\`: ${f.whyVi}`,
  }),
  badDescription: text<{ file: string; field: string; why: string }>({
    en: (f) =>
      `${f.file} is refused, and nothing was taken in: datapackage.json, \`${f.field}\`: ${f.why}`,
    vi: (f) =>
      `từ chối ${f.file}, chưa nhận gì vào kho: datapackage.json, \`${f.field}\`: ${f.why}`,
  }),
  otherFiles: text<{ file: string; dataset: string }>({
    en: (f) =>
      `${f.file} is refused, and nothing was taken in: the files of \`${f.dataset}\` are not those its manifest names`,
    vi: (f) =>
      `từ chối ${f.file}, chưa nhận gì vào kho: các tệp của \`${f.dataset}\` không đúng với manifest.json của nó`,
  }),
  otherBytes: text<{ file: string; dataset: string; path: string }>({
    en: (f) =>
      `${f.file} is refused, and nothing was taken in: the workspace holds another \`${f.dataset}\` (\`${f.path}\` differs); move that folder away, or ask for an export without this dataset`,
    vi: (f) =>
      `từ chối ${f.file}, chưa nhận gì vào kho: kho đã có một \`${f.dataset}\` khác (\`${f.path}\` không giống); hãy chuyển thư mục đó đi, hoặc xin tệp không có bộ này`,
  }),
  notImported: text<{ dir: string; why: string }>({
    en: (f) => `the workspace \`${f.dir}\` cannot be written (${f.why}); nothing was taken in`,
    vi: (f) => `không ghi được vào kho dữ liệu \`${f.dir}\` (${f.why}); chưa nhận gì vào kho`,
  }),
  notSound: text<{ file: string; en: string; vi: string }>({
    en: (f) => `\`${f.file}\` is signed, but cannot be taken in: ${f.en}`,
    vi: (f) => `\`${f.file}\` có chữ ký hợp lệ nhưng không nhận được: ${f.vi}`,
  }),
  outThere: text<{ file: string }>({
    en: (f) => `\`${f.file}\` is there already; name another file, or replace it with --force`,
    vi: (f) => `đã có \`${f.file}\`; hãy nêu tên khác, hoặc thay thế bằng --force`,
  }),
  notWritten: text<{ file: string; why: string }>({
    en: (f) => `\`${f.file}\` cannot be written: ${f.why}; nothing was left behind`,
    vi: (f) => `không ghi được \`${f.file}\`: ${f.why}; không để lại gì`,
  }),
  damaged: text<{ file: string }>({
    en: (f) =>
      `\`${f.file}\` is not what its manifest says, so it is not signed; remove the dataset's folder and load its file again`,
    vi: (f) =>
      `\`${f.file}\` không đúng như manifest.json ghi nên không được ký; hãy xóa thư mục của bộ dữ liệu rồi nạp lại tệp`,
  }),
  nothing: text<{ ids: readonly string[]; licences: readonly string[] }>({
    en: (f) =>
      f.ids.length === 0
        ? 'there is nothing to export: the workspace is empty'
        : `nothing may be handed on, so no bundle was written: ${f.ids.map((id, i) => `\`${id}\` (${f.licences[i]})`).join('; ')}`,
    vi: (f) =>
      f.ids.length === 0
        ? 'không có gì để xuất: kho dữ liệu đang trống'
        : `không bộ nào được phép chuyển giao nên không ghi tệp: ${f.ids.map((id, i) => `\`${id}\` (${f.licences[i]})`).join('; ')}`,
  }),
  noKey: text<None>({
    en: () => 'a bundle is signed, and there is no key yet: make one with `tuchu keys new`',
    vi: () => 'tệp bàn giao phải được ký, mà chưa có khóa nào: hãy tạo bằng `tuchu keys new`',
  }),
  manyKeys: text<{ files: readonly string[] }>({
    en: (f) =>
      `there are ${f.files.length} keys; say which signs: --key ${f.files.join(' or --key ')}`,
    vi: (f) =>
      `có ${f.files.length} khóa; hãy nêu khóa để ký: --key ${f.files.join(' hoặc --key ')}`,
  }),
  noKeyFile: text<{ file: string; why: string }>({
    en: (f) => `the key \`${f.file}\` cannot be read: ${f.why}`,
    vi: (f) => `không đọc được khóa \`${f.file}\`: ${f.why}`,
  }),
  notPrivate: text<{ file: string }>({
    en: (f) => `\`${f.file}\` is no private Ed25519 key in PEM; \`tuchu keys new\` makes one`,
    vi: (f) =>
      `\`${f.file}\` không phải khóa riêng Ed25519 dạng PEM; hãy tạo bằng \`tuchu keys new\``,
  }),
  privateKey: text<{ file: string }>({
    en: (f) => `\`${f.file}\` is a private key, which nobody else should hold; give the .pub file`,
    vi: (f) => `\`${f.file}\` là khóa riêng, không ai khác được giữ; hãy dùng tệp .pub`,
  }),
  notAKey: text<{ text: string }>({
    en: (f) => `\`${f.text}\` is no public Ed25519 key: give a .pub file (PEM) or \`ed25519:…\``,
    vi: (f) =>
      `\`${f.text}\` không phải khóa công khai Ed25519: hãy nêu tệp .pub (PEM) hoặc \`ed25519:…\``,
  }),
  badKeyName: text<{ name: string }>({
    en: (f) =>
      `a key's name is of small letters, digits and hyphens, at most 40, not \`${f.name}\``,
    vi: (f) =>
      `tên khóa gồm chữ thường không dấu, chữ số và gạch nối, tối đa 40, không phải \`${f.name}\``,
  }),
  keyThere: text<{ file: string }>({
    en: (f) => `there is a key at \`${f.file}\` already, and it stays; give another --name`,
    vi: (f) => `đã có khóa tại \`${f.file}\` và được giữ nguyên; hãy nêu --name khác`,
  }),
  keyNotWritten: text<{ file: string; why: string }>({
    en: (f) => `the key \`${f.file}\` cannot be written: ${f.why}; --keys names another folder`,
    vi: (f) => `không ghi được khóa \`${f.file}\`: ${f.why}; có thể nêu thư mục khác bằng --keys`,
  }),
  notTrusted: text<{ text: string; known: readonly string[] }>({
    en: (f) =>
      `no trusted key is \`${f.text}\`` +
      (f.known.length > 0 ? `; those trusted are ${f.known.join(', ')}` : '; none is trusted'),
    vi: (f) =>
      `không có khóa tin cậy nào là \`${f.text}\`` +
      (f.known.length > 0 ? `; đang tin cậy ${f.known.join(', ')}` : '; chưa tin cậy khóa nào'),
  }),
});

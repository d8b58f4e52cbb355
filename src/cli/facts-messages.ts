/** What `tuchu facts` says of packs: checked, added, removed, listed. */
import { defineMessages, nameInText, periodText, placeName, text } from '../core/index.js';

const KINDS: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  facts: { en: 'facts', vi: 'dữ kiện' },
  instruments: { en: 'instruments', vi: 'văn kiện' },
  conflicts: { en: 'conflicts', vi: 'điểm khác nhau' },
  gaps: { en: 'gaps', vi: 'chỗ còn thiếu' },
  sources: { en: 'sources', vi: 'nguồn' },
  reporters: { en: 'reporters', vi: 'cơ quan thống kê' },
  claims: { en: 'claims', vi: 'nhận định' },
};

export const say = defineMessages('cli-facts', {
  needsPack: text<{ verb: string }>({
    en: (f) => `\`tuchu facts ${f.verb}\` needs a pack, for example \`tuchu facts ${f.verb} VNM\``,
    vi: (f) => `\`tuchu facts ${f.verb}\` cần một bộ dữ kiện, ví dụ \`tuchu facts ${f.verb} VNM\``,
  }),
  needsFolder: text({
    en: () => '`tuchu facts add` needs a folder, for example `tuchu facts add my-packs/nzl`',
    vi: () => '`tuchu facts add` cần một thư mục, ví dụ `tuchu facts add my-packs/nzl`',
  }),
  noPack: text<{ text: string }>({
    en: (f) =>
      `no pack for \`${f.text}\`, and no such folder; \`tuchu facts list\` shows the packs there are, docs/add-a-country.md how to write one`,
    vi: (f) =>
      `không có bộ dữ kiện nào cho \`${f.text}\`, cũng không có thư mục đó; xem \`tuchu facts list\`, và docs/add-a-country.md để viết một bộ`,
  }),
  noPackOf: text<{ code: string }>({
    en: (f) =>
      [
        `there is no pack of dated facts for ${nameInText(f.code, 'en')}`,
        '  docs/add-a-country.md shows how to write one; `tuchu facts add FOLDER` takes',
        `  it in. \`tuchu facts list\` names those there are, \`tuchu relations ${f.code}\``,
        '  what can be asked without one.',
      ].join('\n'),
    vi: (f) =>
      [
        `chưa có bộ dữ kiện về ${placeName(f.code, 'vi')}`,
        '  Xem docs/add-a-country.md để viết một bộ, rồi nạp bằng `tuchu facts add',
        `  THƯ-MỤC\`. \`tuchu facts list\` liệt kê các bộ đang có, \`tuchu relations ${f.code}\``,
        '  cho biết có thể hỏi gì khi chưa có bộ dữ kiện.',
      ].join('\n'),
  }),
  noFile: text<{ file: string; files: readonly string[] }>({
    en: (f) => `\`${f.file}\` is not a file of a pack; they are ${f.files.join(', ')}`,
    vi: (f) => `\`${f.file}\` không phải tệp của bộ dữ kiện; các tệp là ${f.files.join(', ')}`,
  }),
  noPredicate: text<{ text: string }>({
    en: (f) => `--predicate: \`${f.text}\` is no predicate; \`tuchu facts schema\` lists them`,
    vi: (f) =>
      `--predicate: \`${f.text}\` không phải vị từ; xem danh sách bằng \`tuchu facts schema\``,
  }),
  noPartner: text<{ text: string }>({
    en: (f) => `--with: \`${f.text}\` is neither a place nor a group of places`,
    vi: (f) => `--with: \`${f.text}\` không phải địa danh hay nhóm nước`,
  }),
  noSource: text<{ id: string; code: string }>({
    en: (f) => `the pack of ${f.code} has no source \`${f.id}\``,
    vi: (f) => `bộ dữ kiện ${f.code} không có nguồn \`${f.id}\``,
  }),
  noItem: text<{ id: string; code: string; near: readonly string[] }>({
    en: (f) =>
      `the pack of ${f.code} has no fact and no item \`${f.id}\`${f.near.length === 0 ? '' : `; near it: ${f.near.join(', ')}`}`,
    vi: (f) =>
      `bộ dữ kiện ${f.code} không có dữ kiện hay đối tượng \`${f.id}\`${f.near.length === 0 ? '' : `; gần giống: ${f.near.join(', ')}`}`,
  }),
  whole: text<{ code: string; name: string; asOf: string }>({
    en: (f) => `${f.name} (${f.code}), as of ${periodText(f.asOf, 'en')}: no problem`,
    vi: (f) => `${f.name} (${f.code}), tính đến ${periodText(f.asOf, 'vi')}: không có lỗi`,
  }),
  count: text<{ file: string; count: number; kind: string }>({
    en: (f) => `  ${f.file}: ${f.count} ${KINDS[f.kind]?.en ?? f.kind}`,
    vi: (f) => `  ${f.file}: ${f.count} ${KINDS[f.kind]?.vi ?? f.kind}`,
  }),
  problems: text<{ count: number; what: string; shapes: boolean }>({
    en: (f) =>
      `${f.count} ${f.count === 1 ? 'problem' : 'problems'} in ${f.what}${f.shapes ? '; what entries say of one another is checked once these are mended' : ''}`,
    vi: (f) =>
      `${f.count} lỗi trong ${f.what}${f.shapes ? '; quan hệ giữa các mục sẽ được kiểm tra khi đã sửa xong' : ''}`,
  }),
  added: text<{ name: string; facts: number; folder: string; replaced: boolean }>({
    en: (f) =>
      `${f.name}: ${f.facts} facts ${f.replaced ? 'replace your earlier pack' : 'added'} in ${f.folder}`,
    vi: (f) =>
      `${f.name}: ${f.facts} dữ kiện ${f.replaced ? 'thay cho bộ trước' : 'đã thêm'} trong ${f.folder}`,
  }),
  stands: text<{ code: string }>({
    en: (f) => `It is used in place of the pack for ${f.code} that comes with Tuchu.`,
    vi: (f) => `Bộ này được dùng thay cho bộ ${f.code} đi kèm Tuchu.`,
  }),
  removed: text<{ code: string; shipped: boolean }>({
    en: (f) =>
      `Your pack for ${f.code} is removed${f.shipped ? '; the one that comes with Tuchu is used again' : ''}.`,
    vi: (f) =>
      `Đã bỏ bộ dữ kiện riêng cho ${f.code}${f.shipped ? '; bộ đi kèm Tuchu được dùng lại' : ''}.`,
  }),
  country: text({ en: () => 'Country', vi: () => 'Nước' }),
  code: text({ en: () => 'Code', vi: () => 'Mã' }),
  pack: text({ en: () => 'Pack', vi: () => 'Bộ dữ kiện' }),
  asOf: text({ en: () => 'As of', vi: () => 'Tính đến' }),
  facts: text({ en: () => 'Facts', vi: () => 'Dữ kiện' }),
  shipped: text({ en: () => 'comes with Tuchu', vi: () => 'đi kèm Tuchu' }),
  own: text({ en: () => 'your own', vi: () => 'của riêng bạn' }),
  broken: text<{ count: number }>({
    en: (f) => `refused: ${f.count} ${f.count === 1 ? 'problem' : 'problems'}`,
    vi: (f) => `bị từ chối: ${f.count} lỗi`,
  }),
  filesOf: text({
    en: () => 'Files of a pack; `tuchu facts schema FILE` prints the shape of one',
    vi: () => 'Các tệp của một bộ dữ kiện; `tuchu facts schema TỆP` in khuôn dạng của từng tệp',
  }),
  kindState: text({
    en: () => 'state: holds from one day to another, in `valid`',
    vi: () => 'trạng thái: đúng từ ngày này đến ngày khác, ghi trong `valid`',
  }),
  kindEvent: text({
    en: () => 'event: happened in a `period`',
    vi: () => 'sự kiện: xảy ra trong một `period`',
  }),
  kindMeasure: text({
    en: () => 'measure: an amount over a `period`',
    vi: () => 'số đo: một lượng trong một `period`',
  }),
});

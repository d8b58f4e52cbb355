/** What this room says: why a doctrine, a checklist or a draft is refused. */
import { defineMessages, text } from '../core/index.js';

export type Where = { readonly file: string; readonly entry: string };
const at = (f: Where): string => `${f.file}: ${f.entry}`;

export const say = defineMessages('doctrine', {
  unreadable: text<{ file: string; problem: string }>({
    en: (f) => `${f.file}: not readable as JSON: ${f.problem}`,
    vi: (f) => `${f.file}: không đọc được dưới dạng JSON: ${f.problem}`,
  }),
  noFile: text<{ file: string }>({
    en: (f) => `${f.file}: no such file or folder`,
    vi: (f) => `${f.file}: không có tệp hay thư mục này`,
  }),
  shape: text<Where & { field: string; value: string; problem: string; problemVi: string }>({
    en: (f) => `${at(f)}: ${f.field} \`${f.value}\`: ${f.problem}`,
    vi: (f) => `${at(f)}: ${f.field} \`${f.value}\`: ${f.problemVi}`,
  }),
  unknownFact: text<Where & { code: string }>({
    en: (f) =>
      `${at(f)}: no fact has the name \`${f.code}\`; \`tuchu doctrine vocabulary\` lists them`,
    vi: (f) =>
      `${at(f)}: không có dữ kiện nào tên \`${f.code}\`; xem danh sách bằng \`tuchu doctrine vocabulary\``,
  }),
  duplicate: text<Where & { id: string }>({
    en: (f) => `${at(f)}: the id \`${f.id}\` is given twice`,
    vi: (f) => `${at(f)}: mã \`${f.id}\` được dùng hai lần`,
  }),
  noReading: text<Where & { other: string }>({
    en: (f) => `${at(f)}: another reading of \`${f.other}\`, which is no principle here`,
    vi: (f) => `${at(f)}: là cách đọc khác của \`${f.other}\`, nhưng không có nguyên tắc này`,
  }),
  cycle: text<Where & { chain: string }>({
    en: (f) => `${at(f)}: readings that lead back to themselves: ${f.chain}`,
    vi: (f) => `${at(f)}: các cách đọc dẫn vòng về chính mình: ${f.chain}`,
  }),
  chained: text<Where & { other: string }>({
    en: (f) =>
      `${at(f)}: another reading of \`${f.other}\`, itself a reading; name the principle that both read`,
    vi: (f) =>
      `${at(f)}: là cách đọc khác của \`${f.other}\`, vốn cũng là một cách đọc; hãy nêu nguyên tắc gốc`,
  }),
  noAuthority: text<Where>({
    en: (f) =>
      `${at(f)}: an exception without authority: say who may invoke it, or, in \`no_authority\`, why nobody is named`,
    vi: (f) =>
      `${at(f)}: ngoại lệ không có thẩm quyền: hãy nêu ai được viện dẫn, hoặc nêu ở \`no_authority\` vì sao không rõ`,
  }),
  noTest: text<Where>({
    en: (f) => `${at(f)}: a principle without a test: add one to \`tests\``,
    vi: (f) => `${at(f)}: nguyên tắc chưa có phép thử: hãy thêm vào \`tests\``,
  }),
  reversed: text<Where & { from: string; to: string }>({
    en: (f) => `${at(f)}: ends (${f.to}) before it begins (${f.from})`,
    vi: (f) => `${at(f)}: kết thúc (${f.to}) trước khi bắt đầu (${f.from})`,
  }),
  overlap: text<Where & { other: string; from: string; to: string }>({
    en: (f) =>
      `${at(f)}: holds on days on which \`${f.other}\` of the same series does (${f.from} to ${f.to}); end the earlier one`,
    vi: (f) =>
      `${at(f)}: có hiệu lực trùng ngày với \`${f.other}\` cùng loạt (${f.from} đến ${f.to}); hãy kết thúc bản trước`,
  }),
  unknownSource: text<Where & { source: string }>({
    en: (f) => `${at(f)}: no source \`${f.source}\` with an address in sources.json`,
    vi: (f) => `${at(f)}: không có nguồn \`${f.source}\` kèm địa chỉ trong sources.json`,
  }),
  unsourced: text<Where>({
    en: (f) => `${at(f)}: a basis said to be sourced names no source`,
    vi: (f) => `${at(f)}: căn cứ ghi là có nguồn nhưng không nêu nguồn nào`,
  }),
  unknownParty: text<Where & { value: string }>({
    en: (f) =>
      `${at(f)}: no country or group \`${f.value}\`; a firm stands with its seat in brackets: \`Name (CHE)\``,
    vi: (f) =>
      `${at(f)}: không có nước hay nhóm \`${f.value}\`; doanh nghiệp ghi kèm nơi đặt trụ sở trong ngoặc: \`Tên (CHE)\``,
  }),
  notThereOn: text<{
    draft: string;
    party: string;
    on: string;
    first: string;
    ended: string | null;
  }>({
    en: (f) =>
      `${f.draft}: the party \`${f.party}\` was not there on ${f.on}, the day asked for: ${
        f.ended === null ? `it begins on ${f.first}` : `it lasted from ${f.first} to ${f.ended}`
      }; ask for a day on which every party was there`,
    vi: (f) =>
      `${f.draft}: bên \`${f.party}\` không tồn tại vào ${f.on}, ngày được hỏi: ${
        f.ended === null ? `bắt đầu từ ${f.first}` : `chỉ tồn tại từ ${f.first} đến ${f.ended}`
      }; hãy hỏi về một ngày mà mọi bên đều tồn tại`,
  }),
  noObject: text<{ file: string }>({
    en: (f) =>
      `${f.file}: no draft: a draft is one object with \`id\`, \`title\`, \`parties\`, \`date\`, \`instrument_type\` and \`clauses\``,
    vi: (f) =>
      `${f.file}: không phải dự thảo: dự thảo là một đối tượng có \`id\`, \`title\`, \`parties\`, \`date\`, \`instrument_type\` và \`clauses\``,
  }),
  noDraft: text<{ file: string }>({
    en: (f) =>
      `${f.file}: no draft: it has neither \`parties\` nor \`clauses\`; examples/drafts shows how one is written`,
    vi: (f) =>
      `${f.file}: không phải dự thảo: không có \`parties\` lẫn \`clauses\`; xem cách viết trong examples/drafts`,
  }),
  isDoctrine: text<{ file: string }>({
    en: (f) =>
      `${f.file}: this is a doctrine, not a draft; a draft has \`parties\` and \`clauses\``,
    vi: (f) =>
      `${f.file}: đây là học thuyết, không phải dự thảo; dự thảo có \`parties\` và \`clauses\``,
  }),
  tooManyClauses: text<{ file: string; count: number; most: number }>({
    en: (f) =>
      `${f.file}: ${f.count} clauses; at most ${f.most} are read in one draft: split it by chapter, or leave out clauses that state no fact`,
    vi: (f) =>
      `${f.file}: ${f.count} điều khoản; mỗi dự thảo chỉ đọc tối đa ${f.most}: hãy chia theo chương, hoặc bỏ những điều khoản không nêu dữ kiện nào`,
  }),
  tooDeep: text<{ file: string; most: number }>({
    en: (f) => `${f.file}: nested more than ${f.most} deep: no draft or doctrine is`,
    vi: (f) => `${f.file}: lồng nhau quá ${f.most} tầng: không dự thảo hay học thuyết nào như vậy`,
  }),
  tooLarge: text<{ file: string; most: number }>({
    en: (f) => `${f.file}: longer than ${f.most} characters`,
    vi: (f) => `${f.file}: dài hơn ${f.most} ký tự`,
  }),
  keyTwice: text<{ file: string; key: string; line: number; column: number }>({
    en: (f) =>
      `${f.file}: line ${f.line}, column ${f.column}: \`${f.key}\` is given twice in one object; keep one`,
    vi: (f) =>
      `${f.file}: dòng ${f.line}, cột ${f.column}: \`${f.key}\` được ghi hai lần trong một đối tượng; hãy giữ một`,
  }),
  badKey: text<{ file: string; key: string }>({
    en: (f) => `${f.file}: \`${f.key}\` is no name for an entry`,
    vi: (f) => `${f.file}: \`${f.key}\` không phải tên hợp lệ`,
  }),
  noText: text<{ file: string }>({
    en: (f) =>
      `${f.file}: a text, not a draft in JSON; \`tuchu doctrine code ${f.file}\` proposes facts from clause text`,
    vi: (f) =>
      `${f.file}: là văn bản, không phải dự thảo dạng JSON; \`tuchu doctrine code ${f.file}\` đề xuất dữ kiện từ lời điều khoản`,
  }),
  isFolder: text<{ file: string }>({
    en: (f) => `${f.file}: a folder; name one file`,
    vi: (f) => `${f.file}: là thư mục; hãy nêu một tệp`,
  }),
  severalDoctrines: text<{ file: string; ids: readonly string[] }>({
    en: (f) => `${f.file}: holds ${f.ids.length} doctrines (${f.ids.join(', ')}); name one file`,
    vi: (f) => `${f.file}: có ${f.ids.length} học thuyết (${f.ids.join(', ')}); hãy nêu một tệp`,
  }),
  alwaysExcused: text<Where>({
    en: (f) =>
      `${at(f)}: an exception that always holds: the rule could never be broken; say when it holds`,
    vi: (f) =>
      `${at(f)}: ngoại lệ lúc nào cũng đúng nên quy tắc không bao giờ bị vi phạm; hãy nêu khi nào áp dụng`,
  }),
  testFails: text<Where & { number: number; expected: string; found: string }>({
    en: (f) =>
      `${at(f)}: its own test ${f.number} fails: expected \`${f.expected}\`, found \`${f.found}\``,
    vi: (f) =>
      `${at(f)}: phép thử ${f.number} của chính nó không đạt: mong đợi \`${f.expected}\`, nhận được \`${f.found}\``,
  }),
  unknownPlace: text<Where & { value: string }>({
    en: (f) => `${at(f)}: no country or group \`${f.value}\``,
    vi: (f) => `${at(f)}: không có nước hay nhóm \`${f.value}\``,
  }),
  notThere: text<Where & { party: string; on: string; first: string; ended: string | null }>({
    en: (f) =>
      `${at(f)}: the party \`${f.party}\` was not there on ${f.on}: ${
        f.ended === null ? `it begins on ${f.first}` : `it lasted from ${f.first} to ${f.ended}`
      }`,
    vi: (f) =>
      `${at(f)}: bên \`${f.party}\` không tồn tại vào ${f.on}: ${
        f.ended === null ? `bắt đầu từ ${f.first}` : `chỉ tồn tại từ ${f.first} đến ${f.ended}`
      }`,
  }),
  unknownDoctrine: text<{ id: string; known: readonly string[] }>({
    en: (f) => `no doctrine \`${f.id}\`; there are ${f.known.join(', ')}; or name a file`,
    vi: (f) => `không có học thuyết \`${f.id}\`; hiện có ${f.known.join(', ')}; hoặc nêu một tệp`,
  }),
  undone: text<
    Where & { place: string; code: string; with: readonly string[] | null; tried: boolean }
  >({
    en: (f) =>
      `${at(f)}: ${f.place}: adding \`${f.code}\` to a draft undoes a breach${
        f.with === null || f.with.length === 0 ? '' : ` (of ${f.with.join(', ')})`
      }${f.tried ? '' : ', or may: the rule has too many facts to try them all'}, and no exception names it; write it as an exception that says by whose leave, with \`"effect": "outside"\` where the words themselves draw the line`,
    vi: (f) =>
      `${at(f)}: ${f.place}: thêm \`${f.code}\` vào dự thảo làm mất một vi phạm${
        f.with === null || f.with.length === 0 ? '' : ` (do ${f.with.join(', ')})`
      }${f.tried ? '' : ', hoặc có thể: quy tắc có quá nhiều dữ kiện để thử hết'}, mà không ngoại lệ nào nêu nó; hãy viết thành ngoại lệ, nêu do ai cho phép, kèm \`"effect": "outside"\` nếu chính lời văn vạch ranh giới`,
  }),
  unasked: text<Where & { code: string }>({
    en: (f) => `${at(f)}: the limit answers \`${f.code}\`, for which no principle asks`,
    vi: (f) => `${at(f)}: ngưỡng trả lời \`${f.code}\`, nhưng không nguyên tắc nào hỏi tới`,
  }),
  limitUnit: text<Where & { unit: string; measure: string }>({
    en: (f) =>
      `${at(f)}: \`${f.measure}\` is not in \`${f.unit}\`: shares are in \`share\` (0 to 1), rungs in \`count\``,
    vi: (f) =>
      `${at(f)}: \`${f.measure}\` không tính bằng \`${f.unit}\`: tỷ phần dùng \`share\` (0 đến 1), số bậc dùng \`count\``,
  }),
  limitValue: text<Where & { value: number }>({
    en: (f) => `${at(f)}: a limit of ${f.value}, which its measure cannot reach`,
    vi: (f) => `${at(f)}: ngưỡng ${f.value} nằm ngoài khoảng giá trị có thể có`,
  }),
  unknownDomain: text<Where & { domain: string; known: readonly string[] }>({
    en: (f) => `${at(f)}: no domain \`${f.domain}\`; there are ${f.known.join(', ')}`,
    vi: (f) => `${at(f)}: không có lĩnh vực \`${f.domain}\`; hiện có ${f.known.join(', ')}`,
  }),
  noSide: text<Where>({
    en: (f) => `${at(f)}: \`side\` must say \`import\`, \`export\` or \`trade\``,
    vi: (f) => `${at(f)}: \`side\` phải là \`import\`, \`export\` hoặc \`trade\``,
  }),
  /** Problems by line in both languages, and how many are not listed. */
  refused: text<{ en: readonly string[]; vi: readonly string[]; more: number }>({
    en: (f) => [...f.en, ...(f.more === 0 ? [] : [`(and ${f.more} more)`])].join('\n'),
    vi: (f) => [...f.vi, ...(f.more === 0 ? [] : [`(và ${f.more} lỗi khác)`])].join('\n'),
  }),
  noPack: text<{ file: string }>({
    en: (f) => `${f.file}: no doctrine here: a pack is an object with an \`id\` and \`principles\``,
    vi: (f) =>
      `${f.file}: không có học thuyết: bộ quy tắc là một đối tượng có \`id\` và \`principles\``,
  }),
  secondPack: text<{ file: string }>({
    en: (f) => `${f.file}: a second doctrine; choose one, with its sources.json at most`,
    vi: (f) => `${f.file}: học thuyết thứ hai; chỉ chọn một, nhiều nhất kèm sources.json`,
  }),
  unknownClause: text<Where & { clause: string }>({
    en: (f) => `${at(f)}: a decision under \`${f.clause}\`, which is no clause of the doctrine`,
    vi: (f) =>
      `${at(f)}: quyết định theo \`${f.clause}\`, nhưng học thuyết không có điều khoản này`,
  }),
});

/** Help that teaches by example. */
import type { Lang, Text } from '../core/index.js';
import { BALANCE } from './help-balance.js';
import { CHAIN } from './help-chain.js';
import { COMPLEXITY } from './help-complexity.js';
import { DATA } from './help-data.js';
import { DEPENDENCE } from './help-dependence.js';
import { DOCTRINE } from './help-doctrine.js';
import { FACTS } from './help-facts.js';
import { NETWORK } from './help-network.js';
import { PAIRS } from './help-pairs.js';
import { RELATIONS } from './help-relations.js';
import { SHOCK } from './help-shock.js';
import { ROUTES } from './help-routes.js';
import { VOTES } from './help-votes.js';
import { TIMELINE } from './help-timeline.js';

const COMMON: Text = {
  en: `
Every command takes
  --lang en|vi       language (default: that of the terminal, else English)
  --json             the answer as JSON; of assess, dependence and relations,
                     Findings: value, unit, method, evidence, coverage, caveats
  --workspace DIR    where datasets are kept
  --help             help for the command
`,
  vi: `
Mọi lệnh đều nhận
  --lang en|vi       ngôn ngữ (mặc định theo thiết bị, nếu không là tiếng Anh)
  --json             kết quả dạng JSON; với assess, dependence và relations là
                     giá trị, đơn vị, phương pháp, bằng chứng, phạm vi, lưu ý
  --workspace DIR    thư mục của kho dữ liệu
  --help             trợ giúp cho từng lệnh
`,
};

const HELP: Readonly<Record<string, Text>> = {
  ...BALANCE,
  ...CHAIN,
  ...NETWORK,
  ...COMPLEXITY,
  ...DEPENDENCE,
  ...DOCTRINE,
  ...PAIRS,
  ...SHOCK,
  ...ROUTES,
  ...VOTES,
  ...TIMELINE,
  '': {
    en: `tuchu: the open workbench for strategic autonomy.
It computes and cites; people decide.

  tuchu start              load the starter pack, print Viet Nam, serve the
                           workbench
  tuchu assess COUNTRY     one page: partners, dependence, and what is missing
  tuchu dependence COUNTRY --side import|export
                           concentration by partner, pooled and by product
  tuchu complexity COUNTRY how complex its exports are, and what is near
  tuchu balance COUNTRY    great powers by domain, engage and hedge, frictions
  tuchu chain COUNTRY      whose value is in its exports, and where it stands
  tuchu network COUNTRY    where it stands among the others, layer by layer
  tuchu relations COUNTRY --as-of DATE
                           the partnership ladder and the coverage of groups
                           on a day
  tuchu routes FROM TO     straits and canals on the usual sea route
  tuchu votes COUNTRY      votes in the UN: alike with whom, and standing where
  tuchu timeline COUNTRY   milestones over measured series, and what changed
                           after each
  tuchu facts COUNTRY      its dated facts, each with its source; and packs of
                           your own: check, add, list, remove, schema
  tuchu claims COUNTRY     what documents say of it, each claim judged
  tuchu shock MODEL COUNTRY
                           what happens if a partner closes the door
  tuchu check DRAFT --doctrine ID
                           a draft commitment under a country's doctrine
  tuchu shock NAME --country COUNTRY
                           what happens if a partner closes the door
  tuchu doctrine list      doctrines as rules: show, test, check your own
  tuchu data add FILE...   load files you have; all of them or none
  tuchu data list          what is loaded
  tuchu data --help        more: show, cite, rows, sources, map, pull, mirror,
                           convert, verify, diff, remove, export, import
  tuchu keys               keys that sign what you hand on, and those you trust
  tuchu serve              the workbench in the browser, on this machine only

Try
  tuchu assess VNM
  tuchu assess "Viet Nam" --lang vi
  tuchu relations VNM --as-of 2024-10-31
  tuchu dependence DEU --side import
`,
    vi: `tuchu: bàn làm việc mở về tự chủ chiến lược.
Phần mềm tính và dẫn nguồn; con người quyết định.

  tuchu start              nạp bộ khởi đầu, in trang Việt Nam, mở bàn làm việc
  tuchu assess NƯỚC        một trang: đối tác, phụ thuộc và những gì còn thiếu
  tuchu dependence NƯỚC --side import|export
                           độ tập trung theo đối tác, gộp và theo mặt hàng
  tuchu complexity NƯỚC    xuất khẩu phức hợp đến đâu, và những gì ở gần
  tuchu balance NƯỚC       các nước lớn theo lĩnh vực, can dự, va chạm
  tuchu chain NƯỚC         giá trị của ai trong xuất khẩu, vị trí trong chuỗi
  tuchu network NƯỚC       đứng ở đâu giữa các nước khác, qua từng lớp
  tuchu relations NƯỚC --as-of NGÀY
                           bậc quan hệ và độ phủ các nhóm vào một ngày
  tuchu routes TỪ ĐẾN      eo biển, kênh đào trên tuyến biển thường dùng
  tuchu votes NƯỚC         bỏ phiếu ở Liên Hợp Quốc giống ai, đứng ở đâu
  tuchu timeline NƯỚC      các mốc và chuỗi số liệu, điều thay đổi sau mỗi mốc
  tuchu facts NƯỚC         dữ kiện có ngày tháng, kèm nguồn; và bộ dữ kiện của
                           riêng bạn: check, add, list, remove, schema
  tuchu claims NƯỚC        điều các văn bản nói, từng nhận định được xét
  tuchu shock MÔ_HÌNH NƯỚC
                           điều gì xảy ra nếu một đối tác đóng cửa
  tuchu check DỰ_THẢO --doctrine MÃ
                           xét một dự thảo cam kết theo học thuyết của một nước
  tuchu shock TÊN --country NƯỚC
                           điều gì xảy ra nếu một đối tác đóng cửa
  tuchu doctrine list      học thuyết thành quy tắc: xem, thử, kiểm tra
  tuchu data add TỆP...    nạp tệp sẵn có; nạp hết hoặc không nạp gì
  tuchu data list          các bộ dữ liệu đang có
  tuchu data --help        thêm: show, cite, rows, sources, map, pull, mirror,
                           convert, verify, diff, remove, và bàn giao có chữ ký
  tuchu keys               khóa để ký tệp bàn giao, và khóa được tin cậy
  tuchu serve              bàn làm việc trong trình duyệt, chỉ trên máy này

Thử
  tuchu assess VNM --lang vi
  tuchu relations VNM --as-of 2024-10-31 --lang vi
  tuchu dependence DEU --side import --lang vi
`,
  },
  assess: {
    en: `tuchu assess COUNTRY [--as-of DATE] [--finding ID] [--rule RULE]

One page about a country from whatever the workspace and its pack hold. Ranges
where the partner table is partial, points where it is full, gaps named.

  tuchu assess VNM
  tuchu assess VNM --as-of 2020-12-31     only what was so on that day
  tuchu assess NOR                        a country without a pack: data alone
  tuchu assess VNM --json                 every Finding, for other programs
  tuchu assess VNM --finding export/2025@facts/partner_share/USA
                            one number: formula, sources, a paragraph for a note
`,
    vi: `tuchu assess NƯỚC [--as-of NGÀY] [--finding MÃ] [--rule QUY_TẮC]

Một trang về một nước từ dữ liệu và dữ kiện đang có. Là khoảng khi bảng đối tác
thiếu, là con số khi bảng đủ; những gì còn thiếu được nêu rõ.

  tuchu assess VNM --lang vi
  tuchu assess VNM --as-of 2020-12-31     chỉ những gì đúng vào ngày đó
  tuchu assess NOR                        nước chưa có bộ dữ kiện
  tuchu assess VNM --json                 mọi kết quả, cho chương trình khác
  tuchu assess VNM --finding export/2025@facts/partner_share/USA
                            một con số: công thức, nguồn, một đoạn cho báo cáo
`,
  },
  ...FACTS,
  ...RELATIONS,
  ...DATA,
  serve: {
    en: `tuchu serve [--port 4880]

The workbench in the browser at http://127.0.0.1:4880, for this machine only,
until Ctrl-C.
\`tuchu data add\` works while it runs; reload the page to see the new data.
`,
    vi: `tuchu serve [--port 4880]

Bàn làm việc trong trình duyệt tại http://127.0.0.1:4880, chỉ cho máy này,
đến khi Ctrl-C.
Vẫn có thể \`tuchu data add\` khi đang chạy; tải lại trang để thấy dữ liệu mới.
`,
  },
  start: {
    en: `tuchu start [--once] [--port 4880]

Loads the starter pack, prints the assessment of Viet Nam and serves the
workbench. With --once it prints and stops.
`,
    vi: `tuchu start [--once] [--port 4880]

Nạp bộ khởi đầu, in bản đánh giá về Việt Nam và mở bàn làm việc.
Với --once thì in rồi dừng.
`,
  },
};

export const COMMANDS: readonly string[] = Object.keys(HELP).filter(
  (name) => name !== '' && !name.includes(' '),
);

/** Help for a command, or for one of its verbs where that has help of its own. */
export function helpFor([command = '', ...verbs]: readonly string[], lang: Lang): string {
  // `relations VNM matrix --help` and `relations matrix --help` ask the same.
  const verb = verbs.find((word) => HELP[`${command} ${word}`] !== undefined);
  const found = HELP[`${command} ${verb}`] ?? HELP[command] ?? HELP[''];
  return found?.[lang] + COMMON[lang];
}

/** Help that teaches by example. */
import type { Lang, Text } from '../core/index.js';
import { BALANCE } from './help-balance.js';
import { CHAIN } from './help-chain.js';
import { COMPLEXITY } from './help-complexity.js';
import { DEPENDENCE } from './help-dependence.js';
import { DOCTRINE } from './help-doctrine.js';
import { FACTS } from './help-facts.js';
import { PAIRS } from './help-pairs.js';
import { SHOCK } from './help-shock.js';
import { ROUTES } from './help-routes.js';

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
  ...COMPLEXITY,
  ...DEPENDENCE,
  ...DOCTRINE,
  ...PAIRS,
  ...SHOCK,
  ...ROUTES,
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
  tuchu relations COUNTRY --as-of DATE
                           the partnership ladder and the coverage of groups
                           on a day
  tuchu routes FROM TO     straits and canals on the usual sea route
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
  tuchu relations NƯỚC --as-of NGÀY
                           bậc quan hệ và độ phủ các nhóm vào một ngày
  tuchu routes TỪ ĐẾN      eo biển, kênh đào trên tuyến biển thường dùng
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
  'relations standing': {
    en: `tuchu relations COUNTRY standing [--as-of DATE]

Memberships, elected seats, offices, peace operations, initiatives and what the
country hosted, from dated facts. What has a source and what is only recalled
are counted apart. Beside it the number of organisations that Correlates of War
counts, where that dataset is loaded.

  tuchu relations VNM standing                on the day the pack was reviewed
  tuchu relations VNM standing --as-of 2020-04-30
                                              on the Security Council that day
  tuchu relations NOR standing                datasets only: there is no pack
`,
    vi: `tuchu relations NƯỚC standing [--as-of NGÀY]

Tư cách thành viên, ghế được bầu, chức vụ, hoạt động gìn giữ hòa bình, sáng kiến
và những gì nước đó đăng cai, từ dữ kiện có ngày tháng. Điều có nguồn và điều
chỉ ghi theo trí nhớ được đếm riêng. Bên cạnh là số tổ chức theo COW, nếu
bộ số liệu đó đã được nạp.

  tuchu relations VNM standing --lang vi      vào ngày rà soát bộ dữ kiện
  tuchu relations VNM standing --as-of 2020-04-30
                                              khi đang ở Hội đồng Bảo an
  tuchu relations NOR standing                chỉ có bộ số liệu: chưa có dữ kiện
`,
  },
  'relations diplomatic': {
    en: `tuchu relations COUNTRY diplomatic [--as-of DATE]

With whom the country has diplomatic relations: one set, and its number under
each counting rule of the profile, beside the numbers that were published.

  tuchu relations VNM diplomatic --as-of 2025-10-31   192, 193, 194 or 195
  tuchu relations VNM diplomatic --as-of 2025-09-23   the day before Tuvalu
  tuchu relations VNM diplomatic --json               the Findings
`,
    vi: `tuchu relations NƯỚC diplomatic [--as-of NGÀY]

Những nơi nước đó có quan hệ ngoại giao: một tập hợp, và con số theo từng quy
tắc đếm của hồ sơ, đặt cạnh các con số đã được công bố.

  tuchu relations VNM diplomatic --as-of 2025-10-31   192, 193, 194 hoặc 195
  tuchu relations VNM diplomatic --as-of 2025-09-23   một ngày trước Tuvalu
  tuchu relations VNM diplomatic --json               kết quả đầy đủ
`,
  },
  relations: {
    en: `tuchu relations COUNTRY [--as-of DATE]

The partnership ladder replayed on a day from dated facts, and how much of each
group stands on it. A fact known only to the month makes a range inside that
month.

  tuchu relations VNM --as-of 2024-10-31      8 / 10 / 14
  tuchu relations VNM --as-of 2025-08-22
  tuchu relations NOR                         what to ask without a pack

More, each with its own --help
  tuchu relations partners --help             tuchu relations VNM partners
  tuchu relations with --help                 tuchu relations VNM with CHN
  tuchu relations agreements --help           tuchu relations VNM agreements
  tuchu relations matrix --help               tuchu relations VNM matrix
  tuchu relations standing --help             tuchu relations VNM standing
  tuchu relations diplomatic --help           tuchu relations VNM diplomatic
`,
    vi: `tuchu relations NƯỚC [--as-of NGÀY]

Bậc quan hệ đối tác dựng lại vào một ngày từ dữ kiện có ngày tháng, và bao
nhiêu thành viên mỗi nhóm đã có bậc. Dữ kiện chỉ biết đến tháng cho ra một
khoảng trong tháng đó.

  tuchu relations VNM --as-of 2024-10-31      8 / 10 / 14
  tuchu relations VNM --as-of 2025-08-22
  tuchu relations NOR                         hỏi gì khi chưa có bộ dữ kiện

Thêm, mỗi lệnh có --help riêng
  tuchu relations partners --help             tuchu relations VNM partners
  tuchu relations with --help                 tuchu relations VNM with CHN
  tuchu relations agreements --help           tuchu relations VNM agreements
  tuchu relations matrix --help               tuchu relations VNM matrix
  tuchu relations standing --help             tuchu relations VNM standing
  tuchu relations diplomatic --help           tuchu relations VNM diplomatic
`,
  },
  'relations agreements': {
    en: `tuchu relations COUNTRY agreements [--as-of DATE] [--rule RULE]

How many agreements there are, and with how many economies, under each counting
rule of the pack, beside what was published; then every agreement with its
status and dates. Status is derived from dated actions: signed, provisionally
applied, in force, suspended, withdrawn, superseded.

  tuchu relations CHL agreements --as-of 2010-08-20     20 agreements, 57 economies
  tuchu relations CHL agreements --as-of 2018-05-23     26 and 64
  tuchu relations VNM agreements --rule in_force        by one rule only
  tuchu relations VNM agreements --json                 Findings with their facts
  tuchu relations NOR agreements        no pack: what loaded datasets say
`,
    vi: `tuchu relations NƯỚC agreements [--as-of NGÀY] [--rule QUY_TẮC]

Có bao nhiêu hiệp định, với bao nhiêu nền kinh tế, theo từng quy tắc đếm của bộ
dữ kiện, đặt cạnh số đã công bố; rồi từng hiệp định với trạng thái và ngày
tháng. Trạng thái được suy ra từ các hành vi có ngày tháng: đã ký, áp dụng tạm
thời, có hiệu lực, tạm đình chỉ, đã rút, đã được thay thế.

  tuchu relations CHL agreements --as-of 2010-08-20     20 hiệp định, 57 nền kinh tế
  tuchu relations CHL agreements --as-of 2018-05-23     26 và 64
  tuchu relations VNM agreements --rule in_force        chỉ theo một quy tắc
  tuchu relations VNM agreements --json                 kết quả kèm dữ kiện
  tuchu relations NOR agreements        chưa có bộ dữ kiện: theo bộ dữ liệu đã nạp
`,
  },
  'relations matrix': {
    en: `tuchu relations COUNTRY matrix [--as-of DATE] [--with COUNTRIES]
                               [--dataset DATASET]

With each partner, which agreements are in force and how many at once; hub or
spoke: what share of the pairs of partners have no agreement with one another.
Datasets of the world's agreements (DESTA, HUGGO, GPTAD) answer side by side,
each for its own last year. --with adds what one more agreement would bring:
new partners, overlap, trade covered, change of the hub score.

  tuchu relations VNM matrix
  tuchu relations VNM matrix --with JPN         4 agreements at once
  tuchu relations VNM matrix --with BRA,ARG     if there were one with these
  tuchu relations NOR matrix --dataset desta    a country without a pack
`,
    vi: `tuchu relations NƯỚC matrix [--as-of NGÀY] [--with CÁC_NƯỚC]
                            [--dataset BỘ_DỮ_LIỆU]

Với từng đối tác: những hiệp định nào có hiệu lực, bao nhiêu cùng lúc; trục hay
nan hoa: tỷ lệ cặp đối tác không có hiệp định với nhau. Các bộ dữ liệu về hiệp
định toàn thế giới (DESTA, HUGGO, GPTAD) trả lời cạnh nhau, mỗi bộ theo năm mới
nhất của nó. --with cho biết thêm một hiệp định thì được gì: đối tác mới, chồng
lấn, thương mại được bao phủ, thay đổi điểm trục.

  tuchu relations VNM matrix
  tuchu relations VNM matrix --with JPN         4 hiệp định cùng lúc
  tuchu relations VNM matrix --with BRA,ARG     nếu có hiệp định với các nước này
  tuchu relations NOR matrix --dataset desta    nước chưa có bộ dữ kiện
`,
  },
  data: {
    en: `tuchu data add FILE|FOLDER|ZIP...   load tables; all of them or none
tuchu data list                     what is loaded, with years, rows, licence
tuchu data show DATASET             what it is, and which countries and years
tuchu data cite DATASET             how to cite it: --as text, bibtex or csl
tuchu data rows DATASET --out FILE  its rows as .csv or .xlsx, safe to open
tuchu data sources                  what is recognised, with publisher, licence
tuchu data map FILE                 propose how to read a table nobody foresaw
tuchu data pull SOURCE              fetch from the publisher, on your word only
tuchu data mirror DATASET COUNTRY   what each side reports of a flow; the gap
tuchu data convert FLOWS CONCORDANCE
                                    products in another classification
tuchu data verify [DATASET|ZIP...]  hash every byte and count every row again
tuchu data diff BEFORE AFTER        what one release revised, and for whom
tuchu data remove DATASET...        take datasets out; all of them or none
tuchu data export [DATASET...] --out FILE.zip [--key FILE] [--force]
                                    a signed bundle, to hand to a colleague
tuchu data import FILE.zip          check it, then take it in; all or nothing

A file is recognised by its header, plain or gzipped. A bad file changes
nothing; the error names file, row, column and value. What is not kept is
counted. A dataset is named by its id or any beginning of it that is its own.

  tuchu data add BACI_HS17_Y2020_V202201.csv.gz
  tuchu data add ../data/un-ga-votes
  tuchu data show baci --top all
  tuchu data cite baci --as bibtex
  tuchu data rows baci --country VNM --year 2020 --out vnm.xlsx
  tuchu data rows baci --out all.csv --bom --force
  tuchu data map ours.csv --as ours.yaml
  tuchu data add ours.csv --mapping ours.yaml
  tuchu data pull baci --release HS17_V202601
  tuchu data mirror DATASET NOR --side export --year 2018 --rule importer
  tuchu data convert FLOWS CONCORDANCE --year 2020
  tuchu data diff baci-v202201-a1e6ee74 baci-v202301-0c9e11d2
  tuchu data export --out handover.zip

A bundle leaves out what its licence does not let you hand on, names it, and
then ends with code 1. Notes that lay beside a file go with it.
`,
    vi: `tuchu data add TỆP|THƯ_MỤC|ZIP...   nạp bảng; nạp hết hoặc không nạp gì
tuchu data list                     các bộ đang có: năm, số dòng, giấy phép
tuchu data show BỘ                  bộ dữ liệu là gì, có những nước và năm nào
tuchu data cite BỘ                  cách trích dẫn: --as text, bibtex hoặc csl
tuchu data rows BỘ --out TỆP        các dòng ra .csv hoặc .xlsx, mở an toàn
tuchu data sources                  loại bảng nhận ra, nơi công bố, giấy phép
tuchu data map TỆP                  gợi ý cách đọc một bảng chưa ai lường trước
tuchu data pull NGUỒN               tải từ nơi công bố, chỉ khi bạn yêu cầu
tuchu data mirror BỘ NƯỚC           số liệu hai bên về một luồng, và độ lệch
tuchu data convert LUỒNG BẢNG       mặt hàng theo một bảng phân loại khác
tuchu data verify [BỘ|ZIP...]       băm lại từng byte, đếm lại từng dòng
tuchu data diff TRƯỚC SAU           bản sau sửa gì, bao nhiêu, với nước nào
tuchu data remove BỘ...             xóa bộ dữ liệu; xóa hết hoặc không xóa gì
tuchu data export [BỘ...] --out TỆP.zip [--key TỆP] [--force]
                                    tệp bàn giao có chữ ký, cho đồng nghiệp
tuchu data import TỆP.zip           kiểm tra rồi nhận; nhận hết hoặc không

Tệp được nhận ra theo dòng tiêu đề, kể cả nén gzip. Tệp lỗi không làm thay đổi
gì; báo lỗi nêu tệp, dòng, cột và giá trị. Phần không giữ lại đều được đếm.
Gọi bộ dữ liệu bằng mã, hoặc phần đầu của mã nếu chỉ một bộ bắt đầu như vậy.

  tuchu data add BACI_HS17_Y2020_V202201.csv.gz
  tuchu data add ../data/un-ga-votes
  tuchu data show baci --top all
  tuchu data cite baci --as bibtex
  tuchu data rows baci --country VNM --year 2020 --out vnm.xlsx
  tuchu data rows baci --out all.csv --bom --force
  tuchu data map bang.csv --as bang.yaml
  tuchu data add bang.csv --mapping bang.yaml
  tuchu data pull baci --release HS17_V202601
  tuchu data mirror BỘ NOR --side export --year 2018 --rule importer
  tuchu data convert LUỒNG BẢNG --year 2020
  tuchu data diff baci-v202201-a1e6ee74 baci-v202301-0c9e11d2
  tuchu data export --out ban-giao.zip

Tệp bàn giao để lại những bộ mà giấy phép không cho chuyển giao, nêu tên từng
bộ, và khi đó kết thúc với mã 1. Ghi chú nằm cạnh tệp gốc sẽ đi kèm.
`,
  },
  keys: {
    en: `tuchu keys new [--name NAME]        make a pair of keys (Ed25519)
tuchu keys list                     your keys, and those you trust
tuchu keys trust FILE|KEY [--name NAME]
                                    accept bundles that this key signed
tuchu keys untrust NAME|KEY         no longer accept them

A bundle of \`tuchu data export\` is signed. It is taken in only where its key is
trusted: compare fingerprints with the sender first, by voice or on paper.
--keys DIR, or TUCHU_KEYS, names another folder for keys.

  tuchu keys new --name ministry
  tuchu keys trust ministry.pub --name ministry
`,
    vi: `tuchu keys new [--name TÊN]         tạo một cặp khóa (Ed25519)
tuchu keys list                     khóa của bạn và khóa được tin cậy
tuchu keys trust TỆP|KHÓA [--name TÊN]
                                    chấp nhận tệp bàn giao do khóa này ký
tuchu keys untrust TÊN|KHÓA         không chấp nhận nữa

Tệp do \`tuchu data export\` ghi đều có chữ ký, và chỉ được nhận khi khóa ký được
tin cậy: trước hết hãy so dấu vân tay với người gửi, qua giọng nói hoặc giấy.
--keys THƯ_MỤC, hoặc TUCHU_KEYS, nêu thư mục khóa khác.

  tuchu keys new --name bo
  tuchu keys trust bo.pub --name bo
`,
  },
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

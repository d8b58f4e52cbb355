/** Help for the commands on doctrine. */
import type { Text } from '../core/index.js';

export const DOCTRINE: Readonly<Record<string, Text>> = {
  check: {
    en: `tuchu check DRAFT --doctrine ID|FILE [--as-of DATE] [--mode MODE]

A draft commitment under a doctrine: the verdict per principle and reading, the
tree of reasons with values and sources, the smallest facts that would change
it, and the precedents most like it. The draft is a JSON file whose clauses are
coded in the words of \`tuchu doctrine vocabulary\`; it is read and not kept. A
clause not coded yet, or a fact nobody has spoken of, never makes a draft
compliant. A firm among the parties stands with its seat: "Name (CHE)".

  --mode actual         the doctrine in force on that day (default)
  --mode hypothetical   as if it were signed while the doctrine is in force
  --limit ID=VALUE      another level for a limit of the doctrine; a doctrine
                        that states limits is read against the loaded data
  --accept-proposed     take what the coder proposed in the draft for so; else
                        it counts as unknown

  tuchu check examples/drafts/rus-prk-2024.json --doctrine VNM-4NO-2019 \\
      --mode hypothetical
  tuchu check examples/drafts/ussr-vnm-1978.json --doctrine VNM-4NO-2019
  tuchu check mine.json --doctrine my-rules.json --lang vi
  tuchu check mine.json --doctrine VNM-BALANCE-PROPOSED --mode hypothetical
  tuchu check mine.json --doctrine VNM-CHOICES        a checklist, no verdict
`,
    vi: `tuchu check DỰ_THẢO --doctrine MÃ|TỆP [--as-of NGÀY] [--mode CHẾ_ĐỘ]

Xét một dự thảo cam kết theo một học thuyết: kết luận theo từng nguyên tắc và
cách đọc, cây lý do kèm giá trị và nguồn, những dữ kiện ít nhất làm đổi kết
luận, và các tiền lệ gần nhất. Dự thảo là một tệp JSON có điều khoản được gán mã
theo danh mục của \`tuchu doctrine vocabulary\`; tệp được đọc và không lưu lại.
Điều khoản chưa gán mã, hay dữ kiện chưa ai nói tới, không bao giờ làm dự thảo
thành phù hợp. Doanh nghiệp ghi kèm nơi đặt trụ sở: "Tên (CHE)".

  --mode actual         học thuyết có hiệu lực vào ngày đó (mặc định)
  --mode hypothetical   như thể ký khi học thuyết đang có hiệu lực
  --limit MÃ=GIÁ_TRỊ    mức khác cho một ngưỡng của học thuyết; học thuyết có
                        ngưỡng được đối chiếu với dữ liệu đang có
  --accept-proposed     chấp nhận các đề xuất gán mã trong dự thảo; nếu không,
                        chúng được coi là chưa rõ

  tuchu check examples/drafts/rus-prk-2024.json --doctrine VNM-4NO-2019 \\
      --mode hypothetical --lang vi
  tuchu check examples/drafts/ussr-vnm-1978.json --doctrine VNM-4NO-2019
  tuchu check cua-toi.json --doctrine quy-tac-cua-toi.json --lang vi
  tuchu check cua-toi.json --doctrine VNM-BALANCE-PROPOSED --mode hypothetical
  tuchu check cua-toi.json --doctrine VNM-CHOICES     danh mục, không kết luận
`,
  },
  doctrine: {
    en: `tuchu doctrine list | show ID | test ID|FILE | check FILE|FOLDER | vocabulary
               | diff OLD NEW DRAFT... | atop ID | code FILE | coder

What a country has said it will not do, as rules over the facts of a draft. The
package brings some; your own stay in your files.

  tuchu doctrine list
  tuchu doctrine show VNM-4NO-2019        rules, bases, wordings, exceptions
  tuchu doctrine test VNM-4NO-2019        the tests that stand beside each rule
  tuchu doctrine check my-rules.json      problems by file and entry
  tuchu doctrine vocabulary               facts that a rule may ask for
  tuchu doctrine atop VNM-4NO-2019 --mode hypothetical    alliance codes as prompts
  tuchu doctrine code treaty.txt          facts proposed from clause text
  tuchu doctrine coder                    how good the proposals are
`,
    vi: `tuchu doctrine list | show MÃ | test MÃ|TỆP | check TỆP|THƯ_MỤC | vocabulary
               | diff CŨ MỚI DỰ_THẢO... | atop MÃ | code TỆP | coder

Những điều một nước đã nói sẽ không làm, viết thành quy tắc trên dữ kiện của dự
thảo. Phần mềm có sẵn một số; học thuyết của bạn ở lại trong tệp của bạn.

  tuchu doctrine list --lang vi
  tuchu doctrine show VNM-4NO-2019        quy tắc, căn cứ, dị bản, ngoại lệ
  tuchu doctrine test VNM-4NO-2019        các phép thử kèm từng quy tắc
  tuchu doctrine check quy-tac.json       lỗi theo tệp và mục
  tuchu doctrine vocabulary               dữ kiện mà quy tắc được hỏi tới
  tuchu doctrine atop VNM-4NO-2019 --mode hypothetical    mã liên minh là lời nhắc
  tuchu doctrine code van-ban.txt         dữ kiện đề xuất từ lời điều khoản
  tuchu doctrine coder                    các đề xuất tốt tới đâu
`,
  },
  'doctrine atop': {
    en: `tuchu doctrine atop ID [--mode MODE] [--country COUNTRY --year YEAR]

The obligations of the loaded ATOP dataset (Alliance Treaty Obligations and
Provisions) under a doctrine, by pair and year; of one state, with the treaties
that may stand behind them.
A code is a prompt to read the treaty, not a verdict on it. Actual mode looks
at the doctrine's own state in the years it holds.

  tuchu doctrine atop VNM-4NO-2019                    1815-2018: not applicable
  tuchu doctrine atop VNM-4NO-2019 --mode hypothetical
  tuchu doctrine atop AUT-NEUTRALITY-1955 --country AUT --year 2018
  tuchu doctrine atop VNM-4NO-2019 --mode hypothetical --country CHL --year 2018
`,
    vi: `tuchu doctrine atop MÃ [--mode CHẾ_ĐỘ] [--country NƯỚC --year NĂM]

Nghĩa vụ trong bộ dữ liệu ATOP (nghĩa vụ và điều khoản của các hiệp ước liên
minh) đang có, xét theo học thuyết, từng cặp nước và năm; với một nước thì kèm
hiệp ước có thể đứng sau. Một mã là lời nhắc đọc hiệp ước, không phải kết luận. Chế độ actual chỉ xét
nước chủ thể trong những năm học thuyết có hiệu lực.

  tuchu doctrine atop VNM-4NO-2019                    1815-2018: không áp dụng
  tuchu doctrine atop VNM-4NO-2019 --mode hypothetical --lang vi
  tuchu doctrine atop AUT-NEUTRALITY-1955 --country AUT --year 2018
  tuchu doctrine atop VNM-4NO-2019 --mode hypothetical --country CHL --year 2018
`,
  },
  'doctrine code': {
    en: `tuchu doctrine code FILE|- [--out FILE] [--force]
tuchu doctrine code TEXT --out FILE --party CODE... --date DAY
                    [--title TITLE] [--type KIND]

Facts that clauses may speak of, proposed from their English or Vietnamese words
by patterns you can read (packs/doctrines/patterns.json), with the words quoted.
It never decides: a denial that reaches nobody knows how far, a condition, an
end, a report, patterns that disagree, words no pattern knows are left to you. A
text is parted by the numbers of its articles, else by blank lines, else by
lines; of a draft, the clauses that have words and no code are read. --out
writes a draft with its proposals: unknown to every check until you take the
mark \`proposed\` off, or check with --accept-proposed. Each clause stays there
uncoded, since it may say more: take that entry out when you have read it.

  tuchu doctrine code treaty.txt
  tuchu doctrine code treaty.txt --party VNM --party LAO --date 2026-05-04 \\
      --out coded.json
  tuchu doctrine code mine.json --out coded.json
  tuchu check coded.json --doctrine VNM-4NO-2019 --accept-proposed
`,
    vi: `tuchu doctrine code TỆP|- [--out TỆP] [--force]
tuchu doctrine code VĂN_BẢN --out TỆP --party MÃ... --date NGÀY
                    [--title TÊN] [--type LOẠI]

Đề xuất dữ kiện từ lời điều khoản tiếng Việt hoặc tiếng Anh, theo các mẫu ai
cũng đọc được (packs/doctrines/patterns.json), kèm lời văn được trích. Công cụ
không quyết định: lời phủ định không rõ bao trùm tới đâu, điều kiện, sự chấm
dứt, lời thuật lại, các mẫu trái nhau, hay lời không khớp mẫu nào đều dành cho
bạn. Văn bản được tách theo số điều khoản, không có thì theo dòng trống, không
có nữa thì theo dòng; với dự thảo, chỉ đọc điều khoản có lời mà chưa có mã.
--out ghi dự thảo kèm đề xuất: mọi lần kiểm tra coi là chưa rõ cho đến khi bạn
bỏ dấu \`proposed\` hoặc kiểm tra với --accept-proposed. Mỗi điều khoản vẫn nằm
đó, chưa gán mã, vì có thể còn nói điều khác: hãy bỏ mục ấy khi đã đọc xong.

  tuchu doctrine code van-ban.txt --lang vi
  tuchu doctrine code van-ban.txt --party VNM --party LAO --date 2026-05-04 \\
      --out da-gan-ma.json
  tuchu doctrine code cua-toi.json --out da-gan-ma.json
  tuchu check da-gan-ma.json --doctrine VNM-4NO-2019 --accept-proposed
`,
  },
  'doctrine coder': {
    en: `tuchu doctrine coder

Precision, recall and abstention of the coder on the cases that come with the
package, each judged without the patterns drawn from it alone; by fact, with the
counts. Then on clauses written to measure it, English and Vietnamese: as first
read, and now.

  tuchu doctrine coder
  tuchu doctrine coder --json
`,
    vi: `tuchu doctrine coder

Độ chính xác, độ phủ và tỷ lệ không đề xuất trên các trường hợp có sẵn, mỗi
trường hợp được xét khi đã bỏ các mẫu chỉ rút từ chính nó; theo từng dữ kiện,
kèm số đếm. Sau đó là các điều khoản tiếng Anh và tiếng Việt soạn riêng để đo:
lần đọc đầu và hiện nay.

  tuchu doctrine coder --lang vi
  tuchu doctrine coder --json
`,
  },
  'doctrine diff': {
    en: `tuchu doctrine diff OLD NEW DRAFT... [--mode MODE]

Old checks run again under another version of a doctrine: which verdicts change,
and under which principles. Each is an id or a file; a draft may be a folder.

  tuchu doctrine diff VNM-3NO-2009 VNM-4NO-2019 examples/drafts \\
      --mode hypothetical
  tuchu doctrine diff VNM-4NO-2019 my-rules.json mine.json
`,
    vi: `tuchu doctrine diff CŨ MỚI DỰ_THẢO... [--mode CHẾ_ĐỘ]

Chạy lại các lần kiểm tra cũ theo một bản khác của học thuyết: kết luận nào đổi,
theo nguyên tắc nào. Mỗi bản là một mã hoặc một tệp; dự thảo có thể là thư mục.

  tuchu doctrine diff VNM-3NO-2009 VNM-4NO-2019 examples/drafts \\
      --mode hypothetical --lang vi
  tuchu doctrine diff VNM-4NO-2019 quy-tac-cua-toi.json cua-toi.json
`,
  },
  'doctrine test': {
    en: `tuchu doctrine test ID|FILE|FOLDER

Runs the tests that stand beside each rule: facts, and the verdict they must
give; facts not named are false. Exit code 1 when one fails.

  tuchu doctrine test CHE-NEUTRALITY
  tuchu doctrine test my-rules.json --json
`,
    vi: `tuchu doctrine test MÃ|TỆP|THƯ_MỤC

Chạy các phép thử kèm từng quy tắc: dữ kiện và kết luận phải có; dữ kiện không
nêu là sai. Mã thoát 1 khi có phép thử không đạt. Khi
tất cả đều đạt, lỗi nào trong quy tắc không bị phát hiện thì nêu phép thử cần
thêm.

  tuchu doctrine test CHE-NEUTRALITY --lang vi
  tuchu doctrine test quy-tac-cua-toi.json --json
`,
  },
  'doctrine check': {
    en: `tuchu doctrine check FILE|FOLDER

What is wrong with a pack of your own, by file and entry: an unknown fact, a
rule without a test, an exception without authority, readings that lead back to
themselves, doctrines of one series that hold on one day. Exit code 1 when
anything is. Sources of your own stand in sources.json beside the file.

  tuchu doctrine check my-rules.json
  tuchu doctrine check packs/doctrines
`,
    vi: `tuchu doctrine check TỆP|THƯ_MỤC

Bộ quy tắc của bạn sai ở đâu, theo tệp và mục: dữ kiện lạ, quy tắc chưa có phép
thử, ngoại lệ không có thẩm quyền, cách đọc dẫn vòng, học thuyết cùng loạt có
hiệu lực trùng ngày. Mã thoát 1 khi có lỗi. Nguồn riêng đặt ở sources.json cạnh
tệp.

  tuchu doctrine check quy-tac-cua-toi.json
  tuchu doctrine check packs/doctrines
`,
  },
};

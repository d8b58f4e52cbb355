/** Help on `tuchu facts` and `tuchu claims`. */
import type { Text } from '../core/index.js';

export const FACTS: Readonly<Record<string, Text>> = {
  facts: {
    en: `tuchu facts COUNTRY [--predicate P] [--with PARTNER] [--item X] [--channel C]
                    [--domain D] [--as-of DATE] [--source ID] [--prefer RULE]

Dated facts of a country, newest first; the number behind a date names its
source below the table. Where accounts differ one is shown, and what was left
out stands under it with the reason.

  tuchu facts VNM --predicate partner_tier
  tuchu facts VNM --with FRA              between the two, agreements included
  tuchu facts VNM --as-of 2010-12-31      as things stood on that day
  tuchu facts VNM --item APEC             what is held under one name
  tuchu facts VNM --item VNM/membership/APEC
                                          one fact whole: sources, checks
  tuchu facts VNM --item APEC --prefer earliest
                   support (default), newest, earliest, latest, or the id of a
                   source or a reporter of the pack
  tuchu facts VNM --top all --json        every fact, with what was left out

Packs: facts of a country as files, in your workspace or with Tuchu
  tuchu facts list                        countries with a pack, and whose it is
  tuchu facts check VNM                   every problem by file, entry and field
  tuchu facts check my-packs/nzl          the same for a folder
  tuchu facts add my-packs/nzl            checked whole, then used; your pack
                                          takes the place of the one shipped
  tuchu facts remove NZL
  tuchu facts schema [FILE]               files and predicates; JSON Schema of a
                                          file, for editors that complete
`,
    vi: `tuchu facts NƯỚC [--predicate VỊ_TỪ] [--with ĐỐI_TÁC] [--item TÊN]
                 [--channel KÊNH] [--domain LĨNH_VỰC] [--as-of NGÀY]
                 [--source MÃ] [--prefer QUY_TẮC]

Dữ kiện có ngày tháng của một nước, mới nhất ở trên; số sau ngày tháng chỉ
nguồn ghi dưới bảng. Khi các cách ghi khác nhau thì một cách được dùng, các cách
còn lại nằm bên dưới kèm lý do.

  tuchu facts VNM --predicate partner_tier --lang vi
  tuchu facts VNM --with FRA              giữa hai nước, gồm cả hiệp định
  tuchu facts VNM --as-of 2010-12-31      tình hình vào ngày đó
  tuchu facts VNM --item APEC             mọi điều ghi dưới một tên
  tuchu facts VNM --item VNM/membership/APEC
                                          mở một dữ kiện: nguồn, kiểm tra
  tuchu facts VNM --item APEC --prefer earliest
                   support (mặc định), newest, earliest, latest, hoặc mã của một
                   nguồn hay cơ quan thống kê trong bộ dữ kiện
  tuchu facts VNM --top all --json        mọi dữ kiện, kèm cách ghi không dùng

Bộ dữ kiện: dữ kiện của một nước, trong kho dữ liệu hoặc đi kèm Tuchu
  tuchu facts list                        các nước có bộ dữ kiện, của ai
  tuchu facts check VNM                   mọi lỗi theo tệp, mục và trường
  tuchu facts check my-packs/nzl          như trên, cho một thư mục
  tuchu facts add my-packs/nzl            kiểm tra toàn bộ rồi dùng; bộ của bạn
                                          thay cho bộ đi kèm
  tuchu facts remove NZL
  tuchu facts schema [TỆP]                các tệp và vị từ; JSON Schema của một
                                          tệp, cho trình soạn thảo
`,
  },
  'facts check': {
    en: `tuchu facts check COUNTRY|FOLDER

Every problem of a pack, one line each: file, entry, field, value, and what is
needed. A country's own pack in the workspace goes before the one shipped; a
text with a slash or a dot in it is a folder. Exit code 1 when there is a
problem.

  tuchu facts check VNM
  tuchu facts check ./nzl
  tuchu facts check ./nzl --json          code, fields and text of each problem
`,
    vi: `tuchu facts check NƯỚC|THƯ_MỤC

Mọi lỗi của một bộ dữ kiện, mỗi lỗi một dòng: tệp, mục, trường, giá trị và điều
cần có. Bộ của riêng bạn được xét trước bộ đi kèm; chữ có dấu gạch chéo
hay dấu chấm là thư mục. Mã thoát 1 khi có lỗi.

  tuchu facts check VNM --lang vi
  tuchu facts check ./nzl
  tuchu facts check ./nzl --json          mã, trường và lời của từng lỗi
`,
  },
  'facts add': {
    en: `tuchu facts add FOLDER

Checks the pack of a folder whole and copies its JSON files into the workspace
(packs/<code>), or changes nothing. From then on it answers for its country,
instead of the pack that comes with Tuchu; the two are never mixed.

  tuchu facts add ./nzl
`,
    vi: `tuchu facts add THƯ_MỤC

Kiểm tra toàn bộ rồi chép các tệp JSON vào kho dữ liệu (packs/<mã>), hoặc không
thay đổi gì. Từ đó bộ này trả lời cho nước ấy, thay cho bộ đi kèm Tuchu; hai bộ
không bao giờ bị trộn lẫn.

  tuchu facts add ./nzl --lang vi
`,
  },
  'facts remove': {
    en: `tuchu facts remove COUNTRY

Takes your own pack out of the workspace; the one that comes with Tuchu, where
there is one, answers again.

  tuchu facts remove NZL
`,
    vi: `tuchu facts remove NƯỚC

Bỏ bộ dữ kiện của riêng bạn khỏi kho dữ liệu; bộ đi kèm Tuchu, nếu có, được dùng
lại.

  tuchu facts remove NZL --lang vi
`,
  },
  'facts schema': {
    en: `tuchu facts schema [FILE]

Files of a pack and predicates a fact may use; with a file, its JSON Schema. Save
it beside your pack and name it in your editor, and the editor completes.

  tuchu facts schema
  tuchu facts schema partnerships.json > partnerships.schema.json
  tuchu facts schema --json               all of them by file
`,
    vi: `tuchu facts schema [TỆP]

Các tệp của một bộ dữ kiện và các vị từ; nếu nêu tệp thì in JSON Schema của tệp
đó. Lưu lại và khai báo trong trình soạn thảo để được gợi ý khi gõ.

  tuchu facts schema --lang vi
  tuchu facts schema partnerships.json > partnerships.schema.json
  tuchu facts schema --json               tất cả, theo tệp
`,
  },
  claims: {
    en: `tuchu claims COUNTRY [--file FILE] [--item ID] [--finding ID] [--as-of DATE]

What documents say of a country, each claim judged: it holds; it holds under a
named rule, or from a day on; it conflicts with what is found, or with another
document; or it is not checkable, and what would settle it is named.

  tuchu claims VNM                    every claim with its verdict
  tuchu claims VNM --item c12         one claim: each rule, day and source
  tuchu claims VNM --file mine.json   a document of your own
  tuchu claims VNM --json             id, verdict, rule, values, sources
  tuchu claims VNM --finding ID       a number of --json in full: the set, sources
  tuchu claims VNM --as-of 2026-01-15 with the facts of that day

A claims file says what a document says, of when, and what is asked:
docs/check-a-document.md teaches it in ten lines.
`,
    vi: `tuchu claims NƯỚC [--file TỆP] [--item MÃ] [--finding MÃ] [--as-of NGÀY]

Điều các văn bản nói về một nước, từng nhận định được xét: đúng; đúng theo một
quy tắc nêu tên, hoặc từ một ngày; mâu thuẫn với điều tìm được, hoặc với văn
bản khác; hoặc không kiểm được, và nêu điều cần có để kiểm.

  tuchu claims VNM                    mọi nhận định và kết luận
  tuchu claims VNM --item c12         một nhận định: quy tắc, ngày, nguồn
  tuchu claims VNM --file cua-toi.json  văn bản của riêng bạn
  tuchu claims VNM --json             dùng cho chương trình khác
  tuchu claims VNM --finding MÃ       một số của --json: tập hợp và các nguồn
  tuchu claims VNM --as-of 2026-01-15 theo dữ kiện đến ngày đó

Tệp nhận định ghi văn bản nói gì, về thời gian nào, và điều được hỏi:
docs/check-a-document.md hướng dẫn trong mười dòng.
`,
  },
};

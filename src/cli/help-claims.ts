/** Help of `tuchu claims`. */
import type { Text } from '../core/index.js';

export const CLAIMS: Readonly<Record<string, Text>> = {
  claims: {
    en: `tuchu claims COUNTRY [--file FILE] [--item ID] [--as-of DATE] [--json]

What documents say of a country, each claim judged: it holds; it holds under a
named rule, or from a day on; it conflicts with what is found, or with another
document; or it is not checkable, and what would settle it is named.

  tuchu claims VNM                    every claim with its verdict
  tuchu claims VNM --item c12         one claim: each rule, day and source
  tuchu claims VNM --file mine.json   a document of your own
  tuchu claims VNM --json             id, verdict, rule, values, sources
  tuchu claims VNM --as-of 2026-01-15 with the facts of that day

A claims file says what a document says, of when, and what is asked:
docs/check-a-document.md teaches it in ten lines.
`,
    vi: `tuchu claims NƯỚC [--file TỆP] [--item MÃ] [--as-of NGÀY] [--json]

Điều các văn bản nói về một nước, từng nhận định được xét: đúng; đúng theo một
quy tắc nêu tên, hoặc từ một ngày; mâu thuẫn với điều tìm được, hoặc với văn
bản khác; hoặc không kiểm được, và nêu điều cần có để kiểm.

  tuchu claims VNM                    mọi nhận định và kết luận
  tuchu claims VNM --item c12         một nhận định: quy tắc, ngày, nguồn
  tuchu claims VNM --file cua-toi.json  văn bản của riêng bạn
  tuchu claims VNM --json             dùng cho chương trình khác
  tuchu claims VNM --as-of 2026-01-15 theo dữ kiện đến ngày đó

Tệp nhận định ghi văn bản nói gì, về thời gian nào, và điều được hỏi:
docs/check-a-document.md hướng dẫn trong mười dòng.
`,
  },
};

/** Help for `tuchu chain`. */
import type { Text } from '../core/index.js';

export const CHAIN: Readonly<Record<string, Text>> = {
  chain: {
    en: `tuchu chain COUNTRY [--dataset ID] [--year YEAR] [--top N] [--out FILE]
tuchu chain exports|position|exposure|years|stuck COUNTRY
tuchu chain exposure COUNTRY --to PARTNER
tuchu chain with COUNTRY PARTNER
tuchu chain table COUNTRY
tuchu chain all

Whose value is in a country's exports, where it stands in value chains, what it
depends on through them, over the years that are loaded; and whether it is stuck
in assembly: four conditions, each true, false or not known. From any
input-output table of several countries: WIOD, OECD ICIO, or your own. Without a
table that has the country, it says so, and what is known besides.

  tuchu chain CHN --year 2008                the page
  tuchu chain exports MEX                    domestic and foreign value, origins,
                                             the nine terms of Koopman-Wang-Wei
  tuchu chain years POL                      every loaded year
  tuchu chain exposure DEU --to CHN          direct, through the chain, and in
                                             value added, for one partner
  tuchu chain stuck VNM                      the four conditions, with sources
  tuchu chain with CHN USA                   sixteen terms of Wang-Wei-Zhu, and
                                             Borin-Mancini by source and sink
  tuchu chain table CHL                      the table: balance, multipliers
  tuchu chain all --year 2008                every place, by name; no league
  tuchu chain CHN --finding ID               one number, opened
  tuchu chain all --json --out chains.json   into a file (--force overwrites)

A table is solved once and kept in the workspace; the second call is quick.
`,
    vi: `tuchu chain NƯỚC [--dataset BỘ] [--year NĂM] [--top N] [--out TỆP]
tuchu chain exports|position|exposure|years|stuck NƯỚC
tuchu chain exposure NƯỚC --to ĐỐI_TÁC
tuchu chain with NƯỚC ĐỐI_TÁC
tuchu chain table NƯỚC
tuchu chain all

Giá trị của ai nằm trong xuất khẩu của một nước, nước đó đứng đâu trong chuỗi
giá trị, phụ thuộc gì xuyên suốt chuỗi, qua các năm đã nạp; và có mắc kẹt ở khâu
lắp ráp hay không: bốn điều kiện, mỗi điều kiện đúng, sai hoặc chưa biết. Tính
từ mọi bảng đầu vào - đầu ra của nhiều nước: WIOD, ICIO của OECD, hoặc bảng của
bạn. Nếu không có bảng chứa nước đó thì nói rõ, cùng những gì đã biết.

  tuchu chain CHN --year 2008                trang đầy đủ
  tuchu chain exports MEX                    giá trị trong và ngoài nước, nước
                                             gốc, chín thành phần KWW
  tuchu chain years POL                      mọi năm đã nạp
  tuchu chain exposure DEU --to CHN          trực tiếp, xuyên suốt và theo giá
                                             trị gia tăng, với một đối tác
  tuchu chain stuck VNM                      bốn điều kiện, kèm nguồn
  tuchu chain with CHN USA                   mười sáu thành phần WWZ, và
                                             Borin-Mancini theo nguồn, theo đích
  tuchu chain table CHL                      chính bảng đó: cân đối, hệ số nhân
  tuchu chain all --year 2008                mọi nơi, theo tên; không xếp hạng
  tuchu chain CHN --finding MÃ               mở một con số
  tuchu chain all --json --out chains.json   ghi ra tệp (--force để ghi đè)

Mỗi bảng chỉ giải một lần và giữ trong kho dữ liệu; lần gọi sau sẽ nhanh.
`,
  },
};

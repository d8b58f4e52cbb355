/** Help for `tuchu shock` and the models it runs by name. */
import type { Text } from '../core/index.js';
import { SHOCK_FILE } from './help-shock-file.js';
import { SHOCK_TABLE } from './help-shock-table.js';

export const SHOCK: Readonly<Record<string, Text>> = {
  shock: SHOCK_FILE,
  ...SHOCK_TABLE,
  'shock gravity': {
    en: `tuchu shock gravity COUNTRY --with PARTNER [--dataset ID] [--source LIST]
                 [--limit ID=VALUE]...

What an agreement does to trade between two: the average of the agreements of a
panel of many countries and years (gravity, PPML with fixed effects), with its
95% interval and as a cut of tariffs; the same with globalisation held apart,
where sales at home are known; and each agreement that ties the two already. A
partial effect: prices and incomes are held. --source makes the indicator from a
list of agreements and members.

  tuchu shock gravity CHL --with CHE
  tuchu shock gravity VNM --with CHN --dataset itpd-totals
  tuchu shock gravity VNM --with CHN --dataset gravity-agtpa --source desta
  tuchu shock gravity VNM --with CHN --limit tariff-elasticity=8
                             also years-apart, fewest-pairs
`,
    vi: `tuchu shock gravity NƯỚC --with ĐỐI_TÁC [--dataset MÃ] [--source DANH_MỤC]
                 [--limit MÃ=GIÁ_TRỊ]...

Hiệp định tác động gì đến thương mại giữa hai bên: trung bình các hiệp định trong
bảng gồm nhiều nước, nhiều năm (mô hình trọng lực, PPML với hiệu ứng cố định), kèm
khoảng tin cậy 95% và mức tương đương giảm thuế quan; kết quả khi tách riêng toàn
cầu hóa, nếu biết doanh số trong nước; và từng hiệp định đang ràng buộc hai bên.
Đây là tác động riêng phần: giá và thu nhập giữ nguyên. --source lập chỉ báo từ
một danh mục hiệp định kèm thành viên.

  tuchu shock gravity CHL --with CHE
  tuchu shock gravity VNM --with CHN --dataset itpd-totals
  tuchu shock gravity VNM --with CHN --dataset gravity-agtpa --source desta
  tuchu shock gravity VNM --with CHN --limit tariff-elasticity=8
                             còn có years-apart, fewest-pairs
`,
  },
  'shock cascade': {
    en: `tuchu shock cascade COUNTRY --from PLACES [--product CODE | --item SECTORS]
                 [--dataset ID] [--year YEAR] [--reports importer|exporter|mean|own]
                 [--limit ID=VALUE]... [--top N|all]

How far a stop runs through a network, at every shortfall that buyers might bear,
and where it tips. With --product: suppliers of one product stop selling to
anyone, and those who run short stop in turn. Without: in an input-output table,
PLACES no longer deliver to the country's sectors (--item: only products of these
sectors), read twice: any input for any other, and every kind needed.

  tuchu shock cascade USA --from IND --product 030617
  tuchu shock cascade DEU --from CHN --year 2008
  tuchu shock cascade DEU --from CHN --item c14 --limit cut-share=0.5
                             also spare, domestic-share, least-kind
`,
    vi: `tuchu shock cascade NƯỚC --from NƠI [--product MÃ | --item NGÀNH]
                 [--dataset MÃ] [--year NĂM] [--reports importer|exporter|mean|own]
                 [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Một cú ngừng giao hàng lan xa đến đâu trong mạng lưới, ở mọi mức thiếu hụt mà bên
mua có thể chịu, và điểm lật ở đâu. Có --product: các nguồn của một mặt hàng ngừng
bán cho tất cả, bên thiếu hàng đến lượt mình cũng dừng. Không có: trong bảng
đầu vào – đầu ra, NƠI không còn giao cho các ngành của nước này (--item: chỉ sản phẩm của
những ngành ấy), đọc theo hai cách: đầu vào thay được cho nhau, và loại nào cũng cần.

  tuchu shock cascade USA --from IND --product 030617
  tuchu shock cascade DEU --from CHN --year 2008
  tuchu shock cascade DEU --from CHN --item c14 --limit cut-share=0.5
                             còn có spare, domestic-share, least-kind
`,
  },
  'shock essential': {
    en: `tuchu shock essential COUNTRY --from PLACES --item SECTORS [--dataset ID]
                 [--year YEAR] [--limit ID=VALUE]... [--top N|all]

Output lost when an input no longer comes from PLACES, by how hard it is to
replace: exact (nested CES), and to first and second order. The input is the
products of one or more sectors of an input-output table. A first round only.

  tuchu shock essential DEU --from CHN --item c14
  tuchu shock essential POL --from RUS --item c2,c8 --year 2008
  tuchu shock essential DEU --from CHN --item c14 --limit input-elasticity=0.04
                             also materials-elasticity, cut-share, spare
`,
    vi: `tuchu shock essential NƯỚC --from NƠI --item NGÀNH [--dataset MÃ]
                 [--year NĂM] [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Sản lượng mất đi khi một đầu vào không còn về từ NƠI, theo mức khó thay thế: chính
xác (CES lồng nhau), và xấp xỉ bậc một, bậc hai. Đầu vào là sản phẩm của một hay
nhiều ngành trong bảng đầu vào – đầu ra. Chỉ tính vòng đầu.

  tuchu shock essential DEU --from CHN --item c14
  tuchu shock essential POL --from RUS --item c2,c8 --year 2008
  tuchu shock essential DEU --from CHN --item c14 --limit input-elasticity=0.04
                             còn có materials-elasticity, cut-share, spare
`,
  },
  'shock coalition': {
    en: `tuchu shock coalition COUNTRY --from PLACES | --to PLACES [--product CODE]
                 [--dataset ID] [--year YEAR] [--sigma S] [--rho R]
                 [--limit ID=VALUE]...

Several suppliers (--from) or buyers (--to) stop at once: what each could do alone,
what all do together, what together is above the sum, and what it costs each of
them. The losses are those of \`tuchu dependence cut-off\`.

  tuchu shock coalition USA --from IND,VNM
  tuchu shock coalition CHL --to CHN,JPN --sigma 4
`,
    vi: `tuchu shock coalition NƯỚC --from NƠI | --to NƠI [--product MÃ]
                 [--dataset MÃ] [--year NĂM] [--sigma S] [--rho R]
                 [--limit MÃ=GIÁ_TRỊ]...

Nhiều nguồn cung (--from) hoặc bên mua (--to) cùng ngừng: từng bên gây ra được gì,
tất cả cùng lúc gây ra gì, phần vượt tổng, và chi phí của mỗi bên. Tổn thất là của
\`tuchu dependence cut-off\`.

  tuchu shock coalition USA --from IND,VNM
  tuchu shock coalition CHL --to CHN,JPN --sigma 4
`,
  },
};

/** Help for `tuchu dependence` and its verbs. */
import type { Text } from '../core/index.js';

export const DEPENDENCE: Readonly<Record<string, Text>> = {
  dependence: {
    en: `tuchu dependence COUNTRY --side import|export [--product CODE] [--dataset ID]
                 [--year YEAR] [--limit ID=VALUE]... [--top N|all]

Concentration of one side of trade by partner: HHI, effective number of
partners, largest shares; for every dataset that holds all partners of the
country on that side.

  tuchu dependence DEU --side import         pooled, then product by product
  tuchu dependence DEU --side import --product 28046900
                                             one product
  tuchu dependence VNM --side export --year 2016 --json
  tuchu dependence DEU --side import --limit hhi-geodep=0.3
`,
    vi: `tuchu dependence NƯỚC --side import|export [--product MÃ] [--dataset ID]
                 [--year NĂM] [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Độ tập trung của một chiều thương mại theo đối tác: HHI, số đối tác hiệu dụng,
các tỷ phần lớn nhất; cho mỗi bộ dữ liệu có đủ đối tác của nước đó ở chiều ấy.

  tuchu dependence DEU --side import         gộp, rồi từng mặt hàng
  tuchu dependence DEU --side import --product 28046900
                                             một mặt hàng
  tuchu dependence VNM --side export --year 2016 --json
  tuchu dependence DEU --side import --limit hhi-geodep=0.3
`,
  },
  'dependence leverage': {
    en: `tuchu dependence leverage COUNTRY [--from SUPPLIER] [--bloc GROUP]
                 [--dataset ID] [--year YEAR] [--sigma S] [--limit ID=VALUE]... [--top N|all]

Which imports could one supplier use against a country, how bad would it be, and
who else sells: a paragraph to paste, the suppliers by what each could do alone,
and the products of the strongest. Needs a table of elasticities, or --sigma.

  tuchu dependence leverage DEU --bloc EU     suppliers outside the union
  tuchu dependence leverage DEU --from CHN    one supplier
  tuchu dependence leverage VNM --sigma 3     one elasticity for every product
`,
    vi: `tuchu dependence leverage NƯỚC [--from NGUỒN] [--bloc NHÓM]
                 [--dataset ID] [--year NĂM] [--sigma S] [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Một nguồn cung có thể dùng những hàng nhập nào để gây sức ép, tệ đến đâu, và còn
ai bán: một đoạn văn để dán, các nguồn theo mức mỗi nước có thể gây ra một mình,
và mặt hàng của nguồn mạnh nhất. Cần bảng độ co giãn, hoặc --sigma.

  tuchu dependence leverage DEU --bloc EU     các nguồn ngoài liên minh
  tuchu dependence leverage DEU --from CHN    một nguồn
  tuchu dependence leverage VNM --sigma 3     một độ co giãn cho mọi mặt hàng
`,
  },
  'dependence screen': {
    en: `tuchu dependence screen [COUNTRY|GROUP] [--rule geodep|eu|sequential]
                 [--product CODE] [--dataset ID] [--year YEAR] [--bloc GROUP|none]
                 [--reports importer|exporter|mean|own] [--list FILE]...
                 [--limit ID=VALUE]... [--top N|all]

Imports screened by a published rule, product by product; without a country, all
importers at once and who sells what is flagged.

  geodep      few suppliers, few exporters in the world, and more imported than
              exported, in two years of three (CEPII)
  eu          the three Core Dependency Indicators of the European Commission;
              --bloc says whose members count as inside
  sequential  concentrated, then vulnerable, then essential (on every --list),
              then critical

  tuchu dependence screen THA --dataset comtrade
  tuchu dependence screen DEU --rule eu --bloc EU
  tuchu dependence screen EU --rule eu         the union as one importer
  tuchu dependence screen --product 030616     every importer of one product
  tuchu dependence screen VNM --limit geodep-import-hhi=0.3
  tuchu dependence screen DEU --rule sequential --list essential.csv
                             a file with a product code in its first column
`,
    vi: `tuchu dependence screen [NƯỚC|NHÓM] [--rule geodep|eu|sequential]
                 [--product MÃ] [--dataset ID] [--year NĂM] [--bloc NHÓM|none]
                 [--reports importer|exporter|mean|own] [--list TỆP]...
                 [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Sàng lọc hàng nhập theo một quy tắc đã công bố, từng mặt hàng; không nêu nước thì
xét mọi nước nhập cùng lúc và ai bán những thứ bị gắn cờ.

  geodep      ít nguồn cung, ít nước xuất trên thế giới, và nhập nhiều hơn xuất,
              trong hai trên ba năm (CEPII)
  eu          ba chỉ số phụ thuộc cốt lõi của Ủy ban châu Âu; --bloc nêu thành
              viên nhóm nào được coi là bên trong
  sequential  tập trung, rồi dễ tổn thương, rồi thiết yếu (có trong mọi --list),
              rồi trọng yếu

  tuchu dependence screen THA --dataset comtrade
  tuchu dependence screen DEU --rule eu --bloc EU
  tuchu dependence screen EU --rule eu         cả liên minh là một bên nhập
  tuchu dependence screen --product 030616     mọi nước nhập một mặt hàng
  tuchu dependence screen VNM --limit geodep-import-hhi=0.3
  tuchu dependence screen DEU --rule sequential --list thiet-yeu.csv
                             tệp có mã mặt hàng ở cột đầu
`,
  },
  'dependence mutual': {
    en: `tuchu dependence mutual COUNTRY [--with COUNTRY,...] [--dataset ID]
                 [--year YEAR] [--limit ID=VALUE]... [--top N|all]

What a country depends on each partner, beside what the partner depends on it:
both shares of trade, their difference, salience (Barbieri), trade over GDP, and
three tests of unbalanced interdependence. With --with also Hirschman's supply
and influence effect, product by product. Needs the trade of all countries.

  tuchu dependence mutual VNM --dataset itpd --year 2016
  tuchu dependence mutual VNM --with CHN,USA --dataset comtrade
  tuchu dependence mutual VNM --limit unbalanced-tau=0.15
`,
    vi: `tuchu dependence mutual NƯỚC [--with NƯỚC,...] [--dataset ID]
                 [--year NĂM] [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Một nước phụ thuộc từng đối tác đến đâu, bên cạnh mức đối tác phụ thuộc nước đó:
hai tỷ phần thương mại, chênh lệch, mức quan trọng (Barbieri), thương mại trên
GDP, và ba điều kiện của phụ thuộc lệch. Có --with thì thêm hiệu ứng cung ứng và
ảnh hưởng của Hirschman theo mặt hàng. Cần thương mại của mọi nước.

  tuchu dependence mutual VNM --dataset itpd --year 2016
  tuchu dependence mutual VNM --with CHN,USA --dataset comtrade
  tuchu dependence mutual VNM --limit unbalanced-tau=0.15
`,
  },
  'dependence pivot': {
    en: `tuchu dependence pivot COUNTRY [--product CODE] [--dataset ID] [--year YEAR]
                 [--limit ID=VALUE]... [--top N|all]

Pivot markets, product by product: one buyer takes half or more of the exports,
and all other countries together import too little to replace it.

  tuchu dependence pivot VNM --dataset baci
  tuchu dependence pivot VNM --dataset baci --limit pivot-capacity=5
`,
    vi: `tuchu dependence pivot NƯỚC [--product MÃ] [--dataset ID] [--year NĂM]
                 [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Thị trường then chốt theo mặt hàng: một bên mua chiếm từ một nửa xuất khẩu, còn
mọi nước khác cộng lại nhập quá ít để thay thế.

  tuchu dependence pivot VNM --dataset baci
  tuchu dependence pivot VNM --dataset baci --limit pivot-capacity=5
`,
  },
  'dependence patterns': {
    en: `tuchu dependence patterns COUNTRY [--with COUNTRY,...] [--dataset ID]
                 [--year YEAR] [--top N|all]

How a country trades: intra-industry trade (Grubel-Lloyd), how well goods fit
(Michaely), export similarity and intensity with each partner; revealed
comparative advantage product by product.

  tuchu dependence patterns VNM --dataset comtrade --with USA,JPN
`,
    vi: `tuchu dependence patterns NƯỚC [--with NƯỚC,...] [--dataset ID]
                 [--year NĂM] [--top N|all]

Một nước buôn bán ra sao: thương mại nội ngành (Grubel-Lloyd), mức khớp hàng
(Michaely), tương đồng và cường độ xuất khẩu với từng đối tác; lợi thế so sánh
bộc lộ theo mặt hàng.

  tuchu dependence patterns VNM --dataset comtrade --with USA,JPN
`,
  },
  'dependence reroute': {
    en: `tuchu dependence reroute COUNTRY --from COUNTRY --to COUNTRY [--since YEAR]
                 [--year YEAR] [--dataset ID] [--limit ID=VALUE]... [--top N|all]

How much may have passed through a country from one to another: always a range,
from nothing to the lesser of what came in and what went out of each product.
--since names a base year and shows every year from it. Gaps between the two
reports of a flow stand beside.

  tuchu dependence reroute VNM --from CHN --to USA --since 2017
  tuchu dependence reroute THA --from CHN --to USA --year 2018 --dataset baci
`,
    vi: `tuchu dependence reroute NƯỚC --from NƯỚC --to NƯỚC [--since NĂM]
                 [--year NĂM] [--dataset ID] [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Bao nhiêu hàng có thể đã đi qua một nước từ nước này sang nước khác: luôn là một
khoảng, từ không đến số nhỏ hơn giữa lượng vào và lượng ra của từng mặt hàng.
--since nêu năm gốc và in mọi năm từ đó. Kèm chênh lệch giữa hai báo cáo.

  tuchu dependence reroute VNM --from CHN --to USA --since 2017
  tuchu dependence reroute THA --from CHN --to USA --year 2018 --dataset baci
`,
  },
  'dependence domains': {
    en: `tuchu dependence domains COUNTRY [--domain NAME] [--with COUNTRY,...]
                 [--year YEAR] [--top N|all]
                 [--bloc GROUP --rho R | --bloc organisations | --list FILE]

The same measures over every flow that is loaded: goods, services, energy,
minerals, arms (five years), technology, investment, debt, aid, remittances,
visits, troops; energy balances, mineral production, reserves and UN votes
beside. What is missing is named with what would answer. Any table that
\`tuchu data map\` reads with \`flow: investment\` (debt, aid, ...) is used.

  tuchu dependence domains VNM
  tuchu dependence domains VNM --domain arms --year 2021
  tuchu dependence domains VNM --domain votes --with CHN,USA,LAO
  tuchu dependence domains VNM --bloc ASEAN --rho 0.8
                             partners of a group fail together: correlated risk
  tuchu dependence domains VNM --list pairs.csv
                             lines such as CHN,KOR,0.8 under a header
`,
    vi: `tuchu dependence domains NƯỚC [--domain TÊN] [--with NƯỚC,...]
                 [--year NĂM] [--top N|all]
                 [--bloc NHÓM --rho R | --bloc organisations | --list TỆP]

Cùng thước đo trên mọi luồng đã nạp: hàng hóa, dịch vụ, năng lượng, khoáng sản,
vũ khí (năm năm), công nghệ, đầu tư, nợ, viện trợ, kiều hối, chuyến thăm, quân
đồn trú; kèm cân đối năng lượng, sản lượng khoáng sản, dự trữ ngoại hối và phiếu
ở LHQ. Điều còn thiếu được nêu kèm dữ liệu cần nạp. Mọi bảng mà
\`tuchu data map\` đọc với \`flow: investment\` (debt, aid, ...) đều được dùng.

  tuchu dependence domains VNM
  tuchu dependence domains VNM --domain arms --year 2021
  tuchu dependence domains VNM --domain votes --with CHN,USA,LAO
  tuchu dependence domains VNM --bloc ASEAN --rho 0.8
                             các nước một nhóm cùng gặp rủi ro: rủi ro tương quan
  tuchu dependence domains VNM --list cap.csv
                             mỗi dòng như CHN,KOR,0.8, dưới dòng tiêu đề
`,
  },
  'dependence cut-off': {
    en: `tuchu dependence cut-off COUNTRY --from PLACES | --to PLACES
                 [--product CODE] [--dataset ID] [--year YEAR] [--sigma S]
                 [--rho R] [--limit ID=VALUE]... [--top N|all]

What a country loses when suppliers (--from) or buyers (--to) stop trading with
it, what they lose themselves, product by product, and where diversification
pays most. Places are countries or groups, comma between them.

Elasticities are medians over countries (R package concordance, sigma_hs0); the
range is that of their quartiles. --sigma sets one for all; at 1 or less the
input is essential, and the exact CES loss stands in its place. --rho is the
elasticity between products (1).

  tuchu dependence cut-off VNM --from IND,ECU
  tuchu dependence cut-off DEU --from CHN --dataset comext
  tuchu dependence cut-off VNM --to USA
  tuchu dependence cut-off VNM --from IND --product 030617 --sigma 0.5
  --limit domestic-share=0.4    share of spending met at home
  --limit autarky-price=5       most that making it at home costs, times
  --limit stock-days=90         days of need in stock
  --limit lambda=0.5            weight of the other side's loss
  --limit winsor-low=0.01 --limit winsor-high=0.99
  --limit cut-share-near-one=0.9
`,
    vi: `tuchu dependence cut-off NƯỚC --from NƠI | --to NƠI
                 [--product MÃ] [--dataset ID] [--year NĂM] [--sigma S]
                 [--rho R] [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Một nước mất gì khi bên bán (--from) hoặc bên mua (--to) ngừng giao thương, chính
họ mất gì, theo từng mặt hàng, và đa dạng hóa ở đâu có lợi nhất. NƠI là nước hoặc
nhóm nước, cách nhau bằng dấu phẩy.

Độ co giãn là trung vị theo nước (gói R concordance, sigma_hs0); khoảng ứng với
các tứ phân vị. --sigma đặt một giá trị chung; từ 1 trở xuống là đầu vào thiết
yếu, khi đó in tổn thất CES chính xác. --rho là độ co giãn giữa các mặt hàng (1).

  tuchu dependence cut-off VNM --from IND,ECU --lang vi
  tuchu dependence cut-off DEU --from CHN --dataset comext
  tuchu dependence cut-off VNM --to USA
  tuchu dependence cut-off VNM --from IND --product 030617 --sigma 0.5
  --limit domestic-share=0.4    tỷ phần chi tiêu do trong nước cung ứng
  --limit autarky-price=5       giá tự sản xuất cao nhất, gấp số lần
  --limit stock-days=90         số ngày nhu cầu có trong kho dự trữ
  --limit lambda=0.5            trọng số tổn thất của bên kia
  --limit winsor-low=0.01 --limit winsor-high=0.99
  --limit cut-share-near-one=0.9
`,
  },
  'dependence substitutes': {
    en: `tuchu dependence substitutes COUNTRY --product CODE [--from PLACES]
                 [--dataset ID] [--year YEAR] [--sigma S] [--limit ID=VALUE]...
                 [--reports importer|exporter|mean|own] [--top N|all]

Who else could sell a product: the world's exporters and their spare capacity,
with concentration, elasticity, Rauch class and importance side by side. --from
names the suppliers to be replaced; without it, the largest. Capacity needs a
dataset of all exporters.

  tuchu dependence substitutes VNM --product 030617
  tuchu dependence substitutes VNM --product 030617 --from IND,ECU
  --limit spare=0.2             spare capacity, a share of exports
  --limit sigma-short=0.3 --limit path-years=2   the loss as time passes
  --limit capacity-ratio=1.5    from where capacity is enough
`,
    vi: `tuchu dependence substitutes NƯỚC --product MÃ [--from NƠI]
                 [--dataset ID] [--year NĂM] [--sigma S] [--limit MÃ=GIÁ_TRỊ]...
                 [--reports importer|exporter|mean|own] [--top N|all]

Ai khác có thể bán một mặt hàng: các nước xuất khẩu trên thế giới và năng lực dư,
đặt cạnh độ tập trung, độ co giãn, phân nhóm Rauch và tầm quan trọng. --from nêu
bên bán cần thay thế; không nêu thì lấy bên lớn nhất. Năng lực chỉ tính được khi
bộ dữ liệu có mọi nước xuất khẩu.

  tuchu dependence substitutes VNM --product 030617 --lang vi
  tuchu dependence substitutes VNM --product 030617 --from IND,ECU
  --limit spare=0.2             năng lực dư, theo tỷ phần xuất khẩu
  --limit sigma-short=0.3 --limit path-years=2   tổn thất theo thời gian
  --limit capacity-ratio=1.5    từ mức nào thì coi là đủ
`,
  },
  'dependence weak-points': {
    en: `tuchu dependence weak-points [COUNTRY] [--product CODE] [--dataset ID]
                 [--year YEAR] [--limit ID=VALUE]... [--top N|all]
                 [--reports importer|exporter|mean|own]

What the world would lose of each product without its weakest point, after the
other exporters refill; of one country, its vulnerability and the products that
make it. Needs a dataset of all countries with all others.

  tuchu dependence weak-points
  tuchu dependence weak-points VNM
  tuchu dependence weak-points --product 030617      exporter by exporter
  --limit spare=0.2             spare capacity, a share of exports
  --limit spof-loss=0.1         loss that makes a single point of failure
`,
    vi: `tuchu dependence weak-points [NƯỚC] [--product MÃ] [--dataset ID]
                 [--year NĂM] [--limit MÃ=GIÁ_TRỊ]... [--top N|all]
                 [--reports importer|exporter|mean|own]

Thế giới mất bao nhiêu của mỗi mặt hàng nếu thiếu mắt xích yếu nhất, sau khi các
nước xuất khẩu khác bù đắp; với một nước: mức dễ tổn thương và các mặt hàng tạo
nên nó. Cần bộ dữ liệu của mọi nước với mọi nước.

  tuchu dependence weak-points --lang vi
  tuchu dependence weak-points VNM
  tuchu dependence weak-points --product 030617      từng nước xuất khẩu
  --limit spare=0.2             năng lực dư, theo tỷ phần xuất khẩu
  --limit spof-loss=0.1         mức mất để coi là điểm yếu duy nhất
`,
  },
  'dependence bystanders': {
    en: `tuchu dependence bystanders COUNTRY --from COUNTRY [--product CODE]
                 [--dataset ID] [--year YEAR] [--limit ID=VALUE]...
                 [--reports importer|exporter|mean|own] [--top N|all]

Who could sell more when the first country stops buying from the second, and
where the goods of the second could turn instead. Ranges, never a forecast.

  tuchu dependence bystanders USA --from IND
  tuchu dependence bystanders USA --from IND --product 030617
  --limit spare=0.2             spare capacity, a share of exports
`,
    vi: `tuchu dependence bystanders NƯỚC --from NƯỚC [--product MÃ]
                 [--dataset ID] [--year NĂM] [--limit MÃ=GIÁ_TRỊ]...
                 [--reports importer|exporter|mean|own] [--top N|all]

Ai có thể bán nhiều hơn khi nước thứ nhất ngừng mua của nước thứ hai, và hàng của
nước thứ hai có thể chuyển đi đâu. Là các khoảng, không phải dự báo.

  tuchu dependence bystanders USA --from IND --lang vi
  tuchu dependence bystanders USA --from IND --product 030617
  --limit spare=0.2             năng lực dư, theo tỷ phần xuất khẩu
`,
  },
  'dependence changes': {
    en: `tuchu dependence changes COUNTRY --since YEAR [--year YEAR]
                 [--side import|export] [--dataset ID] [--product CODE] [--top N|all]

What changed since a year: how much of each product changed hands, its HHI and
its largest partner then and now, who gained and who lost, how many partners are
new or lost. With --product, or where a dataset holds totals, partner by partner.
Only datasets that hold both years whole answer.

  tuchu dependence changes DEU --since 2022 --side import
  tuchu dependence changes DEU --since 2022 --side import --product 28046900
  tuchu dependence changes VNM --since 2005 --year 2016
`,
    vi: `tuchu dependence changes NƯỚC --since NĂM [--year NĂM]
                 [--side import|export] [--dataset MÃ] [--product MÃ] [--top N|all]

Những gì đã đổi kể từ một năm: mỗi mặt hàng đổi đối tác bao nhiêu, HHI và đối
tác lớn nhất khi ấy và bây giờ, ai tăng, ai giảm, có bao nhiêu đối tác mới hoặc
đã mất. Với --product, hoặc bộ chỉ có tổng số, thì theo từng đối tác. Chỉ những
bộ dữ liệu có trọn cả hai năm mới trả lời.

  tuchu dependence changes DEU --since 2022 --side import
  tuchu dependence changes DEU --since 2022 --side import --product 28046900
  tuchu dependence changes VNM --since 2005 --year 2016
`,
  },
};

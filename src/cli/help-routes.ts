/** Help for routes and the passages that trade goes through. */
import type { Text } from '../core/index.js';

export const ROUTES: Readonly<Record<string, Text>> = {
  routes: {
    en: `tuchu routes FROM TO [--product CODE] [--without PASSAGE,...]
             [--allow PASSAGE,...] [--by sea] [--limit ID=VALUE]...

The straits, canals and capes of the usual sea route from one country to another,
its miles and days, and what is left without each of them. Usual is the shortest
between their coasts; where the goods go by land, by pipe or not at all, that is
said. The table behind it is small and approximate: packs/routes/README.md.

  tuchu routes KWT VNM --product 270900
  tuchu routes DEU VNM --without suez         around Africa: how much longer
  tuchu routes USA JPN --product 271111       gas leaves from the Gulf coast
  tuchu routes POL DEU                        neighbours: no passage
  tuchu routes POL DEU --by sea               as if it went by ship
  tuchu routes RUS CHN --by sea --product 2709 --allow northern-sea-route
  tuchu routes KWT VNM --limit route-speed=12
`,
    vi: `tuchu routes TỪ ĐẾN [--product MÃ] [--without LỐI_ĐI,...]
             [--allow LỐI_ĐI,...] [--by sea] [--limit MÃ=GIÁ_TRỊ]...

Các eo biển, kênh đào và mũi đất trên tuyến biển thường dùng giữa hai nước, số
hải lý, số ngày, và còn lại gì nếu thiếu từng lối. Thường dùng là đường ngắn nhất
giữa các bờ biển; nếu hàng đi đường bộ, đường ống hoặc không đi được thì nói rõ.
Bảng tuyến đường nhỏ và chỉ gần đúng: packs/routes/README.md.

  tuchu routes KWT VNM --product 270900 --lang vi
  tuchu routes DEU VNM --without suez         vòng qua châu Phi: dài thêm bao nhiêu
  tuchu routes USA JPN --product 271111       khí đốt đi từ bờ vịnh Mexico
  tuchu routes POL DEU                        hai nước láng giềng: không qua lối nào
  tuchu routes POL DEU --by sea               nếu đi bằng tàu biển
  tuchu routes RUS CHN --by sea --product 2709 --allow northern-sea-route
  tuchu routes KWT VNM --limit route-speed=12
`,
  },
  'dependence chokepoints': {
    en: `tuchu dependence chokepoints COUNTRY [--side import|export] [--product CODE]
                 [--passage PASSAGE] [--without PASSAGE,...] [--by sea]
                 [--days N [--open SHARE]] [--dataset ID] [--year YEAR]
                 [--limit ID=VALUE]... [--top N|all]

Which straits and canals a country's imports or exports pass: for all goods, for
each product by itself, and partner by partner, with the way around. Beside the
usual route a range: whatever coast and way is taken. With --days, a closure:
how many days of need arrive late, are missing at worst, and no stock meets.

  tuchu dependence chokepoints VNM
  tuchu dependence chokepoints VNM --product 2709 --passage hormuz
  tuchu dependence chokepoints DEU --side import --passage suez --days 30
  tuchu dependence chokepoints CHL --side export --without panama
  tuchu dependence chokepoints JPN --passage malacca --days 60 --open 0.5 \\
                 --limit closure-stock=20
`,
    vi: `tuchu dependence chokepoints NƯỚC [--side import|export] [--product MÃ]
                 [--passage LỐI_ĐI] [--without LỐI_ĐI,...] [--by sea]
                 [--days N [--open TỶ_PHẦN]] [--dataset MÃ] [--year NĂM]
                 [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Hàng nhập khẩu hoặc xuất khẩu của một nước đi qua những eo biển, kênh đào nào:
toàn bộ hàng hóa, từng mặt hàng, từng đối tác, kèm đường vòng. Bên cạnh tuyến
thường dùng là một khoảng: dù đi từ bờ biển nào, theo đường nào. Với --days là
khi bị đóng: bao nhiêu ngày nhu cầu đến muộn, thiếu nhiều nhất, dự trữ không bù.

  tuchu dependence chokepoints VNM --lang vi
  tuchu dependence chokepoints VNM --product 2709 --passage hormuz
  tuchu dependence chokepoints DEU --side import --passage suez --days 30
  tuchu dependence chokepoints CHL --side export --without panama
  tuchu dependence chokepoints JPN --passage malacca --days 60 --open 0.5 \\
                 --limit closure-stock=20
`,
  },
};

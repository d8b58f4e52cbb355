/** What the models of a shock take as given, beside what each states itself. */
import { type Assumption, TuchuError } from '../../core/index.js';
import { say } from '../messages.js';

/** One elasticity for every product, in place of the table's. */
export const SIGMA: Assumption = {
  id: 'sigma',
  value: 0,
  unit: 'ratio',
  label: {
    en: 'elasticity between suppliers, for every product (0: by product, as estimated)',
    vi: 'độ co giãn giữa các nguồn cung, cho mọi mặt hàng (0: theo từng mặt hàng, như đã ước lượng)',
  },
  origin: {
    en: 'estimates by product of the concordance dataset',
    vi: 'ước lượng theo mặt hàng trong bộ số liệu đối chiếu mã',
  },
  status: 'derived',
};

/** All trade elasticities of the sectors at once; the one lever that most moves a long-run loss. */
export const THETA_SCALE: Assumption = {
  id: 'theta-scale',
  value: 1,
  unit: 'ratio',
  label: {
    en: 'trade elasticities of all sectors, times the estimates',
    vi: 'độ co giãn thương mại của mọi ngành, gấp số lần ước lượng',
  },
  origin: { en: 'the estimates as they stand', vi: 'các ước lượng giữ nguyên' },
  status: 'derived',
};

/** What the demand lost by sellers leaves out, and equilibrium takes for granted. */
export const REEMPLOYED: Assumption = {
  id: 'reemployed',
  value: 0,
  unit: 'share',
  label: {
    en: 'share of work and capital set free that finds other buyers at the same pay',
    vi: 'tỷ phần lao động và vốn dôi ra tìm được người mua khác với cùng mức trả',
  },
  origin: {
    en: 'none, the most that sellers can lose; models of equilibrium take all of it as given',
    vi: 'không có, mức nhiều nhất bên bán có thể mất; các mô hình cân bằng coi như toàn bộ',
  },
  status: 'derived',
};

/** 1: sectors buy from each other as in the table; 0: what firms buy counts as final spending. */
export const INPUT_LINKS: Assumption = {
  id: 'input-links',
  value: 1,
  unit: 'count',
  label: {
    en: 'sectors buy from each other (1) or not (0)',
    vi: 'các ngành mua của nhau (1) hay không (0)',
  },
  origin: { en: 'as the table has it', vi: 'như trong bảng' },
  status: 'derived',
};

export const THETA_ALL: Assumption = {
  id: 'theta-all',
  value: 0,
  unit: 'ratio',
  label: {
    en: 'one trade elasticity for every sector (0: by sector, as estimated)',
    vi: 'một độ co giãn thương mại cho mọi ngành (0: theo từng ngành, như đã ước lượng)',
  },
  origin: { en: 'estimates by sector', vi: 'ước lượng theo ngành' },
  status: 'derived',
};

/** Trade in constant dollars beside GDP in current ones. */
export const TRADE_PRICES: Assumption = {
  id: 'trade-prices',
  value: 0,
  unit: 'ratio',
  label: {
    en: 'dollars of the trade year for each of the base year, where trade is held in constant ones (0: from GDP and its volume)',
    vi: 'số đô la của năm thương mại trên mỗi đô la năm gốc, khi thương mại theo giá cố định (0: tính từ GDP và khối lượng GDP)',
  },
  origin: {
    en: 'the deflator of GDP of the United States, from the loaded series',
    vi: 'chỉ số giảm phát GDP của Hoa Kỳ, theo chuỗi số liệu đã nạp',
  },
  status: 'derived',
};

/** Who takes over trade that is cut: home, or others. */
export const TURNED_HOME: Assumption = {
  id: 'turned-home',
  value: 1,
  unit: 'share',
  label: {
    en: 'share of the trade cut that turns to the home market; others take the rest',
    vi: 'tỷ phần giao thương bị cắt quay về thị trường trong nước; phần còn lại do bên khác nhận',
  },
  origin: {
    en: 'all of it: nobody else delivers or buys, the most that it can cost',
    vi: 'toàn bộ: không ai khác giao hay mua, mức thiệt nhiều nhất có thể',
  },
  status: 'derived',
};

export const HOME_AFTER: Assumption = {
  id: 'home-share-after',
  value: 0,
  unit: 'share',
  label: {
    en: 'share of spending on own goods after the shock (0: reckoned from what is cut)',
    vi: 'tỷ phần chi tiêu cho hàng trong nước sau cú sốc (0: tính từ phần bị cắt)',
  },
  origin: { en: 'reckoned from what is cut', vi: 'tính từ phần bị cắt' },
  status: 'derived',
};

/** What a day more at sea costs, as a share of the goods' value. */
export const DELAY_COST: Assumption = {
  id: 'delay-cost',
  value: 0.006,
  unit: 'share',
  label: {
    en: 'cost of a day more at sea, share of the goods’ value',
    vi: 'chi phí của mỗi ngày đi biển thêm, tỷ phần giá trị hàng',
  },
  origin: {
    en: 'Hummels and Schaur (2013), American Economic Review 103: 0.6% to 2.1% a day, for imports of the United States; the lower end',
    vi: 'Hummels – Schaur (2013), American Economic Review 103: 0,6% đến 2,1% mỗi ngày, cho hàng nhập của Hoa Kỳ; lấy đầu thấp',
  },
  status: 'recalled',
};

/** For countries that no table has; no source gives it for a good in general. */
export const INPUT_SHARE: Assumption = {
  id: 'input-share',
  value: 0,
  unit: 'share',
  label: {
    en: 'share of the input in value added, where no table has the country (0: none stated)',
    vi: 'tỷ phần của đầu vào trong giá trị gia tăng, khi không bảng nào có nước này (0: chưa nêu)',
  },
  origin: {
    en: 'none is made up: a country outside every table has no number until the reader states one',
    vi: 'không tự đặt: nước nằm ngoài mọi bảng không có con số cho đến khi người dùng nêu',
  },
  status: 'derived',
};

/** Refuses a value of an assumption outside its range. @throws TuchuError naming it */
export function within(a: Assumption, low: number, high: number): number {
  if (!(a.value >= low && a.value <= high))
    throw new TuchuError(say.outOfRange({ id: a.id, value: a.value, low, high }), 2);
  return a.value;
}

/** Names of columns and of lines of a calculation. */
export const LABEL = {
  CUT_OFF_PART: { en: 'with those cut off', vi: 'với bên bị cắt' },
  ALL_PARTNERS: { en: 'with all partners', vi: 'với mọi đối tác' },
  ALL_PRODUCTS: { en: 'all products held', vi: 'mọi mặt hàng có trong bảng' },
  LOWER_QUARTILE: { en: 'lower quartile over countries', vi: 'tứ phân vị dưới theo nước' },
  UPPER_QUARTILE: { en: 'upper quartile over countries', vi: 'tứ phân vị trên theo nước' },
  COUNTRIES: { en: 'countries with an estimate', vi: 'số nước có ước lượng' },
  RHO: { en: 'elasticity between products (ρ)', vi: 'độ co giãn giữa các mặt hàng (ρ)' },
  LOG_LOSS: { en: 'Log loss', vi: 'Tổn thất log' },
  REAL_LOSS: { en: 'Real loss', vi: 'Tổn thất thực' },
  REAL_RANGE: { en: 'Real loss, range', vi: 'Tổn thất thực, khoảng' },
  EXACT: { en: 'Exact CES loss', vi: 'Tổn thất CES chính xác' },
  FIRST_ORDER: { en: 'First order', vi: 'Bậc một' },
  SECOND_ORDER: { en: 'Second order', vi: 'Bậc hai' },
  SPENDING: { en: 'Weight', vi: 'Tỷ trọng' },
  CUT: { en: 'Share cut', vi: 'Phần bị cắt' },
  SIGMA: { en: 'Elasticity', vi: 'Độ co giãn' },
  RANK_BY_SHARE: { en: 'Rank by share', vi: 'Hạng theo tỷ phần' },
  MARGINAL: { en: 'Marginal value', vi: 'Giá trị cận biên' },
  MEDIAN_TARGET: {
    en: 'target’s log loss at the median',
    vi: 'tổn thất log của bên bị cắt tại trung vị',
  },
  MEDIAN_SENDER: {
    en: 'sender’s log loss at the median',
    vi: 'tổn thất log của bên cắt tại trung vị',
  },
} as const;

/** What a partial effect takes as given. */
import type { Assumption } from '../../core/index.js';

/** σ, to read an effect as a cut of tariffs. */
export const TARIFF_ELASTICITY: Assumption = {
  id: 'tariff-elasticity',
  value: 5,
  unit: 'ratio',
  label: {
    en: 'fall of trade, in logs, with a rise of tariffs (σ)',
    vi: 'mức giảm thương mại (log) khi thuế quan tăng (σ)',
  },
  origin: {
    en: 'lower end of the 5 to 10 usual in gravity (Anderson and van Wincoop 2004)',
    vi: 'đầu thấp của khoảng 5 đến 10 thường gặp trong mô hình hấp dẫn (Anderson – van Wincoop 2004)',
  },
  status: 'recalled',
};

/** Years between observations. */
export const YEARS_APART: Assumption = {
  id: 'years-apart',
  value: 4,
  unit: 'year',
  label: { en: 'years between observations', vi: 'số năm giữa các lần quan sát' },
  origin: {
    en: 'every fourth year, as in the panels of the Advanced Guide (2016)',
    vi: 'bốn năm một lần, như các bộ số liệu trong Advanced Guide (2016)',
  },
  status: 'derived',
};

/** Pairs that an agreement must have tied in the panel before its own effect is given. */
export const FEWEST_PAIRS: Assumption = {
  id: 'fewest-pairs',
  value: 5,
  unit: 'count',
  label: {
    en: 'fewest pairs whose status changes, for an effect of one agreement',
    vi: 'số cặp nước đổi trạng thái tối thiểu để tính tác động riêng của một hiệp định',
  },
  origin: {
    en: 'with fewer clusters an error means nothing',
    vi: 'ít cụm hơn thì sai số không còn ý nghĩa',
  },
  status: 'derived',
};

export const GRAVITY_SETTINGS = [TARIFF_ELASTICITY, YEARS_APART, FEWEST_PAIRS] as const;

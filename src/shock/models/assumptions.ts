/** What the models of a shock take as given, beside what each states itself. */
import type { Assumption } from '../../core/index.js';

/** One elasticity for every product, in place of the table's. */
export const SIGMA: Assumption = {
  id: 'sigma',
  value: 0,
  unit: 'ratio',
  label: {
    en: 'elasticity between suppliers, for every product (0: by product, as estimated)',
    vi: 'độ co giãn giữa các nguồn cung, cho mọi mặt hàng (0: theo từng mặt hàng, như đã ước lượng)',
  },
  origin: 'estimates by product of the concordance dataset',
  status: 'derived',
};

/** θ of a world with one good a country. */
export const THETA: Assumption = {
  id: 'theta',
  value: 5,
  unit: 'ratio',
  label: { en: 'trade elasticity θ, all goods', vi: 'độ co giãn thương mại θ, mọi hàng hóa' },
  origin: 'a middle value of the literature, which runs from 2 to 10',
  status: 'uncertain',
};

/** Sales at home are not in customs figures; output is taken as a multiple of GDP. */
export const OUTPUT_RATIO: Assumption = {
  id: 'output-ratio',
  value: 1.9,
  unit: 'ratio',
  label: {
    en: 'gross output over GDP, where only GDP is known',
    vi: 'tổng sản lượng so với GDP, khi chỉ biết GDP',
  },
  origin: 'about that of the world in WIOD 2008; countries lie between 1.6 and 2.9',
  status: 'uncertain',
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
  origin: 'the estimates as they stand',
  status: 'derived',
};

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

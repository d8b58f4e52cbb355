/**
 * What trade is worth, from the share of spending that stays at home: the gain over having none, and the loss of
 * losing all of it.
 *
 * One sector: `gain = λ^(−1/ε) − 1`, `loss = 1 − λ^(1/ε)`; after a shock that changes λ, real income changes by
 * `(λ'/λ)^(−1/ε) − 1`. λ: share of spending on own goods; ε: trade elasticity, positive, the θ of the other models.
 * Many sectors that buy from each other: the price of sector s over the wage rises by
 * `p_s = −ln λ_s / θ_s + Σ_k γ_ks p_k` when trade stops, and the real wage falls by `1 − exp(−Σ_s α_s p_s)`. It is
 * larger than the first, often more than twice, for what is bought abroad is bought again in what is made at home.
 *
 * Answers: the long-run worth of all trade with everyone. Cannot answer: what one partner is worth, what happens
 * in the short run, or what tariffs bring in.
 *
 * Origin: Arkolakis, Costinot and Rodríguez-Clare (2012), American Economic Review 102, recalled; many sectors: Costinot
 * and Rodríguez-Clare (2014), recalled, and the same as an embargo against everyone in the multi-sector model.
 */
import { TuchuError, type Method, type Missing } from '../../core/index.js';
import { plainLu, plainSolve, zeros } from '../../linalg/index.js';
import { type Economy, exact } from './economy.js';
import { say } from './messages.js';

export const ACR: Method = {
  id: 'acr',
  version: '1',
  name: {
    en: 'Worth of trade from the home share (one sector)',
    vi: 'Giá trị của thương mại suy từ tỷ phần tự cung (một ngành)',
  },
  formula: 'gain = λ^(−1/ε) − 1;  loss = 1 − λ^(1/ε)',
  citation: 'Arkolakis, Costinot and Rodríguez-Clare 2012, American Economic Review 102: 94-130',
  status: 'recalled',
};

export const ACR_SECTORS: Method = {
  id: 'acr_sectors',
  version: '1',
  name: {
    en: 'Worth of trade from home shares, with input-output links',
    vi: 'Giá trị của thương mại suy từ tỷ phần tự cung, có liên kết đầu vào – đầu ra',
  },
  formula: 'loss = 1 − exp(−Σ_s α_s p_s),  p_s = −ln λ_s / θ_s + Σ_k γ_ks p_k',
  citation: 'Costinot and Rodríguez-Clare 2014, Handbook of International Economics 4',
  status: 'recalled',
};

/** Shares of real income, 0.0144 for 1.44%, and the gain as a logarithm. */
export interface Worth {
  readonly logGain: number;
  /** More than without trade. */
  readonly gain: number;
  /** Less without trade. */
  readonly loss: number;
}

const worthOf = (logGain: number): Worth => ({
  logGain,
  gain: Math.expm1(logGain),
  loss: 0 - Math.expm1(-logGain),
});

/**
 * @param homeShare λ, above 0 and up to 1
 * @param elasticity ε, above 0
 * @throws TuchuError for values outside these
 * @example
 * worthOfTrade(0.93, 5).loss; // => 0.0144093162
 */
export function worthOfTrade(homeShare: number, elasticity: number): Worth {
  checkElasticity(elasticity);
  checkHome(homeShare);
  return worthOf(0 - Math.log(homeShare) / elasticity);
}

/**
 * Change of real income when the home share goes from one value to another, whatever moved it.
 *
 * @returns a share, below 0 for a loss
 * @example
 * realIncomeChange(0.8, 0.8541508663, 4); // => -0.0162407016
 */
export function realIncomeChange(before: number, after: number, elasticity: number): number {
  checkElasticity(elasticity);
  checkHome(before);
  checkHome(after);
  return Math.expm1(-Math.log(after / before) / elasticity);
}

function checkElasticity(theta: number): void {
  if (!(theta > 0 && theta < Infinity))
    throw new TuchuError(say.badSigma({ theta, sigma: theta + 1 }), 2);
}

function checkHome(share: number): void {
  if (!(share > 0 && share <= 1)) throw new TuchuError(say.badHomeShare({ share }), 2);
}

/**
 * Worth of all trade to the real wage of one country, sector by sector through its input-output links.
 *
 * @param country its number in the economy
 * @returns what trade is worth, or why it has no end: a sector that is bought, and never at home
 */
export function worthBySector(given: Economy, country: number): Worth | Missing {
  const economy = exact(given);
  const { sectors, theta, shares, inputShares, finalShares } = economy;
  const [n, j] = [economy.countries.length, sectors.length];
  const a = zeros(j, j);
  const b = new Float64Array(j);
  for (let s = 0; s < j; s++) {
    checkElasticity(theta[s]!);
    const row = (s * n + country) * n;
    const own = shares[row + country]!;
    const bought = shares.subarray(row, row + n).some((x) => x > 0);
    if (bought && !(own > 0))
      return {
        reason: 'undefined',
        detail: say.noSupplier({ country: economy.countries[country]!, sector: sectors[s]! }),
      };
    b[s] = bought ? -Math.log(Math.min(1, own)) / theta[s]! : 0;
    for (let k = 0; k < j; k++)
      a.data[s * j + k] = (s === k ? 1 : 0) - inputShares[(country * j + k) * j + s]!;
  }
  const p = plainSolve(plainLu(a), b);
  let log = 0;
  for (let s = 0; s < j; s++) log += finalShares[country * j + s]! * p[s]!;
  return worthOf(log);
}

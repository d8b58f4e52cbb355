/**
 * From where to where an assumption of a shock can be set: outside, no model has a meaning, and nothing is run. A model
 * may ask for more (a stock of at least a day where there are days).
 */
import { TuchuError } from '../core/index.js';
import { say } from './messages.js';

const SHARE = [0, 1] as const;
const DAYS = [0, 36_500] as const;
/** Below it trade does not respond; above it every supplier is as good as any other. */
const ELASTICITY = [0.01, 100] as const;

const BOUNDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  reemployed: SHARE,
  'turned-home': SHARE,
  'home-share-after': SHARE,
  'input-share': SHARE,
  'delay-cost': SHARE,
  substitution: SHARE,
  'smallest-input': SHARE,
  'domestic-share': [0, 0.999],
  'stock-days': DAYS,
  'cut-days': [1, 36_500],
  'restock-days': [1, 36_500],
  'overproduction-days': [1, 36_500],
  'rebuild-days': [1, 36_500],
  psi: [0.01, 1],
  overproduction: [1, 10],
  'capital-ratio': [0.01, 100],
  'output-ratio': [1, 10],
  'trade-prices': [0, 100],
  theta: ELASTICITY,
  'theta-all': [0, 100],
  'theta-scale': ELASTICITY,
  sigma: [0, 100],
};

/**
 * Refuses a value that means nothing.
 *
 * @throws TuchuError (exit 2) naming the assumption and its range
 * @example
 * inBounds('psi', 0.8); // 0.8
 */
export function inBounds(id: string, value: number): number {
  if (id === 'sigma' && value !== 0 && value <= 1) throw new TuchuError(say.badSigma({ value }), 2);
  if (id === 'input-links' && value !== 0 && value !== 1)
    throw new TuchuError(say.zeroOrOne({ id, value }), 2);
  const [low, high] = BOUNDS[id] ?? [0, Number.MAX_VALUE];
  if (!(value >= low && value <= high))
    throw new TuchuError(
      high === Number.MAX_VALUE
        ? say.belowZero({ id, value })
        : say.outOfRange({ id, value, low, high }),
      2,
    );
  return value;
}

/**
 * The loss if cut off as time passes: buyers find other suppliers more easily the longer they have.
 *
 * `σ(t) = σ_LR − (σ_LR − σ_SR) exp(−t/T)`; t and T in the same unit, years by convention. The loss is that of
 * cut-off-loss.ts at σ(t), and `essential_input` as long as σ(t) is at or below 1.
 *
 * Recalled, not re-read: about 0.1 to 0.5 in the short run for energy, 3 to 8 in the long run for goods.
 * The form of the path is chosen, not estimated.
 */
import type { Method } from '../../core/index.js';
import { type Cap, type CutOffLoss, type Sector, cutOffLoss } from './cut-off-loss.js';

export const SIGMA_PATH: Method = {
  id: 'sigma_path',
  version: '1',
  name: { en: 'Elasticity through time', vi: 'Độ co giãn theo thời gian' },
  formula: 'σ(t) = σ_LR − (σ_LR − σ_SR) exp(−t/T)',
  citation: 'Exponential path between a short-run and a long-run elasticity; recalled, not re-read',
  status: 'recalled',
};

export interface SigmaPath {
  readonly shortRun: number;
  readonly longRun: number;
  /** T: after it, 63% of the way is done; above 0. */
  readonly scale: number;
}

/**
 * @throws RangeError for a time below 0 or a scale that is not above 0
 * @example
 * sigmaAt({ shortRun: 0.5, longRun: 4, scale: 2 }, 2); // 2.7124
 */
export function sigmaAt({ shortRun, longRun, scale }: SigmaPath, t: number): number {
  if (!(t >= 0 && scale > 0)) throw new RangeError('time runs from 0, on a scale above 0');
  return longRun - (longRun - shortRun) * Math.exp(-t / scale);
}

/**
 * When the path passes 1 and the loss has a value; 0 where it does from the start, undefined where it never does.
 *
 * @example
 * replaceableFrom({ shortRun: 0.5, longRun: 4, scale: 2 }); // 0.3083
 */
export function replaceableFrom({ shortRun, longRun, scale }: SigmaPath): number | undefined {
  if (shortRun > 1) return 0;
  return longRun > 1 ? scale * Math.log((longRun - shortRun) / (longRun - 1)) : undefined;
}

/**
 * The loss at each time, σ following its path.
 *
 * @example
 * lossThroughTime({ spending: 1, cut: 0.5 }, { shortRun: 0.5, longRun: 4, scale: 2 }, [0, 2]);
 * // at 0 `essential_input`; at 2 a log loss of 0.4048
 */
export function lossThroughTime(
  sector: Omit<Sector, 'sigma'>,
  path: SigmaPath,
  times: readonly number[],
  cap: Cap = {},
): Array<{ readonly t: number; readonly sigma: number; readonly loss: CutOffLoss }> {
  return times.map((t) => {
    const sigma = sigmaAt(path, t);
    return { t, sigma, loss: cutOffLoss([{ ...sector, sigma }], 1, cap) };
  });
}

/**
 * Two ways to run the same model: as corrected here, and as the common published implementation (BoARIO 0.5,
 * Juhel 2024) runs it. Each difference is one field, with what it changes and why; README.md lists them.
 */
import type { Text } from '../../core/index.js';

export interface ArioMode {
  readonly id: 'corrected' | 'boario';
  readonly name: Text;
  /** Stock a buyer aims for: so many days of its use before the shock, or of the use it now plans. */
  readonly stockGoal: 'usual' | 'planned';
  /** Whether orders fall while a stock is above its goal. */
  readonly runsDown: boolean;
  /** What is ordered for use: what is planned, or what was just used. */
  readonly orderFor: 'planned' | 'used';
  /** Capacity grows while demand exceeds capacity, that day; or while tomorrow's orders exceed today's output. */
  readonly growsOn: 'capacity' | 'output';
  /** A stock that all but equals its goal, and deliveries that all but equal use, count as equal (numpy's `allclose`). */
  readonly tolerance: boolean;
  /** Whose suppliers rebuild: those of the place's final users, or those of the damaged sector. */
  readonly rebuiltBy: 'final' | 'sector';
  /** Fewest steps of use a stock can be of; below it is refused, or raised to two in silence. */
  readonly shortStock: 'refuse' | 'two-steps';
  /** By what a yearly purchase is divided before it is compared with a share of daily output. */
  readonly thresholdDivisor: 'year' | 'none';
  /** Orders go to suppliers as usual, or in proportion to what each can now make (Guan et al. 2020). */
  readonly ordersGoTo: 'usual' | 'able';
  /** Whether final users turn to those who can, too, where sectors do. */
  readonly finalTurns: boolean;
}

export const CORRECTED: ArioMode = {
  id: 'corrected',
  name: { en: 'ARIO with inventories, corrected', vi: 'ARIO có tồn kho, bản hiệu chỉnh' },
  stockGoal: 'usual',
  runsDown: true,
  orderFor: 'planned',
  growsOn: 'capacity',
  tolerance: false,
  rebuiltBy: 'final',
  shortStock: 'refuse',
  thresholdDivisor: 'year',
  ordersGoTo: 'usual',
  finalTurns: true,
};

export const BOARIO: ArioMode = {
  id: 'boario',
  name: {
    en: 'ARIO with inventories, as BoARIO 0.5 runs it',
    vi: 'ARIO có tồn kho, theo cách chạy của BoARIO 0.5',
  },
  stockGoal: 'planned',
  runsDown: false,
  orderFor: 'used',
  growsOn: 'output',
  tolerance: true,
  rebuiltBy: 'sector',
  shortStock: 'two-steps',
  thresholdDivisor: 'none',
  ordersGoTo: 'able',
  finalTurns: false,
};

export const ARIO_MODES: readonly ArioMode[] = [CORRECTED, BOARIO];

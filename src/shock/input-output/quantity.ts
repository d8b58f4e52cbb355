/**
 * Leontief quantities: what must be made for another final demand, `x' = L f'`, and what a change of it moves,
 * `Δx = L Δf`. Coefficients stay: no input is replaced, none runs short, and no price moves.
 *
 * Answers what sellers gain or lose with demand. Cannot answer what a buyer loses who is not served.
 *
 * Origin: Leontief, Review of Economics and Statistics 18, 1936 (recalled).
 */
import type { Method } from '../../core/index.js';
import { times } from '../../linalg/index.js';
import type { LeontiefSystem } from '../../accounts/index.js';

export const QUANTITY: Method = {
  id: 'leontief_quantity',
  version: '1',
  name: { en: 'Output that final demand calls for', vi: 'Sản lượng mà nhu cầu cuối cùng đòi hỏi' },
  formula: 'x = (I − A)^-1 f',
  citation: 'Leontief 1936, Review of Economics and Statistics 18: 105-125',
  status: 'recalled',
};

/**
 * @param final final demand for each node, in the table's unit
 * @example
 * // Z = [[150, 500], [200, 100]], x = (1000, 2000)
 * outputFor(system, Float64Array.of(600, 1500)); // => [1247.52475…, 1841.58415…]
 */
export const outputFor = (
  { inverse }: Pick<LeontiefSystem, 'inverse'>,
  final: Float64Array,
): Float64Array => times(inverse, final);

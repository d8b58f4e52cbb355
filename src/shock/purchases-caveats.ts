/** What a reader has to know of a table laid out by product: what was set aside, and how much. */
import type { Message } from '../core/index.js';
import type { Purchases } from './purchases.js';
import { say } from './purchases-messages.js';

/** Below this share of all output, a gap is rounding and not worth a line. */
const ROUNDING = 1e-9;

/**
 * @returns what was done with sectors without output, value added below zero, final use below zero and gaps
 * @example
 * purchaseCaveats(purchases)[0]?.code; // 'shock-purchases/pooled'
 */
export function purchaseCaveats(p: Purchases): Message[] {
  const label = (at: number): string => {
    const { place, sector } = p.table.nodes[p.nodeAt[at]!]!;
    return `${place}:${sector}`;
  };
  const where = (test: (at: number) => boolean): string[] =>
    Array.from(p.positionOf).filter(test).map(label);
  const all = p.output.reduce((a, b) => a + b, 0);
  const drawn = p.drawn.reduce((a, b) => a + b, 0) / all;
  const idle = where((at) => p.output[at] === 0);
  const below = where((at) => p.valueAdded[at]! < 0);
  return [
    say.pooled({ products: p.products.length }),
    ...(idle.length > 0 ? [say.zeroOutput({ labels: idle })] : []),
    ...(below.length > 0 ? [say.negativeValueAdded({ labels: below })] : []),
    ...(drawn > ROUNDING ? [say.drawn({ share: drawn })] : []),
    ...(p.unexplained > ROUNDING * all ? [say.unexplained({ share: p.unexplained / all })] : []),
    ...(p.negativeSales.cells > 0
      ? [say.negativeSales({ cells: p.negativeSales.cells, share: p.negativeSales.amount / all })]
      : []),
  ];
}

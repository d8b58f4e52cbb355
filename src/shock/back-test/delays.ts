/**
 * The back-test of ARIO: final demand moves from the earlier year's to the later year's on the first day, product by
 * product and place by place, and the output after a year is the guess.
 *
 * What is known of the later year is less than in Leontief's case: how much of each product the final users of each
 * place buy, and not from whom. A product nobody of a place bought before, or of which stocks were drawn, stays as it was.
 */
import { type ArioEvent, arioRun } from '../ario/index.js';
import type { IoTable } from '../../accounts/index.js';
import { type Purchases, purchasesOf, sumAt } from '../purchases.js';

/** Days after which output is read. */
export const SETTLE_DAYS = 365;
/** A rise of demand above this is not taken: of next to nothing, any factor. */
const MOST = 10;

/** How final demand of each place and product moved, as events that stay. */
export function demandMoves(before: Purchases, after: Purchases): readonly ArioEvent[] {
  const m = before.products.length;
  return before.finalPlaces.flatMap((place, k) =>
    before.products.flatMap((product, p): ArioEvent[] => {
      const was = before.bought[sumAt(m, before.firstFinal + k, p)]!;
      const is = after.bought[sumAt(m, after.firstFinal + k, p)]!;
      const cut = was > 0 ? 1 - is / was : 0;
      if (cut === 0 || cut < -MOST) return [];
      return [
        {
          kind: 'demand',
          name: `${place} ${product}`,
          of: { places: [place], sectors: [product] },
          cut,
          start: 0,
          duration: SETTLE_DAYS + 1,
        },
      ];
    }),
  );
}

/**
 * Output of every node a year after final demand moved.
 *
 * @param later a table of the same sectors and final users
 * @example
 * delaysOutput(table, table)[0]; // the table's own output, where nothing moved
 */
export function delaysOutput(
  table: IoTable,
  later: IoTable,
  kernel?: WebAssembly.Module,
): Float64Array {
  const before = purchasesOf(table);
  const moves = demandMoves(before, purchasesOf(later));
  const run = arioRun(before, moves, { days: SETTLE_DAYS }, { kernel });
  return Float64Array.from(before.positionOf, (at) => run.end.made[at]! * before.output[at]!);
}

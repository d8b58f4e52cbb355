/** The cells a screen looks at. */
import type { Cell } from './findings.js';
import type { ScreenQuestion } from './question.js';
import type { Screened } from './screened.js';

/** Every importer and product where something is bought, or those of one product, one importer, or both. */
export function* bought(
  s: Screened,
  q: ScreenQuestion,
  product?: number,
  place?: number,
): Generator<Cell> {
  const { newest, fits } = s;
  const width = newest.products.length;
  // The sequential filter reads the lists as a step; elsewhere they say which products are looked at.
  const wanted = (k: number): boolean =>
    q.rule === 'sequential' || fits.every(({ holds }) => holds[k] === true);
  for (let p = place ?? 0; p <= (place ?? newest.places.length - 1); p++)
    for (let k = product ?? 0; k <= (product ?? width - 1); k++)
      if ((newest.bought[p * width + k] as number) > 0 && wanted(k)) yield { place: p, product: k };
}

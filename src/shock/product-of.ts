/** Codes of sectors across the parts of a place and the editions of a classification. */

/**
 * What a sector makes. Parts of a place that a table splits, `CN1_C20`, make the same as others' `C20`.
 *
 * @example
 * productOf('CN1_C20'); // => 'C20'
 */
export const productOf = (sector: string): string => sector.replace(/^[A-Z]{2}\d_/, '');

/**
 * A code without what editions of ISIC-based tables write differently: the section letter, and `_` for `T`.
 *
 * @example
 * sameCode('C13T15'); // => '13T15'
 * sameCode('B05_06'); // => '05T06'
 */
export const sameCode = (sector: string): string =>
  productOf(sector)
    .replace(/^[A-U](?=\d)/, '')
    .replaceAll('_', 'T');

/**
 * The sectors of a table that a written code means: `A|B` is `A` in one edition and `B` in another; a code names every
 * part of a place, and the same divisions under an edition's own spelling.
 *
 * @returns none where the table has no such sector
 * @example
 * sectorsNamed('C26', ['26', 'CN1_26', '27']); // => ['26', 'CN1_26']
 */
export function sectorsNamed(written: string, known: readonly string[]): readonly string[] {
  for (const code of written.split('|').map((part) => part.trim())) {
    const exact = known.filter((sector) => productOf(sector) === productOf(code));
    if (exact.length > 0) return exact;
    const alike = known.filter((sector) => sameCode(sector) === sameCode(code));
    if (alike.length > 0 && /\d/.test(code)) return alike;
  }
  return [];
}

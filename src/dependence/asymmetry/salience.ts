/**
 * Salience, symmetry and interdependence of a pair.
 *
 * `s_ij` is the share of i's trade that is with j. Salience `sqrt(s_ij s_ji)`: how much the tie matters to
 * both together. Symmetry `1 - |s_ij - s_ji|`: 1 when it matters to both alike. Interdependence is their
 * product. All three run from 0 to 1. Salience is not asymmetry: shares of .30 and .30 and of .90 and .10 have
 * the same salience, and only the first is balanced.
 *
 * Origin: Barbieri 1996, Economic Interdependence: A Path to Peace or a Source of Interstate Conflict?,
 * Journal of Peace Research 33(1); recalled, not re-read.
 */
import type { Method } from '../../core/index.js';

const barbieri = (id: string, name: Method['name'], formula: string): Method => ({
  id,
  version: '1',
  name,
  formula,
  citation: 'Barbieri 1996, Journal of Peace Research 33(1) (recalled)',
  status: 'recalled',
});

export const SALIENCE = barbieri(
  'salience',
  { en: 'Salience of the tie (Barbieri)', vi: 'Mức quan trọng của quan hệ với cả hai (Barbieri)' },
  '√(s_ij s_ji)',
);
export const SYMMETRY = barbieri(
  'symmetry',
  { en: 'Symmetry of the tie (Barbieri)', vi: 'Mức đối xứng của quan hệ (Barbieri)' },
  '1 − |s_ij − s_ji|',
);
export const INTERDEPENDENCE = barbieri(
  'interdependence',
  { en: 'Interdependence (Barbieri)', vi: 'Mức phụ thuộc lẫn nhau (Barbieri)' },
  '√(s_ij s_ji) (1 − |s_ij − s_ji|)',
);

export interface Interdependence {
  readonly salience: number;
  readonly symmetry: number;
  /** `salience * symmetry`. */
  readonly interdependence: number;
}

/**
 * @param ours share of our trade that is with them, 0 to 1
 * @param theirs share of their trade that is with us, 0 to 1
 * @throws `RangeError` for a share outside 0 to 1: a bug of the caller
 * @example
 * interdependence(0.3, 0.02); // { salience: 0.0775, symmetry: 0.72, interdependence: 0.0558 }
 */
export function interdependence(ours: number, theirs: number): Interdependence {
  for (const s of [ours, theirs])
    if (!(s >= 0 && s <= 1)) throw new RangeError(`\`${s}\` is not a share`);
  const salience = Math.sqrt(ours * theirs);
  const symmetry = 1 - Math.abs(ours - theirs);
  return { salience, symmetry, interdependence: salience * symmetry };
}

/** Finding a product by its code or by words of its name. */
import type { Choice } from '../../../src/brief/explorer/page.js';
import { fold } from './search.js';

/**
 * The code typed, else the first whose code begins so, else the first whose name has every word typed.
 *
 * @example findChoice([{ value: '280469', label: '280469 · Silicon' }], 'silic')?.value; // '280469'
 */
export function findChoice(choices: readonly Choice[], typed: string): Choice | undefined {
  const wanted = fold(typed);
  if (wanted === '') return undefined;
  const words = wanted.split(' ');
  return (
    choices.find((c) => fold(c.value) === wanted) ??
    choices.find((c) => fold(c.value).startsWith(wanted)) ??
    choices.find((c) => words.every((word) => fold(c.label).includes(word)))
  );
}

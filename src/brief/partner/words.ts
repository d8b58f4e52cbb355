/** Names of the two ends of a pair inside a sentence, and a label inside one. */
import { format, nameInText, placeName } from '../../core/index.js';

export type Pair = { readonly subject: string; readonly partner: string };
export const EN = (code: string): string => nameInText(code, 'en');
export const plural = format.plural;
export const VI = (code: string): string => placeName(code, 'vi');

/** A label inside a sentence: first letter small. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

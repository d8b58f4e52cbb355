/**
 * Phrases in a text, word by word. A phrase is words in their order: `a|b` is either, `stem*` any ending, `...` up to six
 * words between. A phrase does not run over the end of a sentence. Nothing is guessed: the words are there or not.
 */

export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence; a phrase stays in one. */
  readonly sentence: number;
  /** Number of the part between commas and brackets. */
  readonly part: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Most words that `...` steps over. */
const GAP = 6;

/**
 * @param text in Unicode form NFC
 * @example
 * tokens('No base, ever.').map((t) => [t.word, t.part]); // [['no', 0], ['base', 0], ['ever', 1]]
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let [sentence, part, at] = [0, 0, 0];
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(at, match.index);
    if (/[.;:!?\n]/.test(between)) sentence += 1;
    if (/[^\s]|\n/.test(between) && at > 0) part += 1;
    at = match.index + match[0].length;
    found.push({ word: match[0].toLowerCase(), start: match.index, end: at, sentence, part });
  }
  return found;
}

/** Where a phrase stands: the tokens it names, by their index. */
export type Span = readonly number[];

const fits = (word: string, element: string): boolean =>
  element.split('|').some((e) => (e.endsWith('*') ? word.startsWith(e.slice(0, -1)) : word === e));

/** The nearest place, from token `at` on, of the elements that are left; `undefined` where they do not follow. */
function follow(
  all: readonly Token[],
  elements: readonly string[],
  at: number,
  sentence: number,
): Span | undefined {
  const [element, ...rest] = elements;
  if (element === undefined) return [];
  const open = element === '...';
  const [wanted, left] = open ? [rest[0] ?? '', rest.slice(1)] : [element, rest];
  for (let i = at; i <= at + (open ? GAP : 0); i += 1) {
    const token = all[i];
    if (token?.sentence !== sentence) return undefined;
    if (!fits(token.word, wanted)) continue;
    const tail = follow(all, left, i + 1, sentence);
    if (tail !== undefined) return [i, ...tail];
  }
  return undefined;
}

/**
 * Every place of a phrase, from the left, none over another.
 *
 * @example
 * spans(tokens('They consult at once'), 'consult* ... once'); // [[1, 3]]
 */
export function spans(all: readonly Token[], phrase: string): readonly Span[] {
  const elements = phrase.split(' ');
  const found: Span[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const span = follow(all, elements, i, all[i]?.sentence ?? 0);
    if (span === undefined) continue;
    found.push(span);
    i = span.at(-1) ?? i;
  }
  return found;
}

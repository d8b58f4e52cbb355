/**
 * How wide a text is, without a screen: the advance widths of Be Vietnam Pro, measured once. Charts lay
 * out labels with it, so the same data give the same drawing in a browser and in Node.
 */

/** Hundredths of an em for the characters from space to tilde, weight 400. */
const ADVANCE =
  '23 28 32 81 64 85 74 18 44 44 50 61 30 61 29 50 68 38 65 66 71 66 68 59 63 68 29 30 56 73 56 57 100 74 67 77 73 62 63 78 71 26 46 68 62 85 73 83 64 82 67 63 65 72 71 100 72 66 66 46 48 46 56 70 20 64 65 61 65 60 39 64 58 26 27 55 25 89 57 64 65 65 39 51 43 57 58 87 56 58 50 43 41 43 47'
    .split(' ')
    .map(Number);
const BOLD = 1.035;
const MARKS = /[\u0300-\u036f]/g;

/** Width of one line of text in pixels. Diacritics do not widen a letter. */
export function textWidth(text: string, size: number, bold = false): number {
  let total = 0;
  for (const char of text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .replaceAll('\u00a0', ' '))
    total += ADVANCE[(char.codePointAt(0) ?? 0) - 32] ?? 68;
  return (total / 100) * size * (bold ? BOLD : 1);
}

/** Breaks a text at its spaces into lines no wider than `width` (a longer word stands alone). */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Holds short groups in brackets together, so that a name is not broken inside them. */
export function keepBrackets(text: string): string {
  return text.replace(/\([^)]{1,24}\)/g, (group) => group.replaceAll(' ', '\u00a0'));
}

/** Widest of several lines. */
export function widest(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
}

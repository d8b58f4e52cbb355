/** Numbers as people's tables write them: `1.234.567,89`, `1 234,5`, `1,234.5`, `1234.5`. */

const literal = (mark: string): string =>
  mark === ' ' ? '[ \\u00a0\\u202f]' : mark.replace(/[.]/g, '\\.');

/**
 * A reader that returns the number in plain writing (`-1234567.89`), or undefined when the text is not a
 * number written with these marks. Groups must be of three digits: `1.23` is no number where the point
 * parts thousands.
 *
 * @example numberReader(',', '.')('1.234.567,89') // '1234567.89'
 */
export function numberReader(
  decimal: '.' | ',',
  thousands?: string,
): (text: string) => string | undefined {
  const fraction = `(?:${literal(decimal)}(\\d*))?`;
  const plain = new RegExp(`^([+-]?)(\\d+)${fraction}([eE][+-]?\\d{1,3})?$`);
  const mark = thousands === undefined ? undefined : literal(thousands);
  const grouped =
    mark === undefined ? undefined : new RegExp(`^([+-]?)(\\d{1,3}(?:${mark}\\d{3})+)${fraction}$`);
  const marks = mark === undefined ? undefined : new RegExp(mark, 'g');
  return (text) => {
    const found = plain.exec(text) ?? grouped?.exec(text);
    if (found === null || found === undefined) return undefined;
    const [, sign = '', whole = '', rest, power = ''] = found;
    const digits = marks === undefined ? whole : whole.replace(marks, '');
    return `${sign === '-' ? '-' : ''}${digits}${rest === undefined || rest === '' ? '' : `.${rest}`}${power}`;
  };
}

export interface Marks {
  readonly decimal: '.' | ',';
  readonly thousands?: '.' | ',' | ' ' | "'";
}

/** In the order they are tried: the first that reads most of the texts is taken. */
const MARKS: readonly Marks[] = [
  { decimal: '.' },
  { decimal: ',' },
  { decimal: ',', thousands: '.' },
  { decimal: '.', thousands: ',' },
  { decimal: ',', thousands: ' ' },
  { decimal: '.', thousands: ' ' },
  { decimal: '.', thousands: "'" },
];

/** The writing that reads most of the texts, and the share it reads. @example marksOf(['1.234,5']).decimal // ',' */
export function marksOf(texts: readonly string[]): Marks & { readonly share: number } {
  let best: Marks & { readonly share: number } = { decimal: '.', share: 0 };
  for (const marks of MARKS) {
    const read = numberReader(marks.decimal, marks.thousands);
    const share = texts.filter((t) => read(t) !== undefined).length / Math.max(1, texts.length);
    if (share > best.share) best = { ...marks, share };
  }
  return best;
}

/**
 * Rows as text that a spreadsheet opens without running it (RFC 4180). A text cell that begins like a
 * formula gets an apostrophe in front; a number stays a number, a negative one too.
 */

/** Marks a file as UTF-8 for spreadsheets that would guess otherwise. */
export const BOM = '\ufeff';

/** What spreadsheets take for the start of a formula or step over to reach one; full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Characters that no XML and few programs take: control characters and halves of a pair. */
const UNFIT =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what no file format takes. @example fitText('a\0b') // 'ab' */
export function fitText(text: string): string {
  return text.replace(UNFIT, '');
}

/** A text that a spreadsheet shows and does not run. @example safeText('=1+1') // "'=1+1" */
export function safeText(text: string): string {
  const fit = fitText(text);
  return FORMULA.test(fit) ? `'${fit}` : fit;
}

/** One field; nothing for null and for a number that is none. @example csvField(-5) // '-5' */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = safeText(value);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record with its line end. @example csvLine(['VNM', 2016, null]) // 'VNM,2016,\r\n' */
export function csvLine(fields: ReadonlyArray<string | number | null>): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

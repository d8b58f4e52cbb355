/**
 * A plain text taken apart into its clauses: by the numbers of its articles and paragraphs where it has such, otherwise
 * by blank lines, otherwise by lines. Nothing is dropped: what stands before the first number is a clause too.
 */

/** A line that opens a clause: Article 3, Điều 3, Khoản 2, Section IV, § 4, 3., 3.2, (a), a), IV. */
const OPENS =
  /^\s*(?:(?:article|section|paragraph|clause|điều|khoản|mục|điểm|chương)\s+(?:\d+|[ivxlc]+|[a-zđ])\b|§\s*\d+|\(?\d{1,3}(?:\.\d{1,3})*[.)]\s|\d{1,3}(?:\.\d{1,3})+\s|\(?[a-zđ]\)\s|[ivxlc]{1,6}[.)]\s)/iu;

/** A line that is a number and no words: the number belongs to the words after it. */
const ONLY_NUMBER =
  /^\s*(?:(?:article|section|paragraph|clause|điều|khoản|mục|điểm|chương)\s+\S+|§\s*\d+|\(?[\da-zđ.]{1,8}[.)])\s*[.:]?\s*$/iu;

const worded = (text: string): boolean => /\p{L}/u.test(text) && !ONLY_NUMBER.test(text);
/** Lines of a clause are one text again. */
const joined = (lines: readonly string[]): string =>
  lines
    .map((l) => l.trim())
    .filter((l) => l !== '')
    .join(' ');

/**
 * @example
 * clausesOf('Article 1\nNo base.\n\nArticle 2\nPort calls\nare welcome.');
 * // ['Article 1 No base.', 'Article 2 Port calls are welcome.']
 */
export function clausesOf(text: string): readonly string[] {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  const numbered = lines.some((l) => OPENS.test(l));
  const blank = lines.some(
    (l, i) => l.trim() === '' && lines.slice(i).some((x) => x.trim() !== ''),
  );
  if (!numbered && !blank) return lines.map((l) => l.trim()).filter(worded);
  const groups: string[][] = [[]];
  for (const [i, line] of lines.entries()) {
    const last = groups.at(-1) ?? [];
    // A number alone on its line keeps the blank line after it from parting it from its words.
    const held = last.every((l) => l.trim() === '' || ONLY_NUMBER.test(l));
    const opens = OPENS.test(line) || (!numbered && line.trim() === '' && i > 0);
    if (opens && !held) groups.push([line]);
    else last.push(line);
  }
  return groups.map(joined).filter(worded);
}

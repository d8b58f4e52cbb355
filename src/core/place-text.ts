/** Names of places inside a sentence: English puts “the” before some of them. */
import type { Lang } from './lang.js';
import { placeName, type PlaceCode } from './places.js';

const WITH_ARTICLE: ReadonlySet<PlaceCode> = new Set(
  'ARE AU BHS CAF COD COK COM CYM DOM EU FLK FRO GBR GMB IOT MDV MHL MNP NLD PHL SLB SYC TCA UMI USA VAT VGB VIR'.split(
    ' ',
  ),
);

/**
 * The name as it reads in the middle of a sentence.
 *
 * @example
 * nameInText('USA', 'en'); // 'the United States'
 * nameInText('USA', 'vi'); // 'Hoa Kỳ'
 */
export function nameInText(code: PlaceCode, lang: Lang): string {
  const name = placeName(code, lang);
  return lang === 'en' && WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

/** Places named before the rest is counted. */
const NAMED = 3;

/**
 * Places as a list inside a sentence; of more than four, three and a count.
 *
 * @example
 * placeList(['USA', 'IND'], 'en'); // 'the United States, India'
 */
export function placeList(codes: readonly PlaceCode[], lang: Lang): string {
  const names = (list: readonly PlaceCode[]): string =>
    list.map((code) => nameInText(code, lang)).join(', ');
  if (codes.length <= NAMED + 1) return names(codes);
  const more = codes.length - NAMED;
  return `${names(codes.slice(0, NAMED))} ${lang === 'en' ? `and ${more} more` : `và ${more} nơi khác`}`;
}

/** First letter in upper case, for the start of a sentence. @example sentence('the end') // 'The end' */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Finding a country by what people type: no accents, either language, a code, the start of any word. */
import type { PlaceEntry } from '../state/api.js';

/** Lower case, without diacritics, đ as d, only letters and digits apart by single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How well a name answers: 0 the whole, 1 its start, 2 the start of a word, 3 inside; null not at all. */
function grade(name: string, query: string): number | null {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.includes(` ${query}`)) return 2;
  // "vietnam" finds "Viet Nam".
  const [tight, wanted] = [name.replaceAll(' ', ''), query.replaceAll(' ', '')];
  return tight.startsWith(wanted) ? 1 : tight.includes(wanted) && wanted.length > 2 ? 3 : null;
}

/** Places that answer a query, best first; with no query, those with most to show first. */
export function searchPlaces(
  places: readonly PlaceEntry[],
  query: string,
  lang: 'en' | 'vi',
): PlaceEntry[] {
  const wanted = fold(query);
  const rich = (p: PlaceEntry): number => (p.profile ? 0 : p.data ? 1 : 2);
  const graded = places.flatMap((place) => {
    if (wanted === '') return [{ place, grade: 0 }];
    const names = [fold(place.names[lang]), fold(place.names.en), fold(place.names.vi)];
    const grades = names.map((n) => grade(n, wanted)).filter((g) => g !== null);
    if (place.code.toLowerCase() === wanted) grades.push(0);
    return grades.length === 0 ? [] : [{ place, grade: Math.min(...grades) }];
  });
  return graded
    .sort(
      (a, b) =>
        a.grade - b.grade ||
        rich(a.place) - rich(b.place) ||
        a.place.names[lang].localeCompare(b.place.names[lang], lang),
    )
    .map((g) => g.place);
}

/**
 * Facts that answer a query by their words or their code, best first; the order they came in where they answer alike.
 *
 * @example
 * searchTerms([{ code: 'bases', text: 'nước ngoài được quyền đặt căn cứ' }], 'can cu').length; // 1
 */
export function searchTerms<T extends { readonly code: string; readonly text: string }>(
  terms: readonly T[],
  query: string,
): readonly T[] {
  const wanted = fold(query);
  if (wanted === '') return terms;
  const graded = terms.flatMap((term) => {
    const [name, code] = [fold(term.text), fold(term.code)];
    // Every word somewhere, where the words do not stand together.
    const apart = wanted.split(' ').every((w) => ` ${name} ${code}`.includes(` ${w}`)) ? 4 : null;
    const grades = [grade(name, wanted), grade(code, wanted), apart].filter((g) => g !== null);
    return grades.length === 0 ? [] : [{ term, grade: Math.min(...grades) }];
  });
  return graded.toSorted((a, b) => a.grade - b.grade).map((g) => g.term);
}

/**
 * States that are no more and the places of today that stand on their land, so that a question about the one can
 * point to the other, and a year in which another state stood in a place's stead is not read as a year of its own.
 *
 * Typed by hand from the Correlates of War state list (v2016), as `resolvePlaceCode('cow', year)` reads its numbers;
 * test/core/former.test.ts compares the two.
 */
import { place, type PlaceCode } from './places.js';

/** A state that stood in a place's stead in files that number states by year. */
export interface Stead {
  readonly code: PlaceCode;
  /** First and last year. */
  readonly years: readonly [number, number];
}

/** `place:former:first-last`, in files that split the two. */
const STEADS = 'DEU:_FRG:1946-1990 SRB:_YUG:1918-1991 SRB:_SCG:1992-2005 YEM:_YAR:1918-1990';

/** `former:places of today`. */
const LANDS = `
  _FRG:DEU _DDR:DEU _YAR:YEM _YMD:YEM _RVN:VNM _VDR:VNM _CSK:CZE,SVK _SCG:SRB,MNE
  _YUG:SRB,BIH,HRV,MKD,MNE,SVN
  _SUN:RUS,ARM,AZE,BLR,EST,GEO,KAZ,KGZ,LTU,LVA,MDA,TJK,TKM,UKR,UZB
`;

const steads = new Map<PlaceCode, Stead[]>();
for (const entry of STEADS.split(' ')) {
  const [of = '', code = '', span = ''] = entry.split(':');
  const [first, last] = span.split('-').map(Number);
  steads.set(of, [...(steads.get(of) ?? []), { code, years: [first ?? 0, last ?? 0] }]);
}
const lands = new Map(
  LANDS.trim()
    .split(/\s+/u)
    .map((entry): readonly [PlaceCode, readonly PlaceCode[]] => {
      const [code = '', of = ''] = entry.split(':');
      return [code, of.split(',')];
    }),
);

/**
 * The state that stood in a place's stead in a year; undefined where the place stood for itself.
 * @example insteadOf('SRB', 1985) // '_YUG'
 */
export const insteadOf = (code: PlaceCode, year: number): PlaceCode | undefined =>
  steads.get(code)?.find(({ years: [first, last] }) => first <= year && year <= last)?.code;

/**
 * States that are no more on a place's land, whether they stood in its stead or beside it.
 * @example formerOf('VNM') // ['_RVN', '_VDR']
 */
export const formerOf = (code: PlaceCode): readonly PlaceCode[] =>
  [...lands].flatMap(([former, of]) => (of.includes(code) ? [former] : []));

/**
 * The places of today on the land of a state that is no more; empty for any other place.
 * @example landOf('_CSK') // ['CZE', 'SVK']
 */
export const landOf = (code: PlaceCode): readonly PlaceCode[] => lands.get(code) ?? [];

/** True of a state that is no more. @example isFormer('_YUG') // true */
export const isFormer = (code: PlaceCode): boolean => lands.has(code) && place(code) !== undefined;

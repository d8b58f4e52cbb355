/** Codes of sectors across parts of a place and editions. */
import { describe, expect, it } from 'vitest';
import { productOf, sameCode, sectorsNamed } from '../../src/shock/product-of.js';

describe('codes of sectors', () => {
  it('parts of a place make the same; editions write the same divisions differently', () => {
    expect(productOf('CN1_C20')).toBe('C20');
    expect(productOf('C20')).toBe('C20');
    expect(['C13T15', 'B05_06', 'A01_02', 'c14', 'K'].map(sameCode)).toEqual([
      '13T15',
      '05T06',
      '01T02',
      'c14',
      'K',
    ]);
  });

  it('a written code finds every part, another edition’s spelling, or the alternative', () => {
    expect(sectorsNamed('C26', ['26', 'CN1_26', '27'])).toEqual(['26', 'CN1_26']);
    expect(sectorsNamed('C26', ['C26', 'CN2_C26', '26'])).toEqual(['C26', 'CN2_C26']);
    expect(sectorsNamed('K|64T66', ['64T66', 'L'])).toEqual(['64T66']);
    expect(sectorsNamed('K|64T66', ['K', '64T66'])).toEqual(['K']);
    expect(sectorsNamed('C99', ['C26'])).toEqual([]);
    // A letter alone is a section, and no part of another code.
    expect(sectorsNamed('C', ['C26', '26'])).toEqual([]);
  });
});

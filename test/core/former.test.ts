/** States that are no more: against what numbers of the Correlates of War mean year by year. */
import { describe, expect, it } from 'vitest';
import {
  formerOf,
  insteadOf,
  isFormer,
  landOf,
  place,
  resolvePlaceCode,
} from '../../src/core/index.js';

describe('former states', () => {
  it('stand in a place’s stead in the years in which its number means them', () => {
    // Germany's own number, 255, ends in 1945; 260 is the Federal Republic and goes over into it.
    for (const [number, code, from] of [
      ['345', 'SRB', 1878],
      ['260', 'DEU', 1946],
      ['678', 'YEM', 1918],
    ] as const)
      for (let year = from; year <= 2020; year += 1) {
        const means = resolvePlaceCode('cow', year)(number)?.code;
        expect(insteadOf(code, year) ?? code, `${code} ${year}`).toBe(means);
      }
    expect(insteadOf('SRB', 1985)).toBe('_YUG');
    expect(insteadOf('CHE', 1985)).toBeUndefined();
  });

  it('are places, as those on their land are', () => {
    expect(formerOf('VNM')).toEqual(['_RVN', '_VDR']);
    expect(landOf('_CSK')).toEqual(['CZE', 'SVK']);
    expect(landOf('VNM')).toEqual([]);
    expect([isFormer('_YUG'), isFormer('VNM'), isFormer('_ROW')]).toEqual([true, false, false]);
    for (const code of [
      '_FRG',
      '_DDR',
      '_YAR',
      '_YMD',
      '_RVN',
      '_VDR',
      '_CSK',
      '_SCG',
      '_YUG',
      '_SUN',
    ]) {
      expect(place(code)?.kind, code).toBe('area');
      expect(landOf(code).length).toBeGreaterThan(0);
      for (const of of landOf(code)) {
        expect(place(of)?.kind, of).toBe('country');
        expect(formerOf(of)).toContain(code);
      }
    }
  });
});

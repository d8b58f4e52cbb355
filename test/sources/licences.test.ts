import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATED_LICENCES, SOURCES, licenceTerms, mayHandOn } from '../../src/sources/index.js';

const starter = readdirSync('starter')
  .filter((name) => name.endsWith('.meta.json'))
  .map((name) => JSON.parse(readFileSync(join('starter', name), 'utf8')) as { licence: string });
const of = (licence: string): string => licenceTerms(licence).redistribution;

describe('the table of licences', () => {
  it('has a row for every licence a source states, and no row that none states', () => {
    const stated = [...SOURCES, ...starter].map((s) => s.licence);
    expect(STATED_LICENCES).toEqual([...new Set(stated)].sort());
  });

  it('says what each kind of source allows', () => {
    const source = (id: string): string => of(SOURCES.find((s) => s.id === id)?.licence ?? '');
    expect(['usgs-mcs', 'country-codes', 'un-votes'].map(source)).toEqual(Array(3).fill('allowed'));
    expect(['baci', 'comext', 'wdi', 'mledoze', 'ons-uk-io', 'desta'].map(source)).toEqual(
      Array(6).fill('conditions'),
    );
    expect(['comtrade', 'hs4-panel', 'sipri', 'bp-review', 'owid-energy'].map(source)).toEqual(
      Array(5).fill('forbidden'),
    );
    expect(['wiod-2013', 'cow-trade', 'wdi-answer', 'labelled-matrix'].map(source)).toEqual(
      Array(4).fill('unclear'),
    );
  });

  it('gives conditions in both languages exactly where it sets some, and a text to read', () => {
    for (const licence of STATED_LICENCES) {
      const { conditions, redistribution, path } = licenceTerms(licence);
      expect(conditions !== null, licence).toBe(redistribution === 'conditions');
      if (conditions !== null) expect(conditions.en).not.toBe(conditions.vi);
      expect(path !== null, licence).toBe(mayHandOn(licenceTerms(licence)));
    }
  });
});

describe("a licence of one's own table", () => {
  it.each([
    ['CC0-1.0', 'allowed'],
    ['CC-BY-4.0', 'conditions'],
    ['Creative Commons Attribution 4.0 International License', 'conditions'],
    ['ODbL-1.0', 'conditions'],
    ['Open Data Commons Open Database License (ODbL) 1.0', 'unclear'],
    ['PDDL-1.0', 'allowed'],
    ['OGL-UK-3.0', 'conditions'],
    ['the Open Government Licence v3.0', 'conditions'],
    ['etalab-2.0', 'conditions'],
    ['Licence Ouverte 2.0', 'conditions'],
  ])('%s: %s', (licence, expected) => expect(of(licence)).toBe(expected));

  it('is unclear when it says more, or less, than the name of one', () => {
    for (const text of ['', 'open', 'not CC0-1.0', 'CC BY 4.0, they told me', 'CC-BY-NC-4.0'])
      expect(of(text), text).toBe('unclear');
    for (const name of ['constructor', '__proto__', 'toString']) expect(of(name)).toBe('unclear');
  });

  it('is unclear for any text that is not in the table', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom(...STATED_LICENCES), (word, row) => {
        expect(mayHandOn(licenceTerms(`${row} ${word}x`))).toBe(false);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, searchPlaces, searchTerms } from '../../web/src/lib/search.js';

const place = (code: string, en: string, vi: string, profile = false, data = true) => ({
  code,
  names: { en, vi },
  profile,
  data,
});
const places = [
  place('DEU', 'Germany', 'Đức'),
  place('KOR', 'South Korea', 'Hàn Quốc'),
  place('PRK', 'North Korea', 'Triều Tiên', false, false),
  place('GBR', 'United Kingdom', 'Vương quốc Anh'),
  place('VNM', 'Viet Nam', 'Việt Nam', true),
  place('ZAF', 'South Africa', 'Nam Phi'),
];
const codes = (query: string, lang: 'en' | 'vi' = 'en'): string[] =>
  searchPlaces(places, query, lang).map((p) => p.code);

it('finds names without accents, in either language, by code and by inner word', () => {
  expect(codes('duc')).toEqual(['DEU']);
  expect(codes('ĐỨC')).toEqual(['DEU']);
  expect(codes('han quoc', 'vi')).toEqual(['KOR']);
  expect(codes('vietnam')).toEqual(['VNM']);
  expect(codes('vnm')[0]).toBe('VNM');
  expect(codes('korea')).toEqual(['KOR', 'PRK']);
  expect(codes('anh', 'vi')).toEqual(['GBR']);
  expect(codes('nam', 'vi')).toEqual(['ZAF', 'VNM']);
  expect(codes('xyz')).toEqual([]);
});

it('with no query shows what has most to show first', () => {
  expect(codes('')[0]).toBe('VNM');
  expect(codes('').at(-1)).toBe('PRK');
});

it('folding twice is folding once, and every name finds its place', () => {
  fc.assert(
    fc.property(fc.string(), (s) => {
      expect(fold(fold(s))).toBe(fold(s));
    }),
  );
  for (const p of places)
    for (const name of Object.values(p.names)) expect(codes(name)).toContain(p.code);
});

it('a fact is found by its words in any order, without accents, and by its code', () => {
  const terms = [
    { code: 'bases', text: 'nước ngoài được quyền đặt căn cứ quân sự' },
    { code: 'port_call', text: 'tàu chiến ghé thăm' },
  ];
  const codes = (query: string): string[] => searchTerms(terms, query).map((t) => t.code);
  expect(codes('can cu')).toEqual(['bases']);
  expect(codes('quân sự căn cứ')).toEqual(['bases']);
  expect(codes('port')).toEqual(['port_call']);
  expect(codes('')).toEqual(['bases', 'port_call']);
  expect(codes('zzz')).toEqual([]);
});

// Blocs: members on days that matter, and the dates against the treaty data where they are at hand.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bloc, blocs, membersAt, membershipSource, type CountRule } from '../../src/core/blocs.js';
import { TuchuError } from '../../src/core/error.js';
import { isDay } from '../../src/core/period.js';
import { place } from '../../src/core/places.js';

const DATA = new URL('../../../shared/data/', import.meta.url);
const count = (code: string, day: string, rule: CountRule = 'states'): number =>
  membersAt(code, day, rule).length;

describe('blocs', () => {
  it('are places with names, notes, sources and valid members', () => {
    const codes = blocs().map((b) => b.code);
    expect(codes).toEqual([...codes].sort());
    expect(codes).toEqual('ASEAN BRICS CPTPP EU EU27 G20 G7 P5 RCEP'.split(' '));
    for (const b of blocs()) {
      expect(place(b.code)?.kind, b.code).toBe(b.code === 'EU' ? 'union' : 'bloc');
      for (const t of [b.name, b.note, b.source]) expect(t.en && t.vi, b.code).toBeTruthy();
      const sourced = b.members.every((m) => m.status === 'sourced');
      expect(b.status, b.code).toBe(sourced ? 'sourced' : 'recalled');
      for (const m of b.members) {
        expect(['country', 'union'], m.place).toContain(place(m.place)?.kind);
        expect(isDay(m.from) || /^\d{4}$/.test(m.from), m.place).toBe(true);
        if (m.to !== undefined) expect(isDay(m.to) && m.from < m.to).toBe(true);
        expect(membershipSource(m) !== undefined, `${b.code} ${m.place}`).toBe(
          m.status === 'sourced',
        );
      }
    }
  });

  it.each([
    ['EU', '1957-12-31', 0],
    ['EU', '1958-01-01', 6],
    ['EU', '1973-01-01', 9],
    ['EU', '1995-01-01', 15],
    ['EU', '2004-04-30', 15],
    ['EU', '2004-05-01', 25],
    ['EU', '2019-12-31', 28],
    ['EU', '2020-01-31', 28],
    ['EU', '2020-02-01', 27],
    ['EU', '2021-01-01', 27],
    ['EU27', '2005-06-01', 27],
    ['EU27', '2021-01-01', 27],
    ['ASEAN', '1995-07-27', 6],
    ['ASEAN', '1995-07-28', 7],
    ['ASEAN', '2025-10-25', 10],
    ['ASEAN', '2025-10-26', 11],
    ['CPTPP', '2018-12-30', 6],
    ['CPTPP', '2019-01-14', 7],
    ['CPTPP', '2023-08-01', 11],
    ['CPTPP', '2025-01-01', 12],
    ['RCEP', '2022-01-01', 10],
    ['RCEP', '2023-06-02', 15],
    ['BRICS', '2010-01-01', 4],
    ['BRICS', '2023-12-31', 5],
    ['BRICS', '2024-06-01', 9],
    ['BRICS', '2025-06-01', 10],
    ['G7', '1980-01-01', 7],
    ['G7', '2005-01-01', 7],
    ['P5', '1960-01-01', 5],
    ['P5', '2025-01-01', 5],
    ['G20', '2025-01-01', 19],
  ])('%s on %s: %i states', (code, day, expected) => {
    expect(count(code, day)).toBe(expected);
  });

  it('counts unions only under the rule `all`', () => {
    expect(count('G20', '2022-01-01', 'all')).toBe(20);
    expect(count('G20', '2025-01-01', 'all')).toBe(21);
    expect(membersAt('G20', '2025-01-01', 'all')).toEqual(expect.arrayContaining(['AU', 'EU']));
    expect(membersAt('G20', '2025-01-01', 'states')).not.toContain('EU');
  });

  it('lists today as expected', () => {
    const today = (code: string): string => membersAt(code, '2025-12-01', 'all').join(' ');
    expect(today('P5')).toBe('CHN FRA GBR RUS USA');
    expect(today('G7')).toBe('CAN DEU FRA GBR ITA JPN USA');
    expect(today('ASEAN')).toBe('BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM');
    expect(today('BRICS')).toBe('ARE BRA CHN EGY ETH IDN IND IRN RUS ZAF');
    expect(today('CPTPP')).toBe('AUS BRN CAN CHL GBR JPN MEX MYS NZL PER SGP VNM');
    expect(today('EU')).toBe(today('EU27'));
    expect(bloc('EU27')?.members.map((m) => m.place)).not.toContain('GBR');
  });

  it('is sorted, free of repeats, and `states` is within `all` on any day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...blocs().map((b) => b.code)),
        fc.date({ min: new Date('1940-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (code, date) => {
          const day = date.toISOString().slice(0, 10);
          const all = membersAt(code, day, 'all');
          const states = membersAt(code, day, 'states');
          expect(all).toEqual([...new Set(all)].sort());
          expect(states).toEqual(all.filter((c) => c !== 'EU' && c !== 'AU'));
        },
      ),
      { seed: 4880 },
    );
  });

  it('refuses an unknown bloc and an impossible day, naming the value', () => {
    expect(() => membersAt('G77', '2025-01-01', 'all')).toThrow(TuchuError);
    expect(() => membersAt('G77', '2025-01-01', 'all')).toThrow('`G77`');
    for (const day of ['2025', '2025-02-30', '01/01/2025', ''])
      expect(() => membersAt('EU', day, 'all')).toThrow(`\`${day}\``);
    expect(bloc('G77')).toBeUndefined();
  });
});

describe('dates against treaty data', () => {
  const files = [
    ['trade-agreements-manytrade/memberships_HUGGO_MEM.csv.gz', 'EC_1957A', 'EU', 28],
    ['trade-agreements-manytrade/memberships_HUGGO_MEM.csv.gz', 'CMPPTP_2018A', 'CPTPP', 11],
    ['treaties-manytreaties/parties_GGO.csv.gz', 'CMPPTP_2018A', 'CPTPP', 12],
  ] as const;
  for (const [file, treaty, code, expected] of files) {
    const url = new URL(file, DATA);
    const there = existsSync(url);
    if (!there) process.stdout.write(`skipped: ${code} dates: \`${url.pathname}\` is absent\n`);
    it.skipIf(!there)(`${code} agrees with ${file}`, () => {
      const rows = parse(gunzipSync(readFileSync(url)), { columns: true, bom: true });
      const seen = (rows as Record<string, string>[])
        .filter((row) => (row['manyID'] ?? row['treatyID']) === treaty)
        .map((row) => [row['stateID'], row['StateForce']]);
      expect(seen).toHaveLength(expected);
      const ours = new Map(bloc(code)?.members.map((m) => [m.place, m.from]));
      for (const [state, force] of seen) expect(ours.get(state ?? ''), state).toBe(force);
    });
  }
});

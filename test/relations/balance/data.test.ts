import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blocs, membersAt } from '../../../src/core/index.js';
import { SHIPPED } from '../../../src/relations/balance/data.js';
import { balanceData, powersOf, readBalanceData } from '../../../src/relations/index.js';

it('the coding has a reason a row, both sides, and the five behaviours of the version it names', () => {
  const { coding } = balanceData();
  expect(coding.behaviours.map((b) => b.side)).toEqual([
    'engage',
    'engage',
    'engage',
    'hedge',
    'hedge',
  ]);
  expect(new Set(coding.codes.map((c) => c.behaviour)).size).toBe(5);
  expect(new Set(coding.codes.map((c) => c.id)).size).toBe(coding.codes.length);
  expect(coding.citation).toContain('recalled');
  const known = new Set(blocs().map((b) => b.code));
  for (const { reads } of coding.codes)
    if (reads.reader === 'group') for (const b of reads.blocs) expect(known.has(b), b).toBe(true);
});

it('a code on the wrong side, or a broken file, is named with its place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tuchu-balance-'));
  try {
    cpSync(SHIPPED, folder, { recursive: true });
    const path = join(folder, 'kuik-2008.json');
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, good.replace('"sign": "engage"', '"sign": "hedge"'));
    expect(() => readBalanceData(folder)).toThrow(/kuik-2008\.json E1/);
    writeFileSync(path, '{');
    expect(() => readBalanceData(folder)).toThrow(/kuik-2008\.json/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the powers are a list that is named, without the country itself', () => {
  const all = powersOf('VNM', '2025-12-31');
  expect(all.codes).toEqual([
    ...new Set([
      ...membersAt('P5', '2025-12-31', 'states'),
      ...membersAt('G7', '2025-12-31', 'states'),
    ]),
  ]);
  expect(all.rule.en).toContain('No text defines who is a great power');
  expect(powersOf('FRA', '2025-12-31').codes).not.toContain('FRA');
  expect(powersOf('VNM', '2025-12-31', 'India, USA').codes).toEqual(['IND', 'USA']);
  expect(powersOf('CHE', '2025-12-31', 'USA,EU').codes).toEqual(['USA', 'EU']);
  // Before the lists begin, their members of now are asked about.
  expect(powersOf('CHL', '1850-01-01').codes).toHaveLength(9);
});

it.each([
  ['VNM', 'VNM,USA', 'cannot be one of the powers'],
  ['VNM', 'Atlantis,USA', 'Atlantis'],
  ['VNM', 'USA', 'two powers'],
  ['VNM', 'EU,FRA', 'count twice'],
  ['DEU', 'EU,USA', 'cannot be a power over itself'],
])('refuses for %s the powers %s', (subject, asked, says) => {
  expect(() => powersOf(subject, '2025-12-31', asked)).toThrow(says);
});

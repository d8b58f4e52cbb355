/** `tuchu dependence mutual|pivot|patterns|reroute|domains`: what they print, in both languages, and what they refuse. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { shared, sharedAbsent } from '../shared.js';
import { SEAFOOD } from '../dependence/raw.js';
import { run, scratch } from './run.js';

const home = scratch();
afterAll(() => home.remove());
const VERBS = ['mutual', 'pivot', 'patterns', 'reroute', 'domains'];

describe('without data', () => {
  it.each(VERBS)('%s teaches by example in both languages', async (verb) => {
    for (const lang of ['en', 'vi']) {
      const { code, out } = await run(home.dir, ['dependence', verb, '--help', '--lang', lang]);
      expect(code).toBe(0);
      expect(out).toContain(`tuchu dependence ${verb} VNM`);
    }
  });

  it.each([
    [['mutual'], 'needs a country'],
    [['mutual', 'Atlantis'], 'no country is called'],
    [['pivot', 'VNM', '--since', '2015'], 'does not take --since'],
    [['patterns', 'VNM', '--with', 'Atlantis'], 'neither a country nor a group'],
    [['reroute', 'VNM', '--from', 'CHN'], 'needs three countries'],
    [['reroute', 'VNM', '--from', 'CHN', '--to', 'VNM'], 'needs three countries'],
    [
      ['reroute', 'VNM', '--from', 'CHN', '--to', 'USA', '--since', '2018', '--year', '2018'],
      'it is the base year',
    ],
    [['domains', 'VNM', '--domain', 'gold'], 'there is no domain `gold`'],
    [['domains', 'VNM', '--rho', '0.8'], '--bloc GROUP with --rho'],
    [['domains', 'VNM', '--bloc', 'ASEAN', '--rho', '2'], 'from 0 to 1'],
    [['domains', 'VNM', '--bloc', 'organisations'], 'COW memberships'],
    [['domains', 'VNM', '--list', 'nowhere.csv'], 'cannot be read'],
    [['mutual', 'VNM', '--limit', 'tau=1'], 'unbalanced-tau'],
    [['mutual', 'VNM', '--dataset', 'nowhere'], 'nowhere'],
  ])('%j: %s', async (args, said) => {
    const { code, out, err } = await run(home.dir, ['dependence', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  it('yearly readings of several measures are no table of partners', async () => {
    const { out } = await run(home.dir, ['dependence', 'domains', 'FJI', '--json']);
    const found = (JSON.parse(out) as readonly Finding[]).filter((f) => f.measure === 'hhi');
    expect(found.length).toBeGreaterThan(10);
    for (const { value } of found) expect(value.kind).toBe('missing');
  });

  it('a bad pair of a list is named with its line, and the data are to blame', async () => {
    const file = join(home.dir, 'pairs.csv');
    writeFileSync(file, 'a,b,r\nCHN,KOR,0.8\nCHN,Atlantis,1\n');
    const { code, err } = await run(home.dir, ['dependence', 'domains', 'VNM', '--list', file]);
    expect(code).toBe(1);
    expect(err).toContain('line 3: `CHN,Atlantis,1`');
  });

  it.each([
    [['mutual', 'VNM'], 'does not hold the trade of every country with every other'],
    [['pivot', 'VNM'], 'does not hold the trade of every country with every other'],
    [['reroute', 'VNM', '--from', 'CHN', '--to', 'USA'], 'rerouting is read product by product'],
  ])('the starter pack cannot answer %j, and says why', async (args, said) => {
    const { code, out } = await run(home.dir, ['dependence', ...args]);
    expect([code, out.replaceAll(/\s+/g, ' ')]).toEqual([0, expect.stringContaining(said)]);
  });

  it('the starter pack answers by domain, and says what it cannot', async () => {
    const { code, out } = await run(home.dir, ['dependence', 'domains', 'VNM', '--top', 'all']);
    expect(code).toBe(0);
    expect(out).toMatch(/Goods and services, imports 2016 +0\.164 +6\.1 +China 33\.4%/);
    expect(out).toContain('arms: no table by partner is loaded. Would answer: SIPRI');
  });
});

describe.skipIf(sharedAbsent)('with the seafood table', () => {
  beforeAll(async () => {
    const { code } = await run(home.dir, ['data', 'add', shared('data', ...SEAFOOD)]);
    expect(code).toBe(0);
  });

  it.each([
    [
      ['mutual', 'VNM', '--with', 'JPN'],
      'Mutual dependence of Viet Nam, 2018',
      'Phụ thuộc lẫn nhau của Việt Nam, 2018',
    ],
    [
      ['pivot', 'VNM'],
      'Pivot markets of Viet Nam, 2018',
      'Thị trường then chốt của Việt Nam, 2018',
    ],
    [
      ['patterns', 'VNM', '--with', 'USA'],
      'Pattern of trade of Viet Nam',
      'Cơ cấu thương mại của Việt Nam',
    ],
    [
      ['reroute', 'VNM', '--from', 'CHN', '--to', 'USA'],
      'Rerouting, from China through Viet Nam to the United States',
      'Chuyển tuyến hàng hóa, từ Trung Quốc qua Việt Nam sang Hoa Kỳ',
    ],
  ])(
    '%j in both languages, and every Finding printed again by its command',
    async (args, en, vi) => {
      const english = await run(home.dir, ['dependence', ...args]);
      expect([english.code, english.err]).toEqual([0, '']);
      expect(english.out.replaceAll('\n', ' ')).toContain(en);
      const vietnamese = await run(home.dir, ['dependence', ...args, '--lang', 'vi']);
      expect(vietnamese.out.replaceAll('\n', ' ')).toContain(vi);

      const { out } = await run(home.dir, ['dependence', ...args, '--json']);
      const findings = JSON.parse(out) as readonly Finding[];
      expect(findings.length).toBeGreaterThan(3);
      const [, ...command] = findings[0]?.reproduce.split(' ') ?? [];
      const again = await run(home.dir, [...command, '--json']);
      const ids = new Map((JSON.parse(again.out) as readonly Finding[]).map((f) => [f.id, f]));
      for (const finding of findings.filter((f) => f.reproduce === findings[0]?.reproduce))
        expect(ids.get(finding.id)).toEqual(finding);
    },
  );

  it('a range and never one number', async () => {
    const { out } = await run(home.dir, [
      'dependence',
      'reroute',
      'VNM',
      '--from',
      'CHN',
      '--to',
      'USA',
      '--json',
    ]);
    const found = (JSON.parse(out) as readonly Finding[]).filter((f) => f.measure === 'rerouting');
    expect(found.length).toBeGreaterThan(1);
    for (const { value } of found) expect(value.kind).toBe('interval');
  });
});

/** `tuchu check` and `tuchu doctrine` as a person types them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run as runIn, scratch } from './run.js';

const folder = scratch();
afterAll(() => folder.remove());
const run = (...args: string[]): ReturnType<typeof runIn> => runIn(folder.dir, args);

const RUS_PRK = 'examples/drafts/rus-prk-2024.json';
const USSR = 'examples/drafts/ussr-vnm-1978.json';

describe('tuchu check', () => {
  it('prints the verdict per principle and reading, the tree, what would change it, and the hash', async () => {
    const { code, out } = await run(
      'check',
      RUS_PRK,
      '--doctrine',
      'VNM-4NO-2019',
      '--mode',
      'hypothetical',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/partnership treaty: would breach[^.]+if Viet Nam signed it/);
    expect(out).toMatch(/would go against “No military alliance” \(VNM-1\): clause 1, promise/);
    expect(out).toMatch(/VNM-1 +No military alliance +breach/);
    const at = (words: string): number => out.indexOf(words);
    const order = [
      'Verdict by principle',
      'What was checked',
      'VNM-1: why breach',
      'What would better',
      'Precedents',
      'in order',
      'What the rules rest on',
      'sha256',
    ].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(out).toContain('The rule: Viet Nam is not bound');
    expect(out).toMatch(/VNM-3B +another reading of( VNM-3)? +compliant/);
    expect(out).toMatch(/promise to help with force +true \[1\] +clause 1 If at war/);
    expect(out).toMatch(
      /not so: promise to help with force if the partner is +needs justification/,
    );
    expect(out).toMatch(/sha256 [0-9a-f]{12}/);
    expect(out).toContain('[1] tass.com: https://');
    for (const line of out.split('\n'))
      if (!line.includes('http')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says in Vietnamese why a doctrine has nothing to say', async () => {
    const { out } = await run('check', USSR, '--doctrine', 'vnm-4no-2019', '--lang', 'vi');
    expect(out).toContain('không áp dụng');
    expect(out).toContain('25/11/2019');
  });

  it('gives the whole check as JSON', async () => {
    const { out } = await run(
      'check',
      USSR,
      '--doctrine',
      'VNM-4NO-2019',
      '--mode',
      'hypothetical',
      '--json',
    );
    const found = JSON.parse(out) as {
      verdict: string;
      hash: string;
      readings: Array<{ alternative: string | null; principles: unknown[] }>;
      flips: Array<{ facts: Array<{ code: string }>; verdict: string }>;
    };
    expect(found.verdict).toBe('needs_justification');
    expect(found.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(found.readings.map((r) => [r.alternative, r.principles.length])).toEqual([
      [null, 4],
      ['VNM-3B', 4],
      ['VNM-2B', 4],
    ]);
    expect(found.flips.find((f) => f.verdict === 'compliant')?.facts.map((x) => x.code)).toEqual([
      'consultation',
    ]);
  });

  it('puts a draft to a checklist without a verdict', async () => {
    const { out } = await run(
      'check',
      'examples/drafts/ind-ussr-1971.json',
      '--doctrine',
      'VNM-CHOICES',
    );
    expect(out).toMatch(/peace over war +towards/);
    expect(out).not.toMatch(/breach|compliant|justification/);
  });

  it('refuses what was misused with 2 and what is not in order with 1', async () => {
    expect(await run('check')).toMatchObject({ code: 2, out: '' });
    expect((await run('check', USSR)).err).toContain('--doctrine');
    expect((await run('check', USSR, '--doctrine', 'NOBODY')).code).toBe(2);
    expect((await run('check', USSR, '--doctrine', 'NAM-1961', '--mode', 'maybe')).code).toBe(2);
    expect((await run('check', 'absent.json', '--doctrine', 'NAM-1961')).code).toBe(1);
    expect((await run('check', USSR, '--doctrine', 'VNM-CHOICES', '--mode', 'actual')).code).toBe(
      2,
    );
    expect((await run('check', 'package.json', '--doctrine', 'NAM-1961')).code).toBe(1);
  });
});

describe('tuchu doctrine', () => {
  it('lists, shows, and names every fact', async () => {
    expect((await run('doctrine', 'list')).out).toMatch(
      /AUT-NEUTRALITY-1955 +Permanent neutrality/,
    );
    const shown = (await run('doctrine', 'show', 'VNM-4NO-2019')).out;
    expect(shown).toMatch(/No\s+authority:/);
    expect(shown).toMatch(/Hanoi Times/);
    expect((await run('doctrine', 'show', 'VNM-CHOICES', '--lang', 'vi')).out).toContain('độc lập');
    expect((await run('doctrine', 'vocabulary')).out).toMatch(/imposed_conditions/);
  });

  it('runs the tests beside each rule, and fails with 1 when a rule was changed', async () => {
    expect((await run('doctrine', 'test', 'AUT-NEUTRALITY-1955')).out).toMatch(
      /^(\d+) of \1 tests/,
    );
    const path = 'packs/doctrines/aut-neutrality-1955.json';
    const changed = readFileSync(path, 'utf8').replace(
      '"breach_if": "bases"',
      '"breach_if": "port_call"',
    );
    const mine = join(folder.dir, 'mine.json');
    writeFileSync(mine, changed);
    const { code, out, err } = await run('doctrine', 'test', mine);
    expect(code).toBe(1);
    expect(out).toMatch(/AUT-2 test \d+ \(.*base.*\): expected breach, found/);
    expect(err).toMatch(/tests? beside the rules fail/);
  });

  it('checks a pack of one’s own', async () => {
    const good = await run('doctrine', 'check', 'packs/doctrines');
    expect([good.code, good.err]).toEqual([0, '']);
    const text = readFileSync('packs/doctrines/fin-nonalignment.json', 'utf8');
    const bad = join(folder.dir, 'bad.json');
    writeFileSync(bad, text.replace('"offence"', '"ofence"'));
    const { code, err } = await run('doctrine', 'check', bad);
    expect(code).toBe(1);
    expect(err).toContain('bad.json: FIN-1: no fact has the name `ofence`');
    expect((await run('doctrine', 'burn')).code).toBe(2);
  });

  it('runs old checks under another version and prints what changes', async () => {
    const { out } = await run(
      'doctrine',
      'diff',
      'VNM-3NO-2009',
      'VNM-4NO-2019',
      'examples/drafts',
      '--mode',
      'hypothetical',
    );
    expect(out).toMatch(/^Doctrine\n\d+ of 20 drafts get another verdict/);
    expect(out).toMatch(/edca-2014 +needs justification +insufficient evidence/);
    expect(out).toMatch(/VNM-3 +– +insufficient evidence/);
    expect((await run('doctrine', 'diff', 'VNM-3NO-2009')).code).toBe(2);
  });
});

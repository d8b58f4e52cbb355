/** `tuchu shock FILE --country COUNTRY` and `tuchu shock list`: what they print, as tables and as Findings, and refuse. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leatherFiles } from '../accounts/leather-files.js';
import { run, scratch } from './run.js';

const home = scratch();
beforeAll(async () => {
  for (const path of leatherFiles(home.dir)) {
    const { code } = await run(home.dir, ['data', 'add', path]);
    expect(code).toBe(0);
  }
});
afterAll(() => home.remove());
const ask = (...args: string[]) => run(home.dir, ['shock', ...args]);

describe('tuchu shock', () => {
  it('runs a ready shock for a country, in both languages', async () => {
    const { code, out } = await ask('embargo', '--country', 'ARG', '--with', 'TUR', '--top', '2');
    expect(code).toBe(0);
    expect(out).toContain('Argentina: Embargo by the largest supplier');
    expect(out).toContain('Largest supplier: Türkiye, as asked for.');
    expect(out).toContain('(many-sectors)');
    expect(out).toContain('Cannot answer this shock:');
    const vi = await ask('embargo', '--country', 'ARG', '--with', 'TUR', '--lang', 'vi');
    expect(vi.out).toContain('Nguồn cung lớn nhất cấm vận');
  });

  it('prints Findings for programs, and why others do not answer beside them', async () => {
    const args = ['lost-market', '--country', 'TUR', '--model', 'sellers,essential', '--json'];
    const { code, out, err } = await ask(...args);
    expect(code).toBe(0);
    const findings = JSON.parse(out) as Array<{
      measure: string;
      loss?: object;
      reproduce: string;
    }>;
    expect(findings.length).toBe(6);
    expect(findings.every((f) => f.loss !== undefined)).toBe(true);
    expect(findings[0]?.reproduce).toBe(
      'tuchu shock lost-market --country TUR --model sellers,essential',
    );
    expect(err).toContain('essential: Türkiye buys none of the deliveries that are cut');
  });

  it('lists what is ready and what there is', async () => {
    const { out } = await ask('list');
    expect(out).toContain('financial-cut-off');
    expect(out).toContain('delays');
    const { out: json } = await ask('list', '--json');
    expect((JSON.parse(json) as { shocks: unknown[] }).shocks.length).toBe(8);
  });

  it.each([
    [['embargo'], 2, 'name a shock: `tuchu shock embargo --country DEU`'],
    [['nothere', '--country', 'ARG'], 2, 'there is no shock file `nothere`'],
    [['embargo', '--country', 'ARG', '--model', 'magic'], 2, 'there is no model `magic`'],
    [['embargo', '--country', 'ARG', '--limit', 'luck=1'], 2, 'takes `luck` as given'],
    [['strait-closed', '--country', 'ARG'], 1, 'no dataset can answer'],
  ])('%s ends with %d', async (args, exit, said) => {
    const { code, err } = await ask(...args);
    expect(code).toBe(exit);
    expect(err).toContain(said);
  });

  it('a file that is not in order ends with 1 and its line', async () => {
    const path = join(home.dir, 'bad.yaml');
    writeFileSync(path, 'tuchu-shock: 1\nid: Bad id\n');
    const { code, err } = await ask(path, '--country', 'ARG', '--lang', 'vi');
    expect(code).toBe(1);
    expect(err).toMatch(/dòng 2, `id`: chỉ gồm chữ thường/);
  });
});

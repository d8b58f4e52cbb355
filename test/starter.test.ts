import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEATURED, makeStarter } from '../scripts/starter.mjs';
import { SHARED, sharedAbsent } from './shared.js';

const names = readdirSync('starter').filter((name) => name !== 'README.md');

describe('the starter pack', () => {
  it.skipIf(sharedAbsent)(
    'is what its script makes',
    async () => {
      const made = await makeStarter(SHARED);
      expect(Object.keys(made).sort()).toEqual(names.sort());
      for (const [name, text] of Object.entries(made))
        expect(readFileSync(join('starter', name), 'utf8') === text, name).toBe(true);
    },
    60_000,
  );

  it('states licence, citation and the command that made it, and stays small', () => {
    const metas = names.filter((name) => name.endsWith('.meta.json'));
    expect(metas.length).toBe(3);
    for (const name of metas) {
      const meta = JSON.parse(readFileSync(join('starter', name), 'utf8')) as Record<
        string,
        unknown
      >;
      expect(meta['licence']).toContain('US government work');
      expect(meta['citation']).toContain('ITPD-E');
      expect(meta['madeBy']).toBe('npm run starter');
    }
    for (const name of names) expect(statSync(join('starter', name)).size).toBeLessThan(1_000_000);
  });

  it('holds partner tables for Viet Nam and at least a dozen others', () => {
    expect(FEATURED).toContain('VNM');
    expect(FEATURED.length).toBeGreaterThan(12);
    const exporters = new Set(
      readFileSync('starter/exports-2016.csv', 'utf8')
        .split('\n')
        .slice(1, -1)
        .map((l) => l.slice(0, 3)),
    );
    expect([...exporters].sort()).toEqual([...FEATURED]);
  });
});

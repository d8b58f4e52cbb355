/** Trade shares of the great powers, beside a plain sum of the lines they are read from. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { greatPowers } from '../../../src/relations/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { pointOf } from '../../dependence/raw.js';

const dir = mkdtempSync(join(tmpdir(), 'tuchu-shares-'));
const file = (name: string): string => join('starter', `${name}-2016.csv`);
let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace(dir, { create: true });
  await workspace.add([file('exports'), file('imports')]);
}, 60_000);
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

/** What each partner sells to a country or buys from it, line by line. */
function sums(name: 'imports' | 'exports', subject: string): Map<string, number> {
  const of = new Map<string, number>();
  for (const line of readFileSync(file(name), 'utf8').trim().split(/\r?\n/).slice(1)) {
    const [from = '', to = '', , , value] = line.split(',');
    const [own, partner] = name === 'imports' ? [to, from] : [from, to];
    if (own === subject && partner !== subject)
      of.set(partner, (of.get(partner) ?? 0) + Number(value));
  }
  return of;
}

it.each(['VNM', 'CHL', 'CHE'])(
  'imports and exports of %s: each power, and the concentration over all partners',
  async (subject) => {
    const codes = ['USA', 'CHN', 'JPN', 'RUS'];
    const { domains } = await greatPowers(workspace, {
      subject,
      day: '2016-12-31',
      pack: undefined,
      powers: codes.join(','),
    });
    for (const name of ['imports', 'exports'] as const) {
      const raw = sums(name, subject);
      const total = [...raw.values()].reduce((a, b) => a + b, 0);
      const domain = domains.find((d) => d.id === `trade/${name.slice(0, -1)}`);
      expect(domain?.tables[0]?.period).toBe('2016');
      for (const power of codes)
        expect(pointOf(domain?.cells.get(power)), `${name} ${power}`).toBeCloseTo(
          (raw.get(power) ?? NaN) / total,
          12,
        );
      let hhi = 0;
      for (const value of raw.values()) hhi += (value / total) ** 2;
      expect(pointOf(domain?.concentration), name).toBeCloseTo(hhi, 12);
    }
  },
);

/** What is known of real years: alliances of 2018, read from the file ATOP’s R package ships and from its rows as they stand. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolvePlaceCode } from '../../../src/core/index.js';
import { isMissing } from '../../../src/relations/network/layer.js';
import { networkReport, type NetworkReport } from '../../../src/relations/network/report.js';
import { openWorkspace, type Workspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';

const FILE = ['data', 'alliances-igos-peacesciencer', 'atop_alliance.csv.gz'] as const;

/** Partners of every state in a year by the rows of the file, without any of the product's readers but its codes. */
function partnersOf(year: number, only?: 'defense'): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  const code = resolvePlaceCode('cow', year);
  const [, ...lines] = gunzipSync(readFileSync(shared(...FILE)))
    .toString('utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const [a = '', b = '', at, defense, ...rest] = line.split(',');
    const kinds = only === 'defense' ? [defense] : [defense, ...rest];
    if (Number(at) !== year || !kinds.includes('1')) continue;
    const [from = '', to = ''] = [code(a)?.code, code(b)?.code];
    out.set(from, (out.get(from) ?? new Set()).add(to));
    out.set(to, (out.get(to) ?? new Set()).add(from));
  }
  return out;
}

/** Burt’s constraint by its definition, all ties alike. */
function plainConstraint(of: ReadonlyMap<string, ReadonlySet<string>>, i: string): number {
  const share = (a: string, b: string): number =>
    of.get(a)?.has(b) === true ? 1 / (of.get(a)?.size ?? 1) : 0;
  const own = [...(of.get(i) ?? [])];
  return own
    .map((j) => share(i, j) + own.reduce((sum, q) => sum + share(i, q) * share(q, j), 0))
    .reduce((sum, x) => sum + x * x, 0);
}

describe.skipIf(sharedAbsent)('ATOP, 2018', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-network-atop-'));
  const [any, defence] = [partnersOf(2018), partnersOf(2018, 'defense')];
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(dir, { create: true });
    await workspace.add([shared(...FILE)]);
  }, 120_000);
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const ask = (country: string, day = '2018-12-31'): Promise<NetworkReport> =>
    networkReport(workspace, { country, day, layers: ['obligation'], today: '2025-12-31' });
  const value = (r: NetworkReport, measure: string) =>
    r.layers[0]?.findings.find((f) => f.measure === `network_${measure}`)?.value;

  it('Viet Nam has an obligation with 35 partners, and none of defence', async () => {
    const report = await ask('VNM');
    expect(value(report, 'degree')).toEqual({ kind: 'point', value: 35 });
    expect(value(report, 'defence')).toEqual({ kind: 'point', value: 0 });
    const constraint = value(report, 'constraint');
    const got = constraint?.kind === 'point' ? constraint.value : NaN;
    expect(got).toBeCloseTo(plainConstraint(any, 'VNM'), 12);
    expect(got).toBeCloseTo(0.084586, 6);
  });

  it('COW 345 of 2018 is Serbia, with 55 partners', async () => {
    expect(any.get('SRB')?.size).toBe(55);
    expect(value(await ask('SRB'), 'degree')).toEqual({ kind: 'point', value: 55 });
    expect(any.has('_YUG')).toBe(false);
  });

  it.each(['CHL', 'CHE', 'NZL'])('%s, by the rows of the file themselves', async (country) => {
    const report = await ask(country);
    const size = (of: typeof any) => ({ kind: 'point', value: of.get(country)?.size ?? 0 });
    expect(value(report, 'degree')).toEqual(size(any));
    expect(value(report, 'defence')).toEqual(size(defence));
  });

  it('every state of the rows has the partners of the rows, and no other state is there', async () => {
    const on = (await ask('VNM')).layers[0]?.on;
    if (on === undefined || isMissing(on)) throw new Error('no layer');
    const ours = new Map<string, Set<string>>();
    for (const { from, to } of on.ties) {
      ours.set(from, (ours.get(from) ?? new Set()).add(to));
      ours.set(to, (ours.get(to) ?? new Set()).add(from));
    }
    const sorted = (of: ReadonlyMap<string, ReadonlySet<string>>) =>
      [...of].map(([p, own]) => `${p} ${[...own].toSorted().join(' ')}`).toSorted();
    expect(sorted(ours)).toEqual(sorted(any));
    expect(on.nodes.length).toBe(186);
  });

  it('a year after the last is a reason', async () => {
    const report = await ask('VNM', '2019-12-31');
    const on = report.layers[0]?.on;
    expect(on !== undefined && isMissing(on) && on.reason).toBe('not_covered');
  });
});

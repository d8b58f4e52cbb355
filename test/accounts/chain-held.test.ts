/** A user's own table of three countries, loaded for two years: what follows from the files to the Findings. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import {
  chainYears,
  followedHeld,
  frameHeld,
  openChain,
  stuckHeld,
  exportsFindings,
} from '../../src/accounts/index.js';
import { leatherFiles } from './leather-files.js';

let dir = '';
let workspace: Workspace;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-chain-'));
  const paths = leatherFiles(dir);
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  for (const path of paths) await workspace.add([path]);
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true });
});

describe('value chains of a workspace', () => {
  it('the table of a year gives what the leather table gives', async () => {
    const years = await chainYears(workspace);
    expect(years.map((y) => y.year)).toEqual([2000, 2005]);
    const held = years[1]!;
    const frame = await frameHeld(workspace, held, 'ARG', 'exports');
    if ('reason' in frame) throw new Error(frame.reason);
    const share = exportsFindings(frame).find((f) => f.measure === 'tiva_fva_share')?.value;
    expect(share?.kind === 'point' && share.value).toBeCloseTo(10.61004 / 64.3, 6);
    expect(frame.evidence.map((e) => e.id)).toEqual([held.manifest.id]);
    const { chain } = await openChain(workspace, held);
    expect(chain.system.table.places.toSorted()).toEqual(['ARG', 'DEU', 'TUR']);
  });

  it('is followed over the years, each Finding with its own command', async () => {
    const { findings, refused } = await followedHeld(workspace, 'ARG');
    const shares = findings.filter((f) => f.measure === 'tiva_fva_share');
    expect(shares.map((f) => f.period)).toEqual(['2000', '2005']);
    const [before, after] = shares.map((f) => (f.value.kind === 'point' ? f.value.value : 0));
    expect(after).toBeGreaterThan(before as number);
    expect(shares[0]?.reproduce).toMatch(/^tuchu chain exports ARG --dataset \S+ --year 2000$/);
    expect(findings.find((f) => f.measure === 'forward_participation')?.reproduce).toMatch(
      /^tuchu chain position ARG/,
    );
    expect(refused).toEqual([]);
  });

  it('a country that no table holds is refused by each, and the flag says what it knows', async () => {
    const { findings, refused } = await followedHeld(workspace, 'VNM');
    expect(findings).toEqual([]);
    expect(refused.map((r) => r.missing.reason)).toEqual(['not_covered', 'not_covered']);
    const flag = await stuckHeld(workspace, 'VNM');
    expect(flag.verdict).toBe('unknown');
    expect(flag.conditions.map((c) => c.holds)).toEqual(['unknown', 'unknown', 'yes', 'unknown']);
  });

  it('three places have no quarter: the first condition stays unknown', async () => {
    const { conditions } = await stuckHeld(workspace, 'TUR');
    expect(conditions[0]?.holds).toBe('unknown');
    expect(conditions[1]?.finding.value.kind).toBe('missing');
  });
});

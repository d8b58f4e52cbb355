/** Packs in a workspace: used in place of the shipped one, and read again when a file changes. */
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packFor, packs } from '../../src/facts/index.js';

let workspace: string;
let own: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'tuchu-user-packs-'));
  own = join(workspace, 'packs', 'vnm');
  await mkdir(own, { recursive: true });
  await cp(join('packs', 'vnm', 'sources.json'), join(own, 'sources.json'));
  await writeFile(join(own, 'profile.json'), JSON.stringify(await bareProfile()));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

/** The shipped profile, without the milestones that its timeline looks around. */
async function bareProfile(): Promise<Record<string, unknown>> {
  const text = await readFile(join('packs', 'vnm', 'profile.json'), 'utf8');
  const { timeline: _milestones, ...profile } = JSON.parse(text) as Record<string, unknown>;
  return profile;
}

async function setAsOf(day: string): Promise<void> {
  const file = join(own, 'profile.json');
  const profile = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...profile, asOf: day }));
}

it('takes the place of the shipped pack, without mixing the two', async () => {
  const [mine, shipped] = [await packFor('VNM', workspace), await packFor('VNM')];
  expect(mine).toMatchObject({ origin: 'workspace', facts: [], instruments: [] });
  expect(shipped?.origin).toBe('built-in');
  expect(shipped?.facts.length).toBeGreaterThan(500);
  const listed = await packs(workspace);
  expect(listed.find((p) => p.code === 'VNM')?.origin).toBe('workspace');
});

it('is read again after a change, and only then', async () => {
  const first = await packFor('VNM', workspace);
  expect(await packFor('VNM', workspace)).toBe(first);
  await setAsOf('2026-11-01');
  expect((await packFor('VNM', workspace))?.profile.asOf).toBe('2026-11-01');
  await rm(own, { recursive: true });
  expect((await packFor('VNM', workspace))?.origin).toBe('built-in');
});

it('reads a pack whose replacement was cut short', async () => {
  await rename(own, `${own}.replaced`);
  expect((await packFor('VNM', workspace))?.origin).toBe('workspace');
  expect((await packs(workspace)).find((p) => p.code === 'VNM')?.origin).toBe('workspace');
});

it('needs no packs in the workspace', async () => {
  const empty = join(workspace, 'nowhere');
  expect(await packFor('VNM', empty)).toBe(await packFor('VNM'));
  expect(await packs(empty)).toEqual(await packs());
});

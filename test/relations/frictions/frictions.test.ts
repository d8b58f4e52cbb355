/** Frictions of a country from the registers, recounted from their raw lines, beside the tiers of its pack. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import { packFor, type Pack } from '../../../src/facts/index.js';
import {
  countryRecords,
  frictionsOf,
  lastYear,
  pairRecords,
  pressureFacts,
} from '../../../src/relations/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { rawLines } from '../../dependence/raw.js';
import { shared, sharedAbsent } from '../../shared.js';

const DAY = '2025-12-31';
const dir = mkdtempSync(join(tmpdir(), 'tuchu-frictions-'));
let workspace: Workspace;
let vnm: Pack | undefined;
beforeAll(async () => {
  workspace = await openWorkspace(dir, { create: true });
  vnm = await packFor('VNM');
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

it('without a register the number is missing, and facts of pressure still stand', async () => {
  const found = await frictionsOf(workspace, 'VNM', vnm, DAY);
  expect(found.warm.value.kind === 'missing' && found.warm.value.missing.reason).toBe('not_loaded');
  expect(found.warm.caveats).toEqual([]);
  expect(found.rows.map((r) => r.partner)).toEqual(['USA']);
  expect(found.rows[0]?.facts.every((f) => f.predicate === 'tariff_rate')).toBe(true);
});

it('facts of pressure are those that the file of kinds names, begun by the day', async () => {
  const che = await packFor('CHE');
  if (vnm === undefined || che === undefined) throw new Error('no pack');
  expect(pressureFacts(vnm, '2025-01-01').size).toBe(0);
  expect([...pressureFacts(che, DAY).keys()].sort()).toEqual(['DEU', 'IRQ', 'RUS', 'USA']);
});

const REGISTERS = 'alliances-igos-peacesciencer';
describe.skipIf(sharedAbsent)('from the registers', () => {
  beforeAll(async () => {
    if (sharedAbsent) return;
    const files = ['cow_contdir', 'cow_mid_dirdisps', 'td_rivalries', 'ucdp_acd'];
    await workspace.add(files.map((f) => shared('data', REGISTERS, `${f}.csv.gz`)));
  }, 60_000);

  it('counts disputes as the raw lines do, and sets the tier beside', async () => {
    const lines = rawLines(REGISTERS, 'cow_mid_dirdisps.csv.gz');
    const [viet, china] = ['816', '710'];
    const raw = new Set<string>();
    for (const line of lines) {
      const [number = '', one, two] = line;
      if ((one === viet && two === china) || (one === china && two === viet)) raw.add(number);
    }
    const { rows, warm, registers } = await frictionsOf(workspace, 'VNM', vnm, DAY);
    const row = rows.find((r) => r.partner === 'CHN');
    const count = row?.counts.find((c) => c.measure === 'dispute count');
    expect(count?.value).toEqual({ kind: 'point', value: raw.size });
    expect(row?.tier).toBe('comprehensive_strategic');
    expect(row?.near).toBe(true);
    expect(row?.border?.level).toBe(1);
    expect(row === undefined ? 0 : lastYear(row)).toBe(2014);
    expect(registers.map((r) => r.last).sort((a, b) => a - b)).toEqual([2009, 2014, 2024]);
    expect(render(warm.caveats[0] ?? { code: '', fields: {} }, 'en')).toContain('not “no dispute”');
    const near = rows.filter((r) => r.near && r.tier !== undefined);
    expect(warm.value).toEqual({ kind: 'point', value: near.length });
  });

  it('gives each pair the records that the page of the pair has', async () => {
    const q = { subject: 'CHL', day: DAY, reproduce: 'tuchu' };
    const all = await countryRecords(workspace, q);
    for (const partner of ['BOL', 'ARG', 'PER']) {
      const pair = await pairRecords(workspace, { ...q, partner });
      const own = pair.filter((r) => r.friction || r.what === 'contiguity');
      expect(own.length).toBeGreaterThan(0);
      expect(all.get(partner)?.map((r) => r.finding.id)).toEqual(own.map((r) => r.finding.id));
    }
  });

  it('takes a rivalry that its register leaves open to the last year of the register', async () => {
    const { rows } = await frictionsOf(workspace, 'CHL', await packFor('CHL'), DAY);
    const row = rows.find((r) => r.partner === 'BOL');
    expect(row?.records.some((r) => r.what === 'rivalry' && r.years === '1836–')).toBe(true);
    expect(row === undefined ? 0 : lastYear(row)).toBe(2009);
    expect(row?.near).toBe(true);
  });

  it('speaks of a country that has no pack, and counts no ladder for it', async () => {
    const { rows, warm } = await frictionsOf(workspace, 'KEN', undefined, DAY);
    expect(rows.map((r) => r.partner)).toContain('UGA');
    expect(rows.every((r) => r.tier === undefined)).toBe(true);
    expect(warm.value.kind === 'missing' && warm.value.missing.reason).toBe('not_covered');
  });

  it('knows nothing of a day before the records begin', async () => {
    const { rows } = await frictionsOf(workspace, 'VNM', vnm, '1815-12-31');
    expect(rows.every((r) => r.records.length === 0 || lastYear(r) <= 1815)).toBe(true);
  });
});

/** One road from any flow to a table of partners. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUnit, render } from '../../../src/core/index.js';
import {
  type FlowQuestion,
  flowTable,
  fullTable,
  isTable,
  sideWords,
} from '../../../src/dependence/index.js';
import { deliveryYears } from '../../../src/sources/index.js';
import { type Manifest, type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';
import { addFlow, addRegister, order } from '../domains/made-up.js';
import { SEAFOOD } from '../raw.js';

let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-flow-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const ask = (manifest: Manifest, q: Partial<FlowQuestion>) =>
  flowTable(workspace, manifest, {
    subject: 'VNM',
    side: 'import',
    first: 2016,
    last: 2020,
    reproduce: 'tuchu dependence domains VNM',
    ...q,
  });

it('units as publishers write them', () => {
  expect(readUnit('million TIV')).toEqual({ unit: 'TIV', size: 1_000_000 });
  expect(readUnit('tonnes (metal content)')).toEqual({ unit: 'tonne', size: 1 });
  expect(readUnit('thousand metric tons')).toEqual({ unit: 'tonne', size: 1000 });
  expect(readUnit('percent')).toEqual({ unit: 'share', size: 0.01 });
  expect(readUnit('USD')).toEqual({ unit: 'USD', size: 1 });
  expect(readUnit('thousand carats')).toEqual({ unit: 'amount', size: 1 });
});

it('words of a flow and its side', () => {
  expect(sideWords('arms', 'import').en).toBe('arms received');
  expect(sideWords('goods', 'export').en).toBe('exports');
  expect(sideWords('vaccines', 'import').en).toBe('vaccines received');
});

describe('arms by windows of five years', () => {
  it('deliveries in the text of a record', () => {
    expect(deliveryYears('Sea Bird (UAV); ordered 4?, delivered 3?; in 2020; 2021')).toEqual([
      2020, 2021,
    ]);
    expect(
      deliveryYears('Sea Bird (UAV); ordered 4, delivered 3; in 2019; year of order estimated'),
    ).toEqual([2019]);
    expect(deliveryYears('Sea Bird (UAV); ordered 4, delivered ?')).toEqual([]);
  });

  it('adds up what was delivered inside, splits what straddles, refuses what has no volume', async () => {
    const register = await addRegister(workspace, dir, [
      order(1, 'Russia', 'Viet Nam', 56, '2016; 2017'),
      order(2, 'Israel', 'Viet Nam', 20, '2018'),
      order(3, 'South Korea', 'Viet Nam', 12, '2020; 2021'),
      order(5, 'Russia', 'Viet Nam', 900, '2010'),
      order(6, 'Russia', 'India', 500, '2018'),
    ]);
    const table = await ask(register, {});
    if (!isTable(table)) throw new Error(render(table.detail, 'en'));
    expect(table.rows).toEqual([
      { partner: 'RUS', value: 56_000_000 },
      { partner: 'ISR', value: 20_000_000 },
      { partner: 'KOR', value: 6_000_000 },
    ]);
    expect([table.period, table.unit, table.evidence[0]?.kind]).toEqual([
      '2016/2020',
      'TIV',
      'dataset',
    ]);
    const caveats = table.caveats.map((m) => render(m, 'en')).join(' ');
    expect(caveats).toContain(
      '7.3% stands in orders delivered over years of which some lie outside',
    );
    expect(caveats).toContain('Taken to list every order of Viet Nam');
    const early = await ask(register, { first: 1990, last: 1994 });
    expect('detail' in early && render(early.detail, 'en')).toContain(
      'no arms received of Viet Nam, 1990 to 1994',
    );
    const silent = await addRegister(workspace, dir, [
      order(1, 'Russia', 'Viet Nam', 56, '2016; 2017'),
      order(4, 'Spain', 'Viet Nam', '', '2019'),
      order(6, 'Russia', 'India', 500, '2018'),
      order(7, 'Spain', 'India', 500, '2018'),
    ]);
    const refused = await ask(silent, {});
    expect('detail' in refused && render(refused.detail, 'en')).toContain(
      '1 row of arms received of Viet Nam',
    );
  });

  it('a register of one seller says nothing whole of its buyers', async () => {
    const register = await addRegister(workspace, dir, [
      order(1, 'Russia', 'Viet Nam', 56, '2016'),
      order(2, 'Russia', 'India', 20, '2018'),
    ]);
    const refused = await ask(register, {});
    expect('reason' in refused && refused.reason).toBe('insufficient_data');
    const sold = await ask(register, { subject: 'RUS', side: 'export' });
    expect(isTable(sold) && sold.rows.map((r) => r.partner)).toEqual(['VNM', 'IND']);
  });
});

it('a table by mapping: known partners where the scope says all, a reason where it says nothing', async () => {
  const lines = ['JPN,VNM,2020,60', 'KOR,VNM,2020,30', 'FRA,VNM,2020,10', 'JPN,VNM,2019,1'];
  const aid = await addFlow(workspace, dir, 'aid', lines);
  const table = await ask(aid, { first: 2020 });
  if (!isTable(table)) throw new Error(render(table.detail, 'en'));
  // An unknown size of unit would be an error of a million.
  expect(table.rows[0]).toEqual({ partner: 'JPN', value: 60_000_000 });
  expect([table.unit, table.rest, table.flow]).toEqual(['USD', 0, 'aid']);
  const silent = await addFlow(workspace, dir, 'debt', lines, '');
  const refused = await ask(silent, { first: 2020 });
  expect('detail' in refused && render(refused.detail, 'en')).toContain(
    'a mapping says it under `scope`',
  );
});

it.skipIf(sharedAbsent)('trade by this road is trade by its own', async () => {
  const [added] = await workspace.add([shared('data', ...SEAFOOD)]);
  if (added === undefined) throw new Error('nothing was added');
  for (const [subject, side] of [
    ['VNM', 'export'],
    ['JPN', 'import'],
    ['USA', 'import'],
  ] as const) {
    const own = await fullTable(workspace, added.manifest, { subject, side, year: 2018 });
    const any = await ask(added.manifest, { subject, side, first: 2018, last: 2018 });
    expect(isTable(own) && isTable(any) && any.rows).toEqual(isTable(own) && own.rows);
  }
});

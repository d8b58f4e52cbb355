/** A check over HTTP reads a doctrine's limits against the workspace; the share is added up again from the file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CheckSheet, checkAgain } from '../../src/brief/index.js';
import { doctrineFor } from '../../src/doctrine/index.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';

const FILES = ['imports-2016.csv', 'exports-2016.csv'].map((name) => join('starter', name));
let dir = '';
let workspace: Workspace;
let server: RunningServer;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-server-measured-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  server = await startServer({ workspace, port: 0 });
}, 60_000);
afterAll(async () => {
  await server.close();
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const OWN = 'VNM-BALANCE-PROPOSED';
const draft = {
  id: 'pact',
  title: 'Supply pact',
  parties: ['VNM', 'CHN'],
  date: '2026-05-04',
  instrument_type: 'agreement',
  clauses: [{ code: 'deep_commitment', value: true, basis: 'text' }],
  context: { counterpart_great_power: true, balance_checked: true },
  unlisted_facts: 'false',
};
const ask = async (): Promise<CheckSheet> => {
  const response = await fetch(`${server.address}/api/check?lang=en`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ doctrine: OWN, mode: 'hypothetical', file: 'a pact.json', draft }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as CheckSheet;
};
const measured = (sheet: CheckSheet) =>
  Object.values(sheet.page.findings).find((f) => f.id.includes('counterpart_share'));

/** Imports and exports of Viet Nam with China over those with everybody, from the files themselves. */
function shareInFile(): number {
  let [own, all] = [0, 0];
  for (const file of FILES)
    for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
      const [from = '', to = '', , , value = '0'] = line.split(',');
      const [self, other] = file.includes('imports') ? [to, from] : [from, to];
      if (self !== 'VNM' || other === 'VNM') continue;
      all += Number(value);
      if (other === 'CHN') own += Number(value);
    }
  return own / all;
}

it('without data a limit is unknown with its reason, and with data a share of a year', async () => {
  const before = await ask();
  expect(before.page.sections.map((s) => s.id)).toContain('measured');
  expect(before.verdict?.verdict).toBe('insufficient_evidence');
  await workspace.add(FILES);
  const after = await ask();
  const finding = measured(after);
  expect(finding?.value).toContain((shareInFile() * 100).toFixed(1));
  expect(finding?.period).toBe('2016');
  const { doctrine } = doctrineFor(OWN);
  if (doctrine === undefined) throw new Error('no doctrine');
  const command = 'tuchu check "a pact.json" --doctrine VNM-BALANCE-PROPOSED --mode hypothetical';
  expect(finding?.reproduce).toBe(command);
  const asked = { doctrine, file: 'a pact.json', mode: 'hypothetical', asOf: null } as const;
  expect(checkAgain(asked, 'en')).toBe(command);
  expect(checkAgain({ ...asked, asOf: '2026-01-02' }, 'vi')).toBe(
    `${command} --as-of 2026-01-02 --lang vi`,
  );
}, 60_000);

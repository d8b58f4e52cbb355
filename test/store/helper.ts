import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkspace, type Workspace } from '../../src/store/index.js';

import { put } from '../sources/helper.js';

export * from '../sources/helper.js';

let n = 0;

/** An empty workspace of its own inside a scratch folder. */
export function freshWorkspace(folder: string): Promise<Workspace> {
  return openWorkspace(join(folder, `workspace-${n++}`), { create: true });
}

/** What stands beside one of Tuchu's own tables of flows. */
export const tableMeta = (id: string, licence = 'x') => ({
  'tuchu-table': 1,
  id,
  title: { en: 'x', vi: 'x' },
  kind: 'flows',
  release: '1',
  unit: 'USD',
  classification: 'HS17',
  flow: 'goods',
  side: 'reconciled',
  scope: { from: 'all', to: 'all', products: 'all' },
  licence,
  citation: 'made here',
  homepage: '',
  madeBy: 'x',
  derivedFrom: [],
  notes: [],
});

/** The built store, for children: a test runner cannot hand them TypeScript. */
export const BUILT = fileURLToPath(new URL('../../dist/store/index.js', import.meta.url));
export const haveBuilt = existsSync(BUILT);
if (!haveBuilt)
  process.stdout.write('skipping tests in child processes: run `npm run build` first\n');

/** A small table of series in Tuchu's own layout, described beside it; returns the table's path. */
export async function putSeries(
  folder: string,
  name: string,
  rows: readonly string[],
): Promise<string> {
  const meta = {
    ...tableMeta('memberships', 'CC0-1.0'),
    kind: 'series',
    release: name,
    unit: 'count',
    classification: null,
    flow: null,
    side: null,
    scope: null,
  };
  await put(folder, `${name}.meta.json`, JSON.stringify(meta));
  const header = 'subject,measure,side,partner,year,value,unit';
  const lines = rows.map((row) => {
    const [subject, year, value] = row.split(',');
    return `${subject},igo,export,,${year},${value},count`;
  });
  return put(folder, `${name}.csv`, `${header}\n${lines.join('\n')}\n`);
}

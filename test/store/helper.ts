import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkspace, type Workspace } from '../../src/store/index.js';

export * from '../sources/helper.js';

let n = 0;

/** An empty workspace of its own inside a scratch folder. */
export function freshWorkspace(folder: string): Promise<Workspace> {
  return openWorkspace(join(folder, `workspace-${n++}`), { create: true });
}

/** The built store, for children: a test runner cannot hand them TypeScript. */
export const BUILT = fileURLToPath(new URL('../../dist/store/index.js', import.meta.url));
export const haveBuilt = existsSync(BUILT);
if (!haveBuilt)
  process.stdout.write('skipping tests in child processes: run `npm run build` first\n');

/** What lies beside a made-up table of flows; a test states its id and what else matters to it. */
export const FLOW_META = {
  'tuchu-table': 1,
  title: { en: 'x', vi: 'x' },
  kind: 'flows',
  release: '1',
  unit: 'USD',
  classification: 'as in the file',
  flow: 'goods',
  side: 'reconciled',
  scope: { from: 'all', to: 'all', products: 'all' },
  licence: 'x',
  citation: 'x',
  homepage: '',
  madeBy: 'x',
  derivedFrom: [],
  notes: [],
};

/** Every folder of the development datasets loads with one call and no hand editing. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { shared, sharedAbsent } from '../shared.js';

const folders = sharedAbsent ? [] : readdirSync(shared('data')).sort();

describe.skipIf(sharedAbsent)('one `data add` per folder', () => {
  let dir = '';
  let workspace: Workspace;
  let total = 0;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-folders-'));
    workspace = await openWorkspace(dir, { create: true });
  });
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it.each(folders)(
    '%s',
    async (folder) => {
      const results = await workspace.add([shared('data', folder)]);
      const asides = new Map<string, number>();
      let [read, kept] = [0, 0];
      for (const { manifest } of results) {
        read += manifest.rows.read;
        kept += manifest.rows.kept;
        for (const { reason, rows } of manifest.rows.setAside) {
          const text = render(reason, 'en');
          asides.set(text, (asides.get(text) ?? 0) + rows);
        }
        expect(manifest.readme, manifest.id).toContain('licence of the data');
      }
      total += read;
      const aside = [...asides].map(([reason, rows]) => `${rows} ${reason}`).join('; ');
      process.stdout.write(
        `${folder}: ${results.length} tables, ${read} rows in, ${kept} kept${aside === '' ? '' : `; set aside: ${aside}`}\n`,
      );
      expect(read).toBeGreaterThan(0);
      expect(kept).toBeGreaterThan(0);
    },
    180_000,
  );

  it('more than three million rows in all', () => {
    process.stdout.write(`all folders: ${total} rows in\n`);
    expect(total).toBeGreaterThan(3_000_000);
  });
});

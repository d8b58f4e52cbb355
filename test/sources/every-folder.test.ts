/** Every folder of the development datasets loads with one call and no hand editing. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import { filesOf, recogniseAll } from '../../src/sources/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { shared, sharedAbsent } from '../shared.js';
import { thorough } from '../thorough.js';

const folders = sharedAbsent ? [] : readdirSync(shared('data')).sort();

/** Bytes above which a table is read only where everything is: its own test reads every line of it. */
const LARGE = 600_000;

/**
 * What is loaded of a folder: everything with `TUCHU_ALL=1`; else the smallest of each family of files that differ
 * only in their digits (`wiot_1995`, `wiot_2000`), and of these the ones that are not large.
 */
function loadedOf(files: readonly string[]): readonly string[] {
  const size = new Map(files.map((file) => [file, statSync(file).size]));
  const of = (file: string): number => size.get(file) ?? 0;
  const family = (file: string): string => file.replace(/\d+/g, '#');
  const smallest = [...files].sort((a, b) => of(a) - of(b));
  const first = new Map(smallest.toReversed().map((file) => [family(file), file]));
  const small = [...first.values()].filter((file) => of(file) < LARGE);
  return small.length === 0 ? smallest.slice(0, 1) : small.sort();
}

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
      const path = shared('data', folder);
      const { files, notes } = await filesOf([path], () => Promise.resolve(dir));
      // Every table of the folder is recognised, and has its notes, whether or not this run loads it.
      expect(await recogniseAll(files)).toHaveLength(files.length);
      for (const file of files) expect(notes.get(file), file).toContain('licence of the data');

      const loaded = thorough ? files : loadedOf(files);
      const byName = loaded.length === files.length;
      const results = await workspace.add(byName ? [path] : loaded);
      const asides = new Map<string, number>();
      let [read, kept] = [0, 0];
      for (const { manifest } of results) {
        read += manifest.rows.read;
        kept += manifest.rows.kept;
        for (const { reason, rows } of manifest.rows.setAside) {
          const text = render(reason, 'en');
          asides.set(text, (asides.get(text) ?? 0) + rows);
        }
        if (byName) expect(manifest.readme, manifest.id).toContain('licence of the data');
      }
      total += read;
      const aside = [...asides].map(([reason, rows]) => `${rows} ${reason}`).join('; ');
      process.stdout.write(
        `${folder}: ${results.length} of ${files.length} tables, ${read} rows in, ${kept} kept${aside === '' ? '' : `; set aside: ${aside}`}\n`,
      );
      expect(read).toBeGreaterThan(0);
      expect(kept).toBeGreaterThan(0);
    },
    180_000,
  );

  it.skipIf(!thorough)('more than three million rows in all', () => {
    process.stdout.write(`all folders: ${total} rows in\n`);
    expect(total).toBeGreaterThan(3_000_000);
  });
});

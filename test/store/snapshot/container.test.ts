import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listZip } from '../../../src/sources/index.js';
import { layout } from '../../../src/store/snapshot/container.js';
import { put, scratch, zipOf } from './helper.js';

const folder = await scratch();

it('never changes: bundles made by one version are read by the next', () => {
  const zip = zipOf([
    ['datapackage.json', '{}'],
    ['datasets/a/rows.parquet', 'PAR1'],
    ['empty', ''],
  ]);
  expect(zip.length).toBe(3 * 50 + 44 + 6 + 3 * 74 + 44 + 98);
  expect(createHash('sha256').update(zip).digest('hex')).toBe(
    '104187c74501ac009c1382a4c1f2b80a55b118322284a430ac349109928f935f',
  );
});

it('is a zip that another library reads, whatever it holds', async () => {
  const name = fc.stringMatching(/^[a-z0-9]{1,12}(\/[A-Za-z0-9._]{1,12}x)?$/);
  const contents = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 50 })), {
    selector: ([n]) => n,
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(contents, async (files) => {
      const parts = files.map(([n, bytes]) => [n, Buffer.from(bytes)] as const);
      const zip = zipOf(parts);
      const sizes = parts.map(([n, content]) => ({ name: n, bytes: content.length }));
      const entries = await listZip(await put(folder, 'any.zip', zip));
      expect(entries).toEqual(sizes.map((s) => ({ ...s, stored: true, link: false })));
      const places = layout(sizes);
      expect(places.total).toBe(zip.length);
      for (const [i, [, content]] of parts.entries()) {
        const at = places.parts[i]?.content ?? 0;
        expect(zip.subarray(at, at + content.length)).toEqual(content);
      }
    }),
    { numRuns: 60 },
  );
});

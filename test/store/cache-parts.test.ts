/** Things of several parts in the cache: back as they went in, and nothing where a byte was changed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { contentKey, keepParts, keptParts } from '../../src/store/index.js';

const dir = mkdtempSync(join(tmpdir(), 'tuchu-parts-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('parts in the cache', () => {
  it('the example of the head', async () => {
    const key = contentKey('example/1');
    const numbers = { output: Float64Array.of(1, 2) };
    await keepParts(dir, key, { text: { unit: 'million USD' }, numbers });
    expect((await keptParts(dir, key))?.numbers['output']).toEqual(Float64Array.of(1, 2));
    expect(await keptParts(dir, contentKey('another/1'))).toBeUndefined();
  });

  it('any text and any arrays come back as they went in', async () => {
    const key = contentKey('any/1');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), fc.float64Array()), {
          selector: ([name]) => name,
          maxLength: 4,
        }),
        async (text, arrays) => {
          const numbers = Object.fromEntries(arrays);
          expect(await keepParts(dir, key, { text, numbers })).toBe(true);
          const kept = await keptParts(dir, key);
          expect(JSON.stringify(kept?.text)).toBe(JSON.stringify(text));
          expect(Object.keys(kept?.numbers ?? {})).toEqual(Object.keys(numbers));
          for (const [name, values] of Object.entries(numbers))
            expect(kept?.numbers[name]).toEqual(values);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('a changed byte is noticed, wherever it is', async () => {
    const key = contentKey('damaged/1');
    const numbers = { output: Float64Array.of(1, 2) };
    await keepParts(dir, key, { text: 'xuất khẩu', numbers });
    const path = join(dir, 'cache', `${key}.bin`);
    const good = readFileSync(path);
    for (let at = 0; at < good.length; at++) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] as number) ^ 1;
      writeFileSync(path, bad);
      expect(await keptParts(dir, key)).toBeUndefined();
    }
    expect(readdirSync(join(dir, 'cache'))).not.toContain(`${key}.bin`);
  });
});

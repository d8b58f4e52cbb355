import { mkdir, readFile, readdir, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentKey, keepNumbers, keptNumbers } from '../../src/store/index.js';
import { scratch } from './helper.js';

const folder = await scratch();
let n = 0;
const fresh = (): string => join(folder, `cache-${n++}`);
const key = contentKey('rule/1', Float64Array.of(1, 2));

it('gives back the very numbers, NaN and infinities among them', async () => {
  const dir = fresh();
  const numbers = Float64Array.of(1, -0, Number.NaN, Infinity, 1e-300);
  expect(await keptNumbers(dir, key)).toBeUndefined();
  expect(await keepNumbers(dir, key, numbers)).toBe(true);
  expect(await keptNumbers(dir, key)).toEqual(numbers);
  expect(await readdir(join(dir, 'cache'))).toEqual([`${key}.bin`]);
});

it('another rule, other numbers or another split of them is another key', () => {
  const keys = [
    key,
    contentKey('rule/2', Float64Array.of(1, 2)),
    contentKey('rule/1', Float64Array.of(2, 1)),
    contentKey('rule/1', Float64Array.of(1), Float64Array.of(2)),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
});

it('trusts nothing that is not what was written, and removes it', async () => {
  const damage: Record<string, (file: string) => Promise<void>> = {
    number: async (file) => {
      const bytes = await readFile(file);
      bytes[90]! ^= 4;
      await writeFile(file, bytes);
    },
    head: async (file) => {
      const bytes = await readFile(file);
      bytes[0]! ^= 1;
      await writeFile(file, bytes);
    },
    count: async (file) => {
      const bytes = await readFile(file);
      bytes.writeUInt32LE(0xffffffff, 12);
      await writeFile(file, bytes);
    },
    short: (file) => truncate(file, 85),
    empty: (file) => truncate(file, 0),
  };
  for (const [name, harm] of Object.entries(damage)) {
    const dir = fresh();
    await keepNumbers(dir, key, Float64Array.of(1, 2, 3));
    await harm(join(dir, 'cache', `${key}.bin`));
    expect(await keptNumbers(dir, key), name).toBeUndefined();
    expect(await readdir(join(dir, 'cache')), name).toEqual([]);
  }
});

it('a file under the name of another key is not that key’s', async () => {
  const dir = fresh();
  await keepNumbers(dir, key, Float64Array.of(1));
  const other = contentKey('rule/9');
  await writeFile(
    join(dir, 'cache', `${other}.bin`),
    await readFile(join(dir, 'cache', `${key}.bin`)),
  );
  expect(await keptNumbers(dir, other)).toBeUndefined();
});

it('holds to its limit: what was used longest ago goes, what was just read stays', async () => {
  const dir = fresh();
  const keys = [1, 2, 3].map((x) => contentKey('rule/1', Float64Array.of(x)));
  const [a = '', b = '', c = ''] = keys;
  const limit = 2 * (80 + 8);
  for (const [age, k] of [a, b].entries()) {
    await keepNumbers(dir, k, Float64Array.of(age), limit);
    const then = new Date(Date.UTC(2020, 0, 1 + age));
    await utimes(join(dir, 'cache', `${k}.bin`), then, then);
  }
  expect(await keptNumbers(dir, a)).toEqual(Float64Array.of(0));
  await keepNumbers(dir, c, Float64Array.of(2), limit);
  expect((await readdir(join(dir, 'cache'))).toSorted()).toEqual(
    [`${a}.bin`, `${c}.bin`].toSorted(),
  );
  expect(await keepNumbers(dir, b, new Float64Array(100), limit)).toBe(false);
});

it('keeps nothing where it cannot write, and leaves what it does not know alone', async () => {
  const dir = fresh();
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'cache'), 'a file stands where the folder would');
  expect(await keepNumbers(dir, key, Float64Array.of(1))).toBe(false);
  expect(await keptNumbers(dir, key)).toBeUndefined();
  expect(await keptNumbers(dir, '../../etc/passwd')).toBeUndefined();
  const other = fresh();
  await mkdir(join(other, 'cache'), { recursive: true });
  await writeFile(join(other, 'cache', 'notes.txt'), 'mine');
  await keepNumbers(other, key, Float64Array.of(1), 88);
  expect(await readdir(join(other, 'cache'))).toContain('notes.txt');
});

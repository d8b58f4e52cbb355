/**
 * No source takes another's file. Under `fixtures/` each source has a made-up file for every layout, under
 * the publisher's own name; every source is asked about each of them, plain and gzipped, and may read its
 * own only. Packed, a file is asked of its owner and of every eighth source (of all with `TUCHU_ALL=1`): what
 * unpacks it is the same code for all.
 */
import { readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readHeader } from '../../src/sources/csv.js';
import { SOURCES, type Source } from '../../src/sources/index.js';
import { answerHead } from '../../src/sources/json-answer.js';
import { metaPath } from '../../src/sources/table-meta.js';
import { thorough } from '../thorough.js';
import { errorOf, put, scratch } from './helper.js';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));
const fixtures = readdirSync(FIXTURES).flatMap((owner) =>
  readdirSync(join(FIXTURES, owner))
    .filter((name) => !name.endsWith('.meta.json'))
    .map((name) => ({ owner, name, file: join(FIXTURES, owner, name) })),
);
const folder = await scratch();

const headOf = async (file: string): Promise<readonly string[]> =>
  (await answerHead(file)) ?? (await readHeader(file));

const keptBy = async (source: Source, file: string): Promise<number> => {
  let rows = 0;
  const count = (): void => void rows++;
  await source.read(file, { flow: count, series: count, record: count, code: count, cell: count });
  return rows;
};

/** The same bytes packed, under the name publishers then give them. */
async function packed(owner: string, name: string, file: string): Promise<string> {
  const dir = join(folder, owner);
  await mkdir(dir, { recursive: true });
  const target = join(dir, `${name}.gz`);
  await writeFile(target, gzipSync(await readFile(file)));
  const meta = metaPath(file);
  if (owner === 'tuchu-table') await copyFile(meta, join(dir, basename(meta)));
  return target;
}

it('there is a fixture for every source and every layout', async () => {
  expect(new Set(SOURCES.map((s) => s.id)).size).toBe(SOURCES.length);
  expect(fixtures.length).toBeGreaterThanOrEqual(90);
  const heads = await Promise.all(
    fixtures.map(async (f) => ({ owner: f.owner, columns: await headOf(f.file) })),
  );
  for (const { id, layouts, flexible } of SOURCES) {
    const own = heads.filter((h) => h.owner === id).map((h) => h.columns);
    expect(own.length, id).toBeGreaterThanOrEqual(Math.max(1, layouts.length));
    for (const layout of layouts) {
      const held = own.some((columns) =>
        flexible === true
          ? layout.every((c) => columns.includes(c))
          : columns.join() === layout.join(),
      );
      expect(held, `${id}: ${layout.join()}`).toBe(true);
    }
  }
});

it('every source is asked about every fixture, and reads its own only', async () => {
  let asked = 0;
  for (const [f, { owner, name, file }] of fixtures.entries())
    for (const path of [file, await packed(owner, name, file)]) {
      const columns = await headOf(path);
      const takers = SOURCES.filter((s) => s.recognise({ name: basename(path), columns }));
      expect(
        takers.map((s) => s.id),
        path,
      ).toEqual([owner]);
      for (const [s, source] of SOURCES.entries()) {
        const all = path === file || thorough;
        if (!all && source.id !== owner && (s + f) % 8 !== 0) continue;
        asked++;
        if (source.id === owner) expect(await keptBy(source, path), path).toBeGreaterThan(0);
        else expect((await errorOf(keptBy(source, path))).exit, `${source.id} ${path}`).toBe(1);
      }
    }
  expect(asked).toBeGreaterThan(fixtures.length * SOURCES.length);
  expect(asked).toBeGreaterThan(thorough ? 10_000 : 5000);
}, 120_000);

it.each([
  ['naics.csv', 'NAICS2002_6d,X'],
  ['levels.csv', 'ABC1_6d,ABC1_4d,DEF2_6d'],
  ['list.csv', 'code,desc'],
  ['names.csv', 'code,name'],
  ['places.csv', 'country'],
])('nobody takes %s with the header %s', async (name, header) => {
  const file = await put(folder, name, `${header}\n1,2\n`);
  const columns = await headOf(file);
  expect(SOURCES.filter((s) => s.recognise({ name, columns })).map((s) => s.id)).toEqual([]);
});

it('every source states licence, citation and titles in both languages', () => {
  for (const { id, title, licence, citation } of SOURCES)
    for (const text of [title.en, title.vi, licence, citation]) expect(text, id).not.toBe('');
});

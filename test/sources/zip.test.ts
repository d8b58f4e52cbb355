import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import yazl from 'yazl';
import { unzip } from '../../src/sources/zip.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tuchu-zip-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let n = 0;
async function zipOf(entries: Readonly<Record<string, string>>): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  const file = join(folder, `${n++}.zip`);
  await writeFile(file, Buffer.concat(chunks));
  return file;
}
const into = (): string => join(folder, `out-${n++}`);

it('unpacks tables, folders flattened, in order', async () => {
  const file = await zipOf({ 'r/b.csv': 'x\n1\n', 'a.csv': 'y\n2\n', 'Readme.txt': 'notes' });
  const files = await unzip(file, into());
  expect(files.map((f) => f.split(/[\\/]/).at(-1))).toEqual(['Readme.txt', 'a.csv', 'b.csv']);
  expect(await readFile(files[2] ?? '', 'utf8')).toBe('x\n1\n');
});

it('refuses what is no table, and two files of one name', async () => {
  await expect(unzip(await zipOf({ 'run.exe': 'x' }), into())).rejects.toThrow(/run\.exe/);
  await expect(unzip(await zipOf({ 'a/x.csv': '1', 'b/x.csv': '2' }), into())).rejects.toThrow(
    /two files named/,
  );
});

it('refuses a path that leaves the folder', async () => {
  const file = await zipOf({ 'aaaaaaaaa.csv': 'x' });
  const bytes = await readFile(file);
  const evil = Buffer.from(
    bytes.toString('latin1').replaceAll('aaaaaaaaa.csv', '../../../e.csv'),
    'latin1',
  );
  const bad = join(folder, 'evil.zip');
  await writeFile(bad, evil.length === bytes.length ? evil : bytes.subarray(0, 20));
  await expect(unzip(bad, into())).rejects.toThrow(/not a zip that can be trusted/);
});

it('holds an entry to the length the archive states', async () => {
  const file = await zipOf({ 'big.csv': 'x'.repeat(100_000) });
  const bytes = await readFile(file);
  const stated = Buffer.alloc(4);
  stated.writeUInt32LE(100_000);
  const lie = Buffer.alloc(4);
  lie.writeUInt32LE(10);
  let at = bytes.indexOf(stated);
  while (at >= 0) {
    lie.copy(bytes, at);
    at = bytes.indexOf(stated, at + 1);
  }
  const bad = join(folder, 'lie.zip');
  await writeFile(bad, bytes);
  await expect(unzip(bad, into())).rejects.toThrow(/not a zip that can be trusted/);
});

it('says what is wrong with a file that is no zip', async () => {
  const bad = join(folder, 'no.zip');
  await writeFile(bad, 'year,value\n');
  await expect(unzip(bad, into())).rejects.toThrow(/no\.zip is not a zip/);
});

it('passes over what a system put beside the files', async () => {
  const file = await zipOf({ 'a.csv': 'x', '__MACOSX/._a.csv': 'junk', '.DS_Store': 'junk' });
  expect(await unzip(file, into())).toHaveLength(1);
});

it('refuses a link, and an archive that would fill the disk', async () => {
  const write = async (add: (zip: yazl.ZipFile) => void): Promise<string> => {
    const zip = new yazl.ZipFile();
    add(zip);
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
    const file = join(folder, `${n++}.zip`);
    await writeFile(file, Buffer.concat(chunks));
    return file;
  };
  const link = await write((zip) =>
    zip.addBuffer(Buffer.from('/etc/passwd'), 'link.csv', { mode: 0o120777 }),
  );
  await expect(unzip(link, into())).rejects.toThrow(/`link\.csv`, which is no table/);
  const bomb = await write((zip) => zip.addBuffer(Buffer.alloc(65 * 2 ** 20), 'bomb.csv'));
  await expect(unzip(bomb, into())).rejects.toThrow(/more than Tuchu unpacks/);
});

it('refuses an offset that points outside the file', async () => {
  const write = async (change: (bytes: Buffer) => void): Promise<string> => {
    const zip = new yazl.ZipFile();
    zip.addBuffer(Buffer.from('x'), 'a.csv', { forceZip64Format: true });
    zip.end({ forceZip64Format: true, comment: '' });
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    change(bytes);
    const file = join(folder, `${n++}.zip`);
    await writeFile(file, bytes);
    return file;
  };
  expect(await unzip(await write(() => {}), into())).toHaveLength(1);
  for (const [end, back] of [
    ['locator of the directory', 22 + 20 - 8],
    ['directory', 22 + 20 + 8],
  ] as const) {
    const far = await write((bytes) => bytes.writeBigUInt64LE(2n ** 53n - 9n, bytes.length - back));
    await expect(unzip(far, into()), end).rejects.toThrow(/not a zip that can be trusted/);
  }
});

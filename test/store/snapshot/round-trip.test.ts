import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listZip } from '../../../src/sources/index.js';
import { importBundle, openWorkspace, verifyBundle } from '../../../src/store/index.js';
import {
  KEY,
  baci,
  bundleOf,
  contentsOf,
  cow,
  errorOf,
  freshWorkspace,
  put,
  scratch,
  totals,
  trusting,
  workspaceOf,
} from './helper.js';

const folder = await scratch();
const source = await workspaceOf(folder, [await totals(folder), await baci(folder)]);
const file = join(folder, 'whole.zip');
await bundleOf(source, file);

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly mediatype: string;
  readonly licenses: readonly { readonly name?: string; readonly title: string }[];
  readonly sources: readonly { readonly title: string; readonly path: string }[];
  readonly conditions?: { readonly en: string };
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  };
}
interface Package {
  readonly $schema: string;
  readonly resources: readonly Resource[];
  readonly tuchu: { readonly leftOut: readonly { readonly dataset: string }[] };
}
const unpacked = (zip: string, name: string): Buffer =>
  execFileSync('unzip', ['-p', zip, name], { maxBuffer: 2 ** 26 });
const haveUnzip = ((): boolean => {
  try {
    execFileSync('unzip', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!haveUnzip)
  process.stdout.write('skipping a test with another reader: there is no unzip here\n');

describe('a bundle', () => {
  it('is the same bytes whenever it is made', async () => {
    const again = join(folder, 'again.zip');
    const { bytes } = await bundleOf(source, again);
    expect(await readFile(again)).toEqual(await readFile(file));
    expect((await stat(again)).size).toBe(bytes);
  });

  it.skipIf(!haveUnzip)('is a Data Package that other programs read', () => {
    expect(String(execFileSync('unzip', ['-t', file]))).toContain('No errors detected');
    const pack = JSON.parse(unpacked(file, 'datapackage.json').toString()) as Package;
    expect(pack.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(pack.resources.length).toBeGreaterThanOrEqual(4);
    for (const { path, bytes, hash } of pack.resources) {
      const content = unpacked(file, path);
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
    }
    const [manifest] = pack.resources;
    expect(manifest?.path).toMatch(/^datasets\/baci-v202201-[0-9a-f]{8}\/manifest\.json$/);
    expect(manifest?.mediatype).toBe('application/json');
    expect(manifest?.licenses[0]?.title).toBe('Etalab Open Licence 2.0');
    expect(manifest?.conditions?.en).toContain('name the publisher');
    expect(manifest?.sources[0]?.title).toContain('BACI');
    const parquet = pack.resources.find((r) => r.path.endsWith('.parquet'));
    expect(parquet?.schema?.fields).toContainEqual({ name: 'year', type: 'integer' });
    expect(parquet?.schema?.fields).toContainEqual({ name: 'from', type: 'string' });
  });

  it('gives the same hashes and the same answers elsewhere', async () => {
    const there = join(folder, 'there');
    const { added, already } = await importBundle(there, file, trusting());
    expect([added.length, already.length]).toEqual([2, 0]);
    expect(await contentsOf(there)).toEqual(await contentsOf(source.dir));
    expect(await readdir(join(there, 'tmp'))).toEqual([]);
    const workspace = await openWorkspace(there);
    const id = added.find((a) => a.startsWith('itpd')) ?? '';
    const q = { dataset: id, subject: 'VNM', side: 'export', year: 2016 } as const;
    expect(await workspace.partnerTotals(q)).toEqual(await source.partnerTotals(q));
    const onward = join(folder, 'onward.zip');
    await bundleOf(workspace, onward);
    expect(await readFile(onward)).toEqual(await readFile(file));
    await workspace.close();
  });

  it('skips what is there, and says so', async () => {
    const some = await workspaceOf(folder, [await baci(folder)]);
    const { added, already } = await importBundle(some.dir, file, trusting());
    expect(added).toEqual([expect.stringMatching(/^itpd/)]);
    expect(already).toEqual([expect.stringMatching(/^baci/)]);
    const again = await importBundle(some.dir, file, trusting());
    expect([again.added.length, again.already.length]).toEqual([0, 2]);
    expect(await contentsOf(some.dir)).toEqual(await contentsOf(source.dir));
  });

  it('is refused where another dataset has the name of one of its own', async () => {
    const other = await workspaceOf(folder, [await totals(folder)]);
    const [held] = await other.datasets();
    const manifest = join(other.dir, 'datasets', held?.id ?? '', 'manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('goods', 'GOODS'));
    const before = await contentsOf(other.dir);
    const error = await errorOf(importBundle(other.dir, file, trusting()));
    expect(error.detail.code).toBe('snapshot/otherBytes');
    expect(await contentsOf(other.dir)).toEqual(before);
    expect(await readdir(join(other.dir, 'tmp'))).toEqual([]);
  });

  it('holds what the manifests name, and nothing that lies beside it', async () => {
    const private_ = await workspaceOf(folder, [await totals(folder)]);
    const [held] = await private_.datasets();
    await put(join(private_.dir, 'datasets', held?.id ?? ''), 'draft.txt', 'for nobody');
    await mkdir(join(private_.dir, 'packs'));
    await put(join(private_.dir, 'packs'), 'doctrine.json', '{}');
    const out = join(folder, 'private.zip');
    await bundleOf(private_, out);
    const names = (await listZip(out)).map((e) => e.name);
    expect(names).toEqual([
      'datapackage.json',
      'signature.json',
      `datasets/${held?.id}/manifest.json`,
      expect.stringContaining(`datasets/${held?.id}/`),
    ]);
    expect((await readFile(out)).includes('for nobody')).toBe(false);
  });
});

describe('a part that may not be handed on', () => {
  it('is left out, and named with its licence and where to get it', async () => {
    const mixed = await workspaceOf(folder, [await totals(folder), await cow(folder)]);
    const out = join(folder, 'mixed.zip');
    const { datasets, leftOut } = await bundleOf(mixed, out);
    expect(datasets.map((d) => d.id)).toEqual([expect.stringMatching(/^itpd/)]);
    expect(leftOut).toEqual([
      expect.objectContaining({
        dataset: expect.stringMatching(/^cow-trade/) as string,
        licence: expect.stringContaining('academic use') as string,
        redistribution: 'unclear',
        homepage: 'https://correlatesofwar.org/data-sets/bilateral-trade/',
      }),
    ]);
    const bundle = await verifyBundle(out, trusting());
    expect(bundle.leftOut).toEqual(leftOut);
    expect((await listZip(out)).filter((e) => e.name.includes('cow'))).toEqual([]);
    const { added } = await importBundle(join(folder, 'mixed'), out, trusting());
    expect(added).toHaveLength(1);
  });

  it('is refused when nothing else is left', async () => {
    const only = await workspaceOf(folder, [await cow(folder)]);
    const out = join(folder, 'only.zip');
    const error = await errorOf(bundleOf(only, out));
    expect(error.detail.code).toBe('snapshot/nothing');
    expect(error.message).toContain('academic use');
    await expect(stat(out)).rejects.toThrow(/ENOENT/);
  });
});

describe('an export', () => {
  it('takes the datasets named, and knows which it does not hold', async () => {
    const [first] = await source.datasets();
    const out = join(folder, 'one.zip');
    const { datasets } = await bundleOf(source, out, { datasets: [first?.id ?? ''] });
    expect(datasets.map((d) => d.id)).toEqual([first?.id]);
    const error = await errorOf(bundleOf(source, join(folder, 'no.zip'), { datasets: ['nope'] }));
    expect(error.detail.code).toBe('store/unknownDataset');
  });

  it('leaves a file that is there alone, unless told to replace it', async () => {
    const out = await put(folder, 'kept.zip', 'mine');
    expect((await errorOf(bundleOf(source, out))).detail.code).toBe('snapshot/outThere');
    expect(await readFile(out, 'utf8')).toBe('mine');
    await bundleOf(source, out, { force: true });
    expect(await readFile(out)).toEqual(await readFile(file));
  });

  it('leaves nothing when it is stopped, or cannot write', async () => {
    const stop = new AbortController();
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const going = bundleOf(source, join(empty, 'x.zip'), { signal: stop.signal });
    stop.abort();
    await expect(going).rejects.toThrow(/abort/i);
    expect(await readdir(empty)).toEqual([]);
    const nowhere = await errorOf(bundleOf(source, join(folder, 'absent', 'x.zip')));
    expect(nowhere.detail.code).toBe('snapshot/notWritten');
  });

  it('signs no file that is not as its manifest says', async () => {
    const broken = await workspaceOf(folder, [await totals(folder), await baci(folder)]);
    const [, second] = await broken.datasets();
    const home = join(broken.dir, 'datasets', second?.id ?? '');
    const data = (await readdir(home)).find((name) => name !== 'manifest.json') ?? '';
    const bytes = await readFile(join(home, data));
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    for (const bad of [
      bytes,
      Buffer.concat([await readFile(join(home, data)), Buffer.from('x')]),
    ]) {
      await writeFile(join(home, data), bad);
      const error = await errorOf(bundleOf(broken, join(folder, 'broken.zip')));
      expect(error.detail.code).toBe('snapshot/damaged');
    }
    await rm(join(home, 'manifest.json'));
    const error = await errorOf(bundleOf(broken, join(folder, 'broken.zip')));
    expect(error.detail.code).toBe('store/badManifest');
    expect((await readdir(folder)).filter((n) => n.includes('broken.zip'))).toEqual([]);
  });

  it('is signed by the key it is given', async () => {
    const bundle = await verifyBundle(file, trusting(KEY));
    expect(bundle.signedBy).toEqual(trusting(KEY)[0]);
    expect(bundle.software).toBe('tuchu test');
    const empty = await freshWorkspace(folder);
    expect((await errorOf(bundleOf(empty, join(folder, 'e.zip')))).detail.code).toBe(
      'snapshot/nothing',
    );
  });
});

it('takes in no cube of another version, though it was signed', async () => {
  const from = await workspaceOf(folder, [await baci(folder)]);
  const [m] = await from.datasets();
  const path = (name: string): string => join(from.dir, 'datasets', m?.id ?? '', name);
  const cube = await readFile(path('2020.parquet'), 'latin1');
  const other = Buffer.from(cube.replaceAll('tuchu-cube/1', 'tuchu-cube/9'), 'latin1');
  await writeFile(path('2020.parquet'), other);
  const sha256 = createHash('sha256').update(other).digest('hex');
  const manifest = await readFile(path('manifest.json'), 'utf8');
  await writeFile(path('manifest.json'), manifest.replace(m?.data[0]?.sha256 ?? '', sha256));
  const out = join(folder, 'other-version.zip');
  await bundleOf(from, out);
  const here = await freshWorkspace(folder);
  const error = await errorOf(importBundle(here.dir, out, trusting()));
  expect(error.detail.code).toBe('snapshot/notSound');
  expect(error.message).toContain(
    `${m?.id}/2020.parquet\` was written as \`tuchu-cube/9\` and this version reads \`tuchu-cube/1\``,
  );
  expect(await here.datasets()).toEqual([]);
});

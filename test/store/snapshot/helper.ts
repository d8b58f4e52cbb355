/** Workspaces with datasets that may and may not be handed on, and bundles made of them. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exportBundle, type ExportResult, type Workspace } from '../../../src/store/index.js';
import { directory, layout, localHeader } from '../../../src/store/snapshot/container.js';
import { fingerprintOf } from '../../../src/store/snapshot/key.js';
import { freshWorkspace, put } from '../helper.js';
import { crc32 } from 'node:zlib';

export { errorOf, freshWorkspace, put, scratch, BUILT, haveBuilt } from '../helper.js';

export const { privateKey: KEY } = generateKeyPairSync('ed25519');
export const trusting = (key: KeyObject = KEY) => [
  { name: 'an', fingerprint: fingerprintOf(createPublicKey(key)) },
];

/** USITC totals: may be handed on. */
export const totals = (folder: string, name = 'totals.csv', value = 10): Promise<string> =>
  put(
    folder,
    name,
    `year,from,to,value\n2016,Vietnam,USA,${value}\n2016,Vietnam,China,20\n2016,China,Vietnam,7\n`,
  );
/** BACI: may be handed on with attribution. */
export const baci = (folder: string): Promise<string> =>
  put(
    folder,
    'BACI_HS17_Y2020_V202201.csv',
    't,i,j,k,v,q\n2020,704,842,10121,1,2\n2020,704,156,10121,3,1\n',
  );
/** COW: nobody says that it may be handed on. */
export const cow = (folder: string): Promise<string> =>
  put(
    folder,
    'cow_trade_sy.csv',
    '"ccode","year","imports","exports"\n816,2010,1.5,2.5\n2,2010,3,4\n',
  );

export async function workspaceOf(folder: string, files: readonly string[]): Promise<Workspace> {
  const workspace = await freshWorkspace(folder);
  await workspace.add(files);
  return workspace;
}

export function bundleOf(
  workspace: Workspace,
  out: string,
  options: Partial<Parameters<typeof exportBundle>[1]> = {},
): Promise<ExportResult> {
  return exportBundle(workspace, { out, key: KEY, software: 'tuchu test', ...options });
}

/** A zip laid out as bundles are, of any contents. */
export function zipOf(contents: readonly (readonly [string, Buffer | string])[]): Buffer {
  const parts = contents.map(([name, text]) => {
    const content = Buffer.from(text);
    return { name, bytes: content.length, content, sum: crc32(content) };
  });
  const whole = Buffer.alloc(layout(parts).directory);
  for (const [i, { header, content }] of layout(parts).parts.entries()) {
    const part = parts[i];
    if (part === undefined) throw new Error('every part has its place');
    localHeader(part, part.sum).copy(whole, header);
    part.content.copy(whole, content);
  }
  return Buffer.concat([
    whole,
    directory(
      parts,
      parts.map((p) => p.sum),
    ),
  ]);
}

/** Every file of a workspace's datasets, by path. */
export async function contentsOf(dir: string): Promise<Readonly<Record<string, string>>> {
  const root = join(dir, 'datasets');
  const names = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  const texts = await Promise.all(files.sort().map((f) => readFile(f, 'latin1')));
  return Object.fromEntries(files.map((f, i) => [f.slice(root.length), texts[i] ?? '']));
}

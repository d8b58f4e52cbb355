import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { workspaceDir } from '../../src/store/index.js';
import { scratch } from './helper.js';

const clone = await scratch();
await mkdir(join(clone, 'src'));
await mkdir(join(clone, '.git'));
const installed = await scratch();
const around = { env: {}, home: '/home/an', packageRoot: installed, platform: 'linux' } as const;

it('is where the option says, else where the environment says', () => {
  const env = { TUCHU_WORKSPACE: 'elsewhere' };
  expect(workspaceDir('here', { ...around, env })).toBe(resolve('here'));
  expect(workspaceDir(undefined, { ...around, env })).toBe(resolve('elsewhere'));
});

it('is `.tuchu` in a clone', () => {
  expect(workspaceDir(undefined, { ...around, packageRoot: clone })).toBe(join(clone, '.tuchu'));
});

it('is the data folder of the platform when installed', () => {
  expect(workspaceDir(undefined, around)).toBe('/home/an/.local/share/tuchu');
  expect(workspaceDir(undefined, { ...around, env: { XDG_DATA_HOME: '/data' } })).toBe(
    '/data/tuchu',
  );
  expect(workspaceDir(undefined, { ...around, platform: 'darwin' })).toBe(
    '/home/an/Library/Application Support/tuchu',
  );
  const windows = { ...around, platform: 'win32', env: { LOCALAPPDATA: '/local' } } as const;
  expect(workspaceDir(undefined, windows)).toBe(join('/local', 'tuchu'));
});

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintConfig } from '../scripts/lint-config.mjs';
import { ROOMS, forbidden } from '../scripts/rooms.mjs';

const oxlint = join('node_modules', 'oxlint', 'bin', 'oxlint');
let folder = '';

/** Lints a tree made of these files with the project's own configuration; gives its complaints. */
function lint(files: Readonly<Record<string, string>>): string {
  const tree = mkdtempSync(join(folder, 'tree-'));
  copyFileSync('.oxlintrc.json', join(tree, '.oxlintrc.json'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(tree, path, '..'), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  try {
    execFileSync(process.execPath, [join(process.cwd(), oxlint), '--format', 'unix', '.'], {
      cwd: tree,
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tuchu-rooms-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('data flows one way', () => {
  it('the committed lint rules are those the room order gives', () => {
    expect(JSON.parse(readFileSync('.oxlintrc.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(lintConfig())),
    );
  });

  const withLaterRooms = ROOMS.filter((room) => forbidden(room).length > 0);

  it('every room but the last has later rooms to keep out of', () => {
    expect(withLaterRooms).toEqual(ROOMS.slice(0, -1));
  });

  it.each(withLaterRooms)('an upward import planted in %s/ is caught', (room) => {
    const later = forbidden(room).at(-1);
    const complaints = lint({
      [`src/${room}/planted.ts`]: `import { x } from '../${later}/index.js';\nexport const y = x;\n`,
    });
    expect(complaints).toContain(`src/${room}/planted.ts`);
    expect(complaints).toContain('no-restricted-imports');
  });

  it.each(ROOMS.slice(1))('an import from an earlier room is allowed in %s/', (room) => {
    const text = `import { x } from '../core/index.js';\nexport const y = x;\n`;
    expect(lint({ [`src/${room}/fine.ts`]: text })).toBe('');
  });

  it('a cycle is caught', () => {
    const complaints = lint({
      'src/core/a.ts': `import { b } from './b.js';\nexport const a = (): unknown => b;\n`,
      'src/core/b.ts': `import { a } from './a.js';\nexport const b = (): unknown => a;\n`,
    });
    expect(complaints).toContain('import(no-cycle)');
  });

  it('only store/ may import DuckDB, and browser rooms may not import Node', () => {
    const text = `import { x } from '@duckdb/node-api';\nexport const y = x;\n`;
    expect(lint({ 'src/facts/planted.ts': text })).toContain('no-restricted-imports');
    expect(lint({ 'src/store/fine.ts': text })).toBe('');
    const node = `import { x } from 'node:fs';\nexport const y = x;\n`;
    expect(lint({ 'src/charts/planted.ts': node })).toContain('no-restricted-imports');
  });
});

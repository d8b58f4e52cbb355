/** The guide to writing a doctrine works as it stands: its files are written out, its commands are run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mutants, readLibrary, testPrinciple } from '../../src/doctrine/index.js';
import { run, scratch } from '../cli/run.js';

const guide = readFileSync(join('docs', 'write-a-doctrine.md'), 'utf8');
const home = scratch();
afterAll(() => home.remove());

const files = [...guide.matchAll(/\*\*`([\w.]+)`\*\*\n\n```json\n(.*?)```/gs)];
for (const [, name = '', text = ''] of files) writeFileSync(join(home.dir, name), text);

const steps = [...guide.matchAll(/```console\n(.*?)```/gs)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .filter((part) => part.trim() !== '')
    .map((part) => part.trim().split('\n')),
);
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the guide to writing a doctrine', () => {
  it('has three files and four commands', () => {
    expect(files.map(([, name]) => name)).toEqual(['mine.json', 'sources.json', 'draft.json']);
    expect(steps).toHaveLength(4);
  });

  it.each(steps)('$ %s', async (command = '', ...expected) => {
    const args = command
      .split(' ')
      .slice(1)
      .map((word) => (word.endsWith('.json') ? join(home.dir, word) : word));
    const { code, out, err } = await run(home.dir, args);
    expect(code, err).toBe(0);
    for (const line of expected) expect(flat(out)).toContain(flat(line));
  });

  it('shows tests that notice every slip in its rule', () => {
    const [filed] = readLibrary(join(home.dir, 'mine.json')).doctrines;
    const [principle] = filed?.doctrine.principles ?? [];
    if (principle === undefined) throw new Error('the guide holds no rule');
    for (const wrong of mutants(principle))
      expect(testPrinciple(wrong).every((t) => t.passed)).toBe(false);
  });
});

/** docs/add-a-country.md as a newcomer would follow it: its files are written, its commands run. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, scratch } from '../cli/run.js';

const { dir, remove } = scratch();
afterAll(remove);

const guide = await readFile(join('docs', 'add-a-country.md'), 'utf8');
const files = [...guide.matchAll(/\*\*`(nzl\/[\w.-]+)`\*\*\n\n```json\n([^]*?)```/g)];
const commands = [...guide.matchAll(/```sh\n([^]*?)```/g)]
  .flatMap(([, block = '']) => block.trim().split('\n'))
  .map((line) => line.replace('./nzl', join(dir, 'nzl')).split(' ').slice(1));

const printed: Record<string, string> = {};
beforeAll(async () => {
  for (const [, name = '', text = ''] of files) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  for (const args of commands) {
    const { code, out, err } = await run(dir, args);
    if (code !== 0) throw new Error(`tuchu ${args.join(' ')}: ${err}${out}`);
    printed[args.slice(0, 2).join(' ')] = (printed[args.slice(0, 2).join(' ')] ?? '') + out;
  }
}, 60_000);

describe('the guide', () => {
  it('has the files and the commands it speaks of', () => {
    expect(files.map(([, name]) => name)).toEqual(
      ['profile', 'sources', 'partnerships', 'agreements'].map((name) => `nzl/${name}.json`),
    );
    expect(commands).toHaveLength(6);
  });

  it('makes a pack without a problem, with as many facts as it says', () => {
    expect(guide).toContain('seven facts');
    expect(printed['facts check']).toMatch(/no problem\n {2}agreements\.json: 4 facts/);
    expect(printed['facts add']).toMatch(/^New Zealand: 7 facts added/);
    expect(printed['facts list']).toMatch(/New Zealand +NZL +your own +December 2025 +7/);
  });

  it('shows the facts, one that is recalled, and the ladder', () => {
    expect(printed['facts NZL']).toMatch(/since 26 February 2025 \[1\]/);
    expect(printed['facts NZL']).toMatch(/\[unverified: recalled only\]/);
    expect(printed['relations NZL']).toMatch(/Comprehensive strategic partner: 1\n +Viet Nam/);
  });

  it('names only files and predicates that there are', async () => {
    const shape = (await run(dir, ['facts', 'schema'])).out;
    for (const [, name = ''] of guide.matchAll(/^\| `([\w.]+)`/gm)) expect(shape).toContain(name);
    const table = guide.slice(guide.indexOf('| file'), guide.indexOf('All but'));
    const words = [...table.matchAll(/`([a-z_]+)`/g)].map(([, word]) => word ?? '');
    const fields = ['item', 'value', 'valid', 'object', 'reporter', 'unit'];
    for (const word of words.filter((w) => !fields.includes(w))) expect(shape).toContain(word);
  });
});

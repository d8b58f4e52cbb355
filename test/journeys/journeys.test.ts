/**
 * Every journey in docs/ runs: each `console` block in order, each expected line found in the output. A line
 * that begins with `tuchu:` is an error, and the command must fail. `~` is a folder of the test's own. A comment
 * `data:` names development datasets that the person has in `~/Downloads`; without them the journey is skipped.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run, scratch } from '../cli/run.js';
import { sharedData } from '../sources/helper.js';

const FOLDER = join('docs', 'journeys');

interface Step {
  readonly command: string;
  readonly expected: readonly string[];
}

function stepsOf(markdown: string): Step[] {
  const blocks = [...markdown.matchAll(/```console\n(.*?)```/gs)].map((m) => m[1] ?? '');
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [command = '', ...expected] = part.trim().split('\n');
        return { command, expected };
      }),
  );
}

const home = scratch();
afterAll(() => home.remove());

/** Words of a command line; quotes keep words together. */
const words = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((m) =>
    (m[1] ?? m[2] ?? '').replace(/^~(?=\/)/, home.dir),
  );

const flat = (text: string): string => text.replace(/\s+/g, ' ');

const journeys = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');

/** The files a journey begins with. */
const dataOf = (markdown: string): string[] =>
  (/\bdata: (.*?) --/.exec(markdown)?.[1] ?? '').split(', ').filter((path) => path !== '');

describe.each(journeys)('%s', (name) => {
  const markdown = readFileSync(join(FOLDER, name), 'utf8');
  const steps = stepsOf(markdown);
  const data = dataOf(markdown).map(sharedData);
  const absent = data.some((file) => !existsSync(file));
  if (absent) process.stderr.write(`skipped: the journey ${name}, whose data are absent\n`);
  else if (data.length > 0) {
    const downloads = join(home.dir, 'Downloads');
    mkdirSync(downloads, { recursive: true });
    for (const file of data) copyFileSync(file, join(downloads, basename(file)));
  }

  it('has steps, and each expects something', () => {
    expect(steps.length).toBeGreaterThan(2);
    for (const step of steps) expect(step.expected.length, step.command).toBeGreaterThan(0);
  });

  it.skipIf(absent).each(steps.map((step) => [step.command, step.expected] as const))(
    '$ %s',
    async (command, expected) => {
      const [program, ...args] = words(command);
      expect(program).toBe('tuchu');
      const { code, out, err } = await run(home.dir, args);
      const refused = expected.some((line) => line.startsWith('tuchu:'));
      expect(code === 0, err).toBe(!refused);
      for (const line of expected)
        expect(flat(out + err)).toContain(flat(line.replaceAll('~/', `${home.dir}/`)));
    },
  );
});

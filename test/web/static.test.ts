/** What the workbench is made of stays on this machine and under a strict content policy. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Section } from '../../src/brief/page.js';
import { columns } from '../../web/src/lib/columns.js';
import { WORDS } from '../../web/src/messages.js';

const root = fileURLToPath(new URL('../../web/', import.meta.url));
const files = ['index.html', ...['src', 'public'].flatMap((dir) => list(dir))];

function list(dir: string): string[] {
  const names = readdirSync(root + dir, { recursive: true, encoding: 'utf8' });
  return names.filter((n) => /\.(tsx?|css|html|js)$/.test(n)).map((n) => `${dir}/${n}`);
}

it('asks no other machine for anything and writes no style into the page', () => {
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const text = readFileSync(root + file, 'utf8').replaceAll('http://www.w3.org/2000/svg', '');
    expect(text, file).not.toMatch(/https?:\/\/[a-z]/);
    expect(text, file).not.toMatch(/style=|<style|<script>|dangerouslySetInnerHTML/);
  }
});

it('every word is there in both languages, and no English is left in the Vietnamese', () => {
  expect(Object.keys(WORDS.vi)).toEqual(Object.keys(WORDS.en));
  for (const [key, word] of Object.entries(WORDS.vi))
    if (typeof word === 'string') {
      expect(word, key).not.toBe('');
      expect(word, key).not.toBe(WORDS.en[key as keyof typeof WORDS.en]);
    }
});

it('columns keep every section once, in order, and about the same length', () => {
  const page = JSON.parse(
    readFileSync(new URL('fixtures/page-vnm-en.json', import.meta.url), 'utf8'),
  ) as { sections: Section[] };
  const ids = (sections: readonly Section[]): string[] => sections.map((s) => s.id);
  expect(columns(page.sections, 1)).toEqual([page.sections]);
  const [left = [], right = []] = columns(page.sections, 2);
  expect([...ids(left), ...ids(right)].sort()).toEqual(ids(page.sections).sort());
  expect(Math.abs(left.length - right.length)).toBeLessThanOrEqual(1);
});

/** One Vietnamese: one spelling, one word for one thing, and no English left in it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('messages.ts'))
    .map((file) => join('src', file))
    .filter((file) => readFileSync(file, 'utf8').includes('vi:')),
  ...readdirSync(join('src', 'cli'))
    .filter((file) => /^help.*\.ts$/.test(file))
    .map((file) => join('src', 'cli', file)),
  join('src', 'brief', 'pages.ts'),
  join('web', 'src', 'messages.ts'),
  join('web', 'src', 'check-messages.ts'),
  join('web', 'src', 'shock-messages.ts'),
];
const PACK = ['vnm', 'doctrines'].flatMap((folder) =>
  readdirSync(join('packs', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join('packs', folder, name)),
);

/** Every text under a key `vi`. */
function texts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'vi' && typeof inner === 'string' ? [inner] : texts(inner),
  );
}

/** What code says in Vietnamese: strings after `vi:` up to the next member, without commands and what is filled in. */
function spoken(code: string): string[] {
  return [...code.matchAll(/\bvi: ([^]*?)(?=\ben: |\n {2}\}\)|$)/g)].flatMap(([, part = '']) =>
    [...part.matchAll(/'([^'\n]*)'|`((?:\\`|[^`])*)`/g)].map(([, plain, template]) =>
      (plain ?? template ?? '')
        .replace(/\\`.*?\\`/gs, ' ')
        .replace(
          /--\w+ [\w|]+|tuchu data (?:export|import)|tuchu chain (?:exports|with)|(?:tuchu )?relations (?:\S+ )?with/g,
          ' ',
        )
        .replace(/\$?\{[^{}]*\}/g, ' '),
    ),
  );
}

const vietnamese = (file: string): string[] => {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return texts(JSON.parse(text));
  // The workbench keeps its words in two lists, one a language.
  return file.startsWith('web')
    ? spoken(text.replace(/const vi: \w*Words =/, 'vi:'))
    : spoken(text);
};

/** Where the mark stands: hóa, khỏe, tùy, never hoá, khoẻ, tuỳ. */
const SPELLING = /\p{L}(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\p{L})/giu;
const WORDS = /chứng cứ|không gian làm việc|nằm trong một tay/gi;
const ENGLISH =
  /(?<![\w/.-])(?:trade|share|dataset|workspace|pack|evidence|partner|exports?|imports?|country|year|source|ladder|rung|with|from|the|and|of)(?![\w/.|-])/gi;

/** Words that no title or name of a tool keeps. */
const ENGLISH_ANY =
  /(?<![\w/.-])(?:none|with|from|the|industries|recalled|estimates?|share|trade|country|year)(?![\w/.|-])/i;

/** A value of the program, as in `side === 'export'`. */
const isCode = (text: string): boolean => /^[a-z]+$/.test(text);

describe.each([...SOURCES, ...PACK])('%s', (file) => {
  const all = vietnamese(file);

  it('has one spelling and one glossary', () => {
    const raw = file.endsWith('.json') ? all : [readFileSync(file, 'utf8')];
    for (const text of raw) {
      expect(text.normalize('NFC').match(SPELLING), file).toBeNull();
      expect(text.match(WORDS), file).toBeNull();
    }
  });

  it('leaves no English in it', () => {
    for (const text of all.filter((t) => !isCode(t))) expect(text.match(ENGLISH), text).toBeNull();
  });
});

/** Labels and origins that stand beside the numbers they belong to, outside the lists of messages. */
const BESIDE = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('messages.ts'))
  .map((file) => join('src', file))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bvi:\s*(?:'([^'\n]*)'|`([^`\n]*)`)/g)].map(
      ([, plain, template]) => ({
        file,
        text: plain ?? (template ?? '').replace(/\$\{[^}]*\}/g, ' '),
      }),
    ),
  );

it('leaves no English in labels and origins', () => {
  expect(BESIDE.length).toBeGreaterThan(300);
  const left = BESIDE.filter(
    ({ text }) => !isCode(text) && ENGLISH_ANY.test(text.replace(/`[^`]*`/g, ' ')),
  );
  expect(left).toEqual([]);
});

it('finds what it is to judge', () => {
  for (const file of SOURCES) expect(vietnamese(file).length, file).toBeGreaterThan(0);
  expect(PACK.flatMap(vietnamese).length).toBeGreaterThan(200);
  expect('hàng hoá, tuỳ, quý, hoàn toàn, hóa'.match(SPELLING)).toEqual(['hoá', 'tuỳ']);
  expect(spoken("  a: text({ en: () => 'x', vi: () => 'tỷ lệ trade cao' }),")[0]).toMatch(ENGLISH);
});

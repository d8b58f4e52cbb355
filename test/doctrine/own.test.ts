/** A doctrine as a browser holds it: the same checks as on disk, each problem with its file and entry. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import {
  doctrineFor,
  ownPack,
  readOwn,
  shippedLibrary,
  testChecklist,
} from '../../src/doctrine/index.js';

const shipped = (name: string): string => readFileSync(`packs/doctrines/${name}`, 'utf8');
const problems = (...files: ReadonlyArray<readonly [string, string]>): readonly string[] =>
  readOwn(files.map(([file, text]) => ({ file, text }))).problems.map((m) => render(m, 'en'));

it('reads every doctrine that comes with the package from its text alone', () => {
  for (const { file, doctrine } of shippedLibrary().doctrines)
    expect(ownPack([{ file, text: shipped(file) }]).doctrines[0]?.doctrine).toEqual(doctrine);
  const { checklists } = ownPack([
    { file: 'choices.json', text: `\uFEFF${shipped('vnm-choices.json')}` },
  ]);
  expect(checklists[0]?.checklist).toEqual(doctrineFor('VNM-CHOICES').checklist);
});

it('names file and entry of what is wrong, as on disk', () => {
  const pack = JSON.parse(shipped('mlt-const-1987.json')) as {
    principles: Array<Record<string, unknown>>;
    sources: string[];
  };
  const id = String(pack.principles[0]?.['id']);
  const with0 = (change: object): string =>
    JSON.stringify({ ...pack, principles: [{ ...pack.principles[0], ...change }] });
  expect(problems(['mine.json', with0({ breach_if: 'friendship' })])).toContain(
    `mine.json: ${id}: no fact has the name \`friendship\`; \`tuchu doctrine vocabulary\` lists them`,
  );
  expect(problems(['mine.json', with0({ tests: [] })]).join()).toContain(
    `mine.json: ${id}: a principle without a test`,
  );
  expect(problems(['mine.json', '{"id":']).join()).toContain('mine.json: not readable as JSON');
  expect(problems(['mine.json', '[]']).join()).toContain('mine.json');
});

it('takes the addresses of its sources from the file beside it', () => {
  const pack = JSON.parse(shipped('mlt-const-1987.json')) as object;
  const mine = JSON.stringify({ ...pack, sources: ['my-archive'] });
  const beside = (address: string): string =>
    JSON.stringify({ schema: 'tuchu-doctrine/1', sources: { 'my-archive': { address } } });
  expect(problems(['mine.json', mine]).join()).toContain('no source `my-archive`');
  expect(problems(['mine.json', mine], ['sources.json', beside('https://example.org')])).toEqual(
    [],
  );
  expect(problems(['mine.json', mine], ['sources.json', beside('my shelf')]).join()).toContain(
    'sources.json',
  );
});

it('is one doctrine: none and two are refused', () => {
  expect(problems(['sources.json', shipped('sources.json')]).join()).toContain('no doctrine here');
  expect(
    problems(
      ['a.json', shipped('mlt-const-1987.json')],
      ['b.json', shipped('irl-military-neutrality.json')],
    ),
  ).toContain('b.json: a second doctrine; choose one, with its sources.json at most');
});

it('runs the tests beside the choices of a checklist, and sees one that is wrong', () => {
  const list = doctrineFor('VNM-CHOICES').checklist;
  if (list === undefined) throw new Error('no checklist');
  expect(testChecklist(list).every((t) => t.passed)).toBe(true);
  const turned = {
    ...list,
    choices: list.choices.map((c) => ({ ...c, towards_if: c.away_if, away_if: c.towards_if })),
  };
  expect(testChecklist(turned).some((t) => !t.passed)).toBe(true);
});

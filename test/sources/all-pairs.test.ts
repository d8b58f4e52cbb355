/** No source takes another's file: every header of every source, asked of all of them. */
import { expect, it } from 'vitest';
import { SOURCES } from '../../src/sources/index.js';

const headers = SOURCES.flatMap((owner) =>
  owner.layouts.map((columns) => ({ owner: owner.id, columns })),
);

it('there are sources to ask, with ids of their own', () => {
  expect(SOURCES.length).toBeGreaterThan(3);
  expect(new Set(SOURCES.map((s) => s.id)).size).toBe(SOURCES.length);
  expect(headers.length).toBeGreaterThanOrEqual(SOURCES.length);
});

it.each(headers)('only $owner recognises $columns', ({ owner, columns }) => {
  const takers = SOURCES.filter((s) => s.recognise({ name: 'table.csv', columns }));
  expect(takers.map((s) => s.id)).toEqual([owner]);
});

it('every source states licence, citation and titles in both languages', () => {
  for (const { id, title, licence, citation } of SOURCES)
    for (const text of [title.en, title.vi, licence, citation]) expect(text, id).not.toBe('');
});

/** The one list of pages: every section leads somewhere, and every page can be reached. */
import { expect, it } from 'vitest';
import {
  GROUPS,
  type GroupName,
  PAGES,
  type PageName,
  isNamedPage,
  pageKind,
  pagesOf,
} from '../../src/brief/pages.js';

const groups = Object.keys(GROUPS) as GroupName[];
const names = Object.keys(PAGES) as PageName[];

it('every page stands in one section once, or is part of a page of the same section', () => {
  expect(pagesOf('powers')).toEqual(['balance', 'votes']);
  const listed = groups.flatMap(pagesOf);
  expect(new Set(listed).size).toBe(listed.length);
  for (const name of names.filter((n) => !listed.includes(n))) {
    const { under, group } = pageKind(name);
    expect(pagesOf(group), name).toContain(under);
  }
});

it('no section is empty, none is longer than a phone shows, and no two links read alike', () => {
  for (const group of groups) {
    const pages = pagesOf(group);
    expect(pages.length, group).toBeGreaterThan(0);
    expect(pages.length, group).toBeLessThan(6);
  }
  for (const lang of ['en', 'vi'] as const) {
    const said = [
      ...groups.map((group) => GROUPS[group][lang]),
      ...groups
        .flatMap((group) => (pagesOf(group).length > 1 ? pagesOf(group) : []))
        .map((name) => PAGES[name].title[lang]),
    ];
    expect(new Set(said).size).toBe(said.length);
  }
});

it('an address names any page but the overview, and nothing that is no page', () => {
  expect(names.filter(isNamedPage)).toEqual(names.slice(1));
  for (const text of [null, '', 'overview', 'toString', '__proto__'])
    expect(isNamedPage(text)).toBe(false);
});

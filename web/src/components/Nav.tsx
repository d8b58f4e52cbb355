import {
  GROUPS,
  type GroupName,
  PAGES,
  type PageName,
  pageKind,
  pagesOf,
} from '../../../src/brief/pages.js';
import { UNDRILLED } from '../state/address.js';
import { pageOf } from '../state/pages.js';
import { useShell } from '../state/shell.js';
import { PageLink } from './PageLink.js';

const SECTIONS = (Object.keys(GROUPS) as GroupName[]).map((group) => {
  const pages = pagesOf(group);
  return { group, pages, first: pages[0] ?? 'overview' };
});

/** A page begins without what was open on another. */
const startOf = (name: PageName) =>
  ({ ...UNDRILLED, page: name === 'overview' ? null : name }) as const;

/** The sections of the workbench; each leads to the first of its pages. */
export function Sections() {
  const { lang, words, address } = useShell();
  const open = pageOf(address);
  return (
    <nav className="nav nav-sections" aria-label={words.sections}>
      <ul>
        {SECTIONS.map(({ group, pages, first }) => (
          <li key={group}>
            <PageLink
              to={startOf(first)}
              current={open === first && pages.length === 1}
              within={PAGES[open].group === group}
            >
              {GROUPS[group][lang]}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The pages of the section that is open, where a country is chosen and there is more than one. */
export function SectionPages() {
  const { lang, address } = useShell();
  const open = pageOf(address);
  const { group } = PAGES[open];
  const pages = pagesOf(group);
  if (address.country === null || pages.length === 1) return null;
  return (
    <nav className="nav nav-pages" aria-label={GROUPS[group][lang]}>
      <ul>
        {pages.map((name) => (
          <li key={name}>
            <PageLink
              to={startOf(name)}
              current={open === name}
              within={pageKind(open).under === name}
            >
              {PAGES[name].title[lang]}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { UNDRILLED } from '../state/address.js';
import { WRITTEN, type Written, writtenOf } from '../state/pages.js';
import { useShell } from '../state/shell.js';
import { PageLink } from './PageLink.js';

const LISTED = (Object.keys(WRITTEN) as Written[]).filter((name) => WRITTEN[name].listed);

/** The pages of a country, side by side: what is promised, with whom, and how far it depends. */
export function CountryNav() {
  const { words, address } = useShell();
  if (address.country === null || address.page === 'data') return null;
  const open = writtenOf(address);
  // A pair stands among the partners.
  const here = open === 'partner' ? 'relations' : open;
  return (
    <nav className="country-nav" aria-label={words.pagesOfCountry}>
      <ul>
        {LISTED.map((name) => (
          <li key={name}>
            <PageLink
              to={{ ...UNDRILLED, page: name === 'overview' ? null : name }}
              current={open === name}
              within={open !== name && here === name}
            >
              {words.pages[name]}
            </PageLink>
          </li>
        ))}
        <li>
          <PageLink to={{ ...UNDRILLED, page: 'shock' }} current={address.page === 'shock'}>
            {words.shock.nav}
          </PageLink>
        </li>
        <li>
          <PageLink
            to={{ ...UNDRILLED, page: 'dependence' }}
            current={address.page === 'dependence'}
          >
            {words.dependence}
          </PageLink>
        </li>
        <li>
          <PageLink to={{ ...UNDRILLED, page: 'check' }} current={address.page === 'check'}>
            {words.check.nav}
          </PageLink>
        </li>
      </ul>
    </nav>
  );
}

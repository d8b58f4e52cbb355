import { useShell } from '../state/shell.js';
import { UNDRILLED } from '../state/address.js';
import { writtenOf } from '../state/pages.js';
import type { PlaceEntry } from '../state/api.js';
import { CountryPicker } from './CountryPicker.js';
import { DateField } from './DateField.js';
import { Sections } from './Nav.js';
import { PageLink } from './PageLink.js';
import { ThemeSwitch } from './ThemeSwitch.js';

const LANGUAGES = [
  ['en', 'English'],
  ['vi', 'Tiếng Việt'],
] as const;

export function Header({ places }: { readonly places: readonly PlaceEntry[] }) {
  const { lang, words, address, go } = useShell();
  return (
    <header className="head">
      <PageLink className="brand" to={{ ...UNDRILLED, page: null, country: null }}>
        tuchu<span className="brand-dot">.</span>
      </PageLink>
      <CountryPicker places={places} />
      <div className="head-rest">
        {writtenOf(address) !== null && <DateField />}
        <div className="languages" role="group" aria-label={words.language}>
          {LANGUAGES.map(([code, name]) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-label={`${code.toUpperCase()} ${name}`}
              aria-pressed={code === lang}
              onClick={() => go({ lang: code })}
            >
              {code.toUpperCase()}
            </button>
          ))}
        </div>
        <ThemeSwitch />
      </div>
      <Sections />
    </header>
  );
}

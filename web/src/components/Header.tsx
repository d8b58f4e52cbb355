import { useShell } from '../state/shell.js';
import type { PlaceEntry } from '../state/api.js';
import { CountryPicker } from './CountryPicker.js';
import { DateField } from './DateField.js';
import { ThemeSwitch } from './ThemeSwitch.js';

const LANGUAGES = [
  ['en', 'English'],
  ['vi', 'Tiếng Việt'],
] as const;

export function Header({ places }: { readonly places: readonly PlaceEntry[] }) {
  const { lang, words, go } = useShell();
  return (
    <header className="head">
      <a
        className="brand"
        href="?"
        onClick={(e) => home(e, () => go({ country: null, finding: null, tables: [] }))}
      >
        tuchu<span className="brand-dot">.</span>
      </a>
      <CountryPicker places={places} />
      <div className="head-rest">
        <DateField />
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
    </header>
  );
}

function home(event: React.MouseEvent, go: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go();
}

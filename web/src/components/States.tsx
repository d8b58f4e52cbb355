import { Coded } from './Coded.js';
import { useShell } from '../state/shell.js';
import type { PlaceEntry } from '../state/api.js';

export function Loading({ over }: { readonly over: boolean }) {
  const { words } = useShell();
  return (
    <p className={over ? 'loading over' : 'loading'} role="status">
      {words.loading}
    </p>
  );
}

export function Failed({ text, retry }: { readonly text: string; readonly retry: () => void }) {
  const { words } = useShell();
  return (
    <div className="state" role="alert">
      <h1>{words.failed}</h1>
      <p>
        <Coded text={text === '' ? words.failedText : text} />
      </p>
      <button type="button" className="plain" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}

/** With no country in the address: what this is, and where to start. */
export function Welcome({ places }: { readonly places: readonly PlaceEntry[] }) {
  const { lang, words, go } = useShell();
  const offered = places.filter((p) => p.profile);
  const others = places.filter((p) => !p.profile && p.data).length;
  return (
    <div className="state">
      <h1>{words.welcome}</h1>
      <p>{words.welcomeText}</p>
      {offered.length > 0 && <h2>{words.tryThese}</h2>}
      <ul className="offered">
        {offered.map((place) => (
          <li key={place.code}>
            <button type="button" className="plain" onClick={() => go({ country: place.code })}>
              {place.names[lang]}
              <small>{words.fullProfile}</small>
            </button>
          </li>
        ))}
        {others > 0 && (
          <li>
            <button
              type="button"
              className="plain"
              onClick={() => document.getElementById('country')?.click()}
            >
              {words.others(others)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

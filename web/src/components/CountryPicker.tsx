import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { searchPlaces } from '../lib/search.js';
import { useShell } from '../state/shell.js';
import { UNDRILLED } from '../state/address.js';
import type { PlaceEntry } from '../state/api.js';

/** Searchable list of countries: the combobox pattern, so arrows, Enter and Escape do what they do elsewhere. */
export function CountryPicker({ places }: { readonly places: readonly PlaceEntry[] }) {
  const { lang, words, address, page, go } = useShell();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = query !== null;
  const found = useMemo(() => searchPlaces(places, query ?? '', lang), [places, query, lang]);
  const chosen =
    places.find((p) => p.code === address.country)?.names[lang] ?? page?.subject.name ?? '';

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, open]);

  const shut = (): void => {
    setQuery(null);
    setActive(0);
  };
  const choose = (place: PlaceEntry | undefined): void => {
    if (place === undefined) return;
    shut();
    input.current?.blur();
    go({
      ...UNDRILLED,
      // The same page of another country; a pair has no second half there.
      page:
        address.page === 'data' ? null : address.page === 'partner' ? 'relations' : address.page,
      side: address.side,
      // The same shock, with what was set, asked of another country.
      shock: address.shock,
      set: address.set,
      country: place.code,
      rule: null,
    });
  };
  const onKey = (e: KeyboardEvent): void => {
    const last = found.length - 1;
    if (e.key === 'Escape' || e.key === 'Tab') return shut();
    if (e.key === 'Enter') {
      if (open) e.preventDefault();
      return open ? choose(found[active]) : setQuery('');
    }
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[e.key];
    if (step === undefined) return;
    e.preventDefault();
    if (open) setActive(Math.min(Math.max(active + step, 0), Math.max(last, 0)));
    else setQuery('');
  };
  const badge = (p: PlaceEntry): string =>
    p.profile ? words.fullProfile : p.data ? words.dataOnly : words.noData;

  return (
    <div className="picker" onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && shut()}>
      <input
        ref={input}
        id="country"
        role="combobox"
        aria-label={words.country}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={open || chosen === '' ? words.search : chosen}
        value={query ?? chosen}
        onFocus={(e) => e.target.select()}
        onClick={() => {
          input.current?.focus();
          if (!open) setQuery('');
        }}
        onChange={(e) => {
          setQuery(e.target.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <span className="picker-arrow" aria-hidden="true" />
      <div className="picker-drop" hidden={!open}>
        <p className="picker-count" role="status">
          {open &&
            (found.length === 0
              ? words.noMatch
              : `${words.places(found.length)} · ${words.searchHint}`)}
        </p>
        <ul ref={list} id={`${id}-list`} role="listbox" aria-label={words.country}>
          {open &&
            found.map((place, i) => (
              <li
                key={place.code}
                id={`${id}-${i}`}
                role="option"
                aria-selected={i === active}
                className={place.profile ? 'rich' : place.data ? '' : 'poor'}
                onMouseDown={(e) => e.preventDefault()}
                onClick={() => choose(place)}
              >
                <span>{place.names[lang]}</span>
                <small>{badge(place)}</small>
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}

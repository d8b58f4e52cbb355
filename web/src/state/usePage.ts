import { useEffect, useState } from 'react';
import type { Lang } from '../../../src/core/index.js';
import type { Page } from '../../../src/brief/page.js';
import { fetchPage, fetchPlaces, ApiError, type PlaceEntry } from './api.js';
import { EMPTY, type Address } from './address.js';

export type Loaded =
  | { readonly state: 'idle' }
  | { readonly state: 'loading'; readonly page: Page | null }
  | { readonly state: 'ready'; readonly page: Page; readonly asked: string }
  | { readonly state: 'failed'; readonly text: string };

/** What an address asks of the server. */
export const asked = ({ country, asOf, rule }: Address, lang: Lang): string =>
  JSON.stringify([country, asOf, rule, lang]);

/** The page asked for by the address; the last one stays on screen while the next is fetched. */
export function usePage(address: Address, lang: Lang, again: number): Loaded {
  const { country, asOf, rule } = address;
  const [loaded, setLoaded] = useState<Loaded>({
    state: country === null ? 'idle' : 'loading',
    page: null,
  });
  useEffect(() => {
    if (country === null) {
      setLoaded({ state: 'idle' });
      return;
    }
    const stop = new AbortController();
    setLoaded((was) => ({
      state: 'loading',
      page: 'page' in was && was.page?.subject.code === country ? was.page : null,
    }));
    fetchPage({ country, asOf, rule, lang }, stop.signal).then(
      (page) =>
        setLoaded({ state: 'ready', page, asked: asked({ ...EMPTY, country, asOf, rule }, lang) }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setLoaded({ state: 'failed', text: error instanceof ApiError ? error.message : '' });
      },
    );
    return () => stop.abort();
  }, [country, asOf, rule, lang, again]);
  return loaded;
}

/** Every place in both languages; empty until it is known. */
export function usePlaces(): readonly PlaceEntry[] {
  const [places, setPlaces] = useState<readonly PlaceEntry[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    fetchPlaces(stop.signal).then(setPlaces, () => undefined);
    return () => stop.abort();
  }, []);
  return places;
}

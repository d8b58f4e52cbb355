import { useEffect, useState } from 'react';
import type { Lang } from '../../../src/core/index.js';
import type { Page } from '../../../src/brief/page.js';
import { fetchPage, fetchPlaces, ApiError, type PlaceEntry } from './api.js';
import type { Address } from './address.js';
import { questionOf, writtenOf } from './pages.js';

export type Loaded =
  | { readonly state: 'idle' }
  | { readonly state: 'loading'; readonly page: Page | null; readonly kind: string }
  | { readonly state: 'ready'; readonly page: Page; readonly kind: string; readonly asked: string }
  | { readonly state: 'failed'; readonly text: string };

/** The page asked for by the address; the last one of the same kind stays on screen while the next is fetched. */
export function usePage(address: Address, lang: Lang, again: number): Loaded {
  const question = questionOf(address, lang);
  const kind = `${address.country} ${writtenOf(address)}`;
  const [loaded, setLoaded] = useState<Loaded>(
    question === '' ? { state: 'idle' } : { state: 'loading', page: null, kind },
  );
  useEffect(() => {
    if (question === '') {
      setLoaded({ state: 'idle' });
      return;
    }
    const stop = new AbortController();
    setLoaded((was) => ({
      state: 'loading',
      page: 'page' in was && was.kind === kind ? was.page : null,
      kind,
    }));
    fetchPage(question, stop.signal).then(
      (page) => setLoaded({ state: 'ready', page, kind, asked: question }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setLoaded({ state: 'failed', text: error instanceof ApiError ? error.message : '' });
      },
    );
    return () => stop.abort();
  }, [question, kind, again]);
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

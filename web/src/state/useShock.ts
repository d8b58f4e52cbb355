import { useCallback, useEffect, useState } from 'react';
import type { ShockEntry, ShockPage } from '../../../src/brief/shock/page.js';
import type { Lang } from '../../../src/core/index.js';
import type { Address } from './address.js';
import { ApiError, type HeldFile, fetchShock, fetchShocks } from './api.js';

export type Shocked =
  | { readonly state: 'idle' }
  | { readonly state: 'loading'; readonly page: ShockPage | null }
  | { readonly state: 'ready'; readonly page: ShockPage; readonly asked: string }
  | { readonly state: 'failed'; readonly text: string; readonly page: null };

/** A reader's own shock, in memory while the workbench is open; written nowhere, and never in the address. */
const held: { own: HeldFile | null } = { own: null };

export function useOwnShock(): readonly [HeldFile | null, (next: HeldFile | null) => void] {
  const [own, setOwn] = useState(held.own);
  const keep = useCallback((next: HeldFile | null): void => {
    held.own = next;
    setOwn(next);
  }, []);
  return [own, keep];
}

/** What an address asks of the shock page; '' where it asks for none. A ready shock goes before the reader's own. */
export function shockAsked(address: Address, own: HeldFile | null, lang: Lang): string {
  const { page, country, shock, partner, dataset, year, model, set, map, rule } = address;
  if (page !== 'shock' || country === null || (shock === null && own === null)) return '';
  const params = new URLSearchParams({ lang });
  const add = (key: string, value: string | number | null): void => {
    if (value !== null) params.append(key, String(value));
  };
  add('name', shock);
  add('with', partner);
  add('dataset', dataset);
  add('year', year);
  add('model', model);
  for (const setting of set) add('set', setting);
  add('map', map);
  add('rule', rule);
  return JSON.stringify([country, params.toString(), shock === null ? own : null]);
}

/** The page of the shock in the address, or of the reader's own; the last one of the same country stays meanwhile. */
export function useShock(
  address: Address,
  lang: Lang,
  own: HeldFile | null,
  again: number,
): Shocked {
  const asked = shockAsked(address, own, lang);
  const [shocked, setShocked] = useState<Shocked>({ state: 'idle' });
  useEffect(() => {
    if (asked === '') {
      setShocked({ state: 'idle' });
      return;
    }
    const [country, params, file] = JSON.parse(asked) as [string, string, HeldFile | null];
    const stop = new AbortController();
    setShocked((was) => ({
      state: 'loading',
      page:
        'page' in was && was.page?.subject.code === country && was.page.lang === lang
          ? was.page
          : null,
    }));
    fetchShock(country, new URLSearchParams(params), file, stop.signal).then(
      (page) => setShocked({ state: 'ready', page, asked }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setShocked({
            state: 'failed',
            text: error instanceof ApiError ? error.message : '',
            page: null,
          });
      },
    );
    return () => stop.abort();
  }, [asked, lang, again]);
  return shocked;
}

/** Shocks that come with the package; none until they are known. */
export function useReadyShocks(lang: Lang): readonly ShockEntry[] {
  const [entries, setEntries] = useState<readonly ShockEntry[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    fetchShocks(lang, stop.signal).then(setEntries, () => undefined);
    return () => stop.abort();
  }, [lang]);
  return entries;
}

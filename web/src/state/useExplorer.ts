import { useEffect, useState } from 'react';
import type { ExplorerPage } from '../../../src/brief/explorer/page.js';
import type { Lang } from '../../../src/core/index.js';
import type { Address } from './address.js';
import { ApiError, fetchExplorer } from './api.js';

export type Explored =
  | { readonly state: 'idle' }
  | { readonly state: 'loading'; readonly page: ExplorerPage | null }
  | { readonly state: 'ready'; readonly page: ExplorerPage; readonly asked: string }
  | { readonly state: 'failed'; readonly text: string };

/** What an address asks of the explorer. */
export const askedOf = (
  { page, country, side, dataset, year, partner, product, since }: Address,
  lang: Lang,
): string =>
  page === 'dependence' && country !== null
    ? JSON.stringify([{ country, side, dataset, year, partner, product, since }, lang])
    : '';

/** The explorer's page of the address; the last one of the country stays while the next is fetched. */
export function useExplorer(address: Address, lang: Lang, again: number): Explored {
  const asked = askedOf(address, lang);
  const [explored, setExplored] = useState<Explored>({ state: 'idle' });
  useEffect(() => {
    if (asked === '') {
      setExplored({ state: 'idle' });
      return;
    }
    const [question, language] = JSON.parse(asked) as [Parameters<typeof fetchExplorer>[0], Lang];
    const stop = new AbortController();
    setExplored((was) => ({
      state: 'loading',
      page:
        'page' in was && was.page?.subject.code === question.country && was.page.lang === language
          ? was.page
          : null,
    }));
    fetchExplorer(question, language, stop.signal).then(
      (page) => setExplored({ state: 'ready', page, asked }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setExplored({ state: 'failed', text: error instanceof ApiError ? error.message : '' });
      },
    );
    return () => stop.abort();
  }, [asked, again]);
  return explored;
}

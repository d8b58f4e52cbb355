import { createContext, useContext } from 'react';
import type { Lang } from '../../../src/core/index.js';
import type { Page } from '../../../src/brief/page.js';
import { WORDS, type Words } from '../messages.js';
import { EMPTY, type Address } from './address.js';
import type { Go } from './useAddress.js';

/** What the parts of any page ask of it: the Findings it shows, and whom and when it is about. */
export type Shown = Pick<Page, 'subject' | 'asOf' | 'findings'>;

export interface ShellValue {
  readonly lang: Lang;
  readonly words: Words;
  readonly address: Address;
  readonly go: Go;
  readonly page: Shown | null;
  readonly openFinding: (id: string) => void;
}

/** What every part of the page may need to know. */
export const Shell = createContext<ShellValue>({
  lang: 'en',
  words: WORDS.en,
  address: EMPTY,
  go: () => undefined,
  page: null,
  openFinding: () => undefined,
});

export const useShell = (): ShellValue => useContext(Shell);

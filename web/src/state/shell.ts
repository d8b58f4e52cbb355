import { createContext, useContext } from 'react';
import type { Lang } from '../../../src/core/index.js';
import type { Page } from '../../../src/brief/page.js';
import { WORDS, type Words } from '../messages.js';
import { EMPTY, type Address } from './address.js';
import type { Go } from './useAddress.js';

export interface ShellValue {
  readonly lang: Lang;
  readonly words: Words;
  readonly address: Address;
  readonly go: Go;
  readonly page: Page | null;
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

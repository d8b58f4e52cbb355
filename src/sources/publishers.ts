/** Addresses that `tuchu data pull` knows, as the publishers give them. */
import { basename } from 'node:path';
import type { Text } from '../core/index.js';

export interface Publisher {
  readonly id: string;
  readonly title: Text;
  /** The release that is fetched when none is named. */
  readonly release: string;
  /** What a release looks like. */
  readonly pattern: RegExp;
  readonly example: string;
  url(release: string): string;
}

export const PUBLISHERS: readonly Publisher[] = [
  {
    id: 'baci',
    title: { en: 'CEPII BACI, one HS edition, every year', vi: 'CEPII BACI, một bản HS, mọi năm' },
    release: 'HS17_V202601',
    pattern: /^HS(92|96|02|07|12|17|22)_V\d{6}[a-z]?$/,
    example: 'HS17_V202601',
    // https://www.cepii.fr/DATA_DOWNLOAD/baci/doc/baci_webpage.html
    url: (release) => `https://www.cepii.fr/DATA_DOWNLOAD/baci/data/BACI_${release}.zip`,
  },
];

/** The file name an address ends in. @example fileName('https://x.org/a/b.zip?c') // 'b.zip' */
export const fileName = (url: string): string => basename(new URL(url).pathname);

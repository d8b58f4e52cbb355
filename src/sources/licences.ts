/**
 * May a dataset be handed on? One row for every licence the sources state, and the open licences a table
 * of one's own may name. What stands nowhere here is unclear, and unclear is not handed on.
 */
import type { Text } from '../core/index.js';

/** `conditions` allows it to whoever keeps them; `unclear` counts as `forbidden`. */
export type Redistribution = 'allowed' | 'conditions' | 'forbidden' | 'unclear';

/** What a licence says of handing the data on. */
export interface LicenceTerms {
  /** As the dataset states it. */
  readonly licence: string;
  readonly redistribution: Redistribution;
  /** What whoever hands it on must do; null where nothing is asked, or nothing is allowed. */
  readonly conditions: Text | null;
  /** Its identifier in the Open Definition's list of licences, where it has one. */
  readonly name: string | null;
  /** Where its text can be read. */
  readonly path: string | null;
}

const CITE: Text = { en: 'cite the publisher', vi: 'dẫn nguồn nơi công bố' };
const ATTRIBUTION: Text = {
  en: 'name the publisher and the licence, and say what was changed',
  vi: 'nêu nơi công bố và giấy phép, và cho biết đã thay đổi những gì',
};
const SHARE_ALIKE: Text = {
  en: 'name the publisher, and keep databases derived from it under the same licence',
  vi: 'nêu nơi công bố, và giữ nguyên giấy phép này cho cơ sở dữ liệu lập từ đó',
};
const NON_COMMERCIAL: Text = {
  en: 'name the publisher and the licence; no commercial use',
  vi: 'nêu nơi công bố và giấy phép; không dùng vào mục đích thương mại',
};
const COMPILATION: Text = {
  en: 'cite the publisher; the compilation in the R package is GPL-3',
  vi: 'dẫn nguồn nơi công bố; bản tổng hợp trong gói R theo GPL-3',
};

type Terms = Omit<LicenceTerms, 'licence'>;
const allowed = (name: string | null, path: string, conditions: Text | null = null): Terms => ({
  redistribution: conditions === null ? 'allowed' : 'conditions',
  conditions,
  name,
  path,
});
const refused = (redistribution: 'forbidden' | 'unclear'): Terms => ({
  redistribution,
  conditions: null,
  name: null,
  path: null,
});

const CC = 'https://creativecommons.org/';
const CC0 = allowed('CC0-1.0', `${CC}publicdomain/zero/1.0/`);
const CC_BY = allowed('CC-BY-4.0', `${CC}licenses/by/4.0/`, ATTRIBUTION);
const CC_BY_SA = allowed('CC-BY-SA-4.0', `${CC}licenses/by-sa/4.0/`, SHARE_ALIKE);
const CC_BY_NC = allowed(null, 'https://www.designoftradeagreements.org/', NON_COMMERCIAL);
const PDDL = allowed('ODC-PDDL-1.0', 'https://opendatacommons.org/licenses/pddl/1-0/');
const ODC_BY = allowed('ODC-BY-1.0', 'https://opendatacommons.org/licenses/by/1-0/', ATTRIBUTION);
const ODBL = allowed('ODbL-1.0', 'https://opendatacommons.org/licenses/odbl/1-0/', SHARE_ALIKE);
const OGL_PATH = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const OGL = allowed('OGL-UK-3.0', OGL_PATH, ATTRIBUTION);
const ETALAB = allowed(
  null,
  'https://github.com/etalab/licence-ouverte/blob/master/LO.md',
  ATTRIBUTION,
);
const US_WORK = 'https://www.usa.gov/government-copyright';
const PUBLIC_DOMAIN = allowed(null, US_WORK);
const BGS = allowed(
  null,
  'https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/',
  CITE,
);
const FORBIDDEN = refused('forbidden');
const UNCLEAR = refused('unclear');

/** Word for word as the sources and the starter pack state them. */
const STATED: Readonly<Record<string, Terms>> = {
  'CC BY 4.0': CC_BY,
  'CC BY 4.0 (as packaged in manytrade)': CC_BY,
  'CC BY 4.0 as packaged in manytrade; no terms of its own': CC_BY,
  'CC BY-NC on the DESTA website (non-commercial); packaged in manytrade as CC BY 4.0': CC_BY_NC,
  'CC BY 4.0 as packaged in manytrade; DESTA itself is CC BY-NC (non-commercial) on its website':
    CC_BY_NC,
  'CC0 (Harvard Dataverse), citation asked for; R package unvotes MIT': CC0,
  'MIT (the repository); CC0 on Harvard Dataverse, citation asked for': CC0,
  'DMDC reports: US government work, public domain; R package GPL-3': allowed(
    null,
    US_WORK,
    COMPILATION,
  ),
  'Etalab Open Licence 2.0': ETALAB,
  'Eurostat reuse policy (CC BY 4.0)': CC_BY,
  'BGS World Mineral Statistics: free to reuse with acknowledgement, terms like the Open Government Licence':
    BGS,
  'ODC Public Domain Dedication and Licence (PDDL)': PDDL,
  'ODbL 1.0 (share alike: databases derived from it carry the same licence)': ODBL,
  'Open Government Licence 3.0 (ONS); the R package iotables that holds the file is GPL-3': OGL,
  'US government work, free to use with citation': allowed(null, US_WORK, CITE),
  'US government work, free with citation; aggregates CC0': allowed(null, US_WORK, CITE),
  'US public domain': PUBLIC_DOMAIN,

  "BP's terms: the data may not be redistributed freely; for use with attribution": FORBIDDEN,
  "CC BY 4.0 for Our World in Data's work and for Ember; the figures from BP stay under BP's terms, which do not allow free redistribution":
    FORBIDDEN,
  'Not stated where the file was found: treat as not for redistribution': FORBIDDEN,
  'UN Comtrade terms for the data (not an open licence); the package is MIT': FORBIDDEN,
  'UN Comtrade terms of use: attribution; re-dissemination in bulk restricted (not an open licence)':
    FORBIDDEN,
  'copyright SIPRI; reuse only by https://www.sipri.org/about/terms-and-conditions': FORBIDDEN,

  'CC BY 4.0 as packaged in manytrade; TREND has its own terms, not stated there': UNCLEAR,
  'CC BY 4.0 as packaged in manytrade; the terms of LABPTA itself are not stated there': UNCLEAR,
  'CC BY 4.0 as packaged in manytrade; the terms of TOTA itself are not stated there': UNCLEAR,
  'CC BY 4.0 as packaged in manytrade; the terms of the World Bank database are not stated there':
    UNCLEAR,
  'CC BY 4.0 as packaged in manytreaties; parts drawn from IEADB are non-commercial by its own terms':
    UNCLEAR,
  'CC BY 4.0 by the word of the repository that holds it': UNCLEAR,
  'CC BY 4.0 unless the indicator says otherwise': UNCLEAR,
  'Harvard Dataverse, terms of the dataset not stated here; cite (troopdata GPL-3)': UNCLEAR,
  'MIT (the package); the classifications are those of the WCO, the UN and national offices':
    UNCLEAR,
  'Not stated with the file; packaged in manytrade (CC BY 4.0)': UNCLEAR,
  'OECD terms and conditions: use with attribution; CC BY 4.0 for later editions (not verified)':
    UNCLEAR,
  "TREND's own terms, not stated with the file; packaged in manytrade (CC BY 4.0)": UNCLEAR,
  'WTO terms: free for non-commercial use with attribution; check before redistributing': UNCLEAR,
  'free for academic use with citation; no other licence stated (peacesciencer GPL-2)': UNCLEAR,
  'free for academic use with citation; no other licence stated (peacesciencer itself GPL-2)':
    UNCLEAR,
  'free with citation; believed CC BY 4.0 (not verified)': UNCLEAR,
  'stated in the .meta.json': UNCLEAR,
  'terms not stated; academic use with citation (peacesciencer itself GPL-2)': UNCLEAR,
  'terms of the list not clear; cite (R package troopdata GPL-3)': UNCLEAR,
  'unknown: Tuchu was not told; ask whoever made the table': UNCLEAR,
};

/** Names of open licences, with the small words and signs left out. */
const OPEN: Readonly<Record<string, Terms>> = {
  'cc0 1.0': CC0,
  cc0: CC0,
  'creative commons zero 1.0': CC0,
  'creative commons zero 1.0 universal': CC0,
  'creative commons cc0 1.0 universal': CC0,
  'cc by 4.0': CC_BY,
  'creative commons attribution 4.0': CC_BY,
  'creative commons attribution 4.0 international': CC_BY,
  'cc by sa 4.0': CC_BY_SA,
  'creative commons attribution sharealike 4.0': CC_BY_SA,
  'creative commons attribution sharealike 4.0 international': CC_BY_SA,
  'odbl 1.0': ODBL,
  'open database 1.0': ODBL,
  'open data commons open database 1.0': ODBL,
  'open data commons open database': ODBL,
  'pddl 1.0': PDDL,
  'odc pddl 1.0': PDDL,
  'open data commons public domain dedication and 1.0': PDDL,
  'odc by 1.0': ODC_BY,
  'open data commons attribution 1.0': ODC_BY,
  'ogl uk 3.0': OGL,
  'open government 3.0': OGL,
  'open government v3.0': OGL,
  'etalab 2.0': ETALAB,
  'etalab open 2.0': ETALAB,
  'ouverte 2.0': ETALAB,
  'ouverte / open 2.0': ETALAB,
};

const plain = (licence: string): string =>
  licence
    .toLowerCase()
    .replace(/\b(?:the|licen[cs]e|version)\b/g, ' ')
    .replace(/[\s_()-]+/g, ' ')
    .trim()
    .replace(/\.$/, '');

/**
 * What a licence says of handing the data on. The whole text must be known: a licence that only mentions
 * an open one among other words is unclear.
 *
 * @example
 * licenceTerms('CC-BY-4.0').redistribution; // 'conditions'
 * licenceTerms('CC BY 4.0, they told me').redistribution; // 'unclear'
 */
export function licenceTerms(licence: string): LicenceTerms {
  const name = plain(licence);
  const terms = Object.hasOwn(STATED, licence)
    ? STATED[licence]
    : Object.hasOwn(OPEN, name)
      ? OPEN[name]
      : undefined;
  return { licence, ...(terms ?? UNCLEAR) };
}

/** Whether a part under these terms may stand in a bundle. @example mayHandOn(licenceTerms('MIT')) // false */
export const mayHandOn = ({ redistribution }: LicenceTerms): boolean =>
  redistribution === 'allowed' || redistribution === 'conditions';

/** Every licence that has a row of its own, sorted. */
export const STATED_LICENCES: readonly string[] = Object.keys(STATED).sort();

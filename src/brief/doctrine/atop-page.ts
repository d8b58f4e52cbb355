/** ATOP under a doctrine written out: what its codes point to, and why they are no verdict. */
import {
  type DatasetEvidence,
  type Lang,
  type Message,
  type PlaceCode,
  format,
  placeName,
  render,
} from '../../core/index.js';
import type { AtopPartner, Doctrine, MaskVerdict, Mode, Screening } from '../../doctrine/index.js';
import { framePage } from '../frame.js';
import type { Page, Section } from '../page.js';
import { factName } from './facts-of-draft.js';
import { say, verdictWord } from './messages.js';

const blank: Pick<Section, 'chart' | 'cite'> = { chart: null, cite: '' };

const facts = (codes: readonly string[], lang: Lang): string =>
  codes.length === 0
    ? render(say.noObligation({}), lang)
    : codes.map((c) => factName(c, lang)).join('; ');

const promptWord = (prompt: MaskVerdict['prompt'], lang: Lang): string =>
  prompt === null ? render(say.noPrompt({}), lang) : verdictWord(prompt, lang);

export interface AtopFrame {
  readonly doctrine: Doctrine;
  readonly mode: Mode;
  readonly dataset: DatasetEvidence;
}

/** Every pair and year, by combination of codes. */
export function writeScreening(
  { doctrine, mode, dataset }: AtopFrame,
  s: Screening,
  lang: Lang,
): Page {
  const word = (m: Message): string => render(m, lang);
  const title = word(
    say.screened({
      count: s.dyadYears,
      first: s.first,
      last: s.last,
      doctrine: doctrine.name[lang],
    }),
  );
  return framePage({
    lang,
    subject: doctrine.country ?? '',
    asOf: `${s.last}-12-31`,
    kicker: word(say.atopKicker({ mode })),
    title,
    dek: [word(say.prompt({}))],
    findings: {},
    sections: [
      {
        ...blank,
        id: 'combinations',
        nav: word(say.obligations({})),
        title: word(say.byCombination({})),
        subtitle: [],
        notes: [],
        source: `${dataset.citation} ${dataset.id}`,
        tables: [
          {
            caption: title,
            columns: [
              { label: word(say.obligations({})), numeric: false },
              { label: word(say.dyadYears({})), numeric: true },
              { label: word(say.codesAlone({})), numeric: false },
              { label: word(say.restUnknown({})), numeric: false },
            ],
            rows: s.combinations.map((c) => [
              { text: facts(c.facts, lang) },
              { text: format.quantity(c.dyadYears, 'count', lang), value: c.dyadYears },
              { text: promptWord(c.prompt, lang) },
              { text: verdictWord(c.verdict, lang) },
            ]),
          },
        ],
      },
    ],
  });
}

/** One state's promises in a year, partner by partner. */
export function writeAtopPartners(
  { doctrine, mode, dataset }: AtopFrame,
  country: PlaceCode,
  year: number,
  partners: readonly AtopPartner[],
  lang: Lang,
): Page {
  const word = (m: Message): string => render(m, lang);
  const defence = partners.filter((p) => p.facts.includes('defence')).length;
  const title = word(
    say.promised({ country: placeName(country, lang), year, partners: partners.length, defence }),
  );
  return framePage({
    lang,
    subject: country,
    asOf: `${year}-12-31`,
    kicker: word(say.atopKicker({ mode })),
    title,
    dek: [`${doctrine.id}. ${word(say.prompt({}))}`],
    findings: {},
    sections: [
      {
        ...blank,
        id: 'partners',
        nav: word(say.obligations({})),
        title: word(say.byPartner({})),
        subtitle: [],
        notes: [],
        source: `${dataset.citation} ${dataset.id}`,
        tables: [
          {
            caption: title,
            columns: [
              { label: word(say.partner({})), numeric: false },
              { label: word(say.obligations({})), numeric: false },
              { label: word(say.codesAlone({})), numeric: false },
              { label: word(say.restUnknown({})), numeric: false },
            ],
            rows: partners.map((p) => [
              { text: placeName(p.partner, lang) },
              { text: facts(p.facts, lang) },
              { text: promptWord(p.prompt, lang) },
              { text: verdictWord(p.verdict, lang) },
            ]),
          },
        ],
      },
    ],
  });
}

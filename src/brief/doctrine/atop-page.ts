/** ATOP under a doctrine written out: what its codes point to, and why they are no verdict. */
import type { Cell } from '../../charts/types.js';
import {
  type DatasetEvidence,
  type Finding,
  type Lang,
  type Message,
  type PlaceCode,
  format,
  placeName,
  range,
  render,
} from '../../core/index.js';
import {
  type AtopPartner,
  type Doctrine,
  type MaskVerdict,
  type Mode,
  type Screening,
  obligationsText,
} from '../../doctrine/index.js';
import { framePage } from '../frame.js';
import type { Page } from '../page.js';
import { findingView } from '../view.js';
import { say, verdictWord } from './messages.js';

const promptWord = (prompt: MaskVerdict['prompt'], lang: Lang): string =>
  prompt === null ? render(say.noPrompt({}), lang) : verdictWord(prompt, lang);

export interface AtopFrame {
  readonly doctrine: Doctrine;
  readonly mode: Mode;
  readonly dataset: DatasetEvidence;
}

/** What the two pages differ in. */
interface Told {
  readonly id: string;
  readonly subject: PlaceCode;
  readonly year: number;
  readonly title: string;
  readonly dek: string;
  readonly by: Message;
  /** The two columns before those of the codes. */
  readonly columns: readonly [Message, Message];
  readonly numeric: boolean;
  readonly rows: ReadonlyArray<readonly [Cell, Cell, MaskVerdict]>;
  readonly findings: readonly Finding[];
}

function atopPage({ mode, dataset }: AtopFrame, told: Told, lang: Lang): Page {
  const word = (m: Message): string => render(m, lang);
  const [first, second] = told.columns;
  return framePage({
    lang,
    subject: told.subject,
    asOf: `${told.year}-12-31`,
    kicker: word(say.atopKicker({ mode })),
    title: told.title,
    dek: [told.dek],
    findings: Object.fromEntries(told.findings.map((f) => [f.id, findingView(f, lang)])),
    sections: [
      {
        chart: null,
        cite: '',
        id: told.id,
        nav: word(say.obligations({})),
        title: word(told.by),
        subtitle: [],
        notes: [],
        source: `${dataset.citation} ${dataset.id}`,
        tables: [
          {
            caption: told.title,
            columns: [
              { label: word(first), numeric: false },
              { label: word(second), numeric: told.numeric },
              { label: word(say.codesAlone({})), numeric: false },
              { label: word(say.restUnknown({})), numeric: false },
            ],
            rows: told.rows.map(([one, other, said]) => [
              one,
              other,
              { text: promptWord(said.prompt, lang) },
              { text: verdictWord(said.verdict, lang) },
            ]),
          },
        ],
      },
    ],
  });
}

const countOf = (f: Finding | undefined): number =>
  (f === undefined ? undefined : range(f.value)?.[0]) ?? 0;

/**
 * Every pair and year, by combination of codes.
 *
 * @param findings of `screeningFindings`: the whole, then one a combination
 */
export function writeScreening(
  frame: AtopFrame,
  s: Screening,
  findings: readonly Finding[],
  lang: Lang,
): Page {
  const { doctrine } = frame;
  const count = countOf(findings[0]);
  const named = { count, first: s.first, last: s.last, doctrine: doctrine.name[lang] };
  return atopPage(
    frame,
    {
      id: 'combinations',
      subject: doctrine.country ?? '',
      year: s.last,
      title: render(say.screened(named), lang),
      dek: render(say.prompt({}), lang),
      by: say.byCombination({}),
      columns: [say.obligations({}), say.dyadYears({})],
      numeric: true,
      rows: s.combinations.map((c, i) => {
        const finding = findings[i + 1];
        const value = countOf(finding);
        return [
          { text: obligationsText(c.facts)[lang] },
          {
            text: format.quantity(value, 'count', lang),
            value,
            ...(finding === undefined ? {} : { finding: finding.id }),
          },
          c,
        ];
      }),
      findings,
    },
    lang,
  );
}

/**
 * One state's promises in a year, partner by partner.
 *
 * @param findings of `partnerFindings`: of any obligation, then of each
 */
export function writeAtopPartners(
  frame: AtopFrame,
  country: PlaceCode,
  year: number,
  partners: readonly AtopPartner[],
  findings: readonly Finding[],
  lang: Lang,
): Page {
  const [any, defence] = findings;
  return atopPage(
    frame,
    {
      id: 'partners',
      subject: country,
      year,
      title: render(
        say.promised({
          country: placeName(country, lang),
          year,
          partners: countOf(any),
          defence: countOf(defence),
        }),
        lang,
      ),
      dek: `${frame.doctrine.id}. ${render(say.prompt({}), lang)}`,
      by: say.byPartner({}),
      columns: [say.partner({}), say.obligations({})],
      numeric: false,
      rows: partners.map((p) => [
        { text: placeName(p.partner, lang) },
        { text: obligationsText(p.facts)[lang] },
        p,
      ]),
      findings,
    },
    lang,
  );
}

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
  type MaskPrompt,
  type Mode,
  type Screening,
  obligationsText,
  treatiesBehind,
} from '../../doctrine/index.js';
import { framePage } from '../frame.js';
import type { Page, Section } from '../page.js';
import { findingView } from '../view.js';
import { atopWords as words } from './atop-messages.js';
import { say, verdictWord } from './messages.js';

/** What to read the treaty for; never a verdict. */
function promptText({ prompt, by }: MaskPrompt, lang: Lang): string {
  if (prompt === null) return render(say.noPrompt({}), lang);
  if (prompt === 'not_applicable') return verdictWord(prompt, lang);
  return render(words.prompt({ prompt, by: obligationsText(by)[lang] }), lang);
}

/** The treaties that may stand behind the defence obligations, with their words; and whom none of them covers. */
function behindSection(
  country: PlaceCode,
  year: number,
  partners: readonly AtopPartner[],
  lang: Lang,
): readonly Section[] {
  const word = (m: Message): string => render(m, lang);
  const defence = partners.filter((p) => p.facts.includes('defence')).map((p) => p.partner);
  if (defence.length === 0) return [];
  const { behind, uncovered } = treatiesBehind(country, defence, `${year}-12-31`);
  const name = (p: PlaceCode): string => placeName(p, lang);
  const title = word(words.behind({ country: name(country), partners: defence.length }));
  return [
    {
      chart: null,
      cite: '',
      id: 'behind',
      nav: word(words.behindNav({})),
      title,
      subtitle: [word(words.behindSub({}))],
      notes: [
        ...behind.map((b) => `${b.treaty.name[lang]}: ${b.treaty.note[lang]}`),
        ...(uncovered.length === 0
          ? []
          : [word(words.uncovered({ partners: uncovered.map(name) }))]),
      ],
      source: [...new Set(behind.flatMap((b) => b.treaty.sources))].join(', '),
      tables:
        behind.length === 0
          ? []
          : [
              {
                caption: title,
                columns: [
                  { label: word(words.treaty({})), numeric: false },
                  { label: word(words.covers({})), numeric: false },
                  { label: word(words.itSays({})), numeric: false },
                  { label: word(words.saving({})), numeric: false },
                ],
                rows: behind.map(({ treaty, partners: shared, recalled }) => [
                  { text: `${treaty.name[lang]}, ${treaty.where[lang]}` },
                  {
                    text: word(
                      words.coversValue({ count: shared.length, of: defence.length, recalled }),
                    ),
                  },
                  { text: `“${treaty.quote}”` },
                  {
                    text: treaty.saving === null ? word(words.noSaving({})) : `“${treaty.saving}”`,
                  },
                ]),
              },
            ],
    },
  ];
}

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
  readonly rows: ReadonlyArray<readonly [Cell, Cell, MaskPrompt]>;
  readonly findings: readonly Finding[];
  readonly after: readonly Section[];
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
              { label: word(words.asks({})), numeric: false },
            ],
            rows: told.rows.map(([one, other, said]) => [
              one,
              other,
              { text: promptText(said, lang) },
            ]),
          },
        ],
      },
      ...told.after,
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
      after: [],
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
      after: behindSection(country, year, partners, lang),
    },
    lang,
  );
}

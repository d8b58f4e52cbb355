/**
 * A check of a draft written out: the verdict per principle and reading, the tree of reasons with values and sources,
 * what would change it, what the rules rest on, and the hash of the very text it was judged by.
 */
import { type Lang, type Message, format, periodText, render } from '../../core/index.js';
import {
  type Doctrine,
  type Draft,
  type DraftVerdict,
  type Precedent,
  type PrincipleVerdict,
  partyCode,
  reasonOf,
  unsettles,
} from '../../doctrine/index.js';
import { framePage } from '../frame.js';
import type { Page, Section } from '../page.js';
import { draftSection } from './draft-section.js';
import { doubtWords } from './doubt-messages.js';
import { doubtText } from './doubts.js';
import { draftFacts, draftTitle, factName } from './facts-of-draft.js';
import { say, verdictWord } from './messages.js';
import { gapsMissing } from './gaps.js';
import { kickerOf, reasonSentences, verdictTitle } from './headline.js';
import { measuredSections } from './measured.js';
import { inOrderSections } from './in-order.js';
import { words as sheet } from './sheet-messages.js';
import { treeTable } from './tree-table.js';
import { verdictWords as head } from './verdict-messages.js';
import { changeSections } from './what-changes.js';

/** Precedents that are printed; all are in the JSON. */
const NEAREST = 3;
/** Facts of a precedent that are named. */
const SHARED = 3;

const blank: Pick<Section, 'chart' | 'notes' | 'source' | 'cite'> = {
  chart: null,
  notes: [],
  source: '',
  cite: '',
};

type Basis = Doctrine['principles'][number]['basis'][number];

export interface CheckInput {
  readonly doctrine: Doctrine;
  readonly draft: Draft;
  readonly found: DraftVerdict;
  /** Addresses by the ids that the doctrine names. */
  readonly sources: ReadonlyMap<string, string>;
  /** Cases like the draft, the most like first; left out where nobody asked for them. */
  readonly precedents?: readonly Precedent[];
}

function reasonsWhy({ doctrine, found }: CheckInput): Message[] {
  const { valid_from: from, valid_to: to } = doctrine;
  if (found.outOf === 'time') return [say.outOfTime({ from, to })];
  const mode =
    found.mode === 'actual'
      ? say.modeActual({ day: found.day })
      : from === null
        ? say.modeProposed({})
        : say.modeHypothetical({});
  const out = found.outOf === 'scope' ? [say.outOfScope({})] : [];
  const party = found.outOf === 'not_a_party' ? [say.notParty({})] : [];
  const doubts = found.doubts.filter((d) => !unsettles(d)).map(doubtText);
  const none = found.outOf === 'nothing_judged' ? [doubtWords.nothingJudged({})] : [];
  const unasked = found.unasked.length === 0 ? [] : [doubtWords.unasked({ codes: found.unasked })];
  return [mode, ...out, ...party, ...none, ...doubts, ...unasked];
}

/** The facts or exceptions that carry a verdict; of a gap, what is not known. */
export function becauseOf(p: PrincipleVerdict, lang: Lang): string {
  const { facts, exceptions } = reasonOf(p);
  const names = facts.map((code) => factName(code, lang)).join('; ');
  const texts = p.principle.exceptions
    .filter((e) => exceptions.includes(e.id))
    .map((e) => e.text[lang])
    .join('; ');
  if (p.verdict === 'insufficient_evidence') return render(say.notKnown({ facts: names }), lang);
  if (p.verdict === 'needs_justification' && texts !== '') return `${names}; ${texts}`;
  return texts === '' ? names : texts;
}

function verdictSection({ found }: CheckInput, lang: Lang): Section {
  const word = (m: Message): string => render(m, lang);
  const [own, ...others] = found.readings;
  const replaced = others.flatMap((r) =>
    r.principles.filter((p) => p.principle.id === r.alternative),
  );
  return {
    ...blank,
    id: 'verdicts',
    nav: word(say.verdict({})),
    title: word(say.verdicts({})),
    subtitle: [word(say.verdictsSub({}))],
    tables: [
      {
        caption: word(say.verdicts({})),
        columns: [
          { label: word(say.id({})), numeric: false, whole: true },
          { label: word(say.principle({})), numeric: false },
          { label: word(say.verdict({})), numeric: false },
          { label: word(say.because({})), numeric: false },
        ],
        rows: [
          ...(own?.principles ?? []).map((p) => [
            { text: p.principle.id },
            { text: p.principle.title[lang] },
            { text: verdictWord(p.verdict, lang) },
            { text: becauseOf(p, lang) },
          ]),
          ...replaced.map((p) => [
            { text: p.principle.id },
            { text: word(say.otherReading({ of: p.principle.alternative_reading_of ?? '' })) },
            { text: verdictWord(p.verdict, lang) },
            { text: becauseOf(p, lang) },
          ]),
          ...found.toPerson.map((p) => [
            { text: p.id },
            { text: p.title[lang] },
            { text: word(say.byPerson({})) },
            { text: '' },
          ]),
        ],
      },
    ],
    // Said where another reading gives another verdict; else the table says it all.
    notes: others.every((r) => r.verdict === own?.verdict)
      ? []
      : found.readings.map((r) => word(say.reading({ id: r.alternative, verdict: r.verdict }))),
  };
}

/** Every principle that is judged, then what stands in another reading for one of them. */
export const judgedOf = ({ readings: [own, ...others] }: DraftVerdict): PrincipleVerdict[] => [
  ...(own?.principles ?? []),
  ...others.flatMap((r) => r.principles.filter((p) => p.principle.id === r.alternative)),
];

function treeSections(
  judged: readonly PrincipleVerdict[],
  lang: Lang,
  facts: ReturnType<typeof draftFacts>,
): Section[] {
  return judged.map((p) => ({
    ...blank,
    id: `why-${p.principle.id}`,
    nav: p.principle.id,
    title: render(say.reasons({ id: p.principle.id, verdict: p.verdict }), lang),
    subtitle: [
      `${p.principle.title[lang]}. ${render(head.rule({ rule: p.principle.rule[lang] }), lang)}`,
    ],
    tables: [treeTable(p, facts, lang)],
    notes: p.principle.note === null ? [] : [p.principle.note[lang]],
  }));
}

/** Decisions that answer what needs justification; empty where nothing does. */
function answerSections({ doctrine, found }: CheckInput, lang: Lang): Section[] {
  const { clause } = doctrine;
  if (clause === null || found.answers.length === 0) return [];
  const word = (m: Message): string => render(m, lang);
  const label = new Map(clause.required_fields.map((f) => [f.id, f.text[lang]]));
  const open = found.answers.filter((a) => a.missing.length > 0).length;
  return [
    {
      ...blank,
      id: 'answers',
      nav: word(say.decision({})),
      title: word(say.answers({ open })),
      subtitle: [
        word(
          say.answersSub({ id: clause.id, text: clause.text[lang], effect: clause.effect[lang] }),
        ),
      ],
      tables: [
        {
          caption: word(say.answers({ open })),
          columns: [
            { label: word(say.principle({})), numeric: false },
            { label: word(say.decision({})), numeric: false },
          ],
          rows: found.answers.map((a) => [
            { text: a.principle },
            {
              text:
                a.missing.length === 0
                  ? word(say.answered({}))
                  : word(say.lacks({ fields: a.missing.map((m) => label.get(m) ?? m).join(', ') })),
            },
          ]),
        },
      ],
      notes: clause.dispute === null ? [] : [clause.dispute[lang]],
    },
  ];
}

/** The first of the facts both say are so, and how many more there are. */
function sharedText(codes: readonly string[], lang: Lang): string {
  const more = codes.length - SHARED;
  return [
    ...codes.slice(0, SHARED).map((code) => factName(code, lang)),
    ...(more > 0 ? [render(head.more({ count: more }), lang)] : []),
  ].join('; ');
}

/** Real instruments most like the draft, by the facts both say are so; empty where none shares any. */
function precedentSections({ precedents = [] }: CheckInput, lang: Lang): Section[] {
  if (precedents.length === 0) return [];
  const word = (m: Message): string => render(m, lang);
  const shown = precedents.slice(0, NEAREST);
  const title = word(say.precedents({}));
  return [
    {
      ...blank,
      id: 'precedents',
      nav: word(say.precedentsNav({})),
      title,
      subtitle: [word(say.precedentsSub({ shown: shown.length, count: precedents.length }))],
      tables: [
        {
          caption: title,
          columns: [
            { label: word(say.precedentCase({})), numeric: false },
            { label: word(say.likeness({})), numeric: true },
            { label: word(say.sharedFacts({})), numeric: false },
            { label: word(say.verdict({})), numeric: false },
            { label: word(say.stateDecision({})), numeric: false },
          ],
          rows: shown.map((p) => [
            { text: `${draftTitle(p.case, lang)} (${periodText(p.date, lang)})` },
            { text: format.number(p.likeness, lang, 2) },
            { text: sharedText(p.shared, lang) },
            { text: word(say.precedentVerdict({ verdict: p.verdict, mode: p.mode })) },
            { text: p.decision ?? word(say.notOnRecord({})) },
          ]),
        },
      ],
    },
  ];
}

function basisSection({ found, doctrine, sources }: CheckInput, lang: Lang): Section {
  const word = (m: Message): string => render(m, lang);
  const judged = new Set(found.readings.flatMap((r) => r.principles.map((p) => p.principle.id)));
  const principles = doctrine.principles.filter((p) => judged.has(p.id));
  // What several principles rest on is said once.
  const bases = new Map<string, { readonly basis: Basis; readonly ids: string[] }>();
  for (const p of principles)
    for (const basis of p.basis) {
      const key = `${basis.status} ${basis.text[lang]}`;
      const held = bases.get(key);
      if (held === undefined) bases.set(key, { basis, ids: [p.id] });
      else held.ids.push(p.id);
    }
  const used = [...new Set(principles.flatMap((p) => p.basis.flatMap((b) => b.sources)))];
  const listed = used.flatMap((id) => {
    const address = sources.get(id);
    return address === undefined ? [] : [`${id}: ${address}`];
  });
  return {
    ...blank,
    id: 'bases',
    nav: word(say.basis({})),
    title: word(say.bases({})),
    subtitle: [word(say.basesSub({}))],
    tables: [
      {
        caption: word(say.bases({})),
        columns: [
          { label: word(say.principle({})), numeric: false },
          { label: word(say.basis({})), numeric: false },
          { label: word(say.status({})), numeric: false },
        ],
        rows: [...bases.values()].map(({ basis: { text, status }, ids }) => [
          { text: ids.join(', ') },
          { text: text[lang] },
          { text: word(say.basisStatus({ status })) },
        ]),
      },
    ],
    notes: [...(doctrine.note === null ? [] : [doctrine.note[lang]]), ...listed],
  };
}

/** What keeps it undecided, as a section; the workbench shows it with its buttons instead. */
function gapSections(input: CheckInput, lang: Lang): Section[] {
  const { title, items } = gapsMissing(input, lang);
  if (items.length === 0) return [];
  const word = (m: Message): string => render(m, lang);
  return [
    {
      ...blank,
      id: 'gaps',
      nav: word(head.gapNav({})),
      title,
      subtitle: [],
      tables: [
        {
          caption: title,
          columns: [
            { label: word(head.gapFact({})), numeric: false },
            { label: word(head.gapWhy({})), numeric: false },
            { label: word(head.gapFill({})), numeric: false },
          ],
          rows: items.map(({ what, why, fill }) => [{ text: what }, { text: why }, { text: fill }]),
        },
      ],
    },
  ];
}

/** The texts it was judged by, with the hashes that tell them from any other. */
function recordSection({ doctrine, draft, found }: CheckInput, lang: Lang): Section {
  const word = (m: Message): string => render(m, lang);
  const title = word(sheet.record({}));
  const pack = say.pack({
    doctrine: doctrine.id,
    version: found.version,
    hash: found.hash.slice(0, 12),
    draft: draft.id,
    draftHash: found.draft.hash.slice(0, 12),
  });
  return { ...blank, id: 'record', nav: title, title, subtitle: [word(pack)], tables: [] };
}

/**
 * The order a reader asks in: the verdict and its reason, by principle; the clauses; what is open; the reasons that
 * carry it; what would change it; precedents; then what was found in order, and what all of it rests on.
 *
 * @example
 * writeCheckPage({ doctrine, draft, found: assessDraft(doctrine, draft, 'actual'), sources }, 'vi').title;
 */
export function writeCheckPage(input: CheckInput, lang: Lang): Page {
  const { doctrine, draft, found } = input;
  const word = (m: Message): string => render(m, lang);
  const facts = draftFacts(draft, lang, found.measured);
  const judged = judgedOf(found);
  const carries = (p: PrincipleVerdict): boolean => p.verdict !== 'compliant';
  const measured = measuredSections(found.measured, factName, lang);
  const parts =
    found.readings.length === 0
      ? [draftSection(input, lang), ...measured]
      : [
          verdictSection(input, lang),
          draftSection(input, lang),
          ...measured,
          ...gapSections(input, lang),
          ...treeSections(judged.filter(carries), lang, facts),
          ...changeSections(input, lang),
          ...answerSections(input, lang),
          ...precedentSections(input, lang),
          ...inOrderSections(judged, lang),
          basisSection(input, lang),
        ];
  return framePage({
    lang,
    subject: doctrine.country ?? partyCode(draft.parties[0] ?? '') ?? '',
    asOf: found.day,
    kicker: kickerOf(input, lang),
    title: verdictTitle(input, lang),
    // The reason by itself, then how it was judged.
    dek: [
      [...found.doubts.filter(unsettles).map(doubtText), ...reasonSentences(input, lang)],
      [...reasonsWhy(input), say.private({})],
    ].map((part) => `${part.map(word).join(' ')} `),
    sections: [...parts, recordSection(input, lang)],
    findings: facts.views,
  });
}

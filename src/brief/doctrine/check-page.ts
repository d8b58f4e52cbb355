/**
 * A check of a draft written out: the verdict per principle and reading, the tree of reasons with values and sources,
 * what would change it, what the rules rest on, and the hash of the very text it was judged by.
 */
import { type Lang, type Message, format, periodText, render } from '../../core/index.js';
import {
  type Doctrine,
  type Draft,
  type DraftVerdict,
  type Flip,
  flipsOf,
  type Precedent,
  type PrincipleVerdict,
  partyCode,
  reasonOf,
} from '../../doctrine/index.js';
import { framePage } from '../frame.js';
import type { Page, Section } from '../page.js';
import { draftFacts, draftTitle, factName } from './facts-of-draft.js';
import { say, verdictWord } from './messages.js';
import { gapsMissing } from './gaps.js';
import { measuredSections } from './measured.js';
import { statedWords } from './stated-messages.js';
import { treeTable } from './tree-table.js';

/** Changes of a verdict that are printed; all are in the JSON. */
const MOST = 12;
/** Precedents that are printed; all are in the JSON. */
const NEAREST = 5;

const blank: Pick<Section, 'chart' | 'notes' | 'source' | 'cite'> = {
  chart: null,
  notes: [],
  source: '',
  cite: '',
};

export interface CheckInput {
  readonly doctrine: Doctrine;
  readonly draft: Draft;
  readonly found: DraftVerdict;
  /** Addresses by the ids that the doctrine names. */
  readonly sources: ReadonlyMap<string, string>;
  /** Cases like the draft, the most like first; left out where nobody asked for them. */
  readonly precedents?: readonly Precedent[];
}

/** The smallest changes that give the doctrine's own reading another verdict; first what only fills a gap. */
export const flipsOfCheck = ({ draft, found }: CheckInput): readonly Flip[] => {
  const own = found.readings[0];
  if (own === undefined) return [];
  const flips = flipsOf(
    own.principles.map((p) => p.principle),
    draftFacts(draft, 'en', found.measured).value,
  );
  const known = (f: Flip): number => f.facts.filter((x) => x.from !== 'unknown').length;
  return flips
    .filter((f) => f.verdict !== found.verdict)
    .sort((a, b) => known(a) - known(b) || a.facts.length - b.facts.length);
};

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
  const doubts = found.doubts.map((d): Message => {
    switch (d.kind) {
      case 'uncoded':
        return say.doubtUncoded({ clauses: d.clauses });
      case 'part_of_time':
        return say.doubtTime({});
      case 'members_unknown':
        return say.doubtMembers({});
      case 'membership_unsure':
        return statedWords.doubtMembership({ parties: d.parties });
      case 'membership_recalled':
        return statedWords.doubtRecalled({ parties: d.parties });
    }
  });
  return [mode, ...out, ...party, ...doubts];
}

/** The facts or exceptions that carry a verdict; of a gap, what is not known. */
export function becauseOf(p: PrincipleVerdict, lang: Lang): string {
  const { facts, exceptions } = reasonOf(p);
  const names = facts.map((code) => factName(code, lang)).join('; ');
  const texts = p.principle.exceptions
    .filter((e) => exceptions.includes(e.id))
    .map((e) => `${e.id}: ${e.text[lang]}`)
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
    notes: found.readings.map((r) => word(say.reading({ id: r.alternative, verdict: r.verdict }))),
  };
}

function treeSections(
  input: CheckInput,
  lang: Lang,
  facts: ReturnType<typeof draftFacts>,
): Section[] {
  const [own, ...others] = input.found.readings;
  const judged = [
    ...(own?.principles ?? []),
    ...others.flatMap((r) => r.principles.filter((p) => p.principle.id === r.alternative)),
  ];
  return judged.map((p) => ({
    ...blank,
    id: `why-${p.principle.id}`,
    nav: p.principle.id,
    title: render(say.reasons({ id: p.principle.id, verdict: p.verdict }), lang),
    subtitle: [`${p.principle.title[lang]}. ${p.principle.rule[lang]}`],
    tables: [treeTable(p, facts, lang)],
    notes: p.principle.note === null ? [] : [p.principle.note[lang]],
  }));
}

function flipSection(input: CheckInput, lang: Lang): Section {
  const word = (m: Message): string => render(m, lang);
  const flips = flipsOfCheck(input);
  const shown = flips.slice(0, MOST);
  return {
    ...blank,
    id: 'changes',
    nav: word(say.becomes({})),
    title: word(say.flips({ count: flips.length })),
    subtitle:
      flips.length === 0 ? [] : [word(say.flipsSub({ shown: shown.length, count: flips.length }))],
    tables:
      flips.length === 0
        ? []
        : [
            {
              caption: word(say.flips({ count: flips.length })),
              columns: [
                { label: word(say.facts({})), numeric: false },
                { label: word(say.becomes({})), numeric: false },
              ],
              rows: shown.map((f) => [
                {
                  text: f.facts
                    .map((x) =>
                      word(say.flipFact({ fact: factName(x.code, lang), to: x.to === 'true' })),
                    )
                    .join(word(say.together({}))),
                },
                { text: verdictWord(f.verdict, lang) },
              ]),
            },
          ],
  };
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
            { text: p.shared.map((code) => factName(code, lang)).join('; ') },
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
          { label: word(say.id({})), numeric: false, whole: true },
          { label: word(say.basis({})), numeric: false },
          { label: word(say.status({})), numeric: false },
        ],
        rows: principles.flatMap((p) =>
          p.basis.map((b) => [
            { text: p.id },
            { text: b.text[lang] },
            { text: word(say.basisStatus({ status: b.status })) },
          ]),
        ),
      },
    ],
    notes: [...(doctrine.note === null ? [] : [doctrine.note[lang]]), ...listed],
  };
}

/**
 * @example
 * writeCheckPage({ doctrine, draft, found: assessDraft(doctrine, draft, 'actual'), sources }, 'vi').title;
 */
export function writeCheckPage(input: CheckInput, lang: Lang): Page {
  const { doctrine, draft, found } = input;
  const word = (m: Message): string => render(m, lang);
  const facts = draftFacts(draft, lang, found.measured);
  const judged = found.readings.length > 0;
  const measured = measuredSections(found.measured, factName, lang);
  const [hash, draftHash] = [found.hash, found.draft.hash].map((h) => h.slice(0, 12)) as [
    string,
    string,
  ];
  const pack = say.pack({
    doctrine: doctrine.id,
    version: found.version,
    hash,
    draft: draft.id,
    draftHash,
  });
  return framePage({
    lang,
    subject: doctrine.country ?? partyCode(draft.parties[0] ?? '') ?? '',
    asOf: found.day,
    kicker: word(say.kicker({ mode: found.mode })),
    title: word(
      say.title({
        verdict: found.verdict,
        draft: draftTitle(draft, lang),
        doctrine: doctrine.name[lang],
      }),
    ),
    dek: [[...reasonsWhy(input), pack, say.private({})].map(word).join(' ')],
    sections: judged
      ? [
          verdictSection(input, lang),
          ...measured,
          ...treeSections(input, lang, facts),
          flipSection(input, lang),
          ...answerSections(input, lang),
          ...precedentSections(input, lang),
          basisSection(input, lang),
        ]
      : measured,
    findings: facts.views,
    missing: gapsMissing(input, lang),
  });
}

/**
 * A check as a sheet that a person opens, folds and prints for the file: what the terminal prints, with the readings side
 * by side, the reasons as trees, and a record of what it was judged by.
 */
import type { Cell } from '../../charts/types.js';
import { type Lang, type Message, periodText, placeName, render } from '../../core/index.js';
import {
  type Checklist,
  type Draft,
  type DraftVerdict,
  type PrincipleVerdict,
  type ReadingVerdict,
  hashOf,
  partyCode,
} from '../../doctrine/index.js';
import type { Page, Section } from '../page.js';
import { pageText } from '../text.js';
import { type Standing, changesOf, standingOf } from './changes.js';
import { type CheckInput, becauseOf, writeCheckPage } from './check-page.js';
import { writeChoicesPage } from './choices-page.js';
import { draftFacts, draftTitle, factName } from './facts-of-draft.js';
import { type Gap, gapsOf } from './gaps.js';
import { say, verdictWord } from './messages.js';
import { type ReasonNode, reasonTree } from './reason-tree.js';
import { words } from './sheet-messages.js';
import { TRUTH_SIGN, VERDICT_SIGN } from './signs.js';
import { variantSections } from './variants-section.js';

export interface SignedVerdict {
  readonly verdict: DraftVerdict['verdict'];
  readonly sign: string;
  readonly word: string;
}

/** One principle, or another reading of one, with its reasons. */
export interface ReasonSheet extends SignedVerdict {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  /** In one line: the facts or exceptions that carry it. */
  readonly because: string;
  readonly nodes: readonly ReasonNode[];
  readonly notes: readonly string[];
}

/** What a documented decision must hold, by the doctrine's own clause, and what is there of it. */
export interface DecisionSheet {
  readonly title: string;
  readonly text: string;
  readonly clause: string;
  readonly fields: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    readonly kind: 'text' | 'date';
  }>;
  readonly principles: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    /** Answered, or what it lacks. */
    readonly state: string;
  }>;
}

export interface CheckSheet {
  /** What the terminal prints, without the trees: those stand in `reasons`. */
  readonly page: Page;
  /** Null for a checklist, which gives none. */
  readonly verdict: SignedVerdict | null;
  readonly reasons: readonly ReasonSheet[];
  /** In the order of `page.missing.items`. */
  readonly gaps: readonly Gap[];
  /** What answers a principle that asks for a reason: the fields of a documented decision; null where none does. */
  readonly decisions: DecisionSheet | null;
  /** To be handed back with the next question, so that the next sheet says what changed. */
  readonly standing: Standing | null;
  /** What changed since the sheet before, in lines; empty where none was handed in. */
  readonly changed: readonly string[];
  /** The whole reasoning as text, for the file; empty where nobody asked for it. */
  readonly text: string;
  readonly record: {
    readonly title: string;
    readonly rows: ReadonlyArray<{ readonly label: string; readonly value: string }>;
  };
}

export interface SheetInput extends CheckInput {
  /** The name of the file that was opened, for the command that prints the check again. */
  readonly file: string;
  /** The day asked for; null where the draft's own is taken. */
  readonly asOf: string | null;
  /** Of a doctrine of the reader's own: its file, and how many of its tests pass. */
  readonly own?: { readonly file: string; readonly tests: string } | undefined;
  /** The verdict before the draft was changed. */
  readonly before?: Standing | undefined;
  /** Writes the reasoning as text too. */
  readonly asText?: boolean | undefined;
}

const signed = (verdict: DraftVerdict['verdict'], lang: Lang): SignedVerdict => ({
  verdict,
  sign: VERDICT_SIGN[verdict],
  word: verdictWord(verdict, lang),
});

const cellOf = (verdict: DraftVerdict['verdict'], lang: Lang): Cell => ({
  text: `${VERDICT_SIGN[verdict]} ${verdictWord(verdict, lang)}`,
});

/** Principles in rows, readings in columns; a principle that is read otherwise stands in the row of its sentence. */
function readingsSection(input: CheckInput, base: Section, lang: Lang): Section {
  const word = (m: Message): string => render(m, lang);
  const { readings, toPerson } = input.found;
  const own = readings[0];
  const column = (r: ReadingVerdict): string =>
    word(r.alternative === null ? words.own({}) : words.with({ id: r.alternative }));
  const inPlace = (r: ReadingVerdict, p: PrincipleVerdict): PrincipleVerdict =>
    r.principles.find((x) => x.principle.alternative_reading_of === p.principle.id) ??
    r.principles.find((x) => x.principle.id === p.principle.id) ??
    p;
  const because = (p: PrincipleVerdict): string =>
    [
      becauseOf(p, lang),
      ...readings.slice(1).flatMap((r) => {
        const other = inPlace(r, p);
        const text = other === p ? '' : becauseOf(other, lang);
        return other.principle.id === p.principle.id || text === '' || text === becauseOf(p, lang)
          ? []
          : [word(words.sameAs({ id: other.principle.id, text }))];
      }),
    ]
      .filter((t) => t !== '')
      .join('; ');
  return {
    ...base,
    notes: [],
    wide: true,
    tables: [
      {
        caption: base.title,
        columns: [
          { label: word(say.principle({})), numeric: false },
          ...readings.map((r) => ({ label: column(r), numeric: false })),
          { label: word(say.because({})), numeric: false },
        ],
        rows: [
          [
            { text: word(words.whole({})) },
            ...readings.map((r) => cellOf(r.verdict, lang)),
            { text: '' },
          ],
          ...(own?.principles ?? []).map((p) => [
            { text: `${p.principle.id} ${p.principle.title[lang]}` },
            ...readings.map((r) => cellOf(inPlace(r, p).verdict, lang)),
            { text: because(p) },
          ]),
          ...toPerson.map((p) => [
            { text: `${p.id} ${p.title[lang]}` },
            ...readings.map(() => ({ text: word(say.byPerson({})) })),
            { text: '' },
          ]),
        ],
      },
    ],
  };
}

/** The draft as it was read: clauses, setting, and how silence is taken. */
export function draftSection({ draft }: Pick<CheckInput, 'draft'>, lang: Lang): Section {
  const word = (m: Message): string => render(m, lang);
  const title = word(words.draft({ title: draftTitle(draft, lang) }));
  const truth = (value: boolean | null): Cell => {
    const known = value === null ? 'unknown' : value ? 'true' : 'false';
    return { text: `${TRUTH_SIGN[known]} ${word(say.truth({ value: known }))}` };
  };
  const party = (p: string): string => {
    const code = partyCode(p);
    return code === undefined ? p : placeName(code, lang);
  };
  return {
    id: 'draft',
    nav: word(say.draftHead({})),
    title,
    subtitle: [
      word(
        words.draftSub({
          parties: draft.parties.map(party).join(', '),
          date: periodText(draft.date, lang),
          whole: draft.unlisted_facts === 'false',
        }),
      ),
    ],
    chart: null,
    wide: true,
    tables: [
      {
        caption: title,
        columns: [
          { label: word(words.clauseHead({})), numeric: false },
          { label: word(words.fact({})), numeric: false },
          { label: word(words.value({})), numeric: false },
          { label: word(words.says({})), numeric: false },
        ],
        rows: [
          ...draft.clauses.map((c, i) => [
            { text: String(i + 1) },
            { text: c.code === null ? word(words.notCoded({})) : factName(c.code, lang) },
            truth(c.code === null || c.proposed === true ? null : c.value),
            {
              text: [c.detail, c.text === undefined ? '' : `“${c.text}”`]
                .filter((t) => t !== '')
                .join(' '),
            },
          ]),
          ...Object.keys(draft.context).map((code) => [
            { text: word(words.settingHead({})) },
            { text: factName(code, lang) },
            truth(draft.context[code] ?? null),
            { text: '' },
          ]),
        ],
      },
    ],
    notes: [],
    source: '',
    cite: '',
  };
}

function decisionsOf({ doctrine, found }: CheckInput, lang: Lang): DecisionSheet | null {
  const { clause } = doctrine;
  if (clause === null || found.answers.length === 0) return null;
  const word = (m: Message): string => render(m, lang);
  const label = new Map(clause.required_fields.map((f) => [f.id, f.text[lang]]));
  return {
    title: word(say.answers({ open: found.answers.filter((a) => a.missing.length > 0).length })),
    text: word(
      say.answersSub({ id: clause.id, text: clause.text[lang], effect: clause.effect[lang] }),
    ),
    clause: clause.id,
    fields: clause.required_fields.map(({ id, kind, text }) => ({ id, kind, label: text[lang] })),
    principles: found.answers.map(({ principle: id, missing }) => ({
      id,
      title: doctrine.principles.find((p) => p.id === id)?.title[lang] ?? id,
      state: word(
        missing.length === 0
          ? say.answered({})
          : say.lacks({ fields: missing.map((m) => label.get(m) ?? m).join(', ') }),
      ),
    })),
  };
}

/** The record as lines under the text that the terminal prints. */
const sheetText = (page: Page, record: CheckSheet['record']): string =>
  [
    pageText(page).trimEnd(),
    '',
    ...(record.rows.length === 0
      ? []
      : [record.title, ...record.rows.map((r) => `${r.label}: ${r.value}`), '']),
  ].join('\n');

/** A file's name as a command takes it. */
const quoted = (file: string): string => (/[^\w./-]/.test(file) ? JSON.stringify(file) : file);

function recordOf(input: SheetInput, lang: Lang): CheckSheet['record'] {
  const { doctrine, found, draft, file, asOf, own } = input;
  const row = (label: Message, value: Message | string) => ({
    label: render(label, lang),
    value: typeof value === 'string' ? value : render(value, lang),
  });
  const day = asOf === null ? '' : ` --as-of ${asOf}`;
  return {
    title: render(words.record({}), lang),
    rows: [
      row(
        words.doctrine({}),
        words.doctrineValue({
          name: doctrine.name[lang],
          id: doctrine.id,
          version: doctrine.version,
        }),
      ),
      row(words.force({}), doctrine.legal_force[lang]),
      row(words.mode({}), words.modeValue({ mode: found.mode })),
      row(words.day({}), periodText(found.day, lang)),
      row(words.packHash({}), found.hash),
      ...(own === undefined ? [] : [row(words.ownTests({}), own.tests)]),
      row(words.draftHash({}), hashOf(draft)),
      row(
        words.again({}),
        `tuchu check ${quoted(file)} --doctrine ${own === undefined ? doctrine.id : quoted(own.file)} --mode ${found.mode}${day}${lang === 'en' ? '' : ` --lang ${lang}`}`,
      ),
    ],
  };
}

/**
 * @example
 * writeCheckSheet({ doctrine, draft, found, sources, file: 'memorandum.json', asOf: null }, 'en').verdict?.word;
 * // 'insufficient evidence'
 */
export function writeCheckSheet(input: SheetInput, lang: Lang): CheckSheet {
  const { draft, found } = input;
  const page = writeCheckPage(input, lang);
  const facts = draftFacts(draft, lang, found.measured);
  const [own, ...others] = found.readings;
  const judged = [
    ...(own?.principles ?? []),
    ...others.flatMap((r) => r.principles.filter((p) => p.principle.id === r.alternative)),
  ];
  const reasons = judged.map((p) => ({
    ...signed(p.verdict, lang),
    id: p.principle.id,
    title: p.principle.title[lang],
    rule: p.principle.rule[lang],
    because: becauseOf(p, lang),
    nodes: reasonTree(p, facts, lang),
    notes: [
      ...(p.principle.alternative_reading_of === null
        ? []
        : [render(say.otherReading({ of: p.principle.alternative_reading_of }), lang)]),
      ...(p.principle.note === null ? [] : [p.principle.note[lang]]),
    ],
  }));
  const why = new Set(judged.map((p) => `why-${p.principle.id}`));
  const gaps = gapsOf(input);
  const record = recordOf(input, lang);
  const standing = standingOf(found, gaps);
  return {
    decisions: decisionsOf(input, lang),
    standing,
    changed: input.before === undefined ? [] : changesOf(input.before, standing, lang),
    text:
      input.asText === true
        ? sheetText({ ...page, sections: [...page.sections, draftSection(input, lang)] }, record)
        : '',
    page: {
      ...page,
      sections: [
        ...page.sections
          .filter((s) => !why.has(s.id))
          .map((s) => (s.id === 'verdicts' ? readingsSection(input, s, lang) : s)),
        draftSection(input, lang),
        ...(found.readings.length === 0 ? [] : variantSections(input.doctrine, lang)),
      ],
    },
    verdict: signed(found.verdict, lang),
    reasons,
    gaps,
    record,
  };
}

/** A draft put to a checklist: its choices and what was read; no verdict is given, so there are no reasons of one. */
export function writeChoicesSheet(
  list: Checklist,
  draft: Draft,
  lang: Lang,
  asText = false,
): CheckSheet {
  const written = writeChoicesPage(list, draft, lang);
  const page = { ...written, sections: [...written.sections, draftSection({ draft }, lang)] };
  const record = { title: '', rows: [] };
  return {
    page,
    verdict: null,
    reasons: [],
    gaps: [],
    decisions: null,
    standing: null,
    changed: [],
    text: asText ? sheetText(page, record) : '',
    record,
  };
}

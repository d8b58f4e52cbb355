/**
 * A check as a sheet that a person opens, folds and prints for the file: what the terminal prints, with the readings side
 * by side, the reasons as trees, and a record of what it was judged by.
 */
import type { Cell, Table } from '../../charts/types.js';
import { type Lang, type Message, periodText, render } from '../../core/index.js';
import {
  type Checklist,
  type Draft,
  type DraftVerdict,
  type PrincipleVerdict,
  hashOf,
} from '../../doctrine/index.js';
import type { Page, Section } from '../page.js';
import { pageText } from '../text.js';
import { checkAgain } from './again.js';
import { type Standing, changesOf, standingOf } from './changes.js';
import { type CheckInput, becauseOf, judgedOf, writeCheckPage } from './check-page.js';
import { writeChoicesPage } from './choices-page.js';
import { draftSection } from './draft-section.js';
import { draftFacts } from './facts-of-draft.js';
import { type Gap, gapsMissing, gapsOf } from './gaps.js';
import { say, verdictWord } from './messages.js';
import { type ReasonNode, reasonTree } from './reason-tree.js';
import { words } from './sheet-messages.js';
import { VERDICT_SIGN } from './signs.js';
import { verdictWords as head } from './verdict-messages.js';
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

/** A table without the columns in which no row has a word. */
const withoutEmpty = (table: Table): Table => {
  const kept = table.columns.map((_, i) => table.rows.some((row) => row[i]?.text !== ''));
  const only = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, i) => kept[i]);
  return { ...table, columns: only(table.columns), rows: table.rows.map(only) };
};

/** The whole first, then a row a principle; what stands in another reading for one of them comes right under it. */
function readingsSection(input: CheckInput, base: Section, lang: Lang): Section {
  const word = (m: Message): string => render(m, lang);
  const { readings, toPerson } = input.found;
  const [own, ...others] = readings;
  const row = (p: PrincipleVerdict): Cell[] => {
    const { id, title } = p.principle;
    return [
      { text: `${id} ${title[lang]}` },
      cellOf(p.verdict, lang),
      { text: becauseOf(p, lang) },
    ];
  };
  const otherwise = (of: PrincipleVerdict): Cell[][] =>
    others.flatMap((r) =>
      r.principles
        .filter(({ principle: p }) => p.id === r.alternative)
        .filter(({ principle: p }) => p.alternative_reading_of === of.principle.id)
        .map(row),
    );
  return {
    ...base,
    tables: [
      withoutEmpty({
        caption: base.title,
        columns: [
          { label: word(say.principle({})), numeric: false },
          { label: word(say.verdict({})), numeric: false },
          { label: word(say.because({})), numeric: false },
        ],
        rows: [
          ...(own === undefined
            ? []
            : [[{ text: word(words.whole({})) }, cellOf(input.found.verdict, lang), { text: '' }]]),
          ...(own?.principles ?? []).flatMap((p) => [row(p), ...otherwise(p)]),
          ...toPerson.map((p) => [
            { text: `${p.id} ${p.title[lang]}` },
            { text: word(say.byPerson({})) },
            { text: '' },
          ]),
        ],
      }),
    ],
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

function recordOf(input: SheetInput, lang: Lang): CheckSheet['record'] {
  const { doctrine, found, draft, file, asOf, own } = input;
  const row = (label: Message, value: Message | string) => ({
    label: render(label, lang),
    value: typeof value === 'string' ? value : render(value, lang),
  });
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
      row(words.again({}), checkAgain({ doctrine, file, mode: found.mode, asOf, own }, lang)),
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
  const judged = judgedOf(found);
  const reasons = judged.map((p) => ({
    ...signed(p.verdict, lang),
    id: p.principle.id,
    title: p.principle.title[lang],
    rule: render(head.rule({ rule: p.principle.rule[lang] }), lang),
    because: becauseOf(p, lang),
    nodes: reasonTree(p, facts, lang),
    notes: [
      ...(p.principle.alternative_reading_of === null
        ? []
        : [render(say.otherReading({ of: p.principle.alternative_reading_of }), lang)]),
      ...(p.principle.note === null ? [] : [p.principle.note[lang]]),
    ],
  }));
  /** Sections that the sheet has in a form of its own. */
  const elsewhere = new Set([
    'gaps',
    'record',
    'in-order',
    ...judged.map((p) => `why-${p.principle.id}`),
  ]);
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
      missing: gapsMissing(input, lang),
      sections: [
        ...page.sections
          .filter((s) => !elsewhere.has(s.id))
          .map((s) => (s.id === 'verdicts' ? readingsSection(input, s, lang) : s)),
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

/** What a person chooses from before a check: a doctrine, a draft that comes with the package, the words of a fact. */
import { type Lang, periodText, render } from '../../core/index.js';
import {
  type Checklist,
  type Doctrine,
  type Draft,
  codesAsked,
  codesOf,
  doctrines,
  hashOf,
  shippedCases,
  shippedLibrary,
  vocabulary,
} from '../../doctrine/index.js';
import { draftTitle } from './facts-of-draft.js';
import { say } from './messages.js';

export interface DoctrineEntry {
  readonly id: string;
  readonly kind: 'doctrine' | 'checklist';
  readonly country: string | null;
  readonly name: string;
  /** When it holds, in words. */
  readonly holds: string;
  /** In force with no end. */
  readonly current: boolean;
  readonly version: string;
  readonly hash: string;
  /** Codes that some rule asks for. */
  readonly asks: readonly string[];
}

export interface TermEntry {
  readonly code: string;
  readonly text: string;
}

export interface ExampleEntry {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly date: string;
  readonly draft: Draft;
}

/** A doctrine as a person chooses it. */
export const entryOf = (d: Doctrine, lang: Lang): DoctrineEntry => ({
  id: d.id,
  kind: 'doctrine',
  country: d.country,
  name: d.name[lang],
  holds: render(say.valid({ from: d.valid_from, to: d.valid_to }), lang),
  current: d.valid_from !== null && d.valid_to === null,
  version: d.version,
  hash: hashOf(d),
  asks: [...codesAsked(d)],
});

/** A checklist as a person chooses it. */
export const entryOfList = (l: Checklist, lang: Lang): DoctrineEntry => ({
  id: l.id,
  kind: 'checklist',
  country: l.country,
  name: l.name[lang],
  holds: render(say.checklistRow({}), lang),
  current: false,
  version: l.version,
  hash: hashOf(l),
  asks: [...new Set(l.choices.flatMap((c) => [c.towards_if, c.away_if].flatMap(codesOf)))],
});

/**
 * Doctrines in force first, then by id; checklists last.
 *
 * @example
 * doctrineList('en').find((d) => d.country === 'VNM')?.id; // 'VNM-4NO-2019'
 */
export function doctrineList(lang: Lang): readonly DoctrineEntry[] {
  const rules = doctrines().map((d) => entryOf(d, lang));
  return [
    ...rules.toSorted((a, b) => Number(b.current) - Number(a.current) || (a.id < b.id ? -1 : 1)),
    ...shippedLibrary().checklists.map(({ checklist }) => entryOfList(checklist, lang)),
  ];
}

/** Every fact by its words, in the order of the language. */
export function vocabularyList(lang: Lang): readonly TermEntry[] {
  const order = new Intl.Collator(lang);
  return [...vocabulary().values()]
    .map(({ code, text }) => ({ code, text: text[lang] }))
    .toSorted((a, b) => order.compare(a.text, b.text));
}

/**
 * @example
 * exampleList('en').length; // 20
 */
export const exampleList = (lang: Lang): readonly ExampleEntry[] =>
  shippedCases()
    .map((draft) => ({
      id: draft.id,
      title: `${draftTitle(draft, lang)} (${periodText(draft.date, lang)})`,
      parties: draft.parties,
      date: draft.date,
      draft,
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

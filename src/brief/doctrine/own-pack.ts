/** A doctrine of a person's own, checked and tested, written out: its problems by file and entry, its tests, its rules. */
import { type Lang, type Message, render } from '../../core/index.js';
import {
  type ChoiceTestResult,
  type Library,
  type RuleTest,
  type RuleTestResult,
  hashOf,
  testChecklist,
  testDoctrine,
} from '../../doctrine/index.js';
import type { Page } from '../page.js';
import { type DoctrineEntry, entryOf, entryOfList } from './choices.js';
import { factName } from './facts-of-draft.js';
import { writeChecklist, writeDoctrine } from './library-page.js';
import { leaningWord, say } from './messages.js';
import { words } from './workbench-messages.js';

export interface OwnPackSheet {
  /** Null where it is refused. */
  readonly entry: DoctrineEntry | null;
  readonly title: string;
  /** Every problem, by file and entry. */
  readonly problems: readonly string[];
  readonly tests: {
    readonly title: string;
    readonly text: string;
    /** Empty where all pass. */
    readonly warning: string;
    readonly failed: readonly string[];
  } | null;
  /** Its rules, bases and exceptions, to be read. */
  readonly rules: Page | null;
}

const factsText = (facts: RuleTest['facts'], lang: Lang): string =>
  Object.entries(facts)
    .map(([code, value]) => {
      const truth = say.truth({ value: value === null ? 'unknown' : value ? 'true' : 'false' });
      return `${factName(code, lang)}: ${render(truth, lang)}`;
    })
    .join('; ');

/** A test beside a rule in a line: its facts, what it expects, what it found. */
export const testText = (r: RuleTestResult, lang: Lang): string =>
  render(say.testLine({ ...r, facts: factsText(r.facts, lang) }), lang);

const choiceText = (r: ChoiceTestResult, lang: Lang): string =>
  render(
    words.choiceTest({
      choice: r.choice,
      number: r.number,
      facts: factsText(r.facts, lang),
      expected: leaningWord(r.expected, lang),
      found: leaningWord(r.found, lang),
    }),
    lang,
  );

/** How many of its own tests a pack passes, in words. */
export const testsText = (
  results: ReadonlyArray<{ readonly passed: boolean }>,
  lang: Lang,
): string =>
  render(
    say.tested({ passed: results.filter((r) => r.passed).length, total: results.length }),
    lang,
  );

/** Beside a check of a draft under it, so that no two sections have one name. */
const prefixed = (page: Page | null): Page | null =>
  page && { ...page, sections: page.sections.map((s) => ({ ...s, id: `rules-${s.id}` })) };

/**
 * @param library what `readOwn` found in the files
 * @example
 * writeOwnPack(readOwn([{ file: 'mine.json', text }]), 'en').tests?.text; // '5 of 5 tests beside the rules pass'
 */
export function writeOwnPack(
  { doctrines, checklists, sources, problems }: Library,
  lang: Lang,
): OwnPackSheet {
  const word = (m: Message): string => render(m, lang);
  const doctrine = doctrines[0]?.doctrine;
  const checklist = checklists[0]?.checklist;
  const held = doctrine ?? checklist;
  if (problems.length > 0 || held === undefined)
    return {
      entry: null,
      title: word(words.ownRefused({ count: problems.length })),
      problems: problems.map(word),
      tests: null,
      rules: null,
    };
  const results = doctrine === undefined ? [] : testDoctrine(doctrine);
  const choices = checklist === undefined ? [] : testChecklist(checklist);
  const failed = [
    ...results.filter((r) => !r.passed).map((r) => testText(r, lang)),
    ...choices.filter((r) => !r.passed).map((r) => choiceText(r, lang)),
  ];
  const rules = doctrine?.principles.length ?? checklist?.choices.length ?? 0;
  return {
    entry:
      doctrine === undefined
        ? checklist === undefined
          ? null
          : entryOfList(checklist, lang)
        : entryOf(doctrine, lang),
    title: word(
      words.ownInOrder({
        id: held.id,
        version: held.version,
        rules,
        from: hashOf(held).slice(0, 12),
      }),
    ),
    problems: [],
    tests: {
      title: word(words.testsHead({})),
      text: testsText([...results, ...choices], lang),
      warning: failed.length === 0 ? '' : word(words.ownTestsFail({ failed: failed.length })),
      failed,
    },
    rules: prefixed(
      doctrine === undefined
        ? checklist === undefined
          ? null
          : writeChecklist(checklist, lang)
        : writeDoctrine(doctrine, hashOf(doctrine), sources, lang),
    ),
  };
}

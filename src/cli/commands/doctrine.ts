/** `tuchu doctrine list|show|test|check|vocabulary|diff|atop|code|coder`: doctrines as data, the package's own and a person's. */
import { TuchuError, render } from '../../core/index.js';
import {
  type Doctrine,
  MODES,
  compareDoctrines,
  doctrineFor,
  hashOf,
  missingTests,
  readDrafts,
  readLibrary,
  shippedLibrary,
  testDoctrine,
  testProblems,
  vocabulary,
} from '../../doctrine/index.js';
import {
  doctrineWords,
  pageText,
  testText,
  testsText,
  writeChecklist,
  writeComparison,
  writeDoctrine,
  writeDoctrineList,
  writeVocabulary,
} from '../../brief/index.js';
import { say } from '../doctrine-messages.js';
import type { Io } from '../io.js';
import { oneOf } from '../option-values.js';
import { type OptionName, type Options, allowOnly, noMoreWords } from '../options.js';
import { styleOf } from '../style.js';
import { atopVerb } from './doctrine-atop.js';
import { codeVerb, coderVerb } from './doctrine-code.js';

type Verb = (options: Options, io: Io, name: string | undefined) => void | Promise<void>;

const json = (io: Io, value: unknown): void => io.out(`${JSON.stringify(value, null, 2)}\n`);

function needed(name: string | undefined, verb: string): string {
  if (name === undefined) throw new TuchuError(say.needsName({ verb }), 2);
  return name;
}

/** Refuses what is not in order: every problem on a line of its own, then how many. */
function orRefuse(options: Options, io: Io, path: string): ReturnType<typeof readLibrary> {
  const library = readLibrary(path);
  if (library.problems.length === 0) return library;
  for (const problem of library.problems) io.err(`${render(problem, options.lang)}\n`);
  throw new TuchuError(say.problems({ count: library.problems.length }), 1);
}

const list: Verb = (options, io, path) => {
  const library = path === undefined ? shippedLibrary() : orRefuse(options, io, path);
  if (options.json)
    json(
      io,
      library.doctrines.map(({ doctrine: d }) => ({
        id: d.id,
        version: d.version,
        country: d.country,
        name: d.name,
        valid_from: d.valid_from,
        valid_to: d.valid_to,
        hash: hashOf(d),
      })),
    );
  else io.out(pageText(writeDoctrineList(library, options.lang), styleOf(io)));
};

const show: Verb = (options, io, name) => {
  const { doctrine, checklist, sources } = doctrineFor(needed(name, 'show'));
  if (options.json) json(io, doctrine ?? checklist);
  else if (doctrine !== undefined)
    io.out(pageText(writeDoctrine(doctrine, hashOf(doctrine), sources, options.lang), styleOf(io)));
  else if (checklist !== undefined)
    io.out(pageText(writeChecklist(checklist, options.lang), styleOf(io)));
};

/** Doctrines of a file or folder, or the one that has the id. */
function named(options: Options, io: Io, name: string): readonly Doctrine[] {
  if (/\.json$|\//i.test(name)) return orRefuse(options, io, name).doctrines.map((f) => f.doctrine);
  const { doctrine } = doctrineFor(name);
  return doctrine === undefined ? [] : [doctrine];
}

const test: Verb = (options, io, name) => {
  const { lang } = options;
  const tested = named(options, io, needed(name, 'test'));
  const results = tested.flatMap(testDoctrine);
  const failed = results.filter((r) => !r.passed);
  if (options.json) json(io, results);
  else {
    for (const r of failed) io.out(`${testText(r, lang)}\n`);
    io.out(`${testsText(results, lang)}\n`);
    if (failed.length === 0)
      for (const p of tested.flatMap((d) => d.principles))
        for (const { facts, verdict } of missingTests(p)) {
          const weak = { principle: p.id, facts: JSON.stringify(facts), verdict };
          io.out(`${render(doctrineWords.weakTest(weak), lang)}\n`);
        }
  }
  if (failed.length > 0) throw new TuchuError(say.testsFail({ failed: failed.length }), 1);
};

const check: Verb = (options, io, name) => {
  const file = needed(name, 'check');
  const { doctrines, checklists } = orRefuse(options, io, file);
  const failing = doctrines.flatMap(testProblems);
  for (const problem of failing) io.err(`${render(problem, options.lang)}\n`);
  if (failing.length > 0) throw new TuchuError(say.problems({ count: failing.length }), 1);
  const rules =
    doctrines.reduce((n, d) => n + d.doctrine.principles.length, 0) +
    checklists.reduce((n, c) => n + c.checklist.choices.length, 0);
  const count = doctrines.length + checklists.length;
  if (options.json) json(io, { file, doctrines: count, rules, problems: [] });
  else
    io.out(
      `${render(doctrineWords.checked({ file, doctrines: count, principles: rules }), options.lang)}\n`,
    );
};

const words: Verb = (options, io) => {
  if (options.json) json(io, [...vocabulary().values()]);
  else io.out(pageText(writeVocabulary(options.lang), styleOf(io)));
};

/** Old checks under a new pack: what changes. */
const diff: Verb = (options, io) => {
  const [, , before, after, ...paths] = options.words;
  if (before === undefined || after === undefined || paths.length === 0)
    throw new TuchuError(say.needsTwo({}), 2);
  const [a, b] = [before, after].map((name) => doctrineFor(name).doctrine);
  if (a === undefined || b === undefined) throw new TuchuError(say.needsTwo({}), 2);
  const mode = oneOf('mode', options.mode, MODES) ?? 'actual';
  const found = compareDoctrines(a, b, readDrafts(paths), mode);
  if (options.json) json(io, found);
  else io.out(pageText(writeComparison(found, options.lang), styleOf(io)));
};

/** Options of a verb, beside those every command takes. */
const TAKES: Readonly<Record<string, readonly OptionName[]>> = {
  atop: ['mode', 'country', 'year', 'dataset'],
  diff: ['mode'],
  code: ['out', 'force', 'party', 'date', 'title', 'type'],
};
/** Words a verb takes, with the two that name it. */
const WORDS: Readonly<Record<string, number>> = { vocabulary: 2, coder: 2, diff: Infinity };

const VERBS: Readonly<Record<string, Verb>> = {
  list,
  show,
  test,
  check,
  vocabulary: words,
  atop: atopVerb,
  diff,
  code: codeVerb,
  coder: coderVerb,
};

export async function doctrineCommand(options: Options, io: Io): Promise<void> {
  const [, verb = '', name] = options.words;
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (run === undefined) throw new TuchuError(say.needsVerb({ verbs: Object.keys(VERBS) }), 2);
  allowOnly(options, `doctrine ${verb}`, TAKES[verb] ?? []);
  noMoreWords(options.words, WORDS[verb] ?? 3, `doctrine ${verb}`);
  await run(options, io, name);
}

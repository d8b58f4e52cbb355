/**
 * Doctrines on disk: those that come with the package, and a person's own in a file or folder of theirs. Nothing that
 * is read here is stored or sent anywhere.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type Message, TuchuError } from '../core/index.js';
import { type Filed, checkDoctrines, testProblems } from './check.js';
import { CHECKLIST, type Checklist, checkChecklist, checklistSchema } from './checklist.js';
import { jsonOf } from './json.js';
import { say } from './messages.js';
import { type Doctrine, doctrineSchema } from './schema.js';
import { refuse, shaped } from './shape.js';

/** The same from `src/doctrine` and from `dist/doctrine`. */
export const SHIPPED = fileURLToPath(new URL('../../packs/doctrines/', import.meta.url));

/** Not doctrines, though they stand beside them. */
const OTHERS: ReadonlySet<string> = new Set([
  'alliances.json',
  'vocabulary.json',
  'sources.json',
  'patterns.json',
  'clauses.json',
]);

const sourcesFile = z.strictObject({
  schema: z.literal('tuchu-doctrine/1'),
  sources: z.record(
    z.string(),
    z.strictObject({ address: z.url(), status: z.literal('public').default('public') }),
  ),
});

export interface Library {
  readonly doctrines: readonly Filed[];
  readonly checklists: ReadonlyArray<{ readonly file: string; readonly checklist: Checklist }>;
  /** Addresses by the id of a source. */
  readonly sources: ReadonlyMap<string, string>;
  readonly problems: readonly Message[];
}

/** Parses one JSON file; a text that is none is named with its place. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const folder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    throw new TuchuError(
      folder ? say.isFolder({ file: path }) : say.noFile({ file: path }),
      1,
      error,
    );
  }
  return jsonOf(text, basename(path));
}

/** Addresses by the id of a source, from what was read of a file of sources. */
export function sourcesOf(
  content: unknown,
  file: string,
): { readonly sources: ReadonlyMap<string, string>; readonly problems: readonly Message[] } {
  const { value, problems } = shaped(sourcesFile, content, file);
  const entries = Object.entries(value?.sources ?? {});
  return { sources: new Map(entries.map(([id, s]) => [id, s.address])), problems };
}

function sourcesIn(folder: string): ReadonlyMap<string, string> {
  const path = join(folder, 'sources.json');
  if (!existsSync(path)) return new Map();
  const { sources, problems } = sourcesOf(readJson(path), 'sources.json');
  return problems.length > 0 ? refuse(problems) : sources;
}

/** Doctrines and checklists among what was read of files, with all that is wrong with them. */
export function libraryOf(
  files: ReadonlyArray<{ readonly file: string; readonly content: unknown }>,
  sources: ReadonlyMap<string, string>,
): Library {
  const problems: Message[] = [];
  const doctrines: Filed[] = [];
  const checklists: Array<{ readonly file: string; readonly checklist: Checklist }> = [];
  for (const { file, content } of files) {
    if ((content as { schema?: unknown } | null)?.schema === CHECKLIST) {
      const { value, problems: found } = shaped(checklistSchema, content, file);
      problems.push(...found);
      if (value !== undefined) checklists.push({ file, checklist: value });
      continue;
    }
    const { value, problems: found } = shaped(doctrineSchema, content, file);
    problems.push(...found);
    if (value !== undefined) doctrines.push({ file, doctrine: value });
  }
  const known = new Set(sources.keys());
  problems.push(
    ...checkDoctrines(doctrines, known),
    ...checklists.flatMap(({ file, checklist }) => checkChecklist(file, checklist, known)),
  );
  return { doctrines, checklists, sources, problems };
}

/**
 * Doctrines and checklists of a folder, or of one file, with all that is wrong with them.
 *
 * @throws TuchuError where a file is absent or is not JSON
 */
export function readLibrary(path: string): Library {
  if (!existsSync(path)) throw new TuchuError(say.noFile({ file: path }), 1);
  const single = statSync(path).isFile();
  const folder = single ? dirname(path) : path;
  const names = single
    ? [basename(path)]
    : readdirSync(folder)
        .filter((n) => n.endsWith('.json') && !n.startsWith('.') && !OTHERS.has(n))
        .sort();
  const sources = new Map([...sourcesIn(SHIPPED), ...sourcesIn(folder)]);
  return libraryOf(
    names.map((file) => ({ file, content: readJson(join(folder, file)) })),
    sources,
  );
}

let held: Library | undefined;

/** What comes with the package. */
export function shippedLibrary(): Library {
  held ??= readLibrary(SHIPPED);
  return held.problems.length === 0 ? held : refuse(held.problems);
}

/**
 * Every doctrine that comes with the package, by id.
 *
 * @example
 * doctrines().some((d) => d.id === 'AUT-NEUTRALITY-1955'); // true
 */
export const doctrines = (): readonly Doctrine[] =>
  shippedLibrary().doctrines.map((f) => f.doctrine);

/** What a person named: a doctrine or a checklist, by id, or by a file of their own. */
export interface Named {
  readonly doctrine: Doctrine | undefined;
  readonly checklist: Checklist | undefined;
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * A doctrine or checklist by its id, or from a file that holds one.
 *
 * @throws TuchuError exit 2 where nothing has the id; exit 1 where the file is refused
 * @example
 * doctrineFor('vnm-4no-2019').doctrine?.principles.length; // 6
 */
export function doctrineFor(name: string): Named {
  if (/\.json$/i.test(name) || name.includes('/')) {
    const own = readLibrary(name);
    if (own.problems.length > 0) return refuse(own.problems);
    const { sources } = own;
    const ids = [
      ...own.doctrines.map((f) => f.doctrine.id),
      ...own.checklists.map((f) => f.checklist.id),
    ];
    if (ids.length > 1) throw new TuchuError(say.severalDoctrines({ file: name, ids }), 2);
    const failing = own.doctrines.flatMap(testProblems);
    if (failing.length > 0) return refuse(failing);
    return {
      doctrine: own.doctrines[0]?.doctrine,
      checklist: own.checklists[0]?.checklist,
      sources,
    };
  }
  const { doctrines: all, checklists, sources } = shippedLibrary();
  const same = (id: string): boolean => id.toUpperCase() === name.toUpperCase();
  const doctrine = all.find((f) => same(f.doctrine.id))?.doctrine;
  const checklist = checklists.find((f) => same(f.checklist.id))?.checklist;
  if (doctrine === undefined && checklist === undefined) {
    const known = [...all.map((f) => f.doctrine.id), ...checklists.map((f) => f.checklist.id)];
    throw new TuchuError(say.unknownDoctrine({ id: name, known }), 2);
  }
  return { doctrine, checklist, sources };
}

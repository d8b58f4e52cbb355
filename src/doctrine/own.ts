/**
 * A doctrine of a person's own from the text of its files, as a browser holds them: the pack, and the addresses of its
 * sources beside it. Nothing is written; the same checks as for a file on disk.
 */
import { type Message, TuchuError } from '../core/index.js';
import { jsonOf } from './json.js';
import { type Library, libraryOf, shippedLibrary, sourcesOf } from './load.js';
import { testProblems } from './check.js';
import { say } from './messages.js';
import { refuse } from './shape.js';

/** A file by its name and its text. */
export interface OwnFile {
  readonly file: string;
  readonly text: string;
}

/** Addresses stand in a file of their own; a pack has an id. */
const isSources = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'sources' in content && !('id' in content);

/**
 * One doctrine or checklist, with all that is wrong with it. A text that is not JSON is a problem like any other.
 *
 * @param files the pack and, where it names sources, their addresses
 * @example
 * readOwn([{ file: 'mine.json', text: '{' }]).problems.length; // 1
 */
export function readOwn(files: readonly OwnFile[]): Library {
  const problems: Message[] = [];
  const read = files.flatMap(({ file, text }) => {
    try {
      return [{ file, content: jsonOf(text, file) }];
    } catch (error) {
      if (!(error instanceof TuchuError)) throw error;
      problems.push(error.detail);
      return [];
    }
  });
  const packs = read.filter((f) => !isSources(f.content));
  const addresses = new Map(shippedLibrary().sources);
  for (const { file, content } of read.filter((f) => isSources(f.content))) {
    const own = sourcesOf(content, file);
    problems.push(...own.problems);
    for (const [id, address] of own.sources) addresses.set(id, address);
  }
  const [, second] = packs;
  if (problems.length === 0 && packs.length === 0)
    problems.push(say.noPack({ file: files.map((f) => f.file).join(', ') }));
  if (second !== undefined) problems.push(say.secondPack({ file: second.file }));
  const library = libraryOf(packs, addresses);
  return { ...library, problems: [...problems, ...library.problems] };
}

/** The same to judge by: what is wrong with it, a rule that fails its own test among that, is an error. */
export function ownPack(files: readonly OwnFile[]): Library {
  const library = readOwn(files);
  const problems = [...library.problems, ...library.doctrines.flatMap(testProblems)];
  return problems.length === 0 ? library : refuse(problems);
}

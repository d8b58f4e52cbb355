/**
 * The patterns of the coder, as data: which words speak for which fact, what denies, and where each pattern was drawn
 * from, so that a case can be judged without those drawn from it.
 */
import { join } from 'node:path';
import * as z from 'zod';
import type { Message } from '../../core/index.js';
import { SHIPPED, readJson } from '../load.js';
import { say } from '../messages.js';
import { refuse, shaped } from '../shape.js';
import { vocabulary } from '../vocabulary.js';

export const LANGUAGES = ['en', 'vi'] as const;

/** Words, `a|b`, `stem*`, and `...` between two of them. */
const phrase = z
  .string()
  .regex(
    /^(?!\.\.\.)(?:(?:[\p{Ll}\p{N}'’-]+\*?(?:\|[\p{Ll}\p{N}'’-]+\*?)*|\.\.\.)(?: |$))+(?<! )(?<!\.\.\.)$/u,
    {
      error: 'not a phrase (small letters; a|b, stem*, and ... between words)',
    },
  );

const patternSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  code: z.string().min(1),
  language: z.enum(LANGUAGES),
  words: phrase,
  /** Where the words alone say too little (training, repair): one of these must stand in the text too. */
  with: z.array(phrase).min(1).optional(),
  /** `vocabulary`: the vocabulary's own words. `usage`: standing words of such texts. Else ids of the cases read. */
  from: z.array(z.string().min(1)).min(1),
});

const denialSchema = z.strictObject({
  /** Deny what stands within a few words after them. */
  words: z.array(phrase).min(1),
  /** Words by which a clause disposes; a longer sentence without one only tells, and nothing is proposed from it. */
  disposes: z.array(phrase).min(1),
  /** What may stand between a denial and what it denies; over any other word (not *hinder* visits) nobody knows. */
  carries: z.array(phrase).min(1),
  /** Further ones that only carry on a denial begun before (neither, nor). */
  joins: z.array(phrase),
  /** Hold a word of denial and deny nothing (not only; air force in Vietnamese). */
  no_denial: z.array(phrase),
  /** Turn a sentence round in ways a pattern cannot follow, end what was, or only report: nothing is proposed from it. */
  unclear: z.array(phrase),
  /** Make it depend on something: nothing is proposed, save of facts that are conditional by nature. */
  conditions: z.array(phrase),
  /** Hold words of a fact and mean something else (artificial intelligence). */
  other_sense: z.array(phrase),
  /** After what is denied, these narrow it (no exercises *aimed at* anyone): it may be so otherwise. */
  narrows: z.array(phrase),
});

const fileSchema = z.strictObject({
  schema: z.literal('tuchu-patterns/1'),
  patterns: z.array(patternSchema).min(1),
  /** Facts that are conditional by nature: help *if* attacked. */
  conditional: z.array(z.string().min(1)),
  denials: z.strictObject({ en: denialSchema, vi: denialSchema }),
});

export type Patterns = z.output<typeof fileSchema>;
export type Pattern = Patterns['patterns'][number];
export type Denials = z.output<typeof denialSchema>;

/**
 * Patterns from what was read of a file.
 *
 * @throws TuchuError exit 1 where the shape is wrong, an id is given twice, or a code is not in the vocabulary
 */
export function parsePatterns(content: unknown, file: string): Patterns {
  const { value, problems } = shaped(fileSchema, content, file);
  if (value === undefined) return refuse(problems);
  const ids = value.patterns.map((p) => p.id);
  const nature = value.conditional
    .filter((code) => !vocabulary().has(code))
    .map((code) => say.unknownFact({ file, entry: 'conditional', code }));
  const found = value.patterns.flatMap(({ id, code }, i): Message[] => [
    ...(vocabulary().has(code) ? [] : [say.unknownFact({ file, entry: id, code })]),
    ...(ids.indexOf(id) === i ? [] : [say.duplicate({ file, entry: id, id })]),
  ]);
  if (found.length + nature.length > 0) return refuse([...nature, ...found]);
  return value;
}

let held: Patterns | undefined;

/**
 * The patterns that come with the package.
 *
 * @example
 * patterns().patterns.every((p) => p.from.length > 0); // true
 */
export const patterns = (): Patterns =>
  (held ??= parsePatterns(readJson(join(SHIPPED, 'patterns.json')), 'patterns.json'));

/** Names of origin that are no case. */
const GENERAL: ReadonlySet<string> = new Set(['vocabulary', 'usage']);

/**
 * The patterns that would be there had a case never been read: those drawn from it alone are left out.
 *
 * @example
 * without(patterns(), 'edca-2014').patterns.length < patterns().patterns.length; // true
 */
export const without = (all: Patterns, id: string): Patterns => ({
  ...all,
  patterns: all.patterns.filter((p) => p.from.some((from) => from !== id)),
});

/** Only those drawn from no case at all, by where they come from. */
export const onlyFrom = (all: Patterns, origins: readonly string[]): Patterns => ({
  ...all,
  patterns: all.patterns.filter((p) => p.from.some((from) => origins.includes(from))),
});

/** Cases that some pattern was drawn from, sorted. */
export const drawnFrom = (all: Patterns): readonly string[] =>
  [...new Set(all.patterns.flatMap((p) => p.from))].filter((f) => !GENERAL.has(f)).sort();

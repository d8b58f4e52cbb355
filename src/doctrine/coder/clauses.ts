/**
 * Clauses written to measure the coder, with what each says: affirmed, denied, and those from which nothing may be
 * proposed (conditional, ended, reported, of another topic). How they came about is said beside every figure.
 */
import { join } from 'node:path';
import * as z from 'zod';
import type { Message } from '../../core/index.js';
import { SHIPPED, readJson } from '../load.js';
import { say } from '../messages.js';
import { refuse, shaped } from '../shape.js';
import { vocabulary } from '../vocabulary.js';
import { LANGUAGES, type Patterns } from './patterns.js';
import { codeText } from './propose.js';

export const CLAUSE_SETS = ['held-out', 'after', 'last'] as const;

const count = z.int().min(0);
const scoreSchema = z.strictObject({
  /** Clauses read. */
  clauses: count,
  /** Proposals that the clause bears out, and those it does not. */
  right: count,
  wrong: count,
  /** Facts found with their value, of those the clauses state. */
  found: count,
  facts: count,
  /** Clauses from which nothing was proposed. */
  abstained: count,
});

export type ClauseScore = z.output<typeof scoreSchema>;

const clauseSchema = z.strictObject({
  id: z.string().min(1),
  language: z.enum(LANGUAGES),
  kind: z.enum(['affirms', 'denies', 'conditional', 'ended', 'reported', 'other_topic', 'other']),
  text: z.string().min(1),
  /** What the clause says; of nothing else may anything be proposed. */
  facts: z.record(z.string(), z.boolean()),
  /** Facts on which readers may differ: not scored. */
  open: z.array(z.string()).default([]),
});

export type MeasureClause = z.output<typeof clauseSchema>;

const fileSchema = z.strictObject({
  schema: z.literal('tuchu-clauses/1'),
  sets: z.array(
    z.strictObject({
      id: z.enum(CLAUSE_SETS),
      clauses: z.array(clauseSchema).min(1),
      /** The figures of the first reading, before anything was learnt from the set. A record: not computed again. */
      first_reading: z.strictObject({ en: scoreSchema, vi: scoreSchema }),
    }),
  ),
});

export type ClauseSet = z.output<typeof fileSchema>['sets'][number];

/** Sets of clauses from what was read of a file. */
export function parseClauses(content: unknown, file: string): readonly ClauseSet[] {
  const { value, problems } = shaped(fileSchema, content, file);
  if (value === undefined) return refuse(problems);
  const unknown = value.sets.flatMap((set) =>
    set.clauses.flatMap(({ id, facts, open }): Message[] =>
      [...Object.keys(facts), ...open]
        .filter((code) => !vocabulary().has(code))
        .map((code) => say.unknownFact({ file, entry: id, code })),
    ),
  );
  if (unknown.length > 0) return refuse(unknown);
  return value.sets;
}

let held: readonly ClauseSet[] | undefined;

/** The sets that come with the package. */
export const clauseSets = (): readonly ClauseSet[] =>
  (held ??= parseClauses(readJson(join(SHIPPED, 'clauses.json')), 'clauses.json'));

export interface ClauseMeasure {
  readonly set: ClauseSet['id'];
  readonly language: (typeof LANGUAGES)[number];
  readonly now: ClauseScore;
  readonly first: ClauseScore;
  /** Every proposal that its clause does not bear out. */
  readonly errors: ReadonlyArray<{
    readonly clause: string;
    readonly code: string;
    readonly value: boolean;
  }>;
}

/**
 * @example
 * measureClauses(clauseSets(), patterns())[0]?.now.clauses; // 60
 */
export function measureClauses(
  sets: readonly ClauseSet[],
  patterns: Patterns,
): readonly ClauseMeasure[] {
  return sets.flatMap(({ id, clauses, first_reading: first }) =>
    LANGUAGES.map((language) => {
      const read = clauses
        .filter((c) => c.language === language)
        .map((c) => ({ c, made: codeText(c.text, patterns).proposals }));
      const scored = read.flatMap(({ c, made }) =>
        made
          .filter((p) => !c.open.includes(p.code))
          .map((p) => ({ c, p, right: c.facts[p.code] === p.value })),
      );
      const right = scored.filter((s) => s.right).length;
      const now: ClauseScore = {
        clauses: read.length,
        right,
        wrong: scored.length - right,
        found: right,
        facts: read.reduce((n, { c }) => n + Object.keys(c.facts).length, 0),
        abstained: read.filter(({ made }) => made.length === 0).length,
      };
      const errors = scored
        .filter((s) => !s.right)
        .map(({ c, p }) => ({ clause: c.id, code: p.code, value: p.value }));
      return { set: id, language, now, first: first[language], errors };
    }),
  );
}

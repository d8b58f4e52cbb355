/**
 * A checklist: choices a country says it makes, put as questions to a draft. Softer than a doctrine: it has words of its
 * own, none of them a verdict, and nothing is added up. Where a text speaks for both sides, both are shown.
 */
import * as z from 'zod';
import { type Message, place } from '../core/index.js';
import { type Lookup, type Tree, codesOf, conditionSchema, evaluate } from './condition.js';
import type { Truth } from './kleene.js';
import { say } from './messages.js';
import { lookupOf } from './rule-tests.js';
import { confidenceSchema, periodSchema, sourcesSchema, textSchema } from './schema.js';
import { vocabulary } from './vocabulary.js';

export const CHECKLIST = 'tuchu-checklist/1';

/** What a draft is to a choice. `open`: not known yet; `silent`: it speaks of neither side. */
export const LEANINGS = ['towards', 'away', 'both', 'open', 'silent'] as const;
export type Leaning = (typeof LEANINGS)[number];

const choiceSchema = z.strictObject({
  id: z.string().min(1),
  /** What is chosen, and what is passed over. */
  chosen: textSchema,
  over: textSchema,
  question: textSchema,
  towards_if: conditionSchema,
  away_if: conditionSchema,
  tests: z
    .array(
      z.strictObject({
        facts: z.record(z.string(), z.boolean().nullable()),
        leaning: z.enum(LEANINGS),
      }),
    )
    .min(1),
});

export const checklistSchema = z.strictObject({
  schema: z.literal(CHECKLIST),
  id: z.string().min(1),
  version: z.string().min(1),
  country: z.string().nullable(),
  name: textSchema,
  valid_from: periodSchema.nullable(),
  basis: textSchema,
  sources: sourcesSchema,
  confidence: confidenceSchema,
  note: textSchema.nullable().default(null),
  choices: z.array(choiceSchema).min(1),
});

export type Checklist = z.output<typeof checklistSchema>;
export type Choice = Checklist['choices'][number];

/**
 * @example
 * leaningOf('true', 'false'); // 'towards'
 */
export function leaningOf(towards: Truth, away: Truth): Leaning {
  if (towards === 'true' && away === 'true') return 'both';
  if (towards === 'unknown' || away === 'unknown') return 'open';
  return towards === 'true' ? 'towards' : away === 'true' ? 'away' : 'silent';
}

export interface ChoiceReading {
  readonly choice: Choice;
  readonly leaning: Leaning;
  readonly towards: Tree;
  readonly away: Tree;
}

/** Every choice put to a draft. */
export const readChecklist = (list: Checklist, lookup: Lookup): readonly ChoiceReading[] =>
  list.choices.map((choice) => {
    const [towards, away] = [
      evaluate(choice.towards_if, lookup),
      evaluate(choice.away_if, lookup),
    ] as const;
    return { choice, towards, away, leaning: leaningOf(towards.value, away.value) };
  });

export interface ChoiceTestResult {
  readonly choice: string;
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly facts: Choice['tests'][number]['facts'];
  readonly expected: Leaning;
  readonly found: Leaning;
  readonly passed: boolean;
}

/** The tests beside each choice, run against it; facts not named are false. */
export const testChecklist = (list: Checklist): readonly ChoiceTestResult[] =>
  list.choices.flatMap((choice) =>
    choice.tests.map(({ facts, leaning: expected }, i) => {
      const [read] = readChecklist({ ...list, choices: [choice] }, lookupOf(facts));
      const found = read?.leaning ?? 'silent';
      return {
        choice: choice.id,
        number: i + 1,
        facts,
        expected,
        found,
        passed: found === expected,
      };
    }),
  );

/** All problems of a checklist. */
export function checkChecklist(
  file: string,
  list: Checklist,
  sources: ReadonlySet<string>,
): readonly Message[] {
  const ids = list.choices.map((c) => c.id);
  const unknown = list.choices.flatMap((c) =>
    [
      ...new Set([c.towards_if, c.away_if].flatMap(codesOf)),
      ...c.tests.flatMap((t) => Object.keys(t.facts)),
    ].flatMap((code) =>
      vocabulary().has(code) ? [] : [say.unknownFact({ file, entry: c.id, code })],
    ),
  );
  return [
    ...unknown,
    ...ids.flatMap((id, i) =>
      ids.indexOf(id) === i ? [] : [say.duplicate({ file, entry: list.id, id })],
    ),
    ...list.sources.flatMap((source) =>
      sources.has(source) ? [] : [say.unknownSource({ file, entry: list.id, source })],
    ),
    ...(list.country === null || place(list.country) !== undefined
      ? []
      : [say.unknownPlace({ file, entry: list.id, value: list.country })]),
  ];
}

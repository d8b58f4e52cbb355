/** The verdicts expected of twenty real instruments, 1971 to 2026, under the doctrines that come with the package. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessDraft, doctrineFor, readDraft, reasonOf } from '../../src/doctrine/index.js';

interface Expected {
  readonly doctrine: string;
  readonly mode: string;
  readonly verdict: string;
  readonly principles: ReadonlyArray<{
    readonly id: string;
    readonly verdict: string;
    readonly facts: readonly string[];
  }>;
  readonly reading_B_of_third_No?: string;
}

const FOLDER = join('examples', 'drafts');
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readDraft(join(FOLDER, name)))
  .filter((draft) => draft.expected.length > 0);
const all = cases.flatMap((c) => (c.expected as unknown as Expected[]).map((e) => [c, e] as const));

describe('drafts under doctrines', () => {
  it('are twenty, with forty-two expectations', () => {
    expect([cases.length, all.length]).toEqual([20, 42]);
  });

  it.each(all.map(([c, e]) => [`${c.id} under ${e.doctrine}, ${e.mode}`, c, e] as const))(
    '%s',
    (_, draft, expected) => {
      const { doctrine } = doctrineFor(expected.doctrine);
      if (doctrine === undefined) throw new Error(expected.doctrine);
      const mode = ['hypothetical', 'out_of_scope'].includes(expected.mode)
        ? 'hypothetical'
        : 'actual';
      const found = assessDraft(doctrine, draft, mode);
      expect(found.verdict).toBe(expected.verdict);
      if (expected.mode === 'out_of_time') expect(found.outOf).toBe('time');
      if (expected.mode === 'out_of_scope') expect(found.outOf).toBe('scope');
      const own = new Map(found.readings[0]?.principles.map((p) => [p.principle.id, p.verdict]));
      for (const p of expected.principles) expect([p.id, own.get(p.id)]).toEqual([p.id, p.verdict]);
      // The reason named: facts, or the exception. A breach is named without its facts.
      for (const p of expected.principles.filter((x) => x.facts.length > 0)) {
        const judged = found.readings[0]?.principles.find((x) => x.principle.id === p.id);
        if (judged === undefined) throw new Error(p.id);
        const { facts, exceptions } = reasonOf(judged);
        const reason = judged.verdict === 'exception_applies' ? exceptions : facts;
        expect([p.id, [...reason].sort()]).toEqual([p.id, [...p.facts].sort()]);
      }
      if (expected.reading_B_of_third_No !== undefined) {
        const other = found.readings.find((r) => r.alternative === 'VNM-3B');
        const third = other?.principles.find((p) => p.principle.id === 'VNM-3B');
        expect(third?.verdict).toBe(expected.reading_B_of_third_No);
      }
    },
  );
});

/** The verdicts expected of twenty real instruments under fifteen doctrines. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  assessDraft,
  doctrineSchema,
  draftSchema,
  type Doctrine,
} from '../../src/doctrine/index.js';

const folder = fileURLToPath(new URL('../../../shared/facts/', import.meta.url));
const here = existsSync(`${folder}draft-cases.json`) && existsSync(`${folder}doctrines.json`);
const reason = here ? '' : ' (skipped: ../shared/facts is not beside the repository)';
const read = (name: string): Record<string, unknown[]> =>
  JSON.parse(readFileSync(folder + name, 'utf8')) as Record<string, unknown[]>;

interface Expected {
  readonly doctrine: string;
  readonly mode: string;
  readonly verdict: string;
  readonly principles: ReadonlyArray<{ readonly id: string; readonly verdict: string }>;
  readonly reading_B_of_third_No?: string;
}

describe.skipIf(!here)(`drafts under doctrines${reason}`, () => {
  if (!here) return it('needs the data', () => undefined);
  const doctrines = new Map(
    (read('doctrines.json')['doctrines'] as unknown[]).map((d): [string, Doctrine] => {
      const parsed = doctrineSchema.parse(d);
      return [parsed.id, parsed];
    }),
  );
  const cases = read('draft-cases.json')['cases'] as Array<{ id: string; expected: Expected[] }>;
  const all = cases.flatMap((c) => c.expected.map((e) => [c, e] as const));
  it.each(all.map(([c, e]) => [`${c.id} under ${e.doctrine}, ${e.mode}`, c, e] as const))(
    '%s',
    (_, given, expected) => {
      const draft = draftSchema.parse({ ...given });
      const doctrine = doctrines.get(expected.doctrine);
      if (doctrine === undefined) throw new Error(expected.doctrine);
      const mode = expected.mode === 'hypothetical' ? 'hypothetical' : 'actual';
      const asked = expected.mode === 'out_of_scope' ? 'hypothetical' : mode;
      const found = assessDraft(doctrine, draft, asked);
      expect(found.verdict).toBe(expected.verdict);
      const own = new Map(found.readings[0]?.principles.map((p) => [p.principle.id, p.verdict]));
      for (const p of expected.principles) expect([p.id, own.get(p.id)]).toEqual([p.id, p.verdict]);
      if (expected.reading_B_of_third_No !== undefined) {
        const other = found.readings.find((r) => r.alternative === 'VNM-3B');
        const third = other?.principles.find((p) => p.principle.id === 'VNM-3B');
        expect(third?.verdict).toBe(expected.reading_B_of_third_No);
      }
    },
  );
});

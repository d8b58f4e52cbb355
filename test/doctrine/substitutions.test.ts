/** Any fact of a rule put in the place of another, of the whole vocabulary, is noticed by a test beside that rule. */
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  codesOf,
  shippedLibrary,
  testDoctrine,
  vocabulary,
} from '../../src/doctrine/index.js';

const put = (c: Condition, from: string, to: string): Condition =>
  JSON.parse(JSON.stringify(c), (_, value: unknown) => (value === from ? to : value)) as Condition;

const codes = [...vocabulary().keys()];

describe('a fact put in the place of another', () => {
  it.each(shippedLibrary().doctrines.map(({ doctrine }) => [doctrine.id, doctrine] as const))(
    'is noticed: %s',
    (_, doctrine) => {
      const missed = doctrine.principles.flatMap((p) =>
        (['breach_if', 'justify_if'] as const).flatMap((where) =>
          [...new Set(codesOf(p[where]))].flatMap((from) =>
            codes
              .filter((to) => to !== from)
              .filter((to) => {
                const slipped = { ...p, [where]: put(p[where], from, to) };
                return testDoctrine({ ...doctrine, principles: [slipped] }).every((t) => t.passed);
              })
              .map((to) => `${p.id} ${where}: ${from} → ${to}`),
          ),
        ),
      );
      expect(missed).toEqual([]);
    },
  );
});

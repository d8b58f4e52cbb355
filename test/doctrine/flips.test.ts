/** The smallest changes to a verdict, beside every change there is; and how far they reach on the drafts of the package. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  type Principle,
  type Truth,
  type Verdict,
  TRUTHS,
  VERDICTS,
  assessDraft,
  doctrines,
  factsWith,
  judgePrinciple,
  principleSchema,
  searchFlips,
  shippedCases,
  worst,
} from '../../src/doctrine/index.js';

const CODES = ['a', 'b', 'c', 'd', 'e'] as const;
const condition = fc.letrec<{ c: Condition }>((tie) => ({
  c: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...CODES),
    fc.record({ all: fc.array(tie('c'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('c'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: tie('c') }),
  ),
})).c;
const X = { en: 'x', vi: 'x' };
const make = (
  breach: Condition,
  justify: Condition,
  exceptions: ReadonlyArray<readonly [when: Condition, effect: 'excuses' | 'outside']>,
): Principle =>
  principleSchema.parse({
    id: 'P',
    title: X,
    rule: X,
    breach_if: breach,
    justify_if: justify,
    exceptions: exceptions.map(([when, effect], i) => ({
      id: `E${i}`,
      when,
      effect,
      text: X,
      authority: X,
      no_authority: null,
    })),
    basis: [{ text: X, status: 'recalled', sources: [] }],
    valid_from: null,
    valid_to: null,
    severity: 'hard',
    sources: [],
    confidence: 'high',
    alternative_reading_of: null,
    tests: [{ facts: {}, verdict: 'compliant' }],
  });
const principle = fc
  .record({
    breach: condition,
    justify: fc.oneof(fc.constant<Condition>(false), condition),
    exceptions: fc.array(fc.tuple(condition, fc.constantFrom('excuses', 'outside')), {
      maxLength: 2,
    }),
  })
  .map((p) => make(p.breach, p.justify, p.exceptions));
const facts = fc.tuple(...CODES.map(() => fc.constantFrom(...TRUTHS)));

/** Every change of known facts and every answer to unknown ones, with its verdict. */
function everyChange(
  principles: readonly Principle[],
  held: readonly Truth[],
): ReadonlyArray<{ readonly changed: ReadonlyMap<string, Truth>; readonly verdict: Verdict }> {
  let all: ReadonlyArray<ReadonlyMap<string, Truth>> = [new Map()];
  CODES.forEach((code, i) => {
    const others = TRUTHS.filter((t) => t !== 'unknown' && t !== held[i]);
    all = all.flatMap((m) => [m, ...others.map((to) => new Map([...m, [code, to] as const]))]);
  });
  return all.map((changed) => ({
    changed,
    verdict: worst(
      principles.map(
        (p) =>
          judgePrinciple(
            p,
            (c) => changed.get(c) ?? held[CODES.indexOf(c as (typeof CODES)[number])] ?? 'unknown',
          ).verdict,
      ),
    ),
  }));
}
const key = (changed: Iterable<readonly [string, Truth]>): string =>
  [...changed]
    .map(([c, t]) => `${c} ${t}`)
    .sort()
    .join();

describe('what would change a verdict', () => {
  it('is what is found when every change is tried', () => {
    let larger = 0;
    fc.assert(
      fc.property(
        fc.array(principle, { minLength: 1, maxLength: 4 }),
        facts,
        fc.constantFrom(3, 4, 5),
        (principles, held, most) => {
          const lookup = (c: string): Truth =>
            held[CODES.indexOf(c as (typeof CODES)[number])] ?? 'unknown';
          const now = worst(principles.map((p) => judgePrinciple(p, lookup).verdict));
          const found = searchFlips(principles, lookup, most);
          const all = everyChange(principles, held);
          expect(found.cut).toEqual([]);
          for (const verdict of VERDICTS.filter((v) => v !== now)) {
            const gives = all.filter((x) => x.verdict === verdict).map((x) => x.changed);
            // What would leave it undecided is sought among one and two facts.
            const reach = verdict === 'insufficient_evidence' ? 2 : most;
            const fewest = Math.min(...gives.map((m) => m.size));
            const sets = found.flips.filter((f) => f.verdict === verdict);
            expect(found.none.includes(verdict)).toBe(
              fewest > most && verdict !== 'insufficient_evidence',
            );
            if (fewest > reach) expect(sets).toEqual([]);
            // Beyond two facts: every set of the fewest. Up to two: every set of which no part does.
            const smallest = gives.filter((m) =>
              fewest > 2
                ? m.size === fewest && fewest <= reach
                : m.size <= 2 &&
                  !gives.some((n) => n.size < m.size && [...n].every(([c, to]) => m.get(c) === to)),
            );
            expect(sets.map((f) => key(f.facts.map((x) => [x.code, x.to]))).sort()).toEqual(
              smallest.map((m) => key(m)).sort(),
            );
            if (fewest > 2 && sets.length > 0) larger += 1;
          }
        },
      ),
      { numRuns: 2_000, seed: 21 },
    );
    expect(larger).toBeGreaterThan(20);
  });

  it('says that nothing gives a verdict where nothing does, and how far it looked', () => {
    const five = make({ any: [...CODES] }, false, []);
    const so = (): Truth => 'true';
    expect(searchFlips([five], so)).toMatchObject({
      flips: [{ facts: { length: 5 }, verdict: 'compliant' }],
      none: ['needs_justification', 'exception_applies'],
      cut: [],
    });
    expect(searchFlips([five], so, 4)).toMatchObject({
      flips: [],
      most: 4,
      none: ['needs_justification', 'exception_applies', 'compliant'],
    });
  });

  it('reaches compliance from every draft of the package that breaks a doctrine or is undecided', () => {
    let sizes = 0;
    for (const doctrine of doctrines())
      for (const draft of shippedCases()) {
        const found = assessDraft(doctrine, draft, 'hypothetical');
        const own = found.readings[0];
        if (own === undefined || own.verdict === 'compliant') continue;
        const lookup = factsWith(draft, found.measured);
        const principles = own.principles.map((p) => p.principle);
        const { flips, none, cut } = searchFlips(principles, lookup);
        const ways = flips.filter((f) => f.verdict === 'compliant');
        expect(none.concat(cut).includes('compliant') ? [doctrine.id, draft.id] : []).toEqual([]);
        expect(ways.length).toBeGreaterThan(0);
        for (const way of ways) {
          const to = new Map(way.facts.map((f) => [f.code, f.to]));
          expect(
            worst(principles.map((p) => judgePrinciple(p, (c) => to.get(c) ?? lookup(c)).verdict)),
          ).toBe('compliant');
        }
        sizes = Math.max(sizes, ways[0]?.facts.length ?? 0);
      }
    expect(sizes).toBeGreaterThan(3);
  });
});

/** What holds of any rule holds of those that come with the package: 10,000 draws of facts for each doctrine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  type Doctrine,
  type Principle,
  type Truth,
  TRUTHS,
  codesOf,
  doctrines,
  judgePrinciple,
  judgeReadings,
} from '../../src/doctrine/index.js';

const RUNS = 10_000;
const conditionsOf = (p: Principle): readonly Condition[] => [
  p.breach_if,
  p.justify_if,
  ...p.exceptions.map((e) => e.when),
];
const codesFor = (d: Doctrine): readonly string[] => [
  ...new Set(d.principles.flatMap((p) => conditionsOf(p).flatMap(codesOf))),
];
const factsFor = (codes: readonly string[]): fc.Arbitrary<readonly Truth[]> =>
  fc.tuple(...codes.map(() => fc.constantFrom(...TRUTHS)));
const lookup =
  (codes: readonly string[], values: readonly Truth[]) =>
  (code: string): Truth =>
    values[codes.indexOf(code)] ?? 'unknown';

const all = doctrines().map((d) => [d.id, d] as const);

describe('a doctrine that comes with the package', () => {
  it.each(all)('%s: no definite verdict is contradicted when an unknown fact is known', (_, d) => {
    const codes = codesFor(d);
    let definite = 0;
    fc.assert(
      fc.property(factsFor(codes), factsFor(codes), (before, wish) => {
        const after = before.map((v, i) => (v === 'unknown' ? (wish[i] ?? v) : v));
        const [first, second] = [before, after].map((v) => judgeReadings(d, lookup(codes, v)));
        first?.forEach((reading, r) => {
          if (reading.verdict !== 'insufficient_evidence') {
            expect(second?.[r]?.verdict).toBe(reading.verdict);
            definite += 1;
          }
          reading.principles.forEach((p, i) => {
            if (p.verdict !== 'insufficient_evidence')
              expect(second?.[r]?.principles[i]?.verdict).toBe(p.verdict);
          });
        });
      }),
      { numRuns: RUNS, seed: 11 },
    );
    expect(definite).toBeGreaterThan(0);
  });

  const judged = all.flatMap(([id, d]) =>
    d.principles
      .filter((p) => p.breach_if !== false && p.severity !== 'judgement')
      .map((p) => [`${id} ${p.id}`, p] as const),
  );

  it.each(judged)('%s: a fact added undoes no breach unless an exception names it', (_, p) => {
    const codes = [...new Set([...conditionsOf(p).flatMap(codesOf), 'port_call', 'multilateral'])];
    const named = new Set(p.exceptions.flatMap((e) => codesOf(e.when)));
    const unnamed = codes.map((code, at) => ({ code, at })).filter((c) => !named.has(c.code));
    let tried = 0;
    fc.assert(
      fc.property(
        factsFor(codes),
        fc.constantFrom(...unnamed),
        fc.constantFrom<Truth>('true', 'false'),
        (held, { at }, value) => {
          // Added: a fact nobody spoke of is said to be so or not so; one read as not so is said to be so.
          if (held[at] === 'true' || (held[at] === 'false' && value === 'false')) return;
          if (judgePrinciple(p, lookup(codes, held)).verdict !== 'breach') return;
          tried += 1;
          const after = held.map((v, i) => (i === at ? value : v));
          expect(judgePrinciple(p, lookup(codes, after)).verdict).toBe('breach');
        },
      ),
      { numRuns: RUNS, seed: 12 },
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('makes a breach of no fact that is missing: what lies outside a rule is named', () => {
    for (const [name, p] of judged)
      expect([name, JSON.stringify(p.breach_if).includes('"not"')]).toEqual([name, false]);
  });

  it('names the exception by which a rule does not reach a draft', () => {
    const outside = judged.flatMap(([name, p]) =>
      p.exceptions.flatMap((e) => (e.effect === 'outside' ? [`${name} ${e.id}`] : [])),
    );
    expect(outside).toEqual([
      'AUT-NEUTRALITY-1955 AUT-4 EQUAL',
      'CHE-INITIATIVE-2026 INIT-3 UN',
      'CHE-NEUTRALITY CHE-2 EQUAL',
      'IND-AUTONOMY IND-4 UN',
      'IRL-MILITARY-NEUTRALITY IRL-2 UN',
    ]);
  });
});

/** The semantics: what an unknown may become, and what an added fact may not undo. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  type Principle,
  type Truth,
  SCHEMA,
  TRUTHS,
  carriers,
  codesOf,
  doctrineSchema,
  evaluate,
  flipsOf,
  hashOf,
  judgePrinciple,
  principleSchema,
  readingsOf,
  reasonOf,
  refines,
  verdictOf,
} from '../../src/doctrine/index.js';

const CODES = ['a', 'b', 'c', 'd', 'e'] as const;
const condition = fc.letrec<{ c: Condition }>((tie) => ({
  c: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...CODES),
    fc.boolean(),
    fc.record({ all: fc.array(tie('c'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('c'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('c') }),
  ),
})).c;
const principle = fc.record({
  breach: condition,
  justify: condition,
  exception: condition,
  outside: fc.oneof(fc.constant(false), condition),
});
const facts = fc.record(
  Object.fromEntries(CODES.map((c) => [c, fc.constantFrom(...TRUTHS)])) as Record<
    (typeof CODES)[number],
    fc.Arbitrary<Truth>
  >,
);
type Facts = Readonly<Record<string, Truth>>;
const of =
  (held: Facts) =>
  (code: string): Truth =>
    held[code] ?? 'unknown';

const X = { en: 'x', vi: 'x' };
const make = (
  breach: Condition,
  justify: Condition = false,
  exceptions: readonly Condition[] = [],
  outside: Condition = false,
): Principle =>
  principleSchema.parse({
    id: 'P',
    title: X,
    rule: X,
    breach_if: breach,
    justify_if: justify,
    exceptions: [
      ...exceptions.map((when, i) => ({ id: `E${i}`, when, text: X, authority: X })),
      ...(outside === false
        ? []
        : [{ id: 'OUT', when: outside, effect: 'outside', text: X, authority: X }]),
    ],
    basis: [{ text: X, status: 'derived', sources: [] }],
    valid_from: null,
    valid_to: null,
    sources: [],
    confidence: 'high',
  });

describe('a verdict', () => {
  it('follows the table of the semantics', () => {
    expect(verdictOf('true', 'false', 'true')).toBe('breach');
    expect(verdictOf('true', 'true', 'false')).toBe('exception_applies');
    expect(verdictOf('true', 'unknown', 'false')).toBe('insufficient_evidence');
    expect(verdictOf('unknown', 'true', 'true')).toBe('insufficient_evidence');
    expect(verdictOf('false', 'true', 'unknown')).toBe('insufficient_evidence');
    expect(verdictOf('false', 'false', 'true')).toBe('needs_justification');
    expect(verdictOf('false', 'false', 'false')).toBe('compliant');
  });

  it('that is definite stays as it is however the unknown facts turn out', () => {
    fc.assert(
      fc.property(principle, facts, facts, (p, before, wish) => {
        const after = Object.fromEntries(
          CODES.map((c) => [c, before[c] === 'unknown' ? wish[c] : before[c]]),
        ) as Facts;
        const rule = make(p.breach, p.justify, [p.exception], p.outside);
        const [first, second] = [before, after].map((f) => judgePrinciple(rule, of(f)).verdict);
        if (first !== 'insufficient_evidence') expect(second).toBe(first);
      }),
      { numRuns: 10_000, seed: 7 },
    );
  });

  it('of breach is not undone by a fact that becomes true, unless an exception or a `not` names it', () => {
    const named = (c: Condition, under: boolean): readonly string[] =>
      typeof c === 'string'
        ? under
          ? [c]
          : []
        : typeof c === 'boolean'
          ? []
          : 'not' in c
            ? named(c.not, true).concat(codesOf(c.not))
            : ('all' in c ? c.all : c.any).flatMap((part) => named(part, under));
    fc.assert(
      fc.property(principle, facts, fc.constantFrom(...CODES), (p, held, added) => {
        const rule = make(p.breach, p.justify, [p.exception], p.outside);
        if (judgePrinciple(rule, of(held)).verdict !== 'breach') return;
        const exceptions = [p.exception, p.outside].flatMap(codesOf);
        if (exceptions.includes(added) || named(p.breach, false).includes(added)) return;
        expect(judgePrinciple(rule, of({ ...held, [added]: 'true' })).verdict).toBe('breach');
      }),
      { numRuns: 10_000, seed: 8 },
    );
  });

  it('rests on a tree in which no part was skipped', () => {
    fc.assert(
      fc.property(condition, facts, (c, held) => {
        const seen = new Set<string>();
        const walk = (t: ReturnType<typeof evaluate>): void => {
          if (t.kind === 'fact') seen.add(t.code);
          else if (t.kind !== 'constant') t.parts.forEach(walk);
        };
        walk(evaluate(c, of(held)));
        expect([...seen].sort()).toEqual([...codesOf(c)].sort());
      }),
    );
  });

  it('keeps the value when a condition is refined', () => {
    fc.assert(
      fc.property(condition, facts, facts, (c, before, wish) => {
        const after = Object.fromEntries(
          CODES.map((k) => [k, before[k] === 'unknown' ? wish[k] : before[k]]),
        ) as Facts;
        expect(refines(evaluate(c, of(after)).value, evaluate(c, of(before)).value)).toBe(true);
      }),
    );
  });
});

describe('an exception that puts something outside a rule', () => {
  const abroad = make('abroad', 'parts', ['excused'], 'mandate');
  const said = (facts: Facts) => {
    const judged = judgePrinciple(abroad, (code) => facts[code] ?? 'false');
    return [judged.verdict, reasonOf(judged)];
  };
  it('leaves the rule as if it did not speak of it, and is named', () => {
    expect(said({ abroad: 'true' })).toEqual(['breach', { facts: ['abroad'], exceptions: [] }]);
    expect(said({ abroad: 'true', mandate: 'true' })).toEqual([
      'compliant',
      { facts: [], exceptions: ['OUT'] },
    ]);
    expect(said({ abroad: 'true', mandate: 'true', parts: 'true' })).toEqual([
      'needs_justification',
      { facts: ['parts'], exceptions: ['OUT'] },
    ]);
    expect(said({ abroad: 'true', mandate: 'unknown' })).toEqual([
      'insufficient_evidence',
      { facts: ['mandate'], exceptions: [] },
    ]);
    expect(said({ mandate: 'true' })).toEqual(['compliant', { facts: [], exceptions: [] }]);
  });

  it('is the same as leaving it out of the condition', () => {
    fc.assert(
      fc.property(principle, facts, (p, held) => {
        const one = make(p.breach, p.justify, [p.exception], p.outside);
        const other = make({ all: [p.breach, { not: p.outside }] }, p.justify, [p.exception]);
        expect(judgePrinciple(one, of(held)).verdict).toBe(judgePrinciple(other, of(held)).verdict);
      }),
      { numRuns: 10_000, seed: 10 },
    );
  });
});

describe('the reason of a value', () => {
  it('are facts that decide it alone, whatever is unknown beside them', () => {
    fc.assert(
      fc.property(condition, facts, (c, held) => {
        const tree = evaluate(c, of(held));
        if (tree.value === 'unknown') return;
        const kept = new Set(carriers(tree));
        const alone = (code: string): Truth => (kept.has(code) ? of(held)(code) : 'unknown');
        expect(evaluate(c, alone).value).toBe(tree.value);
      }),
      { numRuns: 10_000, seed: 9 },
    );
  });

  it('of a gap are facts that nobody knows', () => {
    fc.assert(
      fc.property(condition, facts, (c, held) => {
        const tree = evaluate(c, of(held));
        if (tree.value !== 'unknown') return;
        expect(carriers(tree).length).toBeGreaterThan(0);
        for (const code of carriers(tree)) expect(of(held)(code)).toBe('unknown');
      }),
    );
  });
});

describe('what would change a verdict', () => {
  const rule = make({ any: ['defence', { all: ['port', { not: 'open' }] }] }, 'consult');
  it('is named in its smallest sets', () => {
    const now: Facts = { defence: 'false', port: 'false', open: 'false', consult: 'true' };
    expect(
      flipsOf([rule], of(now)).map((f) => [f.facts.map((x) => x.code).join('+'), f.verdict]),
    ).toEqual([
      ['consult', 'compliant'],
      ['defence', 'breach'],
      ['port', 'breach'],
    ]);
  });

  it('holds when it is tried, and no smaller part of it does', () => {
    fc.assert(
      fc.property(principle, facts, (p, held) => {
        const one = make(p.breach, p.justify, [p.exception], p.outside);
        const now = judgePrinciple(one, of(held)).verdict;
        for (const { facts: changed, verdict } of flipsOf([one], of(held))) {
          const all = Object.fromEntries(changed.map((x) => [x.code, x.to]));
          expect(judgePrinciple(one, of({ ...held, ...all })).verdict).toBe(verdict);
          expect(verdict).not.toBe(now);
          if (changed.length < 2) continue;
          for (const { code, to } of changed)
            expect(judgePrinciple(one, of({ ...held, [code]: to })).verdict).not.toBe(verdict);
        }
      }),
    );
  });
});

it('readings of one sentence are judged side by side', () => {
  const base = make('a');
  const doctrine = {
    ...doctrineSchema.parse({
      schema: SCHEMA,
      id: 'D',
      version: '1',
      series: 'D',
      country: null,
      name: X,
      kind: X,
      legal_force: X,
      valid_from: null,
      valid_to: null,
      principles: [base],
      sources: [],
      confidence: 'high',
    }),
    principles: [base, { ...make('b'), id: 'PB', alternative_reading_of: 'P' }],
  };
  expect(readingsOf(doctrine).map((r) => [r.alternative, r.principles.map((p) => p.id)])).toEqual([
    [null, ['P']],
    ['PB', ['PB']],
  ]);
});

it('a hash does not depend on the order of fields', () => {
  expect(hashOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(hashOf({ b: [{ d: 3, c: 2 }], a: 1 }));
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
  expect(hashOf({})).toHaveLength(64);
});

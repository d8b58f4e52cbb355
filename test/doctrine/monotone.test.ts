/** A breach that a word could undo: refused with rule and place, unless an exception names the word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  type Principle,
  type Truth,
  TRUTHS,
  checkDoctrines,
  codesOf,
  doctrineFor,
  doctrines,
  judgePrinciple,
  undoingOf,
} from '../../src/doctrine/index.js';
import { render } from '../../src/core/index.js';

const four = doctrineFor('VNM-4NO-2019').doctrine;
const [rule] = four?.principles ?? [];
if (four === undefined || rule === undefined) throw new Error('no rule to change');
const own = rule;
const withBreach = (breach_if: Condition, more: Partial<Principle> = {}): Principle => ({
  ...own,
  exceptions: [],
  ...more,
  breach_if,
});

describe('a `not` in a breach', () => {
  it('is refused with its place and the breach that it undoes', () => {
    const bad = withBreach({ all: ['bases', { not: 'port_call' }] });
    expect(undoingOf(bad)).toEqual([
      { code: 'port_call', place: 'breach_if.all[1].not', with: ['bases'] },
    ]);
    const doctrine = { ...four, principles: [bad] };
    const said = checkDoctrines(
      [{ file: 'mine.json', doctrine }],
      new Set(bad.basis.flatMap((b) => b.sources)),
    );
    const [problem] = said.filter((m) => m.code === 'doctrine/undone');
    if (problem === undefined) throw new Error('not refused');
    expect(render(problem, 'en')).toMatch(
      /^mine\.json: VNM-1: breach_if\.all\[1\]\.not: adding `port_call` .*\(of bases\).*exception/,
    );
    expect(render(problem, 'vi')).toContain('ngoại lệ');
  });

  it('is no harm where an exception names the fact, where it is doubled, or where it never decides', () => {
    const exception = {
      id: 'X',
      when: 'port_call',
      effect: 'outside' as const,
      text: { en: 'x', vi: 'x' },
      authority: null,
      no_authority: { en: 'x', vi: 'x' },
    };
    expect(
      undoingOf(withBreach({ all: ['bases', { not: 'port_call' }] }, { exceptions: [exception] })),
    ).toEqual([]);
    expect(undoingOf(withBreach({ not: { not: 'bases' } }))).toEqual([]);
    expect(
      undoingOf(withBreach({ any: ['bases', { all: ['bases', { not: 'port_call' }] }] })),
    ).toEqual([]);
  });

  it('is refused by its place alone where a rule has too many facts to try', () => {
    const many = Array.from({ length: 9 }, (_, i) => `fact_${i}`);
    const [found] = undoingOf(withBreach({ all: [...many, { not: 'port_call' }] }));
    expect(found).toEqual({ code: 'port_call', place: 'breach_if.all[9].not', with: null });
  });
});

describe('what is passed', () => {
  const codes = ['bases', 'defence', 'offence', 'port_call'];
  const leaf = fc.constantFrom<Condition>(...codes);
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({ not: tie('tree') }),
      fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    ),
  }));

  it('keeps its breach whatever fact is added, and what is refused has one that loses it', () => {
    const seen = { passed: 0, refused: 0 };
    fc.assert(
      fc.property(
        tree,
        fc.array(fc.constantFrom<Truth>(...TRUTHS), { minLength: 4, maxLength: 4 }),
        fc.nat(3),
        fc.constantFrom<Truth>('true', 'false'),
        (condition, held, at, value) => {
          const p = withBreach(condition);
          const judged = (values: readonly Truth[]): string =>
            judgePrinciple(p, (c) => values[codes.indexOf(c)] ?? 'unknown').verdict;
          const found = undoingOf(p);
          if (found.length > 0) {
            seen.refused += 1;
            for (const { code, with: facts } of found) {
              expect(codesOf(condition)).toContain(code);
              expect(facts).not.toBeNull();
            }
            return;
          }
          if (held[at] === 'true' || (held[at] === 'false' && value === 'false')) return;
          if (judged(held) !== 'breach') return;
          seen.passed += 1;
          expect(judged(held.map((v, i) => (i === at ? value : v)))).toBe('breach');
        },
      ),
      { numRuns: 10_000, seed: 7 },
    );
    expect(seen.passed).toBeGreaterThan(200);
    expect(seen.refused).toBeGreaterThan(200);
  });

  it('holds every rule that comes with the package', () => {
    for (const d of doctrines())
      for (const p of d.principles) expect([p.id, undoingOf(p)]).toEqual([p.id, []]);
  });
});

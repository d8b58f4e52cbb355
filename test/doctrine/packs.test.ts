/** The doctrines that come with the package: they hold together, and the tests beside their rules notice every slip. */
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  type Principle,
  type Truth,
  TRUTHS,
  codesOf,
  doctrines,
  judgePrinciple,
  leaningOf,
  evaluate,
  mutants,
  mutations,
  shippedLibrary,
  testDoctrine,
  testPrinciple,
} from '../../src/doctrine/index.js';

const codesIn = (p: Principle): readonly string[] => [
  ...new Set(
    [p.breach_if, p.justify_if, ...p.exceptions.map((e) => e.when)].flatMap((c: Condition) =>
      codesOf(c),
    ),
  ),
];

/** Whether a principle and a mutant differ on any facts at all; every value of every code is tried. */
function differ(a: Principle, b: Principle): boolean {
  const codes = codesIn(a);
  const total = TRUTHS.length ** codes.length;
  for (let n = 0; n < total; n += 1) {
    const facts = new Map(
      codes.map((c, i) => [c, TRUTHS[Math.floor(n / 3 ** i) % 3] ?? 'unknown'] as const),
    );
    const of = (code: string): Truth => facts.get(code) ?? 'unknown';
    if (judgePrinciple(a, of).verdict !== judgePrinciple(b, of).verdict) return true;
  }
  return false;
}

describe('doctrines that come with the package', () => {
  const all = doctrines();

  it('are fifteen of record and two of Viet Nam’s conditions, with nothing wrong', () => {
    expect(shippedLibrary().problems).toEqual([]);
    expect(all.map((d) => d.id)).toEqual([
      'ASEAN-SEANWFZ',
      'ASEAN-TAC',
      'ASEAN-ZOPFAN',
      'AUT-NEUTRALITY-1955',
      'CHE-INITIATIVE-2026',
      'CHE-NEUTRALITY',
      'FIN-NONALIGNMENT',
      'IND-AUTONOMY',
      'IRL-MILITARY-NEUTRALITY',
      'KHM-CONST-1993',
      'MLT-CONST-1987',
      'NAM-1961',
      'PHL-CONST-1987',
      'VNM-3NO-2009',
      'VNM-4NO-2019',
      'VNM-BALANCE-PROPOSED',
      'VNM-DEFENCE-CONDITIONS',
    ]);
  });

  it.each(all.map((d) => [d.id, d] as const))('%s passes its own tests', (_, doctrine) => {
    expect(testDoctrine(doctrine).filter((t) => !t.passed)).toEqual([]);
  });

  const principles = all.flatMap((d) => d.principles.map((p) => [`${d.id} ${p.id}`, p] as const));

  it.each(principles)('%s: every mutation makes one of its own tests fail', (_, p) => {
    const wrong = mutants(p);
    expect(wrong.length).toBeGreaterThan(1);
    const unnoticed = wrong.filter((m) => testPrinciple(m).every((t) => t.passed));
    expect(
      unnoticed.map((m) => [m.breach_if, m.justify_if, m.exceptions.map((e) => e.when)]),
    ).toEqual([]);
  });

  it('no mutation is the same rule written otherwise', () => {
    const same = principles.flatMap(([name, p]) =>
      mutants(p).flatMap((m) => (differ(p, m) ? [] : [name])),
    );
    expect(same).toEqual([]);
  });

  it('a basis that nobody has re-read is never shown as sourced', () => {
    for (const [name, p] of principles)
      for (const basis of p.basis)
        if (/recalled/.test(basis.text.en))
          expect([name, basis.status]).toEqual([name, 'recalled']);
  });
});

describe('the checklist', () => {
  const lists = shippedLibrary().checklists;
  it('has no word in common with a verdict', () => {
    expect(lists.map((l) => l.checklist.id)).toEqual(['VNM-CHOICES']);
    expect(leaningOf('true', 'true')).toBe('both');
    expect(leaningOf('unknown', 'true')).toBe('open');
    expect(leaningOf('false', 'false')).toBe('silent');
  });

  it('notices every mutation of its conditions', () => {
    for (const { checklist } of lists)
      for (const c of checklist.choices) {
        const leaning = (towards: Condition, away: Condition, facts: Record<string, unknown>) => {
          const of = (code: string): Truth =>
            facts[code] === undefined ? 'false' : facts[code] === true ? 'true' : 'unknown';
          return leaningOf(evaluate(towards, of).value, evaluate(away, of).value);
        };
        for (const t of c.tests)
          expect([c.id, leaning(c.towards_if, c.away_if, t.facts)]).toEqual([c.id, t.leaning]);
        const wrong = [
          ...mutations(c.towards_if).map((m) => [m, c.away_if] as const),
          ...mutations(c.away_if).map((m) => [c.towards_if, m] as const),
        ];
        for (const [towards, away] of wrong)
          expect(c.tests.some((t) => leaning(towards, away, t.facts) !== t.leaning)).toBe(true);
      }
  });
});

/** Precision, recall and abstention on the cases; and that what was drawn from a case is left out when it is judged. */
import { describe, expect, it } from 'vitest';
import {
  abstention,
  codeText,
  clauseSets,
  measureClauses,
  measureCoder,
  parseClauses,
  patterns,
  precision,
  recall,
  shippedCases,
  spans,
  tokens,
  without,
} from '../../../src/doctrine/index.js';

const [all, cases] = [patterns(), shippedCases()];
const general = ['vocabulary', 'usage'];
const wordsOf = (c: (typeof cases)[number]['clauses'][number]): string => c.text ?? c.detail;
const measure = measureCoder(cases, all);

describe('the coder on the cases', () => {
  it('is right in 8 of 8 proposals and finds 7 of 37, leaving one case out', () => {
    expect(measure.leavingOneOut).toEqual({
      clauses: 37,
      found: 7,
      right: 8,
      wrong: 0,
      abstained: 30,
      read: 38,
    });
    expect(precision(measure.leavingOneOut)).toBe(1);
    expect(recall(measure.leavingOneOut)).toBeCloseTo(7 / 37, 12);
    expect(abstention(measure.leavingOneOut)).toBeCloseTo(30 / 38, 12);
    expect(measure.errors).toEqual([]);
  });

  it('looks far better on what it was drawn from, and finds less with the vocabulary alone', () => {
    expect([measure.nothingLeftOut.found, measure.nothingLeftOut.right]).toEqual([22, 23]);
    expect([measure.vocabularyOnly.found, measure.vocabularyOnly.right]).toEqual([4, 4]);
  });

  it('adds up by fact', () => {
    const sum = (key: 'clauses' | 'found' | 'right' | 'wrong' | 'abstained' | 'read'): number =>
      measure.codes.reduce((n, c) => n + c.score[key], 0);
    const whole = measure.leavingOneOut;
    for (const key of ['clauses', 'found', 'right', 'wrong', 'abstained', 'read'] as const)
      expect([key, sum(key)]).toEqual([key, whole[key]]);
  });
});

describe('leaving a case out', () => {
  const drawn = all.patterns.filter((p) => p.from.some((f) => !general.includes(f)));

  it('leaves out every pattern drawn from it alone, and only those', () => {
    for (const c of cases) {
      const kept = new Set(without(all, c.id).patterns.map((p) => p.id));
      for (const p of all.patterns)
        expect([c.id, p.id, kept.has(p.id)]).toEqual([
          c.id,
          p.id,
          !(p.from.length === 1 && p.from[0] === c.id),
        ]);
    }
  });

  it('matters: with what was drawn from a case its clauses are found, without it they are not', () => {
    const alone = drawn.filter((p) => p.from.length === 1);
    expect(alone.length).toBeGreaterThan(5);
    let lost = 0;
    for (const p of alone) {
      const c = cases.find((x) => x.id === p.from[0]);
      for (const clause of c?.clauses ?? []) {
        const [w, wo] = [all, without(all, c?.id ?? '')].map((set) =>
          codeText(wordsOf(clause), set).proposals.some((x) => x.code === p.code),
        );
        if (w === true && wo === false) lost += 1;
      }
    }
    expect(lost).toBe(15);
  });

  it('rests on a true account: a pattern matches in every case it names, and names all where it is not general', () => {
    for (const p of drawn)
      for (const id of p.from) {
        const c = cases.find((x) => x.id === id);
        const met = c?.clauses.some((x) => spans(tokens(wordsOf(x)), p.words).length > 0);
        expect([p.id, id, met]).toEqual([p.id, id, true]);
      }
    for (const p of drawn.filter((x) => !x.from.some((f) => general.includes(f))))
      for (const c of cases.filter((x) => !p.from.includes(x.id)))
        for (const clause of c.clauses)
          expect([p.id, c.id, spans(tokens(wordsOf(clause)), p.words).length]).toEqual([
            p.id,
            c.id,
            0,
          ]);
  });
});

describe('the coder on clauses written to measure it', () => {
  const sets = clauseSets();
  const found = measureClauses(sets, all);

  it('proposes nothing that a clause does not bear out, and finds what it finds', () => {
    expect(found.map((m) => [m.set, m.language, m.now.right, m.now.found, m.now.facts])).toEqual([
      ['held-out', 'en', 43, 43, 46],
      ['held-out', 'vi', 29, 29, 30],
      ['after', 'en', 4, 4, 12],
      ['after', 'vi', 2, 2, 8],
      ['last', 'en', 10, 10, 12],
      ['last', 'vi', 8, 8, 8],
    ]);
    expect(found.flatMap((m) => m.errors)).toEqual([]);
    for (const m of found) expect([m.set, m.first.clauses]).toEqual([m.set, m.now.clauses]);
  });

  it('reads sixty clauses in English and forty in Vietnamese, half of them affirmations', () => {
    const set = sets.find((s) => s.id === 'held-out');
    const count = (language: string, kinds: readonly string[]): number =>
      set?.clauses.filter((c) => c.language === language && kinds.includes(c.kind)).length ?? 0;
    for (const [language, n] of [
      ['en', 60],
      ['vi', 40],
    ] as const) {
      expect(count(language, ['affirms'])).toBe(n / 2);
      expect(count(language, ['denies'])).toBe(n / 4);
      expect(count(language, ['conditional', 'ended', 'reported', 'other_topic', 'other'])).toBe(
        n / 4,
      );
    }
  });

  it('notices a wrong proposal, and a fact on which readers may differ is not scored', () => {
    const clause = {
      id: 'x',
      language: 'en' as const,
      kind: 'other' as const,
      text: 'Joint exercises.',
    };
    const scored = (facts: Record<string, boolean>, open: string[] = []) =>
      measureClauses(
        [
          {
            id: 'last',
            clauses: [{ ...clause, facts, open }],
            first_reading: sets[0]!.first_reading,
          },
        ],
        all,
      )[0];
    expect(scored({})?.errors).toEqual([{ clause: 'x', code: 'joint_exercise', value: true }]);
    expect(scored({ joint_exercise: false })?.now).toMatchObject({ right: 0, wrong: 1, found: 0 });
    expect(scored({ joint_exercise: true })?.now).toMatchObject({ right: 1, wrong: 0, found: 1 });
    expect(scored({}, ['joint_exercise'])?.now).toMatchObject({ right: 0, wrong: 0 });
  });

  it('of an unknown fact are refused by their place', () => {
    const [set] = sets;
    const bad = { ...set, clauses: [{ ...set?.clauses[0], facts: { alliance: true } }] };
    expect(() => parseClauses({ schema: 'tuchu-clauses/1', sets: [bad] }, 'c.json')).toThrow(
      /c\.json: en-01.*alliance/,
    );
  });
});

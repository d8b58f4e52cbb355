/** Precision, recall and abstention on the cases; and that what was drawn from a case is left out when it is judged. */
import { describe, expect, it } from 'vitest';
import {
  abstention,
  codeText,
  measureCoder,
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
  it('is right in 9 of 9 proposals and finds 8 of 37, leaving one case out', () => {
    expect(measure.leavingOneOut).toEqual({
      clauses: 37,
      found: 8,
      right: 9,
      wrong: 0,
      abstained: 29,
      read: 38,
    });
    expect(precision(measure.leavingOneOut)).toBe(1);
    expect(recall(measure.leavingOneOut)).toBeCloseTo(8 / 37, 12);
    expect(abstention(measure.leavingOneOut)).toBeCloseTo(29 / 38, 12);
    expect(measure.errors).toEqual([]);
  });

  it('looks far better on what it was drawn from, and finds less with the vocabulary alone', () => {
    expect([measure.nothingLeftOut.found, measure.nothingLeftOut.right]).toEqual([24, 25]);
    expect([measure.vocabularyOnly.found, measure.vocabularyOnly.right]).toEqual([5, 5]);
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
    expect(lost).toBe(16);
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

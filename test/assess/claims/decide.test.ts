/** Verdicts from readings, in three values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agrees,
  decide,
  EVERY_RULE,
  segmentsOf,
  type Reading,
  type Says,
  type Segment,
} from '../../../src/assess/index.js';
import type { Fact } from '../../../src/facts/index.js';
import { openAlone } from '../../../src/assess/claims/decide.js';
import { dayAfter, reachOf, segmentsSince } from '../../../src/assess/claims/segments.js';

const segment = (says: Says, from = '2026-01-01', to = '2026-01-31', older = false): Segment => ({
  from,
  to,
  says,
  found: { value: 1, text: { en: '1', vi: '1' } },
  date: from,
  older,
  findings: [],
  facts: [],
});
const reading = (id: string, segments: readonly Segment[], context = false): Reading => ({
  rule: { id, text: { en: id, vi: id } },
  context,
  segments,
});
const verdict = (readings: readonly Reading[], sources = false) =>
  decide({ readings, notes: [], needs: [], sources });

describe('a verdict', () => {
  it('is that it cannot be checked where nothing is known', () => {
    expect(verdict([])).toEqual({ verdict: 'not-checkable', rule: null });
    expect(verdict([reading('a', [segment('unknown')])]).verdict).toBe('not-checkable');
    expect(verdict([reading('a', [segment('true')], true)]).verdict).toBe('not-checkable');
  });

  it('is that it holds only where every rule says so on every day', () => {
    expect(verdict([reading('a', [segment('true')]), reading('b', [segment('true')])])).toEqual({
      verdict: 'holds',
      rule: null,
    });
    expect(
      verdict([reading('a', [segment('true')]), reading('b', [segment('false')])]),
    ).toMatchObject({ verdict: 'holds-under', rule: { id: 'a', from: null, to: null } });
    expect(verdict([reading('a', [segment('true', '2024', '2024', true)])]).verdict).toBe(
      'holds-under',
    );
  });

  it('names the day from which, or until which, a rule makes it true', () => {
    const run = [
      segment('false', '2026-01-01', '2026-01-28'),
      segment('true', '2026-01-29', '2026-01-31'),
    ];
    expect(verdict([reading('a', run)]).rule).toMatchObject({ from: '2026-01-29', to: null });
    const back = [
      segment('true', '2026-01-01', '2026-01-10'),
      segment('false', '2026-01-11', '2026-01-31'),
    ];
    expect(verdict([reading('a', back)]).rule).toMatchObject({ from: null, to: '2026-01-10' });
  });

  it('is a conflict only where no rule leaves it open, but for several sources of one amount', () => {
    const mixed = [reading('a', [segment('false')]), reading('b', [segment('unknown')])];
    expect(verdict([reading('a', [segment('false')])]).verdict).toBe('conflicts');
    expect(verdict(mixed).verdict).toBe('not-checkable');
    expect(verdict(mixed, true).verdict).toBe('conflicts');
  });

  it('is never settled by a value older than the claim: it agrees as of then, or leaves it open', () => {
    const old = (says: Says) => segment(says, '2024-01-01', '2024-12-31', true);
    expect(verdict([reading('a', [old('false')])]).verdict).toBe('not-checkable');
    expect(verdict([reading('a', [old('false')])], true).verdict).toBe('not-checkable');
    const open = [reading('now', [segment('unknown')]), reading('then', [old('false')])];
    expect(verdict(open, true).verdict).toBe('not-checkable');
    expect(verdict([reading('a', [old('true')])]).rule?.older).toBe('2024-01-01');
    // Of two sources of one amount, the one of the claim's own time is heard.
    const both = [reading('then', [old('true')]), reading('now', [segment('false')])];
    expect(verdict(both, true).verdict).toBe('conflicts');
    const fresh = [reading('then', [old('true')]), reading('now', [segment('true')])];
    expect(verdict(fresh).rule?.id).toBe('now');
  });

  it('names the day and no rule where every rule gives the same answer on each day', () => {
    const turn = [
      segment('false', '2026-01-01', '2026-01-28'),
      segment('true', '2026-01-29', '2026-01-31'),
    ];
    const split = [
      turn[0] as Segment,
      segment('true', '2026-01-29'),
      segment('true', '2026-01-30'),
    ];
    expect(verdict([reading('a', turn), reading('b', split)]).rule).toMatchObject({
      id: EVERY_RULE,
      from: '2026-01-29',
    });
    const other = [reading('a', turn), reading('b', [segment('false')])];
    expect(verdict(other).rule?.id).toBe('a');
  });

  it('says which rule alone leaves open what every other refutes', () => {
    const alone = (...readings: Reading[]) =>
      openAlone({ readings, notes: [], needs: [] }).map((r) => r.rule.id);
    const [a, b] = [reading('a', [segment('unknown')]), reading('b', [segment('false')])];
    expect(alone(a, b)).toEqual(['a']);
    expect(alone(a)).toEqual([]);
    expect(alone(a, reading('b', [segment('false', '2024', '2024', true)]))).toEqual([]);
  });

  it('does not depend on the order of the readings', () => {
    const says = fc.constantFrom<Says>('true', 'false', 'unknown');
    const some = fc.array(fc.tuple(says, fc.boolean()), { maxLength: 5 });
    fc.assert(
      fc.property(some, fc.boolean(), (list, sources) => {
        const all = list.map(([s, context], i) => reading(String(i), [segment(s)], context));
        expect(verdict(all.toReversed(), sources).verdict).toBe(verdict(all, sources).verdict);
      }),
    );
  });

  it('never gets worse for the claim when a false reading is taken away', () => {
    const rank = ['conflicts', 'not-checkable', 'holds-under', 'holds'];
    const says = fc.constantFrom<Says>('true', 'false', 'unknown');
    fc.assert(
      fc.property(fc.array(says, { minLength: 1, maxLength: 5 }), (list) => {
        const all = list.map((s, i) => reading(String(i), [segment(s)]));
        const kinder = all.filter((r) => r.segments[0]?.says !== 'false');
        expect(rank.indexOf(verdict(kinder).verdict)).toBeGreaterThanOrEqual(
          rank.indexOf(verdict(all).verdict),
        );
      }),
    );
  });
});

describe('a value against a range', () => {
  it('agrees, disagrees, or is left open', () => {
    expect(agrees(10, [10, 10])).toBe('true');
    expect(agrees(10, [10, 11])).toBe('unknown');
    expect(agrees(10, [11, 12])).toBe('false');
    expect(agrees({ moreThan: 70 }, [62, 63])).toBe('false');
    expect(agrees({ moreThan: 70 }, [70, 71])).toBe('unknown');
    expect(agrees({ atLeast: 70 }, [70, 71])).toBe('true');
    expect(agrees({ atMost: 15 }, [1, 20])).toBe('unknown');
    expect(agrees({ atMost: 15 }, [20, 21])).toBe('false');
  });

  it('is true only if it is so for every number in the range', () => {
    const bound = fc
      .integer({ min: 0, max: 30 })
      .chain((n) => fc.constantFrom(n, { moreThan: n }, { atLeast: n }, { atMost: n }));
    fc.assert(
      fc.property(bound, fc.nat(30), fc.nat(10), (value, low, width) => {
        const one = [...Array(width + 1).keys()].map((k) => agrees(value, [low + k, low + k]));
        const all = agrees(value, [low, low + width]);
        if (all === 'true') expect(one).not.toContain('false');
        if (all === 'false') expect(one).not.toContain('true');
        if (all === 'unknown') expect(new Set(one).size).toBe(2);
      }),
    );
  });
});

describe('segments', () => {
  it('count days across the ends of months and years', () => {
    expect(dayAfter('2025-12-31')).toBe('2026-01-01');
    expect(dayAfter('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('are open, and not zero, before any fact reaches back', () => {
    const fact = (from: string): Fact => ({ valid: { from, to: null }, period: null }) as Fact;
    const facts = [fact('2026-01-20'), fact('2026-01')];
    expect(reachOf(facts)).toBe('2026-01-01');
    const zero: Omit<Segment, 'from' | 'to' | 'date' | 'older'> = {
      says: 'true',
      found: { value: 0, text: { en: '0', vi: '0' } },
      findings: [],
      facts: [],
    };
    const period = { first: '2025-12-01', last: '2026-01-31' };
    const says = (list: readonly Fact[]) =>
      segmentsSince(period, list, [], () => zero).map((s) => [s.from, s.says, s.found.value]);
    expect(says(facts)).toEqual([
      ['2025-12-01', 'unknown', null],
      ['2026-01-01', 'true', 0],
    ]);
    expect(says([])).toEqual([['2025-12-01', 'unknown', null]]);
  });

  it('cover the period without gaps, whatever days turn', () => {
    const day = fc.integer({ min: 1, max: 31 }).map((d) => `2026-01-${String(d).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(day), fc.array(day), (days, yes) => {
        const period = { first: '2026-01-05', last: '2026-01-25' };
        const out = segmentsOf(period, days, (d) => {
          const on = yes.filter((y) => y <= d).length;
          return {
            says: 'unknown',
            found: { value: on, text: { en: '', vi: '' } },
            findings: [],
            facts: [],
          };
        });
        expect(out[0]?.from).toBe(period.first);
        expect(out.at(-1)?.to).toBe(period.last);
        out.slice(1).forEach((s, i) => {
          const before = out[i] as Segment;
          expect(Date.parse(s.from) - Date.parse(before.to)).toBe(86_400_000);
          expect(s.found.value).not.toBe(before.found.value);
        });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOTE, alike, alikeWith, pairsOf } from '../../../src/relations/index.js';

const { none, no, abstain, yes } = VOTE;
const bytes = (...votes: number[]): Uint8Array => Uint8Array.from(votes);
const vote = fc.constantFrom(none, no, abstain, yes);
const pair = fc
  .integer({ min: 0, max: 40 })
  .chain((n) =>
    fc.tuple(
      fc.array(vote, { minLength: n, maxLength: n }),
      fc.array(vote, { minLength: n, maxLength: n }),
    ),
  );

describe('votes alike', () => {
  it('is what a hand finds', () => {
    // Six roll calls, five with both: yes-yes, no-no, yes-abstain, abstain-no, yes-no.
    const a = alike(bytes(yes, no, yes, abstain, yes, none), bytes(yes, no, abstain, no, no, yes));
    expect(a.both).toBe(5);
    expect(a.same).toBe(2);
    expect(a.agreement).toBeCloseTo(0.4, 12);
    // Distances 0, 0, 1, 1, 2: S = 1 - 4/5.
    expect(a.s).toBeCloseTo(0.2, 12);
    // Shares yes 3/5, abstain 1/5, no 1/5 and 1/5, 1/5, 3/5: pe = (3 + 1 + 3)/25.
    expect(a.kappa).toBeCloseTo((0.4 - 7 / 25) / (1 - 7 / 25), 12);
    // Mean shares 2/5, 1/5, 2/5: pe = 9/25.
    expect(a.pi).toBeCloseTo((0.4 - 9 / 25) / (1 - 9 / 25), 12);
    expect(a.votes).toEqual([5, 6]);
    expect(a.abstention[0]).toBeCloseTo(1 / 5, 12);
    expect(a.abstention[1]).toBeCloseTo(1 / 6, 12);
    expect(alike(bytes(yes, no, yes), bytes(yes, abstain, yes)).s).toBeCloseTo(2 / 3, 12);
  });

  it('gives no number without a common vote, and none corrected where chance explains all', () => {
    const never = alike(bytes(yes, none), bytes(none, no));
    expect([never.agreement, never.s, never.kappa, never.pi]).toEqual([null, null, null, null]);
    const unanimous = alike(bytes(yes, yes), bytes(yes, yes));
    expect([unanimous.agreement, unanimous.s]).toEqual([1, 1]);
    expect([unanimous.kappa, unanimous.pi]).toEqual([null, null]);
  });

  it('is the same both ways, stays in its bounds, and pi is never above kappa', () => {
    fc.assert(
      fc.property(pair, ([x, y]) => {
        const [a, b] = [alike(bytes(...x), bytes(...y)), alike(bytes(...y), bytes(...x))];
        expect([b.both, b.same, b.s, b.agreement]).toEqual([a.both, a.same, a.s, a.agreement]);
        if (a.s !== null) {
          expect(a.s).toBeGreaterThanOrEqual(-1);
          expect(a.s).toBeLessThanOrEqual(1);
        }
        if (a.kappa !== null && a.pi !== null) {
          expect(a.kappa).toBeLessThanOrEqual(1);
          expect(a.pi).toBeLessThanOrEqual(a.kappa + 1e-12);
        }
      }),
    );
  });

  it('does not count an absence as an abstention', () => {
    fc.assert(
      fc.property(pair, ([x, y]) => {
        const more = alike(bytes(...x, none), bytes(...y, yes));
        const plain = alike(bytes(...x), bytes(...y));
        expect([more.both, more.s, more.kappa, more.abstention[0]]).toEqual([
          plain.both,
          plain.s,
          plain.kappa,
          plain.abstention[0],
        ]);
      }),
    );
  });

  it('of every pair at once is what each pair gives alone', () => {
    const PLACES = ['AAA', 'BBB', 'CCC', 'DDD'];
    const session = fc
      .array(fc.tuple(vote, vote, vote, vote), { maxLength: 12 })
      .map((rows) => ({ rows, votes: Uint8Array.from(rows.flat()) }));
    fc.assert(
      fc.property(session, ({ rows, votes }) => {
        const calls = rows.map((_, i) => ({
          id: String(i),
          date: '',
          text: '',
          important: null,
          issues: [],
        }));
        const found = pairsOf({ places: PLACES }, { calls, votes });
        const column = (i: number): Uint8Array => bytes(...rows.map((r) => r[i] ?? none));
        const expected = PLACES.flatMap((a, i) =>
          PLACES.slice(i + 1).flatMap((b, k) => {
            const { both, same } = alike(column(i), column(i + 1 + k));
            return both === 0 ? [] : [{ a, b, both, same }];
          }),
        );
        expect(found.pairs).toEqual(expected);
        expect([...alikeWith({ places: PLACES }, { calls, votes }, 'BBB')]).toEqual(
          expected.flatMap(({ a, b, both, same }) =>
            a === 'BBB' || b === 'BBB' ? [[a === 'BBB' ? b : a, { both, same }]] : [],
          ),
        );
        expect(found.places).toEqual(
          PLACES.filter((_, i) => column(i).some((said) => said !== none)),
        );
      }),
    );
  });
});

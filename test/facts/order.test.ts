/** A fact entered in any order gives the same state: the same answers, the same choices, the same problems. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import {
  buildPack,
  checkPack,
  readPack,
  select,
  settle,
  type Pack,
  type RawPack,
} from '../../src/facts/index.js';
import { ladderAt, ladderSteps } from '../../src/relations/index.js';
import { factOf, factsIn, smallPack } from './small-pack.js';

type Json = Record<string, unknown>;

const vnm = (await readPack('VNM')) as RawPack;

/** The same files with every list of entries in an order drawn by `fc`, and the keys of the sources too. */
const inAnyOrder = (raw: RawPack): fc.Arbitrary<RawPack> => {
  const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  const files = Object.entries(raw.files as Record<string, Json>).map(([file, content]) =>
    fc
      .tuple(
        ...Object.entries(content).map(([key, value]) => {
          const entries = key === 'sources' && !Array.isArray(value) && typeof value === 'object';
          if (entries)
            return shuffled(Object.entries(value as Json)).map((e) => [key, Object.fromEntries(e)]);
          const listed =
            ['facts', 'instruments', 'conflicts'].includes(key) && Array.isArray(value);
          return listed ? shuffled(value).map((v) => [key, v]) : fc.constant([key, value]);
        }),
      )
      .map((pairs) => [file, Object.fromEntries(pairs as [string, unknown][]) as Json] as const),
  );
  return fc
    .tuple(...files)
    .chain((pairs) => shuffled(pairs))
    .map((pairs) => ({ ...raw, files: Object.fromEntries(pairs) }));
};

const DAYS = ['2016-07-31', '2024-10-31', '2025-08-22', '2025-12-31'];

/** Everything a reader can ask of the ledger. */
function state(pack: Pack) {
  return {
    facts: pack.facts,
    tiers: select(pack, { predicate: 'partner_tier' }).map((f) => f.id),
    asOf: select(pack, { asOf: '2015-06-30' }).map((f) => f.id),
    settled: settle(pack.facts, pack),
    newest: settle(pack.facts, pack, { rule: 'newest' }),
    ladders: DAYS.map((day) => ladderAt(pack, day, 'with_unions')),
    steps: ladderSteps(pack, '2001-01-01', '2026-02-28', 'states'),
  };
}

describe('the order of entry', () => {
  it('does not change what a pack says', () => {
    const expected = state(buildPack(vnm));
    fc.assert(
      fc.property(inAnyOrder(vnm), (raw) => {
        expect(state(buildPack(raw))).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('does not change what is wrong with it', () => {
    const bad = smallPack((files) => {
      factsIn(files, 'partnerships.json').push(
        factOf('partner_tier/CHN/b', {
          value: 'comprehensive',
          valid: { from: '2015', to: '2016' },
        }),
        factOf('partner_tier/CHN/c', { value: 'comprehensive', valid: { from: '2015', to: null } }),
        factOf('partner_tier/ATL', { object: 'ATL', sources: ['hearsay'] }),
        factOf('partner_tier/MNE', { object: 'MNE', valid: { from: '2001', to: '1999' } }),
      );
    });
    const problems = (raw: RawPack): string[] =>
      checkPack(raw)
        .problems.map((p) => render(p, 'en'))
        .sort();
    const expected = problems(bad);
    expect(expected.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(inAnyOrder(bad), (raw) => {
        expect(problems(raw)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

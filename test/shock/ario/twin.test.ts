/** The fast run beside a slow one written apart from it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arioRun, CORRECTED, type ArioEvent } from '../../../src/shock/ario/index.js';
import { tables } from './made.js';
import { twin, type TwinSettings, type TwinShock } from './twin.js';

const SET: TwinSettings = {
  days: 60,
  step: 1,
  stockDays: 8,
  restockDays: 5,
  psi: 0.8,
  overproduction: 1.25,
  overproductionDays: 30,
  nonEssential: [],
  rationing: 'proportional',
  toAble: false,
};

function fast(table: Parameters<typeof arioRun>[0], events: ArioEvent[], set: TwinSettings) {
  const path: number[][] = [];
  const { toAble, ...rest } = set;
  const run = arioRun(
    table,
    events,
    {
      ...rest,
      smallestInput: 0,
      mode: toAble ? { ...CORRECTED, ordersGoTo: 'able' } : CORRECTED,
    },
    {
      onStep: (s, _flows, { purchases }) =>
        path.push(Array.from(purchases.positionOf, (at) => s.made[at] as number)),
    },
  );
  return { path, run };
}

const farthest = (a: number[][], b: number[][]): number =>
  Math.max(...a.flatMap((row, t) => row.map((x, i) => Math.abs(x - (b[t]?.[i] as number)))));

const settings = fc.record({
  stockDays: fc.constantFrom(2, 8, 30),
  psi: fc.constantFrom(0.5, 0.8, 1),
  step: fc.constantFrom(0.5, 1),
  nonEssential: fc.constantFrom([], ['s2']),
  rationing: fc.constantFrom('proportional', 'production-first', 'final-first'),
  toAble: fc.boolean(),
}) as fc.Arbitrary<Partial<TwinSettings>>;

describe('the fast run and the slow one', () => {
  it('agree to 1e-9 on random tables, shocks and settings', () => {
    fc.assert(
      fc.property(
        tables,
        settings,
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom(0.3, 0.7, 1),
        (table, chosen, share, cut) => {
          const set = { ...SET, ...chosen };
          const weaker = share / 20;
          const events: ArioEvent[] = [
            {
              kind: 'capacity',
              name: 'strike',
              of: {
                places: ['AUS'],
                sectors: ['s1'],
              },
              cut,
              start: 3,
              duration: 10,
              recovery: {
                shape: 'linear',
                days: 5,
              },
            },
            {
              kind: 'flow',
              name: 'embargo',
              from: { places: ['BEL'] },
              to: { places: ['CHE'] },
              cut,
              start: 5,
              duration: 20,
            },
            {
              kind: 'demand',
              name: 'slump',
              of: {
                places: ['BEL'],
                sectors: ['s3'],
              },
              cut: weaker,
              start: 8,
              duration: 4,
              recovery: { shape: 'at once' },
            },
          ];
          const shock: TwinShock = {
            capacity: (day, i) => (i === 0 ? 1 - cut * left(day, 3, 10, 5) : 1),
            flow: (day, from, to) =>
              from >= 3 && from < 6 && (to >= 6 || to === -3) ? 1 - cut * left(day, 5, 20, 0) : 1,
            demand: (day, place, product) =>
              place === 1 && product === 's3' ? 1 - weaker * left(day, 8, 4, 0) : 1,
          };
          expect(farthest(fast(table, events, set).path, twin(table, shock, set))).toBeLessThan(
            1e-9,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

function left(day: number, start: number, duration: number, days: number): number {
  if (day < start) return 0;
  if (day < start + duration) return 1;
  if (days === 0) return 0;
  return Math.max(0, 1 - (day - start - duration) / days);
}

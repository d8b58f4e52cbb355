/** Events: their paths, what they touch, rebuilding, and what is refused. */
import { describe, expect, it } from 'vitest';
import { render, TuchuError } from '../../../src/core/index.js';
import {
  arioParameters,
  arioRun,
  fillShares,
  forceAt,
  type ArioEvent,
  type ArioParameters,
} from '../../../src/shock/ario/index.js';
import { purchasesOf } from '../../../src/shock/purchases.js';
import { purchaseCaveats } from '../../../src/shock/purchases-caveats.js';
import { textbook } from '../../accounts/helper.js';
import { tableOf } from './made.js';

const cells = Array.from({ length: 108 }, (_, k) => ((k * 37) % 101) / 101);
const table = tableOf(cells);
const cut = (more: object): ArioEvent =>
  ({
    kind: 'capacity',
    name: 'a',
    of: {},
    cut: 0.5,
    start: 2,
    duration: 4,
    ...more,
  }) as ArioEvent;

describe('the path of a cut', () => {
  it('is in full force for its days, then back at once, in equal parts or by a constant share', () => {
    const at = (recovery: 'at once' | 'linear' | 'exponential', time: number): number =>
      forceAt(
        {
          start: 10,
          duration: 5,
          recovery: recovery === 'at once' ? { shape: recovery } : { shape: recovery, days: 10 },
        },
        time,
      );
    expect([9.5, 10, 14.5, 15, 20].map((t) => at('at once', t))).toEqual([0, 1, 1, 0, 0]);
    expect([14, 15, 20, 25, 30].map((t) => at('linear', t))).toEqual([1, 1, 0.5, 0, 0]);
    expect(at('exponential', 25)).toBeCloseTo(Math.exp(-1), 12);
    expect(at('exponential', 15 + 10 * 13.9)).toBe(0);
  });
});

describe('rationing', () => {
  it('delivers the smaller of supply and orders under every rule', () => {
    expect(fillShares('production-first', 80, 60, 40)).toEqual([1, 0.5]);
    expect(fillShares('final-first', 80, 60, 40)).toEqual([40 / 60, 1]);
    expect(fillShares('proportional', 80, 60, 40)).toEqual([0.8, 0.8]);
    expect(fillShares('production-first', 30, 60, 40)).toEqual([0.5, 0]);
    expect(fillShares('final-first', 30, 60, 40)).toEqual([0, 0.75]);
    expect(fillShares('proportional', 100, 60, 40)).toEqual([1, 1]);
    expect(fillShares('proportional', 0, 0, 0)).toEqual([1, 1]);
  });
});

describe('damage', () => {
  const flood: ArioEvent = {
    kind: 'damage',
    name: 'flood',
    of: {
      places: ['BEL'],
      sectors: ['s1', 's2'],
    },
    start: 3,
    duration: 5,
    amount: 900,
    rebuiltFrom: {
      s3: 0.7,
      s1: 0.3,
    },
    rebuildDays: 20,
  };
  it('takes its share of capacity, and rebuilding is delivered, paid out of the damage to the last bit', () => {
    const capacity: number[] = [];
    const run = arioRun(
      table,
      [flood],
      { days: 400 },
      {
        onStep: (s, _f, { purchases }) =>
          capacity.push(
            s.capacity[purchases.positionOf[3]!]! / s.stretch[purchases.positionOf[3]!]!,
          ),
      },
    );
    const value = table.valueAdded[3]! + table.valueAdded[4]!;
    expect(capacity[2]).toBe(1);
    // α moves after the day's capacity is read, by less than a thousandth here.
    expect(Math.abs(capacity[3]! - (1 - 900 / (4 * value)))).toBeLessThan(1e-3);
    expect(run.rebuilt + run.damageLeft).toBeCloseTo(900, 6);
    expect(run.damageLeft).toBeLessThan(1);
    // Output is lost at first; orders to rebuild make up for it later, which is no gain of what was there before.
    expect(run.path[3 * 3 + 1]).toBeLessThan(1);
  });
});

describe('what is refused, by name', () => {
  const says = (events: ArioEvent[], given: Partial<ArioParameters> = {}, of = table): string => {
    try {
      arioRun(of, events, { days: 30, ...given });
    } catch (error) {
      if (!(error instanceof TuchuError)) throw error;
      expect(render(error.detail, 'vi')).not.toBe('');
      expect(error.exit).toBe(error.detail.code === 'shock-purchases/negativeOutput' ? 1 : 2);
      return error.message;
    }
    return '';
  };
  it.each([
    [
      'a place the table lacks',
      [cut({ name: 'x1', of: { places: ['ZZZ'] } })],
      {},
      'event `x1`: table `made` has no place `ZZZ`',
    ],
    [
      'a sector the table lacks',
      [cut({ name: 'x2', of: { sectors: ['c99'] } })],
      {},
      'event `x2`: table `made` has no sector `c99`',
    ],
    ['a share above one', [cut({ name: 'x3', cut: 1.2 })], {}, 'event `x3`: share cut'],
    ['a first day after the run', [cut({ name: 'x4', start: 30 })], {}, 'event `x4`: first day'],
    ['no time at all', [cut({ name: 'x5', duration: 0 })], {}, 'event `x5`: days in force'],
    [
      'a recovery in no time',
      [cut({ name: 'x6', recovery: { shape: 'linear', days: 0 } })],
      {},
      'event `x6`: days of recovery',
    ],
    ['one name twice', [cut({}), cut({ start: 10 })], {}, 'two events are named `a`'],
    [
      'two cuts of one thing that differ on a day',
      [
        cut({ name: 'first' }),
        cut({ name: 'second', of: { places: ['BEL'] }, cut: 0.2, start: 4 }),
      ],
      {},
      'events `first` and `second` contradict each other: on day 4',
    ],
    [
      'damage above capital',
      [
        {
          kind: 'damage',
          name: 'x7',
          start: 1,
          of: { places: ['AUS'] },
          amount: 1e9,
          rebuiltFrom: { s1: 1 },
        },
      ],
      {},
      'event `x7`: damage',
    ],
    [
      'rebuilding in parts that are no whole',
      [{ kind: 'damage', name: 'x8', start: 1, of: {}, amount: 1, rebuiltFrom: { s1: 0.5 } }],
      {},
      'event `x8`: parts of rebuilding',
    ],
    [
      'a stock that does not last a step',
      [],
      { stockDaysOf: { s2: 0.5 } },
      'a stock of `s2` of 0.5 days',
    ],
    ['a stock below zero', [], { stockDays: -1 }, 'a stock is never below zero'],
    ['a product the table lacks', [], { nonEssential: ['c99'] }, 'has no product `c99`'],
    ['a parameter that is no number', [], { psi: Number.NaN }, 'ARIO: ψ must be from 0.01 to 1'],
    ['a refill faster than a step', [], { restockDays: 0.1 }, 'days to refill a stock'],
    ['an unknown rule', [], { rationing: 'first-come' as never }, 'no rationing rule `first-come`'],
  ] as Array<[string, ArioEvent[], Partial<ArioParameters>, string]>)(
    '%s',
    (_what, events, given, message) => {
      expect(says(events, given)).toContain(message);
    },
  );

  it('a cut of what has no output, and a table with output below zero', () => {
    const idle = tableOf(cells, { idle: true });
    expect(
      says([cut({ name: 'x9', of: { places: ['CHE'], sectors: ['s3'] } })], {}, idle),
    ).toContain('event `x9` touches nothing');
    const broken = { ...table, output: table.output.map((x, i) => (i === 4 ? -x : x)) };
    expect(says([], {}, broken)).toContain('output of `BEL:s2`');
  });

  it('not two cuts that follow each other, or say the same', () => {
    expect(says([cut({ name: 'first' }), cut({ name: 'second', cut: 0.2, start: 6 })])).toBe('');
    expect(says([cut({ name: 'first' }), cut({ name: 'second', start: 3 })])).toBe('');
  });
});

describe('a table laid out by product', () => {
  it('keeps output, and says what it set aside', () => {
    const odd = tableOf(cells, { negative: true, idle: true });
    const p = purchasesOf({
      ...odd,
      output: odd.output.map((x, i) => (i === 1 ? x + 3 : i === 2 ? x - 2 : x)),
      valueAdded: odd.valueAdded.map((x, i) => (i === 0 ? -5 : x)),
    });
    const output = Array.from(p.positionOf, (at) => p.output[at]!);
    for (const [i, x] of output.entries())
      expect(x).toBeCloseTo(odd.output[i]! + (i === 1 ? 3 : i === 2 ? -2 : 0), 9);
    // Taken out of stock more than used in the third place: 150; the gap of the third sector: 2.
    expect(p.drawn[p.positionOf[3]!]).toBeCloseTo(150, 9);
    expect(p.drawn[p.positionOf[2]!]).toBeCloseTo(2, 9);
    expect(p.unexplained).toBeCloseTo(5, 9);
    expect(purchaseCaveats(p).map((m) => m.code.split('/')[1])).toEqual([
      'pooled',
      'zeroOutput',
      'negativeValueAdded',
      'drawn',
      'unexplained',
    ]);
    const run = arioRun(p, [], { days: 50 });
    expect(run.path.every((x) => x === 1)).toBe(true);
  });

  it('leaves sales below zero out, and says so', () => {
    const z = { ...table.z, data: table.z.data.slice() };
    z.data[3] = -4;
    const p = purchasesOf({ ...table, z });
    expect(p.negativeSales).toEqual({ cells: 1, amount: 4 });
    expect(purchaseCaveats(p).map((m) => m.code)).toContain('shock-purchases/negativeSales');
  });

  it('is the textbook’s', () => {
    expect(Array.from(purchasesOf(textbook()).output)).toEqual([1000, 2000]);
    expect(arioParameters(purchasesOf(textbook()), { days: 30 }).psi).toBe(0.8);
  });
});

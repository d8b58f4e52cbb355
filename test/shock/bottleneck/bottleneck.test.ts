/** The static bottleneck by hand, beside plain loops, and what its assumptions do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IoTable } from '../../../src/accounts/index.js';
import { render, TuchuError, type Frame } from '../../../src/core/index.js';
import { quadsKernel } from '../../../src/linalg/index.js';
import {
  bottleneckFindings,
  bottleneckRun,
  type BottleneckRun,
  type BottleneckSettings,
  type DeliveryCut,
} from '../../../src/shock/bottleneck/index.js';
import { made, matrix, textbook } from '../../accounts/helper.js';
import { tables } from '../ario/made.js';

const half: DeliveryCut = {
  name: 'cut',
  from: { sectors: ['s1'] },
  to: { sectors: ['s2'] },
  cut: 0.5,
};
const embargo = (cut: number): DeliveryCut => ({
  name: 'embargo',
  from: { places: ['BEL'] },
  to: { places: ['CHE'] },
  cut,
});
function run(...args: Parameters<typeof bottleneckRun>): BottleneckRun {
  const found = bottleneckRun(...args);
  if ('reason' in found) throw new Error(found.reason);
  return found;
}
const all = (x: Float64Array): number => x.reduce((a, b) => a + b, 0);

describe('by hand', () => {
  it('half an essential input makes half the output, and serves sectors before final users', () => {
    // METHODS K1: Z = [[150, 500], [200, 100]], f = (350, 1700), value added (650, 1400). Sector 2 makes 1000, more than
    // the 300 that sectors ask of it, so sector 1 lacks nothing.
    const found = run(textbook(), [half]);
    expect(Array.from(found.output)).toEqual([1, 0.5]);
    expect(Array.from(found.limiting)).toEqual([-1, 0]);
    expect(found.valueAddedLost[0]).toBeCloseTo(700, 9);
    // Of sector 2 final users get what sectors leave of 1000: 700 of 1700. Sector 1 has all it needs and 350 to deliver.
    expect(found.finalMissing[0]).toBeCloseTo(1000, 9);
    expect(found.finalUsual[0]).toBeCloseTo(2050, 9);
  });

  it('stocks give their days of the cut, and substitution its part of what is missing', () => {
    expect(run(textbook(), [half], { days: 100, stockDays: 30 }).output[1]).toBeCloseTo(0.8, 12);
    expect(run(textbook(), [half], { substitution: 0.4 }).output[1]).toBeCloseTo(0.7, 12);
    expect(run(textbook(), [half], { days: 100, stockDays: 50 }).valueAddedLost[0]).toBeCloseTo(
      0,
      9,
    );
    expect(all(run(textbook(), [half], { substitution: 1 }).valueAddedLost)).toBe(0);
    expect(all(run(textbook(), [half], { nonEssential: ['s1'] }).valueAddedLost)).toBe(0);
    // A cut of 73 days costs a fifth of what a year of it does.
    expect(run(textbook(), [half], { days: 73 }).valueAddedLost[0]).toBeCloseTo(140, 9);
  });

  it('served alike, sectors that buy from each other run down to nothing, and no number is given', () => {
    const found = bottleneckRun(textbook(), [half], { rationing: 'proportional' });
    if (!('reason' in found)) throw new Error('a number was given');
    expect(found.reason).toBe('undefined');
    expect(found.detail.code).toBe('shock-bottleneck/runsDown');
    expect(render(found.detail, 'vi')).toContain('kéo nhau');
    // Once nothing more is missing than stocks hold, it settles.
    expect(
      all(
        run(textbook(), [half], { rationing: 'proportional', days: 10, stockDays: 30 })
          .valueAddedLost,
      ),
    ).toBe(0);
  });

  it('a chain carries a lack on: what B lacks of A, C lacks of B', () => {
    // A sells 100 to B alone, B sells 200 to C alone, C sells 400 to final users.
    const table = made(
      ['AUS'],
      matrix(3, 3, [0, 100, 0, 0, 0, 200, 0, 0, 0]),
      matrix(3, 1, [0, 0, 400]),
    );
    const found = run(table, [
      { name: 'x', from: { sectors: ['s1'] }, to: { sectors: ['s2'] }, cut: 0.25 },
    ]);
    expect(Array.from(found.output)).toEqual([1, 0.75, 0.75]);
    expect(Array.from(found.direct)).toEqual([1, 0.75, 1]);
    expect(found.valueAddedLostDirect[0]).toBeCloseTo(25, 9);
    expect(found.valueAddedLost[0]).toBeCloseTo(75, 9);
  });
});

/** The same in plain loops over the table, all suppliers of each product gone through for each buyer. */
function plain(table: IoTable, cut: number, stock: number, substitution: number): number[] {
  const n = table.nodes.length;
  const products = [...new Set(table.nodes.map((node) => node.sector))];
  const open = (i: number, toPlace: string): number =>
    table.nodes[i]?.place === 'BEL' && toPlace === 'CHE' ? 1 - cut : 1;
  const z = (i: number, j: number): number => table.z.data[i * n + j] as number;
  const f = (i: number, place: string): number =>
    table.finals.reduce(
      (sum, use, k) =>
        use.place === place ? sum + (table.f.data[i * table.f.cols + k] as number) : sum,
      0,
    );
  const drawn = (i: number): number =>
    table.places.reduce((sum, p) => sum + Math.max(0, -f(i, p)), 0);
  const y = table.nodes.map(() => 1);
  for (let round = 0; round < 600; round++) {
    const share = table.nodes.map((_, i) => {
      const asked = table.nodes.reduce((sum, node, j) => sum + z(i, j) * open(i, node.place), 0);
      const supply = (y[i] as number) * (table.output[i] as number) + drawn(i);
      return asked > supply ? supply / asked : 1;
    });
    for (let j = 0; j < n; j++)
      for (const product of products) {
        const of = table.nodes.flatMap((node, i) => (node.sector === product ? [i] : []));
        const need = of.reduce((sum, i) => sum + z(i, j), 0);
        if (!(need > 0.001 * (table.output[j] as number))) continue;
        const place = table.nodes[j]?.place as string;
        const got =
          of.reduce((sum, i) => sum + z(i, j) * open(i, place) * (share[i] as number), 0) / need;
        y[j] = Math.min(y[j] as number, stock + got + substitution * (1 - got));
      }
  }
  return y;
}

describe('any table', () => {
  it('equals plain loops, loses more by a larger cut, less by more stock or substitution', async () => {
    const kernel = await quadsKernel();
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(0.2, 0.6, 1),
        fc.constantFrom(0, 0.3),
        (table, cut, part) => {
          const settings: Partial<BottleneckSettings> = { stockDays: 36.5, substitution: part };
          const found = run(table, [embargo(cut)], settings);
          const slow = plain(table, cut, 0.1, part);
          for (const [i, x] of slow.entries())
            expect(Math.abs(found.output[i]! - x)).toBeLessThan(1e-9);
          expect(Array.from(run(table, [embargo(cut)], settings, kernel).output)).toEqual(
            Array.from(found.output),
          );
          const less = (more: Partial<BottleneckSettings>, weaker: number = cut): number =>
            all(run(table, [embargo(weaker)], { ...settings, ...more }).valueAddedLost);
          const base = less({});
          expect(less({}, cut / 2)).toBeLessThanOrEqual(base + 1e-9);
          expect(less({ stockDays: 80 })).toBeLessThanOrEqual(base + 1e-9);
          expect(less({ substitution: part + 0.5 })).toBeLessThanOrEqual(base + 1e-9);
          expect(found.output.every((y) => y >= 0 && y <= 1)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is as usual without a cut', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = run(table, []);
        expect(found.output.every((y) => y === 1)).toBe(true);
        expect(all(found.valueAddedLost)).toBe(0);
        expect(all(found.finalMissing)).toBeLessThan(1e-9);
      }),
      { numRuns: 20 },
    );
  });
});

const frame = (subject: string): Frame => ({
  subject,
  period: '2020',
  origin: 'made',
  evidence: [],
  caveats: [],
  coverage: {
    share: 1,
    of: {
      code: 'none',
      fields: {},
    },
  },
  reproduce: 'tuchu shock x.yaml',
});

describe('Findings', () => {
  it('say who loses, through what, and what holds a sector back', () => {
    const found = bottleneckFindings(frame('AUS'), run(textbook(), [half]));
    expect(found.map((f) => f.measure)).toEqual([
      'bottleneck_value_added_lost',
      'bottleneck_value_added_lost_share',
      'bottleneck_direct_share',
      'bottleneck_final_missing_share',
      'bottleneck_sector_lost',
    ]);
    expect(found[0]?.value).toEqual({ kind: 'point', value: 700e6 });
    expect(found[0]?.unit).toBe('USD');
    expect(found[0]?.loss?.bearers).toEqual(['AUS']);
    expect(found[4]?.product).toBe('s2');
    expect(found[4]?.caveats[0]?.fields).toEqual({ product: 's1', left: 0.5 });
    expect(found[0]?.inputs.map((i) => i.value)).toEqual([365, 0, 0, 0.001]);
  });

  it('give a reason for a place the table lacks, and for a run that does not settle', () => {
    const [absent] = bottleneckFindings(frame('VNM'), run(textbook(), [half]));
    expect(absent?.value.kind).toBe('missing');
    const reason = { reason: 'undefined', detail: { code: 'x', fields: {} } } as const;
    expect(bottleneckFindings(frame('AUS'), reason)[0]?.value).toEqual({
      kind: 'missing',
      missing: reason,
    });
  });

  it('refuse what is out of range or absent, naming it', () => {
    const message = (work: () => unknown): string => {
      try {
        work();
      } catch (error) {
        if (error instanceof TuchuError) return error.message;
      }
      return '';
    };
    expect(message(() => bottleneckRun(textbook(), [{ ...half, cut: 2 }]))).toContain('`cut`');
    expect(message(() => bottleneckRun(textbook(), [half], { substitution: -1 }))).toContain(
      'substitution',
    );
    expect(
      message(() => bottleneckRun(textbook(), [{ ...half, from: { places: ['ZZZ'] } }])),
    ).toContain('no place `ZZZ`');
    expect(message(() => bottleneckRun(textbook(), [half], { nonEssential: ['c99'] }))).toContain(
      'no sector `c99`',
    );
  });
});

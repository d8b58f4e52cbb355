/** A run as Findings, and one of a published world table. */
import { describe, expect, it } from 'vitest';
import { render, type Frame } from '../../../src/core/index.js';
import { quadsKernel } from '../../../src/linalg/index.js';
import {
  arioFindings,
  arioRun,
  BOARIO,
  pathOf,
  type ArioEvent,
} from '../../../src/shock/ario/index.js';
import { bottleneckRun } from '../../../src/shock/bottleneck/index.js';
import { textbook } from '../../accounts/helper.js';
import { wiodTable } from '../../accounts/wiod.js';
import { sharedAbsent } from '../../shared.js';

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
const CLOSED: ArioEvent = {
  kind: 'capacity',
  name: 'closed',
  of: { sectors: ['s1'] },
  cut: 1,
  start: 0,
  duration: 10,
};

describe('a run as Findings', () => {
  const run = arioRun(textbook(), [CLOSED], { days: 60 });
  const found = arioFindings(frame('AUS'), run);

  it('says what is lost, how deep, for how long, and the path', () => {
    expect(found.map((f) => f.measure)).toEqual([
      'ario_value_added_lost',
      'ario_value_added_lost_share',
      'ario_deepest_fall',
      'ario_days_below',
      'ario_final_unmet',
      'ario_final_unmet_share',
      'ario_path_day_0',
      'ario_path_day_30',
    ]);
    const value = (k: number): number => {
      const v = found[k]!.value;
      return v.kind === 'point' ? v.value : Number.NaN;
    };
    expect(value(0)).toBeCloseTo(run.valueAddedLost[0]! * 1e6, 3);
    expect(value(1)).toBeCloseTo(run.valueAddedLost[0]! / ((2050 * 60) / 365), 12);
    // Sector 1 makes 650 of 2050.
    expect(value(2)).toBeGreaterThan(650 / 2050 - 1e-9);
    expect(value(3)).toBeGreaterThanOrEqual(10);
    expect(value(6)).toBeCloseTo(pathOf(run, 0)[0]!, 12);
    expect(found[0]!.unit).toBe('USD');
  });

  it('names who loses, the channel, what was assumed and what cannot be answered', () => {
    for (const f of found.slice(0, 6)) expect(f.loss?.bearers).toEqual(['AUS']);
    expect(found[0]!.loss?.domesticSupply).toBe('with_capacity');
    expect(found[0]!.inputs.map((i) => i.value)).toEqual([90, 60, 0.8, 1.25, 365, 60, 4, 0.001]);
    expect(found[0]!.method.id).toBe('ario-corrected');
    const text = found[0]!.caveats.map((c) => render(c, 'vi')).join(' ');
    expect(text).toContain('Giá không đổi');
    const published = arioFindings(
      frame('AUS'),
      arioRun(textbook(), [CLOSED], { days: 5, mode: BOARIO }),
    );
    expect(published[0]!.method.id).toBe('ario-boario');
    expect(published[0]!.caveats[1]?.code).toBe('shock-ario/boarioMode');
    // Not back yet after five days of ten: said.
    expect(published[0]!.caveats[0]?.code).toBe('shock-ario/notBack');
  });

  it('gives a reason for a place the table lacks', () => {
    const [absent] = arioFindings(frame('VNM'), run);
    expect(absent?.value.kind).toBe('missing');
  });
});

describe.skipIf(sharedAbsent)('WIOD 2008', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  const table = wiodTable(2008);
  const cut = { from: { places: ['CHN'] }, to: { places: ['DEU'] }, cut: 1 };

  it('all deliveries of China to Germany cut for 90 days: who loses is the seller, as long as stocks last', async () => {
    const kernel = await quadsKernel();
    const run = arioRun(
      table,
      [{ kind: 'flow', name: 'cut', ...cut, start: 10, duration: 90 }],
      { days: 150 },
      { kernel },
    );
    expect(run.conservation).toBeLessThan(1e-12);
    const path = (place: string): Float64Array => pathOf(run, run.places.indexOf(place));
    expect(Array.from(path('CHN').slice(0, 10))).toEqual(Array(10).fill(1));
    // Extraction of the same deliveries lowers China's value added by 1.40% (METHODS D1); what is lost here each day
    // nears it while nobody else's orders replace Germany's.
    const worst = 1 - Math.min(...path('CHN'));
    expect(worst).toBeGreaterThan(0.0137);
    expect(worst).toBeLessThan(0.0147);
    expect(1 - Math.min(...path('DEU'))).toBeLessThan(0.002);
    expect(Math.abs(path('CHN').at(-1)! - 1)).toBeLessThan(1e-3);
    // Sectors without output are named, and change nothing.
    const names = arioFindings(frame('CHN'), run, 0)[0]!.caveats.map((c) => c.code);
    expect(names).toContain('shock-purchases/zeroOutput');
    expect(run.outputLost.every(Number.isFinite)).toBe(true);
  }, 60_000);

  it('without stocks or substitution the importer loses most, and the two models’ gap closes with stocks', () => {
    const bare = bottleneckRun(table, [{ name: 'cut', ...cut }]);
    const held = bottleneckRun(table, [{ name: 'cut', ...cut }], { days: 90, stockDays: 90 });
    if ('reason' in bare || 'reason' in held) throw new Error('no number');
    const at = table.places.indexOf('DEU');
    const share = (r: typeof bare): number => r.valueAddedLost[at]! / r.valueAddedUsual[at]!;
    expect(share(bare)).toBeGreaterThan(0.15);
    expect(share(bare)).toBeLessThan(0.25);
    expect(Math.abs(share(held))).toBeLessThan(1e-9);
  }, 60_000);
});

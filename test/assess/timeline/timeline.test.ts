/** The timeline of countries with a pack and without: series are the replay, changes are what a plain loop gives. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  eventsBetween,
  heldYears,
  milestoneOf,
  timelineFindings,
  timelineOf,
  type Series,
  type Timeline,
} from '../../../src/assess/index.js';
import { membersAt, range, TuchuError } from '../../../src/core/index.js';
import { packFor, type Pack } from '../../../src/facts/index.js';
import {
  agreementRules,
  countAgreements,
  countOf,
  ladderAt,
  relationRules,
  relationsAt,
} from '../../../src/relations/index.js';
import { openWorkspace, type Workspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';

let dir = '';
let starter: Workspace;
let vnm: Timeline;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-timeline-'));
  starter = await openWorkspace(join(dir, 'ws'), { create: true });
  await starter.add([join('starter', 'readings-2000-2016.csv')]);
  vnm = await timelineOf(starter, { subject: 'VNM', since: 1995 });
}, 60_000);
afterAll(async () => {
  await starter.close();
  rmSync(dir, { recursive: true, force: true });
});

const packOf = async (code: string): Promise<Pack> => {
  const pack = await packFor(code);
  if (pack === undefined) throw new Error(`the pack of ${code} is part of the project`);
  return pack;
};
const series = (t: Timeline, id: string): Series => {
  const found = t.series.find((s) => s.id === id);
  if (found === undefined) throw new Error(`no series ${id}`);
  return found;
};
const at = (s: Series, year: number) => s.readings.find((r) => r.year === year)?.value;

describe('series', () => {
  it('are at a year’s end what the replay of that day gives, and nothing before facts begin', async () => {
    const pack = await packOf('VNM');
    const [rule] = agreementRules(pack);
    const [relations] = relationRules(pack);
    if (rule === undefined || relations === undefined) throw new Error('the pack states rules');
    for (const year of [2001, 2008, 2013, 2025]) {
      const day = `${year}-12-31`;
      const state = ladderAt(pack, day, 'states');
      const same = (id: string, count: readonly [number, number]) => {
        const value = at(series(vnm, id), year);
        expect(value === undefined ? undefined : range(value), `${id} ${year}`).toEqual(count);
      };
      same('ladder_total', countOf(state.total));
      same('ladder_top', countOf(state.tiers[0] ?? { certain: [], possible: [] }));
      same('agreements', countOf(countAgreements(pack, rule, day).agreements));
      const [low, high] = relationsAt(pack, day, relations).count;
      // A range with more undated states than dated ones is no count of the year, and says so.
      if (high - low <= low) same('relations', [low, high]);
      else {
        const value = at(series(vnm, 'relations'), year);
        expect(value?.kind, `relations ${year}`).toBe('missing');
        expect(value?.kind === 'missing' && value.missing.detail.code).toBe(
          'timeline/relationsUndatedYear',
        );
      }
    }
    const dated = [2001, 2008, 2013].map((y) => at(series(vnm, 'relations'), y)?.kind);
    expect(dated).toEqual(['missing', 'missing', 'missing']);
    expect(at(series(vnm, 'relations'), 2025)?.kind).toBe('point');
    expect(at(series(vnm, 'ladder_total'), 2025)).toEqual({ kind: 'point', value: 42 });
    // No zero where the pack is silent: the tiers begin in 2001, and 2026 had not ended.
    for (const year of [1995, 2000, 2026])
      expect(at(series(vnm, 'ladder_total'), year)?.kind, String(year)).toBe('missing');
  });

  it('show their gaps as gaps, every year with a number or a reason', () => {
    const held = heldYears(series(vnm, 'import_hhi'));
    expect(held).toEqual({ first: 2000, last: 2016, gaps: [] });
    for (const s of vnm.series) {
      expect(s.readings.map((r) => r.year)).toEqual(
        Array.from({ length: 2026 - 1995 + 1 }, (_, i) => 1995 + i),
      );
      expect(s.readings.filter((r) => r.value.kind === 'missing').length).toBeGreaterThan(0);
    }
    const { readings } = series(vnm, 'import_hhi');
    const holed = readings.filter((r) => r.year !== 2008 && r.year !== 2009);
    expect(heldYears({ readings: holed })?.gaps).toEqual([2008, 2009]);
  });

  it('say what is not loaded, with what would fill it', () => {
    expect(vnm.without.map((n) => [n.panel, n.why.reason])).toEqual([
      ['organisations', 'not_loaded'],
      ['ideal_here', 'not_loaded'],
      ['alike', 'not_loaded'],
      ['ideal', 'not_loaded'],
      ['poles', 'not_loaded'],
      ['disputes', 'not_loaded'],
    ]);
  });
});

describe('what changed after a milestone', () => {
  it('is what a plain loop over the years gives, for the country and for others', async () => {
    const anchor = vnm.anchors.find((m) => m.id.endsWith('congress-11'));
    const change = vnm.changes.find((c) => c.milestone === anchor && c.series.id === 'import_hhi');
    if (anchor === undefined || change === undefined) throw new Error('the congress of 2011');
    const [before, after] = [
      [2007, 2008, 2009, 2010],
      [2012, 2013, 2014, 2015],
    ];
    expect(change.windows).toEqual({ before, after });
    const [readings] = await starter.datasets();
    const rows = await starter.series({
      dataset: readings?.id ?? '',
      measure: 'hhi',
      side: 'import',
    });
    const mean = (place: string, years: readonly number[]): number | undefined => {
      let [sum, count] = [0, 0];
      for (const row of rows)
        if (row.subject === place && years.includes(row.year)) {
          sum += row.value;
          count += 1;
        }
      return count * 2 < years.length || count === 0 ? undefined : sum / count;
    };
    const moved = (place: string): number | undefined => {
      const [a, b] = [mean(place, before), mean(place, after)];
      return a === undefined || b === undefined ? undefined : b - a;
    };
    const value = (f: (typeof change)['change']): number =>
      f.value.kind === 'point' ? f.value.value : NaN;
    expect(value(change.change)).toBeCloseTo(moved('VNM') ?? NaN, 12);
    const median = (places: readonly string[]): number => {
      const all = places.flatMap((p) => moved(p) ?? []).sort((a, b) => a - b);
      const half = all.length / 2;
      return all.length % 2 === 1
        ? (all[Math.floor(half)] ?? NaN)
        : ((all[half - 1] ?? NaN) + (all[half] ?? NaN)) / 2;
    };
    const places = [...new Set(rows.map((r) => r.subject))].filter((p) => p !== 'VNM');
    const [all, bloc] = change.others;
    expect(value(all ?? change.change)).toBeCloseTo(median(places), 12);
    const asean = membersAt('ASEAN', anchor.first, 'states').filter((p) => p !== 'VNM');
    expect(value(bloc ?? change.change)).toBeCloseTo(median(asean), 12);
    // The trend before, by the two sums of least squares.
    let [x, y, xy, xx] = [0, 0, 0, 0];
    for (const year of before) {
      const [row] = rows.filter((r) => r.subject === 'VNM' && r.year === year);
      x += year / 4;
      y += (row?.value ?? NaN) / 4;
    }
    for (const year of before) {
      const [row] = rows.filter((r) => r.subject === 'VNM' && r.year === year);
      xy += (year - x) * ((row?.value ?? NaN) - y);
      xx += (year - x) ** 2;
    }
    const led = y + (xy / xx) * (2013.5 - x);
    expect(value(change.beyondTrend)).toBeCloseTo((mean('VNM', after) ?? NaN) - led, 9);
  });

  it('carries the caveat on cause, how much of the windows is held, and what else happened', async () => {
    const pack = await packOf('VNM');
    for (const { change, beyondTrend } of vnm.changes)
      for (const f of [change, beyondTrend]) {
        expect(f.caveats.some((c) => c.code === 'timeline/notCause')).toBe(true);
        expect(f.method.status).toBe('derived');
        expect(f.reproduce).toBe('tuchu timeline VNM --since 1995');
      }
    const of2006 = vnm.anchors.find((m) => m.id.endsWith('congress-10'));
    const events = vnm.events.get(of2006?.id ?? '') ?? [];
    expect(events.map((f) => f.id)).toEqual(
      eventsBetween(pack, '2006-04-25', '2010-12-31', [of2006?.id ?? '']).map((f) => f.id),
    );
    expect(events.some((f) => f.predicate === 'agreement_in_force')).toBe(true);
    expect(events.every((f) => f.id !== of2006?.id)).toBe(true);
  });

  it('is not told where a window has too few years, or none', () => {
    const of = (end: string, id: string) =>
      vnm.changes.find((c) => c.milestone.id.endsWith(end) && c.series.id === id)?.change.value;
    const reason = (v: ReturnType<typeof of>) => (v?.kind === 'missing' ? v.missing.reason : '');
    expect(reason(of('congress-12', 'import_hhi'))).toBe('insufficient_data');
    expect(reason(of('congress-14', 'ladder_total'))).toBe('not_applicable');
  });
});

describe('milestones', () => {
  it('known to the month, or contradicted, are a range of days and of years', async () => {
    const pack = await packOf('VNM');
    const fact = pack.facts.find((f) => f.id.endsWith('resolution-13'));
    if (fact === undefined) throw new Error('the resolution of 1988');
    const m = milestoneOf(fact, pack);
    expect([m?.first, m?.last, m?.standing]).toEqual(['1988-05-01', '1988-05-31', 'contradicted']);
    const elsewhere = { ...fact, alternatives: [{ ...fact.alternatives[0]!, date: '1989-02' }] };
    expect(milestoneOf(elsewhere, pack)?.years).toEqual([1988, 1989]);
  });

  it('are nine congresses for Viet Nam, and what the profiles name for the others', async () => {
    const t = await timelineOf(starter, { subject: 'VNM', series: ['leader'] });
    expect(t.anchors.map((m) => m.period.slice(0, 4))).toEqual([
      '1986',
      '1991',
      '1996',
      '2001',
      '2006',
      '2011',
      '2016',
      '2021',
      '2026',
    ]);
    expect(t.anchors.filter((m) => m.standing === 'contradicted').map((m) => m.id)).toEqual([
      'VNM/milestone/congress/congress-13',
    ]);
    const chl = await timelineOf(starter, { subject: 'CHL', series: ['leader'] });
    expect(chl.anchors.length).toBe(9);
    expect(new Set(chl.anchors.map((m) => m.kind))).toEqual(new Set(['government']));
    const che = await timelineOf(starter, { subject: 'CHE', series: ['leader'] });
    expect(che.anchors.map((m) => m.period)).toEqual(['1993-11-29', '2002-09-10', '2022-02-28']);
  });

  it('after the day asked for are not shown, and the line ends in its year', async () => {
    const day = '2015-06-30';
    const t = await timelineOf(starter, { subject: 'VNM', day, series: ['leader'] });
    expect(t.until).toBe(2015);
    expect(t.milestones.at(-1)?.first).toBe('2015-04-01');
    expect(t.anchors.every((m) => m.first <= day)).toBe(true);
    expect(t.reproduce).toContain(`--as-of ${day}`);
    // Where none is named: the day up to which the pack was looked through.
    expect(vnm.day).toBe('2026-03-31');
    expect(vnm.milestones.at(-1)?.first).toBe('2026-02-20');
  });

  it('are a year of the reader’s own for a country nobody has written up', async () => {
    const t = await timelineOf(starter, { subject: 'KEN', around: '2008' });
    expect(t.pack).toBeUndefined();
    expect(t.milestones).toEqual([]);
    expect(t.anchors.map((m) => [m.first, m.last])).toEqual([['2008-01-01', '2008-12-31']]);
    const known = t.changes.filter((c) => c.change.value.kind !== 'missing');
    expect(known.map((c) => c.series.id)).toContain('export_hhi');
    expect(t.without.filter((n) => n.why.reason === 'not_loaded').map((n) => n.panel)).toContain(
      'ladder',
    );
  });

  it('that nobody has, years in the wrong order and unknown series are refused', async () => {
    const ask = async (more: object): Promise<unknown> =>
      timelineOf(starter, { subject: 'VNM', ...more }).catch((e: unknown) => e);
    for (const more of [
      { around: 'coronation' },
      { since: 2010, until: 2005 },
      { series: ['happiness'] },
    ]) {
      const error = await ask(more);
      expect(error).toBeInstanceOf(TuchuError);
      expect((error as TuchuError).exit).toBe(2);
    }
  });

  it('outside every year that is held leave a reason, never a zero', async () => {
    const t = await timelineOf(starter, {
      subject: 'KEN',

      around: '1850',
      since: 1840,
      until: 1860,
    });
    expect(t.series).toEqual([]);
    expect(timelineFindings(t)).toEqual([]);
    expect(t.without.length).toBeGreaterThan(5);
  });
});

describe.skipIf(sharedAbsent)('with published points and a register of disputes', () => {
  if (sharedAbsent) return it('needs the data', () => {});
  it('distances are those of the published points; the register ends in a reason', async () => {
    await starter.add([
      shared('data', 'un-ga-votes', 'IdealpointestimatesAll_Apr2020.csv.gz'),
      shared('data', 'alliances-igos-peacesciencer', 'cow_mid_dirdisps.csv.gz'),
    ]);
    const question = { subject: 'CHE', poles: ['USA', 'CHN'], since: 1995 } as const;
    const t = await timelineOf(starter, question);
    const manifest = (await starter.datasets()).find((m) => m.source === 'ideal-points');
    const points = await starter.series({
      dataset: manifest?.id ?? '',
      measure: 'ideal_point',
    });
    const theta = (place: string): number =>
      points.find((r) => r.subject === place && r.year === 2015)?.value ?? NaN;
    expect(at(series(t, 'pole_distance:USA'), 2015)).toEqual({
      kind: 'point',
      value: Math.abs(theta('CHE') - theta('USA')),
    });
    // Switzerland was not a member before September 2002.
    expect(heldYears(series(t, 'ideal_point'))).toEqual({ first: 2002, last: 2015, gaps: [] });
    expect(at(series(t, 'disputes'), 2014)?.kind).toBe('point');
    expect(at(series(t, 'disputes'), 2015)?.kind).toBe('missing');
    const un = t.changes.find(
      (c) => c.milestone.id.endsWith('un-membership') && c.series.id === 'ideal_point',
    );
    expect(un?.change.value.kind).toBe('missing');
  });
});

describe('votes on the line of time', () => {
  // Two sessions of twelve roll calls; the second state votes against the first in every other one of the second.
  const files = (folder: string): string[] => {
    const [votes, calls] = ['un_votes.csv', 'un_roll_calls.csv'].map((f) => join(folder, f));
    const ids = Array.from({ length: 24 }, (_, i) => i + 1);
    const head = 'rcid,country,country_code,vote';
    const said = (code: string, id: number): string => {
      if (code === 'KE' || code === 'CN') return 'yes';
      if (code === 'US') return id > 12 && id % 2 === 0 ? 'yes' : 'no';
      return id % 3 === 0 ? 'abstain' : 'yes';
    };
    const names = { KE: 'Kenya', CN: 'China', US: 'United States', IN: 'India', BR: 'Brazil' };
    writeFileSync(
      votes ?? '',
      [
        head,
        ...ids.flatMap((id) =>
          Object.entries(names).map(([code, name]) => `${id},${name},${code},${said(code, id)}`),
        ),
        '',
      ].join('\n'),
    );
    writeFileSync(
      calls ?? '',
      [
        'rcid,session,importantvote,date,unres,amend,para,short,descr',
        ...ids.map((id) => {
          const session = id <= 12 ? 60 : 61;
          return `${id},${session},0,${1945 + session}-11-01,R/${session}/${id},0,0,TEXT ${id},A long text about matter number ${id}`;
        }),
        '',
      ].join('\n'),
    );
    return [votes ?? '', calls ?? ''];
  };

  it('are our own points with intervals and the share alike with each pole, by hand; other years a reason', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tuchu-timeline-votes-'));
    const workspace = await openWorkspace(join(folder, 'ws'), { create: true });
    try {
      await workspace.add(files(folder));
      const t = await timelineOf(workspace, {
        subject: 'KEN',
        day: '2025-12-31',
        since: 2003,
        until: 2008,
        around: '2005',
        poles: ['USA', 'CHN'],
        series: ['ideal_here', 'alike'],
      });
      // Kenya always says yes: never as the United States in session 60, in every other roll call of session 61.
      expect(at(series(t, 'alike:USA'), 2005)).toEqual({ kind: 'point', value: 0 });
      expect(at(series(t, 'alike:USA'), 2006)).toEqual({ kind: 'point', value: 0.5 });
      expect(at(series(t, 'alike:CHN'), 2006)).toEqual({ kind: 'point', value: 1 });
      for (const id of ['ideal_here', 'alike:USA'])
        for (const year of [2003, 2004, 2007, 2008])
          expect(at(series(t, id), year), `${id} ${year}`).toMatchObject({
            kind: 'missing',
            missing: { reason: 'not_covered' },
          });
      // Eight contested roll calls are too few for an estimate.
      expect(at(series(t, 'ideal_here'), 2006)).toMatchObject({
        missing: { reason: 'insufficient_data' },
      });
      const point = t.readings.find((f) => f.id === 'KEN/timeline/ideal_here@2005');
      const range = t.readings.find((f) => f.id === 'KEN/timeline/ideal_here_interval@2005');
      if (point?.value.kind !== 'point' || range?.value.kind !== 'interval')
        throw new Error('a point and its interval');
      expect(range.value.low).toBeLessThan(point.value.value);
      expect(range.value.high).toBeGreaterThan(point.value.value);
      expect(point.method.id).toBe('ideal_point_tuchu');
    } finally {
      await workspace.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

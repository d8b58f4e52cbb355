/** Layers on a day: the pack’s facts replayed, made-up data, states that come and go, what is not loaded. */
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import { anyHeldOn, packFor } from '../../../src/facts/index.js';
import { changesBetween, replay } from '../../../src/relations/network/changes.js';
import { existing, existsOn } from '../../../src/relations/network/existing.js';
import type { Tie } from '../../../src/relations/network/graph.js';
import { isMissing, type Layer, type LayerOn } from '../../../src/relations/network/layer.js';
import { fullestDay, openNetwork } from '../../../src/relations/network/open.js';
import { packLayers } from '../../../src/relations/network/read-pack.js';
import { votesRead } from '../../../src/relations/network/read-votes.js';
import { VOTE } from '../../../src/relations/votes/index.js';
import { networkReport } from '../../../src/relations/network/report.js';
import { openWorkspace, type Workspace } from '../../../src/store/index.js';
import { madeWorld } from '../../made-world.js';

const speaks = async (layer: Layer, day: string): Promise<LayerOn> => {
  const on = await layer.on(day);
  if (isMissing(on)) throw new Error(render(on.detail, 'en'));
  return on;
};
const tie = (from: string, to: string, more: Partial<Tie> = {}): Tie => ({
  from,
  to,
  strength: 1,
  sure: true,
  since: null,
  until: null,
  by: [],
  ...more,
});

describe.each(['VNM', 'CHL', 'CHE'])('the pack of %s', (country) => {
  it('a tie of the ladder stands on a day if, and only if, its facts hold', async () => {
    const pack = await packFor(country);
    const [, tier] = packLayers(country, pack);
    const [first] = tier.span ?? [''];
    const years = fc.integer({ min: Math.max(1990, Number(first.slice(0, 4))), max: 2025 });
    const codes = new Set(
      pack?.profile.ladder.tiers
        .filter((t) => t.kind === 'ladder' || t.kind === 'special')
        .map((t) => t.code),
    );
    await fc.assert(
      fc.asyncProperty(years, fc.integer({ min: 1, max: 12 }), async (year, month) => {
        const day = `${year}-${String(month).padStart(2, '0')}-28`;
        if (day < first) return;
        const on = await speaks(tier, day);
        const sure = on.ties.filter((t) => t.sure).map((t) => (t.from === country ? t.to : t.from));
        for (const partner of sure) {
          const facts = (pack?.facts ?? []).filter(
            (f) =>
              f.predicate === 'partner_tier' && f.object === partner && codes.has(String(f.value)),
          );
          expect(anyHeldOn(facts, day)).toBe('certain');
        }
        const certain = [
          ...new Set(
            (pack?.facts ?? []).flatMap((f) =>
              f.predicate === 'partner_tier' &&
              f.object !== null &&
              f.status !== 'contested' &&
              codes.has(String(f.value)) &&
              anyHeldOn([f], day) === 'certain' &&
              existsOn(f.object, day)
                ? [f.object]
                : [],
            ),
          ),
        ];
        const all = on.ties.map((t) => (t.from === country ? t.to : t.from));
        for (const partner of certain) expect(all).toContain(partner);
      }),
      { numRuns: 25 },
    );
  });

  it('what changed, put onto the earlier day, makes the later one', async () => {
    const [, tier] = packLayers(country, await packFor(country));
    const year = Math.max(2001, Number(tier.span?.[0].slice(0, 4)) + 1);
    const [a, b] = [await speaks(tier, `${year}-06-30`), await speaks(tier, '2024-06-30')];
    const found = changesBetween(a.ties, b.ties);
    expect(replay(a.ties, found)).toEqual(b.ties.map((t) => `${t.from} ${t.to}`).sort());
    expect(found.won.length).toBeGreaterThan(0);
  });

  it('a day before or after what it knows is a reason', async () => {
    const [, tier] = packLayers(country, await packFor(country));
    for (const day of ['1800-01-01', '2090-01-01'])
      expect(await tier.on(day)).toMatchObject({ reason: 'not_covered' });
  });
});

describe('who is there', () => {
  it('a state is a node only while it exists', () => {
    const ties = [tie('CZE', 'DEU'), tie('DEU', '_CSK')];
    const codes = ['CZE', 'DEU', '_CSK'];
    expect(existing(codes, ties, '1990-06-30')).toMatchObject({
      nodes: ['DEU', '_CSK'],
      gone: ['CZE'],
      ties: [tie('DEU', '_CSK')],
    });
    expect(existing(codes, ties, '1995-06-30').nodes).toEqual(['CZE', 'DEU']);
  });

  it('votes: the share alike of the roll calls in which both voted; an absence is none', () => {
    const { yes, no, abstain, none } = VOTE;
    const places = ['AAA', 'BBB', 'CCC', 'DDD'];
    const calls = ['1', '2', '3', '4'].map((id) => ({
      id,
      date: '',
      text: '',
      important: null,
      issues: [],
    }));
    // A roll call a line; DDD is never there.
    const votes = Uint8Array.from(
      [
        [yes, yes, none, none],
        [abstain, no, none, none],
        [yes, none, none, none],
        [none, none, yes, none],
      ].flat(),
    );
    const read = votesRead({ places }, { session: 70, year: 2015, calls, votes });
    expect(read.nodes).toEqual(['AAA', 'BBB', 'CCC']);
    expect(read.ties).toEqual([tie('AAA', 'BBB', { strength: 0.5, calls: 2 })]);
  });
});

describe('a made-up world', () => {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-network-'));
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(dir, { create: true });
    const investment = join(dir, 'investment.csv');
    writeFileSync(
      investment,
      'from,to,product,year,value\nJPN,VNM,TOTAL,2020,500\nVNM,LAO,TOTAL,2020,20\nJPN,LAO,TOTAL,2020,1\n',
    );
    writeFileSync(
      join(dir, 'investment.meta.json'),
      JSON.stringify({
        'tuchu-table': 1,
        title: { en: 'Made-up investment', vi: 'Số bịa: đầu tư' },
        release: '1',
        unit: 'USD',
        licence: 'CC0',
        citation: 'made up',
        homepage: '',
        madeBy: 'hand',
        derivedFrom: [],
        notes: [],
        id: 'made-investment',
        kind: 'flows',
        classification: 'HS17',
        flow: 'investment',
        side: 'reconciled',
        scope: { from: 'all', to: 'all', products: 'total' },
      }),
    );
    const world = madeWorld();
    await workspace.add([...world.files, investment]);
    rmSync(world.dir, { recursive: true, force: true });
  }, 60_000);
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('of a country that was not there on the day, every layer is a reason and no zero', async () => {
    const { layers } = await openNetwork(workspace, 'SSD');
    for (const layer of [layers.investment, layers.trade])
      expect(await layer.on('2005-12-31')).toMatchObject({ reason: 'not_applicable' });
    // Not asked for its existence where nothing is loaded: that is the reason then.
    expect(await layers.vote.on('2005-12-31')).toMatchObject({ reason: 'not_loaded' });
  });

  it('trade: mutual, tied where it is noticeable; a year that is not loaded is a reason', async () => {
    const { layers } = await openNetwork(workspace, 'NOR');
    const on = await speaks(layers.trade, '2020-12-31');
    // 50 to Viet Nam and 80 to Germany.
    expect(on.ties.filter((t) => t.from === 'NOR' || t.to === 'NOR')).toMatchObject([
      { from: 'DEU', to: 'NOR', strength: 80 },
      { from: 'NOR', to: 'VNM', strength: 50 },
    ]);
    expect(await layers.trade.on('2021-12-31')).toMatchObject({ reason: 'not_covered' });
    expect(layers.trade.span).toEqual(['2019-01-01', '2020-12-31']);
  });

  it('a layer of the reader’s own table: investment, with its direction', async () => {
    const { layers } = await openNetwork(workspace, 'VNM');
    const on = await speaks(layers.investment, '2020-06-30');
    expect(on.ties.map((t) => [t.from, t.to, t.strength])).toEqual([
      ['JPN', 'LAO', 1],
      ['JPN', 'VNM', 500],
      ['VNM', 'LAO', 20],
    ]);
    expect(on.world).toBe(true);
    expect(layers.investment.kind.strength?.unit).toBe('USD');
  });

  it('a place that no row names has no zero, and a layer that is not loaded says so', async () => {
    const report = await networkReport(workspace, {
      country: 'KEN',
      day: '2020-12-31',
      today: '2025-12-31',
    });
    for (const { findings } of report.layers) expect(findings[0]?.value.kind).toBe('missing');
    const reasons = report.layers.map(({ on }) => (isMissing(on) ? on.reason : ''));
    expect(new Set(reasons)).toEqual(new Set(['not_loaded', 'not_covered']));
    expect(report.together[0]?.value.kind).toBe('missing');
  });

  it('measures, changes and limits of a report; the day with most layers where none is asked', async () => {
    const q = { country: 'VNM', today: '2025-12-31', layers: ['trade', 'investment'] as const };
    const report = await networkReport(workspace, { ...q, since: 2019 });
    expect([report.asked.day, report.chosen]).toEqual(['2020-12-31', true]);
    const [trade] = report.layers;
    const find = (m: string) => trade?.findings.find((f) => f.measure === `network_${m}`);
    // Norway, China, Brazil, Russia, India, Indonesia, Pakistan, the United States.
    expect(find('degree')?.value).toEqual({ kind: 'point', value: 8 });
    expect(find('strength')).toMatchObject({ unit: 'USD', value: { kind: 'point', value: 510 } });
    expect(find('constraint')?.value.kind).toBe('point');
    const won = trade?.changes?.findings.find((f) => f.measure === 'network_won');
    // In 2019 there were Norway, China and Russia.
    expect(won?.value).toEqual({ kind: 'point', value: 5 });
    expect(find('degree')?.reproduce).toBe(
      'tuchu network VNM --as-of 2020-12-31 --finding VNM/network_degree/trade@2020-12-31',
    );
    const strict = await networkReport(workspace, {
      ...q,
      limits: [{ id: 'network-trade-share', value: 0.5 }],
    });
    const few = strict.layers[0]?.findings[0];
    // Half of the trade of one of the two: all but Norway (50 of 130), Brazil (30 of 120) and the United States.
    expect(few?.value).toEqual({ kind: 'point', value: 5 });
    expect(few?.limits[0]?.limit.value).toBe(0.5);
    expect(few?.reproduce).toContain('--limit network-trade-share=0.5');
    expect(fullestDay(report.network, '2019-12-31')).toBe('2019-12-31');
    await expect(networkReport(workspace, { ...q, since: 2022 })).rejects.toThrow('since');
    await expect(
      networkReport(workspace, { ...q, limits: [{ id: 'none', value: 1 }] }),
    ).rejects.toThrow('limit');
  });

  it('the same question gives the same answer', async () => {
    const q = { country: 'DEU', day: '2020-12-31', today: '2025-12-31' };
    const [a, b] = [await networkReport(workspace, q), await networkReport(workspace, q)];
    expect(JSON.stringify(a.layers.map((l) => l.findings))).toBe(
      JSON.stringify(b.layers.map((l) => l.findings)),
    );
    expect(JSON.stringify(a.together)).toBe(JSON.stringify(b.together));
  });
});

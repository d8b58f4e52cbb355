/** The network over HTTP: the page with its slider, the layers that are drawn, what is refused. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/brief/index.js';
import { madeWorld } from '../made-world.js';
import { served } from './served.js';

const world = madeWorld();
afterAll(() => rmSync(world.dir, { recursive: true, force: true }));
const { get } = served(() => world.files);

describe('/api/network', () => {
  it.each(['VNM', 'CHL', 'CHE', 'NOR'])('%s, in both languages', async (country) => {
    for (const lang of ['en', 'vi']) {
      const page: Page = (await get(`/api/network/${country}?as-of=2020-12-31&lang=${lang}`)).body;
      expect(page.network?.year).toBe(2020);
      expect(page.network?.layers.length).toBe(10);
      expect(page.sections.map((s) => s.id).slice(0, 2)).toEqual(['ties', 'layers']);
      // Whatever a cell opens is there.
      for (const section of page.sections)
        for (const cell of section.tables.flatMap((t) => t.rows.flat()))
          if (cell.finding !== undefined) expect(page.findings).toHaveProperty([cell.finding]);
    }
  });

  it('draws the layers asked for, and tells changes', async () => {
    const page: Page = (await get('/api/network/VNM?as-of=2020-12-31&layers=trade&since=2019'))
      .body;
    const [ties] = page.sections;
    if (ties?.chart?.kind !== 'ego-network') throw new Error('no drawing');
    expect(ties.chart.data.layers.map((l) => l.code)).toEqual(['trade']);
    const fresh = ties.chart.data.partners.filter((p) => p.ties.some((t) => t.won));
    expect(fresh.map((p) => p.code).sort()).toEqual(['BRA', 'IDN', 'IND', 'PAK', 'USA']);
    expect(page.sections.some((s) => s.id === 'changes')).toBe(true);
  });

  it('refuses a layer, a day and a place that are not there', async () => {
    expect((await get('/api/network/VNM?layers=gossip')).status).toBe(400);
    expect((await get('/api/network/VNM?as-of=2020-02-30')).status).toBe(400);
    expect((await get('/api/network/atlantis')).status).toBe(404);
  });
});

/** Trade in total beside GDP: dollars of one year, and what is refused. */
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import { worldTrade } from '../../../src/shock/models/world-trade.js';
import { sourceMessages } from '../../../src/sources/index.js';
import type { Workspace } from '../../../src/store/index.js';

/** Two countries that trade 100 with each other in dollars of 2010; GDP of 200 each; United States prices doubled. */
function made(volume: boolean, base: number | undefined): Workspace {
  const flows = {
    id: 'totals',
    kind: 'flows',
    source: 'made',
    side: 'reconciled',
    flow: 'goods',
    unit: 'USD',
    additive: true,
    classification: 'TOTAL',
    scope: { from: 'all', to: 'all', products: 'total' },
    notes: base === undefined ? [] : [sourceMessages.priceBase({ year: base })],
    rows: { setAside: [] },
    data: [{ year: 2016 }],
  };
  const gdp = { id: 'gdp', kind: 'series', source: 'cepii-gdp', notes: [], rows: {}, data: [] };
  return {
    datasets: async () => [flows, gdp],
    series: async ({ measure, subject, year }: Record<string, string | number>) => {
      if (measure === 'GDP-VAL')
        return ['VNM', 'CHL'].map((s) => ({ subject: s, value: 200, unit: 'USD' }));
      if (subject !== 'USA') return [];
      return [
        { measure: 'GDP-VAL', value: year === 2016 ? 30 : 10 },
        ...(volume ? [{ measure: 'GDP-VOL', value: year === 2016 ? 15 : 10 }] : []),
      ];
    },
    cube: async () => ({
      places: ['VNM', 'CHL'],
      rows: 2,
      from: [0, 1],
      to: [1, 0],
      value: [100, 100],
    }),
  } as unknown as Workspace;
}

describe('trade in constant dollars', () => {
  it('is raised to dollars of its year by GDP over its volume', async () => {
    const world = await worldTrade(made(true, 2010), 'VNM', 2, 0);
    if ('reason' in world) throw new Error(render(world.detail, 'en'));
    // By hand: prices 30/15 over 10/10, so that 100 dollars of 2010 are 200 of 2016.
    expect([...world.trade]).toEqual([0, 200, 200, 0]);
    expect(world.raised).toMatchObject({ base: 2010, factor: 2 });
  });

  it('is taken as stated, as it is in dollars of the year, and refused where nothing says how much', async () => {
    const stated = await worldTrade(made(false, 2010), 'VNM', 2, 1.5);
    expect('reason' in stated ? [] : [...stated.trade]).toEqual([0, 150, 150, 0]);
    const current = await worldTrade(made(false, undefined), 'VNM', 2, 0);
    expect('reason' in current ? [] : [...current.trade]).toEqual([0, 100, 100, 0]);
    const refused = await worldTrade(made(false, 2010), 'VNM', 2, 0);
    expect('reason' in refused && render(refused.detail, 'en')).toContain('--limit trade-prices=P');
    expect('reason' in refused && render(refused.detail, 'vi')).toContain('đô la năm 2010');
  });

  it('exports above what output leaves: that is said, and not that trade is missing', async () => {
    const refused = await worldTrade(made(true, 2010), 'VNM', 1, 0);
    expect('reason' in refused && render(refused.detail, 'en')).toContain('exports more in 2016');
  });
});

/** Mutual dependence and pivot markets on the development tables, beside raw loops over their lines. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import {
  type Answer,
  answerFindings,
  mutualAnswer,
  pivotAnswer,
} from '../../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';
import { ITPD, SEAFOOD, pointOf, rawLines } from '../raw.js';

let dir = '';
let workspace: Workspace;
const GDP = ['wdi-macro-tariffs-2005-2024', 'gdp_v202502_cepii.csv.gz'];
const cell = (answer: Answer, table: number, key: string, column: string) => {
  const t = answer.tables[table];
  const at = t?.columns.findIndex((c) => c.measure === column) ?? -1;
  return t?.rows.find((r) => r.key === key)?.cells[at];
};

describe.skipIf(sharedAbsent)('mutual dependence', () => {
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-mutual-'));
    workspace = await openWorkspace(dir, { create: true });
    await workspace.add([ITPD, GDP, SEAFOOD].map((path) => shared('data', ...path)));
  });
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const itpd = async (more: object = {}): Promise<Answer> => {
    const dataset = (await workspace.datasets()).find((m) => m.source === 'itpd-totals')?.id ?? '';
    return mutualAnswer(workspace, { subject: 'VNM', year: 2016, dataset, ...more });
  };

  it.each([
    ['CHN', 'China'],
    ['USA', 'United States'],
    ['KOR', 'South Korea'],
  ])(
    'with %s: both shares, their difference and the others’ HHI as a raw loop has them',
    async (code, name) => {
      let [mutual, own, their] = [0, 0, 0];
      const bought = new Map<string, number>();
      for (const [year, from = '', to = '', text] of rawLines(...ITPD)) {
        if (year !== '2016' || from === to) continue;
        const value = Number(text);
        const ends = [from, to];
        if (ends.includes('Viet Nam')) own += value;
        if (ends.includes(name)) their += value;
        if (ends.includes('Viet Nam') && ends.includes(name)) mutual += value;
        if (to === 'Viet Nam' && from !== name) bought.set(from, (bought.get(from) ?? 0) + value);
      }
      const others = [...bought.values()];
      const all = others.reduce((a, b) => a + b, 0);
      const answer = await itpd();
      expect(pointOf(cell(answer, 0, code, 'trade_dependence'))).toBeCloseTo(mutual / own, 6);
      expect(pointOf(cell(answer, 0, code, 'their_trade_dependence'))).toBeCloseTo(
        mutual / their,
        6,
      );
      expect(pointOf(cell(answer, 0, code, 'asymmetry'))).toBeCloseTo(
        mutual / own - mutual / their,
        6,
      );
      expect(pointOf(cell(answer, 0, code, 'salience'))).toBeCloseTo(
        Math.sqrt((mutual / own) * (mutual / their)),
        6,
      );
      expect(pointOf(cell(answer, 0, code, 'others_hhi'))).toBeCloseTo(
        others.reduce((sum, x) => sum + (x / all) ** 2, 0),
        6,
      );
    },
  );

  it('Viet Nam 2016: China 23.4% of ours and 2.4% of theirs; salient with Korea, unbalanced with China', async () => {
    const answer = await itpd();
    expect(pointOf(cell(answer, 0, 'CHN', 'trade_dependence'))).toBeCloseTo(0.234, 3);
    expect(pointOf(cell(answer, 0, 'CHN', 'their_trade_dependence'))).toBeCloseTo(0.024, 3);
    // Where neighbours disagree: as salient, a third as unbalanced.
    expect(pointOf(cell(answer, 0, 'KOR', 'salience'))).toBeCloseTo(0.074, 3);
    expect(pointOf(cell(answer, 0, 'CHN', 'salience'))).toBeCloseTo(0.075, 3);
    expect(pointOf(cell(answer, 0, 'CHN', 'asymmetry'))).toBeGreaterThan(
      2 * pointOf(cell(answer, 0, 'KOR', 'asymmetry')),
    );
    expect(pointOf(cell(answer, 0, 'CHN', 'unbalanced'))).toBe(2);
  });

  it('turns its sign with the side, and takes the reader’s limits', async () => {
    const ours = await itpd({ with: ['CHN'], limits: [{ id: 'unbalanced-others', value: 0.1 }] });
    const theirs = await itpd({ subject: 'CHN', with: ['VNM'] });
    expect(pointOf(cell(ours, 0, 'CHN', 'asymmetry'))).toBeCloseTo(
      -pointOf(cell(theirs, 0, 'VNM', 'asymmetry')),
      12,
    );
    const all = cell(ours, 0, 'CHN', 'unbalanced');
    expect([pointOf(all), all?.limits[0]?.crossed]).toEqual([3, true]);
    expect(all?.reproduce).toContain('--limit unbalanced-others=0.1');
    await expect(itpd({ limits: [{ id: 'hhi', value: 1 }] })).rejects.toThrow('unbalanced-tau');
  });

  it('gives no level over GDP where the prices differ, and the ratio, which does not depend on them', async () => {
    const answer = await itpd();
    const level = cell(answer, 1, 'CHN', 'gdp_dependence');
    expect(level?.value.kind === 'missing' && level.value.missing.reason).toBe('not_applicable');
    const gdp = new Map(
      (await workspace.series({ dataset: (await gdpId())!, measure: 'GDP-VAL', year: 2016 })).map(
        (r) => [r.subject, r.value],
      ),
    );
    expect(pointOf(cell(answer, 1, 'CHN', 'gdp_log_ratio'))).toBeCloseTo(
      Math.log((gdp.get('CHN') ?? 0) / (gdp.get('VNM') ?? 1)),
      9,
    );
  });
  const gdpId = async () => (await workspace.datasets()).find((m) => m.source === 'cepii-gdp')?.id;

  it('at the base year of the prices the level is there', async () => {
    const answer = await itpd({ year: 2010, with: ['CHN'] });
    expect(pointOf(cell(answer, 1, 'CHN', 'gdp_dependence'))).toBeGreaterThan(0.1);
  });

  it('Hirschman’s effects with one partner, product by product, as a raw loop has them', async () => {
    const flow = new Map<string, number>();
    const add = (key: string, value: number) => flow.set(key, (flow.get(key) ?? 0) + value);
    for (const [exporter, , importer, , hs6, , , , v] of rawLines(...SEAFOOD)) {
      if (exporter === importer) continue;
      const value = Math.round(Number(v) * 1000);
      add(`X ${exporter} ${hs6}`, value);
      add(`M ${importer} ${hs6}`, value);
      add(`${exporter} ${importer} ${hs6}`, value);
    }
    const dataset = (await workspace.datasets()).find((m) => m.source === 'baci')?.id ?? '';
    const answer = await mutualAnswer(workspace, { subject: 'VNM', with: ['JPN'], dataset });
    for (const hs6 of ['030617', '160521', '160529']) {
      const sold = flow.get(`VNM JPN ${hs6}`) ?? 0;
      const last = answer.tables.length - 1;
      expect(pointOf(cell(answer, last, hs6, 'export/supply_effect'))).toBeCloseTo(
        sold / (flow.get(`M JPN ${hs6}`) ?? 1),
        9,
      );
      expect(pointOf(cell(answer, last, hs6, 'export/market_weight'))).toBeCloseTo(
        sold / (flow.get(`X VNM ${hs6}`) ?? 1),
        9,
      );
    }
  });

  it('pivot markets of Viet Nam in seafood, as a raw loop has them', async () => {
    const lines = rawLines(...SEAFOOD);
    const dataset = (await workspace.datasets()).find((m) => m.source === 'baci')?.id ?? '';
    const answer = await pivotAnswer(workspace, { subject: 'VNM', dataset });
    for (const [hs6, market] of [
      ['160521', 'USA'],
      ['030627', 'CHN'],
      ['030617', 'CHN'],
    ] as const) {
      let [sold, most, outside] = [0, 0, 0];
      for (const [exporter, , importer, , product, , , , v] of lines) {
        // A place that trades with itself is set aside when the file is loaded.
        if (product !== hs6 || exporter === importer) continue;
        const value = Number(v);
        if (exporter === 'VNM') sold += value;
        if (exporter === 'VNM' && importer === market) most += value;
        if (importer !== market && importer !== 'VNM') outside += value;
      }
      const share = cell(answer, 0, hs6, 'market_share');
      expect(share?.partner).toBe(market);
      expect(pointOf(share)).toBeCloseTo(most / sold, 6);
      expect(pointOf(cell(answer, 0, hs6, 'outside_capacity'))).toBeCloseTo(outside / sold, 6);
    }
    // The two tests disagree: China takes most of 030627 and the others buy eight times as much.
    expect(cell(answer, 0, '030627', 'market_share')?.limits[0]?.crossed).toBe(true);
    expect(cell(answer, 0, '030627', 'outside_capacity')?.limits[0]?.crossed).toBe(false);
    expect(pointOf(cell(answer, 0, '030627', 'pivot'))).toBe(1);
  });

  it('totals have no pivot market, and ids are unique', async () => {
    const answer = await pivotAnswer(workspace, { subject: 'VNM' });
    const said = answer.refused.map((r) => render(r.missing.detail, 'en'));
    expect(said.some((s) => s.includes('holds totals, not products'))).toBe(true);
    const all = [
      ...answerFindings(answer),
      ...answerFindings(await mutualAnswer(workspace, { subject: 'VNM' })),
    ];
    expect(new Set(all.map((f) => f.id)).size).toBe(all.length);
  });

  it('a partner that is not held has no row, and a reason; a country is no partner of itself', async () => {
    const answer = await itpd({ with: ['HKG', 'VNM', 'CHN'] });
    expect(answer.tables[0]?.rows.map((r) => r.key)).toEqual(['CHN']);
    const notes = answer.tables[0]?.notes.map((m) => render(m, 'en')) ?? [];
    expect(notes.some((n) => n.includes('no trade reported by Hong Kong in 2016'))).toBe(true);
  });

  it('a year that is not held is a reason, a dataset that is not there an error', async () => {
    const answer = await itpd({ year: 1999 });
    expect(answer.tables).toEqual([]);
    expect(render(answer.refused[0]!.missing.detail, 'en')).toContain('2000 to 2016, not 1999');
    await expect(mutualAnswer(workspace, { subject: 'VNM', dataset: 'none' })).rejects.toThrow(
      'none',
    );
  });
});

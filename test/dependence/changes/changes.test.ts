/** What changed between two years: by hand, by property, and by a plain loop over the published rows. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/index.js';
import {
  type PartnerTable,
  changesAnswer,
  entryFindings,
  hhi,
  hhiChange,
  hhiChangeFinding,
  partnerEntries,
  shareChanges,
  sharesOf,
  turnover,
  turnoverFinding,
} from '../../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';

function table(values: Readonly<Record<string, number>>, rest = 0, period = '2022'): PartnerTable {
  return {
    subject: 'DEU',
    side: 'import',
    period,
    product: '28046900',
    unit: 'EUR',
    flow: 'goods',
    rows: Object.entries(values)
      .map(([partner, value]) => ({ partner, value }))
      .sort((a, b) => b.value - a.value),
    rest,
    origin: 'made',
    evidence: [],
    caveats: [],
    reproduce: '',
  };
}
const pair = (earlier: PartnerTable, later: PartnerTable) => ({
  earlier,
  later,
  reproduce: 'again',
});
const number = (f: Finding | null | undefined): number =>
  f?.value.kind === 'point' ? f.value.value : Number.NaN;

describe('by hand', () => {
  const then = table({ NOR: 60, CHN: 40 });
  const now = table({ NOR: 50, CHN: 20, BRA: 30 }, 0, '2023');

  it('.6 and .4 become .5, .2 and .3: 30% changed hands, Brazil gained what China and Norway lost', () => {
    expect(turnover(then, now)).toBeCloseTo(0.3, 12);
    expect(shareChanges(then, now).map((c) => [c.partner, c.change.toFixed(3)])).toEqual([
      ['BRA', '0.300'],
      ['CHN', '-0.200'],
      ['NOR', '-0.100'],
    ]);
    expect(
      hhiChange({ known: [0.6, 0.4], rest: 0 }, { known: [0.5, 0.3, 0.2], rest: 0 })[0],
    ).toBeCloseTo(0.38 - 0.52, 12);
    expect(partnerEntries(then, now)).toEqual({
      arrived: [{ partner: 'BRA', value: 30 }],
      left: [],
    });
  });

  it('the examples of the docstrings', () => {
    const [low, high] = hhiChange({ known: [0.5, 0.5], rest: 0 }, { known: [0.6, 0.4], rest: 0 });
    expect([low, high]).toEqual([expect.closeTo(0.02, 12), expect.closeTo(0.02, 12)]);
    expect(
      shareChanges(table({ NOR: 60, CHN: 40 }), table({ NOR: 50, BRA: 50 })).map((c) => c.partner),
    ).toEqual(['BRA', 'CHN', 'NOR']);
    expect(partnerEntries(table({ NOR: 60, CHN: 40 }), table({ NOR: 50, BRA: 50 }))?.left).toEqual([
      { partner: 'CHN', value: 40 },
    ]);
  });

  it('where it and its neighbour disagree: everyone changed, and the HHI did not', () => {
    const other = table({ BRA: 60, CAN: 40 }, 0, '2023');
    expect(turnover(then, other)).toBe(1);
    expect(number(hhiChangeFinding(pair(then, other)))).toBe(0);
    expect(entryFindings(pair(then, other)).map(number)).toEqual([2, 2]);
  });

  it('a partial table gives a range of the HHI and no turnover; an empty one gives a reason', () => {
    const partial = table({ NOR: 50 }, 50, '2023');
    expect(hhiChangeFinding(pair(then, partial)).value).toEqual({
      kind: 'interval',
      low: expect.closeTo(0.25 - 0.52, 12) as number,
      high: expect.closeTo(0.5 - 0.52, 12) as number,
    });
    expect(turnoverFinding(pair(then, partial)).value).toMatchObject({
      kind: 'missing',
      missing: { reason: 'insufficient_data' },
    });
    expect(turnoverFinding(pair(then, table({}, 0, '2023'))).value).toMatchObject({
      kind: 'missing',
      missing: { reason: 'undefined' },
    });
  });
});

const amounts = fc.dictionary(
  fc.constantFrom('AUS', 'BRA', 'CAN', 'CHN', 'NOR', 'USA'),
  fc.integer({ min: 1, max: 1_000_000 }),
  { minKeys: 1 },
);

describe('for any two full tables', () => {
  it('changes add up to zero, turnover is the sum of the gains, symmetric, and blind to scale', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 2, max: 9 }), (x, y, k) => {
        const [a, b] = [table(x), table(y, 0, '2023')];
        const changes = shareChanges(a, b);
        expect(changes.reduce((s, c) => s + c.change, 0)).toBeCloseTo(0, 9);
        const gains = changes.reduce((s, c) => s + Math.max(0, c.change), 0);
        expect(turnover(a, b)).toBeCloseTo(gains, 9);
        expect(turnover(b, a)).toBeCloseTo(gains, 9);
        const scaled = table(Object.fromEntries(Object.entries(y).map(([p, v]) => [p, v * k])));
        expect(turnover(a, scaled)).toBeCloseTo(gains, 9);
        expect(turnover(a, a)).toBe(0);
        const [s, t] = [sharesOf(a), sharesOf(b)];
        if (s === undefined || t === undefined) throw new Error('tables are not empty');
        expect(hhiChange(s, t)[0]).toBeCloseTo(hhi(t)[0] - hhi(s)[0], 12);
        const entries = partnerEntries(a, b);
        expect(b.rows.length - a.rows.length).toBe(
          (entries?.arrived.length ?? 0) - (entries?.left.length ?? 0),
        );
      }),
    );
  });
});

const COMEXT = shared(
  'data',
  'comext-eu27-critical-inputs-2022-2023',
  'eu_comext_critical_inputs_cn8_2022_2023.csv.gz',
);
const ITPD = shared('data', 'bilateral-trade-itpd-2000-2016', 'itpd_totals_long.csv.gz');

describe.skipIf(sharedAbsent)('German imports of critical inputs, Comext 2022 and 2023', () => {
  let dir = '';
  let workspace: Workspace;
  let lines: string[][] = [];
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-changes-'));
    workspace = await openWorkspace(dir, { create: true });
    await workspace.add([COMEXT, ITPD]);
    lines = gunzipSync(readFileSync(COMEXT))
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(','));
  }, 60_000);
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });

  /** A plain loop over the raw rows: shares of one declarant's suppliers of one product. */
  function raw(code: string, year: string): Map<string, number> {
    const amounts = new Map<string, number>();
    for (const [declarant, partner = '', product, flow, period, value] of lines)
      if (declarant === 'DE' && product === code && flow === '1' && period === year)
        amounts.set(partner, (amounts.get(partner) ?? 0) + Number(value));
    const total = [...amounts.values()].reduce((a, b) => a + b, 0);
    return new Map([...amounts].flatMap(([p, v]) => (v > 0 ? [[p, v / total] as const] : [])));
  }

  it('every product agrees with the loop: turnover, both HHIs, new and lost suppliers', async () => {
    const { tables } = await changesAnswer(workspace, {
      subject: 'DEU',
      side: 'import',
      since: 2022,
      dataset: (await workspace.datasets()).find((m) => m.source === 'comext')?.id ?? '',
    });
    const [products, who] = tables;
    expect([products?.rows.length, products?.rows[0]?.key]).toEqual([53, 'all']);
    for (const row of products?.rows.slice(1) ?? []) {
      const [a, b] = [raw(row.key, '2022'), raw(row.key, '2023')];
      const partners = [...new Set([...a.keys(), ...b.keys()])];
      const moved =
        partners.reduce((s, p) => s + Math.abs((b.get(p) ?? 0) - (a.get(p) ?? 0)), 0) / 2;
      const index = (m: Map<string, number>): number =>
        [...m.values()].reduce((s, x) => s + x * x, 0);
      expect(number(row.cells[0])).toBeCloseTo(moved, 9);
      expect(number(row.cells[1])).toBeCloseTo(index(a), 9);
      expect(number(row.cells[2])).toBeCloseTo(index(b), 9);
      const entries = who?.rows.find((r) => r.key === row.key)?.cells;
      expect(number(entries?.[2])).toBe(partners.filter((p) => !a.has(p)).length);
      expect(number(entries?.[3])).toBe(partners.filter((p) => !b.has(p)).length);
    }
  });

  it('three numbers: 11.0% of silicon changed hands, France lost 6.8 points, nickel leads the list', async () => {
    const question = { subject: 'DEU', side: 'import', since: 2022 } as const;
    const { tables, refused } = await changesAnswer(workspace, question);
    expect(tables[0]?.rows[1]?.key).toBe('75021000');
    const silicon = tables[0]?.rows.find((r) => r.key === '28046900');
    expect(number(silicon?.cells[0])).toBeCloseTo(0.1099, 3);
    expect(silicon?.cells.slice(3).map((f) => f?.partner)).toEqual(['NOR', 'NOR']);
    expect(refused.map((r) => [r.dataset.slice(0, 4), r.missing.reason])).toEqual([
      ['itpd', 'not_covered'],
    ]);
    const one = await changesAnswer(workspace, { ...question, product: '28046900' });
    const [france] = one.tables[0]?.rows ?? [];
    expect([france?.key, number(france?.cells[2])]).toEqual(['FRA', expect.closeTo(-0.068, 3)]);
  });

  it('totals answer by partner: China from 16.4 to 33.4 per cent of Vietnamese imports, 2005 to 2016', async () => {
    const { tables } = await changesAnswer(workspace, {
      subject: 'VNM',
      side: 'import',
      since: 2005,
    });
    const [china] = tables[0]?.rows ?? [];
    expect(china?.key).toBe('CHN');
    expect(china?.cells.map((f) => number(f).toFixed(3))).toEqual(['0.164', '0.334', '0.170']);
    expect(china?.cells[2]?.period).toBe('2005/2016');
  });

  it('misuse and gaps are said', async () => {
    const question = { subject: 'DEU', since: 2023 };
    await expect(changesAnswer(workspace, { ...question, year: 2022 })).rejects.toMatchObject({
      exit: 2,
    });
    await expect(changesAnswer(workspace, { ...question, dataset: 'nope' })).rejects.toMatchObject({
      exit: 2,
    });
    const { tables, refused } = await changesAnswer(workspace, question);
    expect(tables).toEqual([]);
    expect(refused).toHaveLength(4);
    const none = await changesAnswer(workspace, {
      subject: 'DEU',
      since: 2022,
      product: '99999999',
    });
    expect(none.tables).toEqual([]);
    expect(new Set(none.refused.map((r) => r.missing.reason))).toEqual(
      new Set(['not_covered', 'insufficient_data']),
    );
  });
});

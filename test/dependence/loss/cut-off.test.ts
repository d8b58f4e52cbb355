import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Finding, range, render } from '../../../src/core/index.js';
import {
  type Answer,
  type CutOffQuestion,
  answerFindings,
  cutOffAnswer,
  estimateLoss,
  ownElasticity,
  sideTrade,
} from '../../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';
import { COMEXT, SEAFOOD, seafood } from '../raw.js';

const SIGMA = shared('data', 'classifications-concordances', 'sigma_hs0.csv.gz');

describe('pooled losses', () => {
  it('do not change with the unit of money', () => {
    const product = fc.record({
      total: fc.integer({ min: 1, max: 1e6 }),
      part: fc.double({ min: 0, max: 0.9, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(product, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 1000 }),
        (list, k) => {
          const side = (scale: number) => {
            const products = list.map(({ total, part }, i) => ({
              product: String(i),
              total: total * scale,
              cut: total * part * scale,
              rows: 1,
            }));
            const total = products.reduce((sum, p) => sum + p.total, 0);
            return {
              bearers: ['VNM'],
              side: 'import' as const,
              products,
              total,
              rows: list.length,
            };
          };
          const setting = { elasticities: ownElasticity(3), rho: 1, cap: {}, homeShare: 0 };
          const [a, b] = [estimateLoss(side(1), setting), estimateLoss(side(k), setting)];
          if ('reason' in a || 'reason' in b) throw new Error('no loss');
          const logs = [a, b].map((x) => x.at.median.kind === 'loss' && x.at.median.logLoss);
          expect(logs[0]).toBeCloseTo(Number(logs[1]), 10);
        },
      ),
    );
  });
});

describe.skipIf(sharedAbsent)('the answer, on seafood of 2018', () => {
  let dir = '';
  let workspace: Workspace;
  let baci = '';
  let comext = '';
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-cut-off-'));
    workspace = await openWorkspace(dir, { create: true });
    const added = await workspace.add([
      shared('data', ...SEAFOOD),
      shared('data', ...COMEXT),
      SIGMA,
    ]);
    [baci = '', comext = ''] = added.map((a) => a.manifest.id);
  });
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const ask = (q: Partial<CutOffQuestion>): Promise<Answer> =>
    cutOffAnswer(workspace, {
      subject: 'USA',
      partners: ['IND'],
      side: 'import',
      dataset: baci,
      ...q,
    });
  const find = (answer: Answer, measure: string, product?: string): Finding => {
    const found = answerFindings(answer).find(
      (f) => f.measure === measure && f.product === product,
    );
    if (found === undefined) throw new Error(`no ${measure}`);
    return found;
  };
  const at = (finding: Finding): number => range(finding.value)?.[0] ?? NaN;

  const raw = sharedAbsent ? [] : seafood();
  /** Shares of one product, and of all, by a plain loop. */
  const loop = (own: 'from' | 'to', who: string, partner: string) => {
    const products = new Map<string, { total: number; cut: number }>();
    for (const row of raw) {
      if (row[own] !== who || row.value <= 0) continue;
      const line = products.get(row.product) ?? { total: 0, cut: 0 };
      line.total += row.value;
      if (row[own === 'to' ? 'from' : 'to'] === partner) line.cut += row.value;
      products.set(row.product, line);
    }
    const total = [...products.values()].reduce((sum, p) => sum + p.total, 0);
    return { products, total };
  };
  /** Middle estimates of fresh and frozen seafood, and of preserved, from the file as it is. */
  const medians = new Map(
    ['030', '160'].map((group) => {
      const values = (sharedAbsent ? '' : gunzipSync(readFileSync(SIGMA)).toString('utf8'))
        .split('\n')
        .map((line) => line.replaceAll('"', '').split(','))
        .flatMap((c) => (c[1] === group ? Number(c[3]) : []))
        .toSorted((a, b) => a - b);
      const middle = (values.length - 1) / 2;
      const [low = NaN, high = NaN] = [values[Math.floor(middle)], values[Math.ceil(middle)]];
      return [group, (low + high) / 2];
    }),
  );
  const sigmaOf = (product: string): number => medians.get(product.slice(0, 3)) ?? NaN;

  it('three numbers by a plain loop: a share, a loss, and the pooled losses of both sides', async () => {
    const answer = await ask({});
    expect(answer.tables[0]?.rows.map((r) => r.key)).toEqual(['USA', 'IND', 'net']);
    const usa = loop('to', 'USA', 'IND');
    const shrimp = usa.products.get('030617') ?? { total: 0, cut: 0 };
    const share = shrimp.cut / shrimp.total;
    expect(at(find(answer, 'cut_share', '030617'))).toBeCloseTo(share, 12);
    const log = -Math.log(1 - share) / (sigmaOf('030617') - 1);
    expect(at(find(answer, 'log_loss', '030617'))).toBeCloseTo(log, 9);
    expect(at(find(answer, 'real_loss', '030617'))).toBeCloseTo(1 - Math.exp(-log), 9);
    const pooled = (side: typeof usa): number => {
      let sum = 0;
      for (const [product, { total, cut }] of side.products)
        sum -= ((total / side.total) * Math.log(1 - cut / total)) / (sigmaOf(product) - 1);
      return sum;
    };
    const india = pooled(loop('from', 'IND', 'USA'));
    expect(at(find(answer, 'log_loss'))).toBeCloseTo(pooled(usa), 9);
    expect(at(find(answer, 'sender_log_loss'))).toBeCloseTo(india, 9);
    // As printed.
    expect(pooled(usa).toFixed(3)).toBe('0.150');
    expect(india.toFixed(3)).toBe('0.228');
  });

  it('says who loses, through which channel, and what is assumed about supply at home', async () => {
    const answer = await ask({});
    const [ours, theirs] = [find(answer, 'real_loss'), find(answer, 'sender_real_loss')];
    expect(ours.loss).toMatchObject({
      bearers: ['USA'],
      domesticSupply: 'assumes_no_domestic_supply',
    });
    expect(theirs.loss).toMatchObject({ bearers: ['IND'], domesticSupply: 'not_applicable' });
    expect(render(ours.loss?.channel ?? expect.fail(), 'en')).toContain('supplies of India stop');
    expect(ours.method.status).toBe('derived');
    expect(ours.evidence.map((e) => e.id)).toEqual([baci, expect.stringContaining('sigma')]);
  });

  it('the range is the loss at the quartiles, the point inside it, and net leverage the difference', async () => {
    const answer = await ask({});
    const [low, high] = range(find(answer, 'real_loss_range').value) ?? [NaN, NaN];
    const real = at(find(answer, 'real_loss'));
    expect(low < real && real < high).toBe(true);
    const net = find(answer, 'net_leverage');
    const [target, sender] = net.inputs.map((i) => i.value);
    const [least, most] = range(net.value) ?? [NaN, NaN];
    const middle = (target ?? NaN) - (sender ?? NaN);
    expect(least < middle && middle < most).toBe(true);
    const half = find(await ask({ limits: [{ id: 'lambda', value: 0 }] }), 'net_leverage');
    expect((range(half.value)?.[0] ?? 0) > 0).toBe(true);
  });

  it('a share met at home, and a coalition that is all of trade', async () => {
    const home = await ask({ limits: [{ id: 'domestic-share', value: 0.5 }] });
    const plain = await ask({});
    expect(at(find(home, 'cut_share', '030617'))).toBeCloseTo(
      at(find(plain, 'cut_share', '030617')) / 2,
      12,
    );
    expect(find(home, 'real_loss').loss?.domesticSupply).toBe('share_given');
    expect(find(home, 'real_loss').reproduce).toContain('--limit domestic-share=0.5');
    const everyone = [...new Set(raw.flatMap((r) => (r.to === 'USA' ? (r.from ?? []) : [])))];
    const cut = await ask({ partners: everyone, product: '030617' });
    const loss = find(cut, 'log_loss', '030617').value;
    expect(loss.kind === 'missing' && render(loss.missing.detail, 'en')).toContain('autarky-price');
    expect(find(cut, 'cut_share', '030617').limits[0]?.crossed).toBe(true);
    const capped = await ask({
      partners: everyone,
      product: '030617',
      limits: [{ id: 'autarky-price', value: 5 }],
    });
    expect(at(find(capped, 'real_loss', '030617'))).toBeCloseTo(0.8, 12);
  });

  it('where one product is cut off whole, what is lost at least leaves it out', async () => {
    const partners = raw.flatMap((r) => (r.to === 'USA' && r.product === '030626' ? r.from : []));
    const answer = await ask({ partners: partners as string[] });
    expect(find(answer, 'log_loss').value.kind).toBe('missing');
    const products = new Map<string, { total: number; cut: number }>();
    for (const r of raw.filter((row) => row.to === 'USA')) {
      const line = products.get(r.product) ?? { total: 0, cut: 0 };
      line.total += r.value;
      if (partners.includes(r.from)) line.cut += r.value;
      products.set(r.product, line);
    }
    const whole = [...products.values()].reduce((sum, p) => sum + p.total, 0);
    let log = 0;
    for (const [product, { total, cut }] of products)
      if (cut < total)
        log -= ((total / whole) * Math.log(1 - cut / total)) / (sigmaOf(product) - 1);
    expect(products.get('030626')?.cut).toBe(products.get('030626')?.total);
    expect(at(find(answer, 'log_loss_at_least'))).toBeCloseTo(log, 9);
    await expect(ask({ side: 'export', limits: [{ id: 'stock-days', value: 3 }] })).rejects.toThrow(
      'of a buyer',
    );
  });

  it('beside "at least" stands the share of spending that has no bound', async () => {
    const answer = await ask({ subject: 'MRT', partners: ['SEN'] });
    const spent = loop('to', 'MRT', 'SEN');
    const whole = [...spent.products.values()].filter((p) => p.cut === p.total);
    const share = whole.reduce((sum, p) => sum + p.total, 0) / spent.total;
    expect(share).toBeGreaterThan(0.6);
    const [table] = answer.tables;
    const at = table?.columns.findIndex((c) => c.measure === 'endless_share') ?? -1;
    const row = table?.rows.find((r) => r.key === 'MRT/at-least');
    expect(row?.cells[at]?.value).toEqual({ kind: 'point', value: expect.closeTo(share, 12) });
    expect(table?.rows.every((r) => r.cells.length === table.columns.length)).toBe(true);
    const plain = (await ask({})).tables[0];
    expect(plain?.columns.map((c) => c.measure)).not.toContain('endless_share');
  });

  it('what diversification saves says that it is at ρ = 1 and without stocks, where something else is set', async () => {
    for (const q of [{ rho: 0.5 }, { limits: [{ id: 'stock-days', value: 30 }] }]) {
      const saving = find(await ask(q), 'diversification_saving', '030617');
      expect(saving.caveats.map((c) => c.code)).toContain('dependence-loss/plainSaving');
      expect(saving.inputs.map((i) => i.value)).toEqual([1]);
    }
    const plain = find(await ask({}), 'diversification_saving', '030617');
    expect(plain.caveats.map((c) => c.code)).not.toContain('dependence-loss/plainSaving');
  });

  it('says of each side what its loss is a share of', async () => {
    const notes = async (q: Partial<CutOffQuestion>): Promise<string> =>
      ((await ask(q)).tables[0]?.notes ?? []).map((n) => render(n, 'en')).join(' ');
    const said =
      'the loss of the United States is a share of spending on imports, that of India a share of sales abroad';
    expect(await notes({})).toContain(said);
    expect(await notes({ subject: 'IND', partners: ['USA'], side: 'export' })).toContain(said);
  });

  it('a given elasticity is named; at or below 1 the exact form stands in place of the loss', async () => {
    const two = await ask({ sigma: 2, product: '030617' });
    expect(find(two, 'sigma', '030617').method.id).toBe('sigma_own');
    const small = await ask({ sigma: 0.5, product: '030617' });
    const loss = find(small, 'log_loss', '030617').value;
    expect(loss.kind === 'missing' && render(loss.missing.detail, 'en')).toMatch(
      /^essential_input/,
    );
    const usa = loop('to', 'USA', 'IND');
    const { total, cut } = usa.products.get('030617') ?? { total: 0, cut: 0 };
    const [a, left] = [total / usa.total, 1 - cut / total];
    const exact = find(small, 'essential_exact', '030617');
    expect(exact.label.en).toContain('spending');
    expect(exact.method.name.en).not.toContain('Output');
    expect(exact.caveats.map((c) => render(c, 'en')).join(' ')).toContain('not in the cost of');
    // s = .5, so r = -1.
    expect(at(find(small, 'essential_exact', '030617'))).toBeCloseTo(
      1 - 1 / (a / left + 1 - a),
      12,
    );
  });

  it('buyers can cut off too, and the ranking by saving need not be that by share', async () => {
    const sold = await ask({ subject: 'IND', partners: ['USA'], side: 'export' });
    expect(at(find(sold, 'log_loss')).toFixed(3)).toBe('0.228');
    expect(find(sold, 'log_loss').loss?.domesticSupply).toBe('not_applicable');
    const first = (await ask({})).tables.find((t) => t.id.endsWith('/first'));
    const savings = first?.rows.map((r) => at(r.cells[0] ?? expect.fail())) ?? [];
    expect(savings).toEqual(savings.toSorted((a, b) => b - a));
  });

  it('where the dataset does not hold the sender’s side, that is a reason and not a zero', async () => {
    const answer = await cutOffAnswer(workspace, {
      subject: 'DEU',
      partners: ['CHN'],
      side: 'import',
      dataset: comext,
    });
    expect(at(find(answer, 'log_loss'))).toBeGreaterThan(0);
    for (const measure of ['sender_log_loss', 'sender_real_loss', 'net_leverage'])
      expect(find(answer, measure).value.kind, measure).toBe('missing');
    const all = await cutOffAnswer(workspace, {
      subject: 'CHN',
      partners: ['DEU'],
      side: 'import',
    });
    expect(all.refused.map((r) => r.dataset)).toContain(comext);
  });

  it('a place that trades nothing, or reports nothing where places report for themselves, is a reason', async () => {
    const [held] = (await workspace.datasets()).filter((m) => m.id === baci);
    if (held === undefined) throw new Error('not loaded');
    const trade = (bearers: string[], manifest = held) =>
      sideTrade(workspace, manifest, 2018, bearers, 'export', ['USA']);
    // Mongolia sells none of it; with India it is a hair of the group's trade, not a hole in it.
    expect(await trade(['MNG'])).toMatchObject({ reason: 'not_covered' });
    expect(await trade(['IND', 'MNG'])).toMatchObject({ side: 'export' });
    expect(await trade(['IND', 'MNG'], { ...held, side: 'both' })).toMatchObject({
      reason: 'not_covered',
    });
  });

  it('refuses what cannot be asked', async () => {
    await expect(ask({ partners: ['USA'] })).rejects.toThrow('nobody to be cut off from');
    await expect(ask({ limits: [{ id: 'x', value: 1 }] })).rejects.toThrow('no limit `x`');
    await expect(ask({ limits: [{ id: 'lambda', value: -1 }] })).rejects.toThrow('runs from 0');
    await expect(ask({ limits: [{ id: 'autarky-price', value: 0.5 }] })).rejects.toThrow('from 1');
    await expect(ask({ dataset: 'none' })).rejects.toThrow('no dataset');
    const none = await ask({ product: '999999' });
    expect([none.tables.length, none.refused[0]?.missing.reason]).toEqual([0, 'not_covered']);
    const later = await ask({ year: 2019 });
    expect(later.refused[0]?.missing.reason).toBe('not_covered');
  });
});

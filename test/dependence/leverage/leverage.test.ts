import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Finding, range, render } from '../../../src/core/index.js';
import { leverageParagraphs } from '../../../src/brief/index.js';
import {
  answerFindings,
  cutOffLoss,
  knownPart,
  leverageAnswer,
  otherSellers,
  supplierPower,
} from '../../../src/dependence/index.js';
import { freshWorkspace, haveShared, scratch, sharedData } from '../../store/helper.js';
import { cubeOf } from '../screens/helper.js';

const sigma = (value: number) => ({
  of: () => ({ median: value, lower: value, upper: value, countries: 1, group: null }),
});
const HALVES = [
  { product: '28', partner: 'NOR', value: 50 },
  { product: '28', partner: 'USA', value: 50 },
];

describe('what each supplier could do alone', () => {
  it('two halves weigh the same, by the closed form', () => {
    const power = supplierPower(HALVES, sigma(2));
    expect(power.map((p) => p.supplier)).toEqual(['NOR', 'USA']);
    for (const p of power) expect(p.logLoss.median).toBeCloseTo(Math.LN2, 12);
    expect(power[0]).toMatchObject({ leads: 1, alone: 0, value: 50 });
    expect(power[1]).toMatchObject({ leads: 0 });
  });

  it('is the cut-off loss with that one supplier cut off, for each of them', () => {
    const row = fc.record({
      product: fc.constantFrom('28', '31', '75'),
      partner: fc.constantFrom('NOR', 'USA', 'CHN'),
      value: fc.integer({ min: 1, max: 1000 }),
    });
    const rows = fc.uniqueArray(row, { minLength: 1, selector: (r) => r.product + r.partner });
    fc.assert(
      fc.property(rows, fc.double({ min: 1.5, max: 9, noNaN: true }), (list, s) => {
        const total = list.reduce((sum, r) => sum + r.value, 0);
        for (const p of supplierPower(list, sigma(s))) {
          const products = [...new Set(list.map((r) => r.product))];
          const sectors = products.flatMap((product) => {
            const all = list.filter((r) => r.product === product);
            const spent = all.reduce((sum, r) => sum + r.value, 0);
            const cut = all.find((r) => r.partner === p.supplier)?.value ?? 0;
            return cut === spent ? [] : [{ spending: spent / total, cut: cut / spent, sigma: s }];
          });
          const loss = cutOffLoss(sectors);
          expect(p.logLoss.median).toBeCloseTo(loss.kind === 'loss' ? loss.logLoss : NaN, 9);
          expect(p.alone).toBe(products.length - sectors.length);
        }
      }),
    );
  });

  it('value and loss rank suppliers differently', () => {
    // CHN sells more in all; NOR nearly all of one product, where the loss explodes.
    const rows = [
      { product: 'a', partner: 'CHN', value: 300 },
      { product: 'a', partner: 'USA', value: 600 },
      { product: 'b', partner: 'NOR', value: 99 },
      { product: 'b', partner: 'USA', value: 1 },
    ];
    const order = supplierPower(rows, sigma(2)).map((p) => p.supplier);
    expect(order.indexOf('NOR')).toBeLessThan(order.indexOf('CHN'));
  });
});

describe('a supplier that nobody can replace', () => {
  const rows = [
    { product: 'a', partner: 'CHN', value: 10 },
    { product: 'b', partner: 'CHN', value: 40 },
    { product: 'b', partner: 'NOR', value: 50 },
    { product: 'c', partner: 'TUR', value: 5 },
  ];
  it('has no bound, and stands first by the worth of what it alone supplies', () => {
    const power = supplierPower(rows, sigma(2));
    expect(power.map((p) => p.supplier)).toEqual(['CHN', 'TUR', 'NOR']);
    expect(power.map((p) => p.endless.map((t) => t.product))).toEqual([['a'], ['c'], []]);
    // What is left of it: 90 of 105 spent on b, four ninths of it cut off.
    expect(power[0]?.logLoss.median).toBeCloseTo(-(90 / 105) * Math.log(5 / 9), 12);
  });

  it('has one under a cap, with stocks, and with supply at home: the cut-off loss', () => {
    for (const setting of [
      { homeShare: 0, cap: { autarkyPrice: 5 } },
      { homeShare: 0, cap: { stockDays: 73 } },
      { homeShare: 0.5 },
    ]) {
      const china = supplierPower(rows, sigma(2), setting).find((p) => p.supplier === 'CHN');
      const home = 1 - setting.homeShare;
      const loss = cutOffLoss(
        [
          { spending: 10 / 105, cut: home, sigma: 2 },
          { spending: 90 / 105, cut: (40 / 90) * home, sigma: 2 },
        ],
        1,
        setting.cap,
      );
      expect(china?.endless).toEqual([]);
      expect(china?.logLoss.median).toBeCloseTo(loss.kind === 'loss' ? loss.logLoss : NaN, 12);
    }
  });

  it('a product without an elasticity is in no loss', () => {
    const some = {
      of: (product: string) => (product === 'b' ? sigma(2).of() : undefined),
    };
    const power = supplierPower(rows, some);
    expect(power.find((p) => p.supplier === 'TUR')).toMatchObject({
      known: 0,
      alone: 1,
      endless: [],
    });
    expect(knownPart(rows, some)).toEqual({ share: 90 / 105, products: 1 });
  });
});

describe('who else is seen selling', () => {
  const cube = cubeOf([
    'NOR DEU 28 60',
    'FRA DEU 28 20',
    'FRA ITA 28 30',
    'USA ITA 28 40',
    'DEU ITA 28 99',
  ]);
  it('leaves out the supplier and the country itself', () => {
    expect(otherSellers(cube, ['NOR', 'DEU']).get('28')).toEqual({
      total: 90,
      largest: 'FRA',
      rows: 3,
    });
  });
  it('nobody is nobody', () => {
    const alone = cubeOf(['NOR DEU 28 60']);
    expect(otherSellers(alone, ['NOR', 'DEU']).get('28')).toEqual({
      total: 0,
      largest: null,
      rows: 0,
    });
  });
});

const COMEXT =
  'comext-eu27-critical-inputs-2022-2023/eu_comext_critical_inputs_cn8_2022_2023.csv.gz';

describe.skipIf(!haveShared)('Germany on Comext', async () => {
  // The body is read also where it is skipped, and there is nothing to load then.
  if (!haveShared) return it('needs the data', () => undefined);
  const workspace = await freshWorkspace(await scratch());
  afterAll(() => workspace.close());
  await workspace.add([
    sharedData(COMEXT),
    sharedData('classifications-concordances/sigma_hs0.csv.gz'),
  ]);
  const answer = await leverageAnswer(workspace, { subject: 'DEU', inside: 'EU' });
  const find = (key: string, measure: string) =>
    answerFindings({
      ...answer,
      tables: answer.tables.map((t) => ({ ...t, rows: t.rows.filter((r) => r.key === key) })),
    }).find((f) => f.measure === measure);

  it('agrees with a loop over the file', () => {
    const lines = gunzipSync(readFileSync(sharedData(COMEXT)))
      .toString()
      .trim()
      .split('\n')
      .slice(1);
    let [norway, germany, others] = [0, 0, 0];
    for (const line of lines) {
      const [who, partner, code, , year, value] = line.split(',');
      if (code !== '28046900' || year !== '2023') continue;
      if (who === 'DE') germany += Number(value);
      if (who === 'DE' && partner === 'NO') norway += Number(value);
      if (partner !== 'NO' && partner !== 'DE') others += Number(value);
    }
    expect(find('28046900', 'cut_share')?.value).toEqual({
      kind: 'point',
      value: expect.closeTo(norway / germany, 12),
    });
    expect(find('28046900', 'others_sales')?.value).toEqual({
      kind: 'point',
      value: expect.closeTo(others / norway, 8),
    });
  });

  it('the supplier that sells most is not the one that leads most products', () => {
    const led = (key: string) => find(key, 'products_led')?.value;
    expect(answer.tables[0]?.rows[0]?.key).toBe('NOR');
    expect(led('NOR')).toEqual({ kind: 'point', value: 1 });
    expect(led('CHN')).toEqual({ kind: 'point', value: 11 });
  });

  it('every number of the paragraph is a Finding of the answer, in both languages', () => {
    const ids = new Set(answerFindings(answer).map((f) => f.id));
    for (const lang of ['en', 'vi'] as const) {
      const [paragraph = []] = leverageParagraphs(answer, lang, false);
      const numbers = paragraph.filter((part) => typeof part !== 'string');
      expect(numbers.length).toBe(9);
      for (const part of numbers) expect(ids).toContain(part.finding);
      expect(
        paragraph.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
      ).not.toMatch(/NaN|undefined|–/);
    }
  });

  const text = (parts: ReturnType<typeof leverageParagraphs>[number]): string =>
    parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

  it('the largest part of the loss is named with its share; parts add up to one', () => {
    const parts = (answer.tables[1]?.rows ?? []).flatMap((row) => {
      const value = row.cells.find((c) => c?.measure === 'loss_part')?.value;
      return value?.kind === 'point' ? [value.value] : [];
    });
    expect(parts.length).toBeGreaterThan(0);
    expect(find('28046900', 'loss_part')?.reproduce).toContain('leverage DEU');
    expect(parts.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 9);
    const [paragraph = []] = leverageParagraphs(answer, 'en', false);
    expect(text(paragraph)).toContain('The largest part of it, 92.2%, is product 28046900');
    expect(text(paragraph)).not.toContain('Most of it');
    const [vi = []] = leverageParagraphs(answer, 'vi', false);
    expect(text(vi)).toContain('hiện bán gấp 2,34 lần phần sẽ thiếu');
    expect(text(vi)).not.toMatch(/assumes_no|được thấy/);
  });

  it('supply at home enters both tables and the paragraph alike', async () => {
    const limits = [{ id: 'domestic-share', value: 0.9 }];
    const home = await leverageAnswer(workspace, { subject: 'DEU', inside: 'EU', limits });
    const rangeOf = (from: typeof answer): Finding | null | undefined =>
      from.tables[0]?.rows[0]?.cells.find((c) => c?.measure === 'real_loss_range');
    expect(rangeOf(home)?.loss?.domesticSupply).toBe('share_given');
    expect(range(rangeOf(home)?.value ?? expect.fail())?.[1]).toBeLessThan(0.02);
    const [paragraph = []] = leverageParagraphs(home, 'en', false);
    expect(text(paragraph)).toContain('90.0% of that spending is met at home');
    expect(text(paragraph)).not.toContain('nothing is made at home');
    // The ranking by a narrower winsorising differs from the plain one in its numbers.
    const drawn = await leverageAnswer(workspace, {
      subject: 'DEU',
      inside: 'EU',
      limits: [{ id: 'winsor-high', value: 0.5 }],
    });
    expect(rangeOf(drawn)?.value).not.toEqual(rangeOf(answer)?.value);
  });

  it('refuses λ, a setting out of bounds, and a supplier inside the bloc', async () => {
    const ask = (id: string, value: number) =>
      leverageAnswer(workspace, { subject: 'DEU', limits: [{ id, value }] });
    await expect(ask('lambda', 2)).rejects.toThrow('no limit `lambda`');
    await expect(ask('stock-days', 500)).rejects.toThrow('runs from 0 to 365');
    const france = await leverageAnswer(workspace, {
      subject: 'DEU',
      supplier: 'FRA',
      inside: 'EU',
    });
    const [no] = france.refused;
    expect(no?.missing.reason).toBe('not_applicable');
    expect(render(no?.missing.detail ?? expect.fail(), 'en')).toContain(
      'France is inside the European Union',
    );
  });

  it('a supplier who sells nothing is a reason, and an elasticity of 1 is refused', async () => {
    const none = await leverageAnswer(workspace, { subject: 'DEU', supplier: 'TUV' });
    expect(none.tables).toEqual([]);
    expect(none.refused[0]?.missing.detail.code).toBe('leverage/notSupplied');
    await expect(leverageAnswer(workspace, { subject: 'DEU', sigma: 1 })).rejects.toThrow(
      'essential input',
    );
  });
});

const SEAFOOD =
  'baci-seafood-hs12-2018/standardized_baci_seafood_hs12_y2018_including_value.csv.gz';

describe.skipIf(!haveShared)('a sole supplier, on seafood of 2018', async () => {
  // The body is read also where it is skipped, and there is nothing to load then.
  if (!haveShared) return it('needs the data', () => undefined);
  const workspace = await freshWorkspace(await scratch());
  afterAll(() => workspace.close());
  await workspace.add([
    sharedData(SEAFOOD),
    sharedData('classifications-concordances/sigma_hs0.csv.gz'),
  ]);
  const cell = (
    answer: Awaited<ReturnType<typeof leverageAnswer>>,
    key: string,
    measure: string,
  ): Finding | null | undefined =>
    answer.tables[0]?.rows.find((r) => r.key === key)?.cells.find((c) => c?.measure === measure);

  it('Syria buys all from Türkiye: no number, and never 0.0%', async () => {
    const answer = await leverageAnswer(workspace, { subject: 'SYR' });
    const loss = cell(answer, 'TUR', 'real_loss_range')?.value;
    expect(loss?.kind === 'missing' && loss.missing.reason).toBe('undefined');
    expect(cell(answer, 'TUR', 'endless_share')?.value).toEqual({ kind: 'point', value: 1 });
    // It sells nothing else, so nothing is lost "at least".
    expect(cell(answer, 'TUR', 'real_loss_range_at_least')).toBeUndefined();
    const [paragraph = []] = leverageParagraphs(answer, 'en', false);
    const words = paragraph.map((part) => (typeof part === 'string' ? part : part.text)).join('');
    expect(words).toContain('Türkiye stands first for Syria');
    expect(words).toContain('It alone supplies product 030617, 100.0% of what Syria spends');
    expect(words).toContain('has no bound unless one is set');
    expect(words).not.toMatch(/ 0\.0%|–|\d\.\d\d times/);
  });

  it('stands first though its loss has no number, and a cap gives it one', async () => {
    const answer = await leverageAnswer(workspace, { subject: 'TKM' });
    expect(answer.tables[0]?.rows.map((r) => r.key).slice(0, 2)).toEqual(['CHN', 'ARE']);
    const capped = await leverageAnswer(workspace, {
      subject: 'SYR',
      limits: [{ id: 'autarky-price', value: 5 }],
    });
    const value = cell(capped, 'TUR', 'real_loss_range')?.value;
    expect(range(value ?? expect.fail())?.[1]).toBeCloseTo(0.8, 12);
    const [paragraph = []] = leverageParagraphs(capped, 'en', false);
    expect(paragraph.filter((part) => typeof part === 'string').join('')).toContain(
      'no price rises to more than 5 times what it is',
    );
  });
});

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { leverageParagraphs } from '../../../src/brief/index.js';
import {
  answerFindings,
  cutOffLoss,
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
      expect(numbers.length).toBe(8);
      for (const part of numbers) expect(ids).toContain(part.finding);
      expect(
        paragraph.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
      ).not.toMatch(/NaN|undefined|–/);
    }
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

import { describe, expect, it } from 'vitest';
import { itpdE } from '../../src/sources/itpd-e.js';
import { errorOf, scratch } from './helper.js';
import { asideOf, readBy } from './read-by.js';

const folder = await scratch();
const HEADER =
  'exporter_iso3,exporter_iso3_dynamic,exporter_name,importer_iso3,importer_iso3_dynamic,importer_name,broad_sector,industry_id,industry_descr,year,trade,flag_mirror,flag_zero';
const line = (from: string, to: string, trade: string, zero = 'p', mirror = 0, year = 2019) =>
  `${from},${from},x,${to},${to},y,Agriculture,1,Wheat,${year},${trade},${mirror},${zero}`;
const read = (...rows: string[]) =>
  readBy(itpdE, folder, 'ITPD_E_R03.csv', `${HEADER}\n${rows.join('\n')}\n`);

describe('ITPD-E in its publisher’s layout', () => {
  it('keeps trade and reported zeros; sets aside sales at home and zeros that were filled in', async () => {
    const { flows, reading } = await read(
      line('VNM', 'USA', '12.345678'),
      line('AFG', 'BLR', '0.009', 'p', 1),
      line('VNM', 'LAO', '0', 'r'),
      line('VNM', 'MNG', '0', 'u'),
      line('VNM', 'VNM', '5000'),
      line('MNG', 'MNG', '0', 'u'),
    );
    const flow = { product: '1', year: 2019, quantity: null };
    expect(flows).toEqual([
      { ...flow, from: 'VNM', to: 'USA', fromCode: 'VNM', toCode: 'USA', value: 12_345_678 },
      { ...flow, from: 'AFG', to: 'BLR', fromCode: 'AFG', toCode: 'BLR', value: 9_000 },
      { ...flow, from: 'VNM', to: 'LAO', fromCode: 'VNM', toCode: 'LAO', value: 0 },
    ]);
    expect(asideOf(reading)).toEqual({ 'sources/filledZero': 2, 'sources/domestic': 1 });
    expect(reading).toMatchObject({
      release: 'r03',
      unit: 'USD',
      classification: 'ITPD-E',
      flow: 'goods and services',
      side: 'reconciled',
      years: [2019, 2019],
      rows: { read: 6, kept: 3 },
      scope: { from: ['AFG', 'VNM'], to: ['BLR', 'LAO', 'USA'], products: 'subset' },
    });
    const said = JSON.stringify(reading.notes);
    expect(said).toContain('1 rows are the partner’s report');
    expect(said).toContain('gravity_portal_itpd_e_variables.htm');
  });

  it.each([
    ['an unknown flag', line('VNM', 'USA', '1', 'x'), 'column `flag_zero`'],
    ['a negative amount', line('VNM', 'USA', '-1'), 'column `trade`'],
    ['an unknown place', line('QQQ', 'USA', '1'), '`QQQ`'],
    ['a year of two digits', line('VNM', 'USA', '1', 'p', 0, 19), 'column `year`'],
  ])('refuses %s', async (_, row, text) => {
    expect((await errorOf(read(row))).message).toContain(text);
  });
});

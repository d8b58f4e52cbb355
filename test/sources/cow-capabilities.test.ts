import { expect, it } from 'vitest';
import { cowCapabilities } from '../../src/sources/cow-capabilities.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

it('thousands become units; pounds until 1913; an empty cell gives no row', async () => {
  const lines = [
    '200,1913,371,,7787,195,45649,18000,.11',
    '816,1990,1500,1052,0,8000,66200,,.0065',
  ];
  const { series } = await readLines(cowCapabilities, folder, lines);
  const rows = series.map((s) => [s.subject, s.measure, s.value, s.unit]);
  expect(rows).toContainEqual(['GBR', 'milex', 371_000, 'GBP']);
  expect(rows).toContainEqual(['VNM', 'milex', 1_500_000, 'USD']);
  expect(rows).toContainEqual(['VNM', 'irst', 0, 'tons']);
  expect(rows).toContainEqual(['VNM', 'cinc', 0.0065, 'share']);
  expect(rows.filter(([, measure]) => measure === 'milper')).toEqual([
    ['VNM', 'milper', 1_052_000, 'persons'],
  ]);
});

it('-9 and an empty cell are missing; a line of nothing is set aside', async () => {
  const lines = ['816,1990,-9,1052,-9,,66200,-9,-9', '2,1800,-9,-9,-9,-9,-9,-9,-9'];
  const { series, aside } = await readLines(cowCapabilities, folder, lines);
  expect(series.map((s) => s.measure)).toEqual(['milper', 'tpop']);
  expect(aside).toEqual({ noValueHere: 1 });
});

it('a bad cell is named with its place', async () => {
  const error = await errorOf(
    readLines(cowCapabilities, folder, ['816,1990,1500,-3,0,8000,66200,,.0065']),
  );
  expect(error.message).toContain('line 2, column `milper`: `-3` is negative');
});

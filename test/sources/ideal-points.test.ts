import { expect, it } from 'vitest';
import { idealPoints } from '../../src/sources/ideal-points.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();
const QUANTILES = '-1.5,-1.3,-1.2,-.95,-.7,-.6,-.4';

it('point, quantiles and votes by year; Latin-1 names do not disturb', async () => {
  const lines = [
    `1,816,32,80,-.97,${QUANTILES},VNM,Vietnam`,
    `2,437,32,81,-.5,${QUANTILES},CIV,Côte`,
  ];
  const { series } = await readLines(idealPoints, folder, lines, 0, 'latin1');
  const vietnam = series.filter((s) => s.subject === 'VNM');
  expect(vietnam.every((s) => s.year === 1977)).toBe(true);
  expect(vietnam.map((s) => [s.measure, s.value])).toEqual([
    ['ideal_point_votes', 80],
    ['ideal_point', -0.97],
    ['ideal_point_q0', -1.5],
    ['ideal_point_q5', -1.3],
    ['ideal_point_q10', -1.2],
    ['ideal_point_q50', -0.95],
    ['ideal_point_q90', -0.7],
    ['ideal_point_q95', -0.6],
    ['ideal_point_q100', -0.4],
  ]);
  expect(series).toHaveLength(18);
});

it('the file of important votes has measures of its own', async () => {
  const lines = [`1,816,38,8,-.97,${QUANTILES},VNM,Vietnam`];
  const { series } = await readLines(idealPoints, folder, lines, 1);
  expect(series[1]).toMatchObject({ measure: 'ideal_point_important', year: 1983 });
});

it('a bad cell is named with its place', async () => {
  const lines = [`1,816,32,80,none,${QUANTILES},VNM,Vietnam`];
  const error = await errorOf(readLines(idealPoints, folder, lines));
  expect(error.message).toContain('line 2, column `IdealPoint`: `none` is not a number');
});

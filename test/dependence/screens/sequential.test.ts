import { describe, expect, it } from 'vitest';
import {
  fitList,
  holdingsOf,
  readProductList,
  screenLimits,
  sequentialYear,
  stepReached,
  worldCells,
} from '../../../src/dependence/index.js';
import { cubeOf, manifestOf } from './helper.js';

// Silicon and festive decorations are bought alike; only one of them is needed.
const LINES = ['280461', '950510'].flatMap((p) => [`CHN DEU ${p} 90`, `USA DEU ${p} 10`]);
const cube = cubeOf([...LINES, 'DEU USA 950510 200', 'DEU CHN 950510 300']);
const list = readProductList('essential.csv', 'code,note\n2804,silicon and others\n');
const fits = [fitList(list, cube.products)];
const at = (lists: typeof fits, product: string) => {
  const year = sequentialYear(
    worldCells(cube),
    holdingsOf(manifestOf(), cube),
    lists,
    screenLimits(),
  );
  return stepReached(year.criteria, year.places.indexOf('DEU'), year.products.indexOf(product));
};

describe('the sequential filter', () => {
  it('an essential import without supply of its own goes through all four steps', () => {
    expect(at(fits, '280461')).toEqual({ reached: 4, unknown: null });
  });
  it('a concentrated import that nobody needs ends before the third', () => {
    expect(at(fits, '950510').reached).toBeLessThan(3);
  });
  it('without a list the third step cannot be judged', () => {
    expect(at([], '280461')).toEqual({ reached: 2, unknown: 2 });
  });
});

/**
 * How much one run tries. `npm test` loads the tables a claim needs and draws enough cases to notice a slip;
 * `TUCHU_ALL=1 npm test` loads every table of every folder and draws every case.
 */
export const thorough = process.env['TUCHU_ALL'] === '1';

/** Cases a property draws: all of them where that is asked for, else a quarter. */
export const cases = (all: number): number => (thorough ? all : Math.ceil(all / 4));

import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { shared } from '../../../src/store/index.js';
import { BUILT, haveBuilt } from '../helper.js';

it('is an array of zeros in shared memory', () => {
  const array = shared(Float64Array, 3);
  expect([...array]).toEqual([0, 0, 0]);
  expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
});

it.skipIf(!haveBuilt)('is let go of once nobody holds it, as other memory is', () => {
  const script = `
    const { shared } = await import(${JSON.stringify(BUILT)});
    let most = 0;
    for (let i = 0; i < 20; i++) {
      shared(Float64Array, 10_000_000).fill(1);
      await new Promise((resolve) => setTimeout(resolve));
      most = Math.max(most, process.memoryUsage.rss());
    }
    console.log(Math.round(most / 1e6));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script]);
  // Twenty arrays of 80 MB; all of them at once would be 1,600.
  expect(Number(out.toString())).toBeLessThan(900);
});

/** A BACI-shaped table of any size, the same for the same seed. */
import { open } from 'node:fs/promises';
import { places } from '../dist/core/index.js';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A full year of BACI is about this long. */
export const FULL_YEAR = 11_000_000;
const PRODUCTS = 5000;
const CHUNK = 1 << 22;
const LONGEST_LINE = 128;

/** Writes `rows` flows of one year in the publisher's layout, sorted as BACI is. */
export async function writeBaci(path, rows, { seed = 1, year = 2022 } = {}) {
  const next = random(seed);
  const codes = places()
    .filter((p) => p.kind === 'country' && p.m49 !== null)
    .map((p) => p.m49)
    .sort((a, b) => a - b);
  const products = Array.from({ length: PRODUCTS }, (_, k) =>
    String(10121 + k * 197).padStart(6, '0'),
  );
  const keep = Math.min(0.999, (rows / (codes.length * (codes.length - 1) * PRODUCTS)) * 1.02);
  // Skips from one product kept to the next, so the work grows with the rows and not the grid.
  const skip = () => Math.floor(Math.log(1 - next()) / Math.log(1 - keep));
  const file = await open(path, 'w');
  const buffer = Buffer.alloc(CHUNK);
  let [length, left] = [buffer.latin1Write('t,i,j,k,v,q\n', 0), rows];
  for (const i of codes)
    for (const j of codes) {
      if (i === j) continue;
      const start = `${year},${i},${j},`;
      for (let k = skip(); k < PRODUCTS && left > 0; k += 1 + skip()) {
        const value = decimals(1 + Math.round(Math.exp(next() * 14 - 4) * 1000));
        const quantity =
          next() < 0.03 ? 'NA' : decimals(Math.round(Math.exp(next() * 12 - 4) * 1000));
        length += buffer.latin1Write(`${start}${products[k]},${value},${quantity}\n`, length);
        left--;
        if (length > CHUNK - LONGEST_LINE) {
          await file.write(buffer, 0, length);
          length = 0;
        }
      }
    }
  await file.write(buffer, 0, length);
  // What the disk still has to do of this must not be counted against who reads it.
  await file.sync();
  await file.close();
  return rows - left;
}

/** Thousandths as a decimal text: 20 as `0.020`. */
function decimals(thousandths) {
  const whole = Math.floor(thousandths / 1000);
  return `${whole}.${String(thousandths - whole * 1000).padStart(3, '0')}`;
}

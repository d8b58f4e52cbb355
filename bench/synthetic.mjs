/** A BACI-shaped table of any size, the same for the same seed. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
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

/** Writes `rows` flows of one year in the publisher's layout, sorted as BACI is. */
export async function writeBaci(file, rows, seed = 1) {
  const next = random(seed);
  const codes = places()
    .filter((p) => p.kind === 'country' && p.m49 !== null)
    .map((p) => p.m49)
    .sort((a, b) => a - b);
  const pairs = codes.length * (codes.length - 1);
  const products = 5000;
  const keep = (rows / (pairs * products)) * 1.02;
  const out = createWriteStream(file);
  let text = 't,i,j,k,v,q\n';
  let left = rows;
  for (const i of codes)
    for (const j of codes) {
      if (i === j) continue;
      // Skips from one product kept to the next, so the work grows with the rows and not the grid.
      for (let k = skip(next, keep); k < products && left > 0; k += 1 + skip(next, keep)) {
        const value = Math.exp(next() * 14 - 4).toFixed(3);
        const quantity = next() < 0.03 ? 'NA' : Math.exp(next() * 12 - 4).toFixed(3);
        text += `2022,${i},${j},${10121 + k * 197},${value},${quantity}\n`;
        left--;
      }
      if (text.length > 1 << 16) {
        if (!out.write(text)) await once(out, 'drain');
        text = '';
      }
    }
  out.end(text);
  await once(out, 'close');
  return rows - left;
}

const skip = (next, keep) => Math.floor(Math.log(1 - next()) / Math.log(1 - keep));

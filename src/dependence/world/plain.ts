import type { Cube } from '../../store/index.js';
import type { WorldCells } from './cells.js';
import { worldConcentration } from './world-concentration.js';
export function worldCells(cube: Cube): WorldCells {
  const imports = worldConcentration(cube, 'import');
  const ex = worldConcentration(cube, 'export');
  const { places, products } = cube;
  const W = products.length;
  const world = {
    total: new Float64Array(W),
    hhi: new Float64Array(W),
    topShare: new Float64Array(W),
    topPartner: new Int16Array(W).fill(-1),
  };
  for (let p = 0; p < places.length; p++)
    for (let k = 0; k < W; k++) {
      const x = ex.total[p * W + k] as number;
      if (!(x > 0)) continue;
      world.total[k]! += x;
      world.hhi[k]! += x * x;
      if (x > world.topShare[k]!) {
        world.topShare[k] = x;
        world.topPartner[k] = p;
      }
    }
  for (let k = 0; k < W; k++) {
    const t = world.total[k]!;
    world.hhi[k]! /= t * t;
    world.topShare[k]! /= t;
  }
  return { year: cube.year, places, products, imports, exported: ex.total, world };
}

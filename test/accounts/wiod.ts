/** WIOD 2013 read line by line and solved in plain loops, beside and without the code that does it elsewhere. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { plainLu, plainSolve, zeros, type Matrix } from '../../src/linalg/index.js';
import type { IoTable, LeontiefSystem } from '../../src/accounts/index.js';
import { shared } from '../shared.js';

const SECTORS = 35;
const USES = ['c37', 'c38', 'c39', 'c41', 'c42'];

/** The table of a year. Value added is output less purchases, as the publisher gives none. */
export function wiodTable(year: number): IoTable {
  const path = (name: string): string => shared('data', 'wiod2013-mrio', name);
  const places: string[] = [];
  const output: number[] = [];
  const lines = readFileSync(path(`output_${year}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const nodes = lines.map((line) => {
    const [place = '', sector = '', value] = line.replaceAll('"', '').split(',');
    if (places.at(-1) !== place) places.push(place);
    output.push(Number(value));
    return { place, sector };
  });
  const n = nodes.length;
  const [z, f] = [zeros(n, n), zeros(n, places.length * USES.length)];
  const row = new Map(nodes.map(({ place, sector }, i) => [`${place},${sector}`, i]));
  const number = new Map(places.map((place, p) => [place, p]));
  const text = gunzipSync(readFileSync(path(`wiot_${year}.csv.gz`))).toString('utf8');
  for (const line of text.trim().split('\n').slice(1)) {
    const [from, sector, to = '', use = '', value] = line.replaceAll('"', '').split(',');
    const i = row.get(`${from},${sector}`) as number;
    const j = row.get(`${to},${use}`);
    if (j === undefined) {
      const k = (number.get(to) as number) * USES.length + USES.indexOf(use);
      f.data[i * f.cols + k] = Number(value);
    } else z.data[i * n + j] = Number(value);
  }
  const bought = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) bought[j]! += z.data[i * n + j] as number;
  return {
    id: `wiod-${year}`,
    year,
    unit: 'million USD',
    nodes,
    places,
    starts: Array.from({ length: places.length + 1 }, (_, p) => p * SECTORS),
    finals: places.flatMap((place) =>
      USES.map((category) => ({ place, category, inventories: category === 'c42' })),
    ),
    z,
    f,
    output: Float64Array.from(output),
    valueAdded: Float64Array.from(output, (x, j) => x - (bought[j] as number)),
  };
}

/** A system whose inverse is found row by row from the plain LU, all columns at once. */
export function solved(table: IoTable): LeontiefSystem {
  const n = table.nodes.length;
  const a = zeros(n, n);
  const v = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const x = table.output[j] as number;
    if (!(x > 0)) continue;
    v[j] = (table.valueAdded[j] as number) / x;
    for (let i = 0; i < n; i++) a.data[i * n + j] = (table.z.data[i * n + j] as number) / x;
  }
  const m: Matrix = {
    rows: n,
    cols: n,
    data: a.data.map((x, at) => (at % (n + 1) === 0 ? 1 : 0) - x),
  };
  const lu = plainLu(m);
  const inverse = zeros(n, n);
  const d = inverse.data;
  for (let i = 0; i < n; i++) d[i * n + (lu.rows[i] as number)] = 1;
  for (let i = 0; i < n; i++)
    for (let k = 0; k < i; k++) {
      const factor = lu.lu.data[i * n + k] as number;
      if (factor !== 0)
        for (let j = 0; j < n; j++) d[i * n + j]! -= factor * (d[k * n + j] as number);
    }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) {
      const factor = lu.lu.data[i * n + k] as number;
      if (factor !== 0)
        for (let j = 0; j < n; j++) d[i * n + j]! -= factor * (d[k * n + j] as number);
    }
    const pivot = lu.lu.data[i * n + i] as number;
    for (let j = 0; j < n; j++) d[i * n + j]! /= pivot;
  }
  const unused = (): never => {
    throw new Error('not used here');
  };
  const factor = {
    n,
    rcond: 1,
    solve: (b: Float64Array) => plainSolve(lu, b),
    solveTransposed: unused,
    solveMany: unused,
    inverse: unused,
  };
  return { table, a, v, factor, inverse };
}

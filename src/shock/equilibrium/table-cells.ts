/** What of a table of many countries the model can hold: coefficients, final purchases, and the output they call for. */
import type { IoTable } from '../../accounts/index.js';
import { productOf } from '../product-of.js';
import { total } from './economy.js';

/** Coefficients and final demand that the model can hold. */
export interface Cells {
  readonly n: number;
  readonly places: number;
  /** Place and sector of each node. */
  readonly place: Int32Array;
  readonly sector: Int32Array;
  /** Purchases per unit of output before tariffs, n x n. */
  readonly a: Float64Array;
  /** Final purchases before tariffs, node by buying place. */
  readonly final: Float64Array;
  /** Tariff of place p on node i: `[i][p]`. */
  readonly tariff: Float64Array;
  /** What other final uses lay below zero, and nodes whose value added did. */
  readonly below: number;
  readonly losing: readonly string[];
  /** Products and countries whose home share was raised to the floor. */
  readonly floored: number;
}

/**
 * @param sectors codes of the table, in the order that numbers them
 * @param floor least share of a product that a country makes of what it buys of it
 */
export function cellsOf(
  table: IoTable,
  sectors: readonly string[],
  floor: number,
  tariff?: (importer: string, exporter: string, sector: string) => number,
): Cells {
  const { nodes, places, finals, z, f, output } = table;
  const n = nodes.length;
  const at = new Map(places.map((code, p) => [code, p]));
  const number = new Map(sectors.map((code, s) => [code, s]));
  const place = Int32Array.from(nodes, (node) => at.get(node.place)!);
  const sector = Int32Array.from(nodes, (node) => number.get(productOf(node.sector))!);
  const rates = new Float64Array(n * places.length);
  if (tariff !== undefined)
    nodes.forEach((node, i) =>
      places.forEach((code, p) => {
        if (code !== node.place)
          rates[i * places.length + p] = tariff(code, node.place, productOf(node.sector));
      }),
    );
  const user = finals.map((use) => at.get(use.place)!);
  const final = new Float64Array(n * places.length);
  let below = 0;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < finals.length; k++)
      if (!finals[k]!.inventories) final[i * places.length + user[k]!]! += f.data[i * f.cols + k]!;
    for (let p = 0; p < places.length; p++) {
      const x = final[i * places.length + p]!;
      if (x < 0) {
        below -= x;
        final[i * places.length + p] = 0;
      }
    }
  }
  const a = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let u = 0; u < n; u++) {
      const x = output[u]! > 0 ? z.data[i * n + u]! / output[u]! : 0;
      if (x < 0) below += x * -output[u]!;
      else a[i * n + u] = x;
    }
  const shape = { n, places: places.length, place, sector, a, final };
  const floored = floor > 0 ? raiseHome(shape, sectors.length, output, floor) : 0;
  const cost = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let u = 0; u < n; u++)
      cost[u]! += a[i * n + u]! * (1 + rates[i * places.length + place[u]!]!);
  const losing: string[] = [];
  for (let u = 0; u < n; u++) {
    if (!(cost[u]! > 1)) continue;
    losing.push(`${nodes[u]!.place}:${nodes[u]!.sector}`);
    for (let i = 0; i < n; i++) a[i * n + u]! /= cost[u]!;
  }
  return { ...shape, tariff: rates, below, losing, floored };
}

/** Moves purchases from abroad to the own sector wherever it sells less than `floor` of them. @returns how often */
function raiseHome(
  {
    n,
    places,
    place,
    sector,
    a,
    final,
  }: Pick<Cells, 'n' | 'places' | 'place' | 'sector' | 'a' | 'final'>,
  sectors: number,
  output: Float64Array,
  floor: number,
): number {
  let raised = 0;
  for (let s = 0; s < sectors; s++) {
    const sellers = Array.from({ length: n }, (_, i) => i).filter((i) => sector[i] === s);
    for (let c = 0; c < places; c++) {
      const own = sellers.filter((i) => place[i] === c);
      const [first] = own;
      if (first === undefined) continue;
      const others = sellers.filter((i) => place[i] !== c);
      const users = Array.from({ length: n }, (_, u) => u).filter((u) => place[u] === c);
      const sold = (from: readonly number[]): number => {
        let sum = 0;
        for (const i of from) {
          sum += final[i * places + c]!;
          for (const u of users) sum += a[i * n + u]! * output[u]!;
        }
        return sum;
      };
      const [home, abroad] = [sold(own), sold(others)];
      if (!(abroad > 0 && home < floor * (home + abroad))) continue;
      raised++;
      const moved = (floor * (home + abroad) - home) / abroad;
      const move = (values: Float64Array, from: number, to: number): void => {
        values[to]! += moved * values[from]!;
        values[from]! *= 1 - moved;
      };
      for (const i of others) {
        move(final, i * places + c, first * places + c);
        for (const u of users) move(a, i * n + u, first * n + u);
      }
    }
  }
  return raised;
}

const SETTLED = 1e-14;
const MOST = 2000;

/** Output that final demand calls for, `x = A x + f`; undefined where the rounds of purchases do not die out. */
export function solveOutput({ n, places, a, final }: Cells): Float64Array | undefined {
  const demand = new Float64Array(n);
  for (let i = 0; i < n; i++) demand[i] = total(final.subarray(i * places, (i + 1) * places));
  const size = total(demand);
  let x = demand;
  for (let round = 0; round < MOST; round++) {
    const next = demand.slice();
    let change = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let u = 0, row = i * n; u < n; u++) sum += a[row + u]! * x[u]!;
      next[i]! += sum;
      change += Math.abs(next[i]! - x[i]!);
    }
    x = next;
    if (!Number.isFinite(change)) return undefined;
    if (change <= SETTLED * size) return x;
  }
  return undefined;
}

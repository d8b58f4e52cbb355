/**
 * Shortest ways at sea: Dijkstra over the links of the table, without the passages that are closed.
 *
 * Units: nautical miles. Ways are compared by their cost: miles, and 50 more for each passage, for ships keep to open water
 * where it is about as short (pilots, lanes, queues; the 50 is ours). What is told is miles alone. A coast is where a way begins or ends, never a point on the way. Where two ways are as long,
 * the one found first in the order of the links is kept, so that the same question has the same answer.
 */
import type { RouteTable } from './table.js';

/** Miles that a passage counts for when two ways are compared. */
export const PASSAGE_COST = 50;

/** Ways from one coast to everywhere. */
export interface Reach {
  /** Miles to a point, `undefined` where no way is left. */
  readonly miles: (point: string) => number | undefined;
  /** Miles and the cost of passages: what the way was chosen by. */
  readonly cost: (point: string) => number | undefined;
  /** Points of the way, both ends with it. */
  readonly path: (point: string) => readonly string[];
  /** Passages of the way, in the order they are met, each once. */
  readonly passages: (point: string) => readonly string[];
}

export interface SeaGraph {
  readonly points: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** Of point i: neighbour, miles and passages, in the order of the table. */
  readonly edges: ReadonlyArray<ReadonlyArray<readonly [number, number, readonly string[]]>>;
}

/** @example seaGraph(routeTable()).index.has('VNM:south'); // true */
export function seaGraph(table: RouteTable): SeaGraph {
  const coasts = [...table.coasts.values()].flat().map((c) => c.id);
  const points = [...new Set([...table.waypoints.keys(), ...coasts])];
  const index = new Map(points.map((p, i) => [p, i]));
  const edges: Array<Array<readonly [number, number, readonly string[]]>> = points.map(() => []);
  for (const { a, b, miles, through } of table.links) {
    const [i, j] = [index.get(a), index.get(b)];
    if (i === undefined || j === undefined) continue;
    edges[i]?.push([j, miles, through]);
    edges[j]?.push([i, miles, through.toReversed()]);
  }
  return { points, index, edges };
}

/** A heap of points by their miles; a point may stand in it more than once. */
class Queue {
  readonly #keys: number[] = [];
  readonly #points: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  push(point: number, key: number): void {
    let at = this.#keys.push(key) - 1;
    this.#points.push(point);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((this.#keys[up] as number) <= (this.#keys[at] as number)) break;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): readonly [number, number] {
    const top = [this.#points[0] as number, this.#keys[0] as number] as const;
    const [key, point] = [this.#keys.pop() as number, this.#points.pop() as number];
    if (this.#keys.length > 0) {
      this.#keys[0] = key;
      this.#points[0] = point;
      this.#sink();
    }
    return top;
  }

  #sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let low = at;
      if ((this.#keys[left] ?? Infinity) < (this.#keys[low] as number)) low = left;
      if ((this.#keys[right] ?? Infinity) < (this.#keys[low] as number)) low = right;
      if (low === at) return;
      this.#swap(at, low);
      at = low;
    }
  }

  #swap(i: number, j: number): void {
    for (const list of [this.#keys, this.#points])
      [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}

/**
 * @param closed passages no ship can pass
 * @example
 * reachFrom(seaGraph(table), 'KWT:main', new Set()).passages('VNM:south'); // ['hormuz', 'malacca']
 */
export function reachFrom(graph: SeaGraph, from: string, closed: ReadonlySet<string>): Reach {
  const start = graph.index.get(from);
  const cost = new Float64Array(graph.points.length).fill(Infinity);
  const miles = new Float64Array(graph.points.length);
  const before = new Int32Array(graph.points.length).fill(-1);
  const by: Array<readonly string[]> = graph.points.map(() => []);
  const queue = new Queue();
  if (start !== undefined) {
    cost[start] = 0;
    queue.push(start, 0);
  }
  while (queue.size > 0) {
    const [at, far] = queue.pop();
    if (far > (cost[at] as number)) continue;
    if (at !== start && graph.points[at]?.includes(':') === true) continue;
    for (const [to, length, through] of graph.edges[at] ?? []) {
      const sum = far + length + PASSAGE_COST * through.length;
      if (sum >= (cost[to] as number) || through.some((p) => closed.has(p))) continue;
      cost[to] = sum;
      miles[to] = (miles[at] as number) + length;
      before[to] = at;
      by[to] = through;
      queue.push(to, sum);
    }
  }
  const way = (point: string): number[] => {
    const steps: number[] = [];
    const end = graph.index.get(point);
    if (end === undefined || cost[end] === Infinity) return steps;
    for (let at = end; at >= 0; at = before[at] as number) steps.push(at);
    return steps.reverse();
  };
  const told = (values: Float64Array, point: string): number | undefined => {
    const end = graph.index.get(point);
    return end === undefined || cost[end] === Infinity ? undefined : values[end];
  };
  return {
    miles: (point) => told(miles, point),
    cost: (point) => told(cost, point),
    path: (point) => way(point).map((i) => graph.points[i] as string),
    passages: (point) => [...new Set(way(point).flatMap((i) => by[i] ?? []))],
  };
}

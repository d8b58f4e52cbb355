/**
 * A map of the product space: which products to draw, which links between them, and where each stands.
 *
 * Links: the maximum spanning tree of proximities, so that everything hangs together by its strongest links, and beside it
 * the strongest others from `strong` on, as many as there are products at most. Places: a force layout (springs along
 * links, products pushing each other off) from the same start and for the same number of steps each time, so that the
 * same data give the same map. Positions run from 0 to 1 and mean nothing but nearness; neither does up or right.
 *
 * Origin: the tree with the links of at least 0.55 is how Hidalgo et al. 2007 drew it (recalled).
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { type Proximity, phi } from './proximity.js';

export interface Link {
  /** Indexes into the products that are drawn. */
  readonly from: number;
  readonly to: number;
  readonly phi: number;
  /** Of the spanning tree. */
  readonly tree: boolean;
}

export interface ProductMap {
  /** 0 to 1, in the order asked for. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly links: readonly Link[];
}

/** Proximity from which a link is drawn that the tree does not need. */
export const STRONG = 0.55;
const STEPS = 160;

/**
 * @param products columns of M, in the order they are to be numbered
 * @example
 * productMap(proximity(m), [0, 1, 2]).links.filter((l) => l.tree).length; // 2: a tree of three
 */
export function productMap(
  near: Proximity,
  products: readonly number[],
  strong = STRONG,
): ProductMap {
  const links = [...spanningTree(near, products), ...strongest(near, products, strong)];
  const seen = new Set<string>();
  const once = links.filter(({ from, to }) => {
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return { ...layout(products.length, once), links: once };
}

/** Prim's tree, from the first product on; of equally near ones the first. A product without any link hangs by one of 0. */
function spanningTree(near: Proximity, products: readonly number[]): Link[] {
  const n = products.length;
  const best = new Float64Array(n).fill(-1);
  const from = new Int32Array(n);
  const inside = new Uint8Array(n);
  const links: Link[] = [];
  let last = 0;
  for (let count = 1; count < n; count++) {
    inside[last] = 1;
    let next = -1;
    for (let i = 0; i < n; i++) {
      if (inside[i] === 1) continue;
      const value = phi(near, products[last]!, products[i]!);
      if (value > best[i]!) [best[i], from[i]] = [value, last];
      if (next < 0 || best[i]! > best[next]!) next = i;
    }
    links.push({ from: from[next]!, to: next, phi: best[next]!, tree: true });
    last = next;
  }
  return links;
}

/** The strongest links, no more than there are products. */
function strongest(near: Proximity, products: readonly number[], strong: number): Link[] {
  const links: Link[] = [];
  for (let i = 0; i < products.length; i++)
    for (let j = i + 1; j < products.length; j++) {
      const value = phi(near, products[i]!, products[j]!);
      if (value >= strong) links.push({ from: i, to: j, phi: value, tree: false });
    }
  return links
    .sort((a, b) => b.phi - a.phi || a.from - b.from || a.to - b.to)
    .slice(0, products.length);
}

interface Node {
  index: number;
  x?: number;
  y?: number;
}

function layout(n: number, links: readonly Link[]): { x: Float64Array; y: Float64Array } {
  const nodes: Node[] = Array.from({ length: n }, (_, index) => ({ index }));
  const springs = links.map(({ from, to, phi: value }) => ({
    source: from,
    target: to,
    phi: value,
  }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, (typeof springs)[number]>(springs)
        .distance(({ phi: value }) => 12 + 30 * (1 - value))
        .strength(0.6),
    )
    .force('charge', forceManyBody<Node>().strength(-34).distanceMax(500))
    .force('apart', forceCollide<Node>(5))
    .force('x', forceX<Node>().strength(0.02))
    .force('y', forceY<Node>().strength(0.03))
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .stop()
    .tick(STEPS);
  return {
    x: unit(nodes.map((node) => node.x ?? 0)),
    y: unit(nodes.map((node) => node.y ?? 0)),
  };
}

/** From 0 to 1; in the middle where all are equal. */
function unit(values: readonly number[]): Float64Array {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return Float64Array.from(values, (v) => (high > low ? (v - low) / (high - low) : 0.5));
}

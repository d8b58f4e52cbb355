/**
 * Standard measures of one node, by graphology and its library of metrics (MIT), direction left out:
 *
 * - degree: partners; degree centrality: of all others.
 * - strength: sum of the weights of its ties.
 * - betweenness (Freeman 1977, by Brandes): share of shortest paths between two others that pass it.
 * - closeness (Freeman 1979, Wasserman and Faust 1994 where not all are reached):
 *   (r / n-1) * (r / sum of distances), r those reached.
 * - eigenvector (Bonacich 1972): the entry of the leading eigenvector, of length 1.
 * - clustering (Watts and Strogatz 1998): share of pairs of partners that are tied; no value with fewer than two.
 */
import type { PlaceCode } from '../../core/index.js';
import { hubScore } from '../agreements/hub.js';
import type { Neighbours } from './graph.js';
import { UndirectedGraph, betweenness, closeness, eigenvector, type Library } from './library.js';

export interface Standard {
  readonly degree: number;
  readonly strength: number;
  /** From 0 to 1; null with fewer than two nodes (three for betweenness). */
  readonly degreeCentrality: number | null;
  readonly betweenness: number | null;
  readonly closeness: number | null;
  /** Null where there is no tie at all, or the iteration does not settle. */
  readonly eigenvector: number | null;
  readonly clustering: number | null;
}

/** The library's graph, nodes and ties in the order of their codes. */
export function libraryGraph(graph: Neighbours): Library {
  const out = new UndirectedGraph();
  for (const node of graph.keys()) out.addNode(node);
  for (const [a, own] of graph)
    for (const [b, weight] of [...own].sort(([x], [y]) => (x < y ? -1 : 1)))
      if (a < b) out.addEdge(a, b, { weight });
  return out;
}

const ITERATIONS = 1000;
const TOLERANCE = 1e-8;

function leading(graph: Library): Readonly<Record<string, number>> | null {
  if (graph.size === 0) return null;
  try {
    return eigenvector(graph, {
      getEdgeWeight: null,
      maxIterations: ITERATIONS,
      tolerance: TOLERANCE,
    });
  } catch {
    return null;
  }
}

/**
 * The measures of every node.
 *
 * @example
 * standardMeasures(karateClub).get('0')?.betweenness; // 0.43764 (Zachary's club, as networkx has it)
 */
export function standardMeasures(graph: Neighbours): ReadonlyMap<PlaceCode, Standard> {
  const held = libraryGraph(graph);
  const n = held.order;
  const between = n > 2 ? betweenness(held, { getEdgeWeight: null }) : {};
  const close = n > 1 ? closeness(held, { wassermanFaust: true }) : {};
  const eigen = leading(held);
  const ties = new Map([...graph].map(([node, own]) => [node, new Set(own.keys())]));
  return new Map(
    [...graph].map(([node, own]): [PlaceCode, Standard] => {
      const untied = hubScore(ties, node).score;
      return [
        node,
        {
          degree: own.size,
          strength: [...own.values()].reduce((a, b) => a + b, 0),
          degreeCentrality: n > 1 ? own.size / (n - 1) : null,
          betweenness: between[node] ?? null,
          closeness: close[node] ?? null,
          eigenvector: eigen?.[node] ?? null,
          clustering: untied === null ? null : 1 - untied,
        },
      ];
    }),
  );
}

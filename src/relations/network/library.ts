/**
 * The functions of graphology (Plique, MIT), as they are at run time: the packages are CommonJS, their types are
 * written for another module system, and one reading of modules wraps what another does not.
 */
import graphology from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import closenessModule from 'graphology-metrics/centrality/closeness.js';
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js';
import type { UndirectedGraph as Undirected } from 'graphology';

export type Library = Undirected;
export const { UndirectedGraph } = graphology as unknown as {
  readonly UndirectedGraph: new () => Library;
};

type Numbers = Readonly<Record<string, number>>;

/** What is used of each, and no more. */
export const louvain = louvainModule as unknown as {
  readonly detailed: (
    graph: Library,
    options: { readonly getEdgeWeight: string; readonly rng: () => number },
  ) => { readonly communities: Numbers; readonly modularity: number };
};
export const betweenness = betweennessModule as unknown as (
  graph: Library,
  options: { readonly getEdgeWeight: null },
) => Numbers;
export const closeness = closenessModule as unknown as (
  graph: Library,
  options: { readonly wassermanFaust: boolean },
) => Numbers;
export const eigenvector = eigenvectorModule as unknown as (
  graph: Library,
  options: {
    readonly getEdgeWeight: null;
    readonly maxIterations: number;
    readonly tolerance: number;
  },
) => Numbers;

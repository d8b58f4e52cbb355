/**
 * The functions of graphology (Plique, MIT), as they are at run time: the packages are CommonJS, their types are
 * written for another module system.
 */
import graphology from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import closenessModule from 'graphology-metrics/centrality/closeness.js';
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js';

export const UndirectedGraph = graphology.UndirectedGraph;
export type Library = InstanceType<typeof UndirectedGraph>;

export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
export const closeness = closenessModule as unknown as typeof closenessModule.default;
export const eigenvector = eigenvectorModule as unknown as typeof eigenvectorModule.default;

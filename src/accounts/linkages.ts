/**
 * Linkages: how strongly a sector pulls those it buys from (backward), and pushes those it sells to (forward),
 * beside the average sector. Normalised, so that 1 is the average of the sectors that have output.
 *
 * Backward (Rasmussen's power of dispersion): column sums of L over their mean. Forward: row sums of the Ghosh
 * inverse over their mean; Rasmussen's own were row sums of L, which mix sectors of all sizes, and are offered.
 *
 * Origin: Rasmussen, Studies in Inter-Sectoral Relations, 1956; forward by Ghosh: Beyers 1976, Jones 1976
 * (all recalled). A key sector, both above 1: Hirschman 1958 (recalled).
 */
import type { Limit, Method } from '../core/index.js';
import { ghoshRowSums } from './ghosh.js';
import { outputMultipliers } from './multipliers.js';
import type { LeontiefSystem } from './system.js';

export const BACKWARD_LINKAGE: Method = {
  id: 'backward-linkage',
  version: '1',
  name: { en: 'Backward linkage, normalised', vi: 'Liên kết ngược, đã chuẩn hóa' },
  formula: "(1'L)_j / mean over sectors with output",
  citation: 'Rasmussen 1956 (recalled)',
  status: 'recalled',
};

export const FORWARD_LINKAGE: Method = {
  id: 'forward-linkage',
  version: '1',
  name: {
    en: 'Forward linkage, normalised, by the Ghosh inverse',
    vi: 'Liên kết xuôi, đã chuẩn hóa, theo ma trận Ghosh',
  },
  formula: '(G 1)_i / mean over sectors with output',
  citation: 'Beyers 1976; Jones 1976 (recalled)',
  status: 'recalled',
};

export const LINKAGE_ONE = (measure: string): Limit => ({
  id: `${measure.replace('_', '-')}-one`,
  kind: 'threshold',
  measure,
  crossedWhen: '>',
  value: 1,
  unit: 'ratio',
  label: { en: 'above the average sector', vi: 'trên mức ngành trung bình' },
  origin: 'the average, by definition',
  status: 'recalled',
});

export interface Linkages {
  /** By node; NaN nowhere: sectors without output are undefined. */
  readonly backward: readonly (number | undefined)[];
  readonly forward: readonly (number | undefined)[];
}

export interface LinkageOptions {
  /** Which inverse forward linkages are read from. */
  readonly forward?: 'ghosh' | 'leontief';
}

/**
 * @example
 * linkages(system).backward; // [1.02222…, 0.97777…] of Z = [[150, 500], [200, 100]], x = (1000, 2000)
 */
export function linkages(
  system: LeontiefSystem,
  { forward = 'ghosh' }: LinkageOptions = {},
): Linkages {
  const { output } = system.table;
  return {
    backward: overMean(outputMultipliers(system), output),
    forward: overMean(forward === 'ghosh' ? ghoshRowSums(system) : leontiefRowSums(system), output),
  };
}

function leontiefRowSums({ inverse }: LeontiefSystem): Float64Array {
  const n = inverse.rows;
  return Float64Array.from({ length: n }, (_, i) =>
    inverse.data.subarray(i * n, (i + 1) * n).reduce((sum, x) => sum + x, 0),
  );
}

function overMean(sums: Float64Array, output: Float64Array): (number | undefined)[] {
  let [total, count] = [0, 0];
  for (const [i, sum] of sums.entries())
    if (output[i]! > 0) [total, count] = [total + sum, count + 1];
  return Array.from(sums, (sum, i) => (output[i]! > 0 ? sum / (total / count) : undefined));
}

/** Sectors whose linkages both stand above 1. @example keySectors({ backward: [1.2, 1.1], forward: [1.1, 0.9] }); // [0] */
export function keySectors({ backward, forward }: Linkages): number[] {
  return backward.flatMap((b, i) => ((b ?? 0) > 1 && (forward[i] ?? 0) > 1 ? [i] : []));
}

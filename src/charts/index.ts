import { dayLines } from './day-lines.js';
import { egoNetwork } from './ego-network.js';
import { bandLines } from './band-lines.js';
import { heatMap } from './heat-map.js';
import { ladder } from './ladder.js';
import { lossMap } from './loss-map.js';
import { partnerBars } from './partner-bars.js';
import { passageMap } from './passage-map.js';
import { positions } from './positions.js';
import { powerMatrix } from './power-matrix.js';
import { productSpace } from './product-space.js';
import { scatter } from './scatter.js';
import { stackedBars } from './stacked-bars.js';
import { tierMap } from './tier-map.js';
import { timeline } from './timeline.js';
import { treemap } from './treemap.js';
import { trend } from './trend.js';
import { yearLines } from './year-lines.js';
import type { WorldTopology } from './base-map.js';
import type { Chart, ChartContext, ChartSpec } from './types.js';

export type * from './types.js';
export type { WorldTopology } from './base-map.js';
export { standalone } from './draw.js';
export { plainDocument } from './plain-document.js';
export { DARK, LIGHT } from './palette.js';
export {
  bandLines,
  dayLines,
  egoNetwork,
  heatMap,
  ladder,
  lossMap,
  partnerBars,
  passageMap,
  positions,
  powerMatrix,
  productSpace,
  scatter,
  stackedBars,
  tierMap,
  timeline,
  treemap,
  trend,
  yearLines,
};

/**
 * Draws any chart. A map needs the topology of world-atlas (`countries-50m` or `countries-110m`); without
 * it only dots are drawn.
 *
 * @example
 * const { svg, table, summary } = drawChart(section.chart, { document, width: 560, lang: 'vi' }, topology);
 */
export function drawChart(spec: ChartSpec, context: ChartContext, topology?: WorldTopology): Chart {
  switch (spec.kind) {
    case 'ladder':
      return ladder(spec.data, context);
    case 'tier-map':
      return tierMap(spec.data, context, topology);
    case 'passage-map':
      return passageMap(spec.data, context, topology);
    case 'partner-bars':
      return partnerBars(spec.data, context);
    case 'scatter':
      return scatter(spec.data, context);
    case 'trend':
      return trend(spec.data, context);
    case 'heat-map':
      return heatMap(spec.data, context);
    case 'treemap':
      return treemap(spec.data, context);
    case 'product-space':
      return productSpace(spec.data, context);
    case 'stacked-bars':
      return stackedBars(spec.data, context);
    case 'year-lines':
      return yearLines(spec.data, context);
    case 'band-lines':
      return bandLines(spec.data, context);
    case 'positions':
      return positions(spec.data, context);
    case 'timeline':
      return timeline(spec.data, context);
    case 'loss-map':
      return lossMap(spec.data, context, topology);
    case 'day-lines':
      return dayLines(spec.data, context);
    case 'ego-network':
      return egoNetwork(spec.data, context);
    case 'power-matrix':
      return powerMatrix(spec.data, context);
  }
}

/**
 * What a chart takes and gives. Data come in finished (labels already in the reader's language, colours
 * by role); out come a drawing, the same numbers as a table, and a sentence for those who do not see it.
 */
import type { Lang } from '../core/index.js';
import type { LossMapData, PassageMapData, TierMapData } from './map-types.js';
import type {
  BandLinesData,
  DayLinesData,
  LadderData,
  TimelineData,
  TrendData,
  YearLinesData,
} from './time-types.js';
import type {
  EgoNetworkData,
  HeatMapData,
  PartnerBarsData,
  PositionsData,
  PowerMatrixData,
  ProductSpaceData,
  ScatterData,
  StackedBarsData,
  TreemapData,
} from './part-types.js';

export type * from './map-types.js';
export type * from './time-types.js';
export type * from './part-types.js';

/** Where a chart is drawn: a browser's document, or happy-dom's in Node. */
export interface ChartContext {
  readonly document: Document;
  /** Width in CSS pixels; charts lay themselves out for it. */
  readonly width: number;
  readonly lang: Lang;
}

/** A part of the page that a tile, a bar or a cell leads to. */
export type Drill = `product:${string}` | `partner:${string}`;

export interface Cell {
  readonly text: string;
  readonly drill?: Drill;
  /** Number behind the text, for sorting and downloads. */
  readonly value?: number | null;
  /** Finding that the cell shows. */
  readonly finding?: string;
}

export interface Column {
  readonly label: string;
  readonly numeric: boolean;
  /** Text that readers copy, such as a dataset's id: a terminal neither cuts nor wraps it. */
  readonly whole?: boolean;
}

export interface Table {
  readonly caption: string;
  /** Readers may sort it by any column. */
  readonly sortable?: boolean;
  readonly columns: readonly Column[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

export interface Chart {
  readonly svg: SVGSVGElement;
  readonly table: Table;
  /** One or two sentences that say what the drawing shows. */
  readonly summary: string;
}

/** A range is [low, high]; equal ends are a point. Uncertainty is drawn. */
export type Range = readonly [number, number];

export interface TierStyle {
  readonly code: string;
  readonly label: string;
  /** Rank on the ramp, 1 is the top rung; null stands outside the ladder (ochre). */
  readonly rank: number | null;
  /** Nothing is known of what stands here: hatched, and small states without a dot. */
  readonly unknown?: true;
}

/** Any chart, as data that travels in JSON. */
export type ChartSpec =
  | { readonly kind: 'power-matrix'; readonly data: PowerMatrixData }
  | { readonly kind: 'ladder'; readonly data: LadderData }
  | { readonly kind: 'tier-map'; readonly data: TierMapData }
  | { readonly kind: 'passage-map'; readonly data: PassageMapData }
  | { readonly kind: 'partner-bars'; readonly data: PartnerBarsData }
  | { readonly kind: 'scatter'; readonly data: ScatterData }
  | { readonly kind: 'trend'; readonly data: TrendData }
  | { readonly kind: 'heat-map'; readonly data: HeatMapData }
  | { readonly kind: 'treemap'; readonly data: TreemapData }
  | { readonly kind: 'product-space'; readonly data: ProductSpaceData }
  | { readonly kind: 'stacked-bars'; readonly data: StackedBarsData }
  | { readonly kind: 'year-lines'; readonly data: YearLinesData }
  | { readonly kind: 'positions'; readonly data: PositionsData }
  | { readonly kind: 'timeline'; readonly data: TimelineData }
  | { readonly kind: 'loss-map'; readonly data: LossMapData }
  | { readonly kind: 'day-lines'; readonly data: DayLinesData }
  | { readonly kind: 'ego-network'; readonly data: EgoNetworkData }
  | { readonly kind: 'band-lines'; readonly data: BandLinesData };

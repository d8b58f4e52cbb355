/**
 * What a chart takes and gives. Data come in finished (labels already in the reader's language, colours
 * by role); out come a drawing, the same numbers as a table, and a sentence for those who do not see it.
 */
import type { Day, Lang, PlaceCode, Unit } from '../core/index.js';

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

/** Partners per rung through time, stacked in steps. */
export interface LadderData {
  readonly title: string;
  readonly countLabel: string;
  readonly tiers: readonly TierStyle[];
  /** Counts from this day until the next step; one range per tier, in the order of `tiers`. */
  readonly steps: ReadonlyArray<{ readonly day: Day; readonly counts: readonly Range[] }>;
  readonly first: Day;
  readonly last: Day;
  readonly marks: ReadonlyArray<{ readonly day: Day; readonly label: string }>;
}

/** A label the boundary rule of a profile puts on the map, with the islands it names. */
export interface MapFeature {
  readonly label: string;
  readonly at: readonly [number, number];
  readonly islands: ReadonlyArray<readonly [number, number]>;
  /** Drawn as belonging to this place; null: drawn as disputed. */
  readonly belongsTo: PlaceCode | null;
}

/** World map shaded by tier, drawn by a boundary rule. */
export interface TierMapData {
  readonly title: string;
  readonly home: { readonly code: PlaceCode; readonly label: string };
  /** Home has a value like any other place, and is shaded by it. */
  readonly homeShaded?: boolean;
  /** Longitude and latitude the map is centred on. */
  readonly center: readonly [number, number];
  readonly tiers: readonly TierStyle[];
  readonly noTierLabel: string;
  readonly places: ReadonlyArray<{
    readonly code: PlaceCode;
    readonly m49: number | null;
    readonly label: string;
    readonly tier: string | null;
    readonly tierLabel: string;
    /** Since when, as text. */
    readonly since: string;
    /** The fact that the date opens. */
    readonly finding?: string;
    readonly drill?: Drill;
    readonly at: readonly [number, number] | null;
  }>;
  readonly features: readonly MapFeature[];
  readonly columns: { readonly place: string; readonly tier: string; readonly since: string };
}

/** Shares of partners, one panel a side. */
export interface PartnerBarsData {
  readonly title: string;
  readonly panels: ReadonlyArray<{
    readonly title: string;
    readonly bars: ReadonlyArray<{
      readonly code: PlaceCode | null;
      readonly label: string;
      readonly share: Range;
      /** The one the title is about. */
      readonly emphasis: boolean;
      /** `rest` is what no partner row speaks for: drawn as unknown. */
      readonly kind: 'partner' | 'rest';
      readonly valueText: string;
      readonly finding?: string;
      readonly drill?: Drill;
    }>;
    readonly note: string;
  }>;
  readonly columns: { readonly partner: string; readonly share: string; readonly value: string };
}

/** Two measures of many countries, or of many products. */
export interface ScatterData {
  readonly title: string;
  readonly x: { readonly label: string };
  readonly y: { readonly label: string };
  readonly logarithmic: boolean;
  readonly logNote: string;
  /** What the points are; places where it does not say. */
  readonly what?: 'places' | 'products';
  readonly placeLabel: string;
  readonly sizeLabel: string;
  readonly points: ReadonlyArray<{
    readonly code: PlaceCode;
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    /** In the table, where the drawing has room for a short label only. */
    readonly name?: string;
    readonly drill?: Drill;
    readonly findings?: { readonly x: string; readonly y: string };
    readonly emphasis: boolean;
    /** Drawn as a ring: it is not, or not yet, what a full one is. */
    readonly hollow?: boolean;
    /** Where the true value lies, drawn as bars through the point. */
    readonly range?: { readonly x: Range; readonly y: Range };
    /** Worth a label if there is room; lower is more. */
    readonly labelRank: number | null;
  }>;
  readonly limits: ReadonlyArray<{
    readonly axis: 'x' | 'y';
    readonly value: number;
    readonly label: string;
  }>;
}

/** Shares through the years. */
export interface TrendData {
  readonly title: string;
  readonly yearLabel: string;
  readonly valueLabel: string;
  /** Of the values: a share where it does not say. */
  readonly unit?: 'share' | 'index01';
  readonly lines: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    readonly emphasis: boolean;
    /** A break is a missing year, never a zero. `note` names, for example, who led that year. */
    readonly points: ReadonlyArray<{
      readonly year: number;
      readonly value: number | null;
      readonly note: string;
      readonly finding?: string;
    }>;
  }>;
  /** Later readings from another source: drawn apart, never joined to the line. */
  readonly later: ReadonlyArray<{
    /** Code of the line it belongs with. */
    readonly line: string;
    readonly year: number;
    readonly value: number;
    readonly label: string;
    readonly finding?: string;
  }>;
}

/** How much is held of each place in each year. */
export interface HeatMapData {
  readonly title: string;
  readonly columns: { readonly place: string; readonly years: string; readonly count: string };
  /** First and last year of the axis. */
  readonly years: readonly [number, number];
  /** At most three, lightest first: the least a year must have for it, and what it is called. */
  readonly shades: ReadonlyArray<{ readonly from: number; readonly label: string }>;
  readonly rows: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    /** Year and count, by year; a year that is not there holds nothing. */
    readonly cells: ReadonlyArray<readonly [number, number]>;
    readonly total: number;
  }>;
}

/** Parts of a whole by amount, shaded by class. */
export interface TreemapData {
  readonly title: string;
  readonly columns: {
    readonly item: string;
    readonly shade: string;
    readonly detail: string;
    readonly value: string;
  };
  /** What each shade stands for, lightest first; at most three. */
  readonly classes: readonly string[];
  readonly tiles: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    /** A few words under the name: who leads, and with how much. */
    readonly detail: string;
    readonly value: number;
    readonly valueText: string;
    /** Index into `classes`; null is what has no class, such as all that is too small to draw. */
    readonly shade: number | null;
    readonly shadeText: string;
    readonly drill?: Drill;
    readonly finding?: string;
  }>;
}

/** Products linked by how near they are to each other. */
export interface ProductSpaceData {
  readonly title: string;
  readonly columns: {
    readonly product: string;
    readonly has: string;
    readonly value: string;
    readonly near: string;
    readonly phi: string;
  };
  /** What a full and a hollow circle stand for. */
  readonly full: string;
  readonly hollow: string;
  readonly products: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    /** From 0 to 1, right and down. */
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly valueText: string;
    /** A full circle. */
    readonly has: boolean;
    readonly hasText: string;
    /** Worth a label if there is room; lower is more. */
    readonly labelRank: number | null;
    readonly finding?: string;
  }>;
  /** Indexes into `products`, and proximity from 0 to 1. */
  readonly links: ReadonlyArray<readonly [number, number, number]>;
}

/** Wholes and their parts, a bar each: whose value is in what is sold. */
export interface StackedBarsData {
  readonly title: string;
  readonly columns: { readonly bar: string; readonly part: string; readonly share: string };
  /** In the order they stand in a bar; the first is the one that the drawing is about, a `rest` what no other names. */
  readonly parts: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    readonly rest?: boolean;
  }>;
  readonly bars: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    /** In bold, apart from the others: the whole of which they are parts. */
    readonly emphasis: boolean;
    /** As many as there are parts; null is not known. Below zero it is told and not drawn. */
    readonly shares: ReadonlyArray<{ readonly value: number | null; readonly finding?: string }>;
  }>;
}

/** Values in some years only: full lines between neighbours, dotted ones over years that are not held. */
export interface YearLinesData {
  readonly title: string;
  readonly yearLabel: string;
  readonly valueLabel: string;
  readonly unit: 'share' | 'ratio';
  /** What a dotted line stands for. */
  readonly dotted: string;
  readonly lines: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    readonly emphasis: boolean;
    readonly points: ReadonlyArray<{
      readonly year: number;
      readonly value: number | null;
      readonly finding?: string;
    }>;
  }>;
}

/** Values with their intervals through the years. */
export interface BandLinesData {
  readonly title: string;
  readonly yearLabel: string;
  readonly valueLabel: string;
  /** A year marked by an upright line; null for none. */
  readonly mark: number | null;
  readonly lines: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    readonly emphasis: boolean;
    /** From elsewhere than the others: drawn broken. */
    readonly broken?: boolean;
    readonly points: ReadonlyArray<{
      readonly year: number;
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly finding?: string;
    }>;
  }>;
}

/** Where one place stands among all others, on a line for each measure. */
export interface PositionsData {
  readonly title: string;
  readonly placeLabel: string;
  readonly measureLabel: string;
  readonly valueLabel: string;
  /** What the left and the right end of the lines stand for. */
  readonly ends: readonly [string, string];
  readonly rows: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    readonly points: ReadonlyArray<{
      readonly code: PlaceCode;
      readonly label: string;
      readonly value: number;
      readonly valueText: string;
      /** The one the drawing is about. */
      readonly emphasis: boolean;
      readonly finding?: string;
    }>;
  }>;
}

/** Milestones as rules across small multiples that share one axis of time. */
export interface TimelineData {
  readonly title: string;
  readonly yearLabel: string;
  readonly milestoneLabel: string;
  readonly dateLabel: string;
  /** First and last year of the axis. */
  readonly first: number;
  readonly last: number;
  /** In order; a number stands beside the mark and before its name in the list. */
  readonly marks: ReadonlyArray<{
    readonly id: string;
    readonly number: number;
    /** First and last day on which it may have been. */
    readonly from: Day;
    readonly to: Day;
    readonly label: string;
    readonly date: string;
    /** A rule through every panel, with its name above. */
    readonly emphasis: boolean;
    /** `≠` where sources differ, `?` where it is from memory; '' otherwise. */
    readonly sign: string;
    readonly finding?: string;
  }>;
  readonly panels: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly unit: Unit;
    readonly lines: ReadonlyArray<{
      readonly code: string;
      readonly label: string;
      /** At the end of the year, or in its middle. */
      readonly at: 'year_end' | 'year';
      /** Every year of the axis; null is not held. */
      readonly points: ReadonlyArray<{
        readonly year: number;
        readonly range: Range | null;
        /** Of a point that is estimated: drawn as a band around its line. */
        readonly interval?: Range;
        readonly finding?: string;
      }>;
    }>;
  }>;
  /** What the slanted lines stand for. */
  readonly notHeld: string;
  /** What a band around a line stands for. */
  readonly band: string;
}

/** The straits and canals that a country's trade passes, on the map of the world. */
export interface PassageMapData extends Pick<
  TierMapData,
  'title' | 'home' | 'center' | 'places' | 'features'
> {
  readonly columns: { readonly passage: string; readonly usual: string; readonly range: string };
  /** Largest share first; shares from 0 to 1. */
  readonly passages: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    /** Longitude and latitude. */
    readonly at: readonly [number, number];
    /** On the usual route. */
    readonly share: number;
    readonly shareText: string;
    /** The most that may pass, whatever coast and way is taken. */
    readonly most: number;
    readonly rangeText: string;
    readonly finding?: string;
    readonly rangeFinding?: string;
  }>;
}

/** How much each place loses, on the map of the world. */
export interface LossMapData extends Pick<TierMapData, 'title' | 'home' | 'center' | 'features'> {
  readonly columns: { readonly place: string; readonly value: string };
  /** The most lost first, at most four; a gain stands apart. */
  readonly classes: ReadonlyArray<{ readonly label: string; readonly gain: boolean }>;
  readonly unknownLabel: string;
  readonly places: ReadonlyArray<{
    readonly code: PlaceCode;
    readonly m49: number | null;
    readonly label: string;
    /** Lost; below zero gained; null is not known. */
    readonly value: number | null;
    readonly valueText: string;
    /** Index into `classes`; null where nothing is known. */
    readonly class: number | null;
    /** In the table; places that the model does not tell apart are drawn only. */
    readonly shown: boolean;
    readonly finding?: string;
    readonly at: readonly [number, number] | null;
  }>;
}

/** Values day by day, with the days of an event shaded. */
export interface DayLinesData {
  readonly title: string;
  readonly dayLabel: string;
  readonly valueLabel: string;
  readonly unit: 'share' | 'day';
  /** Of a day without the event. */
  readonly usual: number;
  /** `until` is the day after the last. */
  readonly spans: ReadonlyArray<{
    readonly from: number;
    readonly until: number;
    readonly label: string;
  }>;
  readonly lines: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    readonly emphasis: boolean;
    /** At the end of each day, from day 0. */
    readonly values: readonly number[];
    /** Findings of some of the days. */
    readonly findings: ReadonlyArray<readonly [day: number, finding: string]>;
  }>;
}

/** The ties of one place: itself in the middle, partners on rings, a line for each layer. */
export interface EgoNetworkData {
  readonly title: string;
  readonly home: { readonly code: PlaceCode; readonly label: string };
  /** From the middle outward; a partner stands on one of them. */
  readonly rings: readonly string[];
  /** Layers that are drawn, each with its own kind of line; `kind` is the same whichever others are drawn. */
  readonly layers: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    readonly kind: number;
  }>;
  /** Around the circle, clockwise from the top. */
  readonly sectors: readonly string[];
  /** In the order in which they stand: by sector, then as given. */
  readonly partners: ReadonlyArray<{
    readonly code: PlaceCode;
    readonly label: string;
    readonly ring: number;
    readonly sector: number;
    readonly ties: ReadonlyArray<{
      /** Index into `layers`. */
      readonly layer: number;
      readonly text: string;
      /** False where it may have begun or ended: drawn fainter. */
      readonly sure: boolean;
      /** It is new since the earlier day. */
      readonly won: boolean;
      readonly finding?: string;
    }>;
    readonly drill?: Drill;
  }>;
  readonly wonLabel: string | null;
  readonly columns: { readonly partner: string; readonly ring: string; readonly sector: string };
}

/** Any chart, as data that travels in JSON. */
/** What each power holds of each domain: a cell a pair, shaded by share; bounds where only bounds are known. */
export interface PowerMatrixData {
  readonly title: string;
  readonly rowLabel: string;
  readonly powers: ReadonlyArray<{ readonly code: PlaceCode; readonly label: string }>;
  readonly rows: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    /** The year, or why there is nothing. */
    readonly detail: string;
    /** `tier`: an order, 1 the first; else 0 to 1. */
    readonly kind: 'share' | 'closeness' | 'tier';
    readonly cells: ReadonlyArray<{
      readonly low: number;
      readonly high: number;
      readonly finding: string;
    } | null>;
  }>;
}

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

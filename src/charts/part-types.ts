/** What is drawn of wholes and their parts, and of places side by side. */
import type { PlaceCode } from '../core/index.js';
import type { Drill, Range } from './types.js';

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

/** The ties of one place: itself in the middle, partners on rings, a line for each layer. */
export interface EgoNetworkData {
  readonly title: string;
  readonly home: { readonly code: PlaceCode; readonly label: string };
  /** Groups, from the top; a partner stands in one of them. */
  readonly rings: readonly string[];
  /** Rank of each group on the ladder from 1; null stands outside the ladder, 0 on no rung. */
  readonly ranks: ReadonlyArray<number | null>;
  /** Layers that are drawn, a column each; `kind` is the same whichever others are drawn. */
  readonly layers: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    readonly kind: number;
  }>;
  /** Regions. */
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
      /** False where it may have begun or ended: drawn open. */
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

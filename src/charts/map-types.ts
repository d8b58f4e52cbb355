/** What is drawn on the map of the world. */
import type { PlaceCode } from '../core/index.js';
import type { Drill, TierStyle } from './types.js';

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

/** What is drawn over time: steps, lines with and without bands, milestones. */
import type { Day, Unit } from '../core/index.js';
import type { Range, TierStyle } from './types.js';

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

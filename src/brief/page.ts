/**
 * The page: an assessment written out in one language, as data. The workbench, the terminal and the
 * note all print this; none of them makes a sentence of its own about a number.
 */
import type { ChartSpec, Table } from '../charts/types.js';
import type { Day, Lang, PlaceCode } from '../core/index.js';
import type { NamedPage } from './pages.js';

/** Running text in which some words open a Finding. */
export type RichText = ReadonlyArray<string | { readonly text: string; readonly finding: string }>;

/** A Finding with everything about it that a person reads, already in the page's language. */
export interface FindingView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly method: string;
  readonly formula: string;
  readonly methodStatus: string;
  readonly citation: string;
  readonly rule: string | null;
  readonly inputs: ReadonlyArray<{ readonly label: string; readonly value: string }>;
  readonly evidence: ReadonlyArray<{
    readonly title: string;
    readonly lines: readonly string[];
    readonly links: ReadonlyArray<{
      readonly label: string;
      readonly address: string;
      /** Speaks against the value held. */
      readonly against?: true;
    }>;
    /** `unverified` and `contradicted` facts are marked wherever they are shown. */
    readonly standing: 'dataset' | 'sourced' | 'unverified' | 'contradicted';
    readonly standingLabel: string;
  }>;
  readonly coverage: string;
  /** Of a loss: who bears it, through which channel, and what is assumed about supply at home. */
  readonly loss?: string;
  readonly caveats: readonly string[];
  readonly limits: readonly string[];
  readonly reproduce: string;
  /** One paragraph that can be pasted into a note, with source and date. */
  readonly paragraph: string;
}

/** A part of a section behind one line. */
export interface Fold {
  readonly summary: string;
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
}

export interface Section {
  readonly id: string;
  /** A word or two for a list of contents. */
  readonly nav: string;
  /** Takes the whole width of the page: a drawing or a table that half of it would cramp. */
  readonly wide?: boolean;
  /** What was found, in one sentence. */
  readonly title: string;
  /** Measure, unit, year, counting rule. */
  readonly subtitle: RichText;
  readonly chart: ChartSpec | null;
  /** The section's own tables, side by side where there is room; charts add theirs. */
  readonly tables: readonly Table[];
  /** Parts that a reader opens one by one: a line that says what is inside, then all of it. */
  readonly more?: readonly Fold[];
  /** Said under the drawing: the boundary rule, what is drawn as unknown. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly cite: string;
}

export interface Page {
  readonly lang: Lang;
  readonly subject: { readonly code: PlaceCode; readonly name: string };
  readonly asOf: Day;
  readonly asOfText: string;
  readonly kicker: string;
  readonly title: string;
  readonly dek: RichText;
  readonly sections: readonly Section[];
  readonly missing: {
    readonly title: string;
    readonly items: ReadonlyArray<{
      readonly what: string;
      readonly why: string;
      readonly fill: string;
    }>;
  };
  readonly next: ReadonlyArray<{
    readonly title: string;
    readonly text: string;
    readonly command: string | null;
    /** The page of the workbench that does it, by its name in the address. */
    readonly page?: NamedPage;
  }>;
  /** Boundary rules on offer: the profile's own and the neutral one. */
  readonly mapRules: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    readonly active: boolean;
  }>;
  readonly findings: Readonly<Record<string, FindingView>>;
  /** Of a page about votes: the issue areas and states a reader may choose from, and what is chosen. */
  readonly votes?: {
    readonly issue: string | null;
    readonly issues: ReadonlyArray<{ readonly id: string; readonly label: string }>;
    readonly poles: readonly [string, string];
    /** States that vote in the session. */
    readonly places: ReadonlyArray<{ readonly code: string; readonly label: string }>;
  };
  /** Of a page about the great powers: who they are, and how far down a list the country is looked for. */
  readonly balance?: {
    /** Words with commas between them; '' for the list that is read where none is named. */
    readonly powers: string;
    /** Lists to choose from, the first of them where none is named. */
    readonly lists: readonly string[];
    readonly k: number;
  };
  /** Of a page about a network: the years a slider runs over, and the layers that can be drawn. */
  readonly network?: {
    readonly years: readonly [number, number];
    readonly year: number;
    readonly since: number | null;
    /** The years in which layers end, and the sentence that names them. */
    readonly stops: readonly number[];
    readonly ends: string;
    readonly layers: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly drawn: boolean;
      /** It speaks on the page's day. */
      readonly held: boolean;
      /** Its kind of line. */
      readonly kind: number;
      /** Years loaded; null where none are. */
      readonly span: string | null;
    }>;
  };
}

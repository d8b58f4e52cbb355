/** The catalogue: what is loaded, written out in one language, as data. */
import type { HeatMapData, Table } from '../charts/types.js';
import type { Day, Lang } from '../core/index.js';

/** Forms of a citation: plain text, BibTeX, CSL-JSON. */
export const CITATION_FORMS = ['text', 'bibtex', 'csl'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

export interface Citation {
  readonly form: CitationForm;
  readonly label: string;
  readonly text: string;
  /** Prints the same. */
  readonly command: string;
}

export interface DatasetView {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly release: string;
  /** Years, or that there are none. */
  readonly years: string;
  /** What its rows are, in words. */
  readonly what: string;
  readonly rows: number;
  readonly rowsText: string;
  readonly licence: string;
  /** What is known of it, a line a fact. */
  readonly facts: ReadonlyArray<{ readonly label: string; readonly text: string }>;
  /** Lines read, kept, and set aside with the reason. */
  readonly counts: ReadonlyArray<{ readonly label: string; readonly text: string }>;
  readonly files: Table;
  readonly notes: readonly string[];
  readonly homepage: string;
  readonly citations: readonly Citation[];
  readonly commands: ReadonlyArray<{ readonly label: string; readonly command: string }>;
}

export interface CatalogueGroup {
  readonly source: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Vintages and parts of one source, newest release last. */
  readonly datasets: readonly DatasetView[];
}

export interface CataloguePage {
  readonly lang: Lang;
  readonly kicker: string;
  readonly title: string;
  readonly dek: string;
  readonly groups: readonly CatalogueGroup[];
  /** What to do with an empty workspace. */
  readonly empty: ReadonlyArray<{ readonly label: string; readonly command: string }>;
  readonly unreadable: {
    readonly title: string;
    readonly items: ReadonlyArray<{ readonly folder: string; readonly why: string }>;
  } | null;
}

/** The places of one part of the world. */
export interface CoverageRegion {
  readonly id: string;
  readonly label: string;
  readonly data: HeatMapData;
}

export interface CoverageView {
  readonly role: 'from' | 'to' | 'subject';
  readonly label: string;
  /** Of the table of all places. */
  readonly title: string;
  /** The part of the places that hold anything, by part of the world; null where no row carries a year. */
  readonly overview: HeatMapData | null;
  readonly regions: readonly CoverageRegion[];
  /** Places of rows without a year. */
  readonly undated: Table | null;
}

export interface CoveragePage {
  readonly dataset: string;
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  readonly views: readonly CoverageView[];
  readonly source: string;
}

/** What a manifest does not say of itself. */
export interface DatasetContext {
  readonly publisher: string | null;
  readonly loaded: Day | null;
}

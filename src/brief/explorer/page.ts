/** The dependence explorer: one country's side of one flow, written out in one language, as data. */
import type { Lang, PlaceCode } from '../../core/index.js';
import type { FindingView, RichText, Section } from '../page.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Where a reader stands in the drill; null where nothing is chosen. */
export interface Place {
  readonly product: string | null;
  readonly partner: string | null;
}

export interface ExplorerPage {
  readonly lang: Lang;
  readonly subject: { readonly code: PlaceCode; readonly name: string };
  /** The year that was read; the empty text where no dataset answers. */
  readonly asOf: string;
  readonly kicker: string;
  readonly title: string;
  readonly dek: RichText;
  /** What was answered, also where the question left it open. */
  readonly asked: Place & {
    readonly side: 'import' | 'export';
    readonly dataset: string | null;
    readonly year: number | null;
    readonly since: number | null;
  };
  /** From the country down to where the reader stands; the last one is the page itself. */
  readonly crumbs: ReadonlyArray<{ readonly label: string; readonly to: Place }>;
  readonly controls: {
    readonly sides: readonly Choice[];
    /** Datasets that answer, by what flows in them. */
    readonly flows: ReadonlyArray<{ readonly label: string; readonly datasets: readonly Choice[] }>;
    readonly years: readonly Choice[];
    /** Years that changes can be counted from. */
    readonly since: readonly Choice[];
    /** Every product of the year, largest first. */
    readonly products: readonly Choice[];
  };
  readonly sections: readonly Section[];
  /** Datasets of some flow that cannot answer, each with its reason. */
  readonly cannot: {
    readonly title: string;
    readonly items: ReadonlyArray<{ readonly what: string; readonly why: string }>;
  };
  readonly findings: Readonly<Record<string, FindingView>>;
}

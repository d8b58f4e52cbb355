/** The page of a shock: a page like any other, and what its reader can choose and set. */
import type { Page } from '../page.js';

/** A shock that comes with the package. */
export interface ShockEntry {
  readonly name: string;
  readonly title: string;
  /** What it asks. */
  readonly about: string;
  /** The file as it is written, for whoever starts from it. */
  readonly text: string;
}

/** An assumption of one name, with each value that models take. */
export interface AssumptionEntry {
  readonly id: string;
  /** Set by the reader of the page; null where the models' own values hold. */
  readonly set: string | null;
  /** Why a model that takes it now refuses; null where none does. */
  readonly refused: string | null;
  readonly uses: ReadonlyArray<{
    readonly value: string;
    readonly label: string;
    readonly origin: string;
    readonly models: string;
  }>;
}

export interface ShockPage extends Page {
  readonly shock: {
    /** The ready shock; null for the reader's own. */
    readonly name: string | null;
    readonly title: string;
    /** Who stands for a role in place of whoever the data name; null where nobody is set. */
    readonly partner: string | null;
    /** Whose losses the map shows, of the models that have them. */
    readonly maps: ReadonlyArray<{
      readonly model: string;
      readonly label: string;
      readonly active: boolean;
    }>;
    /** Sections about what stands in for the country, which open when asked; null where it speaks for itself. */
    readonly folded: { readonly title: string; readonly sections: readonly string[] } | null;
    readonly assumptions: readonly AssumptionEntry[];
    /** Said over the table of assumptions. */
    readonly assumed: { readonly nav: string; readonly title: string; readonly text: string };
  };
}

/** One domain of the balance: what each power holds of it, from which source and year, or why nobody can say. */
import type {
  Evidence,
  Finding,
  Message,
  Missing,
  Period,
  PlaceCode,
  Text,
} from '../../core/index.js';
import type { PowerShares } from './math.js';

/** `share`: parts of one whole; `closeness`: one number a power, of no whole; `tier`: an order. */
export type DomainKind = 'share' | 'closeness' | 'tier';

/** What one source says of a domain. */
export interface DomainTable {
  readonly origin: string;
  readonly period: Period;
  /** What exactly is shared out; the domain's own name where it says no more. */
  readonly name: Text;
  readonly shares: PowerShares;
  /** Shares of every partner that is named, powers or not; empty where there is no whole. */
  readonly partners: readonly number[];
  /** Held by partners that are no powers; null where the table does not add up to a whole. */
  readonly others: number | null;
  /** For one power, or for all where it has none of its own. */
  readonly evidenceFor: (power: PlaceCode) => readonly Evidence[];
  /** For every partner that is named. */
  readonly allEvidence: readonly Evidence[];
  readonly coverage: Message;
  readonly caveats: readonly Message[];
}

export interface Domain {
  readonly id: string;
  readonly name: Text;
  readonly kind: DomainKind;
  /** The one that counts, then those shown beside it. */
  readonly tables: readonly DomainTable[];
  /** Why there is none. */
  readonly missing: Missing | undefined;
}

/** A domain with the Findings of its powers. */
export interface DomainFindings extends Domain {
  /** By power, for the table that counts; a missing Finding where none does. */
  readonly cells: ReadonlyMap<PlaceCode, Finding>;
  /** The same for the tables shown beside. */
  readonly beside: ReadonlyArray<{
    readonly table: DomainTable;
    readonly cells: ReadonlyMap<PlaceCode, Finding>;
  }>;
  /** H_d; undefined for a domain that is no whole. */
  readonly balance: Finding | undefined;
  /** HHI over all partners, powers or not; undefined where there is no whole or no table. */
  readonly concentration: Finding | undefined;
}

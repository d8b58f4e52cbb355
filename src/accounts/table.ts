/**
 * An input-output table: what each sector of each place sells to every sector and to every final user, in one
 * year and one unit. A national table has one place; a world table many.
 */
import type { Message } from '../core/index.js';
import type { Matrix } from '../linalg/index.js';
import type { PrimaryKind } from './labels.js';

/** A sector of a place: one row and one column of the table. */
export interface IoSector {
  /** Tuchu's code of the place: `DEU`; the rest of the world keeps the table's own code. */
  readonly place: string;
  /** The table's own code: `c14`. */
  readonly sector: string;
}

/** A final user: households of a place, say, or its changes in inventories. */
export interface FinalUse {
  readonly place: string;
  readonly category: string;
  /** Changes in inventories, which may be below zero. */
  readonly inventories: boolean;
}

/** A row that is no sector: wages, say, taxes on products, or imports of what the table's places do not make. */
export interface PrimaryInput {
  readonly name: string;
  readonly kind: PrimaryKind;
  /** What each node takes of it. */
  readonly amounts: Float64Array;
}

export interface IoTable {
  /** The dataset it was read from, or a name that tells a reader what it is. */
  readonly id: string;
  readonly year: number;
  /** `million USD`. */
  readonly unit: string;
  /** Sectors of one place stand together, and places in the order of `places`. */
  readonly nodes: readonly IoSector[];
  readonly places: readonly string[];
  /** Node numbers of place p: `starts[p]` to `starts[p + 1] - 1`; one longer than `places`. */
  readonly starts: readonly number[];
  /** Columns of `f`. */
  readonly finals: readonly FinalUse[];
  /** Sales of node i to node j, n x n. */
  readonly z: Matrix;
  /** Sales of node i to final user k, n x finals. */
  readonly f: Matrix;
  /** Gross output of each node, as the publisher gives it, or the row's sum where none is given. */
  readonly output: Float64Array;
  /** Value added of each node: given, or output less purchases; which of the two is in `notes`. */
  readonly valueAdded: Float64Array;
  /** Rows beside the sectors, where the table has any. */
  readonly primary?: readonly PrimaryInput[];
  /** Where output is given apart from the cells, so that rows can be checked against it. */
  readonly outputGiven?: boolean;
  /** Where value added is given, so that columns can be checked; else it is output less purchases. */
  readonly valueAddedGiven?: boolean;
  /** How it was read: what was taken for final use, where output and value added come from, what was left out. */
  readonly notes?: readonly Message[];
}

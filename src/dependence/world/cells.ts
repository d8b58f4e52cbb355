/**
 * What one year of trade says of every place and product at once, as columns. The cell of place `p` and
 * product `k` stands at `p * products.length + k`.
 */
export interface WorldCells {
  readonly year: number;
  readonly places: readonly string[];
  readonly products: readonly string[];
  readonly imports: SideCells;
  /** What each place sold of each product; 0 where nothing. Whole units of the dataset. */
  readonly exported: Float64Array;
  /** The exporters of each product, product by product. */
  readonly world: SideCells;
}

/** Concentration of one side, cell by cell. */
export interface SideCells {
  /** Whole units of the dataset; 0 where there is no trade. */
  readonly total: Float64Array;
  /** From 0 to 1; NaN where there is no trade. */
  readonly hhi: Float64Array;
  /** Share of the largest, from 0 to 1; NaN where there is no trade. */
  readonly topShare: Float64Array;
  /** Index of the largest place, the first in the order of places among equals; -1 where there is none. */
  readonly topPartner: Int16Array;
}

/**
 * The loops of the world pass, place by place. The thread that helps runs them too, so nothing is imported.
 *
 * What one place adds up stands in a `Scratch`: four numbers of a product side by side, so that a row touches
 * one line of the cache. The largest partner is kept without a branch: which row is the largest so far cannot
 * be guessed, and wrong guesses took as long as all sums. Amount and partner are one integer there,
 * `amount × scale + (scale − 1 − partner)`, so that the first of equal partners is the larger; and the larger
 * of two is `(x + y + |x − y|) / 2`, which is exact below 2⁵². Larger amounts are looked at once more (`largest`).
 */
import type { SideCells } from './cells.js';
import type { FlowRuns, Runs } from './flow-runs.js';

/** What a thread needs to take its share. All arrays are shared. */
export interface Job extends Pick<FlowRuns, 'product' | 'value' | 'imports' | 'exports'> {
  readonly places: number;
  readonly products: number;
  readonly into: SideCells;
  readonly exported: Float64Array;
  readonly world: SideCells;
  /** Importers alone: nothing is asked of exporters and the world. */
  readonly importsOnly: boolean;
  /** How far the job has come, by `COUNT`. */
  readonly counts: Int32Array;
}

type Rows = Pick<FlowRuns, 'product' | 'value'>;

/** The exporter and the importer nobody has taken yet, exporters added up, and whether the world is taken. */
const COUNT = { exporter: 0, importer: 1, added: 2, world: 3 } as const;
export const COUNTS = Object.keys(COUNT).length;

/**
 * Takes places until none is left, and tells how many it took: all exporters, then all importers; between
 * them the world, once all exporters are added up. One thread takes a place, so that it matters to no sum
 * which one it is.
 */
export function work(job: Job): number {
  const { places, products, counts, exported, into } = job;
  const sums = new Float64Array(products);
  const scratch = new Scratch(places, products);
  let taken = 0;
  const sellers = job.importsOnly ? 0 : places;
  for (let p = 0; (p = Atomics.add(counts, COUNT.exporter, 1)) < sellers; taken++) {
    addUp(job, job.exports, p, sums);
    exported.set(sums, p * products);
    sums.fill(0);
    Atomics.add(counts, COUNT.added, 1);
  }
  for (let p = 0; ; taken++) {
    const added = sellers > 0 && Atomics.load(counts, COUNT.added) === sellers;
    if (added && Atomics.exchange(counts, COUNT.world, 1) === 0)
      concentrateWorld(exported, job.world);
    if ((p = Atomics.add(counts, COUNT.importer, 1)) >= places) return taken;
    scratch.concentrate(job, job.imports, p, into, p * products);
  }
}

/** What one place traded of each product; an amount that is missing or zero is no trade. */
function addUp(
  { product, value }: Rows,
  { start, first, end }: Runs,
  place: number,
  sums: Float64Array,
): void {
  for (let run = start[place] as number; run < (start[place + 1] as number); run++)
    for (let i = first[run] as number, behind = end[run] as number; i < behind; i++) {
      const amount = value[i] as number;
      if (!(amount > 0)) continue;
      const k = product[i] as number;
      sums[k] = (sums[k] as number) + amount;
    }
}

/** Concentration of the partners of one place after the other. */
export class Scratch {
  /** Of each product: total, sum of squares, the largest partner as told above, and room to make four. */
  readonly #sums: Float64Array;
  /** The power of two that leaves room for every partner. */
  readonly #scale: number;

  constructor(
    places: number,
    private readonly products: number,
  ) {
    this.#sums = new Float64Array(4 * products);
    this.#scale = 2 ** Math.ceil(Math.log2(Math.max(2, places)));
  }

  /** Fills the cells from `first` on, one for each product. */
  concentrate(rows: Rows, runs: Runs, place: number, out: SideCells, first: number): void {
    addAll(rows, runs, place, this.#sums, this.#scale);
    const most = this.#share(out, first);
    if (most >= 2 ** 52 / this.#scale) largest(rows, runs, place, out, first, this.products);
  }

  /**
   * From sums to shares, and the sums are zero again; tells the largest total. Nothing divided by nothing is
   * NaN, which is what a cell without trade holds.
   */
  #share({ total, hhi, topShare, topPartner }: SideCells, first: number): number {
    const [sums, scale] = [this.#sums, this.#scale];
    let most = 0;
    for (let j = 0, cell = first; j < sums.length; j += 4, cell++) {
      const sum = sums[j] as number;
      const both = sums[j + 2] as number;
      const amount = Math.floor(both / scale);
      total[cell] = sum;
      hhi[cell] = (sums[j + 1] as number) / (sum * sum);
      topShare[cell] = amount / sum;
      topPartner[cell] = sum > 0 ? scale - 1 - (both - amount * scale) : -1;
      if (sum > most) most = sum;
      sums[j] = 0;
      sums[j + 1] = 0;
      sums[j + 2] = 0;
    }
    return most;
  }
}

/** Adds one place's rows up. */
function addAll(
  { product, value }: Rows,
  { start, partner, first, end }: Runs,
  place: number,
  sums: Float64Array,
  scale: number,
): void {
  for (let run = start[place] as number; run < (start[place + 1] as number); run++) {
    const who = scale - 1 - (partner[run] as number);
    for (let i = first[run] as number, behind = end[run] as number; i < behind; i++) {
      const amount = value[i] as number;
      if (!(amount > 0)) continue;
      const j = (product[i] as number) * 4;
      sums[j] = (sums[j] as number) + amount;
      sums[j + 1] = (sums[j + 1] as number) + amount * amount;
      const before = sums[j + 2] as number;
      const now = amount * scale + who;
      sums[j + 2] = (before + now + Math.abs(before - now)) * 0.5;
    }
  }
}

/** The largest partner of each product, compared one by one; totals stand in the cells. */
function largest(
  { product, value }: Rows,
  { start, partner, first, end }: Runs,
  place: number,
  { total, topShare, topPartner }: SideCells,
  cell: number,
  products: number,
): void {
  topShare.fill(0, cell, cell + products);
  for (let run = start[place] as number; run < (start[place + 1] as number); run++)
    for (let i = first[run] as number; i < (end[run] as number); i++) {
      const at = cell + (product[i] as number);
      if (!((value[i] as number) > (topShare[at] as number))) continue;
      topShare[at] = value[i] as number;
      topPartner[at] = partner[run] as number;
    }
  for (let at = cell; at < cell + products; at++)
    topShare[at] = (topShare[at] as number) / (total[at] as number);
}

/** The exporters of each product, all over the world, from what each of them sold. */
function concentrateWorld(
  exported: Float64Array,
  { total, hhi, topShare, topPartner }: SideCells,
): void {
  const products = total.length;
  for (const sums of [total, hhi, topShare]) sums.fill(0);
  topPartner.fill(-1);
  for (let cell = 0, place = 0; cell < exported.length; place++)
    for (let k = 0; k < products; k++, cell++) {
      const amount = exported[cell] as number;
      total[k] = (total[k] as number) + amount;
      hhi[k] = (hhi[k] as number) + amount * amount;
      if (amount > (topShare[k] as number)) {
        topShare[k] = amount;
        topPartner[k] = place;
      }
    }
  for (let k = 0; k < products; k++) {
    const sum = total[k] as number;
    hhi[k] = (hhi[k] as number) / (sum * sum);
    topShare[k] = (topShare[k] as number) / sum;
  }
}

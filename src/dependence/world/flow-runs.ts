/**
 * The flows of one year found by pair of places. A cube is sorted by origin, destination and side, so the rows
 * of one pair stand together: a run. Grouped by importer and by exporter, runs let a pass finish one place
 * before the next, so that what it adds up stays in the processor's cache, and let one country be read alone.
 */
import { shared, type Cube } from '../../store/index.js';

/** Runs by place; within a place, in the order of its partners. */
export interface Runs {
  /** The runs of place `p` are those from `start[p]` up to `start[p + 1]`. */
  readonly start: Uint32Array;
  readonly partner: Int16Array;
  /** First row of each run, and the one behind its last. */
  readonly first: Uint32Array;
  readonly end: Uint32Array;
}

/** Rows and where to find them. Where a dataset holds both reports, each side has its own runs. */
export interface FlowRuns extends Pick<Cube, 'year' | 'places' | 'products' | 'product' | 'value'> {
  /** By importer, as importers report. */
  readonly imports: Runs;
  /** By exporter, as exporters report. */
  readonly exports: Runs;
}

/** One run before it is grouped; `side` as in `Cube`, 0 where the dataset does not hold both. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly side: number;
  readonly first: number;
  readonly end: number;
}

/** The side that reports a place's own imports and exports, as a cube writes it. */
const IMPORTER = 1;
const EXPORTER = 2;

const found = new WeakMap<Cube, FlowRuns>();

/**
 * The runs of a cube, searched once and kept as long as the cube is. The rows must stand in a cube's order.
 *
 * @example
 * const { imports } = flowRuns(cube);
 * imports.start[cube.places.indexOf('VNM')]; // Viet Nam's first run: its first supplier in the order of places
 */
export function flowRuns(cube: Cube): FlowRuns {
  let runs = found.get(cube);
  if (runs === undefined) {
    const { year, places, products, product, value } = cube;
    runs = { year, places, products, product, value, ...groupRuns(search(cube), places.length) };
    found.set(cube, runs);
  }
  return runs;
}

/** Groups runs that are sorted by origin and destination. */
export function groupRuns(
  runs: readonly Run[],
  places: number,
): Pick<FlowRuns, 'imports' | 'exports'> {
  return {
    imports: group(runs, 'to', 'from', IMPORTER, places),
    exports: group(runs, 'from', 'to', EXPORTER, places),
  };
}

function group(
  runs: readonly Run[],
  own: 'from' | 'to',
  other: 'from' | 'to',
  reporter: number,
  places: number,
): Runs {
  const kept = runs.filter((r) => r.side === 0 || r.side === reporter);
  const start = shared(Uint32Array, places + 1);
  for (const run of kept) start[run[own] + 1] = (start[run[own] + 1] as number) + 1;
  for (let p = 0; p < places; p++) start[p + 1] = (start[p + 1] as number) + (start[p] as number);
  const next = start.slice();
  const partner = shared(Int16Array, kept.length);
  const first = shared(Uint32Array, kept.length);
  const end = shared(Uint32Array, kept.length);
  for (const run of kept) {
    const at = next[run[own]] as number;
    next[run[own]] = at + 1;
    partner[at] = run[other];
    first[at] = run.first;
    end[at] = run.end;
  }
  return { start, partner, first, end };
}

/** Runs in the order of the rows; a cube without sides has 0 for each. */
function search({ rows, from, to, side }: Cube): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0, end = 0; first < rows; first = end) {
    const [f, t, s] = [from[first] as number, to[first] as number, side?.[first] ?? 0];
    const same = (row: number): boolean =>
      row < rows && from[row] === f && to[row] === t && (side === null || side[row] === s);
    // Strides of 1, 2, 4 … rows until one leads out of the run, then half the distance again and again.
    let stride = 1;
    while (same(first + stride)) stride *= 2;
    let inside = first + (stride >> 1);
    let outside = first + stride;
    while (outside - inside > 1) {
      const middle = (inside + outside) >>> 1;
      if (same(middle)) inside = middle;
      else outside = middle;
    }
    end = outside;
    runs.push({ from: f, to: t, side: s, first, end });
  }
  return runs;
}

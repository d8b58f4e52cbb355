/**
 * A cube that holds both reports of its flows, with one value for each flow by a named rule (`ReconcileRule`):
 * what a reconciled dataset such as BACI is from the start.
 *
 * A part of a year is no match for the whole of it, whichever rule is named. Imports are CIF and exports FOB:
 * no rule takes freight out. Flows between two places that both did not report stay missing.
 */
import {
  type Cube,
  type Manifest,
  type ReconcileRule,
  isMissing,
  reconcile,
} from '../../store/index.js';

/**
 * @returns the cube itself where it holds one report of each flow
 * @example
 * const cube = reconciledCube(await workspace.cube({ dataset, year: 2018 }), manifest, 'importer');
 * cube.side; // null
 */
export function reconciledCube(cube: Cube, manifest: Manifest, rule: ReconcileRule): Cube {
  if (cube.side === null) return cube;
  const { from, to, product, value, side } = cube;
  const [keptFrom, keptTo, keptProduct] = [from.slice(), to.slice(), product.slice()];
  const keptValue = new Float64Array(cube.rows);
  const partial = manifest.scope?.partial;
  const monthsOf = (which: 'import' | 'export', place: number): number | null =>
    partial?.[which]?.[cube.places[place] ?? '']?.[cube.year] ?? null;

  let rows = 0;
  const keep = (row: number, amount: number): void => {
    keptFrom[rows] = from[row] as number;
    keptTo[rows] = to[row] as number;
    keptProduct[rows] = product[row] as number;
    keptValue[rows++] = amount;
  };
  for (let start = 0; start < cube.rows;) {
    // One pair: the importer's rows, then the exporter's, each by product.
    let end = start;
    while (end < cube.rows && from[end] === from[start] && to[end] === to[start]) end++;
    let second = start;
    while (second < end && side[second] === 1) second++;
    const months = {
      reported: monthsOf('import', to[start] as number),
      mirrored: monthsOf('export', from[start] as number),
    };
    for (let i = start, j = second; i < second || j < end;) {
      const [a, b] = [i < second ? product[i] : undefined, j < end ? product[j] : undefined];
      const first = Math.min(a ?? Infinity, b ?? Infinity);
      const row = a === first ? i : j;
      const reported = a === first ? known(value[i++]) : null;
      const mirrored = b === first ? known(value[j++]) : null;
      if (reported === null && mirrored === null) continue;
      const flow = { partner: '', product: '', reported, mirrored, months, gap: null };
      keep(row, reconcile(flow, 'import', rule).value);
    }
    start = end;
  }
  return {
    ...cube,
    rows,
    from: keptFrom.subarray(0, rows),
    to: keptTo.subarray(0, rows),
    product: keptProduct.subarray(0, rows),
    value: keptValue.subarray(0, rows),
    side: null,
  };
}

const known = (amount: number | undefined): number | null =>
  amount === undefined || isMissing(amount) ? null : amount;

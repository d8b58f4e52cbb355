/**
 * One country's own table out of a world table: its sectors alone, what it buys from others as a row of imports,
 * what others buy of it as a column of exports. Output and value added stay as they are. A table of one place
 * is its own.
 */
import { zeros } from '../linalg/index.js';
import type { IoTable, PrimaryInput } from './table.js';

/** The column of a national table under which sales abroad stand. */
export const EXPORTS = 'exports';

/**
 * @param place one of `table.places`
 * @returns the table of one place; undefined where the table has no sectors of it
 * @example
 * national(table, 'DEU')?.nodes.length; // 35 of WIOD
 */
export function national(table: IoTable, place: string): IoTable | undefined {
  const at = table.places.indexOf(place);
  if (at === -1) return undefined;
  if (table.places.length === 1) return table;
  const [first, end] = [table.starts[at]!, table.starts[at + 1]!];
  const [size, n] = [end - first, table.nodes.length];
  const own = table.finals.flatMap((use, k) => (use.place === place ? [k] : []));
  const z = zeros(size, size);
  const f = zeros(size, own.length + 1);
  const imports = new Float64Array(size);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < size; j++) {
      const value = table.z.data[i * n + first + j]!;
      if (i < first || i >= end) imports[j]! += value;
      else z.data[(i - first) * size + j] = value;
    }
  for (let i = 0; i < size; i++) {
    const row = first + i;
    for (const [k, from] of own.entries())
      f.data[i * f.cols + k] = table.f.data[row * table.f.cols + from]!;
    let abroad = 0;
    for (let j = 0; j < n; j++) if (j < first || j >= end) abroad += table.z.data[row * n + j]!;
    for (const [k, use] of table.finals.entries())
      if (use.place !== place) abroad += table.f.data[row * table.f.cols + k]!;
    f.data[i * f.cols + own.length] = abroad;
  }
  const primary: PrimaryInput[] = (table.primary ?? []).map((p) => ({
    ...p,
    amounts: p.amounts.slice(first, end),
  }));
  return {
    ...table,
    nodes: table.nodes.slice(first, end),
    places: [place],
    starts: [0, size],
    finals: [...own.map((k) => table.finals[k]!), { place, category: EXPORTS, inventories: false }],
    z,
    f,
    output: table.output.slice(first, end),
    valueAdded: table.valueAdded.slice(first, end),
    primary: [...primary, { name: 'other places of the table', kind: 'imports', amounts: imports }],
  };
}

/**
 * Who supplies whom, as one network for a cascade: a product's exporters and importers, or the sectors of an
 * input-output table. Links stand buyer by buyer.
 *
 * Need of a buyer is all it uses of the input, supply at home included, in the unit of the links.
 * - Product: `max(M, X) / (1 − h)`. Customs figures hold no supply at home, but who exports more than it imports makes at
 *   least the difference; h adds a share met at home beyond that. Places that are not named need nothing.
 * - Table: all inputs a sector buys, from home and abroad, imports from outside the table among them; or each kind of input
 *   by itself, from all origins together, where a sector is as short as of the kind it misses most.
 *
 * Size, to weigh an avalanche: exports of the product; output of the sector.
 */
import { type IoTable, importsRow } from '../../accounts/index.js';
import { type ProductNetworks, endsOf, flowsOf, isUnnamed } from '../../dependence/index.js';

export interface SupplyNetwork {
  /** Nodes: places of a product, sectors of a table. */
  readonly n: number;
  /** Whose need slot s is: a buyer has one for all its inputs, or one for each kind that it cannot do without. */
  readonly buyer: Uint32Array;
  /** Links into slot s stand from `start[s]` to `start[s + 1]`. */
  readonly start: Uint32Array;
  readonly supplier: Uint32Array;
  readonly amount: Float64Array;
  /** What slot s uses in all. */
  readonly need: Float64Array;
  /** Of each node. */
  readonly size: Float64Array;
}

/**
 * The network of one product.
 *
 * @param p index of the product
 * @param home share of need met at home beyond what exports show, 0 to below 1
 * @throws RangeError for a home share outside these
 * @example
 * // a sells 60 to b; b sells 20 to c: b needs 60, c needs 20, a what it exports
 * productNetwork(world, 0, 0).need; // [60, 60, 20]
 */
export function productNetwork(world: ProductNetworks, p: number, home: number): SupplyNetwork {
  if (!(home >= 0 && home < 1)) throw new RangeError(`no share met at home: ${home}`);
  const n = world.places.length;
  const { sold, bought } = endsOf(world, p);
  const [first, last] = flowsOf(world, p);
  const need = Float64Array.from(sold, (x, i) =>
    isUnnamed(world.places[i]!) ? 0 : Math.max(x, bought[i]!) / (1 - home),
  );
  const size = sold.map((x, i) => (isUnnamed(world.places[i]!) ? 0 : x));
  return {
    n,
    buyer: Uint32Array.from(need, (_, i) => i),
    need,
    size,
    ...byBuyer(n, world.from, world.to, world.value, first, last),
  };
}

function byBuyer(
  n: number,
  from: Uint16Array,
  to: Uint16Array,
  value: Float64Array,
  first: number,
  last: number,
): Pick<SupplyNetwork, 'start' | 'supplier' | 'amount'> {
  const start = new Uint32Array(n + 1);
  for (let i = first; i < last; i++) start[to[i]! + 1]!++;
  for (let j = 0; j < n; j++) start[j + 1]! += start[j]!;
  const next = start.slice();
  const supplier = new Uint32Array(last - first);
  const amount = new Float64Array(last - first);
  for (let i = first; i < last; i++) {
    const at = next[to[i]!]!++;
    supplier[at] = from[i]!;
    amount[at] = value[i]!;
  }
  return { start, supplier, amount };
}

/** How a sector's inputs stand to each other: one for another, or each kind on its own. */
export type InputKinds = 'pooled' | 'each_kind';

/**
 * The network of a table's sectors.
 *
 * @param kinds `pooled`: a sector is short by the share of all its inputs that do not come; `each_kind`: by the share of
 *   the kind it misses most, from all origins together
 * @param least share of a sector's inputs below which a kind is one it can do without; not used where pooled
 * @example
 * // Z = [[150, 500], [200, 100]]: what the sectors buy in all, and kind by kind
 * tableNetwork(table, 'pooled').need; // [350, 600]
 * tableNetwork(table, 'each_kind').need; // [150, 200, 500, 100]
 */
export function tableNetwork(table: IoTable, kinds: InputKinds, least = 0): SupplyNetwork {
  const n = table.nodes.length;
  const { data } = table.z;
  const codes = [...new Set(table.nodes.map((node) => node.sector))];
  const kindOf = table.nodes.map((node) => (kinds === 'pooled' ? 0 : codes.indexOf(node.sector)));
  const bought = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) bought[j]! += positive(data[i * n + j]!);
  const imports = importsRow(table);
  if (imports !== undefined) for (let j = 0; j < n; j++) bought[j]! += positive(imports[j]!);

  const rowsOf = Array.from({ length: kinds === 'pooled' ? 1 : codes.length }, (_, k) =>
    kindOf.flatMap((kind, i) => (kind === k ? [i] : [])),
  );
  const [buyer, start, supplier]: [number[], number[], number[]] = [[], [0], []];
  const [amount, need]: [number[], number[]] = [[], []];
  for (let j = 0; j < n; j++)
    for (const rows of rowsOf) {
      let all = 0;
      for (const i of rows) all += positive(data[i * n + j]!);
      if (kinds === 'pooled') all = bought[j]!;
      if (!(all > 0) || (kinds === 'each_kind' && all < least * bought[j]!)) continue;
      for (const i of rows) {
        const z = positive(data[i * n + j]!);
        if (z === 0) continue;
        supplier.push(i);
        amount.push(z);
      }
      buyer.push(j);
      need.push(all);
      start.push(supplier.length);
    }
  return {
    n,
    buyer: Uint32Array.from(buyer),
    start: Uint32Array.from(start),
    supplier: Uint32Array.from(supplier),
    amount: Float64Array.from(amount),
    need: Float64Array.from(need),
    size: table.output.map(positive),
  };
}

/** Tables hold a few small values below 0, which supply nothing. */
const positive = (x: number): number => Math.max(0, x);

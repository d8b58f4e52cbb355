/**
 * Deliveries of some places to others, cut in part or all, and how much of them the buyers make at home instead: what
 * `cut.ts` is asked with.
 *
 * Each flow names sellers and buyers by place, sectors of the sellers where not all, the share cut, and the share of
 * what is cut that the buyer's own sector of the same code makes (`replaced`). Final users count as buyers of their
 * place, changes in inventories included. Two flows that cut the same delivery are refused: their shares would have
 * to be added, and nobody said so.
 *
 * Origin: extraction of a bilateral flow after Los, Timmer and de Vries (2016); replacement by home production
 * after Dietzenbacher, van Burken and Kondo (2019); both recalled.
 */
import { TuchuError } from '../../core/index.js';
import { type Matrix, zeros } from '../../linalg/index.js';
import type { IoTable, LeontiefSystem } from '../../accounts/index.js';
import type { RowCut } from './cut.js';
import { say } from './messages.js';

export interface Delivery {
  /** Sellers and buyers, by the table's codes of places. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Sectors of the sellers; all where left out. */
  readonly sectors?: readonly string[];
  /** Of these deliveries, what is cut, 0 to 1; of a tax the rate, 0 and up. */
  readonly share: number;
  /** Of what is cut, what the buyer's place makes itself: 0 to 1. */
  readonly replaced?: number;
}

export interface DeliveriesCut extends RowCut {
  /** What is cut, in the table's unit: all of it, and what no sector at home could make instead. */
  readonly deliveries: number;
  readonly notReplaced: number;
  /** The same deliveries by buying node; final ones are not in it. */
  readonly byBuyer: Float64Array;
}

/** Where a seller's home twin stands: the node of the same sector in another place that has output. */
function twins({ nodes, output }: IoTable): (place: string, sector: string) => number | undefined {
  const at = new Map(nodes.map((node, i) => [`${node.place}\u0000${node.sector}`, i]));
  return (place, sector) => {
    const found = at.get(`${place}\u0000${sector}`);
    return found !== undefined && output[found]! > 0 ? found : undefined;
  };
}

/** @throws TuchuError for a place or sector the table does not have, or a share that cannot be */
function checkDelivery({ id, places, nodes }: IoTable, flow: Delivery, most: number): void {
  for (const place of [...flow.from, ...flow.to])
    if (!places.includes(place)) throw new TuchuError(say.noPlace({ dataset: id, place }), 1);
  const known = new Set(nodes.map((node) => node.sector));
  for (const sector of flow.sectors ?? [])
    if (!known.has(sector))
      throw new TuchuError(say.noSector({ dataset: id, sector, known: [...known] }), 1);
  const { share, replaced = 0 } = flow;
  if (!(share >= 0 && share <= most)) throw new TuchuError(say.badShare({ share }), 2);
  if (!(replaced >= 0 && replaced <= 1)) throw new TuchuError(say.badShare({ share: replaced }), 2);
}

/**
 * The cut that flows make in a table.
 *
 * @param most largest share; `Infinity` where shares are rates of a tax
 * @returns rows of A and final deliveries that are gone; with replacement, rows of buyers' sectors that grow
 * @throws TuchuError for places or sectors that are not in the table, shares outside 0 to 1, and deliveries cut twice
 * @example
 * // All that CHN delivers to DEU: const cut = cutOf(system, [{ from: ['CHN'], to: ['DEU'], share: 1 }]);
 * // byPlace(system, await outputLost(system, cut)).valueAdded
 */
export function cutOf(
  { table, a }: Pick<LeontiefSystem, 'table' | 'a'>,
  flows: readonly Delivery[],
  most = 1,
): DeliveriesCut {
  const { nodes, finals, f, output } = table;
  const n = nodes.length;
  const rows = new Map<number, { inputs: Float64Array; final: number }>();
  const row = (i: number): { inputs: Float64Array; final: number } => {
    const found = rows.get(i) ?? { inputs: new Float64Array(n), final: 0 };
    rows.set(i, found);
    return found;
  };
  const twin = twins(table);
  const byBuyer = new Float64Array(n);
  const taken = new Set<string>();
  let [deliveries, notReplaced] = [0, 0];
  for (const flow of flows) {
    checkDelivery(table, flow, most);
    const { from, to, share, replaced = 0 } = flow;
    const sectors = flow.sectors === undefined ? undefined : new Set(flow.sectors);
    const [sellers, buyers] = [new Set(from), new Set(to)];
    nodes.forEach(({ place, sector }, i) => {
      if (!sellers.has(place) || !(sectors?.has(sector) ?? true)) return;
      for (const buyer of buyers) {
        if (buyer === place) continue;
        const key = `${i}/${buyer}`;
        if (taken.has(key))
          throw new TuchuError(say.cutTwice({ from: place, to: buyer, sector }), 1);
        taken.add(key);
      }
      const mine = row(i);
      const home = new Map([...buyers].map((b) => [b, twin(b, sector)]));
      const lose = (
        buyer: string,
        amount: number,
        take: (r: typeof mine, part: number) => void,
      ): void => {
        deliveries += share * amount;
        take(mine, share);
        const at = home.get(buyer);
        if (replaced === 0) return;
        if (at === undefined) notReplaced += share * amount;
        else take(row(at), -share * replaced);
      };
      for (let j = 0; j < n; j++) {
        const { place: buyer } = nodes[j]!;
        if (buyer === place || !buyers.has(buyer)) continue;
        const per = a.data[i * n + j]!;
        if (per === 0) continue;
        byBuyer[j]! += share * per * output[j]!;
        lose(buyer, per * output[j]!, (r, part) => (r.inputs[j]! += part * per));
      }
      finals.forEach((use, k) => {
        if (use.place === place || !buyers.has(use.place)) return;
        const amount = f.data[i * f.cols + k]!;
        if (amount !== 0) lose(use.place, amount, (r, part) => (r.final += part * amount));
      });
    });
  }
  return { ...matrixOf(rows, n), deliveries, notReplaced, byBuyer };
}

/** A tax as a cut below zero: what a purchase costs more, and nothing of final deliveries. For `pricesAfter`. */
export function taxOf(
  system: Pick<LeontiefSystem, 'table' | 'a'>,
  flows: readonly Delivery[],
): DeliveriesCut {
  const cut = cutOf(system, flows, Infinity);
  return {
    ...cut,
    inputs: { ...cut.inputs, data: cut.inputs.data.map((x) => 0 - x) },
    final: new Float64Array(cut.final.length),
  };
}

function matrixOf(
  rows: ReadonlyMap<number, { inputs: Float64Array; final: number }>,
  n: number,
): RowCut {
  const sellers = [...rows.keys()].toSorted((p, q) => p - q);
  const inputs: Matrix = zeros(sellers.length, n);
  sellers.forEach((i, p) => inputs.data.set(rows.get(i)!.inputs, p * n));
  return { sellers, inputs, final: Float64Array.from(sellers, (i) => rows.get(i)!.final) };
}

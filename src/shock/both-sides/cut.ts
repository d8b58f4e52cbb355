/**
 * One cut of deliveries seen from both sides, in one table: what those who sell lose in demand (extraction of the flow),
 * and what those who buy no longer make for want of inputs (the static bottleneck, under stated stocks and substitution).
 *
 * The two are answers to two questions and are never added: the first takes for granted that buyers go on without the
 * goods, the second that sellers' own losses do not come back to them. Neither moves a price.
 */
import type { LeontiefSystem } from '../../accounts/index.js';
import type { Missing } from '../../core/index.js';
import { type BottleneckSettings, bottleneckRun } from '../bottleneck/index.js';
import { byPlace } from '../input-output/extraction.js';
import { cutOf } from '../input-output/flows.js';
import { outputLost } from '../input-output/cut.js';
import type { Purchases } from '../purchases.js';
import { flowCells } from '../select.js';

export interface BothSides {
  /** All that is cut, in the table's unit. */
  readonly deliveries: number;
  /** By place of the table: value added lost as demand, share of the place's own; NaN where it has none. */
  readonly demand: Float64Array;
  /** The same in the table's unit. */
  readonly amount: Float64Array;
  /** By place: value added that missing inputs stop, share of the usual over the days of the cut; or why not known. */
  readonly inputs: Float64Array | Missing;
  /** By place: the same from the first missing inputs alone, before what is not made is missing in turn. */
  readonly direct: Float64Array | Missing;
  /** By place: what final users no longer get, share of their usual purchases; NaN where the place has none. */
  readonly final: Float64Array | Missing;
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : NaN);

/**
 * @param from who no longer delivers
 * @param to to whom; `from` among them keeps what it delivers to itself
 * @param settings days of the cut, stocks, substitution
 * @throws TuchuError for a place that the table lacks, and for settings out of range
 * @example
 * const both = await cutBothSides({ system, purchases }, 'CHN', ['DEU'], {}); // WIOD 2008
 * both.demand[system.table.places.indexOf('CHN')]; // 0.0140…
 */
export async function cutBothSides(
  { system, purchases }: { readonly system: LeontiefSystem; readonly purchases: Purchases },
  from: string,
  to: readonly string[],
  settings: Partial<BottleneckSettings>,
  kernel?: WebAssembly.Module,
): Promise<BothSides> {
  const cut = cutOf(system, [{ from: [from], to, share: 1 }]);
  const { valueAdded, before } = byPlace(system, await outputLost(system, cut));
  const demand = valueAdded.map((x, p) => ratio(x, before[p]!));
  const buyers = {
    name: from,
    from: { places: [from] },
    to: { places: to.filter((p) => p !== from) },
  };
  const { places } = purchases.table;
  if (flowCells(purchases, buyers).length === 0) {
    const none = new Float64Array(places.length);
    return {
      deliveries: cut.deliveries,
      demand,
      amount: valueAdded,
      inputs: none,
      direct: none,
      final: none,
    };
  }
  const run = bottleneckRun(purchases, [{ ...buyers, cut: 1 }], settings, kernel);
  if ('reason' in run)
    return {
      deliveries: cut.deliveries,
      demand,
      amount: valueAdded,
      inputs: run,
      direct: run,
      final: run,
    };
  return {
    deliveries: cut.deliveries,
    demand,
    amount: valueAdded,
    inputs: run.valueAddedLost.map((x, p) => ratio(x, run.valueAddedUsual[p]!)),
    direct: run.valueAddedLostDirect.map((x, p) => ratio(x, run.valueAddedUsual[p]!)),
    final: Float64Array.from(places, (place) => {
      const row = purchases.finalPlaces.indexOf(place);
      return row < 0 ? NaN : ratio(run.finalMissing[row]!, run.finalUsual[row]!);
    }),
  };
}

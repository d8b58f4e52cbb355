/**
 * Every partner of a country, cut one at a time, seen from both sides: what the partner loses when it stops delivering
 * to the country, what the country loses of that, and the same when the country stops delivering to the partner.
 * All of it is demand lost by sellers; what a buyer loses who finds no other is not in it.
 */
import type { LeontiefSystem } from '../../accounts/index.js';
import { outputLost } from './cut.js';
import { byPlace } from './extraction.js';
import { cutOf } from './flows.js';

/** Value added lost, as shares of the loser's own. */
export interface PartnerLoss {
  readonly partner: string;
  /** The partner no longer delivers to the country. */
  readonly theirSales: { readonly partner: number; readonly country: number };
  /** The country no longer delivers to the partner. */
  readonly ourSales: { readonly partner: number; readonly country: number };
}

/**
 * @param place one of the table's places
 * @returns one row for each other place, those first whose market counts most for the country
 * @throws TuchuError for a place that the table does not have
 * @example
 * (await partnerLosses(system, 'DEU'))[0]?.partner; // 'USA' in WIOD 2008
 */
export async function partnerLosses(
  system: LeontiefSystem,
  place: string,
): Promise<readonly PartnerLoss[]> {
  const { places } = system.table;
  const at = places.indexOf(place);
  const share = async (from: string, to: string): Promise<Float64Array> => {
    const cut = cutOf(system, [{ from: [from], to: [to], share: 1 }]);
    const { valueAdded, before } = byPlace(system, await outputLost(system, cut));
    return valueAdded.map((x, p) => (before[p]! > 0 ? x / before[p]! : 0));
  };
  const rows: PartnerLoss[] = [];
  for (const [p, partner] of places.entries()) {
    if (partner === place) continue;
    const [theirs, ours] = [await share(partner, place), await share(place, partner)];
    rows.push({
      partner,
      theirSales: { partner: theirs[p]!, country: theirs[at]! },
      ourSales: { partner: ours[p]!, country: ours[at]! },
    });
  }
  return rows.toSorted(
    (x, y) => y.ourSales.country - x.ourSales.country || (x.partner < y.partner ? -1 : 1),
  );
}

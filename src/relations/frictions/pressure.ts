/**
 * Facts of a pack that tell of pressure between the country and another: which kinds of fact do is data
 * (`packs/balance/pressure.json`), with the reason of each.
 */
import { type Day, type PlaceCode, periodBounds } from '../../core/index.js';
import type { Fact, Pack } from '../../facts/index.js';
import { balanceData } from '../balance/data.js';

const first = (fact: Fact): Day =>
  periodBounds(fact.period ?? fact.valid?.from ?? '')?.first ?? '0000-00-00';

/**
 * Facts begun by the day, by the other place, newest first.
 *
 * @example
 * pressureFacts(pack, '2025-12-31').get('USA')?.map((f) => f.predicate); // ['tariff_rate', …]
 */
export function pressureFacts(pack: Pack, day: Day): Map<PlaceCode, Fact[]> {
  const { kinds } = balanceData().pressure;
  const out = new Map<PlaceCode, Fact[]>();
  for (const fact of pack.facts) {
    const told = kinds.some(
      (k) =>
        k.predicate === fact.predicate &&
        (k.segment === undefined || fact.id.split('/').includes(k.segment)),
    );
    if (!told || first(fact) > day) continue;
    const other = fact.subject === pack.code ? fact.object : fact.subject;
    if (other === null || other === pack.code) continue;
    out.set(other, [...(out.get(other) ?? []), fact]);
  }
  for (const list of out.values()) list.sort((a, b) => (first(a) < first(b) ? 1 : -1));
  return out;
}

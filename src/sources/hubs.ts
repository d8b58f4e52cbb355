/**
 * Tells an extract from a world table. A file cut out around a few places still has nearly every place
 * on both sides, but a few of them are an end of every row; then nothing can be said of the others.
 */
import type { PlaceCode } from '../core/index.js';

/** A world table is never covered by so few places. */
const MOST_HUBS = 20;

export class Pairs {
  readonly #partners = new Map<PlaceCode, Set<PlaceCode>>();

  add(from: PlaceCode, to: PlaceCode): void {
    this.#of(from).add(to);
    this.#of(to).add(from);
  }

  /**
   * The few places of which one is an end of every pair, or undefined where there are no such few.
   * Taken greedily: the place with most partners, then the one with most of those that remain.
   */
  hubs(): PlaceCode[] | undefined {
    const left = new Map([...this.#partners].map(([place, set]) => [place, new Set(set)]));
    const hubs: PlaceCode[] = [];
    for (;;) {
      let most: PlaceCode | undefined;
      for (const [place, set] of left)
        if (set.size > (most === undefined ? 0 : (left.get(most)?.size ?? 0))) most = place;
      if (most === undefined) return hubs.sort();
      if (hubs.length === MOST_HUBS) return undefined;
      for (const partner of left.get(most) ?? []) left.get(partner)?.delete(most);
      left.delete(most);
      hubs.push(most);
    }
  }

  #of(place: PlaceCode): Set<PlaceCode> {
    let set = this.#partners.get(place);
    if (set === undefined) this.#partners.set(place, (set = new Set()));
    return set;
  }
}

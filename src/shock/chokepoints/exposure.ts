/**
 * Which share of a country's trade passes each strait, canal or cape: for all goods, and for every product by itself.
 *
 * Definition: exposure of product p to passage k = Σ_j value_pj · [the usual route from j passes k] / Σ_j value_pj, j
 * over partners whose route is known. Beside it the range: from partners whose every route needs k to those with some
 * coast or some way as good that takes k. Partners without a route are left out and counted in the coverage.
 * Units: shares 0 to 1; values in the unit of the dataset; extra miles weighted by value.
 * It says where goods pass, not what a closure costs; a product that flies or comes by pipe is counted as shipped.
 * Source: made for this project over `packs/routes/`.
 */
import type { Method, PlaceCode } from '../../core/index.js';
import { type PairPassages, type Routes, isSea } from './routes.js';

export const EXPOSURE: Method = {
  id: 'passage_exposure',
  version: '1',
  name: { en: 'Share through a passage', vi: 'Tỷ phần đi qua lối hẹp' },
  formula: 'Σ_j v_j · [usual route of j passes k] / Σ_j v_j, j with a known route',
  citation: 'Made for this project, over usual routes of packs/routes',
  status: 'derived',
};

/** What is traded of one product with one partner. */
export interface FlowRow {
  readonly partner: PlaceCode;
  readonly product: string | null;
  readonly value: number;
}

/** Of one passage. */
export interface PassageShare {
  readonly passage: string;
  /** On the usual route. */
  readonly value: number;
  /** Whatever coast and way is taken, and what may pass it. */
  readonly low: number;
  readonly high: number;
  /** Of `value`: what has no way by sea without the passage. */
  readonly stuck: number;
  /** Miles more without the passage, mean by value of what has another way; null where none has. */
  readonly extraMiles: number | null;
}

export interface Exposure {
  /** With everyone the table knows a route to. */
  readonly covered: number;
  readonly total: number;
  readonly byLand: number;
  /** Partners without a route, largest first. */
  readonly unknown: readonly PlaceCode[];
  /** Largest value first; passages that nothing may pass are left out. */
  readonly passages: readonly PassageShare[];
}

export interface ExposureOptions {
  readonly side: 'import' | 'export';
  readonly tolerance: number;
  readonly bySea?: boolean;
  readonly without?: readonly string[];
}

/**
 * Answers for one country; a pair is routed once for all products that the table treats alike.
 *
 * @example
 * const pair = pairsOf(routes, 'VNM', { side: 'import', tolerance: 0.03 });
 * exposure([{ partner: 'KWT', product: '270900', value: 100 }], pair).passages.map((p) => p.passage); // ['hormuz', 'malacca']
 */
export function pairsOf(
  routes: Routes,
  subject: PlaceCode,
  { side, ...options }: ExposureOptions,
): (partner: PlaceCode, product: string | null) => PairPassages {
  const found = new Map<string, PairPassages>();
  const { bulk, byWire, coasts } = routes.table;
  const heads = [
    ...new Set([...bulk, ...byWire, ...[...coasts.values()].flat().flatMap((c) => c.products)]),
  ];
  const classes = new Map<string, string>();
  const classOf = (product: string): string => {
    let known = classes.get(product);
    if (known === undefined)
      classes.set(product, (known = heads.filter((h) => product.startsWith(h)).join(' ')));
    return known;
  };
  return (partner, product) => {
    const key = `${partner} ${product === null ? '' : classOf(product)}`;
    let pair = found.get(key);
    if (pair === undefined) {
      const [from, to] = side === 'import' ? [partner, subject] : [subject, partner];
      pair = routes.passages(from, to, { ...options, ...(product === null ? {} : { product }) });
      found.set(key, pair);
    }
    return pair;
  };
}

interface Tally {
  value: number;
  low: number;
  high: number;
  stuck: number;
  miles: number;
  around: number;
}

/** Adds up the flows of one country by the passages they pass. */
export function exposure(
  rows: readonly FlowRow[],
  pair: (partner: PlaceCode, product: string | null) => PairPassages,
): Exposure {
  const tallies = new Map<string, Tally>();
  const unknown = new Map<PlaceCode, number>();
  let [covered, total, byLand] = [0, 0, 0];
  const of = (passage: string): Tally => {
    let tally = tallies.get(passage);
    if (tally === undefined) {
      tally = { value: 0, low: 0, high: 0, stuck: 0, miles: 0, around: 0 };
      tallies.set(passage, tally);
    }
    return tally;
  };
  for (const { partner, product, value } of rows) {
    if (!(value > 0)) continue;
    total += value;
    const { route, sure, possible, detour } = pair(partner, product);
    if ('reason' in route) {
      unknown.set(partner, (unknown.get(partner) ?? 0) + value);
      continue;
    }
    covered += value;
    if (!isSea(route)) {
      byLand += value;
      continue;
    }
    for (const passage of sure) of(passage).low += value;
    for (const passage of possible) of(passage).high += value;
    for (const passage of route.passages) {
      const tally = of(passage);
      tally.value += value;
      const extra = detour.get(passage) ?? null;
      if (extra === null) tally.stuck += value;
      else {
        tally.around += value;
        tally.miles += value * extra;
      }
    }
  }
  return {
    covered,
    total,
    byLand,
    unknown: [...unknown].sort((a, b) => b[1] - a[1]).map(([code]) => code),
    passages: [...tallies]
      .map(([passage, t]) => ({
        passage,
        value: t.value,
        low: t.low,
        high: t.high,
        stuck: t.stuck,
        extraMiles: t.around > 0 ? t.miles / t.around : null,
      }))
      .sort((a, b) => b.value - a.value || b.high - a.high || (a.passage < b.passage ? -1 : 1)),
  };
}

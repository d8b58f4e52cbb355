/**
 * Usual routes between countries, and the next best without a passage.
 *
 * Question: which straits, canals and capes does the usual sea route between two countries pass, and what is the way
 * around them? It cannot answer how a given ship or cargo went: air freight, pipelines and rail beyond `land.ts` are
 * not modelled, nor tolls, draught, ice, war risk or the choice of a line.
 *
 * Usual: the shortest way between any two coasts of the two, a passage counting for 50 miles more (`sea-graph.ts`). A passage is `sure` where every pair of coasts needs it:
 * without it the way is longer by more than the tolerance, or there is none. It is `possible` where some pair of coasts
 * takes it, or takes it on a way that is as good within the tolerance.
 * Units: nautical miles; days = miles / (24 × knots). Loading, canal queues and waiting are not in the days.
 * Source: our own reckoning over `packs/routes/`; distances checked against published ones (its README).
 */
import { type Method, type Missing, type PlaceCode, TuchuError } from '../../core/index.js';
import { type NotBySea, notBySea } from './land.js';
import { say } from './messages.js';
import { type Reach, type SeaGraph, reachFrom, seaGraph } from './sea-graph.js';
import type { Coast, Passage, RouteTable } from './table.js';

export const USUAL_ROUTE: Method = {
  id: 'usual_route',
  version: '1',
  name: { en: 'Usual sea route', vi: 'Tuyến biển thường dùng' },
  formula:
    'min over coasts a of A, b of B of Σ links (great-circle miles + 50 a passage); told are the miles',
  citation:
    'Made for this project; borders and shores from Natural Earth, coasts and waypoints our own',
  status: 'derived',
};

export interface RouteOptions {
  /** An HS code: what it is decides on land, wire and the coast that ships it. */
  readonly product?: string | undefined;
  /** Passages that are closed. */
  readonly without?: readonly string[] | undefined;
  /** Passages that are not usual and may be taken all the same. */
  readonly allow?: readonly string[] | undefined;
  /** Neighbours and members of a region trade by ship too. */
  readonly bySea?: boolean | undefined;
}

export interface SeaRoute {
  readonly mode: 'sea';
  readonly from: Coast;
  readonly to: Coast;
  readonly miles: number;
  /** What ways are compared by: miles, and 50 for each passage. */
  readonly cost: number;
  /** Ids, in the order they are met. */
  readonly passages: readonly string[];
  /** Points of the way, both coasts with it. */
  readonly path: readonly string[];
}

/** What the usual route is when no ship is needed. */
export interface OtherRoute {
  readonly mode: 'land' | 'wire';
  readonly why: NotBySea;
}

export type Route = SeaRoute | OtherRoute | Missing;

/** How the passages of a pair of countries stand. */
export interface PairPassages {
  readonly route: Route;
  readonly sure: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  /** Of each passage of the usual route: miles more without it, or null where no way is left. */
  readonly detour: ReadonlyMap<string, number | null>;
}

/** Answers questions about one table, keeping the ways it has found. */
export class Routes {
  readonly #graph: SeaGraph;
  readonly #found = new Map<string, Reach>();

  constructor(readonly table: RouteTable) {
    this.#graph = seaGraph(table);
  }

  /** @throws `TuchuError` for an id that no passage has */
  passage(id: string): Passage {
    const found = this.table.passages.find((p) => p.id === id);
    if (found !== undefined) return found;
    throw new TuchuError(say.noPassage({ id, known: this.table.passages.map((p) => p.id) }), 2);
  }

  /**
   * @throws `TuchuError` for an id that no passage has
   * @example
   * const routes = new Routes(routeTable());
   * const route = routes.route('KWT', 'VNM');
   * isSea(route) && route.passages; // ['hormuz', 'malacca']
   */
  route(from: PlaceCode, to: PlaceCode, options: RouteOptions = {}): Route {
    const ends = this.#ends(from, to, options);
    if (!('pairs' in ends)) return ends;
    return this.#best(ends.pairs, this.#closed(options)) ?? none(from, to, options.without ?? []);
  }

  /** The usual route with every passage on it: sure, possible, and the way around. */
  passages(
    from: PlaceCode,
    to: PlaceCode,
    options: RouteOptions & { readonly tolerance: number },
  ): PairPassages {
    const empty = { sure: new Set<string>(), possible: new Set<string>(), detour: new Map() };
    const ends = this.#ends(from, to, options);
    if (!('pairs' in ends)) return { route: ends, ...empty };
    const closed = this.#closed(options);
    const route = this.#best(ends.pairs, closed);
    if (route === undefined) return { route: none(from, to, options.without ?? []), ...empty };
    const possible = new Set<string>();
    let sure: Set<string> | undefined;
    for (const [a, b] of ends.pairs) {
      const usual = this.#reach(a, closed);
      const cost = usual.cost(b.id);
      if (cost === undefined) continue;
      const needed = new Set<string>();
      for (const passage of usual.passages(b.id)) {
        possible.add(passage);
        const around = this.#reach(a, new Set([...closed, passage]));
        const longer = around.cost(b.id);
        if (longer === undefined || longer > cost * (1 + options.tolerance)) needed.add(passage);
        else for (const other of around.passages(b.id)) possible.add(other);
      }
      sure = sure === undefined ? needed : new Set([...sure].filter((p) => needed.has(p)));
    }
    const detour = new Map(
      route.passages.map((passage): [string, number | null] => {
        const around = this.#best(ends.pairs, new Set([...closed, passage]));
        // A way that keeps to open water may be a little longer than one through more passages.
        return [passage, around === undefined ? null : Math.max(0, around.miles - route.miles)];
      }),
    );
    return { route, sure: sure ?? new Set(), possible, detour };
  }

  /** Where every passage is shut that is not usual and was not allowed, and every one that is named. */
  #closed({ without = [], allow = [] }: RouteOptions): ReadonlySet<string> {
    for (const id of [...without, ...allow]) this.passage(id);
    const unusual = this.table.passages.filter((p) => !p.usual && !allow.includes(p.id));
    return new Set([...unusual.map((p) => p.id), ...without]);
  }

  #ends(
    from: PlaceCode,
    to: PlaceCode,
    { product, bySea = false }: RouteOptions,
  ): { readonly pairs: ReadonlyArray<readonly [Coast, Coast]> } | OtherRoute | Missing {
    const lacking = [from, to].find((code) => !this.table.coasts.has(code));
    if (lacking !== undefined) return this.#noCoast(lacking);
    if (from === to) return { reason: 'not_applicable', detail: say.samePlace({ country: from }) };
    const why = notBySea(this.table, from, to, product);
    // A pipe is no ship whatever is asked for, and neither is the road to one's own port.
    if (why !== undefined && (!bySea || why === 'wire' || why === 'transit'))
      return { mode: why === 'wire' ? 'wire' : 'land', why };
    const coasts = this.table.coasts.get(from) ?? [];
    const ships = coasts.filter((c) => c.products.some((head) => product?.startsWith(head)));
    const starts = ships.length > 0 ? ships : coasts;
    return {
      pairs: starts.flatMap((a) =>
        (this.table.coasts.get(to) ?? []).map((b): readonly [Coast, Coast] => [a, b]),
      ),
    };
  }

  #noCoast(country: PlaceCode): Missing {
    const why = this.table.noCoast.get(country);
    return {
      reason: 'not_covered',
      detail:
        why === undefined
          ? say.notInTable({ country })
          : say.noCoast({ country, why: why.en, whyVi: why.vi }),
    };
  }

  #best(
    pairs: ReadonlyArray<readonly [Coast, Coast]>,
    closed: ReadonlySet<string>,
  ): SeaRoute | undefined {
    let best: { readonly a: Coast; readonly b: Coast; readonly cost: number } | undefined;
    for (const [a, b] of pairs) {
      const cost = this.#reach(a, closed).cost(b.id);
      if (cost !== undefined && (best === undefined || cost < best.cost)) best = { a, b, cost };
    }
    if (best === undefined) return undefined;
    const { a, b, cost } = best;
    const reach = this.#reach(a, closed);
    const [path, passages] = [reach.path(b.id), reach.passages(b.id)];
    return { mode: 'sea', from: a, to: b, miles: reach.miles(b.id) ?? 0, cost, passages, path };
  }

  #reach(from: Coast, closed: ReadonlySet<string>): Reach {
    const key = `${from.id} ${[...closed].sort().join(' ')}`;
    let found = this.#found.get(key);
    if (found === undefined)
      this.#found.set(key, (found = reachFrom(this.#graph, from.id, closed)));
    return found;
  }
}

export const isSea = (route: Route): route is SeaRoute => 'mode' in route && route.mode === 'sea';

/** Days at sea. @example sailingDays(3360, 14) // 10 */
export function sailingDays(miles: number, knots: number): number {
  if (!(knots > 0)) throw new TuchuError(say.badSpeed({ value: knots }), 2);
  return miles / (24 * knots);
}

function none(from: PlaceCode, to: PlaceCode, without: readonly string[]): Missing {
  return { reason: 'undefined', detail: say.noWay({ from, to, without }) };
}

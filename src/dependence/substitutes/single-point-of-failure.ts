/**
 * Weak points of each product's world network: what is lost when one exporter stops, after the others refill.
 *
 * `L_k = 1 − Σ_j min(demand_j, what j keeps and refills) / demand`, a share of world trade in the product, with
 * every other exporter able to sell a share r more than now. How the refill is shared decides, so both ends stand:
 * - `world`: one pool, going wherever it is missing: `L_k = max(0, X_k − r(T − X_k)) / T`;
 * - `links`: only along links that exist, each growing by r: `L_k = Σ_j max(0, m_kj − r(M_j − m_kj)) / T`.
 * The first is never above the second. X_k: exports of k; T: world trade; m_kj: what j buys from k; M_j: from all.
 *
 * Fragility of a product: the largest L_k of any exporter. A country's vulnerability:
 * `V_c = Σ_p (m_cp / M_c) · fragility_p`, over the products held. A product is said to have a single point of
 * failure where the loss is above a limit, a quarter of world trade unless set otherwise.
 *
 * "Korniyenko-type", not Korniyenko's: Korniyenko, Pinat and Dew (IMF WP/17/30) combine central players, clustering
 * and substitutability in a standardisation we have not seen confirmed. This is the removal loss alone. A
 * country's vulnerability here counts products whose weak point is the country itself.
 */
import type { Method } from '../../core/index.js';
import { isUnnamed } from '../table/unnamed.js';
import { type ProductNetworks, endsOf, flowsOf } from './networks.js';

export const REMOVAL_LOSS: Method = {
  id: 'removal_loss',
  version: '1',
  name: {
    en: 'World trade lost without one exporter (Korniyenko-type)',
    vi: 'Thương mại thế giới mất đi khi thiếu một nước xuất khẩu (kiểu Korniyenko)',
  },
  formula:
    'L_k = max(0, X_k − r(T − X_k))/T to Σ_j max(0, m_kj − r(M_j − m_kj))/T; the largest over k for a product',
  citation: 'Made for this project, after Korniyenko, Pinat and Dew, IMF WP/17/30',
  status: 'derived',
};

export const VULNERABILITY: Method = {
  id: 'supply_vulnerability',
  version: '1',
  name: {
    en: 'Vulnerability to weak points of the world network (Korniyenko-type)',
    vi: 'Mức dễ tổn thương trước điểm yếu của mạng lưới thế giới (kiểu Korniyenko)',
  },
  formula: 'V_c = Σ_p (m_cp / M_c) · fragility_p',
  citation: 'Made for this project, after Korniyenko, Pinat and Dew, IMF WP/17/30',
  status: 'derived',
};

export interface RemovalLoss {
  /** Index of the exporter. */
  readonly place: number;
  /** Its share of world trade in the product. */
  readonly share: number;
  /** Shares of world trade in the product, 0 to 1; `world` is at most `links`. */
  readonly world: number;
  readonly links: number;
}

/**
 * The loss without each exporter of a product that is named, largest exporter first.
 *
 * @param p index of the product
 * @param spare r, 0 or more
 * @example
 * // A sells 50 to X and 10 to Y, B sells 30 to Y and 10 to X: of 100, A's 60 go.
 * removalLosses(world, 0, 0.1)[0]; // { place: a, share: 0.6, world: 0.56, links: 0.56 }
 */
export function removalLosses(world: ProductNetworks, p: number, spare: number): RemovalLoss[] {
  const { sold, bought, total } = endsOf(world, p);
  const links = new Float64Array(world.places.length);
  const [first, last] = flowsOf(world, p);
  for (let i = first; i < last; i++) {
    const amount = world.value[i] as number;
    const [k, j] = [world.from[i] as number, world.to[i] as number];
    const lost = amount - spare * ((bought[j] as number) - amount);
    if (lost > 0) links[k] = (links[k] as number) + lost;
  }
  return [...sold]
    .flatMap((exports, place) =>
      exports > 0 && !isUnnamed(world.places[place] ?? '')
        ? [
            {
              place,
              share: exports / total,
              world: Math.max(0, exports - spare * (total - exports)) / total,
              links: (links[place] as number) / total,
            },
          ]
        : [],
    )
    .toSorted((a, b) => b.share - a.share || a.place - b.place);
}

/** The weakest point of each product; the value of product `p` stands at `p`. */
export interface WeakPoints {
  /** World trade; 0 where there is none. */
  readonly total: Float64Array;
  /** Index of the largest exporter; -1 where there is no trade. */
  readonly leader: Int32Array;
  /** Share of the largest exporter; NaN where there is no trade. */
  readonly share: Float64Array;
  /** Fragility when the refill is one pool, and along existing links; NaN where there is no trade. */
  readonly world: Float64Array;
  readonly links: Float64Array;
}

/**
 * Every product at once.
 *
 * @example
 * const weak = weakPoints(productNetworks(cube), 0.1);
 * weak.world[p]; // share of world trade lost at least, should the weakest point fail
 */
export function weakPoints(world: ProductNetworks, spare: number): WeakPoints {
  const n = world.products.length;
  const found: WeakPoints = {
    total: new Float64Array(n),
    leader: new Int32Array(n).fill(-1),
    share: new Float64Array(n).fill(NaN),
    world: new Float64Array(n).fill(NaN),
    links: new Float64Array(n).fill(NaN),
  };
  for (let p = 0; p < n; p++) {
    const [first, last] = flowsOf(world, p);
    if (first === last) continue;
    const losses = removalLosses(world, p, spare);
    const [top] = losses;
    if (top === undefined) continue;
    for (let i = first; i < last; i++)
      found.total[p] = (found.total[p] as number) + (world.value[i] as number);
    found.leader[p] = top.place;
    found.share[p] = top.share;
    found.world[p] = top.world;
    found.links[p] = losses.reduce((most, l) => Math.max(most, l.links), 0);
  }
  return found;
}

export interface Vulnerability {
  /** Share of each product in what the place buys, 0 where it buys none. */
  readonly weights: Float64Array;
  readonly bought: number;
  readonly world: number;
  readonly links: number;
}

/**
 * `V_c` of one place over the products held; undefined where it buys nothing.
 *
 * @param place index of the place
 */
export function vulnerability(
  networks: ProductNetworks,
  weak: WeakPoints,
  place: number,
): Vulnerability | undefined {
  const weights = new Float64Array(networks.products.length);
  let bought = 0;
  for (let p = 0; p < weights.length; p++) {
    const [first, last] = flowsOf(networks, p);
    for (let i = first; i < last; i++)
      if (networks.to[i] === place)
        weights[p] = (weights[p] as number) + (networks.value[i] as number);
    bought += weights[p] as number;
  }
  if (bought === 0) return undefined;
  let [world, links] = [0, 0];
  for (let p = 0; p < weights.length; p++) {
    if (weights[p] === 0) continue;
    weights[p] = (weights[p] as number) / bought;
    world += (weights[p] as number) * (weak.world[p] as number);
    links += (weights[p] as number) * (weak.links[p] as number);
  }
  return { weights, bought, world, links };
}

/**
 * One side of the trade of a place, or of several together, product by product: all of it, and the part with
 * those who might cut it off. What members of a group trade with each other counts as kept.
 */
import type { Missing, PlaceCode } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { say as said } from '../messages.js';
import { type TradeSide, holdsAllPartners, refusal } from '../table/trade-table.js';

export interface ProductTrade {
  readonly product: string;
  /** Whole units of the dataset. */
  readonly total: number;
  readonly cut: number;
  readonly rows: number;
}

export interface SideTrade {
  readonly bearers: readonly PlaceCode[];
  readonly side: TradeSide;
  /** Largest first, then by code. */
  readonly products: readonly ProductTrade[];
  readonly total: number;
  readonly rows: number;
}

/**
 * @param bearers who would lose
 * @param counterparts with whom trade stops
 * @returns a reason where the dataset does not hold all partners of a bearer for the whole year, or no trade
 * @example
 * const trade = await sideTrade(workspace, manifest, 2018, ['VNM'], 'import', ['IND']);
 * if ('products' in trade) trade.products[0]; // { product: '030617', total: …, cut: …, rows: … }
 */
export async function sideTrade(
  workspace: Workspace,
  manifest: Manifest,
  year: number,
  bearers: readonly PlaceCode[],
  side: TradeSide,
  counterparts: readonly PlaceCode[],
): Promise<SideTrade | Missing> {
  const cut = new Set(counterparts);
  const byProduct = new Map<
    string,
    { product: string; total: number; cut: number; rows: number }
  >();
  let [total, rows] = [0, 0];
  for (const subject of bearers) {
    if (!holdsAllPartners(manifest, subject, side, year))
      return refusal(
        manifest,
        subject,
        side,
        holdsAllPartners(manifest, subject, side) ? year : undefined,
      );
    const flows = await workspace.productPartners({ dataset: manifest.id, subject, side, year });
    // Where places report for themselves, one without a report is not one without trade.
    if (flows.length === 0 && manifest.side !== 'reconciled')
      return noTrade(manifest, subject, side);
    for (const { product, partner, value } of flows) {
      if (value <= 0) continue;
      const line = byProduct.get(product) ?? { product, total: 0, cut: 0, rows: 0 };
      line.total += value;
      if (cut.has(partner)) line.cut += value;
      line.rows++;
      byProduct.set(product, line);
      total += value;
      rows++;
    }
  }
  const [first = ''] = bearers;
  if (rows === 0) return noTrade(manifest, first, side);
  const products = [...byProduct.values()].sort(
    (a, b) => b.total - a.total || (a.product < b.product ? -1 : 1),
  );
  return { bearers, side, products, total, rows };
}

const noTrade = (manifest: Manifest, subject: PlaceCode, side: TradeSide): Missing => ({
  reason: 'not_covered',
  detail: said.noTrade({ subject, side, dataset: manifest.id }),
});

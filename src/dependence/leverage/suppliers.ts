/**
 * What each supplier could do alone: the loss of a country if that one supplier stopped, over all products held.
 *
 * For every supplier j: `L_j = Σ_p Ω_p/(σ_p − 1) · −ln(1 − ω_jp)`, the cut-off loss (loss/cut-off-loss.ts) at ρ = 1
 * with only j cut off, at the median elasticity and at its quartiles. Products that j alone supplies (ω = 1) have no
 * bound under CES: they are counted apart and are not in the loss. Unit: share of spending on the products held.
 * One pass over the rows. Concentration, loss and number of products led rank suppliers differently; all are shown.
 */
import type { PlaceCode } from '../../core/index.js';
import type { ProductPartner } from '../../store/index.js';
import type { Elasticities, Elasticity } from '../loss/index.js';

export interface SupplierPower {
  readonly supplier: PlaceCode;
  /** What it sells of all products held. */
  readonly value: number;
  /** Products of which it is the largest supplier, and of which the only one. */
  readonly leads: number;
  readonly alone: number;
  /** Log loss at the median elasticity and at its quartiles, products it alone supplies left out. */
  readonly logLoss: Readonly<Record<'median' | 'lower' | 'upper', number>>;
}

type Losses = Record<'median' | 'lower' | 'upper', number>;
const AT = ['median', 'lower', 'upper'] as const;

/**
 * Every supplier, the largest loss first.
 *
 * @param rows purchases above zero, of all suppliers
 * @example
 * supplierPower([{ product: '28', partner: 'NOR', value: 50 }, { product: '28', partner: 'USA', value: 50 }], two);
 * // with σ = 2 everywhere: NOR and USA each a log loss of 0.693
 */
export function supplierPower(
  rows: readonly ProductPartner[],
  elasticities: Pick<Elasticities, 'of'>,
): SupplierPower[] {
  const products = new Map<string, { total: number; top: ProductPartner }>();
  for (const row of rows) {
    const seen = products.get(row.product);
    if (seen === undefined) products.set(row.product, { total: row.value, top: row });
    else {
      seen.total += row.value;
      if (row.value > seen.top.value) seen.top = row;
    }
  }
  const known = (product: string): Elasticity | undefined => {
    const found = elasticities.of(product);
    return found !== undefined && found.lower > 1 ? found : undefined;
  };
  // Spending on products whose elasticity is known adds up to 1.
  let whole = 0;
  for (const [product, { total }] of products) if (known(product) !== undefined) whole += total;
  const suppliers = new Map<
    PlaceCode,
    SupplierPower & { leads: number; alone: number; value: number; logLoss: Losses }
  >();
  for (const row of rows) {
    const product = products.get(row.product);
    if (product === undefined) continue;
    const one = suppliers.get(row.partner) ?? {
      supplier: row.partner,
      value: 0,
      leads: 0,
      alone: 0,
      logLoss: { median: 0, lower: 0, upper: 0 },
    };
    suppliers.set(row.partner, one);
    one.value += row.value;
    if (product.top === row) one.leads++;
    const elasticity = known(row.product);
    if (row.value === product.total) one.alone++;
    else if (elasticity !== undefined) {
      const cut = -Math.log1p(-row.value / product.total) * (product.total / whole);
      for (const at of AT) one.logLoss[at] += cut / (elasticity[at] - 1);
    }
  }
  return [...suppliers.values()].sort(
    (a, b) =>
      b.logLoss.median - a.logLoss.median ||
      b.value - a.value ||
      (a.supplier < b.supplier ? -1 : 1),
  );
}

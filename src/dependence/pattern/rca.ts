/**
 * Revealed comparative advantage (Balassa): how much more of a product a country sells than the world does.
 *
 * `RCA_ik = (x_ik / X_i) / (x_wk / X_w)`, with w all countries together, i itself included. Above 1: the country
 * is specialised in it. Not symmetric (0 to 1 below, 1 to any number above), and in an extract of products X is
 * the extract's total, so it says where in the extract a country is strong. Unit: ratio.
 *
 * Origin: Balassa, Trade Liberalisation and "Revealed" Comparative Advantage, Manchester School 33, 1965
 * (recalled).
 */
import type { Limit, Method } from '../../core/index.js';

export const RCA: Method = {
  id: 'rca',
  version: '1',
  name: { en: 'Revealed comparative advantage (Balassa)', vi: 'Lợi thế so sánh bộc lộ (Balassa)' },
  formula: 'RCA_ik = (x_ik / X_i) / (x_wk / X_w)',
  citation: 'Balassa 1965, Manchester School 33 (recalled)',
  status: 'recalled',
};

export const RCA_ONE: Limit = {
  id: 'rca-one',
  kind: 'threshold',
  measure: 'rca',
  crossedWhen: '>',
  value: 1,
  unit: 'ratio',
  label: { en: 'specialised', vi: 'có chuyên môn hóa' },
  origin: 'the world average, by definition',
  status: 'confirmed',
};

/**
 * @param sold the country's exports of the product
 * @param soldInAll all its exports
 * @param world the world's exports of the product
 * @param worldInAll all the world's exports
 * @returns `undefined` where a total is not above zero
 * @example
 * rca(20, 100, 500, 10_000); // 4
 */
export function rca(
  sold: number,
  soldInAll: number,
  world: number,
  worldInAll: number,
): number | undefined {
  if (!(soldInAll > 0) || !(world > 0) || !(worldInAll > 0)) return undefined;
  return sold / soldInAll / (world / worldInAll);
}

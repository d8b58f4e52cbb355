/**
 * One country's trade product by product: how much, with how many partners, how concentrated, who is the largest.
 *
 * Definition: HHI = Σ s², s = a partner's share of the country's purchases (or sales) of one product; top share =
 * the largest s. Rows without an amount, and amounts of zero, are no trade. Where a dataset holds both reports,
 * the country's own is read.
 * Unit: index and share from 0 to 1; amounts in whole units of the dataset. Thresholds: none here.
 * Source: Hirschman (1964), The Paternity of an Index, AER 54(5).
 */
import { TuchuError, type PlaceCode } from '../../core/index.js';
import type { Cube, TradeSide } from '../../store/index.js';
import type { SideCells } from './cells.js';
import { flowRuns } from './flow-runs.js';
import { say } from './messages.js';
import { Scratch } from './pass.js';
import { emptyCells } from './world-cells.js';

/** By product, in the order of `products`; places as indexes into `places`. */
export interface CountryProfile extends SideCells {
  readonly year: number;
  readonly place: PlaceCode;
  readonly side: TradeSide;
  readonly places: readonly string[];
  readonly products: readonly string[];
  /** How many partners the country traded each product with. */
  readonly partners: Uint16Array;
}

/**
 * Reads the country's own rows alone; its suppliers' and buyers' runs are searched once for a cube.
 *
 * @throws TuchuError where no flow of the cube begins or ends at the place
 * @example
 * const profile = countryProfile(cube, 'VNM', 'import');
 * const k = profile.products.indexOf('030617');
 * profile.places[profile.topPartner[k]]; // 'ECU': who sold Viet Nam most of its frozen shrimp in 2018
 */
export function countryProfile(cube: Cube, place: PlaceCode, side: TradeSide): CountryProfile {
  const flows = flowRuns(cube);
  const { year, places, products, product, value } = flows;
  const runs = side === 'import' ? flows.imports : flows.exports;
  const at = places.indexOf(place);
  if (at < 0) throw new TuchuError(say.noPlace({ place, year }), 1);
  const cells = emptyCells(products.length);
  new Scratch(places.length, products.length).concentrate(flows, runs, at, cells, 0);
  const partners = new Uint16Array(products.length);
  // A pair has one row of a product, so rows are partners.
  for (let run = runs.start[at] as number; run < (runs.start[at + 1] as number); run++)
    for (let i = runs.first[run] as number; i < (runs.end[run] as number); i++)
      if ((value[i] as number) > 0) {
        const k = product[i] as number;
        partners[k] = (partners[k] as number) + 1;
      }
  return { year, place, side, places, products, ...cells, partners };
}

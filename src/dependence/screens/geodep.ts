/**
 * GeoDep: which imports of a country have few suppliers, few possible ones, and no supply of its own.
 *
 * In one year a product is flagged for an importer when all three hold: the HHI of its suppliers is above 0.4, the
 * HHI of the world's exporters is above 0.4, and imports over exports are above 1 (9999 where nothing is exported).
 * It is dependent when it is flagged in at least 2 years of a window of 3 (`persistence.ts`).
 *
 * Conventions: values, not weights; suppliers are all other places, members of the same union included; no
 * product is left out for its size. Unit of the result: years flagged. Source: Lefebvre and Wibaux (2024), CEPII,
 * computed there on BACI for 2019 to 2022.
 */
import type { Method } from '../../core/index.js';
import type { WorldCells } from '../world/index.js';
import { importConcentration, importExportRatio, worldConcentrationTest } from './criteria.js';
import type { Holdings } from './holdings.js';
import type { ScreenLimits } from './limits.js';
import { type ScreenYear, screenYear } from './screen.js';

export const GEODEP: Method = {
  id: 'geodep',
  version: '1',
  name: { en: 'Dependent import (CEPII GeoDep)', vi: 'Nhập khẩu phụ thuộc (CEPII GeoDep)' },
  formula: 'years of the window in which HHI_cp, HHI_world,p and M_cp/X_cp all cross their limits',
  citation: 'Lefebvre and Wibaux 2024, CEPII GeoDep',
  status: 'confirmed',
};

/**
 * @example
 * const year = geodepYear(worldCells(cube), holdingsOf(manifest, cube), screenLimits());
 * year.verdict[cell] === VERDICT.flagged;
 */
export function geodepYear(
  cells: WorldCells,
  holdings: Holdings,
  limits: ScreenLimits,
): ScreenYear {
  return screenYear({
    year: cells.year,
    places: cells.places,
    products: cells.products,
    criteria: [
      importConcentration(cells, holdings, limits.geodepImports),
      worldConcentrationTest(cells, holdings, limits.geodepWorld),
      importExportRatio(cells, holdings, limits.geodepRatio),
    ],
    bought: cells.imports.total,
    seller: cells.imports.topPartner,
    sellerShare: cells.imports.topShare,
    exporter: { place: cells.world.topPartner, share: cells.world.topShare },
    gaps: cells.places.map((place) => holdings.imports(place)),
  });
}

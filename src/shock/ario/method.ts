/** The method of a run as a reader sees it: formula, origin, and what sets one mode apart from the other. */
import { type Assumption, type Method, withValue } from '../../core/index.js';
import { ARIO_ASSUMPTIONS } from './assumptions.js';
import type { ArioMode } from './modes.js';
import type { ArioParameters } from './parameters.js';

const FORMULA =
  'x = min(D, (1 − cut) α x₀, min over essential inputs S / (ψ n A)); deliveries by rationing; S ← S + received − A x;';
const ORDERS = {
  corrected:
    'orders A·x_planned + (n A x₀ − S)/τ, not below 0; α → α_max while D > capacity, by the shortfall over τ_α',
  boario:
    'orders A·x_used + max(0, n A x_planned − S)/τ, to suppliers by capacity; α → α_max while tomorrow’s orders exceed today’s output; stocks within 10⁻⁵ of their goal count as full; the input threshold sets yearly purchases against daily output',
};

/** The method of a mode; other measures of a run share it. */
export const arioMethod = (mode: ArioMode): Method => ({
  id: `ario-${mode.id}`,
  version: '1',
  name: mode.name,
  formula: `${FORMULA} ${ORDERS[mode.id]}`,
  citation:
    'Hallegatte 2008, 2013 (inventories) as BoARIO documents them (Juhel 2024, documentation and code read; not run here)' +
    (mode.id === 'corrected'
      ? '; fixed stock goal and order rule after Pichler et al. 2022, recalled'
      : ''),
  status: 'derived',
});

/** What a run took as given, with the values it was run with. */
export function arioAssumptions(p: ArioParameters): Assumption[] {
  const values: Readonly<Record<string, number>> = {
    'stock-days': p.stockDays,
    'restock-days': p.restockDays,
    psi: p.psi,
    overproduction: p.overproduction,
    'overproduction-days': p.overproductionDays,
    'rebuild-days': p.rebuildDays,
    'capital-ratio': p.capitalRatio,
    'smallest-input': p.smallestInput,
  };
  return ARIO_ASSUMPTIONS.map((a) => withValue(a, values[a.id]));
}

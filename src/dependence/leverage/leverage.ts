/**
 * "Which imports could one supplier use against us, how bad, and who else could sell?" Suppliers by what each could
 * do alone; then the products of the strongest, or of the one named: concentration, loss and other sellers side by
 * side. The indicators are those of the rooms beside this one.
 */
import { TuchuError, membersAt } from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import type { Answer } from '../answer.js';
import { askEach } from '../loss/datasets.js';
import { assumed, capOf, checked, loadElasticities, ownElasticity } from '../loss/index.js';
import { chosen } from '../settings.js';
import { isUnnamed } from '../table/index.js';
import { say } from './messages.js';
import { productTable } from './product-table.js';
import { LEVERAGE_SETTINGS, type LeverageQuestion, notSupplied } from './question.js';
import { supplierTable } from './supplier-table.js';
import { type SupplierSetting, supplierPower } from './suppliers.js';

/**
 * @returns for each dataset that holds all suppliers of the country: the suppliers (table `…/suppliers`) and the
 *   products of the strongest (`…/products`)
 * @throws `TuchuError` for a dataset or an assumption that is not there, and an elasticity at or below 1
 * @example
 * const { tables } = await leverageAnswer(workspace, { subject: 'DEU', dataset: 'comext-…' });
 * tables[0]?.rows[0]?.key; // the supplier whose stop would cost most
 */
export async function leverageAnswer(workspace: Workspace, q: LeverageQuestion): Promise<Answer> {
  const { subject } = q;
  if (q.sigma !== undefined && q.sigma <= 1)
    throw new TuchuError(say.essential({ sigma: q.sigma }), 2);
  const assumptions = checked<(typeof LEVERAGE_SETTINGS)[number]>(
    chosen(LEVERAGE_SETTINGS, q.limits),
  );
  const setting: SupplierSetting = {
    homeShare: assumed(assumptions, 'domestic-share'),
    cap: capOf(assumptions),
  };
  return askEach(workspace, q, { subject, side: 'import' }, async (manifest, year) => {
    const elasticities =
      q.sigma === undefined
        ? await loadElasticities(workspace, manifest.classification, [
            assumed(assumptions, 'winsor-low'),
            assumed(assumptions, 'winsor-high'),
          ])
        : ownElasticity(q.sigma);
    if ('reason' in elasticities) return elasticities;
    const all = await workspace.productPartners({
      dataset: manifest.id,
      subject,
      side: 'import',
      year,
    });
    const rows = all.filter((row) => row.value > 0);
    const inside = q.inside === undefined ? [] : membersAt(q.inside, `${year}-12-31`, 'states');
    if (q.supplier !== undefined && q.inside !== undefined && inside.includes(q.supplier))
      return {
        reason: 'not_applicable',
        detail: say.isInside({ supplier: q.supplier, inside: q.inside }),
      };
    const everyone = supplierPower(rows, elasticities, setting);
    const suppliers = everyone.filter(
      (s) => !inside.includes(s.supplier) && !isUnnamed(s.supplier),
    );
    const strongest = q.supplier ?? suppliers[0]?.supplier;
    if (strongest === undefined || !suppliers.some((s) => s.supplier === strongest))
      return notSupplied(manifest, q, year, strongest);
    const products = await productTable(workspace, manifest, year, q, strongest, rows);
    if ('reason' in products) return products;
    return [
      supplierTable(manifest, year, q, suppliers, rows, elasticities, { ...setting, assumptions }),
      products,
    ];
  });
}

/**
 * The partner table by weight instead of value. Value and weight diverge: a partner of cheap bulk leads by
 * weight and not by value. Only where every flow has a weight; a flow without one makes the shares unknown.
 * Unit: kilograms.
 */
import type { Missing } from '../../core/index.js';
import { type Manifest, type Workspace, datasetEvidence, isMissing } from '../../store/index.js';
import { say } from './messages.js';
import { say as shared } from '../messages.js';
import { type PartnerTable, sortRows } from './partner-table.js';
import { partRows, unnamedNote } from './unnamed.js';
import {
  type TableQuestion,
  datasetCaveats,
  holdsAllPartners,
  productScope,
  refusal,
  reproduceCommand,
} from './trade-table.js';

/**
 * @returns the table in kilograms, or the reason why this dataset cannot give one
 * @example
 * const table = await quantityTable(workspace, baci, { subject: 'JPN', side: 'import', year: 2018 });
 * table.unit; // 'kg'
 */
export async function quantityTable(
  workspace: Workspace,
  manifest: Manifest,
  q: TableQuestion,
): Promise<PartnerTable | Missing> {
  const { subject, side, year, product } = q;
  const { id: dataset } = manifest;
  if (!holdsAllPartners(manifest, subject, side, year))
    return refusal(manifest, subject, side, year);
  if (product === undefined && !manifest.additive)
    return { reason: 'insufficient_data', detail: shared.overlapping({ dataset }) };
  const cube = await workspace.cube({ dataset, year });
  const weights = await workspace.quantities({ dataset, year });
  const [own, other] = side === 'import' ? [cube.to, cube.from] : [cube.from, cube.to];
  const at = cube.places.indexOf(subject);
  const wanted = product === undefined ? undefined : cube.products.indexOf(product);
  const reporter = side === 'import' ? 1 : 2;
  const byPartner = new Map<string, number>();
  let [rows, value, unweighed] = [0, 0, 0];
  for (let i = 0; i < cube.rows; i++) {
    if (own[i] !== at || (wanted !== undefined && cube.product[i] !== wanted)) continue;
    if (cube.side !== null && cube.side[i] !== reporter) continue;
    const [amount, weight] = [cube.value[i] as number, weights[i] as number];
    if (!(amount > 0)) continue;
    rows++;
    value += amount;
    if (isMissing(weight)) unweighed += amount;
    else {
      const partner = cube.places[other[i] as number] as string;
      byPartner.set(partner, (byPartner.get(partner) ?? 0) + weight);
    }
  }
  if (rows === 0)
    return { reason: 'not_covered', detail: shared.noTrade({ subject, side, dataset }) };
  if (unweighed > 0)
    return {
      reason: 'insufficient_data',
      detail: say.noWeight({ subject, side, dataset, share: unweighed / value }),
    };
  const { rows: named, rest } = partRows(
    sortRows([...byPartner].map(([partner, kg]) => ({ partner, value: kg }))).filter(
      (row) => row.value > 0,
    ),
  );
  const total = named.reduce((sum, row) => sum + row.value, rest);
  return {
    subject,
    side,
    period: String(year),
    product: product ?? null,
    extract: product === undefined && productScope(manifest) === 'subset',
    unit: 'kg',
    flow: manifest.flow ?? '',
    rows: named,
    rest,
    origin: `${dataset}:kg`,
    evidence: [datasetEvidence(manifest, rows)],
    caveats: [...unnamedNote(rest, total), ...datasetCaveats(manifest, side)],
    reproduce: reproduceCommand(manifest, q),
  };
}

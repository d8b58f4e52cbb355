/**
 * What a register of arms orders says was delivered, and in which years. The volume stands with the order and
 * not with the year, so an order delivered over several years is one amount and several years.
 */
import { deliveryYears } from '../../sources/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import type { Passage } from './flow-table.js';

/**
 * @example
 * await armsDeliveries(workspace, sipri);
 * // [{ from: 'ISR', to: 'VNM', amount: 0.8, unit: 'million TIV', years: [2020, 2021] }]
 */
export async function armsDeliveries(workspace: Workspace, manifest: Manifest): Promise<Passage[]> {
  const records = await workspace.records({ dataset: manifest.id });
  return records.map((r) => {
    const delivered = deliveryYears(r.text ?? '');
    const ordered = r.start === null ? [] : [Number(r.start.slice(0, 4))];
    return {
      from: r.subject,
      to: r.partner,
      amount: r.value,
      unit: manifest.unit,
      years: delivered.length > 0 ? delivered : ordered,
    };
  });
}

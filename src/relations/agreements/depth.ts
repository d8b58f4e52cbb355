/**
 * Depth of agreements where it is coded: the additive index of DESTA, 0 to 7 (a full free trade agreement,
 * and six fields of substantive provisions), as LABPTA repeats it under DESTA's own numbers. The scale is
 * recalled (METHODS C4), not re-read in the paper. LABPTA keeps no zeros: an agreement without a number is
 * not coded, or codes none of the seven.
 */
import type { DatasetEvidence } from '../../core/index.js';
import { datasetEvidence, type Workspace } from '../../store/index.js';

export interface Depths {
  readonly evidence: DatasetEvidence;
  /** By DESTA's number of the agreement. */
  readonly of: ReadonlyMap<string, number>;
}

/** Coded depths, where a dataset of them is loaded. @example (await depths(workspace))?.of.get('523'); // 6 */
export async function depths(workspace: Workspace): Promise<Depths | undefined> {
  const manifest = (await workspace.datasets()).find((m) => m.source === 'labpta');
  if (manifest === undefined) return undefined;
  const rows = await workspace.records({ dataset: manifest.id, what: 'depth_index' });
  const of = new Map(rows.flatMap((r) => (r.value === null ? [] : [[r.id, r.value] as const])));
  return { evidence: datasetEvidence(manifest, rows.length), of };
}

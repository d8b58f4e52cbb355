/**
 * Depth of agreements where it is coded, each scale for itself:
 *
 * - `depth`: the additive index of DESTA, 0 to 7 (a full free trade agreement, and six fields of substantive
 *   provisions), as LABPTA repeats it. The scale is recalled (METHODS C4), not re-read in the paper.
 * - `labour`: LABPTA's depth of labour provisions, 0 to 5.
 * - `environment`: how many of TREND's environmental provisions the agreement has.
 *
 * LABPTA and TREND number agreements as DESTA does, so they speak of DESTA's agreements. Neither keeps zeros
 * here: an agreement without a number is not coded, or has none.
 */
import type { DatasetEvidence, Knowledge, Message, Text } from '../../core/index.js';
import { datasetEvidence, type Workspace } from '../../store/index.js';
import { say } from './messages.js';

export interface Scale {
  readonly id: 'depth' | 'labour' | 'environment';
  readonly source: string;
  /** The record that holds the value; null where provisions are counted, one record each. */
  readonly what: string | null;
  /** In a heading. */
  readonly short: Text;
  readonly label: Text;
  readonly formula: string;
  readonly citation: string;
  readonly status: Knowledge;
  readonly caveat: () => Message;
}

export const SCALES: readonly Scale[] = [
  {
    id: 'depth',
    source: 'labpta',
    what: 'depth_index',
    short: { en: 'Depth 0–7', vi: 'Độ sâu 0–7' },
    label: {
      en: 'Depth of the deepest agreement, 0 to 7',
      vi: 'Độ sâu của hiệp định sâu nhất, thang 0 đến 7',
    },
    formula:
      'greatest additive depth, 0 to 7 (full free trade agreement + six fields of provisions), among the agreements in force between the two that are coded',
    citation:
      'Dür, Baccini and Elsig (2014), DESTA depth index as repeated in LABPTA; scale recalled (METHODS C4)',
    status: 'recalled',
    caveat: () => say.depthScale({}),
  },
  {
    id: 'labour',
    source: 'labpta',
    what: 'LP_depth_6values',
    short: { en: 'Labour 0–5', vi: 'Lao động 0–5' },
    label: {
      en: 'Depth of labour provisions, deepest agreement, 0 to 5',
      vi: 'Độ sâu điều khoản lao động, hiệp định sâu nhất, thang 0 đến 5',
    },
    formula:
      'greatest LP_depth_6values, 0 to 5, among the agreements in force between the two that are coded',
    citation: 'Raess and Sari (2018), LABPTA',
    status: 'recalled',
    caveat: () => say.labourScale({}),
  },
  {
    id: 'environment',
    source: 'trend',
    what: null,
    short: { en: 'Environment, provisions', vi: 'Môi trường, số điều khoản' },
    label: {
      en: 'Environmental provisions of the agreement that has most',
      vi: 'Số điều khoản môi trường của hiệp định có nhiều nhất',
    },
    formula:
      'greatest number of TREND provisions among the agreements in force between the two that are coded',
    citation: 'Morin, Dür and Lechner (2018), TREND',
    status: 'derived',
    caveat: () => say.environmentScale({}),
  },
];

export interface Depths {
  readonly scale: Scale;
  readonly evidence: DatasetEvidence;
  /** By DESTA's number of the agreement. */
  readonly of: ReadonlyMap<string, number>;
}

/**
 * Coded depths, one entry a scale whose dataset is loaded.
 *
 * @example
 * (await depths(workspace)).find((d) => d.scale.id === 'depth')?.of.get('523'); // 6: Japan Vietnam
 */
export async function depths(workspace: Workspace): Promise<readonly Depths[]> {
  const manifests = await workspace.datasets();
  const out: Depths[] = [];
  for (const scale of SCALES) {
    const manifest = manifests.find((m) => m.source === scale.source);
    if (manifest === undefined) continue;
    const what = scale.what ?? undefined;
    const rows = await workspace.records({ dataset: manifest.id, what });
    const of = new Map<string, number>();
    for (const { id, value } of rows)
      if (value !== null) of.set(id, scale.what === null ? (of.get(id) ?? 0) + 1 : value);
    out.push({ scale, evidence: datasetEvidence(manifest, rows.length), of });
  }
  return out;
}

/** What is the same for every answer made from a year of world trade: its frame, its notes, the reader's limits. */
import { type Message } from '../../core/index.js';
import { datasetEvidence } from '../../store/index.js';
import type { Frame } from './frame.js';
import { say } from './messages.js';
import type { TradeMatrix } from './trade-matrix.js';
import { productScope } from './trade-table.js';

/** What a reader must know of every number made from this year of trade. */
export function worldNotes({ manifest }: TradeMatrix): Message[] {
  return [
    ...(productScope(manifest) === 'subset' ? [say.extract({ dataset: manifest.id })] : []),
    ...(manifest.side === 'both' ? [say.ownReports({})] : []),
  ];
}

/** @param reproduce the command without the dataset and the year, which are added */
export function worldFrame(matrix: TradeMatrix, subject: string, reproduce: string): Frame {
  const { manifest, year, cube } = matrix;
  return {
    subject,
    period: String(year),
    origin: manifest.id,
    evidence: [datasetEvidence(manifest, cube.rows)],
    coverage: { share: 1, of: say.coverPair({ dataset: manifest.id }) },
    caveats: [...worldNotes(matrix), ...manifest.notes],
    reproduce: `${reproduce} --dataset ${manifest.id} --year ${year}`,
  };
}

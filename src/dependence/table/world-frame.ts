/** What is the same for every answer made from a year of world trade: its frame, its notes, the reader's limits. */
import {
  type Limit,
  type LimitSetting,
  type Message,
  TuchuError,
  setLimits,
} from '../../core/index.js';
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

/**
 * The limits with the reader's values.
 *
 * @throws `TuchuError` where a setting names no limit of the question
 */
export function limitsWith(
  limits: readonly Limit[],
  settings: readonly LimitSetting[] = [],
): readonly Limit[] {
  const set = setLimits(limits, settings);
  const [unknown] = set.unknown;
  if (unknown !== undefined)
    throw new TuchuError(say.unknownLimit({ id: unknown, known: limits.map((l) => l.id) }), 2);
  return set.limits;
}

/** Settings as a command line writes them. @example limitOptions([{ id: 'pivot-share', value: 0.4 }]) // ' --limit pivot-share=0.4' */
export const limitOptions = (settings: readonly LimitSetting[] = []): string =>
  settings.map(({ id, value }) => ` --limit ${id}=${value}`).join('');

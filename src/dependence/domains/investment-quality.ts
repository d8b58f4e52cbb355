/**
 * What a table of investment by source says of its quality, and what it does not.
 *
 * Readable: how much came from places that money only passes through, by a list that the reader names; the share
 * is an upper bound of what is known to have another owner and says nothing of the owner. Not readable from such
 * a table: the ultimate investor, the sector, technology and jobs; these are named as missing.
 * Unit: share, 0 to 1. Source: definition; the list is the reader's.
 */
import type { PlaceCode } from '../../core/index.js';
import type { AnswerTable } from '../answer.js';
import { BLOC_SHARE, blocShare } from '../concentration/bloc-share.js';
import { findingOf, valueOf } from '../table/frame.js';
import type { PartnerTable } from '../table/partner-table.js';
import { say } from './messages.js';

/** @example qualityTable(table, ['VGB', 'CYM']).rows[0]?.cells[0]?.value; // { kind: 'point', value: 0.25 } */
export function qualityTable(
  table: PartnerTable,
  conduits: readonly PlaceCode[] | undefined,
): AnswerTable {
  const { subject, period, origin, evidence, caveats, reproduce } = table;
  const frame = {
    subject,
    period,
    origin,
    evidence,
    coverage: { share: 1, of: say.coverStated({}) },
    caveats,
    reproduce,
  };
  const found = conduits === undefined ? undefined : blocShare(table, conduits);
  const cell = (measure: string, value: Parameters<typeof valueOf>[0]) =>
    findingOf(frame, {
      measure,
      side: 'import',
      label: BLOC_SHARE.name,
      unit: 'share',
      method: BLOC_SHARE,
      value: valueOf(value),
    });
  return {
    id: 'investment-quality',
    title: say.qualityTitle({ subject, period }),
    rowLabel: { en: 'reading', vi: 'chỉ tiêu' },
    columns: [{ measure: 'bloc_share', label: { en: 'share', vi: 'tỷ phần' } }],
    rows: [
      {
        key: 'conduits',
        label: {
          en: `From places it only passes through${conduits === undefined ? '' : ` (${conduits.join(', ')})`}`,
          vi: `Từ nơi tiền chỉ đi qua${conduits === undefined ? '' : ` (${conduits.join(', ')})`}`,
        },
        cells: [
          cell('bloc_share', found ?? { reason: 'not_loaded', detail: say.conduitsNeeded({}) }),
        ],
      },
      {
        key: 'ultimate',
        label: { en: 'By ultimate investor', vi: 'Theo nhà đầu tư cuối cùng' },
        cells: [cell('ultimate_share', { reason: 'not_loaded', detail: say.ultimateNeeded({}) })],
      },
    ],
    notes: [],
  };
}

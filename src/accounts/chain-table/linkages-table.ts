/** Linkages of each sector of a country, and how well its row and column balance. */
import type { AnswerTable, Finding } from '../../core/index.js';
import { COLUMN_BALANCE, ROW_BALANCE, UNBALANCED, type Gap } from '../balance.js';
import { BACKWARD_LINKAGE, FORWARD_LINKAGE, LINKAGE_ONE, linkages } from '../linkages.js';
import { say } from '../messages.js';
import { firstOf, none, sectorRows, type Held } from './held.js';

export function linkagesTable(held: Held): AnswerTable {
  const { home, frame, balance } = held;
  const { backward, forward } = linkages(home);
  const first = firstOf(held);
  const rows = sectorRows(held, (i, add, value) => {
    const gap = (measure: 'row_gap' | 'column_gap', gaps: readonly Gap[] | undefined): Finding => {
      const share = gaps?.[first + i]?.share;
      const why = measure === 'row_gap' ? say.rowsBalance({}) : say.columnsBalance({});
      const method = measure === 'row_gap' ? ROW_BALANCE : COLUMN_BALANCE;
      return add({
        measure,
        label: method.name,
        unit: 'share',
        method,
        value:
          gaps === undefined
            ? none(why, 'not_applicable')
            : value(share === undefined ? share : Math.abs(share)),
        limits: [UNBALANCED(measure)],
      });
    };
    return [
      add({
        measure: 'backward_linkage',
        label: BACKWARD_LINKAGE.name,
        unit: 'ratio',
        method: BACKWARD_LINKAGE,
        value: value(backward[i]),
        limits: [LINKAGE_ONE('backward_linkage')],
      }),
      add({
        measure: 'forward_linkage',
        label: FORWARD_LINKAGE.name,
        unit: 'ratio',
        method: FORWARD_LINKAGE,
        value: value(forward[i]),
        limits: [LINKAGE_ONE('forward_linkage')],
        caveats: [say.ghoshReading({})],
      }),
      gap('row_gap', balance.rows),
      gap('column_gap', balance.columns),
    ];
  });
  return {
    id: `chain-linkages@${held.manifest.id}`,
    title: say.linkagesTitle({ subject: frame.subject, ...held.title }),
    rowLabel: { en: 'sector', vi: 'ngành' },
    columns: [
      { measure: 'backward_linkage', label: { en: 'backward', vi: 'ngược' } },
      { measure: 'forward_linkage', label: { en: 'forward', vi: 'xuôi' } },
      { measure: 'row_gap', label: { en: 'sales gap', vi: 'lệch bán ra' } },
      { measure: 'column_gap', label: { en: 'purchases gap', vi: 'lệch mua vào' } },
    ],
    rows,
    notes: [say.aboutLinkages({}), say.ghoshReading({})],
  };
}

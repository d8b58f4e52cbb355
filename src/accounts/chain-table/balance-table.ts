/** Whether the table balances for one country: sectors counted, those without output, gaps. */
import {
  findingOf,
  point,
  type AnswerRow,
  type AnswerTable,
  type Message,
  type Reading,
} from '../../core/index.js';
import { UNBALANCED, largestGaps, totalGap, type Gap } from '../balance.js';
import { say } from '../messages.js';
import type { IoTable } from '../table.js';
import { SECTORS_COUNTED, TABLE_GAP } from './methods.js';
import { labelOf, none, type Held } from './held.js';

export function balanceTable(held: Held): AnswerTable {
  const { frame, balance, home, system } = held;
  const { table } = system;
  const here = (i: number): boolean => table.nodes[i]!.place === frame.subject;
  const row = (
    measure: string,
    reading: Omit<Reading, 'measure' | 'label'>,
    label: AnswerRow['label'],
  ) => ({
    key: measure,
    label,
    cells: [findingOf(frame, { measure, label, ...reading })],
  });
  const counted = (measure: string, list: readonly number[], label: AnswerRow['label']) =>
    row(
      measure,
      {
        unit: 'count',
        method: SECTORS_COUNTED,
        value: point(list.length),
        caveats: list.map((i) => say.namedSector({ label: labelOf(table, i) })),
      },
      label,
    );
  const gap = (measure: 'row_gap' | 'column_gap', gaps: readonly Gap[] | undefined) => {
    const own = gaps?.filter((g) => here(g.node));
    const why = measure === 'row_gap' ? say.rowsBalance({}) : say.columnsBalance({});
    return row(
      `table_${measure}`,
      {
        unit: 'share',
        method: TABLE_GAP,
        value:
          own === undefined ? none(why, 'not_applicable') : point(totalGap(own, home.table.output)),
        caveats: own === undefined ? [] : gapNotes(measure, own, table, home.table.output),
        limits: [{ ...UNBALANCED(measure), measure: `table_${measure}` }],
      },
      measure === 'row_gap'
        ? { en: 'sales miss output by', vi: 'bán ra lệch sản lượng' }
        : {
            en: 'purchases and value added miss output by',
            vi: 'mua vào và giá trị gia tăng lệch sản lượng',
          },
    );
  };
  const all = table.nodes.flatMap((_, i) => (here(i) ? [i] : []));
  return {
    id: `chain-balance@${held.manifest.id}`,
    title: say.wholeTitle({ subject: frame.subject, ...held.title }),
    rowLabel: { en: 'what', vi: 'nội dung' },
    columns: [{ measure: 'value', label: { en: 'value', vi: 'giá trị' } }],
    everyReason: true,
    rows: [
      row(
        'sectors',
        { unit: 'count', method: SECTORS_COUNTED, value: point(all.length) },
        { en: 'sectors', vi: 'số ngành' },
      ),
      counted('zero_output', balance.zeroOutput.filter(here), {
        en: 'of these without output',
        vi: 'trong đó không có sản lượng',
      }),
      counted('negative_value_added', balance.negativeValueAdded.filter(here), {
        en: 'of these with value added below zero',
        vi: 'trong đó có giá trị gia tăng âm',
      }),
      gap('row_gap', balance.rows),
      gap('column_gap', balance.columns),
    ],
    notes: [
      ...gapNotes('row_gap', balance.rows ?? [], table, table.output),
      ...gapNotes('column_gap', balance.columns ?? [], table, table.output),
      say.zeroOutput({ labels: balance.zeroOutput.map((i) => labelOf(table, i)) }),
      say.negativeValueAdded({
        labels: balance.negativeValueAdded.map((i) => labelOf(table, i)),
      }),
      ...frame.caveats,
    ],
  };
}

/** What is left of sums of float64; no publisher's gap is so small. */
const ROUNDING = 1e-9;

/** The largest gaps by name. */
function gapNotes(
  measure: 'row_gap' | 'column_gap',
  gaps: readonly Gap[],
  table: IoTable,
  output: Float64Array,
): Message[] {
  const largest = largestGaps(gaps).filter((g) => Math.abs(g.share ?? 0) > ROUNDING);
  if (largest.length === 0) return [];
  const fields = {
    labels: largest.map((g) => labelOf(table, g.node)),
    gaps: largest.map((g) => g.share ?? null),
    total: totalGap(gaps, output),
  };
  return [measure === 'row_gap' ? say.rowGaps(fields) : say.columnGaps(fields)];
}

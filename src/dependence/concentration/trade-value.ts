/** Value of one side of a country's flows with everyone: the sum over its partners and the rest. */
import { type Finding, type Method, nameInText, placeName, point } from '../../core/index.js';
import { sideWords } from '../table/words.js';
import { type PartnerTable, tableTotal } from '../table/partner-table.js';
import { frame, scoped } from './findings.js';

export const TRADE_VALUE: Method = {
  id: 'trade_value',
  version: '1',
  name: { en: 'Value with all partners', vi: 'Giá trị với mọi đối tác' },
  formula: 'sum over partners of the amounts in the table',
  citation: 'Definition',
  status: 'confirmed',
};

/** @example tradeValueFinding(table).value; // { kind: 'point', value: 3120579360 } */
export function tradeValueFinding(table: PartnerTable): Finding {
  const { flow, side, subject } = table;
  const of = table.product === null ? '' : `, ${table.product}`;
  return {
    ...frame(table, TRADE_VALUE, 'trade_value', table.unit, point(tableTotal(table))),
    label: scoped(table, {
      en: `Value of ${sideWords(flow, side).en} of ${nameInText(subject, 'en')}${of}`,
      vi: `Giá trị ${sideWords(flow, side).vi} của ${placeName(subject, 'vi')}${of}`,
    }),
    caveats: table.caveats,
    inputs: table.rows.slice(0, 5).map((row) => ({
      label: { en: placeName(row.partner, 'en'), vi: placeName(row.partner, 'vi') },
      value: row.value,
      unit: table.unit,
    })),
  };
}

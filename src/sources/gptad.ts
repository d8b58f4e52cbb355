/**
 * World Bank and Tuck, Global Preferential Trade Agreements Database: one line per agreement with its
 * type, status, day of signature and of entry into force. Members are one free text, kept as it is
 * (commas and semicolons nest). Traps: dates as `06/03/1991` are month first; no id but the name.
 */
import { dateNotes, looseDate, steps, writeOnce } from './agreement-rows.js';
import { defineTable } from './define.js';

const COLUMNS =
  'Common.Name,Membership,Type,Date.of.Signature,Date.of.Entry.into.Force,WTO.notified,In.force.status,Annexes.Available';

export const gptad = defineTable({
  id: 'gptad',
  title: {
    en: 'World Bank GPTAD, preferential trade agreements',
    vi: 'GPTAD của Ngân hàng Thế giới, hiệp định thương mại ưu đãi',
  },
  publisher: 'World Bank and Tuck School of Business',
  licence: 'Not stated with the file; packaged in manytrade (CC BY 4.0)',
  citation:
    'World Bank and Tuck School of Business, Global Preferential Trade Agreements Database (GPTAD).',
  homepage: 'https://wits.worldbank.org/gptad/',
  layouts: [
    {
      columns: COLUMNS.split(','),
      kind: 'records',
      unit: 'none',
      key: ['Common.Name', 'Type', 'Date.of.Signature', 'Date.of.Entry.into.Force'],
      notes: dateNotes,
      row(cells, out) {
        const id = cells.text('Common.Name');
        const text = cells.maybe('Type');
        const dated = {
          signature: looseDate(cells, out, 'Date.of.Signature', 'mdy'),
          force: looseDate(cells, out, 'Date.of.Entry.into.Force', 'mdy'),
        };
        const rows = steps({ id, text }, dated, 'agreement');
        for (const [what, column] of [
          ['members', 'Membership'],
          ['status', 'In.force.status'],
          ['wto_notified', 'WTO.notified'],
        ] as const) {
          const said = cells
            .maybe(column)
            ?.replace(/\\r|\\n/g, '')
            .trim();
          if (said !== undefined && said !== '') rows.push({ id, what, text: said });
        }
        writeOnce(out, rows);
      },
    },
  ],
});

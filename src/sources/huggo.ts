/**
 * HUGGO as hand-coded, `HUGGO_reconciled.csv`: trade agreements with their days of
 * signature, force and end. Traps: Windows-1252; dates as `30.10.1947`, some only a year; the year
 * 9999 means no end; a link in quotes inside quotes.
 */
import { dateNotes, looseDate, steps, writeOnce } from './agreement-rows.js';
import { defineTable } from './define.js';

export const huggo = defineTable({
  id: 'huggo',
  title: {
    en: 'HUGGO trade agreements, hand-coded',
    vi: 'HUGGO, hiệp định thương mại mã hóa thủ công',
  },
  publisher: 'globalgov (manytrade)',
  licence: 'CC BY 4.0 (as packaged in manytrade)',
  citation: 'HUGGO, hand-coded dates of trade agreements, in the R package manytrade (globalgov).',
  homepage: 'https://github.com/globalgov/manytrade',
  layouts: [
    {
      columns: 'manyID,Title,Signature,Force,End,url,No_source,treatyID,Coder,Citation'.split(','),
      encoding: 'windows-1252',
      kind: 'records',
      unit: 'none',
      key: ['treatyID'],
      notes: dateNotes,
      row(cells, out) {
        const [id, text, other] = [
          cells.text('treatyID'),
          cells.text('Title'),
          cells.text('manyID'),
        ];
        const dated = {
          signature: looseDate(cells, out, 'Signature', 'dmy'),
          force: looseDate(cells, out, 'Force', 'dmy'),
          end: looseDate(cells, out, 'End', 'dmy'),
        };
        const rows = steps({ id, text }, dated, 'agreement');
        if (other !== id) rows.push({ id, what: 'same_as', text: other });
        writeOnce(out, rows);
      },
    },
  ],
});

/**
 * DESTA, list of treaties: one line per base treaty, accession, withdrawal, protocol, consolidated text
 * or negotiation, its members in columns c1 to cN (UN M49 codes, and 900 for Kosovo) and a code for each in mc1 to mcN.
 * One record per member: `what` is the entry's kind, `start` the year of signature, `value` the
 * member's mc code as published. Traps: semicolons; accessions repeat all earlier members, so counting
 * lines counts members twice; negotiations have no year.
 */
import { place, resolvePlaceCode, type Place } from '../core/index.js';
import { writeOnce } from './agreement-rows.js';
import { defineTable, type Layout } from './define.js';
import { say } from './messages.js';

const HEAD =
  'number,base_treaty,name,entry_type,consolidated,year,entryforceyear,language,typememb,regioncon,wto_listed,wto_name'.split(
    ',',
  );
const byM49 = resolvePlaceCode('m49');
/** 900 is Kosovo: the ten entries with it are those where manytrade's list of members says so. */
const byDesta = (code: string): Place | undefined => (code === '900' ? place('XKX') : byM49(code));
const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);

/** Editions differ in how many members the longest agreement has. */
function layout(members: number): Layout {
  const [states, codes] = [numbered('c', members), numbered('mc', members)];
  return {
    columns: [...HEAD, ...states, ...codes],
    delimiter: ';',
    kind: 'records',
    unit: 'none',
    key: ['number'],
    notes: () => [
      say.note({
        en: 'accessions and withdrawals list all members of the agreement again; value is the mc code of the member in that entry',
        vi: 'các dòng gia nhập và rút lui liệt kê lại mọi thành viên; giá trị là mã mc của thành viên trong mục đó',
      }),
    ],
    row(cells, out) {
      const [id, base, text] = [
        cells.text('number'),
        cells.text('base_treaty'),
        cells.text('name'),
      ];
      const what = cells.text('entry_type').replaceAll(' ', '_');
      const year = cells.maybeYear('year');
      const start = year === null ? null : String(year);
      const force = cells.maybeYear('entryforceyear');
      const rows: Parameters<typeof writeOnce>[1][number][] = [{ id, what, start, text }];
      if (force !== null) rows.push({ id, what: 'force', start: String(force), text });
      if (base !== id) rows.push({ id, what: 'part_of', text: base });
      for (const [i, column] of states.entries()) {
        const code = cells.maybe(column);
        if (code === null) continue;
        const subject = out.place(code, column, byDesta);
        if (subject === undefined) return;
        rows.push({ id, subject, what, start, value: cells.maybeReal(codes[i] ?? ''), text });
      }
      writeOnce(out, rows);
    },
  };
}

export const desta = defineTable({
  id: 'desta',
  title: { en: 'DESTA, list of trade treaties', vi: 'DESTA, danh mục hiệp ước thương mại' },
  publisher: 'DESTA (University of Bern, World Trade Institute)',
  licence: 'CC BY-NC on the DESTA website (non-commercial); packaged in manytrade as CC BY 4.0',
  citation:
    'Dür, A., Baccini, L. and Elsig, M. (2014), The Design of International Trade Agreements: Introducing a New Dataset. Review of International Organizations 9(3), 353-375.',
  homepage: 'https://www.designoftradeagreements.org/',
  layouts: [layout(91)],
  layoutOf(header) {
    const members = (header.length - HEAD.length) / 2;
    if (!Number.isInteger(members) || members < 2) return undefined;
    const made = layout(members);
    return made.columns.every((c, i) => c === header[i]) ? made : undefined;
  },
});

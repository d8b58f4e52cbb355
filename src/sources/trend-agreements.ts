/**
 * TREND: environmental provisions of trade agreements, one column per provision (295 in the file at
 * hand), 1 where the agreement has it. One record per provision present: `id` the agreement's number,
 * `what` the provision with its number, `text` the agreement. Traps: semicolons; some provisions have
 * one wording under two numbers; a handful of agreements are not coded at all (NA), which is not zero.
 */
import { codedCells, codedNotes } from './coded-cells.js';
import { defineTable, type Layout } from './define.js';

const [AGREEMENT, YEAR] = ['Trade.Agreement', 'Year'];
const FIRST = 'X1.01.Preamble.refers.to.the.environment';

/** `X1.09.01.No.extraterritorial.enforcement.activities` → `1.09.01 No extraterritorial …`. */
function provision(column: string): string {
  const [, number = '', words = ''] = /^X((?:\d+\.)+)(.*)$/.exec(column) ?? [];
  return `${number.slice(0, -1)} ${words.replaceAll(/\.+/g, ' ').trim()}`;
}

function layout(columns: readonly string[]): Layout {
  const provisions = columns.slice(2).map((c) => [provision(c), c] as const);
  return {
    columns,
    delimiter: ';',
    kind: 'records',
    unit: 'none',
    key: [AGREEMENT],
    notes: codedNotes,
    row(cells, out) {
      const named = cells.text(AGREEMENT);
      const [, id = named, text = named] = /^(\d+)_(.*?)(?:_\d{4})?_?$/.exec(named) ?? [];
      const year = cells.maybeYear(YEAR);
      codedCells(cells, out, { id, text, start: year === null ? null : String(year) }, provisions);
    },
  };
}

export const trendAgreements = defineTable({
  id: 'trend',
  title: {
    en: 'TREND, environmental provisions in trade agreements',
    vi: 'TREND, điều khoản môi trường trong hiệp định thương mại',
  },
  publisher: 'TREND (Université Laval)',
  licence: "TREND's own terms, not stated with the file; packaged in manytrade (CC BY 4.0)",
  citation:
    'Morin, J.-F., Dür, A. and Lechner, L. (2018), Mapping the Trade and Environment Nexus: Insights from a New Data Set. Global Environmental Politics 18(1), 122-139.',
  homepage: 'https://www.trend.ulaval.ca/',
  layouts: [layout([AGREEMENT, YEAR, FIRST])],
  layoutOf: (header) =>
    header[0] === AGREEMENT && header[1] === YEAR && header[2] === FIRST
      ? layout(header)
      : undefined,
});

/**
 * Correlates of War, national trade: each state's total imports and exports, yearly. The publisher
 * counts in millions of current US dollars; here in dollars. An empty cell is missing, never zero.
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

const MILLION = 6;

/** @example await cowTrade.read('cow_trade_sy.csv.gz', { flow() {}, series: (row) => rows.push(row) }) */
export const cowTrade = defineTable({
  id: 'cow-trade',
  title: { en: 'COW national trade', vi: 'COW: tổng xuất nhập khẩu của mỗi nước' },
  publisher: 'Correlates of War project (by way of the R package peacesciencer)',
  licence: 'free for academic use with citation; no other licence stated (peacesciencer GPL-2)',
  citation:
    'Barbieri, K., Keshk, O. M. G. and Pollins, B. (2009), TRADING DATA: Evaluating our Assumptions and Coding Rules. Conflict Management and Peace Science 26(5), 471-491. Version 4.0.',
  homepage: 'https://correlatesofwar.org/data-sets/bilateral-trade/',
  layouts: [
    {
      columns: ['ccode', 'year', 'imports', 'exports'],
      kind: 'series',
      unit: 'USD',
      key: ['ccode', 'year'],
      row(cells, out) {
        const year = cells.year('year');
        const subject = out.place(cells.text('ccode'), 'ccode', resolvePlaceCode('cow', year));
        const sides = { import: 'imports', export: 'exports' } as const;
        let given = false;
        for (const side of ['import', 'export'] as const) {
          const value = cells.maybeAmount(sides[side], MILLION);
          if (value === null) continue;
          given = true;
          if (subject !== undefined)
            out.series({ subject, measure: 'trade', side, year, value, unit: 'USD' });
        }
        if (!given) out.setAside(say.noValueHere({}));
      },
    },
  ],
});

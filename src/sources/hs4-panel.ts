/**
 * Bilateral exports of all goods by HS heading among 23 countries, from the R package zerotradeflow.
 *
 * Unit: thousands of dollars and tonnes by the word of those who extracted it; the package's own page says
 * dollars. Traps: flows with the rest of the world are missing, so no total over partners is a total; the
 * amounts look reconciled, but nobody says whose report they are.
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

const byCode = resolvePlaceCode('iso3');
const THOUSAND = 3;

export const hs4Panel = defineTable({
  id: 'hs4-panel',
  title: {
    en: 'Trade by HS4 among 23 countries (UN Comtrade sample)',
    vi: 'Thương mại theo mã HS4 giữa 23 nước (mẫu UN Comtrade)',
  },
  publisher: 'R package zerotradeflow, from UN Comtrade',
  licence: 'UN Comtrade terms for the data (not an open licence); the package is MIT',
  citation:
    'R package zerotradeflow (CRAN), data set `comtrade`: a sample of the UN Comtrade Database.',
  homepage: 'https://cran.r-project.org/package=zerotradeflow',
  layouts: [
    {
      columns: ['year', 'exporter_iso3', 'importer_iso3', 'hs4', 'export_value', 'export_quantity'],
      kind: 'flows',
      unit: 'USD',
      flow: 'goods',
      classification: 'HS',
      scope: ({ from, to }) => ({ from: [...from].sort(), to: [...to].sort(), products: 'all' }),
      key: ['year', 'exporter_iso3', 'importer_iso3', 'hs4'],
      notes: ({ from, to }) => [
        say.fewExporters({ places: [...from].sort() }),
        say.fewImporters({ places: [...to].sort() }),
        say.note({
          en: 'read as thousands of dollars and tonnes, as those who extracted the table say; the package’s page says dollars, and neither says whose report it is',
          vi: 'đọc là nghìn đô la và tấn theo lời người trích bảng; trang của gói ghi là đô la, và không nơi nào nói số liệu do bên nào báo cáo',
        }),
      ],
      row(cells, out) {
        const product = cells.text('hs4');
        if (!/^\d{4}$/.test(product)) cells.at.fail(say.badProduct, 'hs4', product);
        const year = cells.year('year');
        const value = cells.amount('export_value', THOUSAND);
        const tonnes = cells.maybeAmount('export_quantity', THOUSAND);
        const [a, b] = [cells.text('exporter_iso3'), cells.text('importer_iso3')];
        const from = out.place(a, 'exporter_iso3', byCode);
        const to = out.place(b, 'importer_iso3', byCode);
        if (from === undefined || to === undefined) return out.weigh(value);
        if (from === to) return out.setAside(say.selfTrade({}), value);
        const quantity = tonnes === 0 && value > 0 ? null : tonnes;
        out.flow({ from, to, fromCode: a, toCode: b, product, year, value, quantity });
      },
    },
  ],
});

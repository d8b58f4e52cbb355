/**
 * ITPD-E, US International Trade Commission: trade in 170 industries of agriculture, mining and energy,
 * manufactures and services, in the publisher's own layout. No file is at hand; the columns of release 1 are
 * those of https://usitc.gov/data/gravity/itpde_guide/file_format, those of releases 2 and 3 those of
 * https://www.usitc.gov/data/gravity/gravity_portal_itpd_e_variables.htm.
 *
 * Unit: millions of current dollars, kept as dollars. Traps: sales at home stand beside trade (exporter =
 * importer); a zero with `flag_zero` = `u` was filled in to balance the table, so it is not known, while one
 * with `r` was reported; the mirror report may stand in for a missing one (`flag_mirror`).
 */
import { resolvePlaceCode, type Message } from '../core/index.js';
import { defineTable, type Layout } from './define.js';
import { scopeNotes, seenScope } from './flow-tally.js';
import { Pairs } from './hubs.js';
import { say } from './messages.js';
import type { Tally } from './tally.js';

const MILLION = 6;
/** A table with fewer of the 170 industries is an extract. */
const WHOLE_NOMENCLATURE = 150;
const CLASSIFICATION = 'ITPD-E';
const byCode = resolvePlaceCode('iso3');

/** What is counted beside the rows themselves. */
interface Seen {
  readonly pairs: Pairs;
  mirrored: number;
}
const seen = new WeakMap<Tally, Seen>();
function seenIn(tally: Tally): Seen {
  const found = seen.get(tally) ?? { pairs: new Pairs(), mirrored: 0 };
  seen.set(tally, found);
  return found;
}

function scope(tally: Tally) {
  const products = tally.products.size >= WHOLE_NOMENCLATURE ? 'all' : 'subset';
  return seenScope(tally.from, tally.to, seenIn(tally).pairs, products);
}

function notes(tally: Tally): readonly Message[] {
  const { mirrored } = seenIn(tally);
  return [
    ...scopeNotes(scope(tally), tally.products.size, CLASSIFICATION),
    say.note({
      en: 'goods and services by industry, 1 to 170; millions of current dollars, kept as dollars',
      vi: 'hàng hóa và dịch vụ theo ngành, 1 đến 170; triệu đô la giá hiện hành, lưu bằng đô la',
    }),
    say.note({
      en: `${mirrored} rows are the partner’s report, which stands in for a missing one`,
      vi: `${mirrored} dòng là số liệu của đối tác, thay cho số còn thiếu`,
    }),
  ];
}

const layout = (columns: readonly string[], from: string): Layout => ({
  columns,
  anyOrder: true,
  kind: 'flows',
  unit: 'USD',
  classification: CLASSIFICATION,
  flow: 'goods and services',
  side: 'reconciled',
  scope,
  key: ['exporter_iso3', 'importer_iso3', 'industry_id', 'year'],
  notes,
  untried: { file: 'ITPD_E_R01.csv, ITPD_E_R02.csv, ITPD_E_R03.csv', from },
  row(cells, out) {
    const product = cells.text('industry_id');
    if (!/^\d{1,3}$/.test(product)) cells.at.fail(say.badProduct, 'industry_id', product);
    const year = cells.year('year');
    const value = cells.amount('trade', MILLION);
    const zero = cells.text('flag_zero');
    if (!/^[pru]$/.test(zero)) cells.at.fail(say.badCode, 'flag_zero', zero);
    const [a, b] = [cells.text('exporter_iso3'), cells.text('importer_iso3')];
    const from = out.place(a, 'exporter_iso3', byCode);
    const to = out.place(b, 'importer_iso3', byCode);
    if (from === undefined || to === undefined) return out.weigh(value);
    if (zero === 'u') return out.setAside(say.filledZero({}), value);
    if (from === to) return out.setAside(say.domestic({}), value);
    const counted = seenIn(out);
    counted.pairs.add(from, to);
    if (cells.amount('flag_mirror') > 0) counted.mirrored++;
    out.flow({ from, to, fromCode: a, toCode: b, product, year, value, quantity: null });
  },
});

const REST = [
  'year',
  'industry_id',
  'industry_descr',
  'broad_sector',
  'trade',
  'flag_mirror',
  'flag_zero',
] as const;
const ends = (suffix: string): readonly string[] =>
  ['exporter', 'importer'].flatMap((end) => [`${end}_iso3`, `${end}${suffix}`, `${end}_name`]);
const RELEASE_1 = 'https://usitc.gov/data/gravity/itpde_guide/file_format';
const LATER = 'https://www.usitc.gov/data/gravity/gravity_portal_itpd_e_variables.htm';

/** @example (await recognise('ITPD_E_R03.csv')).id; // 'itpd-e' */
export const itpdE = defineTable({
  id: 'itpd-e',
  title: {
    en: 'ITPD-E, trade in goods and services by industry',
    vi: 'ITPD-E, thương mại hàng hóa và dịch vụ theo ngành',
  },
  publisher: 'US International Trade Commission',
  licence: 'US government work, free to use with citation',
  citation:
    'Borchert, I., Larch, M., Shikher, S. and Yotov, Y. (2021), The International Trade and Production Database for Estimation (ITPD-E), International Economics 166, 140-166.',
  homepage: 'https://www.usitc.gov/data/gravity/itpde.htm',
  release: (name) => /ITPD_E_(R\d\d)/i.exec(name)?.[1]?.toLowerCase(),
  layouts: [
    layout([...ends('_iso3_dynamic'), ...REST], LATER),
    layout([...ends('_dynamic_code'), ...REST], LATER),
    layout(
      ['exporter_iso3', 'exporter_name', 'importer_iso3', 'importer_name', ...REST],
      RELEASE_1,
    ),
  ],
});

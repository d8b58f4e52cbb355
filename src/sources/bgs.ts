/**
 * British Geological Survey, World Mineral Statistics: yearly production by country since 1971, as the
 * survey's web service hands it out. A measure is commodity and sub-commodity (`copper, mine`); units
 * are tonnes or kilograms, metric or of metal content, and stand with each row. Traps: columns come in
 * any order; `Nil` is a true zero, a quantity that is missing or below half a unit is not; estimates
 * are marked with `*`; some years end in March or June; DEU and
 * COD stand for two states each, so there the name decides; coordinates are the country's, not a mine's.
 */
import { resolvePlaceCode, type Message } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import type { Tally } from './tally.js';

const byIso3 = resolvePlaceCode('iso3');
const byName = resolvePlaceCode('name');
const marked = new WeakMap<Tally, number>();

/**
 * Names that tell what the code beside them gets wrong: DEU stands for both German states of 1990 and
 * 1991, COD for both Congos (`Congo` is Brazzaville, by its coordinates and by standing beside Zaire).
 */
const NAMED: ReadonlySet<string> = new Set(['German Federal Republic', 'Congo']);

function notes(out: Tally): Message[] {
  const estimates = marked.get(out) ?? 0;
  return [
    say.note({
      en: `${estimates} values are the survey’s estimates; some countries’ years end in March or June (see its notes)`,
      vi: `${estimates} giá trị là ước tính của cơ quan khảo sát; năm của một số nước kết thúc vào tháng 3 hoặc tháng 6`,
    }),
  ];
}

export const bgs = defineTable({
  id: 'bgs-minerals',
  title: {
    en: 'BGS World Mineral Statistics, production',
    vi: 'BGS, thống kê khoáng sản thế giới, sản lượng',
  },
  publisher: 'British Geological Survey',
  licence:
    'BGS World Mineral Statistics: free to reuse with acknowledgement, terms like the Open Government Licence',
  citation: 'British Geological Survey, World Mineral Statistics Data, © UKRI.',
  homepage: 'https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/',
  layouts: [
    {
      columns: [
        'bgs_statistic_type_trans',
        'bgs_commodity_trans',
        'bgs_sub_commodity_trans',
        'country_iso3_code',
        'country_trans',
        'year',
        'quantity',
        'units',
        'sdmx_code',
        'concat_figure_notes_code',
      ],
      anyOrder: true,
      kind: 'series',
      unit: 'mixed',
      key: ['country_trans', 'bgs_commodity_trans', 'bgs_sub_commodity_trans', 'year'],
      notes,
      row(cells, out) {
        const [iso3, name] = [cells.raw('country_iso3_code').trim(), cells.text('country_trans')];
        const subject =
          iso3 !== '' && !NAMED.has(name)
            ? out.place(iso3, 'country_iso3_code', byIso3)
            : out.place(name, 'country_trans', byName);
        if (subject === undefined) return;
        const written = cells.text('year');
        const date = /^(\d{4})(?:-01-01(?: 00:00:00)?)?$/.exec(written)?.[1];
        if (date === undefined) return cells.at.fail(say.badYear, 'year', written);
        const year = Number(date);
        // SDMX: O is missing, N is not significant; the quantity beside N is 0 and means no zero.
        const state = cells.text('sdmx_code');
        if (state === 'N') return out.setAside(say.tooSmall({}));
        const value = cells.maybeReal('quantity');
        if (value === null) return out.setAside(say.noValueHere({}));
        if (value < 0) return cells.at.fail(say.negative, 'quantity', cells.raw('quantity'));
        if (cells.raw('concat_figure_notes_code').split('|').includes('*'))
          marked.set(out, (marked.get(out) ?? 0) + 1);
        const parts = [cells.text('bgs_commodity_trans'), cells.maybe('bgs_sub_commodity_trans')];
        const measure = parts.filter((p) => p !== null).join(': ');
        out.series({ subject, measure, year, value, unit: cells.text('units') });
      },
    },
  ],
});

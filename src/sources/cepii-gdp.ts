/**
 * GDP, population and exchange rates by country, 1960 to 2029, in the layout of CEPII's macroeconomic
 * files (`gdp_v202502`): one line per country and indicator, one column per year. Money in millions of
 * dollars, people in millions, rates in national currency per dollar.
 *
 * Traps: years after 2023 are forecasts; `v2029` stands before `v2024`; `pop2029` repeats 2029 in
 * thousands; regions, groups and dissolved states stand among the countries as sums of their parts.
 */
import { place, resolvePlaceCode } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import type { Source } from './source.js';

/** Exchange rates end here, and so do the figures that are not forecasts. */
const LAST_OBSERVED = 2023;
const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
/** In the order of the file. */
const YEARS: readonly number[] = [...span(1960, 2023), 2029, ...span(2024, 2028)];
const COLUMNS = ['country', 'indicator', ...YEARS.map((y) => `v${y}`), 'pop2029'];

/** Constant prices are those of 2017: there GDP-VOL equals GDP-VAL for every country. */
const UNITS: Readonly<Record<string, string>> = {
  EXCH: 'national currency per USD',
  'GDP-CAP': 'USD per person',
  'GDP-PPP': 'million 2017 international dollars',
  'GDP-PPP-CAP': '2017 international dollars per person',
  'GDP-VAL': 'million USD',
  'GDP-VOL': 'million 2017 USD',
  POP: 'million persons',
};

/** Regions and groups, and states whose parts have lines of their own for every year. */
const GROUPS: ReadonlySet<string> = new Set(
  `AES AFA AFN AFR AFS AFZ AMA AME AMN AMS ANE AOA AOZ APEC ASEA ASO ASS BAL BLX BRIC CAL CAU CEA CEI CSK
  DEV E15 E28 EM1 ENM EUA EUC EUR G20 G8 GLF GOA MED MENA MERC MOA NAM NRD OCN OECD OPEC PED PMA PMO RCEP
  SAF SEM SUN UE WLD YUG`.split(/\s+/),
);

const byIso3 = resolvePlaceCode('iso3');

/** @example await cepiiGdp.read('gdp_v202502_cepii.csv.gz', emit) */
export const cepiiGdp: Source = defineTable({
  id: 'cepii-gdp',
  title: {
    en: 'GDP, population and exchange rates 1960 to 2029 (CEPII layout)',
    vi: 'GDP, dân số và tỷ giá 1960 đến 2029 (theo bố cục của CEPII)',
  },
  publisher: 'CEPII (by its layout; not stated in the file)',
  licence: 'Not stated where the file was found: treat as not for redistribution',
  citation:
    'gdp_v202502, in the layout of CEPII; origin not stated in the file. Forecasts appear to follow the IMF World Economic Outlook.',
  homepage: 'https://www.cepii.fr/',
  release: (name) => /_(v\d{6})(?:_|\.)/.exec(name)?.[1],
  layouts: [
    {
      columns: COLUMNS,
      kind: 'series',
      unit: 'mixed',
      key: ['country', 'indicator'],
      notes: () => [say.projected({ year: LAST_OBSERVED }), say.cepiiPop2029({})],
      row(cells, out) {
        const code = cells.text('country');
        if (GROUPS.has(code)) return out.setAside(say.aggregate({}));
        if (code === 'XXX') return out.setAside(say.unclearArea({}));
        const subject = out.place(code, 'country', byIso3);
        if (subject === undefined) return;
        const kind = place(subject)?.kind;
        if (kind === 'union' || kind === 'bloc') return out.setAside(say.aggregate({}));
        const indicator = cells.text('indicator');
        const unit = UNITS[indicator] ?? cells.at.fail(say.badProduct, 'indicator', indicator);
        let any = false;
        for (const year of YEARS) {
          const value = cells.maybeReal(`v${year}`);
          if (value === null) continue;
          any = true;
          const measure = year > LAST_OBSERVED ? `${indicator}, projected` : indicator;
          out.series({ subject, measure, year, value, unit });
        }
        if (!any) out.setAside(say.noValueHere({}));
      },
    },
  ],
});

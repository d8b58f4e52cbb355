/**
 * Our World in Data's energy tables: the energy mix, electricity, fossil fuel production, primary energy,
 * BP's Statistical Review as OWID reshaped it, and the population and GDP it divides by. One value per
 * country, year and column; the unit stands in brackets at the end of the column name, or is the Review's.
 *
 * Traps: regions, income groups and marker prices stand among the countries; BP and Maddison carry the
 * USSR and Yugoslavia on after their end, as sums of their successors; `Micronesia` is a region here and
 * `Micronesia (country)` the state; population begins in 10000 BC and is a projection after 2020.
 * No line says who sold energy to whom.
 */
import { place, resolvePlaceCode, type Message } from '../core/index.js';
import type { Cells } from './cells.js';
import { defineTable, type Layout } from './define.js';
import { say } from './messages.js';
import type { Source } from './source.js';
import type { Tally } from './tally.js';

/** Columns in the order of the file; the names of the values are parted by bars and line breaks. */
const header = (entity: string, values: string): readonly string[] => [
  entity,
  'Year',
  ...values
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
];

// prettier-ignore
const BP = header(
  'Entity',
  `
  Biofuels Consumption - Kboed - Biodiesel|Biofuels Consumption - Kboed - Total|
  Biofuels Consumption - PJ - Biodiesel|Biofuels Consumption - PJ - Total|
  Biofuels Consumption - TWh - Biodiesel|Biofuels Consumption - TWh - Total|
  Biofuels Production - Kboed - Biodiesel|Biofuels Production - Kboed - Total|
  Biofuels Production - PJ - Biodiesel|Biofuels Production - PJ - Total|
  Biofuels Production - TWh - Biodiesel|Biofuels Production - TWh - Total|Carbon Dioxide Emissions|
  Coal - Prices|Coal - Reserves - Anthracite and bituminous|Coal - Reserves - Sub-bituminous and lignite|
  Coal - Reserves - Total|Coal Consumption - EJ|Coal Consumption - TWh|Coal Production - EJ|
  Coal Production - TWh|Coal Production - Tonnes|Cobalt Production-Reserves|Elec Gen from Coal|
  Elec Gen from Gas|Elec Gen from Oil|Electricity Generation|Gas - Prices|Gas - Proved reserves|
  Gas Consumption - Bcf|Gas Consumption - Bcm|Gas Consumption - EJ|Gas Consumption - TWh|
  Gas Production - Bcf|Gas Production - Bcm|Gas Production - EJ|Gas Production - TWh|Geo Biomass Other - EJ|
  Geo Biomass Other - TWh|Geothermal Capacity|Graphite Production-Reserves|Hydro Consumption - EJ|
  Hydro Consumption - TWh|Hydro Generation - TWh|Lithium Production-Reserves|Nuclear Consumption - EJ|
  Nuclear Consumption - TWh|Nuclear Generation - TWh|Oil - Crude prices since 1861 (2020 $)|
  Oil - Crude prices since 1861 (current $)|Oil - Proved reserves|Oil - Refinery throughput|
  Oil - Refining capacity|Oil - Spot crude prices|Oil Consumption - Barrels|Oil Consumption - EJ|
  Oil Consumption - TWh|Oil Consumption - Tonnes|Oil Production - Barrels|Oil Production - Crude Conds|
  Oil Production - NGLs|Oil Production - TWh|Oil Production - Tonnes|Primary Energy - Cons capita|
  Primary Energy Consumption - EJ|Primary Energy Consumption - TWh|Rare Earth Production-Reserves|
  Renewables Consumption - EJ|Renewables Consumption - TWh|Renewables Power - EJ|Renewables power - TWh|
  Solar Capacity|Solar Consumption - EJ|Solar Consumption - TWh|Solar Generation - TWh|
  Total Liquids - Consumption|Wind Capacity|Wind Consumption - EJ|Wind Consumption - TWh|
  Wind Generation - TWh|Biofuels Consumption - TWh - Biodiesel (zero filled)|
  Biofuels Consumption - TWh - Total (zero filled)|Coal Consumption - TWh (zero filled)|
  Gas Consumption - TWh (zero filled)|Hydro Consumption - TWh (zero filled)|
  Nuclear Consumption - TWh (zero filled)|Oil Consumption - TWh (zero filled)|
  Solar Consumption - TWh (zero filled)|Wind Consumption - TWh (zero filled)|
  Geo Biomass Other - TWh (zero filled)`,
);
// prettier-ignore
const ELECTRICITY = header(
  'Country',
  `
  Electricity from bioenergy (TWh)|Electricity from coal (TWh)|Electricity demand (TWh)|
  Electricity generation (TWh)|Emissions (MtCO2)|Electricity from fossil fuels (TWh)|
  Electricity from gas (TWh)|Electricity from hydro (TWh)|Low-carbon electricity (TWh)|Net imports (TWh)|
  Electricity from nuclear (TWh)|Electricity from oil (TWh)|
  Electricity from other renewables excluding bioenergy (TWh)|
  Electricity from other renewables including bioenergy (TWh)|Electricity from renewables (TWh)|
  Electricity from solar (TWh)|Electricity from wind (TWh)|Carbon intensity of electricity (gCO2/kWh)|
  Per capita electricity (kWh)|Coal electricity per capita (kWh)|Oil electricity per capita (kWh)|
  Gas electricity per capita (kWh)|Fossil fuel electricity per capita (kWh)|
  Renewable electricity per capita (kWh)|Low-carbon electricity per capita (kWh)|
  Nuclear electricity per capita (kWh)|Solar electricity per capita (kWh)|Wind electricity per capita (kWh)|
  Hydro electricity per capita (kWh)|Bioenergy electricity per capita (kWh)|
  Other renewable electricity excluding bioenergy per capita (kWh)|
  Other renewable electricity including bioenergy per capita (kWh)|Electricity as share of primary energy|
  Net electricity imports as a share of demand|Coal (% electricity)|Oil (% electricity)|Gas (% electricity)|
  Fossil fuels (% electricity)|Renewables (% electricity)|Low-carbon electricity (% electricity)|
  Nuclear (% electricity)|Solar (% electricity)|Wind (% electricity)|Hydro (% electricity)|
  Bioenergy (% electricity)|Other renewables excluding bioenergy (% electricity)|
  Other renewables including bioenergy (% electricity)`,
);
// prettier-ignore
const MIX = header(
  'Country',
  `
  Biofuels (TWh)|Hydro (TWh – sub method)|Nuclear (TWh – sub method)|Renewables (TWh – sub method)|
  Solar (TWh – sub method)|Wind (TWh – sub method)|Other renewables (TWh – sub method)|
  Low-carbon energy (TWh – sub method)|Low-carbon energy (TWh)|Fossil Fuels (TWh)|Primary energy (TWh)|
  Primary energy – direct (TWh)|Coal (% primary direct energy)|Gas (% primary direct energy)|
  Oil (% primary direct energy)|Biofuels (% primary direct energy)|Nuclear (% primary direct energy)|
  Hydro (% primary direct energy)|Renewables (% primary direct energy)|Solar (% primary direct energy)|
  Wind (% primary direct energy)|Other renewables (% primary direct energy)|
  Fossil Fuels (% primary direct energy)|Low-carbon energy (% primary direct energy)|Coal (% sub energy)|
  Gas (% sub energy)|Oil (% sub energy)|Biofuels (% sub energy)|Nuclear (% sub energy)|Hydro (% sub energy)|
  Renewables (% sub energy)|Solar (% sub energy)|Wind (% sub energy)|Other renewables (% sub energy)|
  Fossil Fuels (% sub energy)|Low-carbon energy (% sub energy)|Coal (% growth)|
  Coal (TWh growth – sub method)|Oil (% growth)|Oil (TWh growth – sub method)|Gas (% growth)|
  Gas (TWh growth – sub method)|Biofuels (% growth)|Biofuels (TWh growth – sub method)|
  Fossil Fuels (% growth)|Fossil Fuels (TWh growth – sub method)|Hydro (% growth)|
  Hydro (TWh growth – sub method)|Nuclear (% growth)|Nuclear (TWh growth – sub method)|Renewables (% growth)|
  Renewables (TWh growth – sub method)|Solar (% growth)|Solar (TWh growth – sub method)|Wind (% growth)|
  Wind (TWh growth – sub method)|Other renewables (% growth)|Other renewables (TWh growth – sub method)|
  Low-carbon energy (% growth)|Low-carbon energy (TWh growth – sub method)|Coal per capita (kWh)|
  Oil per capita (kWh)|Gas per capita (kWh)|Biofuels per capita (kWh)|Fossil Fuels per capita (kWh)|
  Hydro per capita (kWh)|Nuclear per capita (kWh)|Renewables per capita (kWh)|Solar per capita (kWh)|
  Wind per capita (kWh)|Other renewables per capita (kWh)|Low-carbon energy per capita (kWh)`,
);
// prettier-ignore
const FOSSIL = header(
  'Country',
  `
  Coal production (TWh)|Gas production (TWh)|Oil production (TWh)|Annual change in coal production (%)|
  Annual change in coal production (TWh)|Annual change in oil production (%)|
  Annual change in oil production (TWh)|Annual change in gas production (%)|
  Annual change in gas production (TWh)|Coal production per capita (kWh)|Oil production per capita (kWh)|
  Gas production per capita (kWh)`,
);
// prettier-ignore
const PRIMARY = header(
  'Country',
  `
  Primary energy consumption (TWh)|Annual change primary energy consumption (%)|
  Annual change primary energy consumption (TWh)|Energy per capita (kWh)|Energy per GDP (kWh per $)`,
);

/** Groups of countries among the entities. */
const GROUPS: ReadonlySet<string> = new Set(
  `Africa|Asia|Asia Pacific|Asia and Oceania|CIS|Central America|Central and South America|Eastern Africa|
  Eurasia|Europe|European Union|European Union (27)|G20|G7|High-income countries|Low-income countries|
  Lower-middle-income countries|Middle-income countries|Upper-middle-income countries|
  Land-locked Developing Countries (LLDC)|Latin America and Caribbean|Least developed countries|
  Less developed regions|Melanesia|Micronesia|Middle Africa|Middle East|Middle East & Africa|
  More developed regions|Non-OECD|North America|OECD|OPEC|Oceania|Other Africa|Other Asia Pacific|Other CIS|
  Other Europe|Other Middle East|Other South & Central America|Other Southern Africa|Other Northern Africa|
  Other Caribbean|Other South America|Persian Gulf|Polynesia|South & Central America|South America|
  Western Africa|World|Channel Islands|U.S. Territories`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);

/** Marker prices that BP lists among the entities. */
const PRICE = /price|^Brent$|^Dubai$|Forcados|West Texas|^LNG - |^Natural gas - |^Crude oil - /;

/** Areas that overlap another or of which the publisher does not say what they are (`Inde`, 1900-1979). */
const UNCLEAR: ReadonlySet<string> = new Set([
  'Hawaiian Trade Zone',
  'Inde',
  'International',
  'Northern Cyprus',
  'Russian Federation & USSR',
  'Serbia (including Kosovo)',
  'U.S. Pacific Islands',
  'Wake Island',
]);

/** Last years of states that some tables carry on, as the sum of their successors. */
const ENDED: Readonly<Record<string, number>> = {
  _SUN: 1991,
  _YUG: 1991,
  _CSK: 1992,
  _SCG: 2006,
  _DDR: 1990,
  _FRG: 1990,
};

/** Earliest year that is read; before it the tables hold backward guesses by millennium. */
const FIRST = 1500;

/** Estimates end here (United Nations, World Population Prospects 2019). */
const LAST_COUNTED = 2020;

/** Names with a letter or a word lost on the way. */
const REPAIRED: Readonly<Record<string, string>> = {
  'Saint Barthlemy': 'Saint Barthelemy',
  Timor: 'Timor-Leste',
};

const byName = resolvePlaceCode('name');

/** Sets the line aside, and has no answer. */
function aside(out: Tally, reason: Message): undefined {
  out.setAside(reason);
  return undefined;
}

/** The country and year of a line, or undefined once the line is set aside or its name complained of. */
function ofLine(cells: Cells, out: Tally, entity: string): [string, number] | undefined {
  const name = cells.text(entity);
  if (GROUPS.has(name)) return aside(out, say.aggregate({}));
  if (PRICE.test(name)) return aside(out, say.marketPrice({}));
  if (UNCLEAR.has(name)) return aside(out, say.unclearArea({}));
  const code = out.place(REPAIRED[name] ?? name, entity, byName);
  if (code === undefined) return undefined;
  const written = cells.text('Year');
  if (/^-?\d{1,5}$/.test(written) && Number(written) < FIRST)
    return aside(out, say.tooEarly({ year: FIRST }));
  const year = cells.year('Year');
  const kind = place(code)?.kind;
  if (kind === 'union' || kind === 'bloc' || year > (ENDED[code] ?? Infinity))
    return aside(out, say.aggregate({}));
  return [code, year];
}

/** A wide table: every column after the first two is a measure under its published name. */
function wide(columns: readonly string[], unitOf: (measure: string) => string): Layout {
  const [entity = ''] = columns;
  const values = columns.slice(2).map((measure) => ({ measure, unit: unitOf(measure) }));
  return {
    columns,
    kind: 'series',
    unit: 'mixed',
    key: columns.slice(0, 2),
    row(cells, out) {
      const line = ofLine(cells, out, entity);
      if (line === undefined) return;
      const [subject, year] = line;
      let any = false;
      for (const { measure, unit } of values) {
        const value = cells.maybeReal(measure);
        if (value === null) continue;
        any = true;
        out.series({ subject, measure, year, value, unit });
      }
      if (!any) out.setAside(say.noValueHere({}));
    },
  };
}

/** The unit in brackets at the end, without the word on the method; shares without brackets are percent. */
function bracketed(measure: string): string {
  const inside = /\(([^()]*)\)$/.exec(measure)?.[1];
  return inside?.replace(/ growth|\s–.*$/g, '') ?? '%';
}

/** Units of the Review's tables (BP, Statistical Review of World Energy 2021), where the name has none. */
const BP_UNITS: readonly (readonly [RegExp, string])[] = [
  [/TWh/, 'TWh'],
  [/- EJ$/, 'EJ'],
  [/ PJ /, 'PJ'],
  [/ Kboed /, 'thousand barrels of oil equivalent per day'],
  [/ Bcm$/, 'billion cubic metres'],
  [/ Bcf$/, 'billion cubic feet per day'],
  [/^Oil (Consumption|Production) - Tonnes$|^Coal Production - Tonnes$/, 'million tonnes'],
  [/^Coal - Reserves/, 'million tonnes'],
  [/^Oil - Proved reserves$/, 'billion barrels'],
  [/^Gas - Proved reserves$/, 'trillion cubic metres'],
  [/Refin|Barrels$|Crude Conds$|NGLs$|^Total Liquids/, 'thousand barrels per day'],
  [/Capacity$/, 'MW'],
  [/^Elec|Generation/, 'TWh'],
  [/Cons capita$/, 'GJ per person'],
  [/^Carbon/, 'million tonnes of CO2'],
  [/^Coal - Prices$/, 'USD per tonne'],
  [/^Gas - Prices$/, 'USD per million Btu'],
  [/\(2020 \$\)$/, '2020 USD per barrel'],
  [/rude prices/, 'USD per barrel'],
  [/-Reserves$/, 'thousand tonnes'],
];
const bpUnit = (measure: string): string =>
  BP_UNITS.find(([pattern]) => pattern.test(measure))?.[1] ?? 'not stated';

const homepage = 'https://github.com/owid/energy-data';
const OWID = 'Our World in Data, energy data';

/** @example await owidEnergy.read('energy_mix_bp_2021.csv.gz', emit) */
export const owidEnergy: Source = defineTable({
  id: 'owid-energy',
  title: {
    en: 'Our World in Data, energy mix, electricity and fossil fuels',
    vi: 'Our World in Data, cơ cấu năng lượng, điện và nhiên liệu hóa thạch',
  },
  publisher: 'Our World in Data',
  licence:
    "CC BY 4.0 for Our World in Data's work and for Ember; the figures from BP stay under BP's terms, which do not allow free redistribution",
  citation: `${OWID}, from BP Statistical Review of World Energy (2021), Ember, EIA and The Shift Data Portal.`,
  homepage,
  layouts: [PRIMARY, FOSSIL, ELECTRICITY, MIX].map((columns) => ({
    ...wide(columns, bracketed),
    flow: 'energy',
  })),
});

/** @example await bpReview.read('bp_statistical_review_2021.csv.gz', emit) */
export const bpReview: Source = defineTable({
  id: 'bp-review',
  title: {
    en: 'BP Statistical Review of World Energy 2021',
    vi: 'BP, Thống kê năng lượng thế giới 2021',
  },
  publisher: 'BP, reshaped by Our World in Data',
  licence: "BP's terms: the data may not be redistributed freely; for use with attribution",
  citation: `BP, Statistical Review of World Energy (2021), as reshaped in ${OWID}.`,
  homepage,
  layouts: [{ ...wide(BP, bpUnit), flow: 'energy', notes: () => [say.bpUnits({})] }],
});

/** @example await owidPopulation.read('population.csv.gz', emit) */
export const owidPopulation: Source = defineTable({
  id: 'owid-population',
  title: { en: 'Our World in Data, population', vi: 'Our World in Data, dân số' },
  publisher: 'Our World in Data',
  licence: 'CC BY 4.0',
  citation:
    'Our World in Data, population, from Gapminder, HYDE and United Nations, World Population Prospects (2019).',
  homepage,
  layouts: [
    {
      columns: ['Country', 'Year', 'Population'],
      kind: 'series',
      unit: 'persons',
      key: ['Country', 'Year'],
      notes: () => [say.projected({ year: LAST_COUNTED })],
      row(cells, out) {
        const line = ofLine(cells, out, 'Country');
        if (line === undefined) return;
        const [subject, year] = line;
        const value = cells.maybeAmount('Population');
        if (value === null) return out.setAside(say.noValueHere({}));
        const measure = year > LAST_COUNTED ? 'Population, projected' : 'Population';
        out.series({ subject, measure, year, value, unit: 'persons' });
      },
    },
  ],
});

/** @example await owidMaddison.read('total_gdp_maddison.csv.gz', emit) */
export const owidMaddison: Source = defineTable({
  id: 'owid-maddison',
  title: { en: 'Maddison Project, total real GDP', vi: 'Dự án Maddison, tổng GDP thực' },
  publisher: 'Maddison Project, reshaped by Our World in Data',
  licence: 'CC BY 4.0',
  citation: `Maddison Project Database (2018), Bolt, Inklaar, de Jong and van Zanden, as reshaped in ${OWID}.`,
  homepage,
  layouts: [
    {
      ...wide(['Country', 'Year', 'Total real GDP'], () => '2011 international dollars'),
      unit: '2011 international dollars',
      notes: () => [say.maddisonUnit({})],
    },
  ],
});

/** OWID's names of countries by ISO3 code, several per code. @example await owidNames.read('iso_codes.csv.gz', emit) */
export const owidNames: Source = defineTable({
  id: 'owid-names',
  title: {
    en: 'Our World in Data, country names by ISO code',
    vi: 'Our World in Data, tên nước theo mã ISO',
  },
  publisher: 'Our World in Data',
  licence: 'CC BY 4.0',
  citation: `${OWID}, country names and codes.`,
  homepage,
  layouts: [
    {
      columns: ['iso_code', 'Country'],
      kind: 'codes',
      unit: 'code',
      key: ['iso_code', 'Country'],
      row(cells, out) {
        const code = cells.maybe('iso_code');
        if (code === null) return out.setAside(say.noValueHere({}));
        out.code({ scheme: 'owid-iso3', code, text: cells.text('Country') });
      },
    },
  ],
});

/**
 * Trade in total between all countries, with what each sells at home: what the one-sector model needs of countries
 * that no input-output table has. Sales at home are output less exports, and output is taken as a multiple of GDP.
 *
 * Countries without GDP, or whose exports exceed the output so reckoned (goods that pass through), are left out
 * with their trade, and named.
 */
import { type Evidence, type Missing, type PlaceCode, place, readUnit } from '../../core/index.js';
import { amountUnit, isWorld, productScope } from '../../dependence/index.js';
import { sourceMessages } from '../../sources/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import { say } from '../messages.js';

/** What a source says of amounts in the prices of one year, with that year. */
const CONSTANT_PRICES = sourceMessages.priceBase({ year: 0 }).code;

/** GDP in current dollars and its volume, by source; of the country whose prices a dollar is deflated by. */
const PRICES: ReadonlyArray<readonly [source: string, value: string, volume: string]> = [
  ['cepii-gdp', 'GDP-VAL', 'GDP-VOL'],
  ['wdi', 'NY.GDP.MKTP.CD', 'NY.GDP.MKTP.KD'],
];
const ISSUER: PlaceCode = 'USA';
const HOME_SALES = 'sources/domestic';

/** Series of GDP in current US dollars, by source, best first. */
const GDP: ReadonlyArray<readonly [source: string, measure: string]> = [
  ['cepii-gdp', 'GDP-VAL'],
  ['wdi', 'NY.GDP.MKTP.CD'],
];

export interface WorldTrade {
  readonly manifest: Manifest;
  readonly year: number;
  readonly countries: readonly PlaceCode[];
  /** US dollars of the year, `[buyer][seller]`; nothing on the diagonal. */
  readonly trade: Float64Array;
  /** GDP in US dollars. */
  readonly gdp: Float64Array;
  readonly evidence: readonly Evidence[];
  /** Countries of the dataset that are not in it, and their part of its trade. */
  readonly left: readonly PlaceCode[];
  readonly leftShare: number;
  /** Trade held in dollars of another year: which, and times what it was taken. */
  readonly raised?: Raised;
  /** Sales at home that were set aside when the dataset was loaded. */
  readonly homeSetAside: boolean;
}

/** Dollars of the trade year for each dollar of the base year. */
export interface Raised {
  readonly base: number;
  readonly factor: number;
  /** The dataset of GDP it comes from; undefined where the reader stated it. */
  readonly manifest?: Manifest;
}

/**
 * Dollars of a year for each dollar of the base year: GDP in current prices over its volume, in the one over the other.
 *
 * @returns undefined where no loaded series has both years
 */
async function dollarPrices(
  workspace: Workspace,
  base: number,
  year: number,
): Promise<Raised | undefined> {
  const all = await workspace.datasets();
  for (const [source, value, volume] of PRICES)
    for (const manifest of all) {
      if (manifest.kind !== 'series' || manifest.source !== source) continue;
      const level = async (at: number): Promise<number> => {
        const rows = await workspace.series({ dataset: manifest.id, subject: ISSUER, year: at });
        const of = (measure: string): number =>
          rows.find((r) => r.measure === measure)?.value ?? NaN;
        return of(value) / of(volume);
      };
      const factor = (await level(year)) / (await level(base));
      if (Number.isFinite(factor) && factor > 0) return { base, factor, manifest };
    }
  return undefined;
}

async function gdpOf(
  workspace: Workspace,
  year: number,
): Promise<{ manifest: Manifest; of: Map<string, number> } | undefined> {
  const all = await workspace.datasets();
  for (const [source, measure] of GDP)
    for (const manifest of all) {
      if (manifest.kind !== 'series' || manifest.source !== source) continue;
      const rows = await workspace.series({ dataset: manifest.id, measure, year });
      const of = new Map<string, number>();
      for (const { subject, value, unit } of rows) {
        const read = readUnit(unit);
        if (read.unit === 'USD' && value !== null) of.set(subject, value * read.size);
      }
      if (of.size > 0) return { manifest, of };
    }
  return undefined;
}

/**
 * @param ratio output for each unit of GDP
 * @param prices dollars of the trade year for each of the base year of constant prices; 0: from GDP and its volume
 * @returns the newest year of total trade for which GDP is loaded, or what is missing
 */
export async function worldTrade(
  workspace: Workspace,
  subject: PlaceCode,
  ratio: number,
  prices: number,
): Promise<WorldTrade | Missing> {
  const datasets = (await workspace.datasets()).filter(
    (m) => isWorld(m) && m.additive && productScope(m) !== 'subset' && amountUnit(m) === 'USD',
  );
  const years = datasets
    .flatMap((manifest) =>
      manifest.data.flatMap((d) => d.year ?? []).map((year) => ({ manifest, year })),
    )
    .toSorted((a, b) => b.year - a.year || (a.manifest.id < b.manifest.id ? -1 : 1));
  let why: Missing | undefined;
  for (const { manifest, year } of years) {
    const gdp = await gdpOf(workspace, year);
    if (gdp === undefined) continue;
    const base = manifest.notes.find((n) => n.code === CONSTANT_PRICES)?.fields['year'];
    let raised: Raised | undefined;
    if (typeof base === 'number' && base !== year) {
      raised = prices > 0 ? { base, factor: prices } : await dollarPrices(workspace, base, year);
      if (raised === undefined) {
        why = {
          reason: 'insufficient_data',
          detail: say.constantTrade({ dataset: manifest.id, base, year }),
        };
        continue;
      }
    }
    const size = raised?.factor ?? 1;
    const cube = await workspace.cube({ dataset: manifest.id, year });
    const n = cube.places.length;
    const flows = new Float64Array(n * n);
    for (let i = 0; i < cube.rows; i++) {
      const amount = cube.value[i]!;
      if (amount > 0 && cube.from[i] !== cube.to[i])
        flows[cube.to[i]! * n + cube.from[i]!]! += amount * size;
    }
    const kept: number[] = [];
    const left: string[] = [];
    cube.places.forEach((code, p) => {
      let [exported, imported] = [0, 0];
      for (let q = 0; q < n; q++) {
        exported += flows[q * n + p]!;
        imported += flows[p * n + q]!;
      }
      const output = ratio * (gdp.of.get(code) ?? 0);
      const whole = ['country', 'territory'].includes(place(code)?.kind ?? '');
      if (whole && output > exported && exported > 0 && imported > 0) kept.push(p);
      else left.push(code);
    });
    const countries = kept.map((p) => cube.places[p]!);
    if (!countries.includes(subject)) {
      if (left.includes(subject) && gdp.of.has(subject))
        why ??= {
          reason: 'undefined',
          detail: say.exportsAboveOutput({ subject, ratio, dataset: manifest.id, year }),
        };
      continue;
    }
    const trade = new Float64Array(countries.length ** 2);
    kept.forEach((p, c) =>
      kept.forEach((q, i) => (trade[c * countries.length + i] = flows[p * n + q]!)),
    );
    const [all, inside] = [flows, trade].map((x) => x.reduce((a, b) => a + b, 0)) as [
      number,
      number,
    ];
    return {
      manifest,
      year,
      countries,
      trade,
      gdp: Float64Array.from(countries, (code) => gdp.of.get(code)!),
      evidence: [
        datasetEvidence(manifest, cube.rows),
        datasetEvidence(gdp.manifest, countries.length),
        ...(raised?.manifest === undefined || raised.manifest.id === gdp.manifest.id
          ? []
          : [datasetEvidence(raised.manifest, 2)]),
      ],
      left,
      leftShare: 1 - inside / all,
      ...(raised === undefined ? {} : { raised }),
      homeSetAside: manifest.rows.setAside.some(({ reason }) => reason.code === HOME_SALES),
    };
  }
  return why ?? { reason: 'not_loaded', detail: say.noWorldTrade({ subject }) };
}

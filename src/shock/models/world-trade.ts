/**
 * Trade in total between all countries, with what each sells at home: what the one-sector model needs of countries
 * that no input-output table has. Sales at home are output less exports, and output is taken as a multiple of GDP.
 *
 * Countries without GDP, or whose exports exceed the output so reckoned (goods that pass through), are left out
 * with their trade, and named.
 */
import { type Evidence, type Missing, type PlaceCode, place, readUnit } from '../../core/index.js';
import { amountUnit, isWorld, productScope } from '../../dependence/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import { say } from '../messages.js';

/** Series of GDP in current US dollars, by source, best first. */
const GDP: ReadonlyArray<readonly [source: string, measure: string]> = [
  ['cepii-gdp', 'GDP-VAL'],
  ['wdi', 'NY.GDP.MKTP.CD'],
];

export interface WorldTrade {
  readonly manifest: Manifest;
  readonly year: number;
  readonly countries: readonly PlaceCode[];
  /** US dollars, `[buyer][seller]`; nothing on the diagonal. */
  readonly trade: Float64Array;
  /** GDP in US dollars. */
  readonly gdp: Float64Array;
  readonly evidence: readonly Evidence[];
  /** Countries of the dataset that are not in it, and their part of its trade. */
  readonly left: readonly PlaceCode[];
  readonly leftShare: number;
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
 * @returns the newest year of total trade for which GDP is loaded, or what is missing
 */
export async function worldTrade(
  workspace: Workspace,
  subject: PlaceCode,
  ratio: number,
): Promise<WorldTrade | Missing> {
  const datasets = (await workspace.datasets()).filter(
    (m) => isWorld(m) && m.additive && productScope(m) !== 'subset' && amountUnit(m) === 'USD',
  );
  const years = datasets
    .flatMap((manifest) =>
      manifest.data.flatMap((d) => d.year ?? []).map((year) => ({ manifest, year })),
    )
    .toSorted((a, b) => b.year - a.year || (a.manifest.id < b.manifest.id ? -1 : 1));
  for (const { manifest, year } of years) {
    const gdp = await gdpOf(workspace, year);
    if (gdp === undefined) continue;
    const cube = await workspace.cube({ dataset: manifest.id, year });
    const n = cube.places.length;
    const flows = new Float64Array(n * n);
    for (let i = 0; i < cube.rows; i++) {
      const amount = cube.value[i]!;
      if (amount > 0 && cube.from[i] !== cube.to[i])
        flows[cube.to[i]! * n + cube.from[i]!]! += amount;
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
    if (!countries.includes(subject)) continue;
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
      ],
      left,
      leftShare: 1 - inside / all,
    };
  }
  return { reason: 'not_loaded', detail: say.noWorldTrade({ subject }) };
}

/** Trade of all pairs in one year, to weigh what agreements cover. */
import type { DatasetEvidence, PlaceCode } from '../../core/index.js';
import { isWorld, productScope } from '../../dependence/index.js';
import { datasetEvidence, type Manifest, type Workspace } from '../../store/index.js';

/** What each place sold to each other one, whole currency units. */
export interface WorldTrade {
  readonly manifest: Manifest;
  readonly year: number;
  readonly evidence: DatasetEvidence;
  readonly exports: ReadonlyMap<PlaceCode, ReadonlyMap<PlaceCode, number>>;
}

/** Importers' reports where a dataset holds both. */
const EXPORTER = 2;

/**
 * The world's trade in the year nearest to the one asked for, at most that; from the dataset that comes
 * nearest and holds every product, `undefined` where none does.
 *
 * @example
 * (await worldTrade(workspace, 2020))?.year; // 2016 with ITPD-E loaded
 */
export async function worldTrade(
  workspace: Workspace,
  year: number,
): Promise<WorldTrade | undefined> {
  const found = (await workspace.datasets())
    .filter((m) => isWorld(m) && m.additive && ['all', 'total'].includes(productScope(m)))
    .flatMap((m) => {
      const years = m.data.flatMap((d) => (d.year !== null && d.year <= year ? [d.year] : []));
      return years.length === 0 ? [] : [{ manifest: m, year: Math.max(...years) }];
    })
    .sort((a, b) => b.year - a.year || (a.manifest.id < b.manifest.id ? -1 : 1))[0];
  if (found === undefined) return undefined;
  const cube = await workspace.cube({ dataset: found.manifest.id, year: found.year });
  const exports = new Map<PlaceCode, Map<PlaceCode, number>>();
  for (let i = 0; i < cube.rows; i++) {
    const value = cube.value[i] as number;
    if (!(value > 0) || cube.side?.[i] === EXPORTER) continue;
    const [from, to] = [cube.from[i], cube.to[i]].map((p) => cube.places[p as number] ?? '');
    if (from === undefined || to === undefined || from === to) continue;
    const own = exports.get(from) ?? new Map<PlaceCode, number>();
    own.set(to, (own.get(to) ?? 0) + value);
    exports.set(from, own);
  }
  return { ...found, evidence: datasetEvidence(found.manifest, cube.rows), exports };
}

/** What two places trade with each other, both ways. */
export const mutualTrade =
  ({ exports }: WorldTrade) =>
  (a: PlaceCode, b: PlaceCode): number =>
    (exports.get(a)?.get(b) ?? 0) + (exports.get(b)?.get(a) ?? 0);

/**
 * Share of a place's exports, and of its imports, that goes to or comes from some partners; null where the
 * table holds none of its trade on that side.
 */
export function coveredShare(
  { exports }: WorldTrade,
  place: PlaceCode,
  partners: ReadonlySet<PlaceCode>,
): { readonly export: number | null; readonly import: number | null } {
  const share = (flows: Iterable<readonly [PlaceCode, number]>): number | null => {
    let [all, covered] = [0, 0];
    for (const [partner, value] of flows) {
      all += value;
      if (partners.has(partner)) covered += value;
    }
    return all === 0 ? null : covered / all;
  };
  const bought = [...exports].flatMap(([from, to]) => {
    const value = to.get(place);
    return value === undefined ? [] : [[from, value] as const];
  });
  return { export: share(exports.get(place) ?? []), import: share(bought) };
}

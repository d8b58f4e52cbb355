/** Where all countries stand in one year: concentration of exports and imports, from yearly readings. */
import type { DatasetEvidence, PlaceCode } from '../core/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../store/index.js';

export interface Peers {
  readonly year: number;
  readonly evidence: DatasetEvidence;
  readonly points: ReadonlyArray<{
    readonly place: PlaceCode;
    readonly exportHhi: number;
    readonly importHhi: number;
    /** All trade in whole currency units. */
    readonly trade: number;
  }>;
}

/** The newest year, up to `lastYear`, for which a dataset of readings has every country. */
export async function peersOf(
  workspace: Workspace,
  manifests: readonly Manifest[],
  lastYear: number,
): Promise<Peers | undefined> {
  for (const manifest of manifests) {
    if (manifest.kind !== 'series' || manifest.years === null) continue;
    const year = Math.min(manifest.years[1], lastYear);
    const ask = (measure: string) => workspace.series({ dataset: manifest.id, measure, year });
    const indices = await ask('hhi');
    if (indices.length === 0) continue;
    const totals = await ask('total');
    const of = (rows: typeof totals, side: string) =>
      new Map(rows.filter((r) => r.side === side).map((r) => [r.subject, r.value]));
    const [exportHhi, importHhi] = [of(indices, 'export'), of(indices, 'import')];
    const [exported, imported] = [of(totals, 'export'), of(totals, 'import')];
    const points = [...exportHhi].flatMap(([place, value]) => {
      const other = importHhi.get(place);
      const trade = (exported.get(place) ?? 0) + (imported.get(place) ?? 0);
      return other === undefined || trade === 0
        ? []
        : [{ place, exportHhi: value, importHhi: other, trade }];
    });
    if (points.length > 0)
      return { year, evidence: datasetEvidence(manifest, indices.length + totals.length), points };
  }
  return undefined;
}

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
    const rows = await workspace.series({ dataset: manifest.id, year });
    const read = (measure: string, side: string) =>
      new Map(
        rows
          .filter((r) => r.measure === measure && r.side === side)
          .map((r) => [r.subject, r.value]),
      );
    const [exportHhi, importHhi] = [read('hhi', 'export'), read('hhi', 'import')];
    const [exported, imported] = [read('total', 'export'), read('total', 'import')];
    const points = [...exportHhi].flatMap(([place, value]) => {
      const other = importHhi.get(place);
      const trade = (exported.get(place) ?? 0) + (imported.get(place) ?? 0);
      return other === undefined || trade === 0
        ? []
        : [{ place, exportHhi: value, importHhi: other, trade }];
    });
    if (points.length > 0)
      return { year, evidence: datasetEvidence(manifest, rows.length), points };
  }
  return undefined;
}

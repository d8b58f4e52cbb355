/** How many people live in each place in one year, out of whatever table of population the workspace holds. */
import type { PlaceCode } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';

/** What publishers call it: the World Bank, Our World in Data. */
const MEASURES = ['SP.POP.TOTL', 'Population'] as const;

export interface PopulationTable {
  readonly manifest: Manifest;
  readonly people: ReadonlyMap<PlaceCode, number>;
}

/** The first dataset, by id, that has people in that year; undefined where none has. */
export async function populationIn(
  workspace: Workspace,
  year: number,
): Promise<PopulationTable | undefined> {
  for (const manifest of await workspace.datasets()) {
    const [first, last] = manifest.years ?? [0, -1];
    if (manifest.kind !== 'series' || year < first || year > last) continue;
    for (const measure of MEASURES) {
      const rows = await workspace.series({ dataset: manifest.id, measure, year });
      const people = new Map(
        rows.filter((r) => r.value !== null && r.value > 0).map((r) => [r.subject, r.value ?? 0]),
      );
      if (people.size > 0) return { manifest, people };
    }
  }
  return undefined;
}

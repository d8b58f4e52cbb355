/**
 * Trade agreements of a country that no pack speaks of: how many agreements of one loaded list of the world bind it at
 * the end of each year. A list's own reading: it is set beside no pack's count.
 */
import {
  interval,
  place as placeOf,
  point,
  type Method,
  type PlaceCode,
  type Text,
} from '../../core/index.js';
import { boundCounts, fullestFirst, worldAgreements } from '../../relations/index.js';
import { datasetEvidence, type Workspace } from '../../store/index.js';
import { say } from './messages.js';
import { readingsOf, type Series } from './series.js';

export const LISTED_AGREEMENTS: Method = {
  id: 'agreements-listed',
  version: '1',
  name: {
    en: 'Trade agreements in force in a list of the world',
    vi: 'Số hiệp định thương mại đang có hiệu lực theo một danh mục thế giới',
  },
  formula:
    'agreements of the dataset that bind the country at the end of the year: a base treaty with its accessions is one, and those of a union bind its members; a date known to the year is possible inside it',
  citation: 'Counted here from the dataset named',
  status: 'derived',
};

const LABEL: Text = {
  en: 'Trade agreements, listed',
  vi: 'Hiệp định thương mại theo danh mục',
};

/** @returns undefined where no list is loaded, or none binds the country in any year: silence is no zero */
export async function listedAgreements(
  workspace: Workspace,
  subject: PlaceCode,
  years: readonly number[],
): Promise<Series | undefined> {
  const [world] = fullestFirst(await worldAgreements(workspace));
  if (world === undefined || placeOf(subject) === undefined) return undefined;
  const { manifest, lastYear } = world;
  const counts = new Map(
    years
      .filter((year) => year <= lastYear)
      .map((year) => [year, boundCounts(world, `${year}-12-31`)] as const),
  );
  const held = [...counts].filter(([, byPlace]) => byPlace.has(subject)).map(([year]) => year);
  const first = held[0];
  if (first === undefined) return undefined;
  const others = new Map<PlaceCode, Map<number, number>>();
  for (const [year, byPlace] of counts)
    for (const [code, [certain, atMost]] of byPlace)
      if (code !== subject && certain === atMost)
        others.set(code, (others.get(code) ?? new Map<number, number>()).set(year, certain));
  return {
    id: 'agreements_listed',
    panel: 'agreements',
    label: LABEL,
    unit: 'count',
    changeUnit: 'count',
    timing: 'year_end',
    method: LISTED_AGREEMENTS,
    readings: readingsOf(
      years,
      (year) => {
        // Before the first agreement that binds it, a list that may have none of it says no zero.
        const own = year < first ? undefined : counts.get(year);
        if (own === undefined) return undefined;
        const [certain, atMost] = own.get(subject) ?? [0, 0];
        return certain === atMost ? point(certain) : interval(certain, atMost);
      },
      (year) => ({
        reason: 'not_covered',
        detail: say.notHeld({
          titleEn: manifest.title.en,
          titleVi: manifest.title.vi,
          place: subject,
          year,
          first,
          last: lastYear,
        }),
      }),
    ),
    coverage: say.dataCover({ place: subject, first, last: lastYear, count: held.length }),
    caveats: [say.listedOnly({}), ...manifest.notes],
    evidence: (year) => (counts.has(year) ? [datasetEvidence(manifest, world.rows)] : []),
    others,
  };
}

/** What a dataset holds of whom and when, written out: an overview by part of the world, then each place. */
import {
  format,
  groupBy,
  place,
  placeName,
  render,
  shadeFloors,
  type Lang,
} from '../core/index.js';
import type { HeatMapData } from '../charts/types.js';
import { isTrade } from '../dependence/index.js';
import type { CoverageRole, CoverageRow, Manifest } from '../store/index.js';
import { say } from './catalogue-messages.js';
import type { CoveragePage, CoverageView } from './catalogue-page.js';

type Years = readonly [number, number];
type Dated = CoverageRow & { readonly year: number };
type HeatRow = HeatMapData['rows'][number];

const regionOf = (code: string): string => place(code)?.region ?? '';
const sum = (rows: readonly CoverageRow[]): number => rows.reduce((n, r) => n + r.rows, 0);

function shades(counts: readonly number[], lang: Lang): HeatMapData['shades'] {
  const floors = shadeFloors(counts);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return floors.map((from, i) => {
    const next = floors[i + 1];
    const to = next === undefined ? (most === from ? from : null) : next - 1;
    return { from, label: render(say.shade({ from, to }), lang) };
  });
}

/** One line a place, by name. */
function placeRows(rows: readonly Dated[], lang: Lang): HeatRow[] {
  const order = new Intl.Collator(lang);
  return [...groupBy(rows, (r) => r.place)]
    .map(([code, list]) => ({
      code,
      label: placeName(code, lang),
      cells: list.map((r) => [r.year, r.rows] as const),
      total: sum(list),
    }))
    .sort((a, b) => order.compare(a.label, b.label));
}

/** Of the places of a part of the world that the dataset speaks of at all, the percentage in each year. */
function regionRow(region: string, rows: readonly Dated[], lang: Lang): HeatRow {
  const total = new Set(rows.map((r) => r.place)).size;
  const cells = [...groupBy(rows, (r) => r.year)].map(
    ([year, list]) => [year, Math.floor((list.length / total) * 100) || 1] as const,
  );
  return {
    code: region,
    label: render(say.region({ region }), lang),
    cells: cells.toSorted(([a], [b]) => a - b),
    total,
  };
}

/** Shades of the overview. */
const PARTS = [1, 50, 100] as const;

function view(
  m: Manifest,
  role: CoverageRole,
  rows: readonly CoverageRow[],
  lang: Lang,
): CoverageView {
  const word = (message: Parameters<typeof render>[0]): string => render(message, lang);
  const dated = rows.filter((r): r is Dated => r.year !== null);
  const undated = rows.filter((r) => r.year === null).toSorted((a, b) => b.rows - a.rows);
  const held = dated.map((r) => r.year);
  const years: Years = [
    held.reduce((a, b) => Math.min(a, b), Infinity),
    held.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  // Named parts of the world by name; what belongs to none comes last.
  const order = new Intl.Collator(lang);
  const label = (region: string): string => word(say.region({ region }));
  const regions = [...groupBy(dated, (r) => regionOf(r.place))].sort(
    ([a], [b]) => Number(a === '') - Number(b === '') || order.compare(label(a), label(b)),
  );
  const columns = { years: word(say.yearsLabel({})), count: word(say.rows({})) };
  const rowShades = shades(
    dated.map((r) => r.rows),
    lang,
  );
  const overview = regions.map(([region, list]) => regionRow(region, list, lang));
  const what = m.kind === 'cells' ? 'cells' : isTrade(m) ? 'trade' : 'other';
  return {
    role,
    label: word(say.role({ role, what })),
    title: word(say.allPlaces({ role: role === 'subject' ? '' : word(say.role({ role, what })) })),
    overview:
      dated.length === 0
        ? null
        : {
            title: word(say.overviewTitle({})),
            columns: { ...columns, place: word(say.partOfWorld({})), count: word(say.places({})) },
            years,
            shades: PARTS.map((from) => ({ from, label: word(say.part({ from })) })),
            rows: overview,
          },
    regions: regions.map(([region, list]) => {
      const places = placeRows(list, lang);
      return {
        id: region || 'other',
        label: word(say.regionCount({ region: label(region), places: places.length })),
        data: {
          title: word(say.regionTitle({ region: label(region) })),
          columns: { ...columns, place: word(say.place({})) },
          years,
          shades: rowShades,
          rows: places,
        },
      };
    }),
    undated:
      undated.length === 0
        ? null
        : {
            caption: word(say.undatedTitle({})),
            columns: [
              { label: word(say.place({})), numeric: false },
              { label: word(say.rows({})), numeric: true },
            ],
            rows: undated.map((r) => [
              { text: placeName(r.place, lang) },
              { text: format.number(r.rows, lang), value: r.rows },
            ]),
          },
  };
}

/**
 * The coverage of a dataset in one language.
 *
 * @example
 * writeCoverage(manifest, await workspace.coverage(manifest.id), 'en').title;
 * // 'It speaks of 196 places, from 2000 to 2016'
 */
export function writeCoverage(m: Manifest, rows: readonly CoverageRow[], lang: Lang): CoveragePage {
  const places = new Set(rows.map((r) => r.place)).size;
  const years = rows.flatMap((r) => (r.year === null ? [] : [r.year]));
  const first = years.reduce((a, b) => Math.min(a, b), Infinity);
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
  const title =
    places === 0
      ? say.coverageNone({})
      : years.length === 0
        ? say.coverageUndated({ places })
        : say.coverageTitle({ places, first, last });
  return {
    dataset: m.id,
    lang,
    title: render(title, lang),
    subtitle:
      years.length === 0 ? '' : render(say.coverageSub({ records: m.kind === 'records' }), lang),
    views: [...groupBy(rows, (r) => r.role)].map(([role, list]) => view(m, role, list, lang)),
    source: `${m.title[lang]}, ${m.release}`,
  };
}

/**
 * The largest partner through the years: who led, with what share, and how concentrated the side was.
 * Read from a dataset's flows, or from a table of yearly readings made from such flows.
 */
import { type PlaceCode, groupBy } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { hhi } from './hhi.js';
import { sortRows } from '../table/partner-table.js';
import { type TradeSide, holdsAllPartners, productScope } from '../table/trade-table.js';

export interface YearReading {
  readonly year: number;
  readonly partner: PlaceCode;
  readonly topShare: number;
  readonly hhi: number;
}

export interface Trend {
  readonly manifest: Manifest;
  readonly readings: readonly YearReading[];
}

/** The longest run of yearly readings the workspace can give, or `undefined` when there is none. */
export async function yearlyTrend(
  workspace: Workspace,
  subject: PlaceCode,
  side: TradeSide,
  lastYear: number,
): Promise<Trend | undefined> {
  const trends: Trend[] = [];
  for (const manifest of await workspace.datasets()) {
    const readings =
      manifest.kind === 'series'
        ? await fromSeries(workspace, manifest, subject, side)
        : productScope(manifest) === 'total' &&
            manifest.additive &&
            holdsAllPartners(manifest, subject, side)
          ? (await fromFlows(workspace, manifest, subject, side)).filter((r) =>
              holdsAllPartners(manifest, subject, side, r.year),
            )
          : [];
    const held = readings.filter((r) => r.year <= lastYear);
    if (held.length > 0) trends.push({ manifest, readings: held });
  }
  return trends.toSorted((a, b) => b.readings.length - a.readings.length)[0];
}

async function fromSeries(
  workspace: Workspace,
  { id: dataset }: Manifest,
  subject: PlaceCode,
  side: TradeSide,
): Promise<YearReading[]> {
  const shares = await workspace.series({ dataset, measure: 'top_share', subject, side });
  const indices = await workspace.series({ dataset, measure: 'hhi', subject, side });
  const index = new Map(indices.map((row) => [row.year, row.value]));
  return shares
    .flatMap((row) => {
      const value = index.get(row.year);
      return row.partner === null || value === undefined
        ? []
        : [{ year: row.year, partner: row.partner, topShare: row.value, hhi: value }];
    })
    .toSorted((a, b) => a.year - b.year);
}

async function fromFlows(
  workspace: Workspace,
  { id: dataset }: Manifest,
  subject: PlaceCode,
  side: TradeSide,
): Promise<YearReading[]> {
  const rows = await workspace.yearlyPartners({ dataset, subject, side });
  const byYear = groupBy(
    rows.filter((row) => row.value > 0),
    (row) => row.year,
  );
  return [...byYear]
    .map(([year, partners]) => readYear(year, partners))
    .toSorted((a, b) => a.year - b.year);
}

function readYear(
  year: number,
  partners: ReadonlyArray<{ partner: string; value: number }>,
): YearReading {
  const rows = sortRows(partners);
  const total = rows.reduce((sum, row) => sum + row.value, 0);
  const shares = rows.map((row) => row.value / total);
  return {
    year,
    partner: rows[0]?.partner ?? '',
    topShare: shares[0] ?? 0,
    hhi: hhi({ known: shares, rest: 0 })[0],
  };
}

/**
 * Minerals: how concentrated world production is, and where one country's imports come from.
 *
 * Production has no partner; the producers of one mineral are a table like any other, whose "partners" are the
 * producing countries, and the same indices read it. Import sources are published for few countries (the USGS
 * for the United States) as shares of the largest, so their concentration is a range.
 * Unit: HHI, 0 to 1; shares. Sources: BGS World Mineral Statistics; USGS Mineral Commodity Summaries.
 */
import {
  type Finding,
  type Missing,
  type PlaceCode,
  type Text,
  groupBy,
  readUnit,
} from '../../core/index.js';
import {
  type Manifest,
  type SeriesRow,
  type Workspace,
  datasetEvidence,
} from '../../store/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import {
  PARTNER_SHARE,
  concentrationFindings,
  partnerShareFindings,
} from '../concentration/findings.js';
import { flowTable } from '../table/flow-table.js';
import { findingOf, valueOf } from '../table/frame.js';
import { type PartnerTable, sortRows, tableTotal } from '../table/partner-table.js';
import { isTable } from '../table/trade-table.js';
import { say as shared } from '../messages.js';
import { say as tables } from '../table/messages.js';
import { say } from './messages.js';

/** Sources whose series are the production of one mineral by country. */
const PRODUCTION: ReadonlySet<string> = new Set(['bgs-minerals']);
/** Sources whose series name the partners that imports come from. */
const IMPORT_SOURCES: ReadonlySet<string> = new Set(['usgs-mcs']);

/**
 * Producers a line must have to stand for a mineral. Countries report a mineral in forms of their own (ore of one
 * kind, metals not told apart), and a form that one or two report is a line of the table and no market of its own;
 * made for this project.
 */
const FEWEST = 3;

const WORLD_COLUMNS: AnswerTable['columns'] = [
  { measure: 'hhi', label: { en: 'HHI', vi: 'HHI' } },
  { measure: 'partner_share', label: { en: 'largest producer', vi: 'nước lớn nhất' } },
  { measure: 'own_share', label: { en: 'own share', vi: 'tỷ phần của nước này' } },
];
const SOURCE_COLUMNS: AnswerTable['columns'] = [
  { measure: 'hhi', label: { en: 'HHI', vi: 'HHI' } },
  { measure: 'partner_share', label: { en: 'largest source', vi: 'nguồn lớn nhất' } },
];

/** A table of producers for each publisher, and one of import sources where they are published. */
export async function mineralTables(
  workspace: Workspace,
  subject: PlaceCode,
  year: number | undefined,
  reproduce: string,
): Promise<AnswerTable[]> {
  const all = await workspace.datasets();
  const makers = all.filter((m) => PRODUCTION.has(m.source));
  const world = await producers(workspace, makers, subject, year, reproduce);
  const tables = world === undefined ? [] : [world];
  for (const manifest of all.filter((m) => IMPORT_SOURCES.has(m.source))) {
    const found = await sources(workspace, manifest, subject, year, reproduce);
    if (found !== undefined) tables.push(found);
  }
  return tables;
}

/** The newest year, not after the one asked for, that all of them reach. */
function commonYear(manifests: readonly Manifest[], year: number | undefined): number {
  return Math.min(year ?? Infinity, ...manifests.flatMap((m) => m.years?.[1] ?? []));
}

async function producers(
  workspace: Workspace,
  manifests: readonly Manifest[],
  subject: PlaceCode,
  year: number | undefined,
  reproduce: string,
): Promise<AnswerTable | undefined> {
  const [first] = manifests;
  if (first === undefined) return undefined;
  const at = commonYear(manifests, year);
  const rows: AnswerRow[] = [];
  let left = 0;
  for (const manifest of manifests) {
    const series = await workspace.series({ dataset: manifest.id, year: at });
    for (const [measure, of] of groupBy(series, (row) => row.measure)) {
      const table = producerTable(manifest, subject, measure, of, reproduce);
      if (table.rows.length >= FEWEST) rows.push(producerRow(table, measure));
      else left++;
    }
  }
  const size = (row: AnswerRow): number => {
    const value = row.cells[0]?.value;
    return value?.kind === 'point' ? value.value : 0;
  };
  return {
    id: 'minerals',
    title: say.worldTitle({ year: at, title: first.title.en, titleVi: first.title.vi }),
    rowLabel: { en: 'mineral', vi: 'khoáng sản' },
    columns: WORLD_COLUMNS,
    rows: rows.toSorted((a, b) => size(b) - size(a) || (a.key < b.key ? -1 : 1)),
    notes: [
      say.worldAbout({}),
      ...(left > 0 ? [say.fewProducers({ lines: left, least: FEWEST })] : []),
    ],
  };
}

/** One mineral in one year: its producers as partners. */
function producerTable(
  manifest: Manifest,
  subject: PlaceCode,
  measure: string,
  rows: readonly SeriesRow[],
  reproduce: string,
): PartnerTable {
  const { unit, size } = readUnit(rows[0]?.unit ?? '');
  return {
    subject,
    side: 'import',
    period: String(rows[0]?.year ?? ''),
    product: measure,
    unit,
    flow: 'production',
    rows: sortRows(
      rows.filter((r) => r.value > 0).map((r) => ({ partner: r.subject, value: r.value * size })),
    ),
    rest: 0,
    origin: manifest.id,
    evidence: [datasetEvidence(manifest, rows.length)],
    caveats: manifest.notes,
    reproduce,
  };
}

function producerRow(table: PartnerTable, measure: string): AnswerRow {
  const hhi = concentrationFindings(table).find((f) => f.measure === 'hhi') ?? null;
  const of: Finding['coverage'] = {
    share: null,
    of: say.coverProducers({ producers: table.rows.length }),
  };
  const own = table.rows.find((row) => row.partner === table.subject)?.value;
  const none: Missing = {
    reason: 'not_covered',
    detail: say.noProduction({ subject: table.subject }),
  };
  const share = findingOf(
    {
      subject: table.subject,
      period: table.period,
      origin: table.origin,
      evidence: table.evidence,
      coverage: of,
      caveats: table.caveats,
      reproduce: table.reproduce,
    },
    {
      measure: 'own_share',
      product: measure,
      label: PARTNER_SHARE.name,
      unit: 'share',
      method: PARTNER_SHARE,
      value: valueOf(own === undefined ? none : own / tableTotal(table)),
    },
  );
  const top = partnerShareFindings(table, 1)[0];
  return {
    key: `${table.origin}/${measure}`,
    label: { en: measure, vi: measure },
    cells: [
      hhi && { ...hhi, coverage: of },
      top === undefined ? null : { ...top, coverage: of },
      share,
    ],
  };
}

/** The sources of one country's imports, mineral by mineral, where the publisher names them. */
async function sources(
  workspace: Workspace,
  manifest: Manifest,
  subject: PlaceCode,
  year: number | undefined,
  reproduce: string,
): Promise<AnswerTable | undefined> {
  const named = await workspace.series({ dataset: manifest.id, subject, side: 'import' });
  const held = named.filter((r) => r.partner !== null && (year === undefined || r.year <= year));
  const at = Math.max(...held.map((r) => r.year));
  const measures = [...new Set(held.filter((r) => r.year === at).map((r) => r.measure))].sort();
  const rows: AnswerRow[] = [];
  for (const what of measures) {
    const question = { subject, side: 'import', first: at, last: at, what, reproduce } as const;
    const table = await flowTable(workspace, manifest, question);
    if (!isTable(table)) continue;
    const flow = { ...table, flow: 'minerals' };
    const label: Text = { en: shortName(what), vi: shortName(what) };
    const hhi = concentrationFindings(flow).find((f) => f.measure === 'hhi') ?? null;
    rows.push({ key: what, label, cells: [hhi, partnerShareFindings(flow, 1)[0] ?? null] });
  }
  if (rows.length === 0) return undefined;
  const least = (row: AnswerRow): number => {
    const value = row.cells[0]?.value;
    return value?.kind === 'interval' ? value.low : value?.kind === 'point' ? value.value : 0;
  };
  return {
    id: `mineral-sources@${manifest.id}`,
    title: say.sourcesTitle({
      subject,
      year: at,
      title: manifest.title.en,
      titleVi: manifest.title.vi,
    }),
    rowLabel: { en: 'mineral', vi: 'khoáng sản' },
    columns: SOURCE_COLUMNS,
    rows: rows.toSorted((a, b) => least(b) - least(a) || (a.key < b.key ? -1 : 1)),
    notes: [tables.sharesStated({}), shared.restBounds({})],
  };
}

/** `Cobalt: share of US imports, 2021–24: All` without what every row says. */
const shortName = (measure: string): string =>
  measure.replace(/: share of US imports, [^:]*/, '').replace(/: All$/, '');

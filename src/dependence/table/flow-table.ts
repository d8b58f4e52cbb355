/**
 * The partner table of any flow: one road from what the store calls links (flows, series and records in one
 * shape) to the table that every indicator reads. Trade of a single year has a road of its own, which asks
 * DuckDB for the sums (`trade-table.ts`); both give the same table.
 *
 * Conventions: what has no named partner is the rest; a partner without an amount leaves the shares unknown, and
 * there is no table; amounts of several years are added up, so ask for one year of a stock (troops, debt); where a
 * publisher gives shares of the largest partners, what is left of the whole is the rest.
 */
import {
  type Message,
  type Missing,
  type PlaceCode,
  endYear,
  groupBy,
  periodBounds,
  readUnit,
} from '../../core/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import { armsDeliveries } from './arms-deliveries.js';
import { say } from './messages.js';
import { say as shared } from '../messages.js';
import { type PartnerTable, sortRows } from './partner-table.js';
import { partRows, unnamedNote } from './unnamed.js';
import { type TradeSide, holdsPartners, productScope, refusal } from './trade-table.js';

export interface FlowQuestion {
  readonly subject: PlaceCode;
  readonly side: TradeSide;
  /** The years, both included; amounts of all of them are added up. */
  readonly first: number;
  readonly last: number;
  /** One product or measure; without it all are pooled. */
  readonly what?: string;
  /** The command that prints the table's Findings again. */
  readonly reproduce: string;
}

/** One thing that went from one place to another, in the years it fell into. */
export interface Passage {
  readonly from: PlaceCode | null;
  readonly to: PlaceCode | null;
  /** In the dataset's unit; null where the publisher gives none. */
  readonly amount: number | null;
  readonly unit: string;
  readonly years: readonly number[];
}

/**
 * The table of a subject in one dataset.
 *
 * @returns the table, or the reason why this dataset cannot give one
 * @example
 * const aid = await flowTable(workspace, manifest, { subject: 'VNM', side: 'import', first: 2020, last: 2020, reproduce });
 * aid.rows[0]; // { partner: 'JPN', value: 600000000 } of a table that holds it
 */
export async function flowTable(
  workspace: Workspace,
  manifest: Manifest,
  q: FlowQuestion,
): Promise<PartnerTable | Missing> {
  const { subject, side, first, last } = q;
  const flow = manifest.flow ?? '';
  const period = first === last ? String(first) : `${first}/${last}`;
  const read = await readPassages(workspace, manifest, q);
  if ('reason' in read) return read;
  const { passages, caveats } = read;
  const inside = passages.flatMap((p) => {
    const within = p.years.filter((y) => y >= first && y <= last).length;
    const partner = side === 'import' ? p.from : p.to;
    if (within === 0 || partner === subject) return [];
    return [{ ...p, partner, part: within / p.years.length }];
  });
  const silent = inside.filter((p) => p.amount === null).length;
  if (silent > 0)
    return {
      reason: 'insufficient_data',
      detail: say.amountsMissing({
        subject,
        side,
        flow,
        dataset: manifest.id,
        rows: silent,
        period,
      }),
    };
  const known = inside.flatMap((p) => (p.amount === null ? [] : [{ ...p, amount: p.amount }]));
  const written = known[0]?.unit ?? manifest.unit;
  const { unit, size } = readUnit(written);
  const sum = (of: typeof known): number => of.reduce((s, p) => s + p.amount * p.part, 0);
  const named = known.flatMap((p) => (p.partner === null ? [] : [{ ...p, partner: p.partner }]));
  const { rows, rest: unspecified } = partRows(
    sortRows(
      [...groupBy(named, (p) => p.partner)].map(([partner, of]) => ({
        partner,
        value: sum(of) * size,
      })),
    ).filter((row) => row.value > 0),
  );
  const unnamed = unspecified + sum(known.filter((p) => p.partner === null)) * size;
  // A series that names no partner at all is no table of partners.
  if (rows.length === 0 && (manifest.kind === 'series' || !(unnamed > 0)))
    return {
      reason: 'not_covered',
      detail: say.nothingHeld({ subject, side, flow, dataset: manifest.id, period }),
    };
  const stated = rows.reduce((s, r) => s + r.value, 0);
  const split = sum(known.filter((p) => p.part < 1)) / sum(known);
  return {
    subject,
    side,
    period,
    product: q.what ?? null,
    extract: q.what === undefined && productScope(manifest) === 'subset',
    unit,
    flow,
    rows,
    // Shares are of the whole, whose rest holds what has no named partner.
    rest: unit === 'share' ? Math.max(0, 1 - stated) : unnamed,
    origin: manifest.id,
    evidence: [datasetEvidence(manifest, known.length)],
    caveats: [
      ...caveats,
      ...(unit === 'share' ? [say.sharesStated({})] : []),
      ...(unit === 'amount' ? [say.publishersUnit({ unit: written })] : []),
      ...(unit === 'share' ? [] : unnamedNote(unnamed, stated + unnamed)),
      ...(split > 0 ? [say.evenSplit({ share: split })] : []),
      ...manifest.notes,
    ],
    reproduce: q.reproduce,
  };
}

interface Read {
  readonly passages: readonly Passage[];
  readonly caveats: readonly Message[];
}

/** What the dataset holds of the question, unless it cannot hold every partner. */
async function readPassages(
  workspace: Workspace,
  manifest: Manifest,
  q: FlowQuestion,
): Promise<Read | Missing> {
  const { subject, side, first, last } = q;
  const { id: dataset, kind } = manifest;
  const flow = manifest.flow ?? '';
  if (kind === 'records') return fromRegister(workspace, manifest, q);
  if (kind === 'flows' && !holdsPartners(manifest, subject, side)) {
    const detail = say.notHeld({ subject, side, flow, dataset });
    return { reason: 'insufficient_data', detail };
  }
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const part = years.find((y) => kind === 'flows' && !holdsPartners(manifest, subject, side, y));
  if (part !== undefined) return refusal(manifest, subject, side, part);
  const whole = kind === 'flows' && !manifest.additive ? TOTAL : undefined;
  const what = q.what ?? whole;
  const links = await workspace.links({
    dataset,
    [side === 'import' ? 'to' : 'from']: subject,
    firstYear: first,
    lastYear: last,
    ...(what === undefined ? {} : { what }),
  });
  if (links.length === 0 && whole !== undefined && q.what === undefined)
    return { reason: 'insufficient_data', detail: shared.overlapping({ dataset }) };
  // Measures of a series are readings of different things; only those of one add up.
  if (kind === 'series' && new Set(links.map((l) => l.what)).size > 1)
    return { reason: 'insufficient_data', detail: say.severalMeasures({ dataset }) };
  const own = side === 'import' ? 'importer' : 'exporter';
  const passages = links
    .filter((l) => manifest.side !== 'both' || l.side === own)
    .map((l) => ({ ...l, years: l.period === null ? [] : yearsOf(l.period) }));
  return { passages, caveats: [] };
}

/** The product that publishers give beside its parts. */
const TOTAL = 'TOTAL';

/** Whole years that a period reaches into. */
function yearsOf(period: string): number[] {
  const first = Number((periodBounds(period)?.first ?? period).slice(0, 4));
  return Array.from({ length: endYear(period) - first + 1 }, (_, i) => first + i);
}

/**
 * A register of orders does not say for whom it was asked for. One that names a single seller and several
 * buyers was asked for by seller, and the other way round; any other is taken to be whole, and says so.
 */
async function fromRegister(
  workspace: Workspace,
  manifest: Manifest,
  { subject, side }: FlowQuestion,
): Promise<Read | Missing> {
  const passages = await armsDeliveries(workspace, manifest);
  const ends = (end: 'from' | 'to'): string[] => [
    ...new Set(passages.flatMap((p) => p[end] ?? [])),
  ];
  const [sellers, buyers] = [ends('from'), ends('to')];
  const [own, others] = side === 'import' ? [buyers, sellers] : [sellers, buyers];
  const only = others.length === 1 && own.length > 1 ? others[0] : undefined;
  if (only !== undefined)
    return { reason: 'insufficient_data', detail: say.oneSeller({ dataset: manifest.id, only }) };
  return {
    passages: passages.filter((p) => (side === 'import' ? p.to : p.from) === subject),
    caveats: [say.registerWhole({ subject })],
  };
}

/**
 * Partner tables out of the workspace. A dataset answers for a country on one side only if it holds that
 * country there and every partner on the other side; otherwise the answer is a reason, not a table.
 */
import { type Message, type Missing, TuchuError, type Unit, isUnit } from '../../core/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import { say } from '../messages.js';
import type { PartnerRow, PartnerTable } from './partner-table.js';
import { partRows, unnamedNote } from './unnamed.js';

export type TradeSide = PartnerTable['side'];

export interface TableQuestion {
  readonly subject: string;
  readonly side: TradeSide;
  readonly year: number;
  readonly product?: string;
}

/** Flows that are trade; obligations, troops or votes share their shape and are not. */
const TRADE: ReadonlySet<string | null> = new Set(['goods', 'services', 'goods and services']);

export const isTrade = (manifest: Manifest): boolean => TRADE.has(manifest.flow);

/** Months held of a year that is there in part only; undefined for a whole year. */
export function monthsHeld(
  manifest: Manifest,
  subject: string,
  side: TradeSide,
  year: number,
): number | undefined {
  return manifest.scope?.partial?.[side]?.[subject]?.[year];
}

/** True when the dataset is trade and holds all partners of the subject on that side, in that whole year. */
export const holdsAllPartners = (
  manifest: Manifest,
  subject: string,
  side: TradeSide,
  year?: number,
): boolean => isTrade(manifest) && holdsPartners(manifest, subject, side, year);

/** The same of any flow: aid, arms, troops. */
export function holdsPartners(
  manifest: Manifest,
  subject: string,
  side: TradeSide,
  year?: number,
): boolean {
  const { scope } = manifest;
  if (scope === null) return false;
  if (year !== undefined && monthsHeld(manifest, subject, side, year) !== undefined) return false;
  if (scope.around !== undefined) return scope.around.includes(subject);
  const [own, other] = side === 'import' ? [scope.to, scope.from] : [scope.from, scope.to];
  return other === 'all' && (own === 'all' || own.includes(subject));
}

/** True where the dataset is of all places to all places, so that a product's world is in it. */
export const holdsWorld = ({ scope }: Manifest): boolean =>
  scope?.from === 'all' && scope.to === 'all' && scope.around === undefined;

/** How much of trade a dataset's products make up; `none` for a dataset that holds no flows. */
export function productScope(manifest: Manifest): 'all' | 'subset' | 'total' | 'none' {
  return manifest.scope?.products ?? 'none';
}

/** The unit of a dataset's amounts as a unit a Finding can carry. */
export function amountUnit(manifest: Manifest): Unit {
  if (!isUnit(manifest.unit))
    throw new TuchuError(say.unknownUnit({ dataset: manifest.id, unit: manifest.unit }), 1);
  return manifest.unit;
}

/** The reason a dataset gives no share for this subject and side, or for this year of it. */
export function refusal(
  manifest: Manifest,
  subject: string,
  side: TradeSide,
  year?: number,
): Missing {
  const dataset = manifest.id;
  const months = year === undefined ? undefined : monthsHeld(manifest, subject, side, year);
  const detail =
    year === undefined || months === undefined
      ? say.oneSided({ subject, side, dataset })
      : say.partYear({ subject, side, dataset, year, months });
  return { reason: 'insufficient_data', detail };
}

/** What a reader must know about a dataset before reading any number made from it. */
export function datasetCaveats(manifest: Manifest, side: TradeSide): Message[] {
  return [
    ...(manifest.source === 'comext' && side === 'import' ? [say.intraEu({})] : []),
    ...manifest.notes,
  ];
}

/** The command that prints the table's Findings again. */
export function reproduceCommand(manifest: Manifest, q: TableQuestion): string {
  const product = q.product === undefined ? '' : ` --product ${q.product}`;
  return `tuchu dependence ${q.subject} --side ${q.side} --dataset ${manifest.id} --year ${q.year}${product}`;
}

/**
 * The full partner table of a subject in one dataset and year, pooled over products or of one product.
 *
 * @returns the table, or the reason why this dataset cannot give one
 */
export async function fullTable(
  workspace: Workspace,
  manifest: Manifest,
  q: TableQuestion,
): Promise<PartnerTable | Missing> {
  const { subject, side, year } = q;
  if (!holdsPartners(manifest, subject, side, year)) return refusal(manifest, subject, side, year);
  if (q.product === undefined && !manifest.additive)
    return { reason: 'insufficient_data', detail: say.overlapping({ dataset: manifest.id }) };
  const question = {
    dataset: manifest.id,
    subject: q.subject,
    side: q.side,
    year: q.year,
    ...(q.product === undefined ? {} : { product: q.product }),
  };
  const rows = (await workspace.partnerTotals(question)).filter((row) => row.value > 0);
  if (rows.length === 0)
    return {
      reason: 'not_covered',
      detail:
        q.product === undefined
          ? say.noTrade({ subject: q.subject, side: q.side, dataset: manifest.id })
          : say.noProduct({
              subject: q.subject,
              side: q.side,
              dataset: manifest.id,
              product: q.product,
              year: q.year,
            }),
    };
  return tableFrom(manifest, q, rows, await workspace.rowCount(question));
}

/**
 * The table of all rows that a dataset gave; what it gave without a named partner is the rest.
 *
 * @param count rows of the dataset behind them
 * @param more amounts without a named partner that are not among the rows
 */
export function tableFrom(
  manifest: Manifest,
  q: TableQuestion,
  rows: readonly PartnerRow[],
  count: number,
  more = 0,
): PartnerTable {
  const { rows: named, rest: unnamed } = partRows(rows);
  const rest = unnamed + more;
  const total = named.reduce((sum, row) => sum + row.value, rest);
  return {
    subject: q.subject,
    side: q.side,
    period: String(q.year),
    product: q.product ?? null,
    extract: q.product === undefined && productScope(manifest) === 'subset',
    unit: amountUnit(manifest),
    flow: manifest.flow ?? '',
    rows: named,
    rest,
    origin: manifest.id,
    evidence: [datasetEvidence(manifest, count)],
    caveats: [...unnamedNote(rest, total), ...datasetCaveats(manifest, q.side)],
    reproduce: reproduceCommand(manifest, q),
  };
}

export const isTable = (x: PartnerTable | Missing): x is PartnerTable => 'rows' in x;

/**
 * Dependence of one country on one side of its trade, from every dataset that can answer: pooled over
 * what the dataset holds, and product by product where it has products.
 */
import {
  type Finding,
  type Limit,
  type LimitSetting,
  type Missing,
  TuchuError,
} from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { PARTNERS_PRINTED, concentrationFindings, partnerShareFindings } from './findings.js';
import { hhiLimits } from './limits.js';
import { majorityFinding } from './majority.js';
import { say } from '../messages.js';
import { settingOptions } from '../settings.js';
import { tradeValueFinding } from './trade-value.js';
import { holdsTraders, opposite, worldHhiFinding, worldTraders } from '../world/world-traders.js';
import { productTables } from '../table/flow-tables.js';
import { type PartnerTable, tableTotal } from '../table/partner-table.js';
import {
  type TradeSide,
  fullTable,
  holdsPartners,
  isTable,
  isTrade,
  productScope,
  refusal,
} from '../table/trade-table.js';

export interface DependenceQuestion {
  readonly subject: string;
  readonly side: TradeSide;
  /** One product code; otherwise pooled and every product. */
  readonly product?: string;
  /** One dataset by id; otherwise every dataset that can answer. */
  readonly dataset?: string;
  /** One year; otherwise the newest each dataset holds, not after `lastYear`. */
  readonly year?: number;
  readonly lastYear?: number;
  /** Partners whose shares are given, largest first; `PARTNERS_PRINTED` where it does not say. */
  readonly partners?: number;
  /** Thresholds of the HHI, the reader's for the published ones. */
  readonly limits?: readonly LimitSetting[];
}

export interface ProductLine {
  readonly product: string;
  /** HHI, share of the largest partner, and who that is. */
  readonly findings: readonly Finding[];
  readonly value: number;
}

export interface DependenceGroup {
  readonly manifest: Manifest;
  readonly year: number;
  readonly pooled: readonly Finding[];
  /** Largest product first; empty where the dataset holds totals only. */
  readonly products: readonly ProductLine[];
}

export interface DependenceReport {
  readonly question: DependenceQuestion;
  readonly groups: readonly DependenceGroup[];
  /** Datasets that hold trade but cannot answer this, and why. */
  readonly refused: ReadonlyArray<{ readonly dataset: string; readonly missing: Missing }>;
}

/**
 * @throws `TuchuError` for a dataset that is not there, or a limit that the HHI is not read against
 * @example
 * const report = await dependenceReport(workspace, { subject: 'DEU', side: 'import' });
 * report.groups[0]?.pooled[0]?.measure; // 'hhi'
 */
export async function dependenceReport(
  workspace: Workspace,
  question: DependenceQuestion,
): Promise<DependenceReport> {
  const { subject, side } = question;
  const limits = hhiLimits(question.limits);
  const groups: DependenceGroup[] = [];
  const refused: Array<{ dataset: string; missing: Missing }> = [];
  const all = await workspace.datasets();
  const chosen =
    question.dataset === undefined ? all : all.filter((m) => m.id === question.dataset);
  if (question.dataset !== undefined && chosen.length === 0)
    throw new TuchuError(say.noDataset({ dataset: question.dataset }), 2);

  for (const manifest of chosen) {
    // Flows that are not trade answer when they are asked for by name.
    if (manifest.kind !== 'flows' || (question.dataset === undefined && !isTrade(manifest)))
      continue;
    const { id: dataset } = manifest;
    if (question.product !== undefined && productScope(manifest) === 'total') {
      refused.push({
        dataset,
        missing: { reason: 'not_covered', detail: say.noProducts({ dataset }) },
      });
      continue;
    }
    if (!holdsPartners(manifest, subject, side)) {
      refused.push({ dataset, missing: refusal(manifest, subject, side) });
      continue;
    }
    const years = await workspace.years({ dataset, subject, side });
    const year =
      question.year === undefined
        ? newestYear(years, question.lastYear, (y) => holdsPartners(manifest, subject, side, y))
        : years.find((y) => y === question.year);
    if (year === undefined) {
      refused.push({
        dataset,
        missing: { reason: 'not_covered', detail: say.noTrade({ subject, side, dataset }) },
      });
      continue;
    }
    const answer = await group(workspace, manifest, year, question, limits);
    if ('reason' in answer) refused.push({ dataset, missing: answer });
    else groups.push(answer);
  }
  groups.sort((a, b) => b.year - a.year);
  return { question, groups, refused };
}

/** The newest whole year not after `last`; the newest part of a year where there is no whole one. */
function newestYear(
  years: readonly number[],
  last: number | undefined,
  whole: (year: number) => boolean,
): number | undefined {
  const until = years.filter((y) => y <= (last ?? Infinity));
  return until.findLast(whole) ?? until.at(-1);
}

async function group(
  workspace: Workspace,
  manifest: Manifest,
  year: number,
  { subject, side, product, partners = PARTNERS_PRINTED, limits: set }: DependenceQuestion,
  limits: readonly Limit[],
): Promise<DependenceGroup | Missing> {
  const single = product === undefined ? {} : { product };
  const again = (t: PartnerTable): PartnerTable => ({
    ...t,
    reproduce: t.reproduce + settingOptions(set),
  });
  const whole = await fullTable(workspace, manifest, { subject, side, year, ...single });
  if (!isTable(whole)) return whole;
  const table = again(whole);
  const tables = (
    product === undefined && productScope(manifest) !== 'total'
      ? await productTables(workspace, manifest, { subject, side, year })
      : []
  ).map(again);
  const majority = majorityFinding(tables, productScope(manifest) === 'subset');
  return {
    manifest,
    year,
    pooled: [
      ...concentrationFindings(table, limits),
      ...partnerShareFindings(table, partners),
      tradeValueFinding(table),
      ...(majority === undefined ? [] : [majority]),
      ...(await worldFindings(workspace, manifest, table)),
    ],
    products: tables.map((t) => productLine(t, limits)),
  };
}

/** How few trade one product in the world, where the dataset holds the world. */
async function worldFindings(
  workspace: Workspace,
  manifest: Manifest,
  table: PartnerTable,
): Promise<Finding[]> {
  if (table.product === null || !holdsTraders(manifest)) return [];
  const cube = await workspace.cube({ dataset: manifest.id, year: Number(table.period) });
  return [worldHhiFinding(table, worldTraders(cube, opposite(table.side)))];
}

const PER_PRODUCT = new Set(['hhi', 'top_share']);

const productLine = (table: PartnerTable, limits: readonly Limit[]): ProductLine => ({
  product: table.product ?? '',
  value: tableTotal(table),
  findings: [
    ...concentrationFindings(table, limits).filter((f) => PER_PRODUCT.has(f.measure)),
    ...partnerShareFindings(table, 1),
  ],
});

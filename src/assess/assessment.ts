/**
 * The assessment of one country on one day, from whatever the workspace and its pack hold. Connection
 * and dependence stand side by side; what cannot be known is listed with what would fill it.
 */
import {
  type Day,
  type Finding,
  type Missing,
  type PlaceCode,
  isDay,
  TuchuError,
} from '../core/index.js';
import {
  type PartnerTable,
  type TradeSide,
  type Trend,
  concentrationFindings,
  fullTable,
  holdsAllPartners,
  isTable,
  partnerShareFindings,
  productScope,
  yearlyTrend,
} from '../dependence/index.js';
import { type Pack, packFor } from '../facts/index.js';
import {
  type LadderState,
  blocCoverage,
  blocMemberships,
  ladderAt,
  ladderFindings,
} from '../relations/index.js';
import type { Manifest, Workspace } from '../store/index.js';
import { balanceFindings, sameOrigin } from './balance.js';
import { factTable } from './fact-table.js';
import { type Gap, findGaps } from './gaps.js';
import { BLOCS, groupFindings } from './groups.js';
import { say } from './messages.js';
import { type Peers, peersOf } from './peers.js';
import { positionFindings } from './position.js';
import { trendFindings } from './trend.js';

/** Default day: the last year-end for which the built-in facts and bloc memberships were reviewed. */
export const REVIEWED: Day = '2025-12-31';

/** One side of trade: the newest table, the newest full one (they may be the same), and their Findings. */
export interface SideAssessment {
  readonly side: TradeSide;
  readonly newest: PartnerTable | undefined;
  readonly full: PartnerTable | undefined;
  readonly concentration: readonly Finding[];
  readonly shares: readonly Finding[];
  readonly trend: Trend | undefined;
  readonly trendFindings: readonly Finding[];
  /** Share of each bloc's members in this side. */
  readonly groups: readonly Finding[];
  readonly missing: Missing | undefined;
}

export interface Assessment {
  readonly subject: PlaceCode;
  readonly asOf: Day;
  readonly pack: Pack | undefined;
  readonly ladder: LadderState | undefined;
  readonly ladderFindings: readonly Finding[];
  readonly coverage: readonly Finding[];
  readonly memberships: readonly Finding[];
  readonly export: SideAssessment;
  readonly import: SideAssessment;
  readonly balance: readonly Finding[];
  readonly peers: Peers | undefined;
  readonly position: readonly Finding[];
  readonly gaps: readonly Gap[];
}

/**
 * @example
 * const a = await assess(workspace, 'VNM', '2025-12-31');
 * a.ladder?.tiers.map((t) => t.certain.length); // [14, 14, 14]
 */
export async function assess(
  workspace: Workspace,
  subject: PlaceCode,
  asOf: Day = REVIEWED,
): Promise<Assessment> {
  if (!isDay(asOf)) throw new TuchuError(say.notADay({ text: asOf }), 2);
  const [pack, manifests] = await Promise.all([
    packFor(subject, workspace.dir),
    workspace.datasets(),
  ]);
  const lastYear = Number(asOf.slice(0, 4)) - (asOf.endsWith('-12-31') ? 0 : 1);
  const [exports, imports] = await Promise.all(
    (['export', 'import'] as const).map((side) =>
      assessSide(workspace, manifests, pack, subject, side, asOf, lastYear),
    ),
  );
  if (exports === undefined || imports === undefined) throw new Error('two sides were asked for');
  const again = (findings: readonly Finding[]): Finding[] =>
    findings.map((f) => ({
      ...f,
      reproduce: `tuchu assess ${subject} --as-of ${asOf} --finding ${f.id}`,
    }));
  const side = (s: SideAssessment): SideAssessment => ({
    ...s,
    concentration: again(s.concentration),
    shares: again(s.shares),
    trendFindings: again(s.trendFindings),
    groups: again(s.groups),
  });
  const peers = await peersOf(workspace, manifests, lastYear);
  return {
    subject,
    asOf,
    pack,
    ladder: pack === undefined ? undefined : ladderAt(pack, asOf, 'states'),
    ladderFindings: pack === undefined ? [] : again(ladderFindings(pack, asOf)),
    coverage:
      pack === undefined ? [] : again(BLOCS.flatMap((bloc) => blocCoverage(pack, bloc, asOf))),
    memberships: again(blocMemberships(subject, asOf)),
    export: side(exports),
    import: side(imports),
    balance: again(await mutual(workspace, manifests, exports.full, imports.full)),
    peers,
    position: peers === undefined ? [] : again(positionFindings(subject, peers)),
    gaps: findGaps(subject, pack, manifests, lastYear),
  };
}

async function assessSide(
  workspace: Workspace,
  manifests: readonly Manifest[],
  pack: Pack | undefined,
  subject: PlaceCode,
  side: TradeSide,
  asOf: Day,
  lastYear: number,
): Promise<SideAssessment> {
  const stated = pack === undefined ? undefined : factTable(pack, side, asOf);
  const found = await newestFull(workspace, manifests, subject, side, lastYear);
  const full = isTable(found) ? found : undefined;
  const newest =
    stated !== undefined && (full === undefined || stated.period > full.period) ? stated : full;
  const tables = [...new Set([newest, full])].filter((t) => t !== undefined);
  const trend = await yearlyTrend(workspace, subject, side, lastYear);
  return {
    side,
    newest,
    full,
    concentration: tables.flatMap((t) => concentrationFindings(t)),
    shares: tables.flatMap((t) => partnerShareFindings(t, t.rest > 0 ? t.rows.length : 10)),
    trend,
    trendFindings: trend === undefined ? [] : trendFindings(subject, side, trend),
    groups: await groupFindings(
      workspace,
      manifests,
      subject,
      side,
      full,
      asOf,
      lastYear,
      REVIEWED,
    ),
    missing: tables.length > 0 || isTable(found) ? undefined : found,
  };
}

/**
 * The newest full table of all trade, from the dataset that reaches furthest; by id where they tie. Where
 * no dataset gives one, the reason of the first that was asked.
 */
async function newestFull(
  workspace: Workspace,
  manifests: readonly Manifest[],
  subject: PlaceCode,
  side: TradeSide,
  lastYear: number,
): Promise<PartnerTable | Missing> {
  const found: Array<{ manifest: Manifest; year: number }> = [];
  for (const manifest of manifests) {
    if (productScope(manifest) === 'subset' || !holdsAllPartners(manifest, subject, side)) continue;
    const years = await workspace.years({ dataset: manifest.id, subject, side });
    for (const year of years.filter((y) => y <= lastYear)) found.push({ manifest, year });
  }
  let refused: Missing | undefined;
  for (const { manifest, year } of found.toSorted(
    (a, b) => b.year - a.year || (a.manifest.id < b.manifest.id ? -1 : 1),
  )) {
    const table = await fullTable(workspace, manifest, { subject, side, year });
    if (isTable(table)) return table;
    refused ??= table;
  }
  return refused ?? { reason: 'not_covered', detail: say.noTable({ subject }) };
}

/** Asymmetry needs both sides from one release and year; without that there is nothing to compare. */
async function mutual(
  workspace: Workspace,
  manifests: readonly Manifest[],
  exports: PartnerTable | undefined,
  imports: PartnerTable | undefined,
): Promise<Finding[]> {
  if (exports === undefined || imports === undefined) return [];
  const of = (table: PartnerTable) => manifests.find((m) => m.id === table.origin);
  const [x, m] = [of(exports), of(imports)];
  if (x === undefined || m === undefined || !sameOrigin(x, m)) return [];
  if (exports.period !== imports.period) return [];
  return balanceFindings(workspace, exports, imports, x, 8);
}

/** Every Finding of an assessment, in the order of the page. */
export function allFindings(a: Assessment): Finding[] {
  const sides = [a.export, a.import].flatMap((s) => [
    ...s.shares,
    ...s.concentration,
    ...s.trendFindings,
    ...s.groups,
  ]);
  return [
    ...a.ladderFindings,
    ...a.coverage,
    ...a.memberships,
    ...sides,
    ...a.balance,
    ...a.position,
  ];
}

/**
 * What goes between two countries in each domain, as a share of each one's whole: from the dataset that says
 * most of the domain, the same that `tuchu dependence domains` reads. Both ends are read, since a flow that is
 * large for one may be small for the other.
 */
import {
  type Finding,
  type Missing,
  type PlaceCode,
  type Text,
  type Unit,
  endYear,
  missing as noValue,
} from '../../core/index.js';
import {
  type Answer,
  DOMAINS,
  type Domain,
  type PartnerTable,
  type TradeSide,
  domainTable,
  leverageAnswer,
  partnerShareFindings,
  productNames,
  productScope,
  productTables,
} from '../../dependence/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { balanceFindings, sameOrigin } from '../balance.js';
import { say } from './messages.js';

/** One direction of one domain: what the partner is to the subject, and the subject to the partner. */
export interface PairFlow {
  readonly domain: string;
  readonly name: Text;
  /** `import`: towards the subject. */
  readonly side: TradeSide;
  readonly ours: Finding | undefined;
  readonly theirs: Finding | undefined;
  /** As the subject's table holds it, else as the partner's does; in `unit`. */
  readonly amount: number | undefined;
  readonly unit: Unit | undefined;
  /** A total over the products a dataset holds, where it holds only some. */
  readonly extract: boolean;
}

export interface PairProduct {
  readonly code: string;
  /** As the publisher names it; English. */
  readonly name: string | undefined;
  readonly side: TradeSide;
  readonly share: Finding;
  readonly value: number;
  readonly unit: Unit;
}

export interface PairFlows {
  readonly flows: readonly PairFlow[];
  /** Domains of which no table names both, with the reason. */
  readonly missing: ReadonlyArray<{ readonly domain: Domain; readonly why: Missing }>;
  /** Our share, theirs and the asymmetry, from tables of all trade of both. */
  readonly balance: readonly Finding[];
  readonly products: readonly PairProduct[];
  /** What the partner could do as a supplier alone, where products by partner are held. */
  readonly leverage: Answer | undefined;
}

const OTHER = { import: 'export', export: 'import' } as const;
/** Products shown a side, largest first. */
const TOP = 6;

/** The share of one partner, with a place of its own in the order of nobody's table. */
function shareOf(table: PartnerTable | undefined, partner: PlaceCode): Finding | undefined {
  if (table === undefined) return undefined;
  return partnerShareFindings(table, table.rows.length).find((f) => f.partner === partner);
}

const amountOf = (table: PartnerTable | undefined, partner: PlaceCode): number | undefined =>
  table?.rows.find((row) => row.partner === partner)?.value;

interface Question {
  readonly subject: PlaceCode;
  readonly partner: PlaceCode;
  /** Newest year that may be read. */
  readonly year: number;
  readonly reproduce: string;
}

/**
 * @example
 * const { flows } = await pairFlows(workspace, { subject: 'VNM', partner: 'CHN', year: 2025, reproduce });
 * flows[0]?.ours?.measure; // 'partner_share'
 */
export async function pairFlows(workspace: Workspace, q: Question): Promise<PairFlows> {
  const { subject, partner, year, reproduce } = q;
  const flows: PairFlow[] = [];
  const missing: Array<PairFlows['missing'][number]> = [];
  const trade = new Map<string, Partial<Record<TradeSide, PartnerTable>>>();
  // Troops are counted by their sender, who says nothing of others: `troopsTable` reads them.
  for (const domain of DOMAINS.filter((d) => d.id !== 'troops')) {
    let why: Missing | undefined;
    const before = flows.length;
    for (const side of ['import', 'export'] as const) {
      const asked = async (of: PlaceCode, on: TradeSide) =>
        domain.sides.includes(on)
          ? domainTable(workspace, domain, { subject: of, side: on, until: year, reproduce })
          : undefined;
      const [own, their] = [await asked(subject, side), await asked(partner, OTHER[side])];
      why ??= own?.why ?? their?.why;
      const [ours, theirs] = [shareOf(own?.table, partner), shareOf(their?.table, subject)];
      if (own?.table !== undefined && ['goods', 'goods-services'].includes(domain.id))
        trade.set(domain.id, { ...trade.get(domain.id), [side]: own.table });
      if (ours === undefined && theirs === undefined) continue;
      const amount = amountOf(own?.table, partner) ?? amountOf(their?.table, subject);
      const extract = (own?.table ?? their?.table)?.extract ?? false;
      const unit = ours?.inputs[0]?.unit ?? theirs?.inputs[0]?.unit;
      flows.push({
        domain: domain.id,
        name: domain.name,
        side,
        ours,
        theirs,
        amount,
        unit,
        extract,
      });
    }
    if (flows.length === before && why !== undefined) missing.push({ domain, why });
  }
  const manifests = await workspace.datasets();
  const balance: Finding[] = [];
  for (const { import: m, export: x } of trade.values()) {
    const [from, to] = [originOf(manifests, m), originOf(manifests, x)];
    if (m === undefined || x === undefined || from === undefined || to === undefined) continue;
    if (m.period !== x.period || !sameOrigin(from, to)) continue;
    const found = await balanceFindings(workspace, x, m, to, [partner]);
    balance.push(...found.map((f) => wholeOnly(f, x, m, partner)));
  }
  const goods = trade.get('goods');
  const products: PairProduct[] = [];
  for (const table of [goods?.import, goods?.export])
    if (table !== undefined)
      products.push(...(await topProducts(workspace, manifests, table, partner)));
  const buys = originOf(manifests, goods?.import);
  const leverage =
    buys === undefined || products.every((p) => p.side === 'export')
      ? undefined
      : await leverageAnswer(workspace, {
          subject,
          supplier: partner,
          dataset: buys.id,
          year: endYear(goods?.import?.period ?? ''),
        });
  return { flows, missing, balance, products, leverage };
}

/**
 * Trade both ways is a sum of two directions of all goods: where the tables hold only some products, or only
 * one direction between the two, there is no such sum, and so no share of all trade.
 */
function wholeOnly(
  finding: Finding,
  exports: PartnerTable,
  imports: PartnerTable,
  partner: PlaceCode,
): Finding {
  const { subject } = finding;
  const absent = [exports, imports].find((t) => amountOf(t, partner) === undefined);
  const part = exports.extract === true || imports.extract === true;
  if (!part && absent === undefined) return finding;
  const detail =
    absent === undefined
      ? say.productsOnly({ subject })
      : say.oneWayOnly({ subject, partner, absent: absent.side });
  return {
    ...finding,
    value: noValue({ reason: 'not_covered', detail }),
    inputs: [],
    coverage: { share: null, of: detail },
  };
}

const originOf = (
  all: readonly Manifest[],
  table: PartnerTable | undefined,
): Manifest | undefined => all.find((m) => m.id === table?.origin);

/** The largest products between the two on one side, each with the partner's share of that product. */
async function topProducts(
  workspace: Workspace,
  manifests: readonly Manifest[],
  { subject, side, period, origin }: PartnerTable,
  partner: PlaceCode,
): Promise<PairProduct[]> {
  const manifest = manifests.find((m) => m.id === origin);
  if (manifest === undefined || productScope(manifest) === 'total') return [];
  const name = await productNames(workspace, manifest, manifests);
  const tables = await productTables(workspace, manifest, { subject, side, year: endYear(period) });
  return tables
    .flatMap((table): PairProduct[] => {
      const [share, value] = [shareOf(table, partner), amountOf(table, partner)];
      if (share === undefined || value === undefined || table.product === null) return [];
      const { product: code, unit } = table;
      return [{ code, name: name(code), side, share, value, unit }];
    })
    .toSorted((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
    .slice(0, TOP);
}

/** The partner table of a domain: from the dataset that says most of it, or the reason why none does. */
import type { Missing, PlaceCode } from '../../core/index.js';
import { endYear } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { armsDeliveries } from '../table/arms-deliveries.js';
import { flowTable } from '../table/flow-table.js';
import type { PartnerTable } from '../table/partner-table.js';
import { quantityTable } from '../table/quantity-table.js';
import { fullTable, holdsPartners, isTable, isTrade, productScope } from '../table/trade-table.js';
import type { FlowDirection } from '../table/words.js';
import { say } from './messages.js';
import type { Domain } from './registry.js';

export interface SideQuestion {
  readonly subject: PlaceCode;
  readonly side: FlowDirection;
  /** Exactly this year; without it the newest held. */
  readonly year?: number;
  /** The newest that may be read, where no year is named. */
  readonly until?: number;
  readonly reproduce: string;
  /** Tables of all products alone: an extract is passed over unread. */
  readonly whole?: true;
}

export interface DomainTables {
  /** The table that speaks for the domain. */
  readonly table: PartnerTable | undefined;
  /** It, and the same by weight where every flow has one. */
  readonly tables: readonly PartnerTable[];
  /** Why there is none. */
  readonly why: Missing;
  readonly refused: ReadonlyArray<{ readonly dataset: string; readonly missing: Missing }>;
}

/** The newest table of all products before an extract; of equals, the first by id. */
export async function domainTable(
  workspace: Workspace,
  domain: Domain,
  question: SideQuestion,
): Promise<DomainTables> {
  const tables: { table: PartnerTable; manifest: Manifest }[] = [];
  const refused: { dataset: string; missing: Missing }[] = [];
  for (const manifest of await workspace.datasets()) {
    if (manifest.flow === null || !domain.flows.includes(manifest.flow)) continue;
    if (manifest.kind === 'codes' || manifest.kind === 'cells') continue;
    if (question.whole === true && productScope(manifest) === 'subset') continue;
    const found = await tableOf(workspace, manifest, domain, question);
    if (isTable(found)) tables.push({ table: found, manifest });
    else refused.push({ dataset: manifest.id, missing: found });
  }
  const best = tables.toSorted(
    (a, b) =>
      Number(a.table.extract ?? false) - Number(b.table.extract ?? false) ||
      endYear(b.table.period) - endYear(a.table.period),
  )[0];
  // A dataset that names no partner leaves the domain without a table, whatever else it says.
  const why = refused.find((r) => r.missing.reason !== 'not_applicable')?.missing ?? {
    reason: 'not_loaded' as const,
    detail: say.notLoaded({
      name: domain.name.en,
      nameVi: domain.name.vi,
      wanted: domain.wanted.en,
      wantedVi: domain.wanted.vi,
      flow: domain.flows[0] ?? domain.id,
    }),
  };
  if (best === undefined) return { table: undefined, tables: [], why, refused: [] };
  const weighed =
    domain.id === 'goods'
      ? await byWeight(workspace, best.manifest, question, best.table)
      : undefined;
  return {
    table: best.table,
    tables: weighed === undefined ? [best.table] : [best.table, weighed],
    why,
    refused: [],
  };
}

async function tableOf(
  workspace: Workspace,
  manifest: Manifest,
  domain: Domain,
  q: SideQuestion,
): Promise<PartnerTable | Missing> {
  const { subject, side, reproduce } = q;
  const held = await yearsHeld(workspace, manifest, subject, side);
  if (manifest.kind === 'series' && held.length === 0)
    return { reason: 'not_applicable', detail: say.noPartners({ dataset: manifest.id }) };
  const until = held.filter((y) => y <= (q.year ?? q.until ?? Infinity));
  const whole = until.filter(
    (y) => manifest.kind !== 'flows' || holdsPartners(manifest, subject, side, y),
  );
  if (until.length === 0 && q.year === undefined && held.length > 0)
    return {
      reason: 'not_covered',
      detail: say.laterOnly({ dataset: manifest.id, year: held[0] ?? 0 }),
    };
  const last = q.year ?? whole.at(-1) ?? until.at(-1) ?? manifest.years?.[1] ?? 0;
  if (isTrade(manifest) && manifest.kind === 'flows')
    return fullTable(workspace, manifest, { subject, side, year: last });
  const first = last - domain.years + 1;
  return flowTable(workspace, manifest, { subject, side, first, last, reproduce });
}

/** Years in which the dataset says something of the subject on that side, oldest first. */
async function yearsHeld(
  workspace: Workspace,
  manifest: Manifest,
  subject: PlaceCode,
  side: FlowDirection,
): Promise<readonly number[]> {
  const { id: dataset, kind } = manifest;
  if (kind === 'flows') return workspace.years({ dataset, subject, side });
  const end = side === 'import' ? 'to' : 'from';
  const other = side === 'import' ? 'from' : 'to';
  if (kind === 'records') {
    const orders = await armsDeliveries(workspace, manifest);
    return sorted(orders.filter((o) => o[end] === subject).flatMap((o) => o.years));
  }
  const links = await workspace.links({ dataset, [end]: subject });
  return sorted(links.filter((l) => l[other] !== null).map((l) => endYear(l.period ?? '0')));
}

const sorted = (years: readonly number[]): number[] => [...new Set(years)].sort((a, b) => a - b);

/** The same table in kilograms, where every flow has a weight. */
async function byWeight(
  workspace: Workspace,
  manifest: Manifest,
  { subject, side }: SideQuestion,
  { period }: PartnerTable,
): Promise<PartnerTable | undefined> {
  const found = await quantityTable(workspace, manifest, { subject, side, year: endYear(period) });
  return isTable(found) ? found : undefined;
}

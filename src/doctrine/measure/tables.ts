/**
 * The partner tables a limit is read from: of a domain of dependence, one side or both, of everything or of the
 * products a draft names. The newest whole year up to `until`, from whatever dataset is loaded.
 */
import type { Missing, PlaceCode } from '../../core/index.js';
import {
  DOMAINS,
  type Domain,
  type PartnerTable,
  domainTable,
  holdsPartners,
  pooledTable,
  productScope,
  productTables,
  wholeYears,
} from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import type { DoctrineLimit } from '../schema.js';
import { say } from './messages.js';

export interface TablesQuestion {
  readonly subject: PlaceCode;
  readonly until: number;
  readonly products: readonly string[];
  readonly reproduce: string;
}

type Side = PartnerTable['side'];

/** All that begins with one of the codes; where products overlap, one product only and by its very code. */
async function productGroup(
  workspace: Workspace,
  flows: readonly string[],
  side: Side,
  { subject, until, products }: TablesQuestion,
): Promise<PartnerTable | Missing> {
  const held: PartnerTable[] = [];
  for (const manifest of await workspace.datasets()) {
    if (manifest.kind !== 'flows' || !flows.includes(manifest.flow ?? '')) continue;
    if (['none', 'total'].includes(productScope(manifest))) continue;
    if (!holdsPartners(manifest, subject, side)) continue;
    const years = await wholeYears(workspace, manifest, { subject, side });
    const year = years.findLast((y) => y <= until);
    if (year === undefined) continue;
    const tables = (await productTables(workspace, manifest, { subject, side, year })).filter(
      ({ product }) =>
        products.some((code) =>
          manifest.additive ? (product ?? '').startsWith(code) : product === code,
        ),
    );
    const table = tables.length === 1 ? tables[0] : pooledTable(manifest, tables);
    if (table !== undefined) held.push(table);
  }
  const [newest] = held.toSorted((a, b) => Number(b.period) - Number(a.period));
  return newest ?? { reason: 'not_covered', detail: say.noProductData({ products, until }) };
}

/** One side of a domain: of all its products, for a share of some is no share of trade; or of the draft's. */
async function sideTable(
  workspace: Workspace,
  domain: Domain,
  side: Side,
  ofDraft: boolean,
  question: TablesQuestion,
): Promise<PartnerTable | Missing> {
  if (ofDraft) return productGroup(workspace, domain.flows, side, question);
  const { subject, until, reproduce } = question;
  // Under another name, so that goods are not weighed as well: a share here is one of value.
  const byValue = { ...domain, id: `${domain.id}/value` };
  const found = await domainTable(workspace, byValue, { subject, side, until, reproduce });
  if (found.table === undefined) return found.why;
  if (found.table.extract === true)
    return { reason: 'insufficient_data', detail: say.extract({ dataset: found.table.origin }) };
  return found.table;
}

/**
 * The tables of one limit, imports before exports, from the first domain that answers whole; or the reason why the
 * first does not.
 */
export async function limitTables(
  workspace: Workspace,
  limit: Pick<DoctrineLimit, 'domains' | 'side' | 'products'>,
  question: TablesQuestion,
): Promise<readonly PartnerTable[] | Missing> {
  const sides: readonly Side[] =
    limit.side === 'trade' ? ['import', 'export'] : [limit.side ?? 'import'];
  let why: Missing | undefined;
  for (const domain of limit.domains.flatMap((id) => DOMAINS.filter((d) => d.id === id))) {
    const found: PartnerTable[] = [];
    let none: Missing | undefined;
    for (const side of sides) {
      const table = await sideTable(workspace, domain, side, limit.products === 'draft', question);
      if ('reason' in table) none ??= table;
      else found.push(table);
    }
    const [one, other] = found.map((t) => `${t.flow}, ${t.period}, ${t.unit}`);
    if (one !== undefined && other !== undefined && one !== other)
      none = { reason: 'insufficient_data', detail: say.sidesApart({ one, other }) };
    if (none === undefined) return found;
    why ??= none;
  }
  if (why === undefined) throw new Error('a limit of shares without a domain');
  return why;
}

/** A country's product flows of one year, from the dataset that says most of them. */
import type { Missing, PlaceCode } from '../../core/index.js';
import {
  type PartnerTable,
  type TradeSide,
  eachDataset,
  holdsPartners,
  nothingLoaded,
  pooledTable,
  productScope,
  productTables,
  refusal,
  wholeYears,
  yearTables,
} from '../../dependence/index.js';
import type { Answer } from '../../dependence/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { say } from './messages.js';

export interface FlowsQuestion {
  readonly subject: PlaceCode;
  readonly side: TradeSide;
  readonly dataset?: string | undefined;
  readonly year?: number | undefined;
  readonly product?: string | undefined;
  /** Only datasets that hold products. */
  readonly byProduct?: boolean;
}

export interface CountryFlows {
  readonly manifest: Manifest;
  readonly year: number;
  /** Largest product first; of a dataset of totals, one table without a product. */
  readonly tables: readonly PartnerTable[];
  /** All of them together; `undefined` where products overlap and may not be added. */
  readonly pooled: PartnerTable | undefined;
}

interface Candidate {
  readonly manifest: Manifest;
  readonly year: number;
}

/**
 * The dataset asked for, else the one that holds most of trade: all products, then totals, then an extract; of these the
 * newest year.
 * A product is asked for by its code or by the beginning of it.
 *
 * @throws `TuchuError` where the dataset named is not there
 */
export async function countryFlows(
  workspace: Workspace,
  q: FlowsQuestion,
): Promise<{ readonly flows: CountryFlows | undefined; readonly refused: Answer['refused'] }> {
  const { found, refused } = await eachDataset(
    workspace,
    q.dataset,
    async (manifest): Promise<Candidate | Missing> => {
      if (!holdsPartners(manifest, q.subject, q.side)) return refusal(manifest, q.subject, q.side);
      const years = await wholeYears(workspace, manifest, q);
      const year = q.year === undefined ? years.at(-1) : years.find((y) => y === q.year);
      return year === undefined ? nothing(q, manifest) : { manifest, year };
    },
  );
  const reasons = [...refused];
  const asked = found.filter((c) => q.byProduct !== true || productScope(c.manifest) !== 'total');
  for (const { manifest, year } of asked.toSorted(better)) {
    const tables =
      productScope(manifest) === 'total'
        ? (await yearTables(workspace, manifest, { subject: q.subject, side: q.side })).filter(
            (t) => t.period === String(year),
          )
        : (await productTables(workspace, manifest, { ...q, year })).filter(
            (t) => q.product === undefined || t.product?.startsWith(q.product) === true,
          );
    if (tables.length === 0 || (q.product !== undefined && tables[0]?.product === null)) {
      reasons.push({ dataset: manifest.id, missing: nothing(q, manifest) });
      continue;
    }
    const pooled = tables.length === 1 ? tables[0] : pooledTable(manifest, tables);
    return { flows: { manifest, year, tables, pooled }, refused: reasons };
  }
  return {
    flows: undefined,
    refused: reasons.length === 0 ? [nothingLoaded()] : reasons,
  };
}

const SCOPES = ['all', 'total', 'subset', 'none'];

const better = (a: Candidate, b: Candidate): number =>
  SCOPES.indexOf(productScope(a.manifest)) - SCOPES.indexOf(productScope(b.manifest)) ||
  b.year - a.year ||
  b.manifest.rows.kept - a.manifest.rows.kept;

const nothing = (q: FlowsQuestion, { id: dataset }: Manifest): Missing => ({
  reason: 'not_covered',
  detail: say.noFlows({ subject: q.subject, side: q.side, dataset, product: q.product ?? '' }),
});

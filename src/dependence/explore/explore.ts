/**
 * What the workspace can say of one country's side of one flow, for a reader who drills: which datasets
 * answer and which cannot, every product of the year, one table in focus, its years, and who trades the
 * same products in the world. Any dataset of flows can be opened, not only trade.
 */
import { type Missing, TuchuError } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import type { Answer } from '../answer.js';
import { changesIn } from '../changes/answer.js';
import { say as sayTable } from '../messages.js';
import {
  type PartnerTable,
  type ProductNames,
  type TradeSide,
  holdsPartners,
  isTrade,
  pooledTable,
  productNames,
  productScope,
  productTables,
  refusal,
  tableTotal,
  wholeYears,
  yearTables,
} from '../table/index.js';
import { type WorldTraders, holdsTraders, opposite, worldTraders } from '../world/world-traders.js';
import { say } from './messages.js';

export interface ExploreQuestion {
  readonly subject: string;
  /** Imports where it is not named, exports where only these are held. */
  readonly side?: TradeSide | undefined;
  readonly dataset?: string | undefined;
  readonly year?: number | undefined;
  readonly product?: string | undefined;
  readonly partner?: string | undefined;
  readonly since?: number | undefined;
}

/** A dataset of some flow, with the whole years it holds of the side, or why it cannot answer. */
export interface Source {
  readonly manifest: Manifest;
  readonly years: readonly number[];
  readonly missing: Missing | null;
}

export interface Opened {
  readonly manifest: Manifest;
  readonly year: number;
  /** Whole years held of this side, oldest first. */
  readonly years: readonly number[];
  /** The year that changes are counted from; null where no earlier one is held. */
  readonly since: number | null;
  /** Largest product first; empty where the dataset holds totals. */
  readonly products: readonly PartnerTable[];
  /** The product asked for, else all products together; `undefined` where there is none or they overlap. */
  readonly table: PartnerTable | undefined;
  /** The same table in each whole year, oldest first. */
  readonly trend: readonly PartnerTable[];
  readonly changes: Answer;
  /** Who trades the products in the world; `undefined` where the dataset does not hold the world. */
  readonly world: WorldTraders | undefined;
  readonly name: ProductNames;
}

export interface Exploration {
  readonly question: ExploreQuestion & { readonly side: TradeSide };
  /** Every dataset that speaks of a flow. */
  readonly sources: readonly Source[];
  readonly opened: Opened | null;
}

/** Years that changes are counted over where the reader names no year. */
const SPAN = 5;

/**
 * @throws `TuchuError` where the dataset named is not there, or does not hold the year named
 * @example
 * const { opened } = await explore(workspace, { subject: 'DEU', product: '28046900' });
 * opened?.table?.rows[0]?.partner; // 'NOR'
 */
export async function explore(
  workspace: Workspace,
  question: ExploreQuestion,
): Promise<Exploration> {
  const all = await workspace.datasets();
  const { subject, dataset } = question;
  if (dataset !== undefined && !all.some((m) => m.id === dataset))
    throw new TuchuError(sayTable.noDataset({ dataset }), 2);
  const sides: readonly TradeSide[] =
    question.side === undefined ? ['import', 'export'] : [question.side];
  let empty: Exploration | undefined;
  for (const side of sides) {
    const sources = await sourcesOf(workspace, all, subject, side);
    const chosen =
      dataset === undefined
        ? preferred(sources)
        : sources.find((s) => s.manifest.id === dataset && s.missing === null);
    const asked = { ...question, side };
    if (chosen !== undefined)
      return { question: asked, sources, opened: await open(workspace, all, chosen, asked) };
    empty ??= { question: asked, sources, opened: null };
  }
  // One of the sides was looked at.
  return empty as Exploration;
}

/** Everything with a flow; those that hold all partners with their years. */
function sourcesOf(
  workspace: Workspace,
  all: readonly Manifest[],
  subject: string,
  side: TradeSide,
): Promise<Source[]> {
  return Promise.all(
    all
      .filter((m) => m.kind === 'flows' || m.flow !== null)
      .map(async (manifest): Promise<Source> => {
        const none = (missing: Missing): Source => ({ manifest, years: [], missing });
        const { id: dataset, kind } = manifest;
        if (kind !== 'flows')
          return none({
            reason: 'not_applicable',
            detail: (kind === 'records' ? say.noPairsInRecords : say.noPairs)({
              dataset,
              flow: manifest.flow ?? '',
            }),
          });
        if (!holdsPartners(manifest, subject, side)) return none(refusal(manifest, subject, side));
        const years = await wholeYears(workspace, manifest, { subject, side });
        return years.length > 0
          ? { manifest, years, missing: null }
          : none({
              reason: 'not_covered',
              detail: say.noFlow({ subject, side, dataset, flow: manifest.flow ?? '' }),
            });
      }),
  );
}

/** Trade first, then products before totals, then the newest year, then the larger dataset. */
function preferred(sources: readonly Source[]): Source | undefined {
  const rank = ({ manifest, years }: Source): readonly number[] => [
    Number(isTrade(manifest)),
    Number(productScope(manifest) !== 'total'),
    years.at(-1) ?? 0,
    manifest.rows.kept,
  ];
  return sources
    .filter((s) => s.missing === null)
    .toSorted((a, b) => {
      const [x, y] = [rank(a), rank(b)];
      const i = x.findIndex((value, k) => value !== y[k]);
      return i < 0 ? 0 : (y[i] ?? 0) - (x[i] ?? 0);
    })[0];
}

async function open(
  workspace: Workspace,
  all: readonly Manifest[],
  { manifest, years }: Source,
  q: ExploreQuestion & { readonly side: TradeSide },
): Promise<Opened> {
  const { subject, side, product } = q;
  const year = q.year ?? years.at(-1) ?? 0;
  for (const wanted of [year, ...(q.since === undefined ? [] : [q.since])])
    if (!years.includes(wanted))
      throw new TuchuError(
        say.noSuchYear({
          dataset: manifest.id,
          year: wanted,
          subject,
          side,
          flow: manifest.flow ?? '',
        }),
        2,
      );
  const since = q.since ?? years.findLast((y) => y <= year - SPAN) ?? years.find((y) => y < year);
  const total = productScope(manifest) === 'total';
  const products = total ? [] : await productTables(workspace, manifest, { subject, side, year });
  const asked = product === undefined ? {} : { product };
  const trend =
    product !== undefined || manifest.additive
      ? await yearTables(workspace, manifest, { subject, side, ...asked })
      : [];
  const table =
    product !== undefined
      ? products.find((t) => t.product === product)
      : total
        ? trend.find((t) => t.period === String(year))
        : pooledTable(manifest, products);
  const world =
    products.length > 0 && holdsTraders(manifest)
      ? worldTraders(await workspace.cube({ dataset: manifest.id, year }), opposite(side))
      : undefined;
  return {
    manifest,
    year,
    years,
    since: since !== undefined && since < year ? since : null,
    products,
    table: table !== undefined && tableTotal(table) > 0 ? table : undefined,
    trend,
    changes: await changes(workspace, manifest, q, year, since),
    world,
    name: await productNames(workspace, manifest, all),
  };
}

async function changes(
  workspace: Workspace,
  manifest: Manifest,
  { subject, side, product }: ExploreQuestion & { readonly side: TradeSide },
  year: number,
  since: number | undefined,
): Promise<Answer> {
  if (since === undefined || since >= year) return { tables: [], refused: [] };
  const asked = product === undefined ? {} : { product };
  const answer = await changesIn(workspace, manifest, { subject, side, since, year, ...asked });
  return 'reason' in answer
    ? { tables: [], refused: [{ dataset: manifest.id, missing: answer }] }
    : { tables: answer, refused: [] };
}

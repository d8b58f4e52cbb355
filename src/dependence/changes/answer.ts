/**
 * What changed since a year: product by product, or partner by partner, in every dataset that holds both
 * years whole. A product that one of the years does not have is counted and gives no number.
 */
import {
  type Finding,
  type Missing,
  type Text,
  TuchuError,
  placeName,
  yearsText,
} from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../answer.js';
import { concentrationFindings, partnerShareFindings } from '../concentration/findings.js';
import { say as sayTable } from '../messages.js';
import { pooledTable, productTables, wholeYears, yearTables } from '../table/flow-tables.js';
import { type PartnerTable, tableTotal } from '../table/partner-table.js';
import {
  type TradeSide,
  holdsPartners,
  isTrade,
  monthsHeld,
  productScope,
  refusal,
} from '../table/trade-table.js';
import {
  type TablePair,
  entryFindings,
  hhiChangeFinding,
  replacedFindings,
  shareChangeFinding,
  turnoverFinding,
} from './findings.js';
import { say } from './messages.js';
import { shareChanges } from './share-change.js';
import { turnover } from './turnover.js';

export interface ChangesQuestion {
  readonly subject: string;
  /** The year to compare with. */
  readonly since: number;
  /** Both where it is not named. */
  readonly side?: TradeSide;
  /** One dataset by id, of any flow; otherwise every dataset of trade that can answer. */
  readonly dataset?: string;
  /** The later year; otherwise the newest that each dataset holds whole. */
  readonly year?: number;
  /** One product, partner by partner. */
  readonly product?: string;
}

type Asked = ChangesQuestion & { readonly side: TradeSide };

/** Classifications whose codes differ from year to year. */
const REVISED = new Set(['CN8', 'HS']);

/**
 * @throws `TuchuError` where the dataset is not there, or `since` is not before `year`
 * @example
 * const { tables } = await changesAnswer(workspace, { subject: 'DEU', side: 'import', since: 2022 });
 * tables[0]?.rows[0]?.key; // '75021000': more of it changed hands than of any other product
 */
export async function changesAnswer(
  workspace: Workspace,
  question: ChangesQuestion,
): Promise<Answer> {
  const { since, year, dataset } = question;
  if (year !== undefined && since >= year) throw new TuchuError(say.yearsOrder({ since, year }), 2);
  const all = await workspace.datasets();
  const chosen = all.filter((m) =>
    dataset === undefined ? m.kind === 'flows' && isTrade(m) : m.id === dataset,
  );
  if (dataset !== undefined && chosen.length === 0)
    throw new TuchuError(sayTable.noDataset({ dataset }), 2);
  const sides: readonly TradeSide[] =
    question.side === undefined ? ['import', 'export'] : [question.side];
  const tables: AnswerTable[] = [];
  const refused: Array<{ dataset: string; missing: Missing }> = [];
  for (const side of sides)
    for (const manifest of chosen) {
      const answer = await changesIn(workspace, manifest, { ...question, side });
      if ('reason' in answer) refused.push({ dataset: manifest.id, missing: answer });
      else tables.push(...answer);
    }
  return { tables, refused };
}

/** The tables of one dataset, or why it has none. */
export async function changesIn(
  workspace: Workspace,
  manifest: Manifest,
  q: Asked,
): Promise<AnswerTable[] | Missing> {
  const { subject, side, since, product } = q;
  const { id: dataset, flow } = manifest;
  if (manifest.kind !== 'flows' || !holdsPartners(manifest, subject, side))
    return refusal(manifest, subject, side);
  const byProduct = productScope(manifest) !== 'total';
  if (product !== undefined && !byProduct)
    return { reason: 'not_covered', detail: sayTable.noProducts({ dataset }) };
  const years = await wholeYears(workspace, manifest, q);
  const year = q.year ?? years.at(-1) ?? since;
  for (const wanted of [since, year])
    if (!years.includes(wanted))
      return monthsHeld(manifest, subject, side, wanted) === undefined
        ? {
            reason: 'not_covered',
            detail: say.noYear({
              subject,
              side,
              flow: flow ?? '',
              dataset,
              year: wanted,
              years: yearsText(years),
            }),
          }
        : refusal(manifest, subject, side, wanted);
  if (year <= since)
    return {
      reason: 'not_covered',
      detail: say.noneLater({ subject, side, flow: flow ?? '', dataset, since }),
    };
  if (byProduct && product === undefined) return byProducts(workspace, manifest, q, year);
  const tables = await yearTables(workspace, manifest, {
    subject,
    side,
    ...(product === undefined ? {} : { product }),
  });
  const at = (wanted: number): PartnerTable | undefined =>
    tables.find((t) => t.period === String(wanted));
  const [earlier, later] = [at(since), at(year)];
  if (earlier === undefined || later === undefined)
    return {
      reason: 'not_covered',
      detail: say.notInBoth({ dataset, product: product ?? '', since, year }),
    };
  const pair = pairOf(manifest, earlier, later);
  return [byPartner(manifest, pair), altogether(manifest, pair)];
}

/** Two tables of one dataset, side and product, with the command that compares them again. */
export function pairOf(manifest: Manifest, earlier: PartnerTable, later: PartnerTable): TablePair {
  const product = later.product === null ? '' : ` --product ${later.product}`;
  const { classification } = manifest;
  return {
    earlier,
    later,
    reproduce: `tuchu dependence changes ${later.subject} --side ${later.side} --dataset ${manifest.id} --since ${earlier.period} --year ${later.period}${product}`,
    ...(later.product !== null && classification !== null && REVISED.has(classification)
      ? { revised: classification }
      : {}),
  };
}

const ALL: Text = { en: 'All products', vi: 'Mọi mặt hàng' };
const PRODUCT: Text = { en: 'Product', vi: 'Mặt hàng' };
const PARTNER: Text = { en: 'Partner', vi: 'Đối tác' };
const MOVED = {
  measure: 'partner_turnover',
  label: { en: 'Changed hands', vi: 'Đổi đối tác' },
} as const;
const HHI_MOVED = { measure: 'hhi_change', label: { en: 'HHI change', vi: 'Đổi HHI' } } as const;
const CAME_AND_WENT = [
  { measure: 'new_partners', label: { en: 'New', vi: 'Mới' } },
  { measure: 'lost_partners', label: { en: 'Lost', vi: 'Mất' } },
] as const;
const of = (measure: string, { en, vi }: Text, period: string) => ({
  measure,
  label: { en: `${en} ${period}`, vi: `${vi} ${period}` },
});

const titles = ({ title }: Manifest) => ({ title: title.en, titleVi: title.vi });
const hhiOf = (table: PartnerTable): Finding | null =>
  concentrationFindings(table).find((f) => f.measure === 'hhi') ?? null;
const leaderOf = (table: PartnerTable): Finding | null => partnerShareFindings(table, 1)[0] ?? null;

async function byProducts(
  workspace: Workspace,
  manifest: Manifest,
  q: Asked,
  year: number,
): Promise<AnswerTable[]> {
  const { subject, side, since } = q;
  const [earlier, later] = [
    await productTables(workspace, manifest, { subject, side, year: since }),
    await productTables(workspace, manifest, { subject, side, year }),
  ];
  const before = new Map(earlier.map((t) => [t.product, t]));
  const pairs = later.flatMap((t) => {
    const was = before.get(t.product);
    return was === undefined ? [] : [pairOf(manifest, was, t)];
  });
  const moved = (pair: TablePair): number =>
    (turnover(pair.earlier, pair.later) ?? 0) * tableTotal(pair.later);
  const sorted = pairs
    .map((pair) => ({ pair, amount: moved(pair) }))
    .toSorted((a, b) => b.amount - a.amount)
    .map(({ pair }) => pair);
  const [a, b] = [pooledTable(manifest, earlier), pooledTable(manifest, later)];
  const rows = [
    ...(a === undefined || b === undefined
      ? []
      : [{ key: 'all', label: ALL, pair: pairOf(manifest, a, b) }]),
    ...sorted.map((pair) => {
      const key = pair.later.product ?? '';
      return { key, label: { en: key, vi: key }, pair };
    }),
  ];
  const row = (cells: (pair: TablePair) => AnswerRow['cells']): AnswerRow[] =>
    rows.map(({ key, label, pair }) => ({ key, label, cells: cells(pair) }));
  const [x, y] = [String(since), String(year)];
  const fields = { subject, side, flow: manifest.flow ?? '', since: x, year: y };
  const largest: Text = { en: 'Largest', vi: 'Lớn nhất' };
  const hhi: Text = { en: 'HHI', vi: 'HHI' };
  const [gone, come] = [earlier.length - pairs.length, later.length - pairs.length];
  const id = `${manifest.id}/${side}/${x}/${y}`;
  return [
    {
      id: `changes/products/${id}`,
      title: say.productsTitle({ ...fields, ...titles(manifest) }),
      rowLabel: PRODUCT,
      columns: [
        MOVED,
        of('hhi', hhi, x),
        of('hhi', hhi, y),
        of('partner_share', largest, x),
        of('partner_share', largest, y),
      ],
      rows: row((pair) => [
        turnoverFinding(pair),
        hhiOf(pair.earlier),
        hhiOf(pair.later),
        leaderOf(pair.earlier),
        leaderOf(pair.later),
      ]),
      notes: [
        say.sorted({}),
        ...(gone + come > 0
          ? [say.oneYearOnly({ later: come, earlier: gone, since: x, year: y })]
          : []),
        ...(manifest.classification !== null && REVISED.has(manifest.classification)
          ? [say.codesRevised({ classification: manifest.classification })]
          : []),
      ],
    },
    {
      id: `changes/who/${id}`,
      title: say.whoTitle(fields),
      rowLabel: PRODUCT,
      columns: [
        {
          measure: 'partner_share_change',
          label: { en: 'Gained most', vi: 'Tăng nhiều nhất' },
        },
        {
          measure: 'partner_share_change',
          label: { en: 'Lost most', vi: 'Giảm nhiều nhất' },
        },
        ...CAME_AND_WENT,
        HHI_MOVED,
      ],
      rows: row((pair) => [
        ...replacedFindings(pair),
        ...entryFindings(pair),
        hhiChangeFinding(pair),
      ]),
      notes: [],
    },
  ];
}

function byPartner(manifest: Manifest, pair: TablePair): AnswerTable {
  const { earlier, later } = pair;
  const [x, y] = [earlier.period, later.period];
  const share: Text = { en: 'Share', vi: 'Tỷ phần' };
  const shares = (table: PartnerTable): Map<string | undefined, Finding> =>
    new Map(partnerShareFindings(table, table.rows.length).map((f) => [f.partner, f]));
  const [before, after] = [shares(earlier), shares(later)];
  return {
    id: `changes/partners/${manifest.id}/${later.side}/${x}/${y}`,
    title: say.partnersTitle({
      subject: later.subject,
      side: later.side,
      flow: later.flow,
      ...titles(manifest),
      product: later.product ?? '',
      since: x,
      year: y,
    }),
    rowLabel: PARTNER,
    columns: [
      of('partner_share', share, x),
      of('partner_share', share, y),
      { measure: 'partner_share_change', label: { en: 'Change', vi: 'Thay đổi' } },
    ],
    rows: shareChanges(earlier, later).map((change) => ({
      key: change.partner,
      label: { en: placeName(change.partner, 'en'), vi: placeName(change.partner, 'vi') },
      cells: [
        before.get(change.partner) ?? null,
        after.get(change.partner) ?? null,
        shareChangeFinding(pair, change),
      ],
    })),
    notes: [
      say.sortedPartners({}),
      ...(pair.revised === undefined ? [] : [say.codesRevised({ classification: pair.revised })]),
    ],
  };
}

/** One table as a whole: how much of it changed hands, its concentration, who came and who went. */
function altogether(manifest: Manifest, pair: TablePair): AnswerTable {
  const { earlier, later } = pair;
  const [x, y] = [earlier.period, later.period];
  const key = later.product ?? 'all';
  const hhi: Text = { en: 'HHI', vi: 'HHI' };
  return {
    id: `changes/altogether/${manifest.id}/${later.side}/${x}/${y}`,
    title: say.altogetherTitle({ since: x, year: y }),
    rowLabel: PRODUCT,
    columns: [MOVED, of('hhi', hhi, x), of('hhi', hhi, y), HHI_MOVED, ...CAME_AND_WENT],
    rows: [
      {
        key,
        label: later.product === null ? ALL : { en: key, vi: key },
        cells: [
          turnoverFinding(pair),
          hhiOf(earlier),
          hhiOf(later),
          hhiChangeFinding(pair),
          ...entryFindings(pair),
        ],
      },
    ],
    notes: [],
  };
}

/** The pivot markets of a country, product by product, from every dataset that holds all countries' imports. */
import {
  type Finding,
  type Limit,
  type LimitSetting,
  type Message,
  type Method,
  type Missing,
  type Text,
  readLimit,
} from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../answer.js';
import { say as shared } from '../messages.js';
import { type Frame, findingOf, valueOf } from '../table/frame.js';
import {
  type TradeMatrix,
  type WorldQuestion,
  pairTrade,
  worldYears,
} from '../table/trade-matrix.js';
import { productScope } from '../table/trade-table.js';
import { chosen, settingOptions } from '../settings.js';
import { worldFrame } from '../table/world-frame.js';
import { say } from './messages.js';
import {
  MARKET_SHARE,
  OUTSIDE_CAPACITY,
  PIVOT_CAPACITY,
  PIVOT_LIMITS,
  PIVOT_SHARE,
  type PivotReading,
  pivotMarket,
} from './pivot-market.js';

export interface PivotQuestion extends WorldQuestion {
  readonly product?: string;
  readonly limits?: readonly LimitSetting[];
}

export const PRODUCT_EXPORTS: Method = {
  id: 'exports',
  version: '1',
  name: { en: 'Exports of the product', vi: 'Xuất khẩu của mặt hàng' },
  formula: 'X_i',
  citation: 'Definition',
  status: 'confirmed',
};
export const PIVOT: Method = {
  id: 'pivot',
  version: '1',
  name: { en: 'Pivot market: tests that hold', vi: 'Thị trường then chốt: số điều kiện đúng' },
  formula: '[X_ij / X_i ≥ s] + [K < k]',
  citation: 'Made for this project',
  status: 'derived',
};
export const PIVOT_BOTH: Limit = {
  id: 'pivot-both',
  kind: 'threshold',
  measure: 'pivot',
  crossedWhen: '>=',
  value: 2,
  unit: 'count',
  label: { en: 'both hold: a pivot market', vi: 'cả hai đúng: thị trường then chốt' },
  origin: 'METHODS A8, made for this project',
  status: 'derived',
};

const COLUMNS: ReadonlyArray<{ measure: string; label: Text }> = [
  { measure: 'exports', label: { en: 'exports', vi: 'xuất khẩu' } },
  { measure: 'market_share', label: { en: 'largest market', vi: 'thị trường lớn nhất' } },
  { measure: 'outside_capacity', label: { en: 'others import, times', vi: 'nước khác nhập, lần' } },
  { measure: 'pivot', label: { en: 'tests', vi: 'điều kiện' } },
];

/**
 * @throws `TuchuError` for an unknown dataset or limit
 * @example
 * const answer = await pivotAnswer(workspace, { subject: 'VNM', year: 2018 });
 * answer.tables[0]?.rows[0]?.cells[1]?.partner; // the market that takes most of it
 */
export async function pivotAnswer(workspace: Workspace, question: PivotQuestion): Promise<Answer> {
  const limits = [...chosen([...PIVOT_LIMITS, PIVOT_BOTH], question.limits).values()];
  const { matrices, refused } = await worldYears(workspace, question);
  const tables: AnswerTable[] = [];
  for (const matrix of matrices) {
    const dataset = matrix.manifest.id;
    if (productScope(matrix.manifest) === 'total') {
      const missing: Missing = { reason: 'not_covered', detail: shared.noProducts({ dataset }) };
      refused.push({ dataset, missing });
    } else tables.push(pivotTable(matrix, question, limits));
  }
  return { tables, refused };
}

function pivotTable(
  matrix: TradeMatrix,
  question: PivotQuestion,
  limits: readonly Limit[],
): AnswerTable {
  const { manifest, year, places, products } = matrix;
  const { subject, product } = question;
  const width = products.length;
  const { exportsTo } = pairTrade(matrix, subject);
  const bought = importsOf(matrix);
  const frame = worldFrame(
    matrix,
    subject,
    `tuchu dependence pivot ${subject}` +
      (product === undefined ? '' : ` --product ${product}`) +
      settingOptions(question.limits),
  );
  const own = places.indexOf(subject);
  const column = (cells: Float64Array, k: number): number[] =>
    places.map((_, p) => cells[p * width + k] as number);
  const found = [...products.entries()].flatMap(([k, code]) => {
    if (product !== undefined && code !== product) return [];
    const sold = column(exportsTo, k);
    const reading = pivotMarket(sold, column(bought, k), own);
    if (reading === undefined) return [];
    const value = sold.reduce((sum, x) => sum + x, 0);
    return [
      { code, value, reading, cells: pivotCells(matrix, frame, code, value, reading, limits) },
    ];
  });
  const least = (cells: readonly Finding[]): number => {
    const value = cells.at(-1)?.value;
    return value?.kind === 'point' ? value.value : value?.kind === 'interval' ? value.low : 0;
  };
  return {
    id: `pivot@${manifest.id}`,
    title: say.pivotTitle({ subject, year, title: manifest.title.en, titleVi: manifest.title.vi }),
    rowLabel: { en: 'product', vi: 'mặt hàng' },
    columns: COLUMNS,
    rows: found
      .toSorted((a, b) => least(b.cells) - least(a.cells) || b.value - a.value)
      .map(({ code, cells }): AnswerRow => ({ key: code, label: { en: code, vi: code }, cells })),
    notes: [
      say.aboutPivot({}),
      ...(found.length > 0 ? [] : [notSold(matrix, subject, product)]),
      ...frame.caveats,
    ],
  };
}

/** Why there is no row: the dataset does not hold the product, or not that the country sells it. */
function notSold(
  { manifest, products, year }: TradeMatrix,
  subject: string,
  product: string | undefined,
): Message {
  const dataset = manifest.id;
  if (product === undefined) return shared.noTrade({ subject, side: 'export', dataset });
  return products.includes(product)
    ? shared.noProduct({ subject, side: 'export', dataset, product, year })
    : say.unknownProduct({ dataset, product, year });
}

/** What each place imports of each product; where both sides report, the larger of the two reports. */
function importsOf({ cube, imported, products }: TradeMatrix): Float64Array {
  if (cube.side === null) return imported;
  const mirrored = new Float64Array(imported.length);
  const width = products.length;
  for (let i = 0; i < cube.rows; i++) {
    const cell = (cube.to[i] as number) * width + (cube.product[i] as number);
    const amount = cube.value[i] as number;
    if (cube.side[i] === 2 && amount > 0) mirrored[cell] = (mirrored[cell] as number) + amount;
  }
  return imported.map((own, i) => Math.max(own, mirrored[i] as number));
}

function pivotCells(
  { manifest, cube, places, unit }: TradeMatrix,
  frame: Frame,
  product: string,
  value: number,
  { market, share, capacity }: PivotReading,
  limits: readonly Limit[],
): Finding[] {
  const limit = (fallback: Limit): Limit => limits.find((l) => l.id === fallback.id) ?? fallback;
  const few = readLimit(limit(PIVOT_CAPACITY), capacity, capacity).crossed === true;
  const takesHalf = readLimit(limit(PIVOT_SHARE), share, share).crossed === true;
  // What is known from below decides only where it is enough.
  const open = few && cube.side !== null;
  const held = Number(takesHalf);
  const partner = places[market] as string;
  const base = { product, side: 'export' } as const;
  return [
    findingOf(frame, {
      ...base,
      measure: 'exports',
      label: PRODUCT_EXPORTS.name,
      unit,
      method: PRODUCT_EXPORTS,
      value: valueOf(value),
    }),
    findingOf(frame, {
      ...base,
      measure: 'market_share',
      partner,
      label: MARKET_SHARE.name,
      unit: 'share',
      method: MARKET_SHARE,
      value: valueOf(share),
      limits: [limit(PIVOT_SHARE)],
    }),
    findingOf(frame, {
      ...base,
      measure: 'outside_capacity',
      label: OUTSIDE_CAPACITY.name,
      unit: 'ratio',
      method: OUTSIDE_CAPACITY,
      value: valueOf(
        open
          ? { reason: 'insufficient_data', detail: say.capacityUnknown({ dataset: manifest.id }) }
          : capacity,
      ),
      limits: [limit(PIVOT_CAPACITY)],
      caveats: cube.side === null ? [] : [say.atLeast({})],
    }),
    findingOf(frame, {
      ...base,
      measure: 'pivot',
      label: PIVOT.name,
      unit: 'count',
      method: PIVOT,
      value: valueOf(open ? [held, held + 1] : held + Number(few)),
      limits: [limit(PIVOT_BOTH)],
    }),
  ];
}

/** The pattern of a country's trade: with each partner, and product by product. */
import {
  type Finding,
  type Method,
  type Missing,
  type PlaceCode,
  type Text,
  place,
  placeName,
} from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../answer.js';
import { type Frame, findingOf, valueOf } from '../table/frame.js';
import {
  type PairTrade,
  type TradeMatrix,
  type WorldQuestion,
  cellsOf,
  notThere,
  notWhole,
  pairTrade,
  sumOf,
  worldYears,
} from '../table/trade-matrix.js';
import { productScope } from '../table/trade-table.js';
import { type Places, placesIn } from '../table/places-in.js';
import { worldFrame } from '../table/world-frame.js';
import { COMPLEMENTARITY, complementarity } from './complementarity.js';
import { EXPORT_SIMILARITY, exportSimilarity } from './export-similarity.js';
import { GRUBEL_LLOYD, grubelLloyd } from './grubel-lloyd.js';
import { say } from './messages.js';
import { RCA, RCA_ONE, rca } from './rca.js';
import { TRADE_INTENSITY, tradeIntensity } from './trade-intensity.js';

export interface PatternsQuestion extends WorldQuestion {
  /** These partners alone. */
  readonly with?: Places;
}

const PARTNER_COLUMNS: ReadonlyArray<{ measure: string; label: Text }> = [
  { measure: 'grubel_lloyd', label: { en: 'intra-industry', vi: 'nội ngành' } },
  { measure: 'complementarity', label: { en: 'our goods fit', vi: 'hàng ta khớp' } },
  { measure: 'their_complementarity', label: { en: 'their goods fit', vi: 'hàng họ khớp' } },
  { measure: 'export_similarity', label: { en: 'similarity', vi: 'tương đồng' } },
  { measure: 'trade_intensity', label: { en: 'intensity', vi: 'cường độ' } },
];
const PRODUCT_COLUMNS: typeof PARTNER_COLUMNS = [
  { measure: 'rca', label: { en: 'RCA', vi: 'RCA' } },
  { measure: 'grubel_lloyd', label: { en: 'intra-industry', vi: 'nội ngành' } },
];

/**
 * @throws `TuchuError` for an unknown dataset
 * @example
 * const answer = await patternsAnswer(workspace, { subject: 'VNM', year: 2018, with: ['USA'] });
 * answer.tables[0]?.rows[0]?.cells.map((c) => c?.measure); // ['grubel_lloyd', 'complementarity', …]
 */
export async function patternsAnswer(
  workspace: Workspace,
  question: PatternsQuestion,
): Promise<Answer> {
  const { matrices, refused } = await worldYears(workspace, question);
  const tables: AnswerTable[] = [];
  for (const matrix of matrices) {
    const dataset = matrix.manifest.id;
    if (productScope(matrix.manifest) === 'total') {
      const missing: Missing = { reason: 'not_covered', detail: say.onlyTotals({ dataset }) };
      refused.push({ dataset, missing });
      continue;
    }
    const only = question.with === undefined ? undefined : placesIn(question.with, matrix.year);
    const partners = only === undefined ? '' : ` --with ${only.join(',')}`;
    const command = `tuchu dependence patterns ${question.subject}${partners}`;
    const frame = worldFrame(matrix, question.subject, command);
    const pair = pairTrade(matrix, question.subject);
    tables.push(partnerTable(matrix, pair, frame, only), productTable(matrix, frame));
  }
  return { tables, refused };
}

const levelOf = ({ manifest, products }: TradeMatrix) =>
  say.level({ classification: manifest.classification ?? '', products: products.length });

/** A value, or why the two cannot be compared. */
const or = (x: number | undefined, why?: Missing): number | Missing =>
  why ?? x ?? { reason: 'undefined', detail: say.noTradeToCompare({}) };

function partnerTable(
  matrix: TradeMatrix,
  pair: PairTrade,
  frame: Frame,
  only: readonly PlaceCode[] | undefined,
): AnswerTable {
  const { places, products, manifest, year } = matrix;
  const width = products.length;
  const of = (cells: Float64Array, at: number): Float64Array => cellsOf(cells, at, width);
  const us = places.indexOf(frame.subject);
  const [ourSales, ourPurchases] = [of(matrix.exported, us), of(matrix.imported, us)];
  const worldBut = sumOf(matrix.imported) - sumOf(ourPurchases);
  const partners = [...places.entries()].flatMap(([at, code]) => {
    const trade = sumOf(of(pair.exportsTo, at)) + sumOf(of(pair.importsFrom, at));
    const wanted =
      only === undefined ? trade > 0 && place(code)?.kind !== 'area' : only.includes(code);
    return wanted && at !== us ? [{ at, code, trade }] : [];
  });
  const rows = partners
    .toSorted((a, b) => b.trade - a.trade || (a.code < b.code ? -1 : 1))
    .map(({ at, code }): AnswerRow => {
      const [sold, bought] = [of(pair.exportsTo, at), of(pair.importsFrom, at)];
      const [theirSales, theirPurchases] = [of(matrix.exported, at), of(matrix.imported, at)];
      const why = notWhole(matrix, code);
      const cell = (
        measure: string,
        method: Method,
        unit: 'index01' | 'ratio',
        value: number | Missing,
      ): Finding =>
        findingOf(frame, {
          measure,
          partner: code,
          label: method.name,
          unit,
          method,
          value: valueOf(value),
        });
      return {
        key: code,
        label: { en: placeName(code, 'en'), vi: placeName(code, 'vi') },
        cells: [
          cell('grubel_lloyd', GRUBEL_LLOYD, 'index01', or(grubelLloyd(sold, bought))),
          cell(
            'complementarity',
            COMPLEMENTARITY,
            'index01',
            or(complementarity(ourSales, theirPurchases), why),
          ),
          cell(
            'their_complementarity',
            COMPLEMENTARITY,
            'index01',
            or(complementarity(theirSales, ourPurchases), why),
          ),
          cell(
            'export_similarity',
            EXPORT_SIMILARITY,
            'index01',
            or(exportSimilarity(ourSales, theirSales), why),
          ),
          cell(
            'trade_intensity',
            TRADE_INTENSITY,
            'ratio',
            or(tradeIntensity(sumOf(sold), sumOf(ourSales), sumOf(theirPurchases), worldBut), why),
          ),
        ],
      };
    });
  return {
    id: `patterns@${manifest.id}`,
    title: say.partnersTitle({
      subject: frame.subject,
      year,
      title: manifest.title.en,
      titleVi: manifest.title.vi,
    }),
    rowLabel: { en: 'partner', vi: 'đối tác' },
    columns: PARTNER_COLUMNS,
    rows,
    notes: [say.aboutPartners({}), ...notThere(matrix, only), levelOf(matrix), ...frame.caveats],
  };
}

function productTable(matrix: TradeMatrix, frame: Frame): AnswerTable {
  const { places, products, manifest, year } = matrix;
  const width = products.length;
  const us = places.indexOf(frame.subject);
  const [sales, purchases] = [
    cellsOf(matrix.exported, us, width),
    cellsOf(matrix.imported, us, width),
  ];
  const world = new Float64Array(width);
  for (const [i, amount] of matrix.exported.entries())
    world[i % width] = (world[i % width] as number) + amount;
  const [ours, all] = [sumOf(sales), sumOf(world)];
  const traded = [...products.keys()].filter(
    (k) => (sales[k] as number) + (purchases[k] as number) > 0,
  );
  const rows = traded
    .map((k) => ({ k, index: rca(sales[k] as number, ours, world[k] as number, all) }))
    .toSorted((a, b) => (b.index ?? 0) - (a.index ?? 0) || a.k - b.k)
    .map(({ k, index }): AnswerRow => {
      const product = products[k] as string;
      const same = grubelLloyd([sales[k] as number], [purchases[k] as number]);
      const base = { product, label: RCA.name } as const;
      return {
        key: product,
        label: { en: product, vi: product },
        cells: [
          findingOf(frame, {
            ...base,
            measure: 'rca',
            side: 'export',
            unit: 'ratio',
            method: RCA,
            value: valueOf(or(index)),
            limits: [RCA_ONE],
          }),
          findingOf(frame, {
            ...base,
            label: GRUBEL_LLOYD.name,
            measure: 'grubel_lloyd',
            unit: 'index01',
            method: GRUBEL_LLOYD,
            value: valueOf(or(same)),
          }),
        ],
      };
    });
  return {
    id: `patterns-products@${manifest.id}`,
    title: say.productsTitle({
      subject: frame.subject,
      year,
      title: manifest.title.en,
      titleVi: manifest.title.vi,
    }),
    rowLabel: { en: 'product', vi: 'mặt hàng' },
    columns: PRODUCT_COLUMNS,
    rows,
    notes: [levelOf(matrix), ...frame.caveats],
  };
}

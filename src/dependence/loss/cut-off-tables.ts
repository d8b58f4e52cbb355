/** The products of a cut-off as tables: what each loses, and which to diversify first. */
import { type Finding, point } from '../../core/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import {
  essentialFindings,
  lossFindings,
  plainSaving,
  productFindings,
  type LossFrame,
} from './cut-off-findings.js';
import { findingOf } from './findings.js';
import { LABEL } from './labels.js';
import { onlyProduct, sectorOf } from './losses.js';
import { DIVERSIFICATION_SAVING, diversifyFirst } from './marginal-value.js';
import { say } from './messages.js';
import type { ProductTrade, SideTrade } from './side-trade.js';

const COLUMNS = [
  { measure: 'spending_share', label: LABEL.SPENDING },
  { measure: 'cut_share', label: LABEL.CUT },
  { measure: 'sigma', label: LABEL.SIGMA },
  { measure: 'log_loss', label: LABEL.LOG_LOSS },
  { measure: 'real_loss', label: LABEL.REAL_LOSS },
  { measure: 'real_loss_range', label: LABEL.REAL_RANGE },
];
const ESSENTIAL = [
  { measure: 'essential_exact', label: LABEL.EXACT },
  { measure: 'essential_first', label: LABEL.FIRST_ORDER },
  { measure: 'essential_second', label: LABEL.SECOND_ORDER },
];

const rowLabel = { en: 'product', vi: 'mặt hàng' };
const row = (product: string, cells: readonly Finding[]): AnswerRow => ({
  key: product,
  label: { en: product, vi: product },
  cells,
});

/**
 * The products that those cut off supply, the largest contribution to the pooled loss first; a loss without end
 * stands before all others.
 *
 * @param all every product of the side, for shares of the whole
 * @param asked the products to show
 */
export function productTable(
  frame: LossFrame,
  all: SideTrade,
  asked: SideTrade,
  sigma: number | undefined,
): AnswerTable {
  const { year, manifest } = frame.basis;
  const touched = asked.products.filter((p) => p.cut > 0);
  const essential = sigma !== undefined && sigma <= 1;
  const lines = touched.map((trade) => {
    const { spending, cut, sigma: elasticity } = productFindings(frame, all, trade);
    const alone = onlyProduct(all, trade.product) ?? all;
    const loss = lossFindings(frame, alone, trade.product);
    const cells = essential
      ? [spending, cut, elasticity, ...essentialFindings(frame, all, trade, sigma)]
      : [spending, cut, elasticity, loss.log, loss.real, loss.range];
    return { trade, cells, weight: weightOf(trade, loss.log) };
  });
  return {
    id: `${manifest.id}/products`,
    title: say.cutOffProducts({
      subject: frame.basis.subject,
      year,
      dataset: manifest.id,
      untouched: asked.products.length - touched.length,
    }),
    rowLabel,
    columns: essential ? [...COLUMNS.slice(0, 3), ...ESSENTIAL] : COLUMNS,
    rows: lines
      .toSorted((a, b) => b.weight - a.weight || b.trade.cut - a.trade.cut)
      .map(({ trade, cells }) => row(trade.product, cells)),
    notes: essential ? [say.essentialShare({}), say.essentialNote({})] : [],
  };
}

/** What a product adds to the pooled loss; without end comes first, and without an elasticity last. */
function weightOf(trade: ProductTrade, { value }: Finding): number {
  if (value.kind === 'point') return trade.total * value.value;
  return value.kind === 'missing' && value.missing.reason === 'undefined' ? Number.MAX_VALUE : -1;
}

/** Where one more point of diversification saves most, beside the rank by share, which may differ. */
export function firstTable(frame: LossFrame, all: SideTrade): AnswerTable {
  const { year, manifest } = frame.basis;
  const plain = plainSaving(frame);
  const touched = all.products.filter((p) => p.cut > 0);
  const sectors = touched.map((trade) =>
    sectorOf(
      trade,
      frame.setting.elasticities.of(trade.product)?.median ?? 0,
      frame.setting,
      all.total,
    ),
  );
  const byShare = new Map(
    sectors
      .map((sector, i) => [i, sector.cut] as const)
      .toSorted(([i, a], [j, b]) => b - a || i - j)
      .map(([i], rank) => [i, rank + 1]),
  );
  return {
    id: `${manifest.id}/first`,
    title: say.diversifyFirst({ year, dataset: manifest.id }),
    rowLabel,
    columns: [
      { measure: 'diversification_saving', label: DIVERSIFICATION_SAVING.name },
      { measure: 'diversification_value', label: LABEL.MARGINAL },
      { measure: 'cut_share', label: LABEL.CUT },
      { measure: 'rank_by_share', label: LABEL.RANK_BY_SHARE },
    ],
    rows: diversifyFirst(sectors).flatMap((i) => {
      const trade = touched[i];
      if (trade === undefined) return [];
      const { marginal, saving, cut } = productFindings(frame, all, trade);
      const rank = findingOf(frame.basis, {
        product: trade.product,
        measure: 'rank_by_share',
        label: LABEL.RANK_BY_SHARE,
        value: point(byShare.get(i) ?? 0),
        unit: 'rank',
        method: cut.method,
      });
      return [row(trade.product, [saving, marginal, cut, rank])];
    }),
    notes: [say.rankNote({}), ...(plain === undefined ? [] : [plain])],
  };
}

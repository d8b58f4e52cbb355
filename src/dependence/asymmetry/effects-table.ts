/** Hirschman's effects with one partner: pooled, then product by product, for both flows between the two. */
import type { Finding, Missing, PlaceCode, Text } from '../../core/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import { say as shared } from '../table/messages.js';
import { type Frame, findingOf, valueOf } from '../table/frame.js';
import {
  type PairTrade,
  type TradeMatrix,
  cellsOf,
  notWhole,
  sumOf,
} from '../table/trade-matrix.js';
import {
  INFLUENCE_EFFECT,
  MARKET_WEIGHT,
  SUPPLY_EFFECT,
  flowEffects,
} from './hirschman-effects.js';
import { say } from './messages.js';

const METHODS = [SUPPLY_EFFECT, MARKET_WEIGHT, INFLUENCE_EFFECT] as const;
const COLUMNS: ReadonlyArray<{ measure: string; label: Text }> = [
  { measure: 'import/supply_effect', label: { en: 'bought: at us', vi: 'mua: ở ta' } },
  { measure: 'import/market_weight', label: { en: 'bought: at them', vi: 'mua: ở họ' } },
  { measure: 'import/influence_effect', label: { en: 'they hold', vi: 'họ nắm' } },
  { measure: 'export/supply_effect', label: { en: 'sold: at them', vi: 'bán: ở họ' } },
  { measure: 'export/market_weight', label: { en: 'sold: at us', vi: 'bán: ở ta' } },
  { measure: 'export/influence_effect', label: { en: 'we hold', vi: 'ta nắm' } },
];

/** Rows: all products first, then each that the two trade, largest first. */
export function effectsTable(
  matrix: TradeMatrix,
  pair: PairTrade,
  frame: Frame,
  partner: PlaceCode,
): AnswerTable {
  const { places, products, manifest, year } = matrix;
  const width = products.length;
  const [us, them] = [places.indexOf(frame.subject), places.indexOf(partner)];
  const why: Missing | undefined = them < 0 ? noTrade(matrix, partner) : notWhole(matrix, partner);
  const of = (cells: Float64Array, at: number): Float64Array =>
    at < 0 ? new Float64Array(width) : cellsOf(cells, at, width);
  const ours = { bought: of(pair.importsFrom, them), sold: of(pair.exportsTo, them) };
  const theirs = { bought: of(pair.theirImports, them), sold: of(pair.theirExports, them) };
  const own = { bought: of(matrix.imported, us), sold: of(matrix.exported, us) };
  const other = { bought: of(matrix.imported, them), sold: of(matrix.exported, them) };

  const cells = (pick: (c: Float64Array) => number, product?: string): (Finding | null)[] => {
    const flows = [
      [
        'import',
        flowEffects(pick(ours.bought), pick(own.bought), pick(theirs.sold), pick(other.sold)),
      ],
      [
        'export',
        flowEffects(pick(theirs.bought), pick(other.bought), pick(ours.sold), pick(own.sold)),
      ],
    ] as const;
    return flows.flatMap(([side, found]) =>
      METHODS.map((method, i): Finding | null => {
        const value = found && [found.supply, found.market, found.influence][i];
        if (why === undefined && value === undefined) return null;
        return findingOf(frame, {
          measure: method.id,
          partner,
          side,
          ...(product === undefined ? {} : { product }),
          label: method.name,
          unit: i === 2 ? 'difference' : 'share',
          method,
          value: valueOf(why ?? value ?? noTrade(matrix, partner)),
        });
      }),
    );
  };
  const size = (k: number): number => (ours.bought[k] as number) + (ours.sold[k] as number);
  const traded = [...products.keys()].filter((k) => size(k) > 0).sort((a, b) => size(b) - size(a));
  const rows: AnswerRow[] = [
    { key: 'TOTAL', label: { en: 'all products', vi: 'mọi mặt hàng' }, cells: cells(sumOf) },
    ...(width === 1 ? [] : traded).map((k): AnswerRow => {
      const product = products[k] as string;
      return {
        key: product,
        label: { en: product, vi: product },
        cells: cells((c) => c[k] as number, product),
      };
    }),
  ];
  return {
    id: `effects/${partner}@${manifest.id}`,
    title: say.effectsTitle({ subject: frame.subject, partner, year }),
    rowLabel: { en: 'product', vi: 'mặt hàng' },
    columns: COLUMNS,
    about: [partner],
    rows,
    notes: [say.aboutEffects({})],
  };
}

const noTrade = ({ manifest, year }: TradeMatrix, place: PlaceCode): Missing => ({
  reason: 'not_covered',
  detail: shared.noTradeOf({ place, dataset: manifest.id, year }),
});

/**
 * What a cut-off costs: the loss of a country whose suppliers, or buyers, stop trading with it, the loss of those
 * who stop beside it, and where diversification pays most.
 */
import {
  type Assumption,
  type Given,
  type Limit,
  type LimitSetting,
  type Missing,
  TuchuError,
} from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import type { Answer } from '../answer.js';
import { say as said } from '../messages.js';
import {
  AUTARKY_PRICE,
  DOMESTIC_SHARE,
  SENDER_WEIGHT,
  STOCK_DAYS,
  assumed,
} from './assumptions.js';
import { type LossFrame } from './cut-off-findings.js';
import { type Parties, bothTable } from './both-sides.js';
import { type Cap, NEAR_ONE } from './cut-off-loss.js';
import { firstTable, productTable } from './cut-off-tables.js';
import { type DatasetChoice, askEach } from './datasets.js';
import {
  type Elasticities,
  WINSOR_HIGH,
  WINSOR_LOW,
  loadElasticities,
  ownElasticity,
} from './elasticities.js';
import { type Basis } from './findings.js';
import { onlyProduct } from './losses.js';
import { say } from './messages.js';
import { type SideTrade, sideTrade } from './side-trade.js';
import { chosen, settingOptions } from '../settings.js';
import { type Places, placesIn } from '../table/places-in.js';

export interface CutOffQuestion extends DatasetChoice, Omit<Parties, 'partners'> {
  /** A group's members are those of the year that is read. */
  readonly partners: Places;
  /** One elasticity for every product, in place of the table's. */
  readonly sigma?: number | undefined;
  /** Part of the trade that stops: so much of the kinds of goods, whole; all of it where left out. */
  readonly share?: number | undefined;
  /** Elasticity between products; 1 where none is given. */
  readonly rho?: number | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
}

/** What a cut-off takes as given, and the limit its shares are read against; each a reader can set. */
export const CUT_OFF_SETTINGS = [
  NEAR_ONE,
  DOMESTIC_SHARE,
  AUTARKY_PRICE,
  STOCK_DAYS,
  SENDER_WEIGHT,
  WINSOR_LOW,
  WINSOR_HIGH,
] as const;

/** What a seller who is cut off has no use for. */
const BUYER_ONLY: ReadonlySet<string> = new Set(
  [DOMESTIC_SHARE, AUTARKY_PRICE, STOCK_DAYS].map((a) => a.id),
);

/** Lowest and highest value of each assumption. */
const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  'domestic-share': [0, 0.999],
  'autarky-price': [0, 1e6],
  'stock-days': [0, 365],
  lambda: [0, 1e6],
  'winsor-low': [0, 0.5],
  'winsor-high': [0.5, 1],
};

/**
 * @returns for each dataset that holds all partners of the subject: both sides' losses, the products, and where
 *   diversification pays most
 * @throws `TuchuError` for a limit that does not exist or is out of bounds, and where nobody is named
 * @example
 * const answer = await cutOffAnswer(workspace, { subject: 'USA', partners: ['IND'], side: 'import' });
 * answer.tables[0]?.rows.map((r) => r.key); // ['USA', 'IND', 'net']
 */
export async function cutOffAnswer(
  workspace: Workspace,
  question: CutOffQuestion,
): Promise<Answer> {
  const { subject, side, product, sigma, limits: settings = [] } = question;
  const limits = checked(chosen<(typeof CUT_OFF_SETTINGS)[number]>(CUT_OFF_SETTINGS, settings));
  const assumptions: Assumed = limits;
  const foreign = settings.map(({ id }) => id).filter((id) => BUYER_ONLY.has(id));
  if (side === 'export' && foreign.length > 0)
    throw new TuchuError(say.buyerOnly({ ids: foreign }), 2);

  return askEach(workspace, question, { subject, side }, async (manifest, year) => {
    const partners = placesIn(question.partners, year).filter((code) => code !== subject);
    if (partners.length === 0) throw new TuchuError(say.noPartners({}), 2);
    if (product === undefined && !manifest.additive)
      return { reason: 'insufficient_data', detail: said.overlapping({ dataset: manifest.id }) };
    const share = question.share ?? 1;
    if (!(share > 0 && share <= 1))
      throw new RangeError('a share that stops is above 0 and up to 1');
    const whole = await sideTrade(workspace, manifest, year, [subject], side, partners);
    if ('reason' in whole) return whole;
    const all = stopped(whole, share);
    const asked = product === undefined ? all : onlyProduct(all, product);
    if (asked === undefined)
      return {
        reason: 'not_covered',
        detail: said.noProduct({
          subject,
          side,
          dataset: manifest.id,
          product: product ?? '',
          year,
        }),
      };
    const elasticities =
      sigma === undefined
        ? await loadElasticities(workspace, manifest.classification, [
            assumed(assumptions, 'winsor-low'),
            assumed(assumptions, 'winsor-high'),
          ])
        : ownElasticity(sigma);
    if ('reason' in elasticities) return elasticities;
    const frame = frameOf(
      manifest,
      year,
      { ...question, partners },
      all,
      elasticities,
      assumptions,
      limits,
    );
    const others = await sideTrade(workspace, manifest, year, partners, OTHER[side], [subject]);
    const other = 'reason' in others ? others : stopped(others, share);
    const theirs = 'reason' in other || product === undefined ? other : onlyProduct(other, product);
    const tables = [
      bothTable(frame, asked, theirs ?? notTraded(product ?? ''), { ...question, partners }),
      productTable(frame, all, asked, sigma),
    ];
    return product === undefined ? [...tables, firstTable(frame, all)] : tables;
  });
}

const OTHER = { import: 'export', export: 'import' } as const;
const notTraded = (product: string): Missing => ({
  reason: 'not_covered',
  detail: say.notTraded({ product }),
});

type Limits = ReturnType<typeof chosen<(typeof CUT_OFF_SETTINGS)[number]>>;
type Assumed = ReadonlyMap<string, Given>;

/** The assumptions, each within its bounds. @throws `TuchuError` for one that is not */
export function checked<T extends Limit | Assumption>(
  limits: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  for (const [id, [low, high]] of Object.entries(BOUNDS)) {
    const value = limits.get(id)?.value ?? low;
    const cap = id === 'autarky-price' && value > 0 && value <= 1;
    if (!(value >= low && value <= high) || cap)
      throw new TuchuError(say.badAssumption({ id, value, low: cap ? 1 : low, high }), 2);
  }
  return limits;
}

/** What a buyer who is cut off can fall back on: stocks, and making it at home. */
export function capOf(assumptions: Assumed): Cap {
  const autarkyPrice = assumed(assumptions, 'autarky-price');
  return {
    stockDays: assumed(assumptions, 'stock-days'),
    ...(autarkyPrice > 0 ? { autarkyPrice } : {}),
  };
}

function frameOf(
  manifest: Manifest,
  year: number,
  question: CutOffQuestion & Parties,
  trade: SideTrade,
  elasticities: Elasticities,
  assumptions: Assumed,
  limits: Limits,
): LossFrame {
  const { subject, side, partners, product, sigma, rho = 1, limits: settings = [] } = question;
  const option = (name: string, x: string | number | undefined): string =>
    x === undefined ? '' : ` --${name} ${x}`;
  const basis: Basis = {
    manifest,
    year,
    subject,
    side,
    about: `cut-off-${partners.join('+')}`,
    rows: trade.rows,
    coverage: { share: 1, of: say.coverAll({}) },
    reproduce:
      `tuchu dependence cut-off ${subject} --${side === 'import' ? 'from' : 'to'} ${partners.join(',')}` +
      ` --dataset ${manifest.id} --year ${year}` +
      option('product', product) +
      option('sigma', sigma) +
      option('rho', question.rho) +
      settingOptions(settings),
  };
  const homeShare = side === 'import' ? assumed(assumptions, 'domestic-share') : 0;
  const near = limits.get(NEAR_ONE.id);
  return {
    basis,
    setting: {
      elasticities,
      rho,
      homeShare,
      cap: side === 'import' ? capOf(assumptions) : undefined,
    },
    assumptions,
    nearOne: near !== undefined && 'crossedWhen' in near ? near : undefined,
    loss: {
      bearers: [subject],
      channel: side === 'import' ? say.buyerChannel({ partners }) : say.sellerChannel({ partners }),
      domesticSupply:
        side === 'export'
          ? 'not_applicable'
          : homeShare > 0
            ? 'share_given'
            : 'assumes_no_domestic_supply',
    },
    prefix: '',
  };
}

/** Only a part of what is cut stops. */
const stopped = (trade: SideTrade, share: number): SideTrade => ({
  ...trade,
  products: trade.products.map((p) => ({ ...p, cut: p.cut * share })),
});

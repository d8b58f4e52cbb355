/**
 * What a cut-off costs: the loss of a country whose suppliers, or buyers, stop trading with it, the loss of those
 * who stop beside it, and where diversification pays most.
 */
import {
  type Assumption,
  type Finding,
  type LimitSetting,
  type Missing,
  type PlaceCode,
  TuchuError,
  interval,
  missing,
} from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import type { Answer, AnswerTable } from '../answer.js';
import { say as said } from '../messages.js';
import type { TradeSide } from '../table/trade-table.js';
import {
  AUTARKY_PRICE,
  DOMESTIC_SHARE,
  SENDER_WEIGHT,
  STOCK_DAYS,
  assumptionInput,
  chosen,
  settingOptions,
} from './assumptions.js';
import { type LogLoss, type LossFrame, lossFindings } from './cut-off-findings.js';
import { NEAR_ONE } from './cut-off-loss.js';
import { firstTable, productTable } from './cut-off-tables.js';
import { type DatasetChoice, askEach } from './datasets.js';
import {
  type Elasticities,
  WINSOR_HIGH,
  WINSOR_LOW,
  loadElasticities,
  ownElasticity,
} from './elasticities.js';
import { type Basis, findingOf, placesText } from './findings.js';
import { LABEL } from './labels.js';
import { onlyProduct } from './losses.js';
import { say } from './messages.js';
import { NET_LEVERAGE, netLeverage } from './net-leverage.js';
import { type SideTrade, sideTrade } from './side-trade.js';

export interface CutOffQuestion extends DatasetChoice {
  readonly subject: PlaceCode;
  /** With whom trade stops: one place, or a coalition. */
  readonly partners: readonly PlaceCode[];
  /** `import`: the partners are suppliers; `export`: they are buyers. */
  readonly side: TradeSide;
  readonly product?: string | undefined;
  /** One elasticity for every product, in place of the table's. */
  readonly sigma?: number | undefined;
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
  const partners = question.partners.filter((code) => code !== subject);
  if (partners.length === 0) throw new TuchuError(say.noPartners({}), 2);
  const limits = chosen<(typeof CUT_OFF_SETTINGS)[number]>(CUT_OFF_SETTINGS, settings);
  const assumed = checked(limits);

  return askEach(workspace, question, { subject, side }, async (manifest, year) => {
    if (product === undefined && !manifest.additive)
      return { reason: 'insufficient_data', detail: said.overlapping({ dataset: manifest.id }) };
    const all = await sideTrade(workspace, manifest, year, [subject], side, partners);
    if ('reason' in all) return all;
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
            value(assumed, 'winsor-low'),
            value(assumed, 'winsor-high'),
          ])
        : ownElasticity(sigma);
    if ('reason' in elasticities) return elasticities;
    const frame = frameOf(
      manifest,
      year,
      { ...question, partners },
      all,
      elasticities,
      assumed,
      limits,
    );
    const other = await sideTrade(workspace, manifest, year, partners, OTHER[side], [subject]);
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
type Assumed = ReadonlyMap<string, Assumption>;

/** The assumptions, each within its bounds. */
function checked(limits: Limits): Assumed {
  for (const [id, [low, high]] of Object.entries(BOUNDS)) {
    const value = limits.get(id)?.value ?? 0;
    const cap = id === 'autarky-price' && value > 0 && value <= 1;
    if (!(value >= low && value <= high) || cap)
      throw new TuchuError(say.badAssumption({ id, value, low: cap ? 1 : low, high }), 2);
  }
  return limits;
}

const value = (assumed: Assumed, id: string): number => assumed.get(id)?.value ?? 0;

function frameOf(
  manifest: Manifest,
  year: number,
  question: CutOffQuestion,
  trade: SideTrade,
  elasticities: Elasticities,
  assumed: Assumed,
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
  const homeShare = side === 'import' ? value(assumed, 'domestic-share') : 0;
  const autarkyPrice = value(assumed, 'autarky-price');
  const near = limits.get(NEAR_ONE.id);
  return {
    basis,
    setting: {
      elasticities,
      rho,
      homeShare,
      cap: {
        stockDays: value(assumed, 'stock-days'),
        ...(autarkyPrice > 0 ? { autarkyPrice } : {}),
      },
    },
    assumptions: assumed,
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

/** The subject's loss, the loss of those who stop, and the difference. */
function bothTable(
  frame: LossFrame,
  ours: SideTrade,
  theirs: SideTrade | Missing,
  { subject, side, partners, product }: CutOffQuestion,
): AnswerTable {
  const { basis, assumptions } = frame;
  const fields = { subject, partners, year: basis.year, dataset: basis.manifest.id };
  const mine = lossFindings(frame, ours, product);
  const senderFrame: LossFrame = {
    ...frame,
    // Home supply, stocks and home making are the target's, not the sender's.
    setting: { ...frame.setting, homeShare: 0, cap: {} },
    assumptions: new Map(),
    prefix: 'sender_',
    loss: {
      bearers: partners,
      channel:
        side === 'import'
          ? say.sellerChannel({ partners: [subject] })
          : say.buyerChannel({ partners: [subject] }),
      domesticSupply: side === 'import' ? 'not_applicable' : 'assumes_no_domestic_supply',
    },
  };
  const other = 'reason' in theirs ? undefined : lossFindings(senderFrame, theirs, product);
  const lambda = assumptions.get(SENDER_WEIGHT.id) ?? SENDER_WEIGHT;
  const net = findingOf(basis, {
    ...(product === undefined ? {} : { product }),
    measure: 'net_leverage',
    label: NET_LEVERAGE.name,
    value: netValue(mine.logs, other?.logs, lambda.value, mine.log, other?.log, theirs),
    unit: 'log',
    method: NET_LEVERAGE,
    inputs: [
      ...(mine.logs === undefined || other?.logs === undefined
        ? []
        : [
            { label: LABEL.MEDIAN_TARGET, value: mine.logs.median, unit: 'log' as const },
            { label: LABEL.MEDIAN_SENDER, value: other.logs.median, unit: 'log' as const },
          ]),
      assumptionInput(lambda),
    ],
    caveats: [say.sellerSigma({})],
    loss: frame.loss,
  });
  const absent = (f: Finding): Finding => ({
    ...f,
    id: f.id.replace(/[^/]+$/, `sender_${f.measure}`),
    measure: `sender_${f.measure}`,
    value: missing(
      'reason' in theirs ? theirs : { reason: 'undefined', detail: said.shareOfNothing({}) },
    ),
    inputs: [],
    loss: senderFrame.loss,
  });
  const cells = (f: typeof mine): Finding[] => [f.log, f.real, f.range];
  return {
    id: `${basis.manifest.id}/loss`,
    title: side === 'import' ? say.cutOffBuyer(fields) : say.cutOffSeller(fields),
    rowLabel: { en: 'who loses', vi: 'ai chịu thiệt' },
    columns: [
      { measure: 'log_loss', label: LABEL.LOG_LOSS },
      { measure: 'real_loss', label: LABEL.REAL_LOSS },
      { measure: 'real_loss_range', label: LABEL.REAL_RANGE },
    ],
    rows: [
      { key: subject, label: placesText([subject]), cells: cells(mine) },
      {
        key: partners.join('+'),
        label: placesText(partners),
        cells: other === undefined ? cells(mine).map(absent) : cells(other),
      },
      { key: 'net', label: NET_LEVERAGE.name, cells: [net, null, null] },
    ],
    notes: [
      ...(side === 'import' && frame.loss.domesticSupply === 'assumes_no_domestic_supply'
        ? [say.noDomestic({})]
        : []),
      say.shareOf({ side }),
      ...sigmaNotes(frame),
      say.sellerSigma({}),
      say.netLeverage({}),
      say.steadyState({}),
    ],
  };
}

/** A point, with the range left to the losses; the first reason where one side has none. */
function netValue(
  mine: LogLoss | undefined,
  other: LogLoss | undefined,
  lambda: number,
  mineFinding: Finding,
  otherFinding: Finding | undefined,
  theirs: SideTrade | Missing,
): Finding['value'] {
  if (mine !== undefined && other !== undefined) {
    return interval(...netLeverage(mine.spread, other.spread, lambda));
  }
  if (mineFinding.value.kind === 'missing') return mineFinding.value;
  if (otherFinding?.value.kind === 'missing') return otherFinding.value;
  return missing(
    'reason' in theirs ? theirs : { reason: 'undefined', detail: said.shareOfNothing({}) },
  );
}

/** Where the elasticities come from. */
function sigmaNotes({
  setting: { elasticities },
  assumptions,
  basis,
}: LossFrame): Finding['caveats'] {
  const own = elasticities.of('');
  if (elasticities.manifest === undefined) return [say.sigmaOwn({ sigma: own?.median ?? 0 })];
  if (basis.manifest.classification === 'SITC3') return [say.sigmaUs({})];
  return [
    say.sigmaEdition({
      classification: basis.manifest.classification ?? '',
      low: value(assumptions, 'winsor-low'),
      high: value(assumptions, 'winsor-high'),
    }),
  ];
}

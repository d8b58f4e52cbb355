/** From the loss of a side to Findings. */
import {
  type Given,
  type Finding,
  type Limit,
  type Message,
  type Method,
  type Missing,
  readLimit,
} from '../../core/index.js';
import { datasetEvidence } from '../../store/index.js';
import { CUT_OFF_LOSS } from './cut-off-loss.js';
import { ELASTICITY, type Elasticity } from './elasticities.js';
import { ESSENTIAL_SPENDING, essentialInputLoss } from './essential-input.js';
import { type Basis, type Spec, findingOf, inPlay, pointOr, rangeOr } from './findings.js';
import { LABEL } from './labels.js';
import {
  type LossSetting,
  estimateLoss,
  lossOr,
  noLoss,
  sectorOf,
  spreadOr,
  endlessShare,
  onlyWithEnd,
} from './losses.js';
import {
  DIVERSIFICATION_SAVING,
  MARGINAL_VALUE,
  marginalValue,
  savingOf,
} from './marginal-value.js';
import { say } from './messages.js';
import { amountUnit } from '../table/trade-table.js';
import type { ProductTrade, SideTrade } from './side-trade.js';

export const CUT_SHARE: Method = {
  id: 'cut_share',
  version: '1',
  name: { en: 'Share cut off', vi: 'Tỷ phần bị cắt' },
  formula: 'ω = trade with those cut off / trade with everyone',
  citation: 'Definition',
  status: 'confirmed',
};
export const SPENDING_SHARE: Method = {
  id: 'spending_share',
  version: '1',
  name: { en: 'Share of the trade held', vi: 'Tỷ phần trong thương mại có trong bảng' },
  formula: 'Ω = trade in the product / trade in all products held',
  citation: 'Definition',
  status: 'confirmed',
};
export const ENDLESS_SHARE: Method = {
  id: 'endless_share',
  version: '1',
  name: { en: 'Share whose loss has no end', vi: 'Tỷ phần có tổn thất vô hạn' },
  formula: 'trade in products whose loss has no end / trade in products with a known elasticity',
  citation: 'Definition',
  status: 'confirmed',
};
export const OWN_SIGMA: Method = {
  ...ELASTICITY,
  id: 'sigma_own',
  name: { en: 'Elasticity set by the reader', vi: 'Độ co giãn do người đọc đặt' },
  formula: 'σ as given',
  citation: 'The reader',
  status: 'uncertain',
};

/** What the Findings of one side's loss are made with. */
export interface LossFrame {
  readonly basis: Basis;
  readonly setting: LossSetting;
  readonly assumptions: ReadonlyMap<string, Given>;
  readonly nearOne: Limit | undefined;
  readonly loss: NonNullable<Finding['loss']>;
  /** Put before the measures of the other side, so that ids differ. */
  readonly prefix: '' | 'sender_';
}

const make = (frame: LossFrame, spec: Spec): Finding =>
  findingOf(frame.basis, { ...spec, measure: frame.prefix + spec.measure });

const sigmaEvidence = (
  frame: Pick<LossFrame, 'setting'>,
  countries: number,
): Pick<Spec, 'evidence'> => {
  const { manifest } = frame.setting.elasticities;
  return manifest && countries > 0 ? { evidence: [datasetEvidence(manifest, countries)] } : {};
};

/** Ω, ω and σ of one product, and the marginal value of buying less of it from those cut off. */
export function productFindings(
  frame: LossFrame,
  side: SideTrade,
  trade: ProductTrade,
): Record<'spending' | 'cut' | 'sigma' | 'marginal' | 'saving', Finding> {
  const { setting, nearOne, loss } = frame;
  const { product } = trade;
  const elasticity = setting.elasticities.of(product);
  const sector = sectorOf(trade, elasticity?.median ?? 0, setting, side.total);
  const unit = amountUnit(frame.basis.manifest);
  const inputs: Finding['inputs'] = [
    { label: LABEL.CUT_OFF_PART, value: trade.cut, unit },
    { label: LABEL.ALL_PARTNERS, value: trade.total, unit },
  ];
  const none: Missing =
    elasticity === undefined
      ? { reason: 'not_covered', detail: say.noSigma({}) }
      : noLoss(
          { kind: sector.sigma > 1 ? 'unbounded' : 'essential_input', sectors: [0] },
          [trade],
          setting,
        );
  const plain = plainSaving(frame);
  const worth = (method: Method, x: number | undefined): Finding =>
    make(frame, {
      product,
      measure: method.id,
      rows: trade.rows,
      label: method.name,
      value: pointOr(x ?? none),
      unit: 'log',
      method,
      inputs: plain === undefined ? [] : [{ label: LABEL.RHO, value: 1, unit: 'ratio' }],
      caveats: plain === undefined ? [] : [plain],
      ...sigmaEvidence(frame, elasticity?.countries ?? 0),
    });
  return {
    spending: make(frame, {
      product,
      measure: 'spending_share',
      label: SPENDING_SHARE.name,
      value: pointOr(sector.spending),
      unit: 'share',
      method: SPENDING_SHARE,
      inputs: [
        { label: LABEL.ALL_PARTNERS, value: trade.total, unit },
        { label: LABEL.ALL_PRODUCTS, value: side.total, unit },
      ],
    }),
    cut: make(frame, {
      product,
      measure: 'cut_share',
      rows: trade.rows,
      label: CUT_SHARE.name,
      value: pointOr(sector.cut),
      unit: 'share',
      method: CUT_SHARE,
      inputs: [...inputs, ...inPlay([frame.assumptions.get('domestic-share')])],
      limits: nearOne === undefined ? [] : [readLimit(nearOne, sector.cut, sector.cut)],
      loss,
    }),
    sigma: sigmaFinding(frame, product, elasticity),
    marginal: worth(MARGINAL_VALUE, marginalValue(sector)),
    saving: worth(DIVERSIFICATION_SAVING, savingOf(sector)),
  };
}

/** That diversification is reckoned at ρ = 1, without stocks and caps, where the reader set something else. */
export function plainSaving({ setting: { rho, cap } }: LossFrame): Message | undefined {
  const { stockDays = 0, autarkyPrice } = cap ?? {};
  if (rho === 1 && stockDays === 0 && autarkyPrice === undefined) return undefined;
  return say.plainSaving({ rho, stockDays, autarkyPrice: autarkyPrice ?? null });
}

/** Of the trade that enters a loss, the share whose loss has no end: what stands outside an "at least". */
export function endlessFinding(frame: LossFrame, side: SideTrade): Finding {
  return make(frame, {
    measure: ENDLESS_SHARE.id,
    label: ENDLESS_SHARE.name,
    rows: side.rows,
    value: pointOr(endlessShare(side, frame.setting)),
    unit: 'share',
    method: ENDLESS_SHARE,
    loss: frame.loss,
  });
}

/** An elasticity with its quartiles and the number of countries behind it. */
export function sigmaFinding(
  frame: Pick<LossFrame, 'basis' | 'setting' | 'assumptions' | 'prefix'>,
  product: string,
  elasticity: Elasticity | undefined,
): Finding {
  const own = elasticity?.group === null;
  const none: Missing = { reason: 'not_covered', detail: say.noSigma({}) };
  return findingOf(frame.basis, {
    product,
    measure: `${frame.prefix}sigma`,
    rows: 0,
    label: own ? OWN_SIGMA.name : ELASTICITY.name,
    value: pointOr(elasticity?.median ?? none),
    unit: 'ratio',
    method: own ? OWN_SIGMA : ELASTICITY,
    inputs:
      elasticity === undefined || own
        ? []
        : [
            { label: LABEL.LOWER_QUARTILE, value: elasticity.lower, unit: 'ratio' },
            { label: LABEL.UPPER_QUARTILE, value: elasticity.upper, unit: 'ratio' },
            { label: LABEL.COUNTRIES, value: elasticity.countries, unit: 'count' },
            ...inPlay([frame.assumptions.get('winsor-low'), frame.assumptions.get('winsor-high')]),
          ],
    ...sigmaEvidence(frame, elasticity?.countries ?? 0),
  });
}

/** Log loss, real loss and its range at the quartiles of σ, of a side or of one product of it. */
export function lossFindings(
  frame: LossFrame,
  side: SideTrade,
  product: string | undefined,
  atLeast = false,
): Record<'log' | 'real' | 'range', Finding> & { readonly logs: LogLoss | undefined } {
  const { setting, assumptions, loss } = frame;
  const tail = atLeast ? '_at_least' : '';
  const estimate = estimateLoss(atLeast ? onlyWithEnd(side, setting) : side, setting);
  const missing = 'reason' in estimate ? estimate : undefined;
  const of = (pick: 'logLoss' | 'realLoss'): number | Missing =>
    'reason' in estimate ? estimate : lossOr(estimate.at.median, estimate.products, pick, setting);
  const spread = (pick: 'logLoss' | 'realLoss'): readonly [number, number] | Missing =>
    'reason' in estimate ? estimate : spreadOr(estimate, pick, setting);
  const countries =
    'reason' in estimate
      ? 0
      : estimate.products.reduce(
          (sum, p) => sum + (setting.elasticities.of(p.product)?.countries ?? 0),
          0,
        );
  const shared = {
    ...(product === undefined ? {} : { product }),
    method: CUT_OFF_LOSS,
    loss,
    rows: side.rows,
    caveats: [
      ...(atLeast ? [say.atLeast({})] : []),
      ...(loss.domesticSupply === 'assumes_no_domestic_supply' ? [say.noDomestic({})] : []),
      ...(loss.domesticSupply === 'not_applicable' ? [say.homeSales({})] : []),
      say.steadyState({}),
    ],
    inputs: [
      { label: LABEL.RHO, value: setting.rho, unit: 'ratio' as const },
      ...inPlay(['domestic-share', 'autarky-price', 'stock-days'].map((id) => assumptions.get(id))),
    ],
    coverage:
      missing === undefined && 'covered' in estimate && estimate.covered < 1
        ? {
            share: estimate.covered,
            of: say.coverage({ share: estimate.covered, products: estimate.products.length }),
          }
        : frame.basis.coverage,
    ...sigmaEvidence(frame, countries),
  };
  const [log, logSpread] = [of('logLoss'), spread('logLoss')];
  return {
    log: make(frame, {
      ...shared,
      measure: `log_loss${tail}`,
      label: LABEL.LOG_LOSS,
      value: pointOr(log),
      unit: 'log',
    }),
    real: make(frame, {
      ...shared,
      measure: `real_loss${tail}`,
      label: LABEL.REAL_LOSS,
      value: pointOr(of('realLoss')),
      unit: 'share',
    }),
    range: make(frame, {
      ...shared,
      measure: `real_loss_range${tail}`,
      label: LABEL.REAL_RANGE,
      value: rangeOr(spread('realLoss')),
      unit: 'share',
    }),
    logs:
      typeof log === 'number' && !('reason' in logSpread)
        ? { median: log, spread: logSpread }
        : undefined,
  };
}

export interface LogLoss {
  readonly median: number;
  readonly spread: readonly [number, number];
}

/**
 * Loss of spending on the products held, exact and by first and second order, of a product whose elasticity is at or
 * below 1. The formula is that of output lost, read with the product's share in this spending for the cost share.
 */
export function essentialFindings(
  frame: LossFrame,
  side: SideTrade,
  trade: ProductTrade,
  sigma: number,
): readonly Finding[] {
  const { spending, cut } = sectorOf(trade, sigma, frame.setting, side.total);
  const result = essentialInputLoss({ costShare: spending, left: 1 - cut, elasticity: sigma });
  const none: Missing = { reason: 'undefined', detail: say.noApproximation({}) };
  const cells = [
    ['essential_exact', LABEL.EXACT, result.exact, 'share'],
    ['essential_first', LABEL.FIRST_ORDER, result.firstOrder, 'log'],
    ['essential_second', LABEL.SECOND_ORDER, result.secondOrder, 'log'],
  ] as const;
  return cells.map(([measure, label, value, unit]) =>
    make(frame, {
      product: trade.product,
      measure,
      label,
      value: pointOr(value ?? none),
      unit,
      method: ESSENTIAL_SPENDING,
      loss: frame.loss,
      caveats: [say.essentialShare({}), say.essentialNote({})],
      inputs: [
        { label: SPENDING_SHARE.name, value: spending, unit: 'share' },
        { label: CUT_SHARE.name, value: cut, unit: 'share' },
        { label: OWN_SIGMA.name, value: sigma, unit: 'ratio' },
      ],
    }),
  );
}

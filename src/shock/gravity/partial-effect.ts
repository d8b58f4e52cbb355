/**
 * The partial effect of an agreement on trade between two that it ties, from a panel.
 *
 * `effect = exp(β) − 1`, as a share of trade without it; 95% interval `exp(β ± 1.96 s) − 1`; as a cut of tariffs
 * `1 − exp(−β/σ)`. β from PPML with effects of exporter-year, importer-year and pair (a pair is the same both ways),
 * errors clustered by pair. Where sales at home are in the panel, a second reading lets the border change year by year,
 * so that what globalisation did is not credited to agreements.
 *
 * What it cannot say: what happens to prices, incomes and trade with third countries (general equilibrium); what one
 * agreement will do that is not in the panel: an average is of those that are. Agreements are not dealt out by lot;
 * pair effects take out what is constant between two, not what changes just before they sign.
 */
import type { Method, Missing } from '../../core/index.js';
import { fixedEffect } from './effects.js';
import { say } from './messages.js';
import { type GravityPanel, indicator } from './panel.js';
import { type GravityFit, type Regressor, ppml } from './ppml.js';

export const PARTIAL_EFFECT: Method = {
  id: 'gravity_partial_effect',
  version: '1',
  name: {
    en: 'Partial effect of an agreement on trade (gravity)',
    vi: 'Tác động riêng phần của hiệp định đến thương mại (mô hình trọng lực)',
  },
  formula:
    'exp(β) − 1; 95%: exp(β ± 1.96 s) − 1; β by PPML with exporter-year, importer-year and pair effects, s clustered by pair, times G/(G−1)',
  citation: 'Yotov, Piermartini, Monteiro and Larch 2016',
  status: 'confirmed',
};

export const TARIFF_EQUIVALENT: Method = {
  id: 'gravity_tariff_equivalent',
  version: '1',
  name: {
    en: 'The same as a cut of tariffs (gravity)',
    vi: 'Tương đương mức giảm thuế quan (mô hình trọng lực)',
  },
  formula: '1 − exp(−β/σ)',
  citation: 'Yotov, Piermartini, Monteiro and Larch 2016, recalled',
  status: 'recalled',
};

/** Standard normal, 97.5%. */
const NORMAL = 1.959963984540054;

export interface PartialEffect {
  readonly beta: number;
  readonly error: number;
  /** Shares of trade: 0.5 is half as much again. */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** Ad valorem: 0.1 is a tariff factor lower by a tenth. The range runs from the weaker end to the stronger. */
  readonly tariff: number;
  readonly tariffLow: number;
  readonly tariffHigh: number;
}

/**
 * @param sigma above 0
 * @throws RangeError for an elasticity at or below 0, or an error that is none
 * @example
 * partialEffect(0.557, 0.102, 5).effect; // 0.7454
 */
export function partialEffect(beta: number, error: number, sigma: number): PartialEffect {
  if (!(sigma > 0 && sigma < Infinity)) throw new RangeError(`no elasticity: ${sigma}`);
  if (!(error >= 0) || !Number.isFinite(beta)) throw new RangeError('no coefficient');
  const [low, high] = [beta - NORMAL * error, beta + NORMAL * error];
  const cut = (b: number): number => -Math.expm1(-b / sigma);
  return {
    beta,
    error,
    effect: Math.expm1(beta),
    low: Math.expm1(low),
    high: Math.expm1(high),
    tariff: cut(beta),
    tariffLow: cut(low),
    tariffHigh: cut(high),
  };
}

/** `all`: the average of all agreements; `border`: the same, the border free to change; or one agreement's id. */
export interface EffectReading {
  readonly key: string;
  readonly effect: PartialEffect | Missing;
  readonly fit: GravityFit | undefined;
  /** Pairs of places whose status changes in the panel. */
  readonly changing: number;
}

/** What the panel says of all its agreements together. */
export function averageEffects(panel: GravityPanel, sigma: number): readonly EffectReading[] {
  const tied: Regressor = { name: 'agreement', values: panel.agreement };
  const changing = pairsChanging(panel, panel.agreement);
  const readings = [{ key: 'all', ...estimate(panel, [tied], sigma), changing }];
  if (!panel.home) return readings;
  return [
    ...readings,
    { key: 'border', ...estimate(panel, [tied, ...borders(panel)], sigma), changing },
  ];
}

/**
 * What the panel says of one agreement beside all others, from the pairs that it tied first: those without any tie in the
 * panel's year before. Members of one side who were tied already stand with the others; where a second agreement
 * followed between the same pairs, what both did is credited to the first.
 *
 * @param fewest pairs whose status must change
 */
export function ownEffect(
  panel: GravityPanel,
  agreement: string,
  sigma: number,
  fewest: number,
): EffectReading {
  const { agreements } = panel;
  const key = agreement;
  const found = agreements?.agreements.filter((a) => a.id === agreement) ?? [];
  if (agreements === undefined || found.length === 0)
    return { key, effect: notListed(agreement), fit: undefined, changing: 0 };
  // Members of one union are tied without any agreement of the list.
  const unions = indicator(panel, { ...agreements, agreements: [] });
  const alone = indicator(panel, { ...agreements, agreements: found });
  const own = tiedFirst(
    panel,
    alone.map((v, i) => v - unions[i]!),
  );
  const others = panel.agreement.map((v, i) => Math.max(0, v - own[i]!));
  const changing = pairsChanging(panel, own);
  if (changing < fewest)
    return {
      key,
      changing,
      fit: undefined,
      effect: { reason: 'insufficient_data', detail: say.fewPairs({ pairs: changing, fewest }) },
    };
  const regressors = [
    { name: 'agreement', values: own },
    { name: 'others', values: others },
    ...(panel.home ? borders(panel) : []),
  ];
  return { key, changing, ...estimate(panel, regressors, sigma) };
}

/** Of the observations an agreement ties, those of pairs that nothing tied in the panel's year before it did. */
function tiedFirst(panel: GravityPanel, tied: Float64Array): Float64Array {
  const { year, years, agreement } = panel;
  const keys = pairKeys(panel);
  const [began, any] = [new Map<string, number>(), new Set<string>()];
  for (const [i, key] of keys.entries()) {
    if (agreement[i]! > 0) any.add(`${key} ${year[i]}`);
    if (tied[i]! > 0) began.set(key, Math.min(began.get(key) ?? Infinity, year[i]!));
  }
  return tied.map((v, i) => {
    const before = years[years.indexOf(began.get(keys[i]!) ?? NaN) - 1];
    return v > 0 && before !== undefined && !any.has(`${keys[i]} ${before}`) ? 1 : 0;
  });
}

const notListed = (agreement: string): Missing => ({
  reason: 'not_covered',
  detail: say.notListed({ agreement }),
});

function estimate(
  panel: GravityPanel,
  regressors: readonly Regressor[],
  sigma: number,
): Pick<EffectReading, 'effect' | 'fit'> {
  const { exporter, importer, year } = panel;
  const pair = fixedEffect('pair', pairKeys(panel));
  const outcome = ppml({
    y: panel.trade,
    regressors,
    effects: [
      fixedEffect(
        'exporter-year',
        exporter.map((a, i) => `${a} ${year[i]}`),
      ),
      fixedEffect(
        'importer-year',
        importer.map((a, i) => `${a} ${year[i]}`),
      ),
      pair,
    ],
    clusters: [pair],
  });
  if (outcome.kind === 'none') return { effect: outcome.missing, fit: undefined };
  const own = outcome.coefficients.find((c) => c.name === 'agreement');
  if (own?.error !== undefined)
    return { effect: partialEffect(own.value, own.error, sigma), fit: outcome };
  const why = outcome.collinear.find((c) => c.name === 'agreement');
  return {
    fit: outcome,
    effect: { reason: 'not_covered', detail: say.notIdentified({ with: why?.with ?? [] }) },
  };
}

/** The same for both directions. */
const pairKeys = ({ exporter, importer }: GravityPanel): string[] =>
  exporter.map((a, i) => (a < importer[i]! ? `${a} ${importer[i]}` : `${importer[i]} ${a}`));

/** A dummy for trade across a border in each year but the last. */
function borders({ exporter, importer, year, years }: GravityPanel): Regressor[] {
  return years.slice(0, -1).map((y) => ({
    name: `border-${y}`,
    values: Float64Array.from(exporter, (a, i) => (a !== importer[i] && year[i] === y ? 1 : 0)),
  }));
}

/** Pairs that are tied in some years of the panel and not in others. */
function pairsChanging(panel: GravityPanel, tied: Float64Array): number {
  const seen = new Map<string, number>();
  for (const [i, key] of pairKeys(panel).entries())
    seen.set(key, (seen.get(key) ?? 0) | (tied[i]! > 0 ? 2 : 1));
  return [...seen.values()].filter((bits) => bits === 3).length;
}

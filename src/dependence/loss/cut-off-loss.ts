/**
 * Loss when suppliers are cut off: the rise of a buyer's price index in a nested CES.
 *
 * `P'/P = [Σ_J Ω_J (1 − ω_J)^((ρ−1)/(σ_J−1))]^(1/(1−ρ))`, in the limit ρ → 1
 * `ln(P'/P) = −Σ_J Ω_J/(σ_J−1) · ln(1 − ω_J)`. Ω_J: share of sector J in spending; ω_J: share of the suppliers
 * cut off in sector J, for a coalition the sum of theirs; σ_J: elasticity between suppliers within the sector;
 * ρ: between sectors. Log loss `ln(P'/P)`, without unit; real loss `1 − P/P'`, a share of spending. Spending
 * that no sector names is not touched.
 *
 * Conventions. σ_J at or below 1 with ω_J above 0: the input is essential and the formula means nothing; the
 * answer is `essential_input`, and `essentialInputLoss` has the exact form. ω_J = 1 has no end under CES where
 * ρ is at most 1, or where nothing is left: the answer is `unbounded` unless a cap is chosen. Caps: the sector's
 * price rises at most `autarkyPrice` times, what making the good at home would cost; or stocks cover
 * `stockDays` of a year's need, so that only the rest of the year is cut. Both are made for this project.
 *
 * What holds: the loss rises with ω. Within one sector the log loss is convex in ω, so that a coalition's is at
 * least the sum of its members', as long as ρ ≤ σ_J; at ρ above σ_J it need not be, for buyers then leave the
 * sector. Across sectors the log loss of suppliers together is at least the sum at ρ ≥ 1, and need not be below 1.
 * The real loss is bounded by 1 and follows neither.
 *
 * Origin: Clayton, Maggiori and Schreger (NBER 33309) for the idea that power rises out of proportion near full
 * control; the algebra is that of Feenstra (1994) and Arkolakis, Costinot and Rodríguez-Clare (2012). Steady
 * state, full stop of trade; near ω = 1 the result is the tail of CES, which nothing has tested.
 */
import type { Limit, Method } from '../../core/index.js';

export const CUT_OFF_LOSS: Method = {
  id: 'cut_off_loss',
  version: '1',
  name: { en: 'Loss if cut off (nested CES)', vi: 'Tổn thất khi bị cắt nguồn (CES lồng nhau)' },
  formula:
    "P'/P = [Σ Ω_J (1 − ω_J)^((ρ−1)/(σ_J−1))]^(1/(1−ρ)); ρ = 1: ln P'/P = −Σ Ω_J/(σ_J−1) ln(1 − ω_J)",
  citation: 'Worked form made for this project, after Clayton, Maggiori and Schreger (NBER 33309)',
  status: 'derived',
};

/** Where the result is the tail of CES rather than anything measured. */
export const NEAR_ONE: Limit = {
  id: 'cut-share-near-one',
  kind: 'threshold',
  measure: 'cut_share',
  crossedWhen: '>=',
  value: 0.95,
  unit: 'share',
  label: { en: 'close to all of it: CES explodes', vi: 'gần như toàn bộ: CES tăng vọt' },
  origin: 'made for this project: from here a cut of one point weighs twenty times that at zero',
  status: 'derived',
};

/** One product or sector of a buyer's spending. */
export interface Sector {
  /** Ω, share of spending, 0 to 1. */
  readonly spending: number;
  /** ω, share of the suppliers cut off in this sector's spending, 0 to 1. */
  readonly cut: number;
  /** σ, elasticity of substitution between suppliers. */
  readonly sigma: number;
}

export interface Cap {
  /** Price at home over the price abroad, above 1. */
  readonly autarkyPrice?: number | undefined;
  /** Days of a year's need in stock, 0 to 365. */
  readonly stockDays?: number | undefined;
}

export type CutOffLoss =
  | {
      readonly kind: 'loss';
      /** P'/P, at least 1. */
      readonly priceRatio: number;
      readonly logLoss: number;
      /** `1 − P/P'`, 0 to 1. */
      readonly realLoss: number;
    }
  /** Sectors, by place in the list, whose elasticity is at or below 1. */
  | { readonly kind: 'essential_input'; readonly sectors: readonly number[] }
  /** Sectors, by place in the list, that are cut off whole or so nearly that no number holds the price. */
  | { readonly kind: 'unbounded'; readonly sectors: readonly number[] };

const YEAR = 365;
/** A log beyond which the price ratio is more than a number can hold. */
const FAR = 700;

/**
 * Loss of a buyer whose suppliers are cut off.
 *
 * @param sectors shares of spending add up to at most 1
 * @param rho elasticity between sectors, 0 or more
 * @throws RangeError for shares outside 0 to 1, elasticities below 0, or a cap that is none
 * @example
 * cutOffLoss([{ spending: 1, cut: 0.5, sigma: 2 }]); // { kind: 'loss', priceRatio: 2, logLoss: 0.693, realLoss: 0.5 }
 */
export function cutOffLoss(sectors: readonly Sector[], rho = 1, cap: Cap = {}): CutOffLoss {
  check(sectors, rho, cap);
  const touched = sectors.map((s) => ({ ...s, cut: s.cut * (1 - (cap.stockDays ?? 0) / YEAR) }));
  const which = (test: (s: Sector) => boolean): number[] =>
    touched.flatMap((s, i) => (s.cut > 0 && s.spending > 0 && test(s) ? [i] : []));
  const essential = which((s) => s.sigma <= 1);
  if (essential.length > 0) return { kind: 'essential_input', sectors: essential };

  const most = cap.autarkyPrice === undefined ? Infinity : Math.log(cap.autarkyPrice);
  const rises = touched.map((s) => Math.min(most, sectorRise(s)));
  const logLoss = priceRise(
    touched.map((s, i) => [s.spending, rises[i] ?? 0] as const),
    rho,
  );
  // The index rises at most as the dearest sector's: where it passes all numbers, some sector's does.
  if (!(logLoss <= FAR))
    return { kind: 'unbounded', sectors: rises.flatMap((rise, i) => (rise > FAR ? [i] : [])) };
  return { kind: 'loss', priceRatio: Math.exp(logLoss), logLoss, realLoss: -Math.expm1(-logLoss) };
}

/** Log rise of one sector's price index; 0 where nothing is cut. */
function sectorRise({ cut, sigma }: Sector): number {
  return cut === 0 ? 0 : -Math.log1p(-cut) / (sigma - 1);
}

/** Spending closer to all of it than this is all of it. */
const ROUNDING = 1e-9;

/**
 * Log rise of the whole index. Written around the least rise, so that neither ρ close to 1 nor a large fall in
 * `(1 − ω)^((ρ−1)/(σ−1))` loses its digits.
 */
function priceRise(named: ReadonlyArray<readonly [number, number]>, rho: number): number {
  const rest = 1 - named.reduce((sum, [spending]) => sum + spending, 0);
  const parts = [...named, [rest > ROUNDING ? rest : 0, 0] as const].filter(([part]) => part > 0);
  const least = Math.min(...parts.map(([, rise]) => rise));
  if (least === Infinity) return Infinity;
  const over = (rise: number): number =>
    rho === 1 ? rise - least : Math.expm1((1 - rho) * (rise - least));
  const sum = parts.reduce(
    (all, [part, rise]) => (rise > least ? all + part * over(rise) : all),
    0,
  );
  return least + (rho === 1 || sum === 0 ? sum : Math.log1p(sum) / (1 - rho));
}

function check(sectors: readonly Sector[], rho: number, cap: Cap): void {
  const share = (x: number): boolean => x >= 0 && x <= 1;
  const total = sectors.reduce((sum, s) => sum + s.spending, 0);
  if (!sectors.every((s) => share(s.spending) && share(s.cut) && s.sigma >= 0))
    throw new RangeError('shares run from 0 to 1, and elasticities from 0');
  if (total > 1 + ROUNDING) throw new RangeError(`shares of spending add up to ${total}`);
  if (!(rho >= 0 && rho < Infinity)) throw new RangeError(`no elasticity: ${rho}`);
  const { autarkyPrice = 2, stockDays = 0 } = cap;
  if (!(autarkyPrice > 1 && stockDays >= 0 && stockDays <= YEAR))
    throw new RangeError('a cap is a price ratio above 1, or 0 to 365 days of stock');
}

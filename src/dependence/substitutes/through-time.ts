/**
 * How the loss falls as buyers find other suppliers: the elasticity path of `loss/time-path.ts` from a short-run value
 * to the product's own, as a table of moments after the stop. At or below an elasticity of 1 the product is an essential
 * input and the loss has no number. The short run and the speed are assumptions a reader can set.
 */
import {
  type Assumption,
  type Finding,
  type Missing,
  TuchuError,
  missing,
  point,
} from '../../core/index.js';
import type { AnswerTable } from '../answer.js';
import { CUT_OFF_LOSS } from '../loss/cut-off-loss.js';
import { type Basis, findingOf } from '../loss/findings.js';
import { noLoss } from '../loss/losses.js';
import { SIGMA_PATH, lossThroughTime } from '../loss/time-path.js';
import { LABEL } from './labels.js';
import { say } from './messages.js';

export const SIGMA_SHORT: Assumption = {
  id: 'sigma-short',
  value: 0.5,
  unit: 'ratio',
  label: {
    en: 'elasticity between suppliers right after a stop',
    vi: 'độ co giãn giữa các nguồn cung ngay sau khi ngừng',
  },
  origin: {
    en: '0.1 to 0.5 in the short run, for energy; other goods may be higher',
    vi: '0,1 đến 0,5 trong ngắn hạn, cho năng lượng; hàng khác có thể cao hơn',
  },
  status: 'recalled',
};

export const PATH_YEARS: Assumption = {
  id: 'path-years',
  value: 1,
  unit: 'count',
  label: {
    en: 'years after which 63% of the way to the long run is done',
    vi: 'số năm để đi được 63% quãng đường tới dài hạn',
  },
  origin: { en: 'one year', vi: 'một năm' },
  status: 'derived',
};

/** Months after the stop. */
const MONTHS = [0, 3, 6, 12, 24, 60] as const;

/**
 * @param cut share of the product's purchases that stops, 0 to 1
 * @param sigma the product's elasticity in the long run, as found or as set
 * @returns undefined where that elasticity is not known or is itself at or below 1
 */
export function throughTime(
  basis: Basis,
  product: string,
  cut: number,
  sigma: Finding | undefined,
  settings: ReadonlyMap<string, { readonly value: number }>,
): AnswerTable | undefined {
  if (sigma?.value.kind !== 'point' || sigma.value.value <= 1) return undefined;
  const shortRun = settings.get(SIGMA_SHORT.id)?.value ?? SIGMA_SHORT.value;
  const scale = settings.get(PATH_YEARS.id)?.value ?? PATH_YEARS.value;
  if (!(shortRun >= 0 && scale > 0))
    throw new TuchuError(say.badPath({ short: shortRun, years: scale }), 2);
  const path = { shortRun, longRun: sigma.value.value, scale };
  const inputs: Finding['inputs'] = [
    { label: SIGMA_SHORT.label, value: shortRun, unit: 'ratio' },
    { label: LABEL.SIGMA_LONG, value: path.longRun, unit: 'ratio' },
    { label: PATH_YEARS.label, value: scale, unit: 'count' },
    { label: LABEL.REPLACED, value: cut, unit: 'share' },
  ];
  const evidence = sigma.evidence.filter((e) => e.id !== basis.manifest.id);
  const times = MONTHS.map((months) => months / 12);
  return {
    id: `${basis.manifest.id}/through-time`,
    title: say.timeTitle({ product, subject: basis.subject, year: basis.year }),
    rowLabel: LABEL.MONTHS,
    columns: [
      { measure: 'sigma', label: LABEL.SIGMA_THEN },
      { measure: 'real_loss', label: LABEL.LOSS_THEN },
    ],
    rows: lossThroughTime({ spending: 1, cut }, path, times).map(({ sigma: now, loss }, i) => {
      const months = String(MONTHS[i]);
      const none: Missing =
        loss.kind === 'unbounded'
          ? noLoss(loss, [{ product, total: 1, cut, rows: 0 }], { cap: {} })
          : { reason: 'not_applicable', detail: say.notYet({}) };
      return {
        key: months,
        label: { en: months, vi: months },
        cells: [
          findingOf(basis, {
            product,
            measure: `sigma_after/${months}`,
            label: LABEL.SIGMA_THEN,
            value: point(now),
            unit: 'ratio',
            method: SIGMA_PATH,
            inputs,
            evidence,
          }),
          findingOf(basis, {
            product,
            measure: `real_loss_after/${months}`,
            label: LABEL.LOSS_THEN,
            value: loss.kind === 'loss' ? point(loss.realLoss) : missing(none),
            unit: 'share',
            method: CUT_OFF_LOSS,
            inputs,
            evidence,
            caveats: [say.pathChosen({})],
            loss: {
              bearers: [basis.subject],
              channel: say.timeChannel({}),
              domesticSupply: 'assumes_no_domestic_supply',
            },
          }),
        ],
      };
    }),
    notes: [say.pathChosen({})],
  };
}

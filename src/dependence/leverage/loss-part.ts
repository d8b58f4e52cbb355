/**
 * Which product makes up how much of a supplier's loss.
 *
 * `Ω_p · ln(P'/P)_p / Σ_q Ω_q · ln(P'/P)_q`, at the median elasticity: at ρ = 1 the pooled log loss is the sum of those
 * of its products, each by its share of spending. Products whose loss has no bound are in neither sum: they have no
 * part but a reason. Unit: share. Made for this project.
 */
import { type Finding, type Method, missing, point } from '../../core/index.js';
import type { AnswerRow } from '../answer.js';
import { say } from './messages.js';

export const LOSS_PART: Method = {
  id: 'loss_part',
  version: '1',
  name: { en: 'Part of the loss', vi: 'Phần trong tổn thất' },
  formula: "Ω_p ln(P'/P)_p / Σ_q Ω_q ln(P'/P)_q, over products whose loss has a bound",
  citation: 'Made for this project; at ρ = 1 log losses add up',
  status: 'derived',
};

/**
 * By product, a Finding each.
 *
 * @param rows products, with the log loss of each in column `column`
 * @param bought what the country buys of each product
 * @param reproduce the command that prints the parts
 * @example
 * lossParts(rows, 3, new Map([['28', 100], ['31', 100]]), 'tuchu …').get('28')?.value; // { kind: 'point', value: 0.75 }
 */
export function lossParts(
  rows: readonly AnswerRow[],
  column: number,
  bought: ReadonlyMap<string, number>,
  reproduce: string,
): ReadonlyMap<string, Finding> {
  const logs = rows.flatMap(({ key, cells }) => {
    const loss = cells[column];
    return loss === null || loss === undefined ? [] : [{ product: key, loss }];
  });
  const weight = ({ product, loss: { value } }: (typeof logs)[number]): number =>
    value.kind === 'point' ? (bought.get(product) ?? 0) * value.value : 0;
  const whole = logs.reduce((sum, log) => sum + weight(log), 0);
  return new Map(
    logs.map((log): [string, Finding] => {
      const { loss, product } = log;
      const value =
        loss.value.kind === 'missing'
          ? loss.value
          : whole === 0
            ? missing({ reason: 'undefined', detail: say.noLossAtAll({}) })
            : point(weight(log) / whole);
      return [
        product,
        {
          ...loss,
          id: loss.id.replace(/[^/]+$/, LOSS_PART.id),
          measure: LOSS_PART.id,
          label: LOSS_PART.name,
          value,
          unit: 'share',
          method: LOSS_PART,
          reproduce,
          caveats: [say.partOfMedian({}), ...loss.caveats],
        },
      ];
    }),
  );
}

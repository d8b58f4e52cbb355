/** What is asked of leverage, how it is asked again, and what is said where the supplier sells nothing. */
import type { LimitSetting, Missing, PlaceCode } from '../../core/index.js';
import type { Manifest } from '../../store/index.js';
import { CUT_OFF_SETTINGS, SENDER_WEIGHT, type DatasetChoice } from '../loss/index.js';
import { settingOptions } from '../settings.js';
import { say } from './messages.js';

export interface LeverageQuestion extends DatasetChoice {
  readonly subject: PlaceCode;
  /** The supplier to look at; otherwise the one whose stop would cost most. */
  readonly supplier?: PlaceCode | undefined;
  /** A bloc whose members are not looked at as suppliers; they still count in every share. */
  readonly inside?: PlaceCode | undefined;
  /** One elasticity for every product, in place of the table's. */
  readonly sigma?: number | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
}

/** What a reader can set here: λ weighs the loss of those who stop, which this question does not ask. */
export const LEVERAGE_SETTINGS = CUT_OFF_SETTINGS.filter(({ id }) => id !== SENDER_WEIGHT.id);

/** The supplier is not among those who sell. */
export const notSupplied = (
  manifest: Manifest,
  { subject }: LeverageQuestion,
  year: number,
  supplier: PlaceCode | undefined,
): Missing => ({
  reason: 'not_covered',
  detail: say.notSupplied({ subject, supplier: supplier ?? null, dataset: manifest.id, year }),
});

/** The command that asks the same again. */
export const command = (manifest: Manifest, year: number, q: LeverageQuestion): string =>
  `tuchu dependence leverage ${q.subject} --dataset ${manifest.id} --year ${year}` +
  (q.supplier === undefined ? '' : ` --from ${q.supplier}`) +
  (q.inside === undefined ? '' : ` --bloc ${q.inside}`) +
  (q.sigma === undefined ? '' : ` --sigma ${q.sigma}`) +
  settingOptions(q.limits ?? []);

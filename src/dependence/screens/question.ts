/** What a screen is asked, and the conventions a reader may choose. */
import type { LimitSetting, PlaceCode } from '../../core/index.js';
import type { ReconcileRule } from '../../store/index.js';
import { settingOptions } from '../settings.js';
import type { Leg } from './core-dependency.js';
import type { ProductList } from './product-list.js';

export const SCREEN_RULES = ['geodep', 'eu', 'sequential'] as const;
export type ScreenRule = (typeof SCREEN_RULES)[number];

/** `own`: a place's imports and exports are those it reports itself; else one value a flow by the rule. */
export const REPORTS = ['importer', 'exporter', 'mean', 'own'] as const;
export type Reports = 'own' | ReconcileRule;

export interface ScreenQuestion {
  readonly rule: ScreenRule;
  /** One importer; all of them where none is named. */
  readonly subject?: PlaceCode | undefined;
  /** A bloc as one importer, by its members at the end of each year; of the EU rule alone. */
  readonly group?: PlaceCode | undefined;
  readonly product?: string | undefined;
  /** One dataset by id; otherwise every dataset of goods by product. */
  readonly dataset?: string | undefined;
  /** The newest year of the window; otherwise the newest the dataset holds. */
  readonly year?: number | undefined;
  /** Of datasets that hold both reports; `importer` where none is named. */
  readonly reports?: Reports | undefined;
  /** Of the EU rule; `none` where none is named. */
  readonly leg?: Leg | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
  /** Only products on all of these; of the sequential rule, its third step. */
  readonly lists?: readonly ProductList[] | undefined;
}

/** The command that asks again, of one importer or of all. */
export function screenCommand(
  q: ScreenQuestion,
  subject: string | undefined,
  at: { readonly dataset: string; readonly year: number; readonly product?: string },
): string {
  // A group is its own inside unless told otherwise, so that `none` has to be said.
  const none = q.group !== undefined && (q.leg ?? { kind: 'none' }).kind === 'none';
  const bloc = q.leg?.kind === 'bloc' ? ` --bloc ${q.leg.code}` : none ? ' --bloc none' : '';
  const limits = settingOptions(q.limits);
  const lists = (q.lists ?? []).map(({ path }) => ` --list ${quoted(path)}`).join('');
  const reports = q.reports === undefined ? '' : ` --reports ${q.reports}`;
  const product = at.product === undefined ? '' : ` --product ${at.product}`;
  return (
    `tuchu dependence screen${subject === undefined ? '' : ` ${subject}`} --rule ${q.rule} --dataset ${at.dataset}` +
    ` --year ${at.year}${product}${bloc}${reports}${limits}${lists}`
  );
}

/** A path as a shell reads it back. @example quoted('my list.json') // '"my list.json"' */
const quoted = (path: string): string =>
  /^[\p{L}\p{N}_./\\:@+-]+$/u.test(path) ? path : `"${path.replaceAll(/["$`]/g, '\\$&')}"`;

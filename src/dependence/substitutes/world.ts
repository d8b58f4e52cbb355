/** The world's trade as a dataset holds it in one year, and what a reader must know of it. */
import {
  type Given,
  type Input,
  type LimitSetting,
  type Message,
  TuchuError,
} from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { assumptionInput } from '../loss/assumptions.js';
import { settingOptions } from '../settings.js';
import type { DatasetChoice } from '../loss/datasets.js';
import { say as lossSay } from '../loss/messages.js';
import { say as screenSay } from '../screens/messages.js';
import type { Reports } from '../screens/question.js';
import { reconciledCube } from '../table/reconciled.js';
import { say } from './messages.js';
import { type ProductNetworks, productNetworks } from './networks.js';

export interface WorldChoice extends DatasetChoice {
  /** Of datasets that hold both reports of a flow; `importer`, the exporter's where there is none, unless said. */
  readonly reports?: Reports | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
}

/** One year of a dataset, one value a flow. */
export async function worldOf(
  workspace: Workspace,
  manifest: Manifest,
  year: number,
  reports: Reports = 'importer',
): Promise<ProductNetworks> {
  const cube = await workspace.cube({ dataset: manifest.id, year });
  return productNetworks(reports === 'own' ? cube : reconciledCube(cube, manifest, reports));
}

/** How many places' figures of the year are in part only, and which rule makes one value of two reports. */
export function worldNotes(
  manifest: Manifest,
  year: number,
  reports: Reports = 'importer',
): Message[] {
  const partial = Object.values(manifest.scope?.partial?.import ?? {});
  const places = partial.filter((years) => years[year] !== undefined).length;
  return [
    ...(manifest.side === 'both' ? [screenSay.reports({ reports })] : []),
    ...(places > 0 ? [say.partReporters({ places, year })] : []),
    ...(manifest.scope?.products === 'subset' ? [say.productsHeld({})] : []),
  ];
}

/** Index of a name in a list; undefined where it is not there. */
export const indexIn = (list: readonly string[], name: string): number | undefined => {
  const at = list.indexOf(name);
  return at < 0 ? undefined : at;
};

/** The spare share within its bounds, as a number and as a line of the calculation. */
export function spareOf(assumption: Given | undefined): { spare: number; input: Input } {
  if (assumption === undefined) throw new Error('no assumption of spare capacity');
  const { value, id } = assumption;
  if (!(value >= 0 && value <= MOST))
    throw new TuchuError(lossSay.badAssumption({ id, value, low: 0, high: MOST }), 2);
  return { spare: value, input: assumptionInput(assumption) };
}
const MOST = 10;

/** What a command must be given to print the same again, after its verb and words. */
export function choiceOptions(
  manifest: Manifest,
  year: number,
  { reports, limits = [] }: WorldChoice,
  product?: string,
): string {
  return (
    ` --dataset ${manifest.id} --year ${year}` +
    (product === undefined ? '' : ` --product ${product}`) +
    (reports === undefined ? '' : ` --reports ${reports}`) +
    settingOptions(limits)
  );
}

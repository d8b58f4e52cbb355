/** Which datasets answer a question product by product, for which year, and why the others do not. */
import { type Missing, type PlaceCode } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import type { Answer, AnswerTable } from '../answer.js';
import { say as said } from '../messages.js';
import {
  type TradeSide,
  holdsAllPartners,
  holdsWorld,
  productScope,
  refusal,
} from '../table/trade-table.js';
import { eachDataset } from '../table/each-dataset.js';
import { say } from './messages.js';

export interface DatasetChoice {
  /** One dataset by id; otherwise every one that can answer. */
  readonly dataset?: string | undefined;
  /** One year; otherwise the newest whole one each dataset holds. */
  readonly year?: number | undefined;
}

/** A place whose partners a dataset must hold, all of them, on one side. */
export interface Asked {
  readonly subject: PlaceCode;
  readonly side: TradeSide;
}

/**
 * Asks every dataset of flows by product, newest year first.
 *
 * @param asked of whom the dataset must hold all partners; without it, the whole world's trade
 * @param answer the tables of one dataset and year, or the reason why it gives none
 * @throws `TuchuError` for a dataset that is not there
 */
export async function askEach(
  workspace: Workspace,
  choice: DatasetChoice,
  asked: Asked | undefined,
  answer: (manifest: Manifest, year: number) => Promise<readonly AnswerTable[] | Missing>,
): Promise<Answer> {
  const { found, refused } = await eachDataset(workspace, choice.dataset, async (manifest) => {
    const year = await yearOf(workspace, manifest, choice, asked);
    if (typeof year !== 'number') return year;
    const tables = await answer(manifest, year);
    return 'reason' in tables ? tables : { year, tables };
  });
  const tables = found.toSorted((a, b) => b.year - a.year).flatMap((f) => f.tables);
  return { tables, refused };
}

async function yearOf(
  workspace: Workspace,
  manifest: Manifest,
  choice: DatasetChoice,
  asked: Asked | undefined,
): Promise<number | Missing> {
  const dataset = manifest.id;
  if (productScope(manifest) === 'total')
    return { reason: 'not_covered', detail: said.noProducts({ dataset }) };
  if (asked === undefined) {
    if (!holdsWorld(manifest))
      return { reason: 'insufficient_data', detail: say.needsWorld({ dataset }) };
    const years = manifest.data.flatMap((d) => d.year ?? []);
    return pick(years, choice.year) ?? { reason: 'not_covered', detail: say.noYear({ dataset }) };
  }
  const { subject, side } = asked;
  if (!holdsAllPartners(manifest, subject, side)) return refusal(manifest, subject, side);
  const years = await workspace.years({ dataset, subject, side });
  const whole = (y: number): boolean => holdsAllPartners(manifest, subject, side, y);
  const year = pick(choice.year === undefined ? years.filter(whole) : years, choice.year);
  if (year === undefined)
    return { reason: 'not_covered', detail: said.noTrade({ subject, side, dataset }) };
  return whole(year) ? year : refusal(manifest, subject, side, year);
}

const pick = (years: readonly number[], wanted: number | undefined): number | undefined =>
  wanted === undefined ? years.toSorted((a, b) => a - b).at(-1) : years.find((y) => y === wanted);

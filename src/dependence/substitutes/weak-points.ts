/** Weak points of the world's trade: of all products, of one, or as one country meets them in its imports. */
import { type PlaceCode } from '../../core/index.js';
import { type Workspace } from '../../store/index.js';
import type { Answer } from '../answer.js';
import { chosen } from '../settings.js';
import { askEach } from '../loss/datasets.js';
import { type Basis } from '../loss/findings.js';
import { type WeakFrame, countryTables, exporterTable, worldTable } from './weak-tables.js';
import { SPARE, SPOF_LOSS } from './limits.js';
import { say } from './messages.js';
import { flowsOf } from './networks.js';
import { type WorldChoice, choiceOptions, indexIn, spareOf, worldNotes, worldOf } from './world.js';

export interface WeakPointsQuestion extends WorldChoice {
  /** One importer; the world where none is named. */
  readonly subject?: PlaceCode | undefined;
  readonly product?: string | undefined;
}

export const WEAK_POINT_SETTINGS = [SPARE, SPOF_LOSS] as const;

/**
 * @returns of each dataset that holds the world's trade: the weakest exporter of each product and what the world
 *   would lose without it; of one country, its vulnerability and the products that make it
 * @throws `TuchuError` for a limit that does not exist or is out of bounds
 * @example
 * const answer = await weakPointsAnswer(workspace, { dataset: 'baci-2018-416180f7' });
 * answer.tables[0]?.rows[0]?.key; // the product whose weakest point weighs most
 */
export async function weakPointsAnswer(
  workspace: Workspace,
  question: WeakPointsQuestion,
): Promise<Answer> {
  const { subject, product, limits = [], reports } = question;
  const settings = chosen<(typeof WEAK_POINT_SETTINGS)[number]>(WEAK_POINT_SETTINGS, limits);
  const { spare, input } = spareOf(settings.get(SPARE.id));
  const set = settings.get(SPOF_LOSS.id);
  const limit = set !== undefined && 'crossedWhen' in set ? set : SPOF_LOSS;

  return askEach(workspace, question, undefined, async (manifest, year) => {
    const world = await worldOf(workspace, manifest, year, reports);
    const { id: dataset } = manifest;
    const p = product === undefined ? undefined : indexIn(world.products, product);
    const [first, last] = p === undefined ? [0, world.value.length] : flowsOf(world, p);
    if ((product !== undefined && p === undefined) || first === last)
      return {
        reason: 'not_covered',
        detail: say.noWorldTrade({ dataset, product: product ?? '', year }),
      };
    const basis: Basis = {
      manifest,
      year,
      subject: subject ?? '',
      side: subject === undefined ? 'export' : 'import',
      about: 'weak-points',
      rows: last - first,
      coverage: { share: 1, of: say.coverWorld({ flows: last - first }) },
      reproduce: `tuchu dependence weak-points${subject === undefined ? '' : ` ${subject}`}${choiceOptions(manifest, year, question, product)}`,
    };
    const frame: WeakFrame = { basis, world, limit, inputs: [input], spare };
    const notes = [say.weakNote({}), ...worldNotes(manifest, year, reports)];
    if (subject !== undefined) return countryTables(frame, subject, p, notes);
    return [p === undefined ? worldTable(frame, notes) : exporterTable(frame, p, notes)];
  });
}

/** What several verbs read of their options in the same way. */
import type { Day } from '../../../core/index.js';
import { type DatasetChoice, REPORTS, type WorldChoice } from '../../../dependence/index.js';
import type { Workspace } from '../../../store/index.js';
import { datasetOf } from '../../dataset.js';
import { type Options, limitSettings, oneOf } from '../../options.js';

/** The dataset and year asked for; the dataset by its id or any beginning of it that is its own. */
export async function choiceOf(
  { dataset, year }: Options,
  workspace: Workspace,
  command: string,
): Promise<DatasetChoice> {
  const only =
    dataset === undefined ? undefined : (await datasetOf(workspace, dataset, command)).id;
  return { dataset: only, year };
}

/** The same for questions about the world's trade: which report of a flow counts, and the reader's limits. */
export async function worldChoiceOf(
  options: Options,
  workspace: Workspace,
  command: string,
): Promise<WorldChoice> {
  const reports = oneOf('reports', options.reports, REPORTS);
  const limits = limitSettings(options.limit);
  return { ...(await choiceOf(options, workspace, command)), reports, limits };
}

/** The day on which a bloc's members are counted: the end of the year asked for, else today. */
export function dayOf({ year }: Pick<Options, 'year'>): Day {
  return year === undefined ? new Date().toISOString().slice(0, 10) : `${year}-12-31`;
}

/** What several verbs read of their options in the same way. */
import {
  type DatasetChoice,
  type Places,
  REPORTS,
  type WorldChoice,
} from '../../../dependence/index.js';
import type { Workspace } from '../../../store/index.js';
import { datasetOf } from '../../dataset.js';
import { oneOf } from '../../option-values.js';
import { type Options, limitSettings, placesOf } from '../../options.js';

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

/**
 * Places named in an option; a group stands for its members at the end of the year of the data.
 *
 * @throws `TuchuError` for a name there is none of
 */
export function groupsOf(option: string, text: string): Places {
  const at = (year: number) => placesOf(option, text, `${year}-12-31`);
  at(new Date().getUTCFullYear());
  return at;
}

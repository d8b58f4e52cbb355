/** What the verbs about trade between all countries are asked alike: a country, a dataset, a year, partners. */
import type { Places, WorldQuestion } from '../../../dependence/index.js';
import type { Workspace } from '../../../store/index.js';
import { datasetOf } from '../../dataset.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { groupsOf } from './choice.js';

/** Reads `tuchu dependence VERB COUNTRY --dataset … --year …`. */
export async function worldQuestion(
  workspace: Workspace,
  options: Options,
  verb: string,
): Promise<WorldQuestion> {
  const command = `dependence ${verb}`;
  noMoreWords(options.words, 3, command);
  const subject = countryOf(options.words[2], command);
  const { dataset, year } = options;
  return {
    subject,
    ...(dataset === undefined
      ? {}
      : { dataset: (await datasetOf(workspace, dataset, command)).id }),
    ...(year === undefined ? {} : { year }),
  };
}

/** The places of `--with`; groups stand for their members at the end of the year of the data. */
export function partnersOf(options: Options): { with?: Places } {
  if (options.with === undefined) return {};
  return { with: groupsOf('with', options.with) };
}

/** `tuchu dependence domains COUNTRY`: the same measures over goods, services, energy, arms, finance and more. */
import { readFile } from 'node:fs/promises';
import { TuchuError, bloc } from '../../../core/index.js';
import {
  type DomainsQuestion,
  blocCorrelation,
  domainsAnswer,
  listedCorrelation,
  organisationCorrelation,
} from '../../../dependence/index.js';
import type { Workspace } from '../../../store/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import type { Options } from '../../options.js';
import { printAnswer } from './print.js';
import { partnersOf, worldQuestion } from './world-question.js';

export async function domainsCommand(options: Options, io: Io): Promise<void> {
  await withWorkspace(options, io, async (workspace) => {
    const correlation = await correlationOf(workspace, options);
    const question = {
      ...(await worldQuestion(workspace, options, 'domains')),
      ...partnersOf(options),
      ...(options.domain === undefined ? {} : { domain: options.domain }),
      ...(correlation === undefined ? {} : { correlation }),
    };
    printAnswer(await domainsAnswer(workspace, question), options, io);
  });
}

/** `--bloc organisations` reads shared memberships, `--bloc GROUP --rho R` one number, `--list FILE` pairs. */
async function correlationOf(
  workspace: Workspace,
  { bloc: group, rho, list, year }: Options,
): Promise<DomainsQuestion['correlation']> {
  const [file, second] = list;
  if ([group, file, second].filter((x) => x !== undefined).length > 1)
    throw new TuchuError(say.oneCorrelation({}), 2);
  if (file !== undefined) {
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new TuchuError(say.noListFile({ path: file }), 2, cause);
    });
    return listedCorrelation(file, text);
  }
  if (group === undefined) {
    if (rho !== undefined) throw new TuchuError(say.oneCorrelation({}), 2);
    return undefined;
  }
  if (group === 'organisations') return organisationCorrelation(workspace, year);
  const found = bloc(group.toUpperCase());
  if (found === undefined || rho === undefined) throw new TuchuError(say.oneCorrelation({}), 2);
  return (at) => blocCorrelation(found.code, rho, `${at}-12-31`);
}

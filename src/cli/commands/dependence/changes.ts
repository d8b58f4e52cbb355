/** `tuchu dependence changes COUNTRY --since YEAR`: who replaced whom, product by product. */
import { TuchuError } from '../../../core/index.js';
import { changesAnswer } from '../../../dependence/index.js';
import { datasetOf } from '../../dataset.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { type Options, countryOf, noMoreWords } from '../../options.js';
import { printAnswer } from './print.js';

const COMMAND = 'dependence changes';

export async function changesCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, COMMAND);
  const subject = countryOf(options.words[2], COMMAND);
  const { side, dataset, year, product, since } = options;
  if (since === undefined) throw new TuchuError(say.needsSince({ subject }), 2);
  await withWorkspace(options, io, async (workspace) => {
    const only =
      dataset === undefined ? undefined : (await datasetOf(workspace, dataset, COMMAND)).id;
    const answer = await changesAnswer(workspace, {
      subject,
      since,
      ...(side === undefined ? {} : { side }),
      ...(only === undefined ? {} : { dataset: only }),
      ...(year === undefined ? {} : { year }),
      ...(product === undefined ? {} : { product }),
    });
    printAnswer(answer, options, io);
  });
}

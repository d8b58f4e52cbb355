/** `tuchu dependence chokepoints COUNTRY`: the straits and canals its trade passes, product by product. */
import { TuchuError } from '../../../core/index.js';
import { chokepointsAnswer } from '../../../shock/chokepoints/index.js';
import { datasetOf } from '../../dataset.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { type Options, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { idsOf } from '../routes.js';
import { printAnswer } from './print.js';

export async function chokepointsCommand(options: Options, io: Io): Promise<void> {
  const command = 'dependence chokepoints';
  noMoreWords(options.words, 3, command);
  const subject = countryOf(options.words[2], command);
  const { side, dataset, year, product, passage, days, open } = options;
  if (open !== undefined && (days === undefined || open > 1))
    throw new TuchuError(say.badOpen({}), 2);
  await withWorkspace(options, io, async (workspace) => {
    const answer = await chokepointsAnswer(workspace, {
      subject,
      side,
      ...(dataset === undefined
        ? {}
        : { dataset: (await datasetOf(workspace, dataset, command)).id }),
      year,
      product,
      passage,
      without: idsOf(options.without),
      bySea: options.by === 'sea',
      ...(days === undefined ? {} : { closure: { days, open: open ?? 0 } }),
      limits: limitSettings(options.limit),
    });
    printAnswer(answer, options, io);
  });
}

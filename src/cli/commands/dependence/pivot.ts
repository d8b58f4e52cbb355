/** `tuchu dependence pivot COUNTRY`: markets that could not be replaced, product by product. */
import { pivotAnswer } from '../../../dependence/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, limitSettings } from '../../options.js';
import { printAnswer } from './print.js';
import { worldQuestion } from './world-question.js';

export async function pivotCommand(options: Options, io: Io): Promise<void> {
  await withWorkspace(options, io, async (workspace) => {
    const question = {
      ...(await worldQuestion(workspace, options, 'pivot')),
      ...(options.product === undefined ? {} : { product: options.product }),
      limits: limitSettings(options.limit),
    };
    printAnswer(await pivotAnswer(workspace, question), options, io);
  });
}

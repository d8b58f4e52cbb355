/** `tuchu dependence mutual COUNTRY`: what we depend on each partner, beside what they depend on us. */
import { mutualAnswer } from '../../../dependence/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, limitSettings } from '../../options.js';
import { printAnswer } from './print.js';
import { partnersOf, worldQuestion } from './world-question.js';

export async function mutualCommand(options: Options, io: Io): Promise<void> {
  await withWorkspace(options, io, async (workspace) => {
    const question = {
      ...(await worldQuestion(workspace, options, 'mutual')),
      ...partnersOf(options),
      limits: limitSettings(options.limit),
    };
    printAnswer(await mutualAnswer(workspace, question), options, io);
  });
}

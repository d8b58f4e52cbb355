/** `tuchu dependence patterns COUNTRY`: intra-industry trade, fit, similarity, intensity and advantage. */
import { patternsAnswer } from '../../../dependence/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import type { Options } from '../../options.js';
import { printAnswer } from './print.js';
import { partnersOf, worldQuestion } from './world-question.js';

export async function patternsCommand(options: Options, io: Io): Promise<void> {
  await withWorkspace(options, io, async (workspace) => {
    const question = {
      ...(await worldQuestion(workspace, options, 'patterns')),
      ...partnersOf(options),
    };
    printAnswer(await patternsAnswer(workspace, question), options, io);
  });
}

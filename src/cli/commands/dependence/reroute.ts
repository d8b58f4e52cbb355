/** `tuchu dependence reroute COUNTRY --from A --to C`: how much may pass through a country from A to C. */
import { type PlaceCode, TuchuError } from '../../../core/index.js';
import { rerouteAnswer } from '../../../dependence/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { type Options, countryOf, limitSettings } from '../../options.js';
import { printAnswer } from './print.js';
import { worldQuestion } from './world-question.js';

export async function rerouteCommand(options: Options, io: Io): Promise<void> {
  const end = (text: string | undefined): PlaceCode => {
    if (text === undefined) throw new TuchuError(say.needsRoute({}), 2);
    return countryOf(text, 'dependence reroute');
  };
  const [from, to] = [end(options.from), end(options.to)];
  await withWorkspace(options, io, async (workspace) => {
    const question = await worldQuestion(workspace, options, 'reroute');
    if (new Set([question.subject, from, to]).size < 3) throw new TuchuError(say.needsRoute({}), 2);
    const { since } = options;
    const { year } = question;
    if (since !== undefined && year !== undefined && since >= year)
      throw new TuchuError(say.sinceNotBefore({ since, year }), 2);
    const limits = limitSettings(options.limit);
    const base = since === undefined ? {} : { since };
    printAnswer(
      await rerouteAnswer(workspace, { ...question, ...base, from, to, limits }),
      options,
      io,
    );
  });
}

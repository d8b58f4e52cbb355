/** `tuchu shock ranking COUNTRY|all`: cuts of deliveries between a country and each partner, seen from both sides. */
import { placeName } from '../../../core/index.js';
import { rankingAnswer, worldRanking } from '../../../shock/both-sides/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { withBar } from '../../progress.js';
import { printAnswer } from '../dependence/print.js';
import { tableNamed } from './run.js';

/** Places of a table are some tens; all of them are printed unless fewer are asked for. */
const EVERY = 1000;

export async function rankingCommand(options: Options, io: Io): Promise<void> {
  const command = 'shock ranking';
  noMoreWords(options.words, 3, command);
  const all = options.words[2] === 'all';
  const subject = all ? '' : countryOf(options.words[2], command);
  const limits = limitSettings(options.limit);
  await withWorkspace(options, io, async (workspace) => {
    const dataset = await tableNamed(workspace, options.dataset);
    const choice = { dataset, year: options.year };
    const answer = await withBar(io, '{partner} [{bar}] {value}/{total}', (move) => {
      const heard = (done: number, total: number, place: string): void =>
        move(done, total, { partner: placeName(place, options.lang) });
      return all
        ? worldRanking(workspace, { limits, ...choice, onPlace: heard })
        : rankingAnswer(workspace, { subject, limits, ...choice, onPartner: heard });
    });
    printAnswer(answer, { ...options, top: options.top ?? EVERY }, io);
  });
}

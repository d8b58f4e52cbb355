/** `tuchu shock sweep NAME|FILE --country COUNTRY`: which assumption of which model matters most. */
import { TuchuError } from '../../../core/index.js';
import { settingOptions } from '../../../dependence/index.js';
import { readShock, shockPath } from '../../../shock/index.js';
import { sweepAnswer } from '../../../shock/sweep/index.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { type Options, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { withBar } from '../../progress.js';
import { printAnswer } from '../dependence/print.js';
import { tableNamed } from './run.js';

export async function sweepCommand(options: Options, io: Io): Promise<void> {
  const command = 'shock sweep';
  noMoreWords(options.words, 3, command);
  const file = options.words[2];
  if (file === undefined || options.country === undefined)
    throw new TuchuError(say.needsShock({}), 2);
  const subject = countryOf(options.country, command);
  const partner = options.with === undefined ? undefined : countryOf(options.with, command);
  const shock = await readShock(shockPath(file));
  const limits = limitSettings(options.limit);
  const option = (name: string, x: string | number | undefined): string =>
    x === undefined ? '' : ` --${name} ${x}`;
  await withWorkspace(options, io, async (workspace) => {
    const dataset = await tableNamed(workspace, options.dataset);
    const asked =
      `${file} --country ${subject}` +
      option('with', partner) +
      option('model', options.model) +
      option('dataset', dataset) +
      option('year', options.year);
    const answer = await withBar(io, '{what} [{bar}] {value}/{total}', (move) =>
      sweepAnswer(workspace, {
        subject,
        shock,
        partner,
        limits,
        dataset,
        year: options.year,
        models: options.model?.split(','),
        // A cell is a model's own answer, and is had again from the shock itself.
        command: `tuchu shock ${asked}`,
        reproduce: `tuchu shock ${asked}${settingOptions(limits)}`,
        onRun: (done, total, what) => move(done, total, { what }),
      }),
    );
    printAnswer(answer, options, io);
  });
}

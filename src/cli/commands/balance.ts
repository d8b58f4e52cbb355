/** `tuchu balance COUNTRY`: the great powers domain by domain; `tuchu balance COUNTRY frictions`: disputes beside tiers. */
import { REVIEWED, assessBalance, assessFrictions } from '../../assess/index.js';
import { pageText, writeBalancePage, writeFrictionsPage } from '../../brief/index.js';
import { balanceFindings, frictionFindings } from '../../relations/index.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { oneOf } from '../option-values.js';
import { type Options, allowOnly, countryOf, noMoreWords } from '../options.js';
import { styleOf } from '../style.js';

export async function balanceCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'balance');
  const subject = countryOf(options.words[1], 'balance');
  const part = oneOf('balance', options.words[2], ['frictions'] as const);
  const { lang, powers, k } = options;
  const day = options.asOf ?? REVIEWED;
  allowOnly(options, 'balance', part === undefined ? ['as-of', 'powers', 'k'] : ['as-of']);
  await withWorkspace(options, io, async (workspace) => {
    const json = (findings: unknown): void => io.out(`${JSON.stringify(findings, null, 2)}\n`);
    if (part === 'frictions') {
      const found = await assessFrictions(workspace, subject, day);
      if (options.json) json(frictionFindings(found));
      else io.out(pageText(writeFrictionsPage(found, lang), styleOf(io)));
      return;
    }
    const choice = {
      day,
      ...(powers === undefined ? {} : { powers }),
      ...(k === undefined ? {} : { k }),
    };
    const balance = await assessBalance(workspace, subject, choice);
    if (options.json) json(balanceFindings(balance));
    else io.out(pageText(writeBalancePage(balance, lang), styleOf(io)));
  });
}

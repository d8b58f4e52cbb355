/**
 * `tuchu chain table COUNTRY`: an input-output table as it stands for one country: whether it balances, which
 * sectors have no output or value added below zero, multipliers and linkages.
 *
 * Multipliers and linkages are of the country's own table (`national.ts`): over all places of a world table value
 * added is 1 and imports nothing, by construction.
 */
import {
  TuchuError,
  type Answer,
  type AnswerTable,
  type Missing,
  type PlaceCode,
} from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import { tablesHeld, type TableChoice } from '../tables-held.js';
import { balanceTable } from './balance-table.js';
import { exceptionsTable } from './exceptions-table.js';
import { readFor } from './held.js';
import { linkagesTable } from './linkages-table.js';
import { sectorsTable } from './sectors-table.js';

export interface ChainTableQuestion extends TableChoice {
  readonly subject: PlaceCode;
}

/**
 * @throws `TuchuError` where the dataset named is no input-output table
 * @example
 * const answer = await chainTableAnswer(workspace, { subject: 'DEU', year: 2008 });
 * answer.tables.map((t) => t.id); // ['chain-balance@wiod-…', 'chain-sectors@…', 'chain-linkages@…', 'chain-exceptions@…']
 */
export async function chainTableAnswer(
  workspace: Workspace,
  question: ChainTableQuestion,
): Promise<Answer> {
  const { tables, refused } = await tablesHeld(workspace, question);
  const answers: AnswerTable[] = [];
  const refusals = [...refused];
  for (const held of tables) {
    try {
      const found = await readFor(workspace, held, question.subject);
      if ('reason' in found) refusals.push({ dataset: held.manifest.id, missing: found });
      else
        answers.push(
          balanceTable(found),
          sectorsTable(found),
          linkagesTable(found),
          ...exceptionsTable(found),
        );
    } catch (error) {
      // A table that cannot be solved says why; the others still answer.
      if (!(error instanceof TuchuError)) throw error;
      const why: Missing = { reason: 'undefined', detail: error.detail };
      refusals.push({ dataset: held.manifest.id, missing: why });
    }
  }
  return { tables: answers, refused: refusals };
}

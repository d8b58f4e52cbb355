/** Answers a question about complexity: the country under several filters and through the years, and its products. */
import { type Answer, productNames } from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import { allTable, filtersTable, yearsTable } from './place-table.js';
import { productTables } from './product-tables.js';
import type { ComplexityQuestion } from './question.js';
import { readComplexity } from './read.js';

/**
 * @throws `TuchuError` where the dataset named is not in the workspace
 * @example
 * const answer = await complexityAnswer(workspace, { subject: 'VNM' });
 * answer.tables[0]?.rows[0]?.cells[0]?.measure; // 'eci'
 */
export async function complexityAnswer(
  workspace: Workspace,
  q: ComplexityQuestion,
): Promise<Answer> {
  const { found, refused } = await readComplexity(workspace, q);
  const datasets = await workspace.datasets();
  const tables = [];
  for (const year of found) {
    const years = yearsTable(year);
    const name = await productNames(workspace, year.manifest, datasets);
    tables.push(
      filtersTable(year),
      ...(q.all === true ? [allTable(year)] : []),
      ...(years === undefined ? [] : [years]),
      ...(q.all === true ? [] : productTables(year, name)),
    );
  }
  return { tables, refused };
}

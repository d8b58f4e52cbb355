/** Which straits and canals a country's trade passes, as an Answer. */
import type { Answer, AnswerTable } from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import { type ChokepointRead, type ChokepointsQuestion, readChokepoints } from './read.js';
import { partnersTable, passagesTable, productsTable } from './tables.js';

/** @throws as `readChokepoints` */
export async function chokepointsAnswer(
  workspace: Workspace,
  question: ChokepointsQuestion,
): Promise<Answer> {
  const { read, refused } = await readChokepoints(workspace, question);
  if (read === undefined) return { tables: [], refused };
  const tables = tablesOf(read);
  // Totals say nothing of products: what holds them answers beside.
  const totals = read.flows.tables.every((t) => t.product === null);
  if (totals && question.dataset === undefined) {
    const more = await readChokepoints(workspace, { ...question, byProduct: true });
    if (more.read !== undefined) tables.push(...tablesOf(more.read));
  }
  return { tables, refused: tables.length === 0 ? refused : [] };
}

/** Passages, products and partners of one dataset. */
export function tablesOf(read: ChokepointRead): AnswerTable[] {
  const { flows, focus } = read;
  const products = focus === undefined ? undefined : productsTable(read, focus);
  return [
    ...(flows.pooled === undefined ? [] : [passagesTable(read)]),
    ...(products === undefined || products.rows.length === 0 ? [] : [products]),
    ...(focus === undefined ? [] : [partnersTable(read, focus)]),
  ];
}

/**
 * Answers of models, kept while one shock is looked at: when a reader sets an assumption, only the models that take it as
 * given run again. One memo belongs to one shock, country, partner, table and state of the workspace; whoever holds it
 * sees to that. Nothing is written anywhere.
 */
import type { Assumption, Finding, Missing } from '../core/index.js';
import type { AnswerTable } from '../dependence/index.js';
import type { HeldTable } from './held-table.js';
import type { DayPath, ModelAnswer } from './model.js';

/** Answers held at most; the oldest go first. */
const MOST = 60;

const keyOf = (id: string, assumptions: readonly Assumption[]): string =>
  JSON.stringify([id, assumptions.map((a) => [a.id, a.value])]);

export class ShockMemo {
  readonly #answers = new Map<string, { answer: ModelAnswer; reproduce: string }>();
  #table: Promise<HeldTable | Missing> | undefined;

  /** The table, opened once; one that could not be opened is tried again. */
  table(open: () => Promise<HeldTable | Missing>): Promise<HeldTable | Missing> {
    this.#table ??= open().catch((error: unknown) => {
      this.#table = undefined;
      throw error;
    });
    return this.#table;
  }

  /** The table, where it was opened for this question or an earlier one. */
  opened(): Promise<HeldTable | Missing> | undefined {
    return this.#table;
  }

  /** What the model answered to the same assumptions, with the command that prints it in today's question. */
  answer(
    id: string,
    assumptions: readonly Assumption[],
    reproduce: string,
  ): ModelAnswer | undefined {
    const kept = this.#answers.get(keyOf(id, assumptions));
    return kept && asked(kept.answer, kept.reproduce, reproduce);
  }

  keep(answer: ModelAnswer, reproduce: string): void {
    this.#answers.set(keyOf(answer.model.id, answer.assumptions), { answer, reproduce });
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest);
  }
}

/** The same answer under another command. */
function asked(answer: ModelAnswer, was: string, is: string): ModelAnswer {
  if (was === is) return answer;
  const told = (f: Finding): Finding => (f.reproduce === was ? { ...f, reproduce: is } : f);
  const table = (t: AnswerTable): AnswerTable => ({
    ...t,
    rows: t.rows.map((row) => ({ ...row, cells: row.cells.map((f) => f && told(f)) })),
  });
  const path = (p: DayPath): DayPath => ({
    ...p,
    findings: p.findings.map(([day, f]) => [day, told(f)] as const),
  });
  return {
    ...answer,
    tables: answer.tables.map(table),
    ...(answer.paths && { paths: answer.paths.map(path) }),
    ...(answer.headline && { headline: told(answer.headline) }),
  };
}

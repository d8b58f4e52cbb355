/**
 * What a question about dependence is answered with: Findings laid out as tables, and the datasets that could
 * not answer, each with its reason. The command line, the server and the workbench print the same answer.
 */
import type { Finding, Message, Missing, Text } from '../core/index.js';

/** One thing asked about (a product, a partner, a domain) and what was found of it, column by column. */
export interface AnswerRow {
  /** A place, product or domain code; unique in its table. */
  readonly key: string;
  readonly label: Text;
  /** In the order of the table's columns; null where the column has nothing to say of this row. */
  readonly cells: readonly (Finding | null)[];
}

export interface AnswerTable {
  /** Unique in the answer. */
  readonly id: string;
  readonly title: Message;
  /** What the rows are: `product`, `partner`. */
  readonly rowLabel: Text;
  readonly columns: ReadonlyArray<{
    readonly measure: string;
    readonly label: Text;
    /** Its numbers are each about another partner, who is named before the number. */
    readonly names?: 'partner';
  }>;
  /** Most telling first; the shells show the first of them and say how many there are. */
  readonly rows: readonly AnswerRow[];
  /** What a reader must know before reading the table: conventions, coverage, what was left out. */
  readonly notes: readonly Message[];
}

export interface Answer {
  readonly tables: readonly AnswerTable[];
  /** Datasets that could not answer, and why. */
  readonly refused: ReadonlyArray<{ readonly dataset: string; readonly missing: Missing }>;
}

/** Every Finding of an answer, in reading order. */
export function answerFindings(answer: Answer): Finding[] {
  return answer.tables.flatMap((t) =>
    t.rows.flatMap((r) => r.cells.filter((cell) => cell !== null)),
  );
}

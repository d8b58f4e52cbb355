/**
 * What a question about many numbers is answered with: Findings laid out as tables, and the datasets that could
 * not answer, each with its reason. The command line, the server and the workbench print the same answer.
 */
import type { Finding } from './finding.js';
import type { Text } from './lang.js';
import type { Message } from './message.js';
import type { Missing } from './missing.js';
import type { PlaceCode } from './places.js';

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
  readonly columns: ReadonlyArray<{ readonly measure: string; readonly label: Text }>;
  /** Set where what is missing is the answer: the shells print every reason, and not the first few. */
  readonly everyReason?: boolean;
  /** Partners that the title or the columns name already; cells need not say them again. */
  readonly about?: readonly PlaceCode[];
  /** Most telling first; the shells show the first of them and say how many there are. */
  readonly rows: readonly AnswerRow[];
  /** The rows stand in the order of their names, which each language has its own. */
  readonly byName?: true;
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

/** One row of a file, its cells by column name; each reading says what is wrong with its own cell. */
import { periodBounds } from '../core/index.js';
import { Cursor } from './fields.js';
import { say } from './messages.js';

/** How publishers write that there is no value. */
const NOTHING: ReadonlySet<string> = new Set(['', 'NA', 'NaN', 'N/A', 'NULL', '..', '.']);

export class Cells {
  readonly at: Cursor;
  #fields: readonly string[] = [];
  readonly #index: ReadonlyMap<string, number>;

  constructor(file: string, columns: readonly string[]) {
    this.at = new Cursor(file);
    this.#index = new Map(columns.map((name, i) => [name, i]));
  }

  /** Moves on to another row. */
  set(fields: readonly string[], line: number): void {
    this.#fields = fields;
    this.at.line = line;
  }

  /** The cell as it stands; a column that the layout does not have is a mistake in the source's code. */
  raw(column: string): string {
    const i = this.#index.get(column);
    if (i === undefined) throw new Error(`the layout has no column \`${column}\``);
    return this.#fields[i] ?? '';
  }

  /** The cell without surrounding space; null where the publisher gives none. */
  maybe(column: string): string | null {
    const text = this.raw(column).trim();
    return NOTHING.has(text) ? null : text;
  }

  text(column: string): string {
    return this.maybe(column) ?? this.at.fail(say.badField, column, this.raw(column));
  }

  /** A year; with `exponent form` such as `2e3` refused. */
  year(column: string): number {
    return this.at.year(this.raw(column).trim(), column);
  }

  maybeYear(column: string): number | null {
    return this.maybe(column) === null ? null : this.year(column);
  }

  /** A whole amount given in units of 10^`exponent`, never negative. */
  amount(column: string, exponent = 0): number {
    return this.at.amount(this.raw(column).trim(), column, exponent);
  }

  maybeAmount(column: string, exponent = 0): number | null {
    return this.maybe(column) === null ? null : this.amount(column, exponent);
  }

  /** A number of any sign. */
  real(column: string): number {
    return this.at.real(this.raw(column).trim(), column);
  }

  maybeReal(column: string): number | null {
    return this.maybe(column) === null ? null : this.real(column);
  }

  /** A date as a period: `2016-07-01`, `2016-07`, `2016`; a range `2016-01-01:2016-12-31` too. */
  period(column: string): string {
    return this.maybePeriod(column) ?? this.at.fail(say.badPeriod, column, this.raw(column));
  }

  maybePeriod(column: string): string | null {
    const text = this.maybe(column);
    if (text === null) return null;
    const period = text.replace(/\.\.|:/, '/');
    return periodBounds(period) === undefined ? this.at.fail(say.badPeriod, column, text) : period;
  }

  /** Year, month and day in columns of their own; missing months or days (0, -9, -99) widen the period. */
  dateParts(year: string, month: string, day: string): string | null {
    const y = this.maybe(year);
    if (y === null || Number(y) < 0) return null;
    const part = (column: string): string | null => {
      const text = this.maybe(column);
      return text === null || Number(text) <= 0 ? null : text.padStart(2, '0');
    };
    const [m, d] = [part(month), part(day)];
    const period = m === null ? y : d === null ? `${y}-${m}` : `${y}-${m}-${d}`;
    return periodBounds(period) === undefined ? this.at.fail(say.badPeriod, year, period) : period;
  }
}

/** Reads one cell, or says what is wrong with it. */
import { TuchuError, wholeUnits, type Message } from '../core/index.js';
import { say } from './messages.js';

type Cell = { file: string; line: number; column: string; value: string };
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** Where a cell stands; made once per column, its line moves on. */
export class Cursor {
  line = 0;
  constructor(readonly file: string) {}

  fail(say: (cell: Cell) => Message, column: string, value: string): never {
    throw new TuchuError(say({ file: this.file, line: this.line, column, value }));
  }

  /** A whole amount given in units of 10^`exponent`; never negative. */
  amount(text: string, column: string, exponent: number): number {
    const value = wholeUnits(text, exponent);
    if (value !== undefined && text[0] !== '-') return value;
    if (text.trim() === '') this.fail(say.noValue, column, text);
    if (!NUMBER.test(text)) this.fail(say.notNumber, column, text);
    this.fail(text.startsWith('-') ? say.negative : say.tooLarge, column, text);
  }

  /** As `amount`, where an empty cell or `NA` means the publisher gives none. */
  optionalAmount(text: string, column: string, exponent: number): number | null {
    return text === '' || text === 'NA' ? null : this.amount(text, column, exponent);
  }

  year(text: string, column: string): number {
    const year = /^\d{4}$/.test(text) ? Number(text) : 0;
    if (year < 1500 || year > 2200) this.fail(say.badYear, column, text);
    return year;
  }

  /** A number of any sign, as series have. */
  real(text: string, column: string): number {
    if (text === '') this.fail(say.noValue, column, text);
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(value)) this.fail(say.notNumber, column, text);
    return value;
  }
}

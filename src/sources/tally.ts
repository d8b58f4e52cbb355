/**
 * Counts a table while it is read, whatever the shape of its rows: lines read and kept, what was set
 * aside and why, years, places, and names that are not known. One line may give several rows.
 */
import { TuchuError, type Message, type Place, type PlaceCode } from '../core/index.js';
import type { CellRow, CodeRow, Emit, FlowRow, FlowSide, RecordRow, SeriesRow } from './rows.js';
import { say } from './messages.js';
import type { RowCounts } from './source.js';
import { UnknownNames } from './unknown.js';

export type Resolve = (text: string) => Place | undefined;

export class Tally {
  readonly from = new Set<PlaceCode>();
  readonly to = new Set<PlaceCode>();
  readonly products = new Set<string>();
  readonly sides = new Set<FlowSide>();
  line = 0;
  #key: string | undefined;
  written = 0;
  #read = 0;
  #kept = 0;
  #keptLine = false;
  #first = Infinity;
  #last = -Infinity;
  readonly #aside = new Map<string, { reason: Message; rows: number; value: number }>();
  readonly #known = new Map<Resolve, Map<string, Place | undefined>>();
  readonly #unknown = new UnknownNames();

  constructor(
    readonly file: string,
    private readonly emit: Emit,
  ) {}

  /** Begins a line of the file; `key` is what no other line that is kept may share. */
  begin(line: number, key?: string): void {
    this.#key = key;
    this.#read++;
    this.line = line;
    this.#keptLine = false;
    this.#unknown.begin();
  }

  /** The place a code stands for; undefined when nobody knows, which is told once the file is read. */
  place(text: string, column: string, resolve: Resolve): PlaceCode | undefined {
    let known = this.#known.get(resolve);
    if (known === undefined) this.#known.set(resolve, (known = new Map()));
    if (!known.has(text)) known.set(text, resolve(text));
    const place = known.get(text);
    if (place !== undefined) return place.code;
    this.#unknown.add(text, this.line, column);
    return undefined;
  }

  /** The amount on a line whose place is not known, so that the name is listed with its weight. */
  weigh(amount: number | null): void {
    this.#unknown.weigh(amount);
  }

  flow(row: Omit<FlowRow, 'fromCode' | 'toCode'> & Partial<FlowRow>): void {
    this.from.add(row.from);
    this.to.add(row.to);
    this.products.add(row.product);
    if (row.side !== undefined) this.sides.add(row.side);
    this.#year(row.year);
    this.#keep();
    this.emit.flow({ fromCode: row.from, toCode: row.to, ...row }, this.line);
  }

  series(row: Omit<SeriesRow, 'side' | 'partner'> & Partial<SeriesRow>): void {
    this.#year(row.year);
    this.#keep();
    this.emit.series({ side: null, partner: null, ...row }, this.line);
  }

  record(row: Pick<RecordRow, 'id' | 'what'> & Partial<RecordRow>): void {
    for (const period of [row.start, row.end])
      if (period !== null && period !== undefined) this.#year(Number(period.slice(0, 4)));
    this.#keep();
    const nothing = {
      subject: null,
      partner: null,
      start: null,
      end: null,
      value: null,
      text: null,
    };
    this.emit.record?.({ ...nothing, ...row }, this.line, this.#key);
  }

  code(row: Pick<CodeRow, 'scheme' | 'code'> & Partial<CodeRow>): void {
    this.#keep();
    const nothing = { toScheme: null, toCode: null, text: null };
    this.emit.code?.({ ...nothing, ...row }, this.line, this.#key);
  }

  cell(row: CellRow): void {
    this.from.add(row.fromPlace);
    this.to.add(row.toPlace);
    this.#year(row.year);
    this.#keep();
    this.emit.cell?.(row, this.line);
  }

  /** Counts the line as set aside, with its weight, unless it also gave rows. */
  setAside(reason: Message, value: number | null = null): void {
    const entry = this.#aside.get(reason.code) ?? { reason, rows: 0, value: 0 };
    entry.rows++;
    entry.value += value ?? 0;
    this.#aside.set(reason.code, entry);
  }

  get counts(): RowCounts {
    const setAside = [...this.#aside.values()].map((a) => ({
      ...a,
      value: Number.isSafeInteger(a.value) ? a.value : null,
    }));
    return { read: this.#read, kept: this.#kept, setAside };
  }

  /** First and last year; null for a table without any. */
  get years(): readonly [number, number] | null {
    if (this.#kept === 0) throw new TuchuError(say.headerOnly({ file: this.file }));
    return Number.isFinite(this.#first) ? [this.#first, this.#last] : null;
  }

  /** Tells of the names nobody knows: which, where first, and what each would take along. */
  complain(): void {
    this.#unknown.complain(this.file);
  }

  #keep(): void {
    this.written++;
    if (this.#keptLine) return;
    this.#keptLine = true;
    this.#kept++;
  }

  #year(year: number): void {
    if (year < this.#first) this.#first = year;
    if (year > this.#last) this.#last = year;
  }
}

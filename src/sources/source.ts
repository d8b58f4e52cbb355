/** What a source is: it recognises its file by the header, reads it, and says what it read. */
import type { Message, PlaceCode, Text } from '../core/index.js';
import type { Emit, Kind } from './rows.js';

/** Which places and products a dataset speaks of. `all` is a promise: a total over it is a total. */
export interface Scope {
  readonly from: 'all' | readonly PlaceCode[];
  readonly to: 'all' | readonly PlaceCode[];
  readonly products: 'all' | 'subset' | 'total';
  /** An extract cut out around these places: their trade is whole, nobody else's is. */
  readonly around?: readonly PlaceCode[] | undefined;
  /** Years that are held in part only, by the side that reports them. */
  readonly partial?: PartYears | undefined;
}

/** Months that are held, 0 to 11, by place and year. */
export type MonthsHeld = Readonly<Record<PlaceCode, Readonly<Record<string, number>>>>;

/** Years of which a part is held; years that are not named are whole. */
export interface PartYears {
  readonly import?: MonthsHeld | undefined;
  readonly export?: MonthsHeld | undefined;
}

export interface FileRecord {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface SetAside {
  readonly reason: Message;
  readonly rows: number;
  /** In the dataset's unit; null where the rows carry no value or the sum is not a safe integer. */
  readonly value: number | null;
}

export interface RowCounts {
  readonly read: number;
  readonly kept: number;
  readonly setAside: readonly SetAside[];
}

/** What was read, told after the last row. */
export interface Reading {
  readonly source: string;
  readonly title: Text;
  readonly licence: string;
  readonly citation: string;
  readonly homepage: string;
  readonly release: string;
  readonly kind: Kind;
  readonly unit: string;
  /** `HS17`, `HS12`, `CN8`, `TOTAL`; null for series. */
  readonly classification: string | null;
  /** What flows: `goods`, `debt`, `energy`, `arms`, `votes` …; null where nothing does. */
  readonly flow: string | null;
  /** Whose report the value is, `both` where each row says so itself; null for series. */
  readonly side: 'reconciled' | 'importer' | 'exporter' | 'both' | null;
  readonly scope: Scope | null;
  /** False where products overlap (a total beside its parts), so that only one at a time adds up; absent means they do. */
  readonly additive?: boolean;
  /** First and last; null for a table without years. */
  readonly years: readonly [number, number] | null;
  readonly rows: RowCounts;
  /** The columns a row must be unique by, as the file names them. */
  readonly key: readonly string[];
  readonly notes: readonly Message[];
  /** The mapping it was read by, as a file that loads the same dataset again; absent for a source of its own. */
  readonly mapping?: string;
  readonly files: readonly FileRecord[];
  /** Of the content: of the one file, or of the list of files. */
  readonly sha256: string;
}

/** The start of a file: what a source recognises it by. */
export interface Head {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface ReadProgress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rows: number;
}

export interface ReadOptions {
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A layout of which no real file was at hand when it was written. */
export interface Untried {
  /** The file as its publisher names it. */
  readonly file: string;
  /** Where its header was read instead. */
  readonly from: string;
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher: string;
  readonly licence: string;
  readonly citation: string;
  readonly homepage: string;
  /** The headers it reads, column by column. */
  readonly layouts: readonly (readonly string[])[];
  /** The shapes of row it may hand on; any of them where it does not say. */
  readonly kinds?: readonly Kind[];
  /** Takes its columns in another order, or headers of a family, as its publisher ships them. */
  readonly flexible?: boolean;
  /** Layouts that were never tried on a real file; none where absent. */
  readonly untried?: readonly Untried[];
  recognise(head: Head): boolean;
  read(file: string, emit: Emit, options?: ReadOptions): Promise<Reading>;
}

/** True when the columns are exactly one of the layouts, in order. */
export function hasLayout(layouts: Source['layouts'], columns: readonly string[]): boolean {
  return layouts.some((l) => l.length === columns.length && l.every((c, i) => c === columns[i]));
}

/** A publisher's tables as sources: what their headers are, and what each row becomes. */
import { basename } from 'node:path';
import { TuchuError, type Message, type Text } from '../core/index.js';
import { addsUp } from './additive.js';
import { Cells } from './cells.js';
import { readCsv, readHeader, type CsvOptions } from './csv.js';
import { say } from './messages.js';
import type { Kind } from './rows.js';
import type { Reading, Scope, Source, Untried } from './source.js';
import { Tally } from './tally.js';

export interface Layout extends CsvOptions {
  /** The header as published, column by column. */
  readonly columns: readonly string[];
  /** The publisher ships the columns in any order, among others: `columns` are those that are needed. */
  readonly anyOrder?: boolean;
  readonly kind: Kind;
  /** The unit of the amounts; `mixed` where rows carry their own. */
  readonly unit: string;
  readonly classification?: string;
  /** What flows: `goods`, `investment`, `votes` …; series and records may state it as well. */
  readonly flow?: string;
  /** Whose report all rows are; not needed where rows have a side of their own. */
  readonly side?: 'reconciled' | 'importer' | 'exporter';
  /** What the rows allow to be claimed; for flows only. */
  readonly scope?: (tally: Tally) => Scope;
  /** Stated where the publisher's products overlap; else told by the products themselves. */
  readonly additive?: boolean;
  /** Columns a row must be unique by, as the file names them; for the duplicate message. */
  readonly key: readonly string[];
  readonly notes?: (tally: Tally) => readonly Message[];
  /** What one line becomes: no row, one or several. */
  readonly row: (cells: Cells, out: Tally, context: Context) => void;
  /** No real file of it was at hand: what it loads carries a note. */
  readonly untried?: Untried;
  /** Where a header is too common to be a publisher's own: the file must also be named like this. */
  readonly named?: RegExp;
}

/** What a row cannot say of itself. */
export interface Context {
  /** The file's name without its folder: some publishers put the year there and nowhere else. */
  readonly name: string;
}

export interface TableSpec {
  readonly id: string;
  readonly title: Text;
  readonly publisher: string;
  readonly licence: string;
  readonly citation: string;
  readonly homepage: string;
  /** The release a file name states; years and hash where it states none. */
  readonly release?: (name: string) => string | undefined;
  readonly layouts: readonly Layout[];
  /** Untried layouts of the family below. */
  readonly untried?: readonly Untried[];
  /** A family of layouts that a header itself describes, such as `HS5_6d,…,HS4_6d,…`. */
  readonly layoutOf?: (columns: readonly string[], name: string) => Layout | undefined;
}

function fits({ columns, anyOrder }: Layout, header: readonly string[]): boolean {
  if (anyOrder) return columns.every((c) => header.includes(c));
  return columns.length === header.length && columns.every((c, i) => c === header[i]);
}

/** Years, where there are any, and the beginning of the hash. */
function releaseOf(years: Reading['years'], sha256: string): string {
  const hash = sha256.slice(0, 8);
  if (years === null) return hash;
  return `${years[0] === years[1] ? years[0] : years.join('-')}-${hash}`;
}

/**
 * A source made of layouts. Its rows come from `row`; everything else (bytes, header, counts, unknown
 * names, years, hashes) is done here, in one way for all.
 *
 * @example
 * export const igos = defineTable({ id: 'cow-igo', layouts: [{ columns: ['ccode', 'year'], … }], … });
 */
export function defineTable(spec: TableSpec): Source {
  const { id, title, publisher, licence, citation, homepage, layouts } = spec;
  const find = (header: readonly string[], name: string): Layout | undefined =>
    layouts.find((l) => fits(l, header) && (l.named?.test(name) ?? true)) ??
    spec.layoutOf?.(header, name);
  return {
    id,
    title,
    publisher,
    licence,
    citation,
    homepage,
    layouts: layouts.flatMap((l) => (l.named === undefined ? [l.columns] : [])),
    untried: [...layouts.flatMap((l) => l.untried ?? []), ...(spec.untried ?? [])],
    flexible: spec.layoutOf !== undefined || layouts.some((l) => l.anyOrder === true),
    recognise: (head) => find(head.columns, head.name) !== undefined,

    async read(file, emit, options = {}) {
      const name = basename(file);
      const header = await readHeader(file);
      const layout = find(header, name);
      if (layout === undefined)
        throw new TuchuError(say.unrecognised({ file, value: header.join(',') }));
      const tally = new Tally(file, emit);
      const cells = new Cells(file, header);
      const context: Context = { name };
      // Flows, series and cells are unique by their own fields; a record or a code by what its line says.
      const keyed = layout.kind === 'records' || layout.kind === 'codes';
      const onRow = (fields: readonly string[], line: number): void => {
        cells.set(fields, line);
        tally.begin(line, keyed ? layout.key.map((c) => cells.raw(c)).join(',') : undefined);
        layout.row(cells, tally, context);
      };
      let csv;
      try {
        csv = await readCsv(file, header, onRow, { ...options, ...csvOptions(layout) });
      } finally {
        // Names nobody knows are told before anything that was found later in the file.
        tally.complain();
      }
      const { sha256, bytes } = csv;
      const { years } = tally;
      const flows = layout.kind === 'flows';
      return {
        source: id,
        title,
        licence,
        citation,
        homepage,
        release: spec.release?.(name) ?? releaseOf(years, sha256),
        kind: layout.kind,
        unit: layout.unit,
        classification: layout.classification ?? null,
        flow: layout.flow ?? null,
        side: layout.side ?? sideOf(tally),
        scope: flows ? (layout.scope?.(tally) ?? { from: [], to: [], products: 'subset' }) : null,
        additive: layout.additive ?? addsUp(tally.products),
        years,
        rows: tally.counts,
        key: layout.key,
        notes: [...(layout.notes?.(tally) ?? []), ...untriedNote(layout.untried)],
        files: [{ name, sha256, bytes }],
        sha256,
      };
    },
  };
}

/** What a reader of a dataset must know whose layout was never tried. */
export const untriedNote = (untried: Untried | undefined): readonly Message[] =>
  untried === undefined ? [] : [say.untried({ ...untried })];

/** Whose report the rows of a table are. */
export function sideOf({ sides }: Tally): Reading['side'] {
  if (sides.size > 1) return 'both';
  return [...sides][0] ?? null;
}

function csvOptions({ delimiter, encoding }: Layout): CsvOptions {
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

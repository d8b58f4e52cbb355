/** Rows that travel as they are: their columns, and what makes one of them the same as another. */
import type { Kind, RowOf } from '../sources/index.js';

export type PlainKind = Exclude<Kind, 'flows'>;
export type ColumnType = 'VARCHAR' | 'DOUBLE' | 'INTEGER';

interface Shape<K extends PlainKind> {
  readonly columns: Readonly<Record<keyof RowOf[K], ColumnType>>;
  /** What two rows must not share. */
  readonly key: ReadonlyArray<keyof RowOf[K] & string>;
}

/** Columns of each shape of row, and the key that rows are sorted and unique by. */
export const SHAPES: { readonly [K in PlainKind]: Shape<K> } = {
  series: {
    columns: {
      subject: 'VARCHAR',
      measure: 'VARCHAR',
      side: 'VARCHAR',
      partner: 'VARCHAR',
      year: 'INTEGER',
      value: 'DOUBLE',
      unit: 'VARCHAR',
    },
    key: ['subject', 'measure', 'side', 'partner', 'year'],
  },
  records: {
    columns: {
      id: 'VARCHAR',
      subject: 'VARCHAR',
      partner: 'VARCHAR',
      what: 'VARCHAR',
      start: 'VARCHAR',
      end: 'VARCHAR',
      value: 'DOUBLE',
      text: 'VARCHAR',
    },
    key: ['id', 'subject', 'partner', 'what', 'start', 'end', 'value', 'text'],
  },
  codes: {
    columns: {
      scheme: 'VARCHAR',
      code: 'VARCHAR',
      toScheme: 'VARCHAR',
      toCode: 'VARCHAR',
      text: 'VARCHAR',
    },
    key: ['scheme', 'code', 'toScheme', 'toCode', 'text'],
  },
  cells: {
    columns: {
      fromPlace: 'VARCHAR',
      fromSector: 'VARCHAR',
      toPlace: 'VARCHAR',
      toSector: 'VARCHAR',
      year: 'INTEGER',
      value: 'DOUBLE',
    },
    key: ['fromPlace', 'fromSector', 'toPlace', 'toSector', 'year'],
  },
};

/** The columns of a kind in the order they are written. */
export const columnsOf = (kind: PlainKind): readonly string[] => Object.keys(SHAPES[kind].columns);

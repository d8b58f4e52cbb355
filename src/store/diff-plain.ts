/** Two releases of a table that is no flows, compared by DuckDB: rows are matched by their key. */
import type { Params, Reader } from './duck.js';
import { MOST_CHANGES, type Change, type Diff, type PlaceChange } from './diff.js';
import { SHAPES, type PlainKind } from './shapes.js';

/** The column that says whose row it is; a list of codes is nobody's. */
const PLACE: Readonly<Record<PlainKind, string | null>> = {
  series: 'subject',
  records: 'subject',
  codes: null,
  cells: 'fromPlace',
};
/** Kinds whose rows have a value beside their key, and a year in it. */
const VALUED: ReadonlySet<PlainKind> = new Set(['series', 'cells']);

type Found = Pick<Diff, 'onlyBefore' | 'onlyAfter' | 'years' | 'rows' | 'places' | 'largest'>;

/** @param files the rows of each release, inside the folder the reader may touch */
export async function diffPlain(
  reader: Reader,
  kind: PlainKind,
  files: { readonly before: readonly string[]; readonly after: readonly string[] },
): Promise<Found> {
  const params: Params = { before: files.before, after: files.after };
  const valued = VALUED.has(kind);
  const years = valued ? await yearsOf(reader, params) : null;
  const sql = compared(kind, years);
  const rows = { same: 0, added: 0, removed: 0, revised: 0 };
  for (const [change, n] of await reader.rows(
    `${sql} SELECT change, count(*) FROM compared GROUP BY change`,
    params,
  ))
    rows[String(change) as keyof typeof rows] = Number(n);
  return {
    onlyBefore: years?.before ?? [],
    onlyAfter: years?.after ?? [],
    years: years?.both ?? null,
    rows,
    places: await places(reader, kind, sql, params),
    largest: await largest(reader, kind, sql, params),
  };
}

interface Years {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly both: readonly number[];
}

async function yearsOf(reader: Reader, params: Params): Promise<Years> {
  const of = async (which: 'before' | 'after'): Promise<number[]> => {
    const files = params[which] ?? null;
    const sql = `SELECT DISTINCT year FROM read_parquet($files) ORDER BY year`;
    return (await reader.rows(sql, { files })).map(([year]) => Number(year));
  };
  const [before, after] = [await of('before'), await of('after')];
  return {
    before: before.filter((y) => !after.includes(y)),
    after: after.filter((y) => !before.includes(y)),
    both: before.filter((y) => after.includes(y)),
  };
}

/** Every key of both releases in the years both hold, its two values, and what became of it. */
function compared(kind: PlainKind, years: Years | null): string {
  const { key } = SHAPES[kind];
  const value = VALUED.has(kind) ? 'value' : 'NULL::DOUBLE';
  const only = years === null ? 'true' : `year IN (${['NULL', ...years.both].join(', ')})`;
  const side = (name: string): string =>
    `(SELECT *, ${value} AS amount, true AS here FROM read_parquet($${name}) WHERE ${only})`;
  const same = key.map((k) => `a."${k}" IS NOT DISTINCT FROM b."${k}"`).join(' AND ');
  return `WITH compared AS (
    SELECT ${key.map((k) => `coalesce(a."${k}", b."${k}") AS "${k}"`).join(', ')},
      a.amount AS before, b.amount AS after,
      CASE WHEN a.here IS NULL THEN 'added' WHEN b.here IS NULL THEN 'removed'
        WHEN a.amount IS NOT DISTINCT FROM b.amount THEN 'same' ELSE 'revised' END AS change
    FROM ${side('before')} a FULL JOIN ${side('after')} b ON ${same})`;
}

async function places(
  reader: Reader,
  kind: PlainKind,
  sql: string,
  params: Params,
): Promise<readonly PlaceChange[]> {
  const place = PLACE[kind];
  if (place === null) return [];
  const n = (change: string): string => `count(*) FILTER (change = '${change}')`;
  const rows = await reader.rows(
    `${sql} SELECT "${place}", ${n('added')}, ${n('removed')}, ${n('revised')} FROM compared
     WHERE change <> 'same' AND "${place}" IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1`,
    params,
  );
  return rows.map(([code, added, removed, revised]) => ({
    place: String(code),
    added: Number(added),
    removed: Number(removed),
    revised: Number(revised),
    exports: null,
    imports: null,
  }));
}

/** By size; values of series are in many units, so theirs are compared as parts of the larger one. */
async function largest(
  reader: Reader,
  kind: PlainKind,
  sql: string,
  params: Params,
): Promise<readonly Change[]> {
  const { key } = SHAPES[kind];
  const size = 'abs(coalesce(after, 0) - coalesce(before, 0))';
  const share = `${size} / greatest(abs(coalesce(after, 0)), abs(coalesce(before, 0)), 1e-300)`;
  const names = key.map((k) => `"${k}"`).join(', ');
  const rows = await reader.rows(
    `${sql} SELECT change, before, after, ${names} FROM compared WHERE change <> 'same'
     ORDER BY ${kind === 'series' ? share : size} DESC, ${names} LIMIT ${MOST_CHANGES}`,
    params,
  );
  return rows.map(([change, before, after, ...cells]) => ({
    kind: String(change) as Change['kind'],
    before: before === null || before === undefined ? null : Number(before),
    after: after === null || after === undefined ? null : Number(after),
    key: Object.fromEntries(
      key.map((k, i) => {
        const cell = cells[i];
        const plain = typeof cell === 'string' || typeof cell === 'number';
        return [k, plain ? cell : null];
      }),
    ),
  }));
}

/**
 * The routing table: coasts, points of the sea, links between them and passages. Data in `packs/routes/`, whose
 * README says where each file comes from and how far off it may be; checked whole when it is read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type PlaceCode, type Text, TuchuError, place, places } from '../../core/index.js';
import { say } from './messages.js';

/** The same from `src/` and from `dist/`. */
export const SHIPPED_ROUTES = fileURLToPath(new URL('../../../packs/routes/', import.meta.url));

const schema = z.literal('tuchu-routes/1');
const words = z.strictObject({ en: z.string().min(1), vi: z.string().min(1) });
const at = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const country = z.string().regex(/^[A-Z]{3}$/);

const passagesFile = z.strictObject({
  schema,
  passages: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['strait', 'canal', 'cape', 'route']),
      name: words,
      at,
      usual: z.boolean(),
      gates: z.array(z.array(at).min(2)),
      note: words.optional(),
    }),
  ),
});
const seaFile = z.strictObject({
  schema,
  waypoints: z.record(z.string(), at),
  channels: z.array(z.array(z.string()).min(2).max(3)),
  barriers: z.array(z.strictObject({ why: words, line: z.array(at).min(2) })),
});
const coastsFile = z.strictObject({
  schema,
  names: z.record(z.string(), words),
  coasts: z.record(
    country,
    z.array(
      z.strictObject({
        id: z.string(),
        port: z.string(),
        at,
        products: z.array(z.string().regex(/^\d{2,6}$/)).optional(),
      }),
    ),
  ),
  via: z.record(country, z.array(z.strictObject({ country, coast: z.string().optional() }))),
});
const linksFile = z.strictObject({
  schema,
  links: z.array(z.tuple([z.string(), z.string(), z.number().positive()]).rest(z.string())),
});
const bordersFile = z.strictObject({ schema, pairs: z.array(z.tuple([z.number(), z.number()])) });
const landFile = z.strictObject({
  schema,
  notByLand: z.array(z.strictObject({ pair: z.tuple([country, country]), why: words })),
  regions: z.array(z.strictObject({ id: z.string(), members: z.array(country) })),
  bulk: z.array(z.string()),
  byWire: z.array(z.string()),
  noCoast: z.record(country, words),
});

/** A strait, canal, cape or route that ships have to pass. */
export interface Passage {
  readonly id: string;
  readonly kind: 'strait' | 'canal' | 'cape' | 'route';
  readonly name: Text;
  /** Longitude and latitude of a point to draw it at. */
  readonly at: readonly [number, number];
  /** False of what is used only when it is asked for: too shallow, or open a few months a year. */
  readonly usual: boolean;
  readonly note?: Text | undefined;
}

/** Where the sea trade of a country begins or ends; of a landlocked one, the coast of another. */
export interface Coast {
  /** `COUNTRY:coast`, unique. */
  readonly id: string;
  /** Whose coast it is. */
  readonly country: PlaceCode;
  readonly name: Text;
  readonly port: string;
  readonly at: readonly [number, number];
  /** Beginnings of HS codes of what this coast ships where the country has several; recalled, not measured. */
  readonly products: readonly string[];
}

/** A way at sea between two points: great-circle length, and the passages it crosses. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** Nautical miles. */
  readonly miles: number;
  readonly through: readonly string[];
}

export interface RouteTable {
  readonly passages: readonly Passage[];
  readonly waypoints: ReadonlyMap<string, readonly [number, number]>;
  /** By country, its own coasts or, landlocked, those it uses. */
  readonly coasts: ReadonlyMap<PlaceCode, readonly Coast[]>;
  readonly landlocked: ReadonlySet<PlaceCode>;
  readonly links: readonly Link[];
  /** `AAA BBB`, sorted, of land neighbours whose goods cross the border. */
  readonly borders: ReadonlySet<string>;
  readonly notByLand: ReadonlyMap<string, Text>;
  readonly regions: ReadonlyArray<ReadonlySet<PlaceCode>>;
  /** Beginnings of HS codes that go by ship between members of a region that are no neighbours. */
  readonly bulk: readonly string[];
  /** Beginnings of HS codes that go by pipe or wire and never by ship. */
  readonly byWire: readonly string[];
  readonly noCoast: ReadonlyMap<PlaceCode, Text>;
}

/** Two places as one key, whichever comes first. @example pairKey('VNM', 'LAO') // 'LAO VNM' */
export const pairKey = (a: PlaceCode, b: PlaceCode): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function read<T>(folder: string, file: string, shape: z.ZodType<T>): T {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    throw new TuchuError(say.unreadable({ file, problem: (error as Error).message }), 1, error);
  }
  const parsed = shape.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new TuchuError(
    say.badEntry({ file, entry: issue?.path.join('.') ?? '', problem: issue?.message ?? '' }),
    1,
  );
}

/**
 * Reads a folder of routes and checks that every name in it is known.
 *
 * @throws `TuchuError` naming file and entry
 * @example
 * readRoutes(SHIPPED_ROUTES).coasts.get('VNM')?.map((c) => c.id); // ['VNM:south', 'VNM:north']
 */
export function readRoutes(folder: string): RouteTable {
  const { passages } = read(folder, 'passages.json', passagesFile);
  const { waypoints } = read(folder, 'sea.json', seaFile);
  const coastsRead = read(folder, 'coasts.json', coastsFile);
  const land = read(folder, 'land.json', landFile);
  const bad = (file: string, entry: string, problem: string): never => {
    throw new TuchuError(say.badEntry({ file, entry, problem }), 1);
  };
  const known = (code: PlaceCode, file: string): PlaceCode =>
    place(code) === undefined ? bad(file, code, 'no such place') : code;

  const own = new Map(
    Object.entries(coastsRead.coasts).map(([code, list]): [PlaceCode, Coast[]] => [
      known(code, 'coasts.json'),
      list.map(({ id, port, at: where, products = [] }) => ({
        id: `${code}:${id}`,
        country: code,
        name: coastsRead.names[id] ?? bad('coasts.json', `${code}.${id}`, 'no name'),
        port,
        at: where,
        products,
      })),
    ]),
  );
  const used = Object.entries(coastsRead.via).map(([code, list]): [PlaceCode, Coast[]] => [
    known(code, 'coasts.json'),
    list.flatMap(({ country: by, coast }) => {
      const found = (own.get(by) ?? []).filter(
        (c) => coast === undefined || c.id === `${by}:${coast}`,
      );
      return found.length > 0
        ? found
        : bad('coasts.json', `via.${code}`, `no coast ${by} ${coast ?? ''}`);
    }),
  ]);

  const gates = new Set(passages.map((p) => p.id));
  const points = new Set([...Object.keys(waypoints), ...[...own.values()].flat().map((c) => c.id)]);
  const links = read(folder, 'links.json', linksFile).links.map(
    ([a, b, miles, ...through]): Link => {
      for (const p of [a, b]) if (!points.has(p)) bad('links.json', `${a} ${b}`, `no point ${p}`);
      for (const p of through) if (!gates.has(p)) bad('links.json', `${a} ${b}`, `no passage ${p}`);
      return { a, b, miles, through };
    },
  );

  const byNumber = new Map(
    places().flatMap((p) => (p.m49 === null ? [] : [[p.m49, p.code] as const])),
  );
  const notByLand = new Map(land.notByLand.map(({ pair: [a, b], why }) => [pairKey(a, b), why]));
  const borders = read(folder, 'borders.json', bordersFile).pairs.flatMap(([m, n]) => {
    const [a, b] = [byNumber.get(m), byNumber.get(n)];
    const key = a === undefined || b === undefined ? undefined : pairKey(a, b);
    return key === undefined || notByLand.has(key) ? [] : [key];
  });
  return {
    passages,
    waypoints: new Map(Object.entries(waypoints)),
    coasts: new Map([...own, ...used]),
    landlocked: new Set(used.map(([code]) => code)),
    links,
    borders: new Set(borders),
    notByLand,
    regions: land.regions.map((r) => new Set(r.members.map((m) => known(m, 'land.json')))),
    bulk: land.bulk,
    byWire: land.byWire,
    noCoast: new Map(Object.entries(land.noCoast)),
  };
}

let shipped: RouteTable | undefined;

/** The table that comes with the package, read once. */
export const routeTable = (): RouteTable => (shipped ??= readRoutes(SHIPPED_ROUTES));

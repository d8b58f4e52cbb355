/**
 * The rooms in the order data flows. A room imports from rooms earlier in this list only; `core` and
 * `charts` run in the browser, `charts` draws from `core` alone, and only `store` knows DuckDB.
 * `scripts/lint-config.mjs` turns this into lint rules; the test in `test/rooms.test.ts` plants a
 * violation in each room.
 */
export const ROOMS = [
  'core',
  'sources',
  'store',
  'facts',
  'linalg',
  'accounts',
  'complexity',
  'dependence',
  'relations',
  'doctrine',
  'shock',
  'assess',
  'charts',
  'brief',
  'server',
  'cli',
];

/** Rooms that may import fewer rooms than the order allows. */
export const ONLY = { core: [], sources: ['core'], linalg: ['core'], charts: ['core'] };

/** Rooms whose code must not touch Node: it runs in the browser. */
export const BROWSER = ['core', 'linalg', 'charts'];

/** What each room must leave alone. */
export function forbidden(room) {
  const at = ROOMS.indexOf(room);
  const allowed = ONLY[room] ?? ROOMS.slice(0, at);
  return ROOMS.filter((other) => other !== room && !allowed.includes(other));
}

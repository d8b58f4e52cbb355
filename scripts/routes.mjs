/**
 * Makes `packs/routes/links.json` and `packs/routes/borders.json` from the hand-written files beside them and Natural
 * Earth's land (world-atlas, public domain): `node scripts/routes.mjs`.
 *
 * Two points of the sea are linked where the great circle between them meets no land (a grid of 0.05 degrees) and no
 * barrier, and stays between 58° south and 72° north; the channels of `sea.json` are links whatever the grid says. A
 * link carries the passages whose gate it crosses. A link is left out where others with no other passage are as short,
 * to 1%.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, neighbors } from 'topojson-client';

const require = createRequire(import.meta.url);
const folder = new URL('../packs/routes/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const { passages } = read('passages.json');
const { waypoints, channels, barriers } = read('sea.json');
const { coasts } = read('coasts.json');

const STEP = 0.05;
const [COLUMNS, ROWS] = [360 / STEP, 180 / STEP];
const SOUTH = -58;
const NORTH = 72;
/** Nautical miles from a port within which the grid's coast is not trusted: ports lie in bays and rivers. */
const NEAR_PORT = 25;
const AS_SHORT = 1.01;

/** A shore that crosses the 180th meridian, drawn on beyond it; Antarctica, which goes around, is left as it is. */
function unwrapped(ring) {
  if (ring.some(([, lat]) => lat < -80)) return ring;
  let turn = 0;
  return ring.map(([lon, lat], i) => {
    const step = i === 0 ? 0 : lon - ring[i - 1][0];
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [lon + turn, lat];
  });
}

/** Land by even-odd filling of each row of the grid. */
function landGrid() {
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/land-50m.json'), 'utf8'));
  const grid = new Uint8Array(COLUMNS * ROWS);
  const crossings = Array.from({ length: ROWS }, () => []);
  for (const { geometry } of feature(topology, topology.objects.land).features)
    for (const polygon of geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.coordinates)
      for (const ring of polygon.map(unwrapped))
        for (let i = 1; i < ring.length; i++) {
          const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
          if (y0 === y1) continue;
          const [low, high] = y0 < y1 ? [y0, y1] : [y1, y0];
          const from = Math.max(0, Math.ceil((low + 90) / STEP - 0.5));
          const to = Math.min(ROWS - 1, Math.ceil((high + 90) / STEP - 0.5) - 1);
          for (let row = from; row <= to; row++) {
            const y = (row + 0.5) * STEP - 90;
            crossings[row].push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
          }
        }
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.ceil((xs[i] + 180) / STEP - 0.5);
      const to = Math.ceil((xs[i + 1] + 180) / STEP - 0.5) - 1;
      for (let c = from; c <= to; c++)
        grid[row * COLUMNS + (((c % COLUMNS) + COLUMNS) % COLUMNS)] = 1;
    }
  });
  return grid;
}

const byName = (x, y) => (x < y ? -1 : x > y ? 1 : 0);
/** Two names as one key, whichever comes first. */
const pairOf = (a, b) => [a, b].toSorted(byName).join(' ');
const RADIANS = Math.PI / 180;
const EARTH = 6371.0088 / 1.852;
const vector = ([lon, lat]) => {
  const c = Math.cos(lat * RADIANS);
  return [c * Math.cos(lon * RADIANS), c * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
};
const angle = (a, b) => {
  const cross = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  return Math.atan2(Math.hypot(...cross), a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
};

const grid = landGrid();
const isLand = (lon, lat) =>
  grid[
    Math.min(ROWS - 1, Math.floor((lat + 90) / STEP)) * COLUMNS +
      (((Math.floor((lon + 180) / STEP) % COLUMNS) + COLUMNS) % COLUMNS)
  ] === 1;

/** Points along the great circle, a few miles apart. */
function along(a, b, miles) {
  const [u, v] = [vector(a), vector(b)];
  const whole = angle(u, v);
  const steps = Math.max(2, Math.ceil(miles / 3));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [p, q] = [Math.sin(whole * (1 - i / steps)), Math.sin((whole * i) / steps)];
    const [x, y, z] = [0, 1, 2].map((k) => (u[k] * p + v[k] * q) / Math.sin(whole));
    return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
  });
}

const side = (p, q, r) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
const cut = (a, b, c, d) =>
  side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;
const crosses = (points, line) =>
  points.some(
    (p, i) =>
      i > 0 &&
      Math.abs(p[0] - points[i - 1][0]) < 180 &&
      line.some((q, j) => j > 0 && cut(points[i - 1], p, line[j - 1], q)),
  );

const nodes = new Map(Object.entries(waypoints).map(([id, at]) => [id, { at, port: false }]));
for (const [country, list] of Object.entries(coasts))
  for (const { id, at } of list) nodes.set(`${country}:${id}`, { at, port: true });
const names = [...nodes.keys()];
const miles = (a, b) => EARTH * angle(vector(nodes.get(a).at), vector(nodes.get(b).at));

function tags(points) {
  return passages
    .filter(({ gates }) => gates.some((line) => crosses(points, line)))
    .map((p) => p.id);
}

const links = [];
const forced = new Set();
for (const [a, b, passage] of channels) {
  if (!nodes.has(a) || !nodes.has(b)) throw new Error(`no waypoint: ${a} or ${b}`);
  const d = miles(a, b);
  forced.add(pairOf(a, b));
  links.push({
    a,
    b,
    d,
    through: passage === undefined ? tags(along(nodes.get(a).at, nodes.get(b).at, d)) : [passage],
  });
}
for (let i = 0; i < names.length; i++)
  for (let j = i + 1; j < names.length; j++) {
    const [a, b] = [names[i], names[j]];
    const [na, nb] = [nodes.get(a), nodes.get(b)];
    if ((na.port && nb.port) || forced.has(pairOf(a, b))) continue;
    const d = miles(a, b);
    if (d > 9000) continue;
    const points = along(na.at, nb.at, d);
    const clear = points.every(([lon, lat], k) => {
      if (lat < SOUTH || (lat > NORTH && d > 900)) return false;
      const gone = (d * k) / (points.length - 1);
      if ((na.port && gone < NEAR_PORT) || (nb.port && d - gone < NEAR_PORT)) return true;
      return !isLand(lon, lat);
    });
    if (clear && !barriers.some(({ line }) => crosses(points, line)))
      links.push({ a, b, d, through: tags(points) });
  }
links.sort((x, y) => x.d - y.d || (x.a < y.a ? -1 : 1));

/** Whether links kept so far, with no passage that this one has not, are as short. */
const kept = new Map(names.map((n) => [n, []]));
function dispensable({ a, b, d, through }) {
  const most = d * AS_SHORT;
  const best = new Map([[a, 0]]);
  const open = new Set([a]);
  while (open.size > 0) {
    let at;
    for (const n of open) if (at === undefined || best.get(n) < best.get(at)) at = n;
    open.delete(at);
    if (at === b) return true;
    if (at !== a && nodes.get(at).port) continue;
    for (const [to, length, by] of kept.get(at)) {
      const far = best.get(at) + length;
      if (far > most || far >= (best.get(to) ?? Infinity)) continue;
      if (far + miles(to, b) > most || !by.every((p) => through.includes(p))) continue;
      best.set(to, far);
      open.add(to);
    }
  }
  return false;
}
const result = [];
for (const link of links) {
  if (!forced.has(pairOf(link.a, link.b)) && dispensable(link)) continue;
  kept.get(link.a).push([link.b, link.d, link.through]);
  kept.get(link.b).push([link.a, link.d, link.through]);
  const [a, b] = [link.a, link.b].toSorted(byName);
  result.push([a, b, Math.round(link.d), ...link.through]);
}
result.sort((x, y) => (`${x[0]} ${x[1]}` < `${y[0]} ${y[1]}` ? -1 : 1));
const lines = (rows) => rows.map((r) => `    ${JSON.stringify(r)}`).join(',\n');
writeFileSync(
  new URL('links.json', folder),
  `{\n  "schema": "tuchu-routes/1",\n  "links": [\n${lines(result)}\n  ]\n}\n`,
);

const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
const shapes = world.objects.countries.geometries;
const borders = new Set();
neighbors(shapes).forEach((list, i) => {
  for (const j of list) {
    const [a, b] = [shapes[i].id, shapes[j].id];
    if (a !== undefined && b !== undefined && a < b) borders.add(`${a} ${b}`);
  }
});
const numbers = [...borders].toSorted(byName).map((pair) => pair.split(' ').map(Number));
writeFileSync(
  new URL('borders.json', folder),
  `{\n  "schema": "tuchu-routes/1",\n  "pairs": [\n${lines(numbers)}\n  ]\n}\n`,
);
const alone = names.filter((n) => kept.get(n).length === 0);
process.stdout.write(
  `${names.length} points, ${links.length} clear, ${result.length} links, ${numbers.length} borders` +
    `${alone.length > 0 ? `; without a link: ${alone.join(', ')}` : ''}\n`,
);

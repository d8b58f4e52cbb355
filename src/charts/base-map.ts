/** The base map: which countries a topology holds, how the world is turned, and outlines no finer than the screen. */
import {
  geoEqualEarth,
  geoPath,
  geoStream,
  type GeoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStream,
} from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Countries of world-atlas: an object `countries` whose ids are M49 numbers as text. */
export type WorldTopology = Topology<{ countries: GeometryCollection }>;
export type Land = Feature<Geometry>;

const ANTARCTICA = 10;
const NORTH = 79;
const SOUTH = -56;

/** M49 number of a feature; world-atlas gives none to areas it draws without a code. */
export const m49 = (land: Land): number | null => (land.id === undefined ? null : Number(land.id));

export function lands(topology: WorldTopology | undefined): Land[] {
  if (topology === undefined) return [];
  const all = feature(topology, topology.objects.countries) as FeatureCollection<Geometry>;
  return all.features.filter((f) => m49(f) !== ANTARCTICA);
}

/**
 * Middle meridian of the map. The edges may fall in the Atlantic or in the Bering Strait only, so that
 * no country is cut in two; of the two, the one that brings `longitude` nearer to the middle.
 */
export function middleMeridian(longitude: number): number {
  const away = (a: number): number => Math.abs(((longitude - a + 540) % 360) - 180);
  return away(150) <= away(11) ? 150 : 11;
}

/** An equal-area world as wide as asked, without Antarctica. */
export function world(
  longitude: number,
  width: number,
): { projection: GeoProjection; height: number } {
  const projection = geoEqualEarth()
    .rotate([-middleMeridian(longitude), 0])
    .fitWidth(width, { type: 'Sphere' });
  const y = (latitude: number): number =>
    projection([middleMeridian(longitude), latitude])?.[1] ?? 0;
  const [top, bottom] = [y(NORTH), y(SOUTH)];
  const [tx, ty] = projection.translate();
  projection.translate([tx, ty - top]);
  return { projection, height: bottom - top };
}

/** Twice the area of a ring, signed. */
function ringArea(ring: ReadonlyArray<readonly [number, number]>): number {
  return ring.reduce((sum, [x, y], i) => {
    const [a, b] = ring[(i + 1) % ring.length] ?? [0, 0];
    return sum + x * b - a * y;
  }, 0);
}

/** Leaves out points closer than `step` pixels and rings smaller than a speck. */
function thin(out: GeoStream, step: number): GeoStream {
  let ring: Array<[number, number]> = [];
  return {
    point(x, y) {
      const last = ring.at(-1);
      if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= step) ring.push([x, y]);
    },
    lineStart() {
      ring = [];
    },
    lineEnd() {
      if (ring.length < 3 || Math.abs(ringArea(ring)) < 0.6) return;
      out.lineStart();
      for (const [x, y] of ring) out.point(x, y);
      out.lineEnd();
    },
    polygonStart: () => out.polygonStart?.(),
    polygonEnd: () => out.polygonEnd?.(),
    sphere: () => out.sphere?.(),
  };
}

/** A path maker whose outlines are no finer than the screen. */
export function outline(
  projection: GeoProjection,
  step = 0.6,
): GeoPath<unknown, GeoPermissibleObjects> {
  return geoPath({ stream: (out) => projection.stream(thin(out, step)) }).digits(1);
}

/** The largest polygon of a country: where its label belongs. */
export function mainland(land: Land): Land {
  if (land.geometry.type !== 'MultiPolygon') return land;
  const path = geoPath(geoEqualEarth());
  const parts = land.geometry.coordinates.map((coordinates): Land => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates },
  }));
  return parts.reduce((best, part) => (path.area(part) > path.area(best) ? part : best));
}

/** Dots of islands: solid where the rule says whose they are, hollow where it says disputed. */
export function islandStyle(homes: boolean): Record<string, string | number> {
  return homes
    ? { fill: 'var(--accent)' }
    : { fill: 'var(--paper)', stroke: 'var(--ink-2)', 'stroke-width': 0.75 };
}

type Ring = ReadonlyArray<readonly [number, number]>;

/** Outlines on the page, for asking whether a spot is on land. */
export function pageRings(land: Land, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  let ring: Array<readonly [number, number]> = [];
  const sink: GeoStream = {
    point: (x, y) => void ring.push([x, y]),
    lineStart: () => void (ring = []),
    lineEnd: () => void rings.push(ring),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(land, projection.stream(thin(sink, 2)));
  return rings;
}

/** Even-odd test of a point against outlines on the page. */
export function onLand(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
}

/** The home region enlarged, so that islands a world map cannot show are drawn and named. */
import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import { islandStyle, mainland, onLand, outline, pageRings, type Land } from './base-map.js';
import { LINE, el, lines, onTier } from './draw.js';
import { leader, overlaps, placeAround, within, type Box } from './place.js';
import { keepBrackets, textWidth, widest, wrap } from './text.js';
import type { ChartContext, TierMapData } from './types.js';

type Place = TierMapData['places'][number];

interface Scene {
  readonly lands: readonly Land[];
  readonly home: Land | undefined;
  readonly placeOf: (land: Land) => Place | undefined;
  readonly fill: (place: Place | undefined) => string;
  readonly homeFill: string;
  readonly box: Box;
  readonly world: GeoProjection;
}

/** Corners of the region: home's main part and every island, with a margin in degrees. */
function region(data: TierMapData, home: Land | undefined): Array<[number, number]> {
  const points: Array<readonly [number, number]> = data.features.flatMap((f) => [
    ...f.islands,
    f.at,
  ]);
  const geometry = home === undefined ? undefined : mainland(home).geometry;
  if (geometry?.type === 'Polygon')
    points.push(...(geometry.coordinates[0] ?? []).map((c) => [c[0] ?? 0, c[1] ?? 0] as const));
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [west, east] = [Math.min(...xs) - 1, Math.max(...xs) + 1];
  const [south, north] = [Math.min(...ys) - 1, Math.max(...ys) + 0.5];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
  ];
}

/** Line step of 11-pixel type. */
const STEP = (LINE * 11) / 12;

/** Land as small squares, so that labels keep to the water. */
function landCells(rings: ReturnType<typeof pageRings>, frame: Box): Box[] {
  const cells: Box[] = [];
  const size = 5;
  for (let x = frame.x; x < frame.x + frame.width; x += size)
    for (let y = frame.y; y < frame.y + frame.height; y += size)
      if (onLand(rings, x + size / 2, y + size / 2))
        cells.push({ x, y, width: size, height: size });
  return cells;
}

/** The spot nearest the middle of a country where a label lies wholly on it. */
function roomInside(
  rings: ReturnType<typeof pageRings>,
  wish: Box,
  frame: Box,
  taken: readonly Box[],
): Box | undefined {
  const spots = [0, 8, 16, 24, 32, 44, 56].flatMap((r) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((k): Box => {
      const turn = (k * Math.PI) / 4;
      const x = wish.x - wish.width / 2 + r * Math.cos(turn);
      return { ...wish, x, y: wish.y - wish.height / 2 + r * Math.sin(turn) };
    }),
  );
  return spots.find(
    (s) =>
      within(s, frame) &&
      !taken.some((t) => overlaps(s, t)) &&
      [0, 0.25, 0.5, 0.75, 1].every((k) =>
        [0.1, 0.9].every((h) => onLand(rings, s.x + k * s.width, s.y + h * s.height)),
      ),
  );
}

export function drawInset(
  data: TierMapData,
  { document }: ChartContext,
  { lands, home, homeFill, placeOf, fill, box, world }: Scene,
): { group: SVGElement; frame: SVGElement } {
  const corners = region(data, home);
  const [[west, south] = [0, 0], , [east, north] = [0, 0]] = corners;
  const rotate: [number, number] = [-(west + east) / 2, -(south + north) / 2];
  const extent: [[number, number], [number, number]] = [
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ];
  const projection = geoAzimuthalEqualArea()
    .rotate(rotate)
    .fitExtent(extent, { type: 'MultiPoint', coordinates: corners })
    .clipExtent(extent);
  const path = outline(projection, 0.8);
  const visible = geoPath(projection);
  const near = (l: Land): boolean => visible.area(l) > 0;
  const group = el(document, 'g', { 'data-inset': data.home.code });
  const land = el(document, 'g', {
    stroke: 'var(--paper)',
    'stroke-width': 0.75,
    'stroke-linejoin': 'round',
  });
  const names: Array<{ place: Place; shape: Land; x: number; y: number }> = [];
  for (const shape of lands) {
    if (shape === home) continue;
    const d = path(shape);
    if (d === null) continue;
    const place = placeOf(shape);
    land.append(el(document, 'path', { d, fill: fill(place) }));
    const [x, y] = visible.centroid(shape);
    if (place !== undefined && visible.area(shape) > 300) names.push({ place, shape, x, y });
  }
  group.append(land);
  const labels: SVGElement[] = [];
  const taken: Box[] = [];
  if (home !== undefined) {
    const d = path(home) ?? '';
    group.append(
      el(document, 'path', {
        d,
        fill: homeFill,
        stroke: 'var(--accent)',
        'stroke-width': 1.75,
      }),
    );
  }

  // Islands; their group's label goes to open water, with a line to it.
  const frame = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 };
  const most = 118;
  const asked = data.features.map((feature) => {
    const own = feature.belongsTo === data.home.code;
    const dots = feature.islands.flatMap((i) => {
      const at = projection([...i]);
      return at === null ? [] : [at];
    });
    for (const [cx, cy] of dots) {
      group.append(el(document, 'circle', { cx, cy, r: 1.8, ...islandStyle(own) }));
      taken.push({ x: cx - 3, y: cy - 3, width: 6, height: 6 });
    }
    const [x, y] = projection([...feature.at]) ?? [0, 0];
    const text = wrap(keepBrackets(feature.label), most, 11, true);
    return {
      text,
      own,
      x,
      y,
      radius: 3,
      label: feature.label,
      colour: own ? 'var(--accent-text)' : 'var(--ink-2)',
    };
  });
  if (home !== undefined) {
    // Named off its easternmost point, in open water where there is any.
    const shore = pageRings(mainland(home), projection).flat();
    const [x, y] = shore.reduce((best, p) => (p[0] > best[0] ? p : best), shore[0] ?? [0, 0]);
    const text = [data.home.label];
    asked.push({
      text,
      own: true,
      x,
      y,
      radius: 2,
      label: data.home.label,
      colour: 'var(--accent-text)',
    });
  }
  const wanted = asked.map((w) => ({
    ...w,
    width: widest(w.text, 11, true),
    height: w.text.length * STEP,
    must: true,
  }));
  const water = landCells(
    lands.flatMap((l) => (near(l) ? pageRings(l, projection) : [])),
    frame,
  );
  placeAround(wanted, [...taken, ...water], frame, [3, 9, 16, 24]).forEach((at, i) => {
    const w = wanted[i];
    if (w === undefined || at === null) return;
    taken.push(at);
    const to = leader(at, w.x, w.y);
    if (to.length > 7)
      labels.push(
        el(document, 'line', {
          x1: w.x,
          y1: w.y,
          x2: to.x,
          y2: to.y,
          stroke: w.colour,
          'stroke-width': 0.75,
        }),
      );
    labels.push(
      lines(document, at.x, at.y + STEP / 2, w.text, {
        bold: true,
        size: 11,
        fill: w.colour,
        halo: true,
        italic: !w.own,
      }),
    );
  });
  // Neighbours in small type, where the name fits inside them.
  for (const { place, shape, x, y } of names) {
    const width = textWidth(place.label, 10.5) + 4;
    const at = roomInside(pageRings(shape, projection), { x, y, width, height: 15 }, frame, taken);
    if (at === undefined) continue;
    taken.push(at);
    labels.push(
      lines(document, at.x + width / 2, at.y + 7.5, [place.label], {
        anchor: 'middle',
        size: 10.5,
        fill: onTier(data.tiers.find((t) => t.code === place.tier)),
      }),
    );
  }
  group.append(...labels, el(document, 'rect', { ...box, fill: 'none', stroke: 'var(--line)' }));

  const seen = corners.flatMap((c) => {
    const at = world(c);
    return at === null ? [] : [at];
  });
  const [xs, ys] = [seen.map((p) => p[0]), seen.map((p) => p[1])];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const rect = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  const mark = el(document, 'rect', {
    ...rect,
    fill: 'none',
    stroke: 'var(--ink-2)',
    'stroke-width': 0.75,
  });
  return { group, frame: mark };
}

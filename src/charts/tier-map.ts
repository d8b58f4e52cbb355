/** World map shaded by tier. Equal-area; small states are dots; disputed islands follow the profile's rule. */
import { geoPath } from 'd3-geo';
import { place as placeByCode, render } from '../core/index.js';
import {
  islandStyle,
  lands,
  m49,
  mainland,
  onLand,
  outline,
  pageRings,
  world,
  type Land,
  type WorldTopology,
} from './base-map.js';
import { NARROW, SIZE, canvas, el, finish, hatch, legend, lines, tierColour } from './draw.js';
import { drawInset } from './map-inset.js';
import { say } from './messages.js';
import { textWidth } from './text.js';
import type { Chart, ChartContext, Table, TierMapData, TierStyle } from './types.js';

/** Below this area on the page, in square pixels, a state is drawn as a dot. */
const SMALL = 14;

type Place = TierMapData['places'][number];

/** A second and third tier outside the ladder are told apart from the first by hatching. */
export function tierFill(tiers: readonly TierStyle[], code: string | null): string {
  const tier = tiers.find((t) => t.code === code);
  if (tier === undefined) return 'var(--land)';
  if (tier.unknown === true) return `url(#map-${tier.code})`;
  const outside = tiers.filter((t) => t.rank === null);
  return outside.indexOf(tier) > 0 ? `url(#map-${tier.code})` : tierColour(tier);
}

function table(data: TierMapData): Table {
  const { place, tier, since } = data.columns;
  return {
    caption: data.title,
    columns: [place, tier, since].map((label) => ({ label, numeric: false })),
    rows: data.places.map((p) => [
      { text: p.label, ...(p.drill === undefined ? {} : { drill: p.drill }) },
      { text: p.tierLabel },
      { text: p.since, ...(p.finding === undefined ? {} : { finding: p.finding }) },
    ]),
  };
}

function summarise(data: TierMapData, lang: ChartContext['lang']): string {
  const tiers = data.tiers.flatMap(({ code, label }) => {
    const places = data.places.filter((p) => p.tier === code).map((p) => p.label);
    return places.length === 0 ? [] : [render(say.mapTier({ tier: label, places }), lang)];
  });
  return render(
    say.map({ home: data.home.label, tiers, features: data.features.map((f) => f.label) }),
    lang,
  );
}

const tip = (place: Place): string =>
  [place.label, place.tierLabel, place.since].filter((s) => s !== '').join(' · ');

export function tierMap(data: TierMapData, context: ChartContext, topology?: WorldTopology): Chart {
  const { document, width, lang } = context;
  const narrow = width < NARROW;
  const { projection, height } = world(data.center[0], width);
  const path = outline(projection);
  const exact = geoPath(projection);
  const byNumber = new Map(
    data.places.flatMap((p) => (p.m49 === null ? [] : [[p.m49, p] as const])),
  );
  const all = lands(topology);
  // Home need not be among the places: it is no partner of its own.
  const homePlace =
    data.places.find((p) => p.code === data.home.code) ?? placeByCode(data.home.code);
  const home = all.find((l) => l.id !== undefined && m49(l) === homePlace?.m49);
  const placeOf = (land: Land): Place | undefined => byNumber.get(m49(land) ?? -1);
  const homeFill =
    data.homeShaded === true
      ? tierFill(data.tiers, data.places.find((p) => p.code === data.home.code)?.tier ?? null)
      : 'var(--paper)';
  const fill = (place: Place | undefined): string =>
    place?.code === data.home.code ? homeFill : tierFill(data.tiers, place?.tier ?? null);
  const unknown = new Set(data.tiers.filter((t) => t.unknown === true).map((t) => t.code));

  const group = el(document, 'g', {
    stroke: 'var(--paper)',
    'stroke-width': 0.5,
    'stroke-linejoin': 'round',
  });
  const areas = new Map<string, number>();
  const tipped = (node: SVGElement, place: Place | undefined): SVGElement => {
    if (place === undefined || (place.tier === null && place.code !== data.home.code)) return node;
    node.setAttribute('pointer-events', 'all');
    node.setAttribute('data-place', place.code);
    node.append(el(document, 'title', {}, tip(place)));
    return node;
  };
  for (const land of all) {
    const place = placeOf(land);
    if (place !== undefined) areas.set(place.code, (areas.get(place.code) ?? 0) + exact.area(land));
    if (land === home) continue;
    const d = path(land);
    if (d === null) continue;
    const drawn = el(document, 'path', {
      d,
      fill: fill(place),
      // An area the base map draws without a code is nobody's statement of ours.
      'stroke-dasharray': land.id === undefined ? '2 2' : undefined,
    });
    group.append(tipped(drawn, place));
  }
  const dots = el(document, 'g', { stroke: 'var(--paper)', 'stroke-width': 0.75 });
  for (const place of data.places) {
    if (
      place.code === data.home.code ||
      place.tier === null ||
      unknown.has(place.tier) ||
      (areas.get(place.code) ?? 0) >= SMALL
    )
      continue;
    const land = all.find((l) => placeOf(l) === place);
    const at =
      place.at !== null
        ? projection([...place.at])
        : land === undefined
          ? null
          : exact.centroid(land);
    if (at === null || !at.every(Number.isFinite)) continue;
    dots.append(
      tipped(el(document, 'circle', { cx: at[0], cy: at[1], r: 3.2, fill: fill(place) }), place),
    );
  }

  // Home: outlined in the one red, named beside it.
  const own = el(document, 'g', {});
  const homeAt =
    home !== undefined
      ? exact.centroid(mainland(home))
      : homePlace?.at
        ? projection([...homePlace.at])
        : null;
  if (home !== undefined)
    own.append(
      el(document, 'path', {
        d: path(home) ?? '',
        fill: homeFill,
        stroke: 'var(--accent)',
        'stroke-width': 1.5,
      }),
    );
  for (const feature of data.features)
    for (const island of feature.islands) {
      const at = projection([...island]);
      if (at !== null)
        own.append(
          el(document, 'circle', {
            cx: at[0],
            cy: at[1],
            r: 1,
            ...islandStyle(feature.belongsTo === data.home.code),
          }),
        );
    }
  const near = ([[left, top], [right, bottom]]: [[number, number], [number, number]]): boolean =>
    homeAt !== null &&
    left < homeAt[0] + 170 &&
    right > homeAt[0] - 170 &&
    top < homeAt[1] + 110 &&
    bottom > homeAt[1] - 110;
  const shores = all.filter((l) => near(exact.bounds(l))).flatMap((l) => pageRings(l, projection));
  if (homeAt !== null) {
    if (home === undefined || exact.area(home) < SMALL)
      own.append(
        el(document, 'circle', { cx: homeAt[0], cy: homeAt[1], r: 4, fill: 'var(--accent)' }),
      );
    own.append(
      homeLabel(
        data.home.label,
        [homeAt[0] ?? 0, homeAt[1] ?? 0],
        context,
        (x, y) => !onLand(shores, x, y),
      ),
    );
  }

  const defs = data.tiers.map((t) =>
    hatch(document, `map-${t.code}`, t.unknown === true ? 'var(--bar)' : tierColour(t)),
  );
  const parts: SVGElement[] = [group, dots, own];
  const legendEntries = [
    ...data.tiers.map((t) => ({ label: t.label, fill: tierFill(data.tiers, t.code) })),
    ...(data.noTierLabel === '' ? [] : [{ label: data.noTierLabel, fill: 'var(--land)' }]),
  ];
  const below = el(document, 'g', {});
  let total = height + 14;
  if (data.features.length > 0) {
    const beside = !narrow;
    if (!beside) total += legend(context, below, legendEntries, { x: 0, y: total, width }) + 12;
    const box = {
      x: beside ? 0 : 0.5,
      y: total,
      width: beside ? Math.round(width * 0.57) : width - 1,
      height: beside ? 264 : Math.round(width * 0.8),
    };
    const inset = drawInset(data, context, {
      lands: all,
      home,
      placeOf,
      fill,
      homeFill,
      box,
      world: projection,
    });
    below.append(inset.group);
    own.append(inset.frame);
    if (beside) {
      const x = box.width + 24;
      legend(context, below, legendEntries, { x, y: total + 2, width: width - x });
    }
    total += box.height + 4;
  } else total += legend(context, below, legendEntries, { x: 0, y: total, width });

  const svg = canvas(context, total);
  svg.append(el(document, 'defs', {}, ...defs), ...parts, below);
  svg.setAttribute('pointer-events', 'none');
  const summary = summarise(data, lang);
  return { svg: finish(svg, data.title, summary), table: table(data), summary };
}

/** The home label goes to the nearest open water it finds, with a thin line back. */
function homeLabel(
  text: string,
  [x, y]: readonly [number, number],
  { document, width }: ChartContext,
  wet: (x: number, y: number) => boolean,
): SVGElement {
  const wide = textWidth(text, SIZE, true);
  let best: { cost: number; left: number; middle: number } | undefined;
  for (let i = 0; i < 16; i++)
    for (const reach of [20, 34, 48, 64, 84]) {
      const [dx, dy] = [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)];
      const [cx, cy] = [x + dx * (reach + wide / 2), y + dy * (reach + 8)];
      if (cx - wide / 2 < 2 || cx + wide / 2 > width - 2 || cy < 8) continue;
      const probes = [-0.5, -0.25, 0, 0.25, 0.5].flatMap((k) =>
        [-6, 6].map((h) => [cx + k * wide, cy + h] as const),
      );
      const cost = probes.filter(([a, b]) => !wet(a, b)).length * 40 + reach;
      if (best === undefined || cost < best.cost) best = { cost, left: cx - wide / 2, middle: cy };
    }
  const { left, middle } = best ?? { left: x + 8, middle: y };
  const near = Math.min(Math.max(x, left - 3), left + wide + 3);
  const edge = near === x ? (middle < y ? middle + 8 : middle - 8) : middle;
  return el(
    document,
    'g',
    {},
    el(document, 'line', {
      x1: x,
      y1: y,
      x2: near,
      y2: edge,
      stroke: 'var(--accent)',
      'stroke-width': 1,
    }),
    lines(document, left, middle, [text], { bold: true, fill: 'var(--accent-text)', halo: true }),
  );
}

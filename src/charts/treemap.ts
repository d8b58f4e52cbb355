/**
 * Parts of a whole as tiles: area is the amount, shade is a class (concentration, or one partner's share).
 * Squarified, as Bruls, Huizing and van Wijk 2000 lay it out. A label that does not fit is left out; the
 * table has every tile. A tile leads to its part of the page.
 */
import { hierarchy, treemap as layout, treemapSquarify } from 'd3-hierarchy';
import { render, type Lang } from '../core/index.js';
import { LINE, NARROW, SIZE, canvas, el, finish, legend, lines } from './draw.js';
import { say } from './messages.js';
import { textWidth, wrap } from './text.js';
import type { Chart, ChartContext, Table, TreemapData } from './types.js';

type Tile = TreemapData['tiles'][number];

const SMALL = 11;
const STEP = (LINE * SMALL) / SIZE;
/** Room between a tile's edge and its words. */
const PAD = 6;
/** Lightest class first, for two classes and three: the roles of a ramp that holds in both themes. */
const RAMPS: Readonly<Record<number, readonly number[]>> = { 1: [2], 2: [3, 1], 3: [3, 2, 1] };
const NEAR_SQUARE = 1.2;
/** Height in pixels that still shows the legend and all tiles on one screen. */
const TALLEST = 520;

const roleOf = (tile: Tile, classes: number): number | undefined =>
  tile.shade === null ? undefined : RAMPS[classes]?.[tile.shade];

function table({ title, columns, tiles }: TreemapData): Table {
  return {
    caption: title,
    columns: [
      { label: columns.item, numeric: false },
      { label: columns.shade, numeric: true },
      { label: columns.detail, numeric: false },
      { label: columns.value, numeric: true },
    ],
    rows: tiles.map((tile) => [
      { text: tile.label, ...(tile.drill === undefined ? {} : { drill: tile.drill }) },
      {
        text: tile.shadeText,
        ...(tile.finding === undefined ? {} : { finding: tile.finding }),
      },
      { text: tile.detail },
      { text: tile.valueText, value: tile.value },
    ]),
  };
}

function summary({ tiles, classes }: TreemapData, lang: Lang): string {
  const total = tiles.reduce((sum, t) => sum + t.value, 0);
  const [first] = tiles;
  if (first === undefined || total <= 0) return render(say.empty({}), lang);
  const darkest = tiles.filter((t) => t.shade === classes.length - 1);
  return render(
    say.treemap({
      count: tiles.length,
      label: first.label,
      share: first.value / total,
      darkest: darkest.length,
      class: classes.at(-1) ?? '',
    }),
    lang,
  );
}

interface Words {
  readonly name: readonly string[];
  readonly detail: readonly string[];
}

/** Words for a tile of this size: name and detail, code and detail, one of the names, or none. */
function wordsFor(tile: Tile, width: number, height: number): Words {
  const room = width - 2 * PAD;
  const rows = Math.floor((height - PAD) / STEP);
  const fits = ({ name, detail }: Words): boolean =>
    name.length + detail.length <= rows &&
    name.every((line) => textWidth(line, SMALL, true) <= room) &&
    detail.every((line) => textWidth(line, SMALL) <= room);
  const name = wrap(tile.label, room, SMALL, true);
  const detail = tile.detail === '' ? [] : wrap(tile.detail, room, SMALL);
  const tries = [
    { name, detail },
    { name: [tile.code], detail },
    { name, detail: [] },
    { name: [tile.code], detail: [] },
  ];
  return tries.find(fits) ?? { name: [], detail: [] };
}

/** @example treemap({ title: 'Imports by product', tiles, classes, … }, { document, width: 358, lang: 'vi' }) */
export function treemap(data: TreemapData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const said = summary(data, lang);
  const done = (svg: SVGSVGElement): Chart => ({
    svg: finish(svg, data.title, said),
    table: table(data),
    summary: said,
  });
  const drawn = data.tiles.filter((t) => t.value > 0);
  if (drawn.length === 0) return done(canvas(context, 40));

  const body = el(document, 'g');
  const entries = data.classes.map((label, i) => ({
    label,
    fill: `var(--tier-${RAMPS[data.classes.length]?.[i] ?? 2})`,
  }));
  const top = legend(context, body, entries, { x: 0, y: 0, width: width - 4 }) + 6;
  const height = Math.round(width >= NARROW ? Math.min(width * 0.62, TALLEST) : width * 1.25);
  const root = layout<Tile | { readonly children: readonly Tile[] }>()
    .tile(treemapSquarify.ratio(NEAR_SQUARE))
    .size([width, height])
    .paddingInner(1.5)(
    hierarchy<Tile | { readonly children: readonly Tile[] }>({ children: drawn }, (d) =>
      'children' in d ? d.children : undefined,
    ).sum((d) => ('value' in d ? d.value : 0)),
  );
  for (const leaf of root.leaves()) {
    if (!('value' in leaf.data)) continue;
    const tile = leaf.data;
    const [w, h] = [leaf.x1 - leaf.x0, leaf.y1 - leaf.y0];
    const role = roleOf(tile, data.classes.length);
    const ink = role === undefined ? 'var(--ink)' : `var(--on-tier-${role})`;
    const { name, detail } = wordsFor(tile, w, h);
    const group = el(
      document,
      'g',
      { 'data-drill': tile.drill },
      el(
        document,
        'title',
        {},
        `${tile.label} · ${tile.valueText} · ${tile.shadeText} · ${tile.detail}`,
      ),
      el(document, 'rect', {
        x: leaf.x0,
        y: top + leaf.y0,
        width: w,
        height: h,
        fill: role === undefined ? 'var(--land)' : `var(--tier-${role})`,
      }),
    );
    const [x, y] = [leaf.x0 + PAD, top + leaf.y0 + PAD + STEP / 2 - 1];
    const style = { size: SMALL, fill: ink };
    if (name.length > 0) group.append(lines(document, x, y, name, { ...style, bold: true }));
    if (detail.length > 0) group.append(lines(document, x, y + name.length * STEP, detail, style));
    body.append(group);
  }
  const svg = canvas(context, top + height + 2);
  svg.append(body);
  return done(svg);
}

/**
 * Products as circles, linked to those they are nearest to. Size is an amount, a full circle what the country has. Labels
 * are placed greedily where nothing else stands; the table names every product with its nearest.
 */
import { format, render, type Lang } from '../core/index.js';
import { LINE, NARROW, SIZE, canvas, el, finish, legend, lines } from './draw.js';
import { say } from './messages.js';
import { placeAround, type Box } from './place.js';
import { textWidth } from './text.js';
import type { Chart, ChartContext, ProductSpaceData, Table } from './types.js';

const MARGIN = 14;
/** Radius of the smallest circle, and what the largest adds to it. */
const RADIUS = [2, 9] as const;
const LABEL = 11;

/** The nearest neighbour of every product among the links, with its proximity. */
function nearest({ products, links }: ProductSpaceData): ReadonlyArray<readonly [number, number]> {
  const best = products.map((): readonly [number, number] => [-1, 0]);
  for (const [a, b, phi] of links)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      if (phi > (best[from]?.[1] ?? 0)) best[from] = [to, phi];
  return best;
}

function table(data: ProductSpaceData, lang: Lang): Table {
  const { columns } = data;
  const near = nearest(data);
  return {
    caption: data.title,
    sortable: true,
    columns: [
      { label: columns.product, numeric: false },
      { label: columns.has, numeric: false },
      { label: columns.value, numeric: true },
      { label: columns.near, numeric: false },
      { label: columns.phi, numeric: true },
    ],
    rows: data.products.map((p, i) => {
      const [other, phi] = near[i] ?? [-1, 0];
      return [
        { text: p.label, ...(p.finding === undefined ? {} : { finding: p.finding }) },
        { text: p.hasText },
        { text: p.valueText, value: p.size },
        { text: data.products[other]?.label ?? '' },
        other < 0 ? { text: '', value: null } : { text: format.number(phi, lang, 2), value: phi },
      ];
    }),
  };
}

/** @example productSpace({ title: 'Product space', products: [], … }, { document, width: 358, lang: 'vi' }) */
export function productSpace(data: ProductSpaceData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const { products, links } = data;
  const summary = render(
    say.productSpace({
      count: products.length,
      has: products.filter((p) => p.has).length,
      links: links.length,
      full: data.full,
    }),
    lang,
  );
  const narrow = width < NARROW;
  const tall = Math.round(width * (narrow ? 1 : 0.66));
  const scale = narrow ? 0.6 : 1;
  const most = Math.max(...products.map((p) => p.size), 1e-9);
  const radius = (size: number): number =>
    scale * (RADIUS[0] + Math.sqrt(Math.max(0, size) / most) * RADIUS[1]);
  const x = (v: number): number => MARGIN + v * (width - 2 * MARGIN);
  const y = (v: number): number => MARGIN + v * (tall - 2 * MARGIN);

  const drawing = el(document, 'g');
  for (const [a, b, phi] of links) {
    const [from, to] = [products[a], products[b]];
    if (from === undefined || to === undefined) continue;
    drawing.append(
      el(document, 'line', {
        x1: x(from.x).toFixed(1),
        y1: y(from.y).toFixed(1),
        x2: x(to.x).toFixed(1),
        y2: y(to.y).toFixed(1),
        stroke: 'var(--line)',
        'stroke-width': (scale * (0.4 + phi)).toFixed(2),
      }),
    );
  }
  // Hollow circles first, so that what the country has lies above.
  for (const p of products.toSorted((a, b) => Number(a.has) - Number(b.has) || b.size - a.size))
    drawing.append(
      el(
        document,
        'circle',
        {
          cx: x(p.x).toFixed(1),
          cy: y(p.y).toFixed(1),
          r: radius(p.size).toFixed(1),
          fill: p.has ? 'var(--tier-2)' : 'var(--paper)',
          stroke: p.has ? 'var(--paper)' : 'var(--unknown)',
          'stroke-width': 0.75,
          'data-finding': p.finding,
        },
        el(document, 'title', {}, `${p.label} · ${p.valueText}`),
      ),
    );

  const named = products
    .filter((p) => p.labelRank !== null)
    .sort((a, b) => (a.labelRank ?? 0) - (b.labelRank ?? 0));
  const obstacles: Box[] = products
    .filter((p) => p.has)
    .map((p) => {
      const r = radius(p.size);
      return { x: x(p.x) - r, y: y(p.y) - r, width: 2 * r, height: 2 * r };
    });
  const boxes = placeAround(
    named.map((p) => ({
      x: x(p.x),
      y: y(p.y),
      radius: radius(p.size),
      width: textWidth(p.label, LABEL),
      height: LINE - 3,
      must: false,
    })),
    obstacles,
    { x: 0, y: 0, width, height: tall },
    [2, 6],
  );
  named.forEach((p, i) => {
    const box = boxes[i];
    if (box === null || box === undefined) return;
    drawing.append(
      lines(document, box.x, box.y + box.height / 2, [p.label], { size: LABEL, halo: true }),
    );
  });

  const key = el(document, 'g');
  const entries = [
    { label: data.full, fill: 'var(--tier-2)' },
    { label: data.hollow, fill: 'var(--unknown)' },
  ];
  const foot = legend(context, key, entries, { x: 0, y: tall + 4, width });
  const svg = canvas(context, tall + foot + SIZE / 2);
  svg.append(drawing, key);
  return { svg: finish(svg, data.title, summary), table: table(data, lang), summary };
}

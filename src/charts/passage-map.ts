/**
 * World map with straits and canals as circles: area by the share that usually passes, a ring by the most that may.
 * The land, the home country and the disputed islands are those of the map by tier, drawn by the same boundary rule.
 */
import { render } from '../core/index.js';
import { world, type WorldTopology } from './base-map.js';
import { LINE, NARROW, SIZE, el, lines } from './draw.js';
import { say } from './messages.js';
import { type Box, leader, placeAround } from './place.js';
import { textWidth } from './text.js';
import { tierMap } from './tier-map.js';
import type { Chart, ChartContext, PassageMapData, Table } from './types.js';

/** Radius of a circle that stands for everything, in pixels. */
const WHOLE = 34;
const LABEL = 11;
/** Passages with less are drawn and not named. */
const NAMED = 0.005;
/** Names a narrow map has room for. */
const MOST_NARROW = 4;

/** Area is share, so that twice the share is twice the ink. */
const radius = (share: number): number => Math.max(2.5, WHOLE * Math.sqrt(share));

function table(data: PassageMapData): Table {
  const { passage, usual, range } = data.columns;
  return {
    caption: data.title,
    columns: [
      { label: passage, numeric: false },
      { label: usual, numeric: true },
      { label: range, numeric: true },
    ],
    rows: data.passages.map((p) => [
      { text: p.label },
      {
        text: p.shareText,
        value: p.share,
        ...(p.finding === undefined ? {} : { finding: p.finding }),
      },
      {
        text: p.rangeText,
        value: p.most,
        ...(p.rangeFinding === undefined ? {} : { finding: p.rangeFinding }),
      },
    ]),
  };
}

/** Where the base map has written already. */
function textBoxes(svg: SVGSVGElement): Box[] {
  return [...svg.querySelectorAll('text')].flatMap((node) => {
    const [x, y] = [Number(node.getAttribute('x')), Number(node.getAttribute('y'))];
    const text = node.textContent ?? '';
    return text === '' || !node.hasAttribute('x')
      ? []
      : [{ x, y: y - SIZE / 2, width: textWidth(text, SIZE, true), height: SIZE }];
  });
}

export function passageMap(
  data: PassageMapData,
  context: ChartContext,
  topology?: WorldTopology,
): Chart {
  const { document, width, lang } = context;
  const { projection, height } = world(data.center[0], width);
  const base = tierMap(
    { ...data, tiers: [], noTierLabel: '', columns: { place: '', tier: '', since: '' } },
    context,
    topology,
  );
  const summary = render(
    say.passageMap({
      home: data.home.label,
      passages: data.passages.filter((p) => p.share > 0).map((p) => `${p.label} ${p.shareText}`),
      features: data.features.map((f) => f.label),
    }),
    lang,
  );
  const group = el(document, 'g', { 'data-passages': String(data.passages.length) });
  const drawn = data.passages.flatMap((p) => {
    const at = projection([...p.at]);
    return at === null ? [] : [{ p, x: at[0], y: at[1], r: radius(p.share) }];
  });
  for (const { p, x, y, r } of drawn) {
    if (p.most > p.share)
      group.append(
        el(document, 'circle', {
          cx: x,
          cy: y,
          r: Math.max(r + 1.5, radius(p.most)),
          fill: 'none',
          stroke: 'var(--accent)',
          'stroke-width': 1,
          'stroke-dasharray': '3 2',
        }),
      );
    const circle = el(document, 'circle', {
      cx: x,
      cy: y,
      r,
      fill: p.share > 0 ? 'var(--accent)' : 'var(--paper)',
      'fill-opacity': 0.45,
      stroke: 'var(--accent)',
      'stroke-width': 1,
      'pointer-events': 'all',
      'data-finding': p.finding,
    });
    circle.append(el(document, 'title', {}, `${p.label}: ${p.shareText} · ${p.rangeText}`));
    group.append(circle);
  }
  const named = drawn
    .filter(({ p }) => p.share >= NAMED)
    .slice(0, width < NARROW ? MOST_NARROW : 12);
  const texts = named.map(({ p }) => `${p.label} ${p.shareText}`);
  const boxes = placeAround(
    named.map(({ x, y, r }, i) => ({
      x,
      y,
      radius: r,
      width: textWidth(texts[i] ?? '', LABEL),
      height: (LINE * LABEL) / 12,
    })),
    [
      ...drawn.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
      ...textBoxes(base.svg),
    ],
    { x: 2, y: 2, width: width - 4, height: height - 4 },
    [3, 10, 20, 34],
  );
  boxes.forEach((box, i) => {
    const from = named[i];
    if (box === null || from === undefined) return;
    const end = leader(box, from.x, from.y);
    if (end.length > from.r + 6)
      group.append(
        el(document, 'line', {
          x1: from.x,
          y1: from.y,
          x2: end.x,
          y2: end.y,
          stroke: 'var(--accent)',
          'stroke-width': 0.75,
        }),
      );
    group.append(
      lines(document, box.x, box.y + box.height / 2, [texts[i] ?? ''], {
        size: LABEL,
        halo: true,
      }),
    );
  });
  base.svg.append(group);
  const [title, desc] = [base.svg.querySelector('title'), base.svg.querySelector('desc')];
  if (title !== null) title.textContent = data.title;
  if (desc !== null) desc.textContent = summary;
  return { svg: base.svg, table: table(data), summary };
}

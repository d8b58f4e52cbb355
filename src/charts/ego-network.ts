/**
 * The ties of one place: itself in the middle, partners around it on rings, grouped by sector, and from the middle to
 * each partner a line for every layer that ties the two, side by side, each layer with a colour and kind of line of its
 * own. Places stand where their order puts them, so that the same data are the same drawing.
 */
import { render, type Lang } from '../core/index.js';
import { LINE, NARROW, SIZE, canvas, el, finish, lines } from './draw.js';
import { say } from './messages.js';
import { textWidth } from './text.js';
import type { Chart, ChartContext, EgoNetworkData, Table } from './types.js';

/** Colour, dash and width of each layer's line, by its `kind`. */
const STROKES: ReadonlyArray<readonly [colour: string, dash: string | undefined, width: number]> = [
  ['var(--bar)', undefined, 1],
  ['var(--tier-1)', undefined, 2],
  ['var(--accent)', undefined, 1.25],
  ['var(--unknown)', '1 3', 1.5],
  ['var(--ink)', '5 3', 1.25],
  ['var(--dot)', '2 2', 1.5],
  ['var(--outside)', '8 2 2 2', 1.25],
  ['var(--accent)', '2 3', 1.75],
  ['var(--outside)', undefined, 1.5],
  ['var(--tier-2)', '5 2', 1.5],
];
const strokeOf = (kind: number) => STROKES[kind % STROKES.length] ?? STROKES[0]!;

/** Pixels between the lines of two layers to the same partner. */
const APART = 2.4;
const SMALL = 11;
/** A label needs this much of the circle. */
const ROOM = 12;

function table(data: EgoNetworkData): Table {
  return {
    caption: data.title,
    sortable: true,
    columns: [
      { label: data.columns.partner, numeric: false },
      { label: data.columns.sector, numeric: false },
      { label: data.columns.ring, numeric: false },
      ...data.layers.map(({ label }) => ({ label, numeric: false })),
    ],
    rows: data.partners.map((p) => [
      p.drill === undefined ? { text: p.label } : { text: p.label, drill: p.drill },
      { text: data.sectors[p.sector] ?? '' },
      { text: data.rings[p.ring] ?? '' },
      ...data.layers.map((_, layer) => {
        const tie = p.ties.find((t) => t.layer === layer);
        if (tie === undefined) return { text: '' };
        return tie.finding === undefined
          ? { text: tie.text }
          : { text: tie.text, finding: tie.finding };
      }),
    ]),
  };
}

function summaryOf(data: EgoNetworkData, lang: Lang): string {
  const layers = data.layers.map(({ label }, layer) =>
    render(
      say.egoLayer({
        layer: label,
        partners: data.partners.filter((p) => p.ties.some((t) => t.layer === layer)).length,
      }),
      lang,
    ),
  );
  return render(
    say.egoNetwork({ home: data.home.label, partners: data.partners.length, layers }),
    lang,
  );
}

interface Spot {
  readonly angle: number;
  readonly radius: number;
  readonly x: number;
  readonly y: number;
}

/** A legend of lines; how far down it reaches. */
function key({ document, width }: ChartContext, data: EgoNetworkData, into: SVGElement): number {
  let [x, y] = [0, LINE / 2];
  for (const { label, kind } of data.layers) {
    const [colour, dash, thick] = strokeOf(kind);
    const wide = 26 + textWidth(label, SIZE) + 16;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE + 2];
    into.append(
      el(document, 'line', {
        x1: x,
        x2: x + 20,
        y1: y,
        y2: y,
        stroke: colour,
        'stroke-width': Math.max(2, thick),
        'stroke-dasharray': dash,
      }),
      lines(document, x + 26, y, [label]),
    );
    x += wide;
  }
  if (data.wonLabel !== null) {
    const wide = 16 + textWidth(data.wonLabel, SIZE) + 16;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE + 2];
    into.append(
      el(document, 'circle', { cx: x + 6, cy: y, r: 4, fill: 'var(--accent)' }),
      lines(document, x + 16, y, [data.wonLabel]),
    );
  }
  return y + LINE;
}

/** Where each partner stands: even steps around the circle, a step left free before each sector. */
function spots(
  data: EgoNetworkData,
  centre: readonly [number, number],
  inner: number,
  outer: number,
): readonly Spot[] {
  const used = [...new Set(data.partners.map((p) => p.sector))];
  // Free steps at the top hold the names of the rings.
  const free = data.rings.length > 1 ? Math.max(1, data.partners.length * 0.04) : 0;
  const steps = data.partners.length + used.length + 2 * free;
  const rings = Math.max(1, data.rings.length);
  let at = 0;
  let sector = -1;
  return data.partners.map((p) => {
    at += p.sector === sector ? 1 : at === 0 && sector === -1 ? 0.5 + free : 2;
    sector = p.sector;
    const angle = (at / Math.max(1, steps)) * 2 * Math.PI - Math.PI / 2;
    const radius = inner + ((outer - inner) * (p.ring + 1)) / rings;
    return {
      angle,
      radius,
      x: centre[0] + radius * Math.cos(angle),
      y: centre[1] + radius * Math.sin(angle),
    };
  });
}

const round = (n: number): number => Math.round(n * 100) / 100;

/**
 * @example
 * egoNetwork(data, { document, width: 720, lang: 'en' }).summary; // 'Viet Nam in the middle of 64 partners: …'
 */
export function egoNetwork(data: EgoNetworkData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const narrow = width < NARROW;
  const head = el(document, 'g');
  const top = key(context, data, head) + 8;
  const longest = Math.max(0, ...data.partners.map((p) => textWidth(shown(p, narrow), SMALL)));
  const margin = Math.min(narrow ? 40 : 132, longest + 14);
  const outer = Math.max(60, Math.min(width / 2 - margin, 300));
  const inner = outer * 0.2;
  const centre = [width / 2, top + outer + margin] as const;
  const at = spots(data, centre, inner, outer);
  const [cx, cy] = centre;
  const body: SVGElement[] = [];
  const rings = Math.max(1, data.rings.length);
  data.rings.forEach((_, i) => {
    body.push(
      el(document, 'circle', {
        cx,
        cy,
        r: round(inner + ((outer - inner) * (i + 1)) / rings),
        fill: 'none',
        stroke: 'var(--grid)',
        'stroke-width': 1,
      }),
    );
  });
  data.partners.forEach((p, i) => {
    const spot = at[i];
    if (spot === undefined) return;
    const across = [-Math.sin(spot.angle), Math.cos(spot.angle)] as const;
    p.ties.forEach((tie, k) => {
      const [colour, dash, thick] = strokeOf(data.layers[tie.layer]?.kind ?? 0);
      const off = (k - (p.ties.length - 1) / 2) * APART;
      const [dx, dy] = [across[0] * off, across[1] * off];
      const start = inner * 0.55;
      body.push(
        el(
          document,
          'line',
          {
            x1: round(cx + start * Math.cos(spot.angle) + dx),
            y1: round(cy + start * Math.sin(spot.angle) + dy),
            x2: round(spot.x + dx),
            y2: round(spot.y + dy),
            stroke: colour,
            'stroke-width': thick,
            'stroke-dasharray': dash,
            'stroke-opacity': tie.sure ? 0.75 : 0.35,
            'data-finding': tie.finding,
          },
          el(
            document,
            'title',
            {},
            `${p.label}: ${data.layers[tie.layer]?.label ?? ''} ${tie.text}`.trim(),
          ),
        ),
      );
    });
  });
  // Names stand outside the last ring, at the angle of their place; where they crowd, those with fewer ties give way.
  const named = new Set<number>();
  const order = data.partners
    .map((p, i) => ({ i, rank: p.ring * 100 - p.ties.length }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i);
  for (const { i } of order) {
    const own = at[i]?.angle ?? 0;
    const near = [...named].some((j) => {
      const apart = Math.abs(own - (at[j]?.angle ?? 0));
      return Math.min(apart, 2 * Math.PI - apart) * (outer + 8) < ROOM;
    });
    if (!near) named.add(i);
  }
  data.partners.forEach((p, i) => {
    const spot = at[i];
    if (spot === undefined) return;
    const won = p.ties.some((t) => t.won);
    body.push(
      el(
        document,
        'circle',
        {
          cx: round(spot.x),
          cy: round(spot.y),
          r: narrow ? 2.5 : 3.5,
          fill: won ? 'var(--accent)' : 'var(--ink)',
          stroke: 'var(--paper)',
          'stroke-width': 1,
          'data-drill': p.drill,
        },
        el(document, 'title', {}, p.label),
      ),
    );
    if (!named.has(i)) return;
    const turn = (spot.angle * 180) / Math.PI;
    const left = Math.cos(spot.angle) < 0;
    const far = outer + 8;
    const x = round(cx + far * Math.cos(spot.angle));
    const y = round(cy + far * Math.sin(spot.angle));
    body.push(
      el(
        document,
        'g',
        { transform: `rotate(${round(left ? turn + 180 : turn)} ${x} ${y})` },
        lines(document, x, y, [shown(p, narrow)], {
          size: SMALL,
          anchor: left ? 'end' : 'start',
          bold: p.ring === 0 && rings > 1,
        }),
      ),
    );
  });
  // Names of rings on the upright above the middle, where a step is left free.
  if (rings > 1)
    data.rings.forEach((label, i) => {
      const y = cy - (inner + ((outer - inner) * (i + 1)) / rings);
      body.push(
        lines(document, cx, round(y), [narrow ? String(i + 1) : label], {
          size: 10,
          anchor: 'middle',
          fill: 'var(--ink-2)',
          halo: true,
          italic: true,
        }),
      );
    });
  body.push(
    el(document, 'circle', { cx, cy, r: round(inner * 0.55), fill: 'var(--tier-1)' }),
    lines(document, cx, cy, [data.home.code], {
      anchor: 'middle',
      fill: 'var(--on-tier-1)',
      bold: true,
    }),
  );
  const svg = canvas(context, cy + outer + margin + 4);
  svg.append(head, ...body);
  const summary = summaryOf(data, lang);
  return { svg: finish(svg, data.title, summary), table: table(data), summary };
}

/** On a narrow page a place goes by its code, and so does a long name. */
function shown(p: EgoNetworkData['partners'][number], narrow: boolean): string {
  return narrow || textWidth(p.label, SMALL) > 118 ? p.code : p.label;
}

/** Two measures of many places. Labels are placed greedily where nothing else stands; limits stand in the margin. */
import * as Plot from '@observablehq/plot';
import { format, render, type Lang } from '../core/index.js';
import { LINE, NARROW, SIZE, canvas, el, finish, lines } from './draw.js';
import { say } from './messages.js';
import { leader, placeAround, type Box } from './place.js';
import { textWidth, widest, wrap } from './text.js';
import type { Chart, ChartContext, ScatterData, Table } from './types.js';

type Ranged = ScatterData['points'][number] & {
  readonly range: NonNullable<ScatterData['points'][number]['range']>;
};

/** Line step of 11-pixel type. */
const STEP = (LINE * 11) / 12;

const decimals = (value: number): number =>
  Math.abs(value) < 1 ? 3 : Math.abs(value) < 10 ? 2 : 0;
const numberText = (value: number, lang: Lang): string =>
  format.number(value, lang, decimals(value));

const opens = (finding: string | undefined): { finding?: string } =>
  finding === undefined ? {} : { finding };

function table(data: ScatterData, lang: Lang): Table {
  const numbers = [data.x.label, data.y.label, data.sizeLabel].map((label) => ({
    label,
    numeric: true,
  }));
  return {
    caption: data.title,
    columns: [{ label: data.placeLabel, numeric: false }, ...numbers],
    rows: data.points.map((p) => [
      { text: p.name ?? p.label, ...(p.drill === undefined ? {} : { drill: p.drill }) },
      { text: numberText(p.x, lang), value: p.x, ...opens(p.findings?.x) },
      { text: numberText(p.y, lang), value: p.y, ...opens(p.findings?.y) },
      { text: format.number(p.size, lang, Math.abs(p.size) < 10 ? 2 : 0), value: p.size },
    ]),
  };
}

/** Axis from a little below the least to a little above the most, with round ticks. */
function axis(
  values: readonly number[],
  log: boolean,
): { domain: [number, number]; ticks: number[] } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!log) {
    const domain: [number, number] = [least < 0 ? least * 1.08 : 0, most * 1.08];
    const raw = (domain[1] - domain[0]) / 5;
    const size = 10 ** Math.floor(Math.log10(raw || 1));
    const step = [1, 2, 5, 10].map((n) => n * size).find((n) => n >= raw) ?? 1;
    return {
      domain,
      ticks: Array.from({ length: 25 }, (_, i) => (i - 12) * step).filter(
        (t) => t >= domain[0] && t <= domain[1],
      ),
    };
  }
  const domain: [number, number] = [least / 1.25, most * 1.25];
  const ticks = Array.from({ length: 24 }, (_, i) => i - 12)
    .flatMap((power) => [1, 2, 5].map((n) => Number(`${n}e${power}`)))
    .filter((t) => t >= domain[0] && t <= domain[1]);
  return { domain, ticks };
}

function tickText(value: number, lang: Lang): string {
  const places = value === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(Math.abs(value)) + 1e-9));
  return format.number(value, lang, places);
}

/** The value of a limit with the decimals it has. */
const limitText = (value: number, lang: Lang): string =>
  format.number(value, lang, String(value).split('.')[1]?.length ?? 0);

/** What each limit means, once, however many axes it stands on. */
const meanings = (limits: ScatterData['limits'], lang: Lang): string[] => [
  ...new Set(
    limits.map(({ value, label }) =>
      render(say.limit({ value: limitText(value, lang), label }), lang),
    ),
  ),
];

export function scatter(data: ScatterData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const log = data.logarithmic;
  const points = data.points.filter((p) => !log || (p.x > 0 && p.y > 0));
  const hero = data.points.find((p) => p.emphasis);
  const summary = render(
    say.scatter({
      count: data.points.length,
      what: data.what ?? 'places',
      x: data.x.label,
      y: data.y.label,
      named: hero?.label ?? '',
      nx: hero === undefined ? '' : numberText(hero.x, lang),
      ny: hero === undefined ? '' : numberText(hero.y, lang),
    }),
    lang,
  );
  const done = (svg: SVGSVGElement): Chart => ({
    svg: finish(svg, data.title, summary),
    table: table(data, lang),
    summary,
  });
  if (points.length === 0) return done(canvas(context, 40));

  const limits = (side: 'x' | 'y'): number[] => [
    ...new Set(data.limits.filter((l) => l.axis === side).map((l) => l.value)),
  ];
  const [ax, ay] = [
    axis([...points.flatMap((p) => [p.x, ...(p.range?.x ?? [])]), ...limits('x')], log),
    axis([...points.flatMap((p) => [p.y, ...(p.range?.y ?? [])]), ...limits('y')], log),
  ];
  const narrow = width < NARROW;
  const suffix = log && data.logNote !== '' ? `, ${data.logNote}` : '';
  const yTitle = wrap(`↑ ${data.y.label}${suffix}`, width, SIZE);
  const xTitle = wrap(`${data.x.label}${suffix} →`, width - 58, SIZE);
  const foot = meanings(data.limits, lang).flatMap((text) => wrap(text, width, 11));
  const values = limits('y').map((v) => limitText(v, lang));
  const marginTop = yTitle.length * LINE + (limits('x').length > 0 ? 20 : 14);
  const marginRight = Math.max(12, values.length > 0 ? widest(values, 11) + 6 : 0);
  const marginBottom =
    24 + xTitle.length * LINE + 4 + (foot.length > 0 ? foot.length * STEP + 6 : 0);
  const height = marginTop + marginBottom + Math.round(narrow ? 250 : width * 0.5);
  const most = Math.max(...points.map((p) => p.size), 1e-9);
  const radius = (size: number): number =>
    2.5 + Math.sqrt(Math.max(0, size) / most) * (narrow ? 9 : 12);
  const sorted = [...points].sort((a, b) => b.size - a.size);
  const ranged = sorted.flatMap((p): Ranged[] =>
    p.range === undefined ? [] : [{ ...p, range: p.range }],
  );
  const hollow = sorted.filter((p) => p.hollow === true && !p.emphasis);
  const tick = (v: number): string => tickText(v, lang);
  const plot = Plot.plot({
    document,
    width,
    height,
    marginTop,
    marginRight,
    marginBottom,
    marginLeft: 46,
    x: { type: log ? 'log' : 'linear', domain: ax.domain },
    y: { type: log ? 'log' : 'linear', domain: ay.domain },
    r: { type: 'identity' },
    marks: [
      Plot.gridX(ax.ticks, { stroke: 'var(--grid)', strokeOpacity: 1 }),
      Plot.gridY(ay.ticks, { stroke: 'var(--grid)', strokeOpacity: 1 }),
      Plot.axisX(ax.ticks, { text: tick, tickSize: 0, label: null, fill: 'var(--ink-2)' }),
      Plot.axisY(ay.ticks, { text: tick, tickSize: 0, label: null, fill: 'var(--ink-2)' }),
      Plot.ruleX(limits('x'), { stroke: 'var(--ink-2)', strokeDasharray: '4 3' }),
      Plot.ruleY(limits('y'), { stroke: 'var(--ink-2)', strokeDasharray: '4 3' }),
      ...(ranged.length === 0
        ? []
        : [
            Plot.ruleY(ranged, {
              y: 'y',
              x1: (p: Ranged) => p.range.x[0],
              x2: (p: Ranged) => p.range.x[1],
              stroke: 'var(--ink-2)',
              strokeOpacity: 0.55,
            }),
            Plot.ruleX(ranged, {
              x: 'x',
              y1: (p: Ranged) => p.range.y[0],
              y2: (p: Ranged) => p.range.y[1],
              stroke: 'var(--ink-2)',
              strokeOpacity: 0.55,
            }),
          ]),
      ...(hollow.length === 0
        ? []
        : [
            Plot.dot(hollow, {
              x: 'x',
              y: 'y',
              r: (p: { size: number }) => radius(p.size),
              fill: 'var(--paper)',
              stroke: 'var(--ink-2)',
              strokeWidth: 1.25,
            }),
          ]),
      Plot.dot(
        sorted.filter((p) => !p.emphasis && p.hollow !== true),
        {
          x: 'x',
          y: 'y',
          r: (p: { size: number }) => radius(p.size),
          fill: 'var(--dot)',
          fillOpacity: 0.6,
          stroke: (p: { labelRank: number | null }) =>
            p.labelRank === null ? 'var(--paper)' : 'var(--ink-2)',
          strokeWidth: 0.75,
        },
      ),
      Plot.dot(
        sorted.filter((p) => p.emphasis),
        {
          x: 'x',
          y: 'y',
          r: (p: { size: number }) => Math.max(5, radius(p.size)),
          fill: 'var(--accent)',
          stroke: 'var(--paper)',
        },
      ),
    ],
  }) as unknown as SVGSVGElement & Plot.Plot;
  const x = (v: number): number => Number(plot.scale('x')?.apply(v));
  const y = (v: number): number => Number(plot.scale('y')?.apply(v));
  const frame: Box = {
    x: 46,
    y: marginTop,
    width: width - 46 - marginRight,
    height: height - marginTop - marginBottom,
  };

  plot.append(
    lines(document, 0, LINE / 2, yTitle, { fill: 'var(--ink-2)' }),
    lines(document, width - 12, height - marginBottom + 30, xTitle, {
      anchor: 'end',
      fill: 'var(--ink-2)',
    }),
  );
  const obstacles: Box[] = points.map((p) => {
    const r = radius(p.size) * 0.8;
    return { x: x(p.x) - r, y: y(p.y) - r, width: 2 * r, height: 2 * r };
  });
  const right = frame.x + frame.width;
  const style = { fill: 'var(--ink-2)', size: 11 };
  for (const value of limits('x')) {
    const [text, at] = [limitText(value, lang), x(value)];
    const half = textWidth(text, 11) / 2;
    plot.append(lines(document, at, frame.y - 8, [text], { ...style, anchor: 'middle' }));
    obstacles.push(
      { x: at - half - 2, y: frame.y - 16, width: 2 * half + 4, height: 16 },
      { x: at - 1, y: frame.y, width: 2, height: frame.height },
    );
  }
  for (const value of limits('y')) {
    const [text, at] = [limitText(value, lang), y(value)];
    plot.append(lines(document, right + 4, at, [text], style));
    obstacles.push(
      { x: right, y: at - 8, width: marginRight, height: 16 },
      { x: frame.x, y: at - 1, width: frame.width, height: 2 },
    );
  }
  if (foot.length > 0)
    plot.append(lines(document, 0, height - foot.length * STEP + STEP / 2 - 2, foot, style));
  const named = points
    .filter((p) => p.emphasis || p.labelRank !== null)
    .sort(
      (a, b) => Number(b.emphasis) - Number(a.emphasis) || (a.labelRank ?? 0) - (b.labelRank ?? 0),
    );
  const boxes = placeAround(
    named.map((p) => ({
      x: x(p.x),
      y: y(p.y),
      radius: Math.max(p.emphasis ? 5 : 0, radius(p.size)),
      width: textWidth(p.label, SIZE, p.emphasis),
      height: LINE - 2,
      must: p.emphasis,
    })),
    obstacles,
    { ...frame, width: frame.width + marginRight, y: frame.y - 6, height: frame.height + 6 },
    [3, 8, 13],
  );
  named.forEach((p, i) => {
    const box = boxes[i];
    if (box === null || box === undefined) return;
    const look = p.emphasis
      ? { bold: true, fill: 'var(--accent-text)', halo: true }
      : { fill: 'var(--ink)', halo: true };
    const middle = box.y + box.height / 2;
    const to = leader(box, x(p.x), y(p.y));
    if (to.length > radius(p.size) + 7)
      plot.append(
        el(document, 'line', {
          x1: x(p.x),
          y1: y(p.y),
          x2: to.x,
          y2: to.y,
          stroke: p.emphasis ? 'var(--accent)' : 'var(--ink-2)',
          'stroke-width': 0.75,
        }),
      );
    plot.append(lines(document, box.x, middle, [p.label], look));
  });
  return done(plot);
}

/**
 * Shares through the years. A line breaks where a year is missing; readings from another source stand
 * apart as hollow points and are never joined to it.
 */
import * as Plot from '@observablehq/plot';
import { format, render, type Lang } from '../core/index.js';
import { LINE, NARROW, SIZE, canvas, el, finish, lines, yearTicks } from './draw.js';
import { say } from './messages.js';
import { placeAround, type Box, type Wanted } from './place.js';
import { widest, wrap } from './text.js';
import type { Chart, ChartContext, Table, TrendData } from './types.js';

const STROKES = ['var(--tier-2)', 'var(--bar)', 'var(--tier-3)', 'var(--unknown)'];

function table(data: TrendData, lang: Lang): Table {
  const head = [render(say.series({}), lang), data.yearLabel, data.valueLabel, render(say.note({}), lang)];
  const cell = (value: number | null): string => (value === null ? '–' : format.percent(value, lang));
  return {
    caption: data.title,
    columns: head.map((label, i) => ({ label, numeric: i === 1 || i === 2 })),
    rows: [
      ...data.lines.flatMap((line) =>
        line.points.map((p) => [
          { text: line.label },
          { text: String(p.year), value: p.year },
          { text: cell(p.value), value: p.value },
          { text: p.note },
        ]),
      ),
      ...data.later.map((p) => [
        { text: p.label },
        { text: String(p.year), value: p.year },
        { text: cell(p.value), value: p.value, ...(p.finding === undefined ? {} : { finding: p.finding }) },
        { text: '' },
      ]),
    ],
  };
}

function summary(data: TrendData, lang: Lang): string {
  const said = data.lines.flatMap((line) => {
    const known = line.points.flatMap((p) => (p.value === null ? [] : [{ year: p.year, value: p.value }]));
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [render(say.trend({ label: line.label, first: first.year, last: last.year, from: first.value, to: last.value }), lang)];
  });
  const later = data.later.map((p) => render(say.later(p), lang));
  return [...said, ...later].join(' ') || render(say.empty({}), lang);
}

export function trend(data: TrendData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const words = summary(data, lang);
  const done = (svg: SVGSVGElement): Chart => ({ svg: finish(svg, data.title, words), table: table(data, lang), summary: words });
  const known = data.lines.flatMap((l) => l.points.flatMap((p) => (p.value === null ? [] : [p.value])));
  const years = [...data.lines.flatMap((l) => l.points.map((p) => p.year)), ...data.later.map((p) => p.year)];
  if (known.length + data.later.length === 0) return done(canvas(context, 40));

  const narrow = width < NARROW;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const top = Math.max(...known, ...data.later.map((p) => p.value), 0.01) * 1.22;
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25].find((s) => top / s <= 6) ?? 0.5;
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
  const [marginLeft, marginRight, marginTop, marginBottom] = [40, data.later.length > 0 ? 16 : 96, 26, 26];
  const height = Math.round(narrow ? 270 : Math.min(Math.max(width * 0.55, 260), 340));
  const stroke = (line: TrendData['lines'][number], i: number): string =>
    line.emphasis ? 'var(--accent)' : (STROKES[i % STROKES.length] ?? 'var(--bar)');
  const alone = (points: TrendData['lines'][number]['points']): TrendData['lines'][number]['points'] =>
    points.filter((p, i) => p.value !== null && (points[i - 1]?.value ?? null) === null && (points[i + 1]?.value ?? null) === null);

  const plot = Plot.plot({
    document,
    width,
    height,
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    x: { domain: [first, Math.max(last, first + 1)] },
    y: { domain: [0, top] },
    marks: [
      Plot.gridY(ticks, { stroke: 'var(--grid)', strokeOpacity: 1 }),
      Plot.axisY(ticks, { tickFormat: (v: number) => format.percent(v, lang, 0), tickSize: 0, label: null, fill: 'var(--ink-2)' }),
      Plot.axisX(yearTicks(first, last, width - marginLeft - marginRight), { tickFormat: String, tickSize: 4, label: null, color: 'var(--ink-2)' }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...data.lines.flatMap((line, i) => [
        Plot.line(line.points, { x: 'year', y: 'value', stroke: stroke(line, i), strokeWidth: line.emphasis ? 2.5 : 2 }),
        Plot.dot(alone(line.points), { x: 'year', y: 'value', r: 2.5, fill: stroke(line, i) }),
      ]),
      Plot.dot(data.later, { x: 'year', y: 'value', r: 5, fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.5 }),
    ],
  }) as unknown as SVGSVGElement & Plot.Plot;
  const x = (year: number): number => Number(plot.scale('x')?.apply(year));
  const y = (value: number): number => Number(plot.scale('y')?.apply(value));
  plot.append(lines(document, 0, LINE / 2, [`↑ ${data.valueLabel}`], { fill: 'var(--ink-2)' }));

  const frame: Box = { x: marginLeft, y: marginTop - 4, width: width - marginLeft, height: y(0) - marginTop };
  const obstacles: Box[] = [];
  for (const line of data.lines)
    line.points.forEach((p, i) => {
      if (p.value === null) return;
      const next = line.points[i + 1];
      for (let k = 0; k < 4; k++) {
        const t = next?.value == null ? 0 : k / 4;
        const [px, py] = [x(p.year + t * ((next?.year ?? p.year) - p.year)), y(p.value + t * ((next?.value ?? p.value) - p.value))];
        obstacles.push({ x: px - 2, y: py - 3, width: 4, height: 6 });
      }
    });
  for (const p of data.later) obstacles.push({ x: x(p.year) - 6, y: y(p.value) - 6, width: 12, height: 12 });

  interface Label extends Wanted {
    readonly text: readonly string[];
    readonly fill: string;
    readonly bold: boolean;
    readonly finding?: string | undefined;
  }
  const label = (at: { year: number; value: number }, text: string, most: number, fill: string, bold: boolean, finding?: string): Label => {
    const broken = wrap(text, most, SIZE, bold);
    return { x: x(at.year), y: y(at.value), radius: 5, width: widest(broken, SIZE, bold) + 2, height: broken.length * LINE - 2, text: broken, fill, bold, finding };
  };
  const wanted: Label[] = [
    ...data.later.map((p) => label(p, p.label, narrow ? 96 : 150, 'var(--ink)', false, p.finding)),
    ...data.lines.flatMap((line) => {
      const end = line.points.findLast((p) => p.value !== null);
      const fill = line.emphasis ? 'var(--accent-text)' : 'var(--ink)';
      return end?.value == null ? [] : [label({ year: end.year, value: end.value }, line.label, narrow ? 90 : 120, fill, true)];
    }),
    // Who led, at the first year of each spell.
    ...data.lines.flatMap((line) =>
      line.points.flatMap((p, i) =>
        p.value === null || p.note === '' || line.points[i - 1]?.note === p.note
          ? []
          : [label({ year: p.year, value: p.value }, p.note, 130, 'var(--ink-2)', false)],
      ),
    ),
  ];
  placeAround(wanted, obstacles, frame, [2, 8, 16, 26]).forEach((box, i) => {
    const w = wanted[i];
    if (box === null || w === undefined) return;
    plot.append(lines(document, box.x, box.y + LINE / 2 - 1, w.text, { fill: w.fill, bold: w.bold, halo: true, finding: w.finding }));
    const [near, middle] = [Math.min(Math.max(w.x, box.x), box.x + box.width), box.y + box.height / 2];
    if (Math.hypot(near - w.x, middle - w.y) > box.height / 2 + 16)
      plot.append(el(document, 'line', { x1: w.x, y1: w.y, x2: near, y2: middle < w.y ? box.y + box.height : box.y, stroke: 'var(--ink-2)', 'stroke-width': 0.6 }));
  });
  return done(plot);
}

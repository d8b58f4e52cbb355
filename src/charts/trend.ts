/**
 * Shares through the years. A line breaks where a year is missing; readings from another source stand
 * apart as hollow points and are never joined to it.
 */
import * as Plot from '@observablehq/plot';
import { format, render, type Lang } from '../core/index.js';
import { LINE, NARROW, canvas, finish, lines, yearTicks } from './draw.js';
import { say } from './messages.js';
import { lineColour, trendLabels } from './trend-labels.js';
import type { Chart, ChartContext, Table, TrendData } from './types.js';

type Later = TrendData['later'][number];

function table(data: TrendData, lang: Lang): Table {
  const head = [
    render(say.series({}), lang),
    data.yearLabel,
    data.valueLabel,
    render(say.note({}), lang),
  ];
  const cell = (value: number | null): string =>
    value === null ? '–' : format.quantity(value, data.unit ?? 'share', lang);
  return {
    caption: data.title,
    columns: head.map((label, i) => ({ label, numeric: i === 1 || i === 2 })),
    rows: [
      ...data.lines.flatMap((line) =>
        line.points.map((p) => [
          { text: line.label },
          { text: String(p.year), value: p.year },
          {
            text: cell(p.value),
            value: p.value,
            ...(p.finding === undefined ? {} : { finding: p.finding }),
          },
          { text: p.note },
        ]),
      ),
      ...data.later.map((p) => [
        { text: p.label },
        { text: String(p.year), value: p.year },
        {
          text: cell(p.value),
          value: p.value,
          ...(p.finding === undefined ? {} : { finding: p.finding }),
        },
        { text: '' },
      ]),
    ],
  };
}

function summary(data: TrendData, lang: Lang): string {
  const said = data.lines.flatMap((line) => {
    const known = line.points.flatMap((p) =>
      p.value === null ? [] : [{ year: p.year, value: p.value }],
    );
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      render(
        say.trend({
          label: line.label,
          first: first.year,
          last: last.year,
          from: format.quantity(first.value, data.unit ?? 'share', lang),
          to: format.quantity(last.value, data.unit ?? 'share', lang),
        }),
        lang,
      ),
    ];
  });
  const later = data.later.map((p) => render(say.later(p), lang));
  return [...said, ...later].join(' ') || render(say.empty({}), lang);
}

export function trend(data: TrendData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const words = summary(data, lang);
  const done = (svg: SVGSVGElement): Chart => ({
    svg: finish(svg, data.title, words),
    table: table(data, lang),
    summary: words,
  });
  const known = data.lines.flatMap((l) =>
    l.points.flatMap((p) => (p.value === null ? [] : [p.value])),
  );
  const years = [
    ...data.lines.flatMap((l) => l.points.map((p) => p.year)),
    ...data.later.map((p) => p.year),
  ];
  if (known.length + data.later.length === 0) return done(canvas(context, 40));

  const narrow = width < NARROW;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(...known, ...data.later.map((p) => p.value), 0.01);
  // Room for names above the lines, but no share above all there is.
  const spare = most * (narrow ? 1.32 : 1.15);
  const top = most <= 1 ? Math.min(spare, narrow ? 1.12 : 1.04) : spare;
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25].find((s) => top / s <= 6) ?? 0.5;
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step).filter(
    (t) => most > 1 || t <= 1 + 1e-9,
  );
  const [marginLeft, marginRight, marginTop, marginBottom] = [
    40,
    data.later.length > 0 ? 16 : 96,
    26,
    26,
  ];
  const height = Math.round(narrow ? 270 : Math.min(Math.max(width * 0.55, 260), 340));
  const colour = (code: string): string => lineColour(data, code);
  const alone = (
    points: TrendData['lines'][number]['points'],
  ): TrendData['lines'][number]['points'] =>
    points.filter(
      (p, i) =>
        p.value !== null &&
        (points[i - 1]?.value ?? null) === null &&
        (points[i + 1]?.value ?? null) === null,
    );

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
      Plot.axisY(ticks, {
        tickFormat: (v: number) =>
          data.unit === 'index01' ? format.number(v, lang, 2) : format.percent(v, lang, 0),
        tickSize: 0,
        label: null,
        fill: 'var(--ink-2)',
      }),
      Plot.axisX(yearTicks(first, last, width - marginLeft - marginRight), {
        tickFormat: String,
        tickSize: 4,
        label: null,
        color: 'var(--ink-2)',
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...data.lines.flatMap((line) => [
        Plot.line(line.points, {
          x: 'year',
          y: 'value',
          stroke: colour(line.code),
          strokeWidth: line.emphasis ? 2.5 : 2,
        }),
        Plot.dot(alone(line.points), { x: 'year', y: 'value', r: 2.5, fill: colour(line.code) }),
      ]),
      Plot.dot(data.later, {
        x: 'year',
        y: 'value',
        r: 5,
        fill: 'var(--paper)',
        stroke: (p: Later) => colour(p.line),
        strokeWidth: 2,
      }),
    ],
  }) as unknown as SVGSVGElement & Plot.Plot;
  const x = (year: number): number => Number(plot.scale('x')?.apply(year));
  const y = (value: number): number => Number(plot.scale('y')?.apply(value));
  plot.append(lines(document, 0, LINE / 2, [`↑ ${data.valueLabel}`], { fill: 'var(--ink-2)' }));

  plot.append(...trendLabels(data, context, { x, y, top: LINE + 2, left: marginLeft }));
  return done(plot);
}

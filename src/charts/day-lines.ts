/**
 * Values day by day, with the days of an event shaded. Lines are daily; the table has the days that a reader can open, the
 * first, the last and the deepest. The axis holds what is usual, so that nothing looks deeper than it is.
 */
import { format, furthestFrom, render, type Lang } from '../core/index.js';
import { feet, rules } from './axes.js';
import { LINE, NARROW, SIZE, canvas, el, finish, lines } from './draw.js';
import { say } from './messages.js';
import { spread } from './place.js';
import { widest, wrap } from './text.js';
import type { Chart, ChartContext, DayLinesData, Table } from './types.js';

type Line = DayLinesData['lines'][number];
const QUIET = ['var(--tier-1)', 'var(--outside)', 'var(--ink-2)', 'var(--dot)', 'var(--bar)'];

const DOTS = 14;

const colourOf = (data: DayLinesData, line: Line): string =>
  line.emphasis
    ? 'var(--accent)'
    : (QUIET[data.lines.filter((l) => !l.emphasis).indexOf(line) % QUIET.length] ?? 'var(--bar)');

const text = (data: DayLinesData, value: number, lang: Lang): string =>
  format.quantity(value, data.unit, lang);

function table(data: DayLinesData, lang: Lang): Table {
  const days = new Set(
    data.lines.flatMap((l) => [
      ...l.findings.map(([day]) => day),
      furthestFrom(l.values, data.usual),
      l.values.length - 1,
    ]),
  );
  return {
    caption: data.title,
    columns: [
      { label: data.dayLabel, numeric: true },
      ...data.lines.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: [...days]
      .filter((day) => day >= 0)
      .toSorted((a, b) => a - b)
      .map((day) => [
        { text: String(day), value: day },
        ...data.lines.map(({ values, findings }) => {
          const value = values[day];
          const finding = findings.find(([d]) => d === day)?.[1];
          return {
            text: value === undefined ? '–' : text(data, value, lang),
            value: value ?? null,
            ...(finding === undefined || value === undefined ? {} : { finding }),
          };
        }),
      ]),
  };
}

function summaryOf(data: DayLinesData, lang: Lang): string {
  const said = data.lines.flatMap(({ label, values }) => {
    const at = furthestFrom(values, data.usual);
    const [value, last] = [values[at], values.at(-1)];
    if (value === undefined || last === undefined) return [];
    return [
      render(
        say.dayLine({
          label,
          usual: text(data, data.usual, lang),
          value: text(data, value, lang),
          day: at,
          last: text(data, last, lang),
          lastDay: values.length - 1,
        }),
        lang,
      ),
    ];
  });
  return said.join(' ') || render(say.empty({}), lang);
}

/** Least, most and ticks of an axis that holds all values and the usual one. */
function axisOf(
  values: readonly number[],
  usual: number,
): readonly [low: number, high: number, ticks: readonly number[]] {
  const [least, most] = [Math.min(usual, ...values), Math.max(usual, ...values)];
  const raw = Math.max((most - least) / 4, usual === 0 ? 0.25 : 0.0025);
  const size = 10 ** Math.floor(Math.log10(raw) + 1e-9);
  const step = [1, 2, 2.5, 5, 10].map((n) => n * size).find((n) => n >= raw - 1e-12) ?? size;
  const from = Math.floor(least / step + 1e-9);
  const to = Math.max(from + 1, Math.ceil(most / step - 1e-9));
  return [
    from * step,
    to * step,
    Array.from({ length: to - from + 1 }, (_, k) => (from + k) * step),
  ];
}

/** Whole-number days under the axis, at most as many as there is room for. */
function dayTicks(last: number, pixels: number): readonly number[] {
  const step =
    [1, 2, 5, 7, 10, 14, 30, 60, 90, 180, 365].find((n) => last / n <= pixels / 44) ?? 730;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}

export function dayLines(data: DayLinesData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const summary = summaryOf(data, lang);
  const done = (svg: SVGSVGElement): Chart => ({
    svg: finish(svg, data.title, summary),
    table: table(data, lang),
    summary,
  });
  const values = data.lines.flatMap((l) => l.values);
  const last = Math.max(0, ...data.lines.map((l) => l.values.length - 1));
  if (values.length === 0 || last === 0) return done(canvas(context, 40));
  const narrow = width < NARROW;
  const names = data.lines.map((l) => wrap(l.label, narrow ? 84 : 150, SIZE, true));
  const right = Math.ceil(Math.max(...names.map((n) => widest(n, SIZE, true)))) + 32;
  const spans = data.spans.filter((s) => s.from <= last);
  const top = LINE + 10 + (spans.length > 0 ? LINE + 4 : 0);
  const box = { left: 52, top, right: width - right, bottom: top + (narrow ? 210 : 240) };
  const [low, high, ticks] = axisOf(values, data.usual);
  const x = (day: number): number => box.left + (day / last) * (box.right - box.left);
  const y = (v: number): number => box.bottom - ((v - low) / (high - low)) * (box.bottom - box.top);
  // As many decimals as the steps between ticks need.
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  const places = (unit: number): number => Math.max(0, Math.ceil(-Math.log10(step * unit) - 1e-9));
  const tick = (v: number): string =>
    data.unit === 'share'
      ? format.percent(v, lang, Math.min(2, places(100)))
      : format.number(v, lang, Math.min(2, places(1)));
  const svg = canvas(context, box.bottom + 24 + LINE + 4);
  svg.append(lines(document, 0, LINE / 2, [`↑ ${data.valueLabel}`], { fill: 'var(--ink-2)' }));
  for (const span of spans) {
    const [a, b] = [x(span.from), x(Math.min(last, span.until))];
    svg.append(
      el(document, 'rect', {
        x: a,
        y: box.top,
        width: Math.max(1, b - a),
        height: box.bottom - box.top,
        fill: 'var(--land)',
        'fill-opacity': 0.8,
        'data-span': `${span.from}-${span.until}`,
      }),
    );
  }
  // The first span names itself; others of the same length would only write over it.
  const [first] = spans;
  if (first !== undefined)
    svg.append(
      lines(document, x(first.from) + 2, box.top - LINE / 2 - 2, [first.label], {
        fill: 'var(--ink-2)',
        size: 11,
      }),
    );
  svg.append(
    ...rules(document, box, ticks, y, tick, (v) => Math.abs(v - data.usual) < 1e-12),
    ...feet(document, box, dayTicks(last, box.right - box.left), x),
    lines(document, box.left, box.bottom + 14 + LINE, [`${data.dayLabel} →`], {
      fill: 'var(--ink-2)',
    }),
  );
  for (const line of data.lines.toSorted((a, b) => Number(a.emphasis) - Number(b.emphasis))) {
    const points = line.values.map((v, day) => `${x(day).toFixed(1)},${y(v).toFixed(1)}`);
    svg.append(
      el(document, 'polyline', {
        points: points.join(' '),
        fill: 'none',
        stroke: colourOf(data, line),
        'stroke-width': line.emphasis ? 2.5 : 1.75,
        'stroke-linejoin': 'round',
        'data-line': line.code,
      }),
    );
    // More dots than this hide the line; the table has them all.
    const each = Math.ceil(line.findings.length / DOTS);
    for (const [day, finding] of line.findings.filter((_, i) => line.emphasis && i % each === 0)) {
      const v = line.values[day];
      if (v !== undefined)
        svg.append(
          el(document, 'circle', {
            cx: x(day),
            cy: y(v),
            r: 3,
            fill: 'var(--accent)',
            'data-finding': finding,
          }),
        );
    }
  }
  const ends = data.lines.map((line, i) => ({
    at: y(line.values.at(-1) ?? data.usual),
    height: (names[i]?.length ?? 1) * LINE + 2,
  }));
  const middles = spread(ends, box.top, box.bottom);
  data.lines.forEach((line, i) => {
    const name = names[i] ?? [];
    const at = (middles[i] ?? 0) - ((name.length - 1) * LINE) / 2;
    const colour = colourOf(data, line);
    svg.append(
      // A stroke of the line's own colour before its name: at the end lines may lie on each other.
      el(document, 'line', {
        x1: box.right + 8,
        y1: middles[i] ?? 0,
        x2: box.right + 22,
        y2: middles[i] ?? 0,
        stroke: colour,
        'stroke-width': 3,
      }),
      lines(document, box.right + 28, at, name, {
        bold: true,
        fill: line.emphasis ? 'var(--accent-text)' : 'var(--ink)',
      }),
    );
  });
  return done(svg);
}

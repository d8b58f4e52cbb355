/**
 * Values in some years only. Neighbouring years are joined by a full line; over years that are not held the line is
 * dotted, so that nobody reads a value there; a year without a value breaks it.
 */
import { format, type Lang } from '../core/index.js';
import { feet, fromTo, rules } from './axes.js';
import { LINE, NARROW, SIZE, canvas, el, finish, lines, yearTicks } from './draw.js';
import { spread } from './place.js';
import { widest, wrap } from './text.js';
import type { Chart, ChartContext, Table, YearLinesData } from './types.js';

type Line = YearLinesData['lines'][number];
const QUIET = ['var(--tier-1)', 'var(--outside)', 'var(--ink-2)', 'var(--dot)'];

const colourOf = (data: YearLinesData, line: Line): string =>
  line.emphasis
    ? 'var(--accent)'
    : (QUIET[data.lines.filter((l) => !l.emphasis).indexOf(line) % QUIET.length] ?? 'var(--bar)');

const yearsOf = (data: YearLinesData): number[] =>
  [...new Set(data.lines.flatMap((l) => l.points.map((p) => p.year)))].toSorted((a, b) => a - b);

function table(data: YearLinesData, lang: Lang): Table {
  return {
    caption: data.title,
    columns: [
      { label: data.yearLabel, numeric: true },
      ...data.lines.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: yearsOf(data).map((year) => [
      { text: String(year), value: year },
      ...data.lines.map(({ points }) => {
        const p = points.find((q) => q.year === year);
        return {
          text:
            p === undefined || p.value === null ? '–' : format.quantity(p.value, data.unit, lang),
          value: p?.value ?? null,
          ...(p?.finding === undefined ? {} : { finding: p.finding }),
        };
      }),
    ]),
  };
}

const knownOf = ({ points }: Line): { year: number; value: number; finding?: string }[] =>
  points.flatMap((p) =>
    p.value === null
      ? []
      : [
          {
            year: p.year,
            value: p.value,
            ...(p.finding === undefined ? {} : { finding: p.finding }),
          },
        ],
  );

/** Least and most of an axis, and its ticks: from zero for shares, from the least whole step for ratios. */
function axisOf(
  data: YearLinesData,
  values: readonly number[],
): readonly [number, number, number[]] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const share = data.unit === 'share';
  const low = share ? Math.min(0, least) : least;
  // A share is drawn up to the whole, never beyond it.
  const up = (room: number): number => (share ? Math.min(most * room, Math.max(1, most)) : most);
  const raw = Math.max((up(1.12) - low) / 4, 1e-6);
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((n) => n * size).find((n) => n >= raw) ?? size;
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(from + 1, Math.ceil(up(1.04) / step - 1e-9));
  const ticks = Array.from({ length: to - from + 1 }, (_, k) => (from + k) * step);
  return [from * step, to * step, ticks];
}

export function yearLines(data: YearLinesData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const summary = fromTo(
    data.lines.map((line) => ({ label: line.label, known: knownOf(line) })),
    (value) => format.quantity(value, data.unit, lang),
    lang,
  );
  const done = (svg: SVGSVGElement): Chart => ({
    svg: finish(svg, data.title, summary),
    table: table(data, lang),
    summary,
  });
  const values = data.lines.flatMap((l) => knownOf(l).map((p) => p.value));
  const years = yearsOf(data);
  const [first, last] = [years[0], years.at(-1)];
  if (values.length === 0 || first === undefined || last === undefined)
    return done(canvas(context, 40));
  const narrow = width < NARROW;
  const names = data.lines.map((l) => wrap(l.label, narrow ? 96 : 150, SIZE, true));
  const right = Math.ceil(Math.max(...names.map((n) => widest(n, SIZE, true)))) + 14;
  const box = { left: 44, top: 26, right: width - right, bottom: narrow ? 236 : 266 };
  const [low, high, ticks] = axisOf(data, values);
  const x = (year: number): number =>
    box.left + 6 + ((year - first) / Math.max(1, last - first)) * (box.right - box.left - 12);
  const y = (v: number): number => box.bottom - ((v - low) / (high - low)) * (box.bottom - box.top);
  const tick = (v: number): string =>
    data.unit === 'share'
      ? format.percent(v, lang, 0)
      : format.number(
          v,
          lang,
          ticks.some((t) => Math.abs(t * 10 - Math.round(t * 10)) > 1e-6) ? 2 : 1,
        );
  const svg = canvas(context, box.bottom + 26 + LINE + 6);
  svg.append(
    lines(document, 0, LINE / 2, [`↑ ${data.valueLabel}`], { fill: 'var(--ink-2)' }),
    ...rules(document, box, ticks, y, tick),
    ...feet(document, box, yearTicks(first, last, box.right - box.left), x),
  );
  let gaps = false;
  for (const line of data.lines) {
    const stroke = colourOf(data, line);
    line.points.forEach((p, i) => {
      const q = line.points[i + 1];
      if (p.value === null || q === undefined || q.value === null) return;
      const gap = q.year - p.year > 1;
      gaps ||= gap;
      svg.append(
        el(document, 'line', {
          x1: x(p.year),
          y1: y(p.value),
          x2: x(q.year),
          y2: y(q.value),
          stroke,
          'stroke-width': gap ? 1.2 : line.emphasis ? 2.5 : 2,
          'stroke-dasharray': gap ? '2 4' : undefined,
        }),
      );
    });
    for (const p of knownOf(line))
      svg.append(
        el(document, 'circle', {
          cx: x(p.year),
          cy: y(p.value),
          r: line.emphasis ? 4 : 3.2,
          fill: stroke,
          'data-finding': p.finding,
        }),
      );
  }
  const ends = data.lines.map((line, i) => ({
    at: y(knownOf(line).at(-1)?.value ?? low),
    height: (names[i]?.length ?? 1) * LINE + 2,
  }));
  const middles = spread(ends, box.top, box.bottom);
  data.lines.forEach((line, i) => {
    const text = names[i] ?? [];
    const at = (middles[i] ?? 0) - ((text.length - 1) * LINE) / 2;
    const fill = line.emphasis ? 'var(--accent-text)' : 'var(--ink)';
    svg.append(lines(document, box.right + 10, at, text, { bold: true, fill }));
  });
  if (gaps)
    svg.append(
      lines(document, 0, box.bottom + 26 + LINE / 2 + 2, [data.dotted], {
        fill: 'var(--ink-2)',
        size: 11,
      }),
    );
  return done(svg);
}

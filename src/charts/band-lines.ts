/**
 * Values with their intervals through the years: a line for each place, its interval a band around it. A year that is
 * not there, or has no value, breaks line and band; what comes from elsewhere is drawn broken.
 */
import { format, type Lang } from '../core/index.js';
import { feet, fromTo, rules } from './axes.js';
import { LINE, NARROW, SIZE, canvas, el, finish, lines, yearTicks } from './draw.js';
import { spread } from './place.js';
import { widest, wrap } from './text.js';
import type { BandLinesData, Chart, ChartContext, Table } from './types.js';

type Line = BandLinesData['lines'][number];
type Known = { year: number; value: number; low: number; high: number; finding?: string };

const QUIET = [
  'var(--tier-1)',
  'var(--outside)',
  'var(--ink-2)',
  'var(--tier-3)',
  'var(--bar)',
  'var(--dot)',
];

const text = (value: number, lang: Lang): string => format.number(value, lang, 2);

const knownOf = ({ points }: Line): Known[] =>
  points.flatMap((p) =>
    p.value === null
      ? []
      : [
          {
            year: p.year,
            value: p.value,
            low: p.low ?? p.value,
            high: p.high ?? p.value,
            ...(p.finding === undefined ? {} : { finding: p.finding }),
          },
        ],
  );

/** Runs of neighbouring years. */
function runsOf(line: Line): Known[][] {
  const runs: Known[][] = [];
  for (const p of knownOf(line)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.year === p.year - 1) last.push(p);
    else runs.push([p]);
  }
  return runs;
}

function table(data: BandLinesData, lang: Lang): Table {
  const years = [...new Set(data.lines.flatMap((l) => l.points.map((p) => p.year)))];
  return {
    caption: data.title,
    columns: [
      { label: data.yearLabel, numeric: true },
      ...data.lines.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: years
      .toSorted((a, b) => a - b)
      .map((year) => [
        { text: String(year), value: year },
        ...data.lines.map((line) => {
          const p = knownOf(line).find((q) => q.year === year);
          if (p === undefined) return { text: '–', value: null };
          const range = p.low === p.high ? '' : ` (${text(p.low, lang)} … ${text(p.high, lang)})`;
          return {
            text: text(p.value, lang) + range,
            value: p.value,
            ...(p.finding === undefined ? {} : { finding: p.finding }),
          };
        }),
      ]),
  };
}

export function bandLines(data: BandLinesData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const summary = fromTo(
    data.lines.map((line) => ({ label: line.label, known: knownOf(line) })),
    (value) => text(value, lang),
    lang,
  );
  const done = (svg: SVGSVGElement): Chart => ({
    svg: finish(svg, data.title, summary),
    table: table(data, lang),
    summary,
  });
  const all = data.lines.flatMap(knownOf);
  if (all.length === 0) return done(canvas(context, 40));
  const years = all.map((p) => p.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [
    Math.floor(Math.min(...all.map((p) => p.low))),
    Math.ceil(Math.max(...all.map((p) => p.high))),
  ];
  const narrow = width < NARROW;
  const names = data.lines.map((l) => wrap(l.label, narrow ? 92 : 150, SIZE, l.emphasis));
  const right = Math.ceil(Math.max(...names.map((n) => widest(n, SIZE, true)))) + 14;
  const box = { left: 34, top: 42, right: width - right, bottom: narrow ? 330 : 390 };
  const x = (year: number): number =>
    box.left + 6 + ((year - first) / Math.max(1, last - first)) * (box.right - box.left - 12);
  const y = (v: number): number =>
    box.bottom - ((v - low) / Math.max(1, high - low)) * (box.bottom - box.top);
  const svg = canvas(context, box.bottom + 26);
  const label = wrap(`↑ ${data.valueLabel}`, width, SIZE);
  svg.append(lines(document, 0, LINE / 2, label.slice(0, 2), { fill: 'var(--ink-2)' }));
  const ticks = Array.from({ length: high - low + 1 }, (_, k) => low + k);
  svg.append(
    ...rules(document, box, ticks, y, (v) => format.number(v, lang)),
    ...feet(document, box, yearTicks(first, last, box.right - box.left), x),
  );
  if (data.mark !== null && data.mark >= first && data.mark <= last)
    svg.append(
      el(document, 'line', {
        x1: x(data.mark),
        x2: x(data.mark),
        y1: box.top,
        y2: box.bottom,
        stroke: 'var(--ink-2)',
        'stroke-dasharray': '3 3',
      }),
    );
  const quiet = data.lines.filter((l) => !l.emphasis);
  const colourOf = (line: Line): string =>
    line.emphasis ? 'var(--accent)' : (QUIET[quiet.indexOf(line) % QUIET.length] ?? 'var(--bar)');
  const bands = el(document, 'g');
  const strokes = el(document, 'g');
  svg.append(bands, strokes);
  // The one the drawing is about lies on top.
  for (const line of [...quiet, ...data.lines.filter((l) => l.emphasis)]) {
    const colour = colourOf(line);
    for (const run of runsOf(line)) {
      const edge = (side: 'low' | 'high'): string[] =>
        run.flatMap((p) => [-0.4, 0.4].map((d) => `${x(p.year + d)},${y(p[side])}`));
      bands.append(
        el(document, 'polygon', {
          points: [...edge('high'), ...edge('low').toReversed()].join(' '),
          fill: colour,
          'fill-opacity': line.emphasis ? 0.2 : 0.12,
        }),
      );
      strokes.append(
        el(document, 'polyline', {
          points: run.map((p) => `${x(p.year)},${y(p.value)}`).join(' '),
          fill: 'none',
          stroke: colour,
          'stroke-width': line.emphasis ? 2.5 : 1.5,
          'stroke-dasharray': line.broken === true ? '5 3' : undefined,
        }),
        ...run.map((p) =>
          el(document, 'circle', {
            cx: x(p.year),
            cy: y(p.value),
            r: line.emphasis ? 2.6 : 1.8,
            fill: colour,
            'data-finding': p.finding,
          }),
        ),
      );
    }
  }
  const ends = data.lines.map((line, i) => ({
    at: y(knownOf(line).at(-1)?.value ?? low),
    height: (names[i]?.length ?? 1) * LINE + 2,
  }));
  const middles = spread(ends, box.top, box.bottom);
  for (const [i, line] of data.lines.entries()) {
    const name = names[i] ?? [];
    const at = (middles[i] ?? 0) - ((name.length - 1) * LINE) / 2;
    const [bold, fill] = line.emphasis ? [true, 'var(--accent-text)'] : [false, 'var(--ink)'];
    svg.append(
      el(document, 'line', {
        x1: box.right + 1,
        x2: box.right + 8,
        y1: ends[i]?.at ?? 0,
        y2: middles[i] ?? 0,
        stroke: colourOf(line),
        'stroke-width': line.emphasis ? 2.5 : 1.5,
      }),
      lines(document, box.right + 11, at, name, { bold, fill }),
    );
  }
  return done(svg);
}

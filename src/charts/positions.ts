/** Where one place stands among all others: a line for each measure, a dot for each place, the one in red and named. */
import { format, render, type Lang } from '../core/index.js';
import { LINE, SIZE, canvas, el, finish, lines } from './draw.js';
import { say } from './messages.js';
import { textWidth, wrap } from './text.js';
import type { Chart, ChartContext, PositionsData, Table } from './types.js';

function table(data: PositionsData): Table {
  return {
    caption: data.title,
    columns: [
      { label: data.measureLabel, numeric: false },
      { label: data.placeLabel, numeric: false },
      { label: data.valueLabel, numeric: true },
    ],
    rows: data.rows.flatMap((row) =>
      row.points.map((p) => [
        { text: row.label },
        { text: p.label },
        {
          text: p.valueText,
          value: p.value,
          ...(p.finding === undefined ? {} : { finding: p.finding }),
        },
      ]),
    ),
  };
}

function summaryOf(data: PositionsData, lang: Lang): string {
  const said = data.rows.flatMap(({ label, points }) => {
    const own = points.find((p) => p.emphasis);
    if (own === undefined) return [];
    const below = points.filter((p) => p.value < own.value).length;
    const fields = { measure: label, place: own.label, value: own.valueText };
    return [render(say.position({ ...fields, below, others: points.length - 1 }), lang)];
  });
  return said.join(' ') || render(say.empty({}), lang);
}

/** Height of one line with its name above it. */
const ROW = 62;

export function positions(data: PositionsData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const summary = summaryOf(data, lang);
  const done = (svg: SVGSVGElement): Chart => ({
    svg: finish(svg, data.title, summary),
    table: table(data),
    summary,
  });
  const all = data.rows.flatMap((r) => r.points.map((p) => p.value));
  if (all.length === 0) return done(canvas(context, 40));
  const [low, high] = [Math.floor(Math.min(...all) * 2) / 2, Math.ceil(Math.max(...all) * 2) / 2];
  const ticks = Array.from({ length: Math.round((high - low) * 2) + 1 }, (_, k) => low + k / 2);
  const x = (v: number): number => 10 + ((v - low) / Math.max(0.5, high - low)) * (width - 20);
  const body: SVGElement[] = [];
  let y = 4;
  for (const row of data.rows) {
    const name = wrap(row.label, width, SIZE, true);
    body.push(lines(document, 0, y + LINE / 2, name, { bold: true }));
    const at = y + name.length * LINE + 30;
    body.push(
      el(document, 'line', { x1: x(low), x2: x(high), y1: at, y2: at, stroke: 'var(--line)' }),
    );
    const own = row.points.find((p) => p.emphasis);
    for (const p of row.points.filter((q) => !q.emphasis))
      body.push(
        el(document, 'circle', {
          cx: x(p.value),
          cy: at,
          r: 4,
          fill: 'var(--dot)',
          'fill-opacity': 0.55,
          'data-finding': p.finding,
        }),
      );
    if (own !== undefined) {
      const words = `${own.label} ${own.valueText}`;
      const half = textWidth(words, SIZE, true) / 2;
      body.push(
        el(document, 'circle', {
          cx: x(own.value),
          cy: at,
          r: 6,
          fill: 'var(--accent)',
          'data-finding': own.finding,
        }),
        lines(
          document,
          Math.min(Math.max(x(own.value), half + 2), width - half - 2),
          at - 16,
          [words],
          { anchor: 'middle', bold: true, fill: 'var(--accent-text)', finding: own.finding },
        ),
      );
    }
    y += name.length * LINE + ROW - LINE;
  }
  const foot = y + 2;
  body.push(
    ...ticks
      .filter((v, k) => width > 420 || k % 2 === 0 || ticks.length < 5)
      .flatMap((v) => [
        el(document, 'line', {
          x1: x(v),
          x2: x(v),
          y1: foot,
          y2: foot + 4,
          stroke: 'var(--ink-2)',
        }),
        lines(document, x(v), foot + 13, [format.number(v, lang, 1)], {
          anchor: 'middle',
          fill: 'var(--ink-2)',
        }),
      ]),
  );
  const [left, right] = data.ends.map((text) => wrap(text, width * 0.46, 11));
  const height = Math.max(left?.length ?? 0, right?.length ?? 0) * LINE;
  body.push(
    lines(document, 0, foot + 34, left ?? [], { size: 11, fill: 'var(--ink-2)' }),
    lines(document, width, foot + 34, right ?? [], {
      size: 11,
      anchor: 'end',
      fill: 'var(--ink-2)',
    }),
  );
  const svg = canvas(context, foot + 28 + height);
  svg.append(...body);
  return done(svg);
}

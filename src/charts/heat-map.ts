/**
 * What is held of each place through the years. It always fits its width: where years are many, a column
 * stands for several. Shade is how much a held year has; height is how much of the column is held.
 */
import { format, heldIn, render, yearColumns, type Lang } from '../core/index.js';
import { NARROW, canvas, el, finish, legend, lines, yearTicks } from './draw.js';
import { heatMapTable, spansText } from './heat-map-table.js';
import { say } from './messages.js';
import { textWidth, widest, wrap } from './text.js';
import type { Chart, ChartContext, HeatMapData } from './types.js';

type Row = HeatMapData['rows'][number];

const SMALL = 11;
const ROW = 17;
const STEP = 14;
const AXIS = 20;
/** Narrowest and widest column in pixels. */
const COLUMN = [6, 40] as const;
/** Rows after which the years are written again below. */
const LONG = 12;
/** Lightest first, for one shade, two and three. */
const RAMPS = [[2], [3, 1], [3, 2, 1]].map((ramp) => ramp.map((tier) => `var(--tier-${tier})`));

function summary({ rows, years: [first, last], columns }: HeatMapData, lang: Lang): string {
  const top = rows.reduce<Row | undefined>((a, b) => (a && a.total >= b.total ? a : b), undefined);
  if (top === undefined) return render(say.empty({}), lang);
  const full = rows.filter((r) => r.cells.length === last - first + 1).length;
  const { label, total } = top;
  const measure = columns.count;
  return render(
    say.heatMap({ places: rows.length, first, last, full, label, total, measure }),
    lang,
  );
}

/** Shade of a held year: the last whose lower end it reaches. */
function shadeOf(mean: number, shades: HeatMapData['shades']): number {
  return Math.max(
    0,
    shades.findLastIndex((s) => mean >= s.from),
  );
}

/** @example heatMap({ title: 'Rows by country and year', years: [2000, 2016], … }, { document, width: 358, lang: 'vi' }) */
export function heatMap(data: HeatMapData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const words = summary(data, lang);
  const totals = data.rows.map((r) => format.number(r.total, lang));
  const right = Math.ceil(widest([...totals, data.columns.count], SMALL)) + 10;
  const most = width * (width >= NARROW ? 0.34 : 0.32);
  const left =
    Math.ceil(
      Math.min(most, Math.max(40, ...data.rows.map((r) => textWidth(r.label, SMALL) + 4))),
    ) + 8;
  const columns = yearColumns(data.years, Math.floor((width - left - right) / COLUMN[0]));
  const each = Math.min(COLUMN[1], Math.floor((width - left - right) / columns.length));
  const gap = each >= 8 ? 1 : 0;
  const [first, last] = [columns[0]?.first ?? 0, columns.at(-1)?.last ?? 0];
  const step = (last - first + 1) / columns.length;
  const end = left + each * columns.length;

  const ramp = RAMPS[data.shades.length - 1] ?? [];
  const body = el(document, 'g');
  const tall = key(data, ramp, step, context, body);
  const axis = (y: number): void => {
    let free = left - 6;
    for (const year of yearTicks(first, last, each * columns.length)) {
      const x = left + (Math.floor((year - first) / step) + 0.5) * each;
      const half = textWidth(String(year), SMALL) / 2;
      if (x - half < free || x + half > Math.max(end, left + 2 * half) + 4) continue;
      free = x + half + 8;
      const style = { anchor: 'middle', size: SMALL, fill: 'var(--ink-2)' } as const;
      body.append(lines(document, x, y, [String(year)], style));
    }
  };
  axis(tall + AXIS / 2);
  const style = { anchor: 'end', size: SMALL, fill: 'var(--ink-2)' } as const;
  body.append(lines(document, end + right - 2, tall + AXIS / 2, [data.columns.count], style));

  let y = tall + AXIS;
  data.rows.forEach((row, i) => {
    const name = wrap(row.label, left - 8, SMALL);
    const height = ROW + (name.length - 1) * STEP;
    const cell = ROW - 5;
    const base = y + height - 2;
    const paths = ramp.map(() => '');
    heldIn(columns, new Map(row.cells), data.years).forEach(({ mean, part }, c) => {
      if (part === 0) return;
      const h = Math.max(3, Math.round(part * cell));
      const shade = shadeOf(mean, data.shades);
      paths[shade] += `M${left + c * each} ${base - h}h${each - gap}v${h}h${gap - each}z`;
    });
    const drawn = paths.flatMap((d, s) =>
      d === '' ? [] : [el(document, 'path', { d, fill: ramp[s], ...outline(ramp[s]) })],
    );
    body.append(
      el(
        document,
        'g',
        {},
        el(document, 'title', {}, `${row.label}: ${spansText(row)} · ${totals[i] ?? ''}`),
        el(document, 'path', { d: `M0 ${base + 0.5}H${end + right - 2}`, stroke: 'var(--grid)' }),
        lines(document, left - 8, y + ROW / 2, name, { anchor: 'end', size: SMALL }),
        ...drawn,
        lines(document, end + right - 2, y + ROW / 2, [totals[i] ?? ''], style),
      ),
    );
    y += height;
  });
  if (data.rows.length > LONG) {
    axis(y + AXIS / 2);
    y += AXIS;
  }
  const svg = canvas(context, y + 4);
  svg.append(body);
  return { svg: finish(svg, data.title, words), table: heatMapTable(data, lang), summary: words };
}

/** The lightest has an outline, so that it stands out from nothing. */
const outline = (fill: string | undefined): Record<string, string | number> =>
  fill === 'var(--tier-3)' ? { stroke: 'var(--tier-2)', 'stroke-width': 0.75 } : {};

/** One swatch a shade, and what a column is where it is more than a year; returns the height. */
function key(
  data: HeatMapData,
  ramp: readonly string[],
  step: number,
  context: ChartContext,
  into: SVGElement,
): number {
  const { document, width, lang } = context;
  const entries = data.shades.map(({ label }, i) => ({ label, fill: ramp[i] ?? 'none' }));
  const tall = legend(context, into, entries, { x: 0, y: 0, width: width - 4 });
  if (step === 1) return tall;
  const text = wrap(render(say.columnYears({ years: step }), lang), width - 8, SMALL);
  into.append(lines(document, 0, tall + 8, text, { size: SMALL, fill: 'var(--ink-2)' }));
  return tall + text.length * STEP + 6;
}

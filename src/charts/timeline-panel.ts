/** One panel of a timeline: lines over years that are held, bands where they are ranges, slanted lines where nothing is. */
import { format, type Lang, type Unit } from '../core/index.js';
import { SIZE, el, lines as words } from './draw.js';
import { spread } from './place.js';
import { wrap } from './text.js';
import type { Range, TimelineData } from './types.js';

type Panel = TimelineData['panels'][number];
type Line = Panel['lines'][number];
type Point = Line['points'][number];

/** Red is kept for the country itself among others, so no line here has it; each colour has its own dash as well. */
const COLOURS = ['var(--tier-1)', 'var(--outside)', 'var(--ink-2)', 'var(--tier-2)', 'var(--bar)'];
const DASHES = [undefined, undefined, '6 3', '2 2', undefined];
export const colourOf = (index: number): string => COLOURS[index % COLOURS.length] ?? 'var(--ink)';

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where a moment stands, in years and their parts. */
  readonly x: (moment: number) => number;
  /** Names stand at the right end of the lines; else in a key above them. */
  readonly beside: number;
  readonly hatch: string;
}

/** When in a year its reading stands. */
export const momentOf = (line: Line, year: number): number =>
  line.at === 'year_end' ? year + 1 : year + 0.5;

function ticksOf(low: number, high: number): number[] {
  const raw = Math.max((high - low) / 3, 1e-9);
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((n) => n * size).find((n) => n >= raw) ?? size;
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(from + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
}

const tickText = (value: number, ticks: readonly number[], unit: Unit, lang: Lang): string => {
  if (unit === 'share') return format.percent(value, lang, 0);
  const places = [0, 1, 2].find((n) =>
    ticks.every((t) => Math.abs(t * 10 ** n - Math.round(t * 10 ** n)) < 1e-6),
  );
  return format.number(value, lang, places ?? 3);
};

/** Stretches of neighbouring years. */
function stretches<T extends { readonly year: number }>(points: readonly T[]): T[][] {
  const out: T[][] = [];
  for (const p of points) {
    const run = out.at(-1);
    if (run !== undefined && run.at(-1)?.year === p.year - 1) run.push(p);
    else out.push([p]);
  }
  return out;
}

/** Years in which none of a panel's lines is held, as stretches. */
function unheld(panel: Panel, data: TimelineData): Array<readonly [number, number]> {
  const held = new Set(
    panel.lines.flatMap((l) => l.points.filter((p) => p.range !== null).map((p) => p.year)),
  );
  const gaps = Array.from({ length: data.last - data.first + 1 }, (_, i) => ({
    year: data.first + i,
  }));
  return stretches(gaps.filter(({ year }) => !held.has(year))).map((run) => [
    run[0]?.year ?? 0,
    (run.at(-1)?.year ?? 0) + 1,
  ]);
}

/** Slanted lines over the years of a panel in which nothing is held; they lie under everything else. */
export function drawUnheld(
  document: Document,
  into: SVGElement,
  panel: Panel,
  data: TimelineData,
  { top, bottom, x, hatch }: Frame,
): void {
  for (const [a, b] of unheld(panel, data))
    into.append(
      el(document, 'rect', {
        x: x(a),
        y: top,
        width: Math.max(0, x(b) - x(a)),
        height: bottom - top,
        fill: `url(#${hatch})`,
      }),
    );
}

/** Draws a panel into an element: the scale, bands, lines, and their names. */
export function drawPanel(
  document: Document,
  into: SVGElement,
  panel: Panel,
  data: TimelineData,
  frame: Frame,
  lang: Lang,
): void {
  const { left, right, top, bottom, x, beside } = frame;
  const ranges = panel.lines.flatMap((l) =>
    l.points.flatMap((p) => (p.range === null ? [] : [p.interval ?? p.range])),
  );
  const whole = panel.unit !== 'ideal_point' && panel.unit !== 'index01';
  const low = Math.min(...ranges.map(([a]) => a), ...(whole ? [0] : []));
  const high = Math.max(...ranges.map(([, b]) => b), ...(whole ? [1e-9] : []));
  const ticks = ticksOf(low, high);
  const [from, to] = [ticks[0] ?? low, ticks.at(-1) ?? high];
  const y = (v: number): number => bottom - ((v - from) / (to - from || 1)) * (bottom - top);
  for (const t of ticks)
    into.append(
      el(document, 'line', {
        x1: left,
        x2: right,
        y1: y(t),
        y2: y(t),
        stroke: t === from ? 'var(--line)' : 'var(--grid)',
      }),
      words(document, left - 6, y(t), [tickText(t, ticks, panel.unit, lang)], {
        anchor: 'end',
        fill: 'var(--ink-2)',
        size: 11,
      }),
    );
  const held = (line: Line): Array<Point & { readonly range: Range }> =>
    line.points.flatMap((p) => (p.range === null ? [] : [{ ...p, range: p.range }]));
  panel.lines.forEach((line, i) => {
    const stroke = colourOf(i);
    for (const run of stretches(held(line))) {
      const at = (p: Point): number => x(momentOf(line, p.year));
      if (run.some((p) => p.range[0] !== p.range[1] || p.interval !== undefined)) {
        const around = (p: (typeof run)[number]): Range => p.interval ?? p.range;
        const up = run.map((p) => `${at(p)},${y(around(p)[1])}`);
        const down = run.toReversed().map((p) => `${at(p)},${y(around(p)[0])}`);
        into.append(
          el(document, 'polygon', {
            points: [...up, ...down].join(' '),
            fill: stroke,
            'fill-opacity': 0.16,
          }),
        );
      }
      const edges = run.some((p) => p.range[0] !== p.range[1]) ? ([0, 1] as const) : ([0] as const);
      for (const edge of edges)
        into.append(
          el(document, 'polyline', {
            points: run.map((p) => `${at(p)},${y(p.range[edge])}`).join(' '),
            fill: 'none',
            stroke,
            'stroke-width': edges.length > 1 ? 1 : 2,
            'stroke-dasharray': DASHES[i % DASHES.length],
            'stroke-linejoin': 'round',
          }),
        );
      for (const p of run)
        into.append(
          el(
            document,
            'circle',
            {
              cx: at(p),
              cy: y((p.range[0] + p.range[1]) / 2),
              r: run.length === 1 ? 3 : 2.2,
              fill: p.range[0] === p.range[1] ? stroke : 'none',
              'data-finding': p.finding,
            },
            el(
              document,
              'title',
              {},
              `${line.label}, ${p.year}: ${p.range
                .map((n) => format.quantity(n, panel.unit, lang))
                .filter((t, k, all) => k === 0 || t !== all[0])
                .join('–')}`,
            ),
          ),
        );
    }
  });
  if (beside <= 0 || panel.lines.length < 2) return;
  const named = panel.lines.flatMap((line, i) => {
    const last = held(line).at(-1);
    if (last === undefined) return [];
    const text = wrap(line.label, beside - 14, SIZE - 1);
    return [{ i, text, at: y((last.range[0] + last.range[1]) / 2), height: text.length * 14 + 1 }];
  });
  const middles = spread(named, top - 14, bottom + 10);
  named.forEach(({ i, text }, k) => {
    const middle = (middles[k] ?? 0) - ((text.length - 1) * 14) / 2;
    into.append(
      el(document, 'rect', {
        x: right + 8,
        y: (middles[k] ?? 0) - 1,
        width: 8,
        height: 2.5,
        fill: colourOf(i),
      }),
      words(document, right + 20, middle, text, {
        size: SIZE - 1,
      }),
    );
  });
}

/**
 * Partners per rung through time, as stacked steps. The solid part of a rung is what is certain on a
 * day; the hatched part on top is what may already hold, its date being known only to a month or a year.
 */
import * as Plot from '@observablehq/plot';
import { format, periodText, render, type Lang } from '../core/index.js';
import {
  LINE,
  NARROW,
  SIZE,
  canvas,
  el,
  finish,
  hatch,
  lines,
  tierColour,
  wholeTicks,
  yearTicks,
} from './draw.js';
import { say } from './messages.js';
import { overlaps, spread, type Box } from './place.js';
import { textWidth, widest, wrap } from './text.js';
import type { Chart, ChartContext, LadderData, Range, Table } from './types.js';

const date = (day: string): Date => new Date(`${day}T00:00:00Z`);
const rangeText = ([low, high]: Range, lang: Lang): string =>
  low === high
    ? format.number(low, lang)
    : `${format.number(low, lang)}–${format.number(high, lang)}`;

/** Steps within the window; what held before the window starts is carried to its first day. */
function windowed(data: LadderData): LadderData['steps'] {
  const sorted = [...data.steps].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const before = sorted.filter((s) => s.day <= data.first).at(-1);
  const within = sorted.filter((s) => s.day > data.first && s.day <= data.last);
  return before === undefined ? within : [{ ...before, day: data.first }, ...within];
}

/** One rung of one step: solid from `base` to `sure`, hatched from `sure` to `top`. */
interface Layer {
  readonly day: Date;
  readonly base: number;
  readonly sure: number;
  readonly top: number;
}

function layers(steps: LadderData['steps'], tier: number): Layer[] {
  return steps.map(({ day, counts }) => {
    const base = counts.slice(0, tier).reduce((sum, [, high]) => sum + high, 0);
    const [low, high] = counts[tier] ?? [0, 0];
    return { day: date(day), base, sure: base + low, top: base + high };
  });
}

function table(data: LadderData, steps: LadderData['steps'], lang: Lang): Table {
  return {
    caption: `${data.title} (${data.countLabel})`,
    columns: [
      { label: render(say.since({}), lang), numeric: false },
      ...data.tiers.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: steps.map(({ day, counts }) => [
      { text: periodText(day, lang) },
      ...counts.map((c) => ({ text: rangeText(c, lang), value: c[0] === c[1] ? c[0] : null })),
    ]),
  };
}

function summary(data: LadderData, steps: LadderData['steps'], lang: Lang): string {
  const [start, end] = [steps[0], steps.at(-1)];
  if (start === undefined || end === undefined) return render(say.empty({}), lang);
  const total = (counts: readonly Range[]): string =>
    rangeText(
      counts.reduce<Range>(([a, b], [c, d]) => [a + c, b + d], [0, 0]),
      lang,
    );
  const fields = {
    measure: data.countLabel,
    first: periodText(start.day, lang),
    last: periodText(data.last, lang),
    before: total(start.counts),
    after: total(end.counts),
    tiers: data.tiers.map((t, i) => `${t.label} ${rangeText(end.counts[i] ?? [0, 0], lang)}`),
  };
  return render(say.ladder(fields), lang);
}

export function ladder(data: LadderData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const steps = windowed(data);
  const words = summary(data, steps, lang);
  const done = (svg: SVGSVGElement): Chart => ({
    svg: finish(svg, data.title, words),
    table: table(data, steps, lang),
    summary: words,
  });
  const end = steps.at(-1);
  if (end === undefined) return done(canvas(context, 40));

  const narrow = width < NARROW;
  const ends = data.tiers.map((tier, i) => {
    const room = narrow ? width * 0.27 : 170;
    return {
      tier,
      count: rangeText(end.counts[i] ?? [0, 0], lang),
      text: wrap(tier.label, room, SIZE),
    };
  });
  const label = Math.max(...ends.map((e) => widest(e.text, SIZE)), 30);
  const marginRight = Math.ceil(label + 46);
  const marginLeft = 30;
  const plotWidth = width - marginLeft - marginRight;

  const peak = Math.max(
    1,
    ...steps.map(({ counts }) => counts.reduce((s, [, high]) => s + high, 0)),
  );
  const ticks = wholeTicks(peak, 5);
  const [from, to] = [date(data.first), date(data.last)];
  const years = yearTicks(
    from.getUTCFullYear() + (data.first.endsWith('-01-01') ? 0 : 1),
    to.getUTCFullYear(),
    plotWidth,
  );
  const height = Math.round(Math.min(Math.max(width * 0.74, 250), 430));
  const key = steps.some((s) => s.counts.some(([a, b]) => a !== b));
  const marginTop = 12;
  const marginBottom = key ? 48 : 28;

  const parts = data.tiers.map((tier, i) => {
    const rows = layers(steps, i);
    const last = rows.at(-1);
    return { tier, rows: last === undefined ? rows : [...rows, { ...last, day: to }] };
  });
  const plot = Plot.plot({
    document,
    width,
    height,
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    x: { type: 'utc', domain: [from, to] },
    y: { domain: [0, peak] },
    marks: [
      Plot.gridY(
        ticks.filter((t) => t <= peak),
        { stroke: 'var(--line)', strokeOpacity: 1 },
      ),
      ...parts.flatMap(({ tier, rows }) => [
        Plot.areaY(rows, {
          x: 'day',
          y1: 'base',
          y2: 'sure',
          curve: 'step-after',
          fill: tierColour(tier),
        }),
        Plot.areaY(rows, {
          x: 'day',
          y1: 'sure',
          y2: 'top',
          curve: 'step-after',
          fill: `url(#ladder-${tier.code})`,
        }),
      ]),
      Plot.axisY(
        ticks.filter((t) => t <= peak),
        { tickSize: 0, fill: 'var(--ink-2)', label: null },
      ),
      Plot.axisX(
        years.map((y) => date(`${y}-01-01`)),
        {
          tickFormat: (d: Date) => String(d.getUTCFullYear()),
          tickSize: 4,
          color: 'var(--ink-2)',
          label: null,
        },
      ),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
    ],
  }) as unknown as SVGSVGElement & Plot.Plot;
  plot.prepend(
    el(
      document,
      'defs',
      {},
      ...data.tiers.map((t) => hatch(document, `ladder-${t.code}`, tierColour(t))),
    ),
  );

  const x = (day: string): number => Number(plot.scale('x')?.apply(date(day)));
  const y = (count: number): number => Number(plot.scale('y')?.apply(count));

  // Labels at the right end, beside their rung.
  const right = width - marginRight;
  const blocks = parts.map(({ rows }, i) => {
    const last = rows.at(-1);
    const at = (y(last?.base ?? 0) + y(last?.top ?? 0)) / 2;
    return { at, height: (ends[i]?.text.length ?? 1) * LINE + 6 };
  });
  const middles = spread(blocks, 0, height - marginBottom + 8);
  ends.forEach(({ tier, count, text }, i) => {
    const [middle, at] = [middles[i] ?? 0, blocks[i]?.at ?? 0];
    const path = `M${right + 2},${at}L${right + 8},${at}L${right + 8},${middle}L${right + 13},${middle}`;
    const top = middle - ((text.length - 1) * LINE) / 2;
    plot.append(
      el(document, 'path', { d: path, fill: 'none', stroke: tierColour(tier), 'stroke-width': 2 }),
      lines(document, right + 17, middle, [count], { bold: true }),
      lines(document, right + 40, top, text, { fill: 'var(--ink)' }),
    );
  });

  // Annotations stand above the steps they would otherwise cover.
  const highest = (a: number, b: number): number =>
    Math.min(
      ...(parts.at(-1)?.rows ?? []).map((row, i, all) => {
        const [start, stop] = [x(row.day.toISOString().slice(0, 10)), all[i + 1]?.day ?? to];
        const far = x(stop.toISOString().slice(0, 10));
        return start <= b && far >= a ? y(row.top) : y(0);
      }),
    );
  const taken: Box[] = [];
  let ceiling = 0;
  for (const mark of data.marks.filter((m) => m.day >= data.first && m.day <= data.last)) {
    const at = x(mark.day);
    const text = wrap(mark.label, narrow ? 100 : 130, SIZE - 0.5);
    const wide = widest(text, SIZE - 0.5);
    const leftward = at - 6 - wide > marginLeft;
    const box = { x: leftward ? at - 6 - wide : at + 6, width: wide, height: text.length * LINE };
    let bottom = highest(box.x - 4, box.x + wide + 4) - 6;
    const free = (): boolean => !taken.some((t) => overlaps(t, { ...box, y: bottom - box.height }));
    while (!free()) bottom -= 4;
    const top = bottom - box.height;
    taken.push({ ...box, y: top });
    ceiling = Math.min(ceiling, top - 4);
    plot.append(
      el(document, 'line', {
        x1: at,
        x2: at,
        y1: top + 2,
        y2: y(0),
        stroke: 'var(--ink)',
        'stroke-dasharray': '2 3',
      }),
      lines(document, leftward ? at - 6 : at + 6, top + LINE / 2, text, {
        anchor: leftward ? 'end' : 'start',
        fill: 'var(--ink-2)',
        size: SIZE - 0.5,
        halo: true,
      }),
    );
  }
  if (key) {
    const words = render(say.uncertain({}), lang);
    const shown = textWidth(words, 11) + 20 < width ? [words] : wrap(words, width - 20, 11);
    const middle = height - 10 - (shown.length - 1) * 14;
    const first = data.tiers[Math.min(1, data.tiers.length - 1)];
    plot.append(
      el(document, 'rect', {
        x: 0,
        y: middle - 6,
        width: 14,
        height: 12,
        fill: `url(#ladder-${first?.code ?? ''})`,
      }),
      lines(document, 20, middle, shown, { fill: 'var(--ink-2)', size: 11 }),
    );
  }
  if (ceiling < 0) {
    plot.setAttribute('height', String(Math.ceil(height - ceiling)));
    plot.setAttribute(
      'viewBox',
      `0 ${Math.floor(ceiling)} ${width} ${Math.ceil(height - ceiling)}`,
    );
  }
  return done(plot);
}

/**
 * Milestones as rules across small multiples that share one axis of time: the named ones with their names above, the
 * others as numbers in a band that the list spells out. A date that sources contradict or that is from memory is
 * broken and carries its sign. In a narrow box the named ones are numbers whose names stand below.
 */
import { type Day } from '../core/index.js';
import { LINE, NARROW, SIZE, canvas, el, finish, hatch, legend, lines, yearTicks } from './draw.js';
import { overlaps, type Box } from './place.js';
import { textWidth, widest, wrap } from './text.js';
import { colourOf, drawPanel, drawUnheld, type Frame } from './timeline-panel.js';
import { timelineSummary, timelineTable } from './timeline-table.js';
import type { Chart, ChartContext, TimelineData } from './types.js';

type Mark = TimelineData['marks'][number];

const DAY_MS = 86_400_000;
/** A day as years and their parts. */
function momentOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
/** Longer than this between first and last day, a mark is a band as well as a line. */
const SPREAD_DAYS = 20;

/** The number of a mark; one that a reader set has none. */
const numberText = (mark: Mark): string => `${mark.number > 0 ? mark.number : '•'}${mark.sign}`;

const titled = (document: Document, mark: Mark): SVGElement =>
  el(document, 'title', {}, `${numberText(mark)} ${mark.date}: ${mark.label}`);

/** Names of the named marks above the panels, in as many rows as they need. */
function nameBoxes(
  marks: readonly Mark[],
  x: (moment: number) => number,
  frame: { readonly left: number; readonly right: number },
): Array<{ readonly mark: Mark; readonly text: readonly string[]; readonly box: Box }> {
  const taken: Box[] = [];
  return marks.map((mark) => {
    const text = wrap(
      `${mark.label}${mark.sign === '' ? '' : ` ${mark.sign}`}`,
      92,
      SIZE - 1,
      true,
    );
    const width = widest(text, SIZE - 1, true);
    const height = text.length * 14 + 2;
    const at = Math.min(Math.max(x(momentOf(mark.from)) - width / 2, 0), frame.right + 60 - width);
    let y = 0;
    const free = (): boolean =>
      !taken.some((t) => overlaps(t, { x: at - 4, y, width: width + 8, height }));
    while (!free()) y += 14;
    const box = { x: at, y, width, height };
    taken.push({ ...box, x: at - 4, width: width + 8 });
    return { mark, text, box };
  });
}

/** Lanes of numbers above the panels. */
const LANES = 5;

/** Numbers of the other marks in lanes, none over another. */
function laneBoxes(
  marks: readonly Mark[],
  x: (moment: number) => number,
  most: number,
): Array<{ readonly mark: Mark; readonly text: string; readonly box: Box }> {
  const taken: Box[] = [];
  return marks.map((mark) => {
    const text = numberText(mark);
    const width = textWidth(text, 10) + 6;
    const at = x((momentOf(mark.from) + momentOf(mark.to)) / 2) - width / 2;
    // Where many fall together they move aside rather than pile up; the ticks below stay where they belong.
    const spots = [0, -1, 1, -2, 2, -3, 3, -4].flatMap((aside) =>
      Array.from({ length: LANES }, (_, row) => ({
        x: Math.min(at + aside * (width + 2), most - width),
        y: row * 14,
        width,
        height: 14,
      })),
    );
    const free = spots.find((spot) => !taken.some((t) => overlaps(t, spot)));
    const box = free ?? { x: at, y: LANES * 14, width, height: 14 };
    taken.push(box);
    return { mark, text, box };
  });
}

export function timeline(data: TimelineData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const summary = timelineSummary(data, lang);
  const done = (svg: SVGSVGElement): Chart => ({
    svg: finish(svg, data.title, summary),
    table: timelineTable(data, lang),
    summary,
  });
  if (data.panels.length === 0 && data.marks.length === 0) return done(canvas(context, 40));
  const narrow = width < NARROW;
  const beside = narrow ? 0 : Math.min(190, Math.max(120, width * 0.17));
  const [left, right] = [narrow ? 34 : 44, width - (narrow ? 6 : beside)];
  const x = (moment: number): number =>
    left + ((moment - data.first) / (data.last + 1 - data.first)) * (right - left);
  const rules = data.marks.filter((m) => m.emphasis);
  // In a narrow box the named marks are numbers, spelt out below, and the others ticks.
  const names = narrow ? [] : nameBoxes(rules, x, { left, right });
  const lanes = laneBoxes(narrow ? rules : data.marks.filter((m) => !m.emphasis), x, width);
  const bottomOf = (boxes: ReadonlyArray<{ readonly box: Box }>): number =>
    Math.max(0, ...boxes.map(({ box }) => box.y + box.height));
  const namesHigh = bottomOf(names);
  const lanesHigh = bottomOf(lanes);
  const head = namesHigh + (lanesHigh > 0 ? lanesHigh + 10 : 4);
  const tall = narrow ? 78 : 84;
  const frames: Array<{ readonly top: number; readonly bottom: number; readonly title: number }> =
    [];
  let at = head + 32;
  const drawn = el(document, 'g') as SVGElement;
  const pattern = `timeline-none-${data.first}`;
  for (const panel of data.panels) {
    const title = wrap(panel.title, (narrow ? width : right) - 4, SIZE, true);
    const titleTop = at;
    at += title.length * LINE + 4;
    drawn.append(lines(document, narrow ? 0 : left, titleTop + LINE / 2, title, { bold: true }));
    if (narrow && panel.lines.length > 1)
      at += legend(
        context,
        drawn,
        panel.lines.map((l, i) => ({ label: l.label, fill: colourOf(i) })),
        { x: 0, y: at, width },
      );
    const [top, bottom] = [at + 4, at + 4 + tall];
    frames.push({ top, bottom, title: titleTop });
    at = bottom + 22;
  }
  const axis = at - 14;
  const svg = canvas(context, axis);
  svg.append(el(document, 'defs', {}, hatch(document, pattern, 'var(--grid)')));
  // Rules lie under the lines, so that a number is never hidden by a name.
  const ruled = (mark: Mark): void => {
    const [a, b] = [momentOf(mark.from), momentOf(mark.to)];
    const days = (Date.parse(mark.to) - Date.parse(mark.from)) / DAY_MS;
    const middle = x(days > SPREAD_DAYS ? (a + b) / 2 : a);
    const group = el(document, 'g', { 'data-finding': mark.finding }, titled(document, mark));
    const start = narrow
      ? lanesHigh
      : (names.find((n) => n.mark === mark)?.box ?? { y: 0, height: 0 });
    const from = typeof start === 'number' ? start : start.y + start.height;
    if (days > SPREAD_DAYS)
      group.append(
        el(document, 'rect', {
          x: x(a),
          y: from,
          width: Math.max(1, x(b) - x(a)),
          height: axis - 8 - from,
          fill: 'var(--ink-2)',
          'fill-opacity': 0.08,
        }),
      );
    const rule = (y1: number, y2: number, quiet: boolean): SVGElement =>
      el(document, 'line', {
        x1: middle,
        x2: middle,
        y1,
        y2,
        stroke: 'var(--ink-2)',
        'stroke-width': narrow ? 0.8 : 1.1,
        'stroke-opacity': narrow ? 0.35 : quiet ? 0.25 : 0.7,
        'stroke-dasharray': mark.sign === '' ? undefined : '3 3',
      });
    // Quiet between the panels, where words stand.
    if (!narrow) group.append(rule(from, axis - 8, true));
    group.append(...frames.map((f) => rule(f.top, f.bottom, false)));
    svg.append(group);
  };
  const frameOf = (f: (typeof frames)[number]): Frame => ({
    left,
    right,
    top: f.top,
    bottom: f.bottom,
    x,
    beside,
    hatch: pattern,
  });
  data.panels.forEach((panel, i) => {
    const f = frames[i];
    if (f !== undefined) drawUnheld(document, svg, panel, data, frameOf(f));
  });
  rules.forEach(ruled);
  const lower = narrow ? lanesHigh : namesHigh + 10 + lanesHigh;
  for (const { mark, text, box } of lanes) {
    const y = box.y + (narrow ? 0 : namesHigh + 6);
    const middle = box.x + box.width / 2;
    const strong = mark.emphasis;
    svg.append(
      el(
        document,
        'g',
        { 'data-finding': mark.finding },
        titled(document, mark),
        el(document, 'rect', {
          x: box.x + 0.5,
          y: y + 0.5,
          width: box.width - 1,
          height: 13,
          rx: 3,
          fill: 'var(--paper)',
          stroke: strong ? 'var(--ink-2)' : 'var(--line)',
          'stroke-dasharray': mark.sign === '' ? undefined : '2 2',
        }),
        lines(document, middle, y + 7, [text], {
          anchor: 'middle',
          size: 10,
          bold: strong,
          fill: strong ? 'var(--ink)' : 'var(--ink-2)',
        }),
      ),
    );
    // Where it belongs, though its number may have moved aside.
    const moment = x((momentOf(mark.from) + momentOf(mark.to)) / 2);
    if (!strong)
      for (const f of frames)
        svg.append(
          el(document, 'line', {
            x1: moment,
            x2: moment,
            y1: f.top,
            y2: f.bottom,
            stroke: 'var(--line)',
            'stroke-dasharray': '1 4',
          }),
        );
  }
  if (narrow)
    for (const mark of data.marks.filter((m) => !m.emphasis)) {
      const moment = x((momentOf(mark.from) + momentOf(mark.to)) / 2);
      svg.append(
        el(
          document,
          'line',
          {
            x1: moment,
            x2: moment,
            y1: lanesHigh + 1,
            y2: lanesHigh + 5,
            stroke: 'var(--ink-2)',
            'data-finding': mark.finding,
          },
          titled(document, mark),
        ),
      );
    }
  for (const { mark, text, box } of names)
    svg.append(
      lines(document, box.x, box.y + 8, text, {
        bold: true,
        size: SIZE - 1,
        finding: mark.finding,
      }),
    );
  const ticks = yearTicks(data.first, data.last, right - left);
  const years = (y: number): void => {
    for (const year of ticks)
      svg.append(
        el(document, 'line', {
          x1: x(year),
          x2: x(year),
          y1: y - 10,
          y2: y - 7,
          stroke: 'var(--ink-2)',
        }),
        lines(document, x(year), y, [String(year)], {
          anchor: 'middle',
          fill: 'var(--ink-2)',
          size: 11,
        }),
      );
  };
  years(lower + 14);
  svg.append(drawn);
  data.panels.forEach((panel, i) => {
    const f = frames[i];
    if (f === undefined) return;
    drawPanel(document, svg, panel, data, frameOf(f), lang);
  });
  let end = axis;
  if (data.panels.length > 0) {
    years(axis + 10);
    end = axis + 24;
  }
  const key = [
    { label: data.notHeld, fill: `url(#${pattern})` },
    ...(data.panels.some((p) =>
      p.lines.some((l) =>
        l.points.some(
          (q) => q.interval !== undefined || (q.range !== null && q.range[0] !== q.range[1]),
        ),
      ),
    )
      ? [{ label: data.band, fill: 'var(--tier-3)' }]
      : []),
  ];
  end += legend(context, svg, key, { x: 0, y: end, width });
  if (narrow) end = list(data, context, svg, end + 8);
  svg.setAttribute('height', String(Math.ceil(end)));
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(end)}`);
  return done(svg);
}

/** The named milestones from top to bottom along a line, for a narrow box; gives where it ends. */
function list(
  data: TimelineData,
  { document, width }: ChartContext,
  svg: SVGElement,
  from: number,
): number {
  let y = from + 10;
  const marks: SVGElement[] = [];
  for (const mark of data.marks.filter((m) => m.emphasis)) {
    const date = `${numberText(mark)} · ${mark.date}`;
    const text = wrap(mark.label, width - 26, SIZE, mark.emphasis);
    marks.push(
      el(
        document,
        'g',
        { 'data-finding': mark.finding },
        el(document, 'circle', {
          cx: 7,
          cy: y,
          r: mark.emphasis ? 5 : 3.5,
          fill: mark.sign === '' ? 'var(--ink-2)' : 'var(--paper)',
          stroke: 'var(--ink-2)',
          'stroke-width': 1.5,
        }),
        lines(document, 22, y, [date], { size: 11, fill: 'var(--ink-2)' }),
        lines(document, 22, y + LINE, text, { bold: mark.emphasis }),
      ),
    );
    y += LINE * (text.length + 1) + 8;
  }
  if (marks.length > 0)
    svg.append(
      el(document, 'line', {
        x1: 7,
        x2: 7,
        y1: from + 10,
        y2: y - 26,
        stroke: 'var(--line)',
        'stroke-width': 1.5,
      }),
      ...marks,
    );
  return y;
}

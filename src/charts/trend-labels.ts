/** The words on a trend: later readings first, then the lines' names, then who led, where there is room. */
import { LINE, NARROW, SIZE, el, lines } from './draw.js';
import { leader, placeAround, spread, type Box, type Wanted } from './place.js';
import { widest, wrap } from './text.js';
import type { ChartContext, TrendData } from './types.js';

const STROKES = ['var(--ink-2)', 'var(--bar)', 'var(--dot)', 'var(--outside)'];

/** The one red for the line the title is about, quieter colours for the others. */
export function lineColour(data: TrendData, code: string): string {
  if (data.lines.find((l) => l.code === code)?.emphasis === true) return 'var(--accent)';
  const others = data.lines.filter((l) => !l.emphasis).map((l) => l.code);
  return STROKES[Math.max(0, others.indexOf(code)) % STROKES.length] ?? 'var(--bar)';
}

interface Frame {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly left: number;
}

interface Label extends Wanted {
  readonly text: readonly string[];
  readonly fill: string;
  readonly bold: boolean;
  readonly finding?: string | undefined;
}

/** Who led in the last year known before this one. */
const leaderBefore = (
  points: TrendData['lines'][number]['points'],
  i: number,
): string | undefined => points.slice(0, i).findLast((p) => p.value !== null)?.note;

/** Boxes along the lines and around the hollow points, which no label may cover. */
function drawnBoxes(data: TrendData, { x, y }: Frame): Box[] {
  const along = data.lines.flatMap(({ points }) =>
    points.flatMap((p, i) => {
      if (p.value === null) return [];
      const next = points[i + 1];
      const to = next === undefined || next.value === null ? p : next;
      const [dx, dy] = [x(to.year) - x(p.year), y(to.value ?? p.value) - y(p.value)];
      const at = p.value;
      return [0, 0.2, 0.4, 0.6, 0.8].map((t) => ({
        x: x(p.year) + t * dx - 2,
        y: y(at) + t * dy - 3,
        width: 4,
        height: 6,
      }));
    }),
  );
  const later = data.later.map((p) => ({
    x: x(p.year) - 6,
    y: y(p.value) - 6,
    width: 12,
    height: 12,
  }));
  return [...along, ...later];
}

/** Later readings are named left of their points, those of one year apart from each other. */
function besidePoints(labels: readonly Label[], { top, y }: Frame): Box[] {
  return labels.map((label) => {
    const year = labels.filter((l) => l.x === label.x);
    const middles = spread(
      year.map((l) => ({ at: l.y, height: l.height + 4 })),
      top,
      y(0),
    );
    const middle = middles[year.indexOf(label)] ?? label.y;
    const { width, height } = label;
    return { x: label.x - 10 - width, y: middle - height / 2, width, height };
  });
}

/** Lines' names to the right of their ends, apart from each other. */
function afterEnds(labels: readonly Label[], { top, y }: Frame): Box[] {
  const blocks = labels.map((l) => ({ at: l.y, height: l.height + 2 }));
  const middles = spread(blocks, top, y(0));
  const right = Math.max(...labels.map((l) => l.x)) + 8;
  return labels.map(({ width, height, y: at }, i) => ({
    x: right,
    y: (middles[i] ?? at) - height / 2,
    width,
    height,
  }));
}

export function trendLabels(data: TrendData, context: ChartContext, frame: Frame): SVGElement[] {
  const { document, width } = context;
  const { x, y } = frame;
  const narrow = width < NARROW;
  const label = (
    at: { readonly year: number; readonly value: number },
    words: string,
    most: number,
    style: { readonly fill: string; readonly bold: boolean },
  ): Label => {
    const text = wrap(words, most, SIZE, style.bold);
    const size = { width: widest(text, SIZE, style.bold) + 2, height: text.length * LINE - 2 };
    return { x: x(at.year), y: y(at.value), radius: 5, ...size, text, ...style };
  };
  const highest = (year: number): number =>
    Math.max(...data.lines.map((l) => l.points.find((p) => p.year === year)?.value ?? 0));

  const later = data.later.map((p) => ({
    ...label(p, p.label, narrow ? 88 : 150, {
      fill: lineColour(data, p.line) === 'var(--accent)' ? 'var(--accent-text)' : 'var(--ink)',
      bold: false,
    }),
    finding: p.finding,
  }));
  const names = data.lines.flatMap((line) => {
    const end = line.points.findLast((p) => p.value !== null);
    if (end === undefined || end.value === null) return [];
    const fill = line.emphasis ? 'var(--accent-text)' : 'var(--ink)';
    const at = { year: end.year, value: end.value };
    return [
      {
        ...label(at, line.label, narrow ? 84 : data.later.length === 0 ? 86 : 120, {
          fill,
          bold: true,
        }),
        must: true,
      },
    ];
  });
  const leaders = data.lines.flatMap((line) =>
    line.points.flatMap((p, i) => {
      if (p.value === null || p.note === '' || leaderBefore(line.points, i) === p.note) return [];
      const fill = line.emphasis ? 'var(--accent-text)' : 'var(--ink-2)';
      const at = { year: p.year, value: p.value };
      const prefer: 'above' | 'below' = p.value >= highest(p.year) ? 'above' : 'below';
      return [{ ...label(at, p.note, 130, { fill, bold: false }), prefer }];
    }),
  );
  const room = {
    x: frame.left,
    y: frame.top,
    width: width - frame.left,
    height: y(0) - frame.top - 2,
  };
  const drawn = drawnBoxes(data, frame);
  const beside = besidePoints(later, frame);
  const first =
    data.later.length === 0
      ? afterEnds(names, frame)
      : placeAround(names, [...drawn, ...beside], room, [2, 8, 16, 26]);
  const kept = first.filter((box) => box !== null);
  const second = placeAround(leaders, [...drawn, ...beside, ...kept], room, [1, 5, 10]);
  const boxes = [...beside, ...first, ...second];

  return [...later, ...names, ...leaders].flatMap((w: Label, i) => {
    const box = boxes[i];
    if (box === null || box === undefined) return [];
    const style = { fill: w.fill, bold: w.bold, halo: true, finding: w.finding };
    const words = lines(document, box.x, box.y + LINE / 2 - 1, w.text, style);
    const to = leader(box, w.x, w.y);
    if (to.length < 16) return [words];
    const line = { x1: w.x, y1: w.y, x2: to.x, y2: to.y, stroke: w.fill, 'stroke-width': 0.6 };
    return [el(document, 'line', line), words];
  });
}

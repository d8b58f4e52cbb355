/** Shares of partners, one panel a side. A share known only as a range is drawn solid to its low end, open to its high end. */
import * as Plot from '@observablehq/plot';
import { format, render, type Lang } from '../core/index.js';
import { LINE, NARROW, SIZE, canvas, el, finish, hatch, lines } from './draw.js';
import { say } from './messages.js';
import { textWidth, wrap } from './text.js';
import type { Chart, ChartContext, PartnerBarsData, Range, Table } from './types.js';

type Panel = PartnerBarsData['panels'][number];
type Bar = Panel['bars'][number];

const HEAD = 28;
const GAP = 28;

export const shareText = ([low, high]: Range, lang: Lang): string => {
  const [a, b] = [format.percent(low, lang), format.percent(high, lang)];
  return a === b ? a : `${format.number(low * 100, lang, 1)}–${b}`;
};

function table(data: PartnerBarsData, lang: Lang): Table {
  const several = data.panels.length > 1;
  return {
    caption: data.title,
    columns: [
      ...(several ? [{ label: render(say.panel({}), lang), numeric: false }] : []),
      { label: data.columns.partner, numeric: false },
      { label: data.columns.share, numeric: true },
      { label: data.columns.value, numeric: true },
    ],
    rows: data.panels.flatMap((panel) =>
      panel.bars.map((bar) => [
        ...(several ? [{ text: panel.title }] : []),
        { text: bar.label, ...(bar.drill === undefined ? {} : { drill: bar.drill }) },
        {
          text: shareText(bar.share, lang),
          value: bar.share[0] === bar.share[1] ? bar.share[0] : null,
          ...(bar.finding === undefined ? {} : { finding: bar.finding }),
        },
        { text: bar.valueText },
      ]),
    ),
  };
}

const colour = (bar: Bar): string => (bar.emphasis ? 'var(--accent)' : 'var(--bar)');
const open = (bar: Bar): string =>
  bar.kind === 'rest' ? 'url(#bars-rest)' : `url(#bars-${bar.emphasis ? 'emphasis' : 'open'})`;
/** What is certain: nothing, where no partner row speaks. */
const sure = (bar: Bar): number => (bar.kind === 'rest' ? 0 : bar.share[0]);

interface Layout {
  readonly width: number;
  readonly label: number;
  readonly value: number;
  readonly row: number;
  readonly most: number;
}

/** Draws one panel; returns its group and height. */
function drawPanel(
  panel: Panel,
  layout: Layout,
  context: ChartContext,
): readonly [SVGElement, number] {
  const { document, lang } = context;
  const { width, label, value, row, most } = layout;
  const keyed = panel.bars.map((bar, i) => ({ bar, i: String(i) }));
  const plot = Plot.plot({
    document,
    width,
    height: keyed.length * row,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: label + 8,
    marginRight: value + 8,
    x: { domain: [0, most], axis: null },
    y: { domain: keyed.map(({ i }) => i), axis: null, padding: row > 26 ? 0.45 : 0.3 },
    marks: [
      Plot.barX(keyed, {
        x1: 0,
        x2: ({ bar }: { bar: Bar }) => sure(bar),
        y: 'i',
        fill: ({ bar }: { bar: Bar }) => colour(bar),
      }),
      Plot.barX(
        keyed.filter(({ bar }) => bar.share[1] > sure(bar)),
        {
          x1: ({ bar }: { bar: Bar }) => sure(bar),
          x2: ({ bar }: { bar: Bar }) => bar.share[1],
          y: 'i',
          fill: ({ bar }: { bar: Bar }) => open(bar),
          stroke: ({ bar }: { bar: Bar }) => (bar.kind === 'rest' ? 'var(--unknown)' : colour(bar)),
          strokeDasharray: '3 2',
          inset: 0.5,
        },
      ),
      Plot.ruleX([0], { stroke: 'var(--ink)' }),
    ],
    color: { type: 'identity' },
  }) as unknown as SVGSVGElement & Plot.Plot;
  const x = (share: number): number => Number(plot.scale('x')?.apply(share));
  const group = el(document, 'g', {}, lines(document, 0, 9, [panel.title], { bold: true }));
  const drawing = el(document, 'g', { transform: `translate(0,${HEAD})` }, ...plot.childNodes);
  keyed.forEach(({ bar }, i) => {
    const band = plot.scale('y');
    const middle = Number(band?.apply(String(i))) + (band?.bandwidth ?? 0) / 2;
    const text = wrap(bar.label, label, SIZE);
    const fill = bar.emphasis ? 'var(--accent-text)' : 'var(--ink)';
    const style = { anchor: 'end', bold: bar.emphasis, fill, italic: bar.kind === 'rest' } as const;
    const name = lines(document, label, middle - ((text.length - 1) * 14) / 2, text, style);
    if (bar.drill !== undefined) name.setAttribute('data-drill', bar.drill);
    drawing.append(
      name,
      lines(document, x(bar.share[1]) + 6, middle, [shareText(bar.share, lang)], {
        fill,
        bold: bar.emphasis,
        finding: bar.finding,
      }),
    );
  });
  group.append(drawing);
  const note = panel.note === '' ? [] : wrap(panel.note, width - 8, 11);
  const below = HEAD + keyed.length * row;
  if (note.length > 0)
    group.append(lines(document, 0, below + 14, note, { fill: 'var(--ink-2)', size: 11 }));
  return [group, below + (note.length > 0 ? 10 + note.length * LINE : 0)];
}

export function partnerBars(data: PartnerBarsData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const columns = width >= NARROW ? Math.max(1, Math.min(data.panels.length, 2)) : 1;
  const each = (width - GAP * (columns - 1)) / columns;
  const bars = data.panels.flatMap((p) => p.bars);
  const longest = Math.max(0, ...bars.map((b) => textWidth(b.label, SIZE, b.emphasis)));
  const label = Math.ceil(Math.min(longest + 2, each * 0.4));
  const value = Math.ceil(
    Math.max(0, ...bars.map((b) => textWidth(shareText(b.share, lang), SIZE, b.emphasis))) + 2,
  );
  const wrapped = bars.some((b) => wrap(b.label, label, SIZE).length > 1);
  const most = Math.max(0.01, ...bars.map((b) => b.share[1]));
  const layout = { width: each, label, value, row: wrapped ? 34 : 25, most };

  const drawn = data.panels.map((panel) => drawPanel(panel, layout, context));
  const heights: number[] = [];
  drawn.forEach(([, height], i) => {
    const row = Math.floor(i / columns);
    heights[row] = Math.max(heights[row] ?? 0, height);
  });
  const svg = canvas(
    context,
    heights.reduce((sum, h) => sum + h, 0) + GAP * Math.max(0, heights.length - 1) + 4,
  );
  svg.append(
    el(
      document,
      'defs',
      {},
      hatch(document, 'bars-rest', 'var(--unknown)'),
      hatch(document, 'bars-open', 'var(--bar)'),
      hatch(document, 'bars-emphasis', 'var(--accent)'),
    ),
  );
  drawn.forEach(([group], i) => {
    const row = Math.floor(i / columns);
    const top = heights.slice(0, row).reduce((sum, h) => sum + h + GAP, 0);
    group.setAttribute('transform', `translate(${(i % columns) * (each + GAP)},${top})`);
    svg.append(group);
  });
  const summary = data.panels
    .map((panel) => {
      const items = panel.bars.slice(0, 3).map((b) => `${b.label} ${shareText(b.share, lang)}`);
      return render(
        items.length > 0 ? say.bars({ panel: panel.title, items }) : say.empty({}),
        lang,
      );
    })
    .join(' ');
  return { svg: finish(svg, data.title, summary), table: table(data, lang), summary };
}

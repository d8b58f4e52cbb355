/** Wholes and their parts: a bar each, the first part from the left edge in the ink of home, the others in shades. */
import { format, render, type Lang } from '../core/index.js';
import { LINE, NARROW, SIZE, canvas, el, finish, legend, lines } from './draw.js';
import { say } from './messages.js';
import { textWidth, wrap } from './text.js';
import type { Chart, ChartContext, StackedBarsData, Table } from './types.js';

const SHADES = ['var(--accent)', 'var(--outside)', 'var(--tier-3)', 'var(--dot)', 'var(--tier-4)'];
const HOME = 'var(--tier-1)';
const REST = 'var(--bar)';
/** Below this a bar has no room for a number inside. */
const ROOM = 8;

function colour(data: StackedBarsData, part: number): string {
  if (part === 0) return HOME;
  if (data.parts[part]?.rest === true) return REST;
  return SHADES[(part - 1) % SHADES.length] ?? REST;
}

function table(data: StackedBarsData, lang: Lang): Table {
  return {
    caption: data.title,
    columns: [
      { label: data.columns.bar, numeric: false },
      ...data.parts.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: data.bars.map((bar) => [
      { text: bar.label },
      ...bar.shares.map(({ value, finding }) => ({
        text: value === null ? '–' : format.percent(value, lang),
        value,
        ...(finding === undefined ? {} : { finding }),
      })),
    ]),
  };
}

function summaryOf(data: StackedBarsData, lang: Lang): string {
  const [first] = data.bars;
  if (first === undefined) return render(say.empty({}), lang);
  const items = data.parts.flatMap(({ label }, i) => {
    const value = first.shares[i]?.value ?? null;
    return value === null ? [] : [`${label} ${format.percent(value, lang)}`];
  });
  return render(say.bars({ panel: first.label, items }), lang);
}

/**
 * @example
 * stackedBars(data, { document, width: 560, lang: 'en' }).table.rows[0]; // [{ text: 'All exports' }, { text: '77.2%' }, …]
 */
export function stackedBars(data: StackedBarsData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const narrow = width < NARROW;
  const head = el(document, 'g');
  const top =
    legend(
      context,
      head,
      data.parts.map(({ label }, i) => ({ label, fill: colour(data, i) })),
      { x: 0, y: 0, width },
    ) + 10;
  const longest = Math.max(0, ...data.bars.map((b) => textWidth(b.label, SIZE, b.emphasis)));
  // On a narrow page a name stands above its bar; else left of it.
  const label = narrow ? 0 : Math.ceil(Math.min(longest + 4, width * 0.36));
  const left = narrow ? 0 : label + 8;
  const [from, room] = [left, width - left - 2];
  const x = (share: number): number => from + share * room;
  const thick = 18;
  const body: SVGElement[] = [];
  let y = top;
  for (const bar of data.bars) {
    const text = wrap(bar.label, narrow ? width : label, SIZE, bar.emphasis);
    const words = text.length * LINE;
    const height = narrow ? words + thick + 10 : Math.max(words, thick) + 8;
    const at = narrow ? y + words : y + (height - 8 - thick) / 2;
    body.push(
      lines(
        document,
        narrow ? 0 : label,
        narrow ? y + LINE / 2 : y + (height - 8) / 2 - ((text.length - 1) * LINE) / 2,
        text,
        { anchor: narrow ? 'start' : 'end', bold: bar.emphasis },
      ),
    );
    let done = 0;
    bar.shares.forEach(({ value, finding }, i) => {
      if (value === null || !(value > 0)) return;
      const [a, b] = [x(Math.min(1, done)), x(Math.min(1, done + value))];
      done += value;
      const fill = colour(data, i);
      body.push(
        el(document, 'rect', {
          x: a,
          y: at,
          width: Math.max(0, b - a - 1),
          height: thick,
          fill,
          'data-finding': finding,
        }),
      );
      const words = format.percent(value, lang, value < 0.1 ? 1 : 0);
      if (i === 0 && b - a > textWidth(words, SIZE, true) + 2 * ROOM)
        body.push(
          lines(document, a + ROOM, at + thick / 2, [words], {
            fill: 'var(--on-tier-1)',
            bold: true,
            finding,
          }),
        );
    });
    y += height + (bar.emphasis ? 8 : 0);
  }
  const svg = canvas(context, y);
  svg.append(head, ...body);
  const summary = summaryOf(data, lang);
  return { svg: finish(svg, data.title, summary), table: table(data, lang), summary };
}

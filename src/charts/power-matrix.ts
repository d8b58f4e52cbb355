/** Power by domain: a cell a pair, shaded by share. Bounds read as the most they may be and are hatched. */
import { format, render, type Lang } from '../core/index.js';
import { LINE, NARROW, SIZE, canvas, el, finish, hatch, legend, lines } from './draw.js';
import { say } from './messages.js';
import { widest, wrap } from './text.js';
import type { Chart, ChartContext, PowerMatrixData, Table } from './types.js';

type Row = PowerMatrixData['rows'][number];
type Value = Row['cells'][number];

const SMALL = 11;
/** The least share of a shade, and the colours of it and of the words on it. */
const SHADES = [
  { from: 0.5, fill: 'var(--tier-1)', ink: 'var(--on-tier-1)' },
  { from: 0.3, fill: 'var(--tier-2)', ink: 'var(--on-tier-2)' },
  { from: 0.15, fill: 'var(--tier-3)', ink: 'var(--on-tier-3)' },
  { from: 0.05, fill: 'var(--tier-4)', ink: 'var(--on-tier-4)' },
] as const;

/** Whole per cents, the rank of a tier, or the most it may be; a dash where nothing is known. */
function cellText(kind: Row['kind'], cell: Value, lang: Lang): string {
  if (cell === null) return '–';
  const number = (n: number): string =>
    kind === 'tier'
      ? format.number(n, lang, 0)
      : format.number(n * 100, lang, n > 0 && n < 0.095 ? 1 : 0);
  return cell.low === cell.high
    ? number(cell.low)
    : cell.low === 0
      ? `≤${number(cell.high)}`
      : `${number(cell.low)}–${number(cell.high)}`;
}

function table(data: PowerMatrixData, lang: Lang): Table {
  return {
    caption: data.title,
    columns: [
      { label: data.rowLabel, numeric: false },
      ...data.powers.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: data.rows.map((row) => [
      { text: `${row.label} (${row.detail})` },
      ...row.cells.map((cell) => ({
        text: cellText(row.kind, cell, lang),
        value: cell === null ? null : cell.low,
        ...(cell === null ? {} : { finding: cell.finding }),
      })),
    ]),
  };
}

export function powerMatrix(data: PowerMatrixData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const narrow = width < NARROW;
  const shares = data.rows.filter((r) => r.kind === 'share');
  const summary = render(
    say.powerMatrix({
      domains: data.rows.length,
      powers: data.powers.length,
      held: data.rows.filter((r) => r.cells.some((x) => x !== null)).length,
      half: shares.flatMap((r) => r.cells).filter((x) => x !== null && x.low >= 0.5).length,
    }),
    lang,
  );
  const left = Math.round(narrow ? Math.min(118, width * 0.3) : Math.min(240, width * 0.26));
  const each = (width - left - 2) / Math.max(1, data.powers.length);
  const body = el(document, 'g');
  const words: Array<{ label: string; fill: string }> = SHADES.toReversed().map((s) => ({
    label: render(say.shareFrom({ from: s.from }), lang),
    fill: s.fill,
  }));
  // A bound is no number: it is hatched, so that a shade beside it is not read as a lead.
  const pattern = 'power-matrix-bound';
  const bound = (row: Row, cell: Value): boolean =>
    row.kind === 'share' && cell !== null && cell.low !== cell.high;
  if (data.rows.some((row) => row.cells.some((cell) => bound(row, cell))))
    words.push({ label: render(say.boundOnly({}), lang), fill: `url(#${pattern})` });
  let y = legend(context, body, words, { x: 0, y: 0, width: width - 4 }) + 4;

  // Names stand upright where the columns are too narrow for them.
  const labels = data.powers.map(({ label }) => wrap(label, each - 4, SMALL));
  const upright = labels.some((l) => l.length > 2 || widest(l, SMALL) > each - 2);
  const head = upright
    ? widest(
        data.powers.map((p) => p.label),
        SMALL,
      ) + 8
    : Math.max(...labels.map((l) => l.length)) * LINE + 4;
  data.powers.forEach(({ label }, i) => {
    const x = left + (i + 0.5) * each;
    body.append(
      upright
        ? el(
            document,
            'g',
            { transform: `translate(${x} ${y + head - 4}) rotate(-90)` },
            lines(document, 0, 0, [label], { size: SMALL }),
          )
        : lines(document, x, y + LINE / 2, labels[i] ?? [], { anchor: 'middle', size: SMALL }),
    );
  });
  y += head;

  for (const row of data.rows) {
    const name = wrap(row.label, left - 8, narrow ? SMALL : SIZE);
    const height = Math.max(34, (name.length + 1) * LINE + 4);
    const silent = row.cells.every((x) => x === null);
    body.append(
      el(document, 'path', { d: `M0 ${y + 0.5}H${width}`, stroke: 'var(--grid)' }),
      lines(document, 0, y + LINE / 2 + 3, name, { size: narrow ? SMALL : SIZE }),
      lines(document, 0, y + LINE * (name.length + 0.5) + 2, [row.detail], {
        size: SMALL,
        fill: 'var(--ink-2)',
      }),
    );
    row.cells.forEach((cell, i) => {
      const exact = row.kind === 'share' && cell !== null && cell.low === cell.high;
      const shade = exact ? SHADES.find((s) => cell.low >= s.from) : undefined;
      const x = left + i * each;
      if (shade !== undefined)
        body.append(
          el(document, 'rect', {
            x: x + 1,
            y: y + 2,
            width: each - 2,
            height: height - 3,
            rx: 2,
            fill: shade.fill,
          }),
        );
      if (bound(row, cell))
        body.append(
          el(document, 'rect', {
            x: x + 1,
            y: y + 2,
            width: each - 2,
            height: height - 3,
            fill: `url(#${pattern})`,
          }),
        );
      if (silent) return;
      body.append(
        lines(
          document,
          x + each / 2,
          y + height / 2,
          [
            `${cellText(row.kind, cell, lang)}${narrow || cell === null || row.kind === 'tier' ? '' : '%'}`,
          ],
          {
            anchor: 'middle',
            size: narrow ? 10 : SIZE,
            fill: shade?.ink ?? (exact || row.kind !== 'share' ? 'var(--ink)' : 'var(--ink-2)'),
            finding: cell?.finding,
          },
        ),
      );
    });
    y += height;
  }
  const svg = canvas(context, y + 4);
  svg.append(el(document, 'defs', {}, hatch(document, pattern, 'var(--line)')), body);
  return { svg: finish(svg, data.title, summary), table: table(data, lang), summary };
}

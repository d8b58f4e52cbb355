/** The numbers of a timeline as a table of years, and in a sentence. */
import { format, render, type Lang, type Unit } from '../core/index.js';
import { say } from './messages.js';
import type { Range, Table, TimelineData } from './types.js';

/** A range as `12` or `12–14`, in its unit. */
export function rangeText(range: Range | null, unit: Unit, lang: Lang): string {
  if (range === null) return '–';
  const [low, high] = range.map((n) => format.quantity(n, unit, lang));
  return low === high ? (low ?? '') : `${low}–${high}`;
}

/** Years down, lines across; the years' milestones by their numbers. */
export function timelineTable(data: TimelineData, lang: Lang): Table {
  const lines = data.panels.flatMap((p) => p.lines.map((line) => ({ line, unit: p.unit })));
  const years = Array.from({ length: data.last - data.first + 1 }, (_, i) => data.first + i);
  const marksOf = (year: number): string =>
    data.marks
      .filter((m) => Number(m.from.slice(0, 4)) <= year && year <= Number(m.to.slice(0, 4)))
      .map((m) => `${m.number}${m.sign}`)
      .join(', ');
  return {
    caption: data.title,
    columns: [
      { label: data.yearLabel, numeric: true },
      { label: data.milestoneLabel, numeric: false },
      ...lines.map(({ line }) => ({ label: line.label, numeric: true })),
    ],
    rows: years.map((year) => [
      { text: String(year), value: year },
      { text: marksOf(year) },
      ...lines.map(({ line, unit }) => {
        const point = line.points.find((p) => p.year === year);
        const range = point?.range ?? null;
        return {
          text:
            rangeText(range, unit, lang) +
            (point?.interval === undefined
              ? ''
              : ` (${point.interval.map((n) => format.quantity(n, unit, lang)).join(' … ')})`),
          value: range !== null && range[0] === range[1] ? range[0] : null,
          ...(point?.finding === undefined ? {} : { finding: point.finding }),
        };
      }),
    ]),
  };
}

/** How many milestones, where the rules are, and how each line began and ended. */
export function timelineSummary(data: TimelineData, lang: Lang): string {
  const named = data.marks.filter((m) => m.emphasis).map((m) => `${m.label} (${m.date})${m.sign}`);
  const lines = data.panels.flatMap(({ lines: all, unit }) =>
    all.flatMap((line) => {
      const held = line.points.filter((p) => p.range !== null);
      const [first, last] = [held[0], held.at(-1)];
      if (first === undefined || last === undefined) return [];
      const text = (range: Range | null): string => rangeText(range, unit, lang);
      const ends = { from: text(first.range), to: text(last.range) };
      return [
        render(say.trend({ label: line.label, first: first.year, last: last.year, ...ends }), lang),
      ];
    }),
  );
  const count = data.marks.length;
  return [
    render(say.timeline({ count, first: data.first, last: data.last, named }), lang),
    ...lines,
  ].join(' ');
}

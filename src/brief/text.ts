/**
 * A page for the terminal: the finding first, then an aligned table, then source and what is missing.
 * Fits 80 columns; colour is the caller's and never needed.
 */
import { format, render } from '../core/index.js';
import type { ChartSpec, Table } from '../charts/types.js';
import { say } from './messages.js';
import type { Page, RichText, Section } from './page.js';
import { tableText, wrap } from './layout.js';
import { type TextNotes, textNotes } from './text-notes.js';

export interface TextStyle {
  readonly width: number;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

export const PLAIN: TextStyle = { width: 80, strong: (t) => t, faint: (t) => t };

export const richText = (rich: RichText): string =>
  rich.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The numbers of a chart as a table short enough for a terminal; a map has none here. */
function chartTable(chart: ChartSpec, page: Page): Table | undefined {
  const word = (message: Parameters<typeof render>[0]): string => render(message, page.lang);
  if (chart.kind === 'partner-bars') {
    const { panels, columns } = chart.data;
    return {
      caption: chart.data.title,
      columns: [
        { label: columns.partner, numeric: false },
        { label: columns.share, numeric: true },
        { label: columns.value, numeric: true },
      ],
      rows: panels.flatMap((panel) => [
        [{ text: panel.title }, { text: '' }, { text: '' }],
        ...panel.bars.map((bar) => [
          { text: `  ${bar.label}` },
          {
            text: format.percent(bar.share[0], page.lang),
            ...(bar.finding === undefined ? {} : { finding: bar.finding }),
          },
          { text: bar.valueText },
        ]),
      ]),
    };
  }
  if (chart.kind === 'trend') {
    const { lines, later, yearLabel } = chart.data;
    const years = [...new Set(lines.flatMap((l) => l.points.map((p) => p.year)))].sort(
      (a, b) => a - b,
    );
    const shown = years.filter(
      (year, i) => i === 0 || i === years.length - 1 || (years.length - 1 - i) % 4 === 0,
    );
    const cell = (line: (typeof lines)[number], year: number): string => {
      const at = line.points.find((p) => p.year === year);
      return at === undefined || at.value === null
        ? '–'
        : `${at.note} ${format.percent(at.value, page.lang)}`;
    };
    return {
      caption: chart.data.title,
      columns: [
        { label: yearLabel, numeric: false },
        ...lines.map((l) => ({ label: l.label, numeric: false })),
      ],
      rows: [
        ...shown.map((year) => [
          { text: String(year) },
          ...lines.map((l) => ({ text: cell(l, year) })),
        ]),
        ...later.map((l) => [
          { text: String(l.year) },
          ...lines.map((line) => ({ text: line.code === l.line ? `◦ ${l.label}` : '' })),
        ]),
      ],
    };
  }
  if (chart.kind === 'ladder') {
    const last = chart.data.steps.at(-1);
    return {
      caption: chart.data.title,
      columns: [
        { label: word(say.tierWord({})), numeric: false },
        { label: chart.data.countLabel, numeric: true },
      ],
      rows: chart.data.tiers.map((tier, i) => {
        const [low, high] = last?.counts[i] ?? [0, 0];
        return [{ text: tier.label }, { text: low === high ? String(low) : `${low}–${high}` }];
      }),
    };
  }
  return undefined;
}

function sectionText(section: Section, page: Page, style: TextStyle, notes: TextNotes): string[] {
  const drawn = section.chart === null ? undefined : chartTable(section.chart, page);
  const tables = drawn === undefined ? section.tables : [drawn, ...section.tables];
  return [
    '',
    ...wrap(section.title, style.width).map(style.strong),
    ...wrap(richText(section.subtitle), style.width).map(style.faint),
    ...tables.flatMap((table, i) => [
      ...(i > 0 ? [''] : []),
      ...tableText(notes.table(table), style.width),
    ]),
    ...(section.more ?? []).flatMap((fold) => [
      '',
      ...wrap(fold.summary, style.width).map(style.strong),
      ...fold.tables.flatMap((table, i) => [
        ...(i > 0 ? [''] : []),
        ...tableText(notes.table(table), style.width),
      ]),
      ...fold.notes.flatMap((note) => wrap(note, style.width)),
    ]),
    ...section.notes.flatMap((note) => wrap(note, style.width)),
    ...(section.source === '' ? [] : wrap(section.source, style.width).map(style.faint)),
  ];
}

/**
 * @param only ids of the sections to print; all when not given
 */
export function pageText(page: Page, style: TextStyle = PLAIN, only?: readonly string[]): string {
  const sections = page.sections.filter((s) => only === undefined || only.includes(s.id));
  const notes = textNotes(page);
  const lines = [
    style.faint([page.kicker, page.asOfText].filter((t) => t !== '').join(' · ')),
    ...wrap(page.title, style.width).map(style.strong),
    ...(page.dek.length === 0 ? [] : ['', ...wrap(richText(page.dek).trim(), style.width)]),
    ...sections.flatMap((s) => sectionText(s, page, style, notes)),
    ...notes.lines(style.width),
    ...(only === undefined && page.missing.title !== ''
      ? [
          '',
          ...wrap(page.missing.title, style.width).map(style.strong),
          ...page.missing.items.flatMap((item) => {
            const [head = '', ...rest] = wrap(`${item.what}: ${item.why}.`, style.width - 4);
            return [
              `  - ${head}`,
              ...rest.map((l) => `    ${l}`),
              ...wrap(`→ ${item.fill}`, style.width, '    ').map(style.faint),
            ];
          }),
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A dataset of the catalogue for the terminal: what it is, then who is in it when, as strips of characters. */
import stringWidth from 'string-width';
import { format, heldIn, render, yearColumns, type Lang } from '../core/index.js';
import type { HeatMapData } from '../charts/types.js';
import { say } from './catalogue-messages.js';
import type { CoveragePage, DatasetView } from './catalogue-page.js';
import { tableText, wrap } from './layout.js';
import type { TextStyle } from './text.js';

/** From no row to the darkest shade. */
const SHADES = ['·', '░', '▒', '█'];
/** Lightest first, as many as there are shades. */
const INK = [[], ['█'], ['░', '█'], ['░', '▒', '█']] as const;
const LABEL = 26;

/** Facts under one another; what does not fit beside its label has lines of its own. */
const pairs = (
  items: ReadonlyArray<{ readonly label: string; readonly text: string }>,
  style: TextStyle,
): string[] => {
  const indent = ' '.repeat(LABEL + 3);
  return items.flatMap(({ label, text }) => {
    const room = style.width - indent.length;
    if (stringWidth(label) > LABEL || text.split(' ').some((word) => stringWidth(word) > room))
      return [...wrap(label, style.width, '  '), ...wrap(text, style.width, '    ')];
    const head = `  ${label}${' '.repeat(LABEL + 1 - stringWidth(label))}`;
    const [first = '', ...rest] = wrap(text, style.width, indent);
    return [head + first.trimStart(), ...rest];
  });
};

/** One line a place: name, strip, rows. */
function strips(
  data: HeatMapData,
  rows: HeatMapData['rows'],
  style: TextStyle,
  lang: Lang,
): string[] {
  const totals = rows.map((r) => format.number(r.total, lang));
  const right = Math.max(0, ...totals.map((t) => t.length));
  const columns = yearColumns(data.years, style.width - LABEL - right - 6);
  const ink = INK[data.shades.length] ?? SHADES;
  const strip = (row: HeatMapData['rows'][number]): string =>
    heldIn(columns, new Map(row.cells), data.years)
      .map(({ mean }) => ink[data.shades.findLastIndex((s) => mean >= s.from)] ?? SHADES[0])
      .join('');
  const step = (columns[0]?.last ?? 0) - (columns[0]?.first ?? 0) + 1;
  const [first, last] = data.years;
  return [
    ...wrap(render(say.stripKey({ first, last, step }), lang), style.width, '  ').map(style.faint),
    ...rows.flatMap((row, i) => {
      const name = wrap(row.label, LABEL);
      const head = `  ${name[0] ?? ''}${' '.repeat(Math.max(0, LABEL - stringWidth(name[0] ?? '')))}`;
      return [
        `${head} ${strip(row)}  ${(totals[i] ?? '').padStart(right)}`,
        ...name.slice(1).map((part) => `    ${part}`),
      ];
    }),
  ];
}

function coverageText(page: CoveragePage, style: TextStyle, top: number): string[] {
  const { lang } = page;
  return [
    '',
    style.strong(page.title),
    ...(page.subtitle === '' ? [] : wrap(page.subtitle, style.width).map(style.faint)),
    ...page.views.flatMap(({ label, regions, undated }) => {
      const places = regions.flatMap((r) => r.data.rows).toSorted((a, b) => b.total - a.total);
      const data = regions[0]?.data;
      const shown = places.slice(0, top);
      const all = Math.max(places.length, undated?.rows.length ?? 0);
      const command = `tuchu data show ${page.dataset} --top all`;
      return [
        '',
        style.strong(label),
        ...(data === undefined ? [] : strips(data, shown, style, lang)),
        ...(undated === null
          ? []
          : tableText({ ...undated, rows: undated.rows.slice(0, top) }, style.width)),
        ...(all > top
          ? wrap(render(say.topOf({ shown: top, all, command }), lang), style.width).map(
              style.faint,
            )
          : []),
      ];
    }),
  ];
}

/**
 * @param top places shown a role, those with most rows first
 * @example process.stdout.write(datasetText(view, coverage, style, 20));
 */
export function datasetText(
  view: DatasetView,
  coverage: CoveragePage,
  style: TextStyle,
  top: number,
): string {
  const [cite] = view.citations;
  const lines = [
    style.strong(view.title),
    ...pairs(view.facts, style),
    ...pairs(view.counts, style),
    ...view.notes.flatMap((note) => wrap(note, style.width, '  ')),
    '',
    style.strong(view.files.caption),
    ...view.files.rows.flatMap(([name, bytes, hash]) => [
      `  ${name?.text ?? ''}  ${bytes?.text ?? ''}`,
      `    ${hash?.text ?? ''}`,
    ]),
    ...coverageText(coverage, style, top),
    '',
    ...wrap(cite?.text ?? '', style.width),
    ...[cite?.command ?? '', ...view.commands.slice(1).map((c) => c.command)].map((command) =>
      style.faint(`  ${command}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The axes of drawings with lines: rules across with their numbers, ticks below with theirs. */
import { type Lang, render } from '../core/index.js';
import { el, lines } from './draw.js';
import { say } from './messages.js';

/** The field of a drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rules across the field, each with its number at the left; `base` is drawn in ink. */
export const rules = (
  document: Document,
  box: Box,
  ticks: readonly number[],
  y: (value: number) => number,
  text: (value: number) => string,
  base: (value: number) => boolean = (value) => value === 0,
): SVGElement[] =>
  ticks.flatMap((v) => [
    el(document, 'line', {
      x1: box.left,
      x2: box.right,
      y1: y(v),
      y2: y(v),
      stroke: base(v) ? 'var(--ink)' : 'var(--grid)',
    }),
    lines(document, box.left - 6, y(v), [text(v)], { anchor: 'end', fill: 'var(--ink-2)' }),
  ]);

/** Ticks below the field, each with its number: years, or days. */
export const feet = (
  document: Document,
  box: Box,
  ticks: readonly number[],
  x: (value: number) => number,
): SVGElement[] =>
  ticks.flatMap((at) => [
    el(document, 'line', {
      x1: x(at),
      x2: x(at),
      y1: box.bottom,
      y2: box.bottom + 4,
      stroke: 'var(--ink-2)',
    }),
    lines(document, x(at), box.bottom + 14, [String(at)], {
      anchor: 'middle',
      fill: 'var(--ink-2)',
    }),
  ]);

/** From which value to which each line goes, in words; a line without values is passed over. */
export function fromTo(
  all: ReadonlyArray<{
    readonly label: string;
    readonly known: ReadonlyArray<{ readonly year: number; readonly value: number }>;
  }>,
  text: (value: number) => string,
  lang: Lang,
): string {
  const said = all.flatMap(({ label, known }) => {
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return [];
    const ends = { from: text(first.value), to: text(last.value) };
    return [render(say.trend({ label, first: first.year, last: last.year, ...ends }), lang)];
  });
  return said.join(' ') || render(say.empty({}), lang);
}

/** What the charts share: making elements, hatching, colours by role, and the last pass over a drawing. */
import { LIGHT } from './palette.js';
import { widest, wrap } from './text.js';
import type { ChartContext, TierStyle } from './types.js';

export const FONT = "'Be Vietnam Pro', system-ui, sans-serif";
export const SIZE = 12;
/** Room for stacked diacritics (Ệ, Ữ, Ằ). */
export const LINE = 16;
export const NARROW = 480;

const SVG = 'http://www.w3.org/2000/svg';
type Attributes = Readonly<Record<string, string | number | undefined>>;

export function el(
  document: Document,
  name: string,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Node | string>
): SVGElement {
  const node = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) node.setAttribute(key, String(value));
  for (const child of children)
    node.append(typeof child === 'string' ? document.createTextNode(child) : child);
  return node;
}

export function canvas({ document, width }: ChartContext, height: number): SVGSVGElement {
  const box = { width, height: Math.ceil(height), viewBox: `0 0 ${width} ${Math.ceil(height)}` };
  return el(document, 'svg', box) as SVGSVGElement;
}

export interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly italic?: boolean;
  readonly halo?: boolean;
  readonly finding?: string | undefined;
}

/** Lines of text; `y` is the middle of the first line. */
export function lines(
  document: Document,
  x: number,
  y: number,
  texts: readonly string[],
  style: TextStyle = {},
): SVGElement {
  const size = style.size ?? SIZE;
  const step = (LINE * size) / SIZE;
  const attributes = {
    'text-anchor': style.anchor ?? 'start',
    fill: style.fill ?? 'var(--ink)',
    'font-size': size === SIZE ? undefined : size,
    'font-weight': style.bold === true ? 600 : undefined,
    'font-style': style.italic === true ? 'italic' : undefined,
    ...(style.halo === true
      ? {
          stroke: 'var(--paper)',
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }
      : {}),
    'data-finding': style.finding,
  };
  if (texts.length === 1)
    return el(document, 'text', { x, y, dy: '0.35em', ...attributes }, texts[0] ?? '');
  const spans = texts.map((text, i) =>
    el(document, 'tspan', { x, y: y + i * step, dy: '0.35em' }, text),
  );
  return el(document, 'text', attributes, ...spans);
}

/** Slanted lines over nothing: what is possible but not known. `id` must be unique on the page. */
export function hatch(document: Document, id: string, colour: string): SVGElement {
  return el(
    document,
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el(document, 'rect', { width: 5, height: 5, fill: 'var(--paper)' }),
    el(document, 'rect', { width: 2.2, height: 5, fill: colour }),
  );
}

/** Colour of a tier: the ramp by rank, ochre outside it. */
export function tierColour(tier: TierStyle): string {
  return tier.rank === null
    ? 'var(--outside)'
    : `var(--tier-${Math.min(Math.max(tier.rank, 1), 4)})`;
}

const LONG = /-?\d+\.\d{3,}/g;
const round = (text: string): string =>
  text.replace(LONG, (n) => String(Math.round(Number(n) * 100) / 100));

/** Colour of words on a tier's colour. */
export function onTier(tier: TierStyle | undefined): string {
  if (tier === undefined || tier.unknown === true) return 'var(--ink)';
  return tier.rank === null
    ? 'var(--on-outside)'
    : `var(--on-tier-${Math.min(Math.max(tier.rank, 1), 4)})`;
}

/**
 * The last pass: Plot's style sheet out (a strict content policy forbids it), group labels out (a group
 * has no role that may carry one), two decimals, a title and a description.
 */
export function finish(svg: SVGSVGElement, title: string, summary: string): SVGSVGElement {
  const document = svg.ownerDocument;
  svg.querySelectorAll('style').forEach((style) => style.remove());
  svg.removeAttribute('class');
  for (const node of svg.querySelectorAll('*')) {
    node.removeAttribute('aria-label');
    node.removeAttribute('aria-hidden');
    for (const name of node.getAttributeNames()) {
      const value = node.getAttribute(name) ?? '';
      if (name !== 'style' && /\.\d{3}/.test(value)) node.setAttribute(name, round(value));
    }
  }
  const root: Attributes = {
    role: 'img',
    fill: 'var(--ink)',
    'font-family': FONT,
    'font-size': SIZE,
  };
  for (const [key, value] of Object.entries(root)) svg.setAttribute(key, String(value));
  svg.prepend(el(document, 'title', {}, title), el(document, 'desc', {}, summary));
  return svg;
}

export interface StandaloneOptions {
  readonly colours?: Readonly<Record<string, string>>;
  readonly title?: string;
  /** Source and vintage, printed under the drawing. */
  readonly foot?: string;
}

/** A drawing that stands alone in a file: colours written out, paper behind, title above, source below. */
export function standalone(svg: SVGSVGElement, options: StandaloneOptions = {}): string {
  const { colours = LIGHT, title = '', foot = '' } = options;
  const document = svg.ownerDocument;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  // Narrower than the drawing: a viewer without our typeface sets it wider.
  const above = title === '' ? [] : wrap(title, width * 0.86, 16, true);
  const below = foot === '' ? [] : wrap(foot, width * 0.86, 11);
  const [top, bottom] = [above.length * 22 + 12, below.length * 16 + 12];
  const box = { x: x - 12, y: y - top, width: width + 24, height: height + top + bottom };
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  copy.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  const paper = el(document, 'rect', { ...box, fill: 'var(--paper)' });
  copy.querySelector('desc')?.after(paper);
  if (above.length > 0)
    copy.append(lines(document, x, y - top + 18, above, { size: 16, bold: true }));
  if (below.length > 0)
    copy.append(lines(document, x, y + height + 12, below, { size: 11, fill: 'var(--ink-2)' }));
  for (const node of [copy, ...copy.querySelectorAll('*')])
    for (const name of node.getAttributeNames()) {
      const value = node.getAttribute(name) ?? '';
      if (value.includes('var('))
        node.setAttribute(
          name,
          value.replace(/var\((--[\w-]+)\)/g, (_, role: string) => colours[role] ?? 'gray'),
        );
    }
  return copy.outerHTML;
}

/** Whole-number steps from zero to at least `top`, about `count` of them. */
export function wholeTicks(top: number, count: number): number[] {
  const raw = Math.max(1, top / count);
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((n) => n * size).find((n) => n >= raw) ?? 1;
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, i) => i * step);
}

/** Years to print under an axis of this many pixels. */
export function yearTicks(first: number, last: number, pixels: number): number[] {
  const room = Math.max(2, pixels / 46);
  const step = [1, 2, 5, 10, 20, 50].find((n) => (last - first) / n <= room) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step);
}

/** Swatches with labels, in rows, or one under another in a narrow box; returns the height they took. */
export function legend(
  { document }: ChartContext,
  into: SVGElement,
  entries: ReadonlyArray<{ readonly label: string; readonly fill: string }>,
  box: { readonly x: number; readonly y: number; readonly width: number },
): number {
  let [x, y, tall] = [0, 0, 0];
  for (const { label, fill } of entries) {
    const text = wrap(label, box.width - 16, SIZE);
    const width = 16 + widest(text, SIZE);
    if (x > 0 && x + width > box.width) [x, y, tall] = [0, y + tall, 0];
    const [left, middle] = [box.x + x, box.y + y + 10];
    into.append(
      el(document, 'rect', { x: left, y: middle - 5, width: 10, height: 10, rx: 2, fill }),
      lines(document, left + 16, middle, text, { fill: 'var(--ink-2)' }),
    );
    x += width + 16;
    tall = Math.max(tall, text.length * LINE + 5);
  }
  return y + tall;
}

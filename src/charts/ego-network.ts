/**
 * The ties of one place: a row for each partner, grouped by where it stands, and a column for each layer. A full dot is a
 * tie, an open one a tie that is not certain on the day, a ring around it one that is new. Position says which layer it
 * is, so that nothing hangs on colour. Rows run through as many columns of the page as there is room for.
 */
import { render, type Lang } from '../core/index.js';
import { LINE, NARROW, SIZE, canvas, el, finish, lines } from './draw.js';
import { say } from './messages.js';
import { textWidth } from './text.js';
import type { Chart, ChartContext, EgoNetworkData, Table } from './types.js';

type Partner = EgoNetworkData['partners'][number];

const CELL = 22;
const ROW = 18;
/** Above a group's name. */
const AIR = 10;
const HEAD = 24;
const GAP = 34;
/** Least and most room for a name. */
const NAME = [110, 200] as const;
/** Down to the right, towards the column that a label names. */
const SLANT = 45;
const RAD = (SLANT * Math.PI) / 180;
/** A narrow drawing of more rows than this leaves those with one tie only to the list. */
const LONG = 40;

function table(data: EgoNetworkData): Table {
  return {
    caption: data.title,
    sortable: true,
    columns: [
      { label: data.columns.partner, numeric: false },
      { label: data.columns.sector, numeric: false },
      { label: data.columns.ring, numeric: false },
      ...data.layers.map(({ label }) => ({ label, numeric: false })),
    ],
    rows: data.partners.map((p) => [
      p.drill === undefined ? { text: p.label } : { text: p.label, drill: p.drill },
      { text: data.sectors[p.sector] ?? '' },
      { text: data.rings[p.ring] ?? '' },
      ...data.layers.map((_, layer) => {
        const tie = p.ties.find((t) => t.layer === layer);
        if (tie === undefined) return { text: '' };
        return tie.finding === undefined
          ? { text: tie.text }
          : { text: tie.text, finding: tie.finding };
      }),
    ]),
  };
}

function summaryOf(data: EgoNetworkData, lang: Lang): string {
  const layers = data.layers.map(({ label }, layer) =>
    render(
      say.egoLayer({
        layer: label,
        partners: data.partners.filter((p) => p.ties.some((t) => t.layer === layer)).length,
      }),
      lang,
    ),
  );
  return render(
    say.egoNetwork({ home: data.home.label, partners: data.partners.length, layers }),
    lang,
  );
}

/** A line of the drawing: a group's name, a partner, or how many more a group has. */
type Row =
  | { readonly kind: 'group'; readonly ring: number; readonly count: number | null }
  | { readonly kind: 'partner'; readonly partner: Partner }
  | { readonly kind: 'more'; readonly count: number };

const heightOf = (row: Row): number => (row.kind === 'group' ? AIR + HEAD : ROW);

/** Groups in their order, in each those with most ties first, else as given. */
function rowsOf(data: EgoNetworkData, narrow: boolean): readonly Row[] {
  const fold = narrow && data.partners.length > LONG && data.layers.length > 1;
  return data.rings.flatMap((_, ring): Row[] => {
    const all = data.partners.filter((p) => p.ring === ring);
    if (all.length === 0) return [];
    const last = data.rings.length === 1 || data.ranks[ring] === 0;
    const kept = all
      .filter((p) => !fold || !last || p.ties.length > 1)
      .toSorted((a, b) => b.ties.length - a.ties.length);
    return [
      ...(data.rings.length === 1 ? [] : [{ kind: 'group' as const, ring, count: all.length }]),
      ...kept.map((partner) => ({ kind: 'partner' as const, partner })),
      ...(kept.length === all.length
        ? []
        : [{ kind: 'more' as const, count: all.length - kept.length }]),
    ];
  });
}

/** Rows cut into blocks of about one height; a group that runs on has its name again. */
function blocksOf(rows: readonly Row[], blocks: number): ReadonlyArray<readonly Row[]> {
  const total = rows.reduce((sum, row) => sum + heightOf(row), 0);
  const out: Row[][] = [[]];
  let [height, ring] = [0, -1];
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    const whole = heightOf(row) + (row.kind === 'group' && next !== undefined ? heightOf(next) : 0);
    if (height > 0 && out.length < blocks && height + whole > total / blocks + AIR + HEAD) {
      const runsOn = row.kind !== 'group' && ring >= 0;
      out.push(runsOn ? [{ kind: 'group', ring, count: null }] : []);
      height = runsOn ? AIR + HEAD : 0;
    }
    if (row.kind === 'group') ring = row.ring;
    out.at(-1)?.push(row);
    height += heightOf(row);
  });
  return out;
}

/** A name cut to its room. */
function fitted(text: string, width: number): string {
  if (textWidth(text, SIZE) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, SIZE) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** What the dots mean; how far down it reaches. */
function key({ document, width, lang }: ChartContext, data: EgoNetworkData, into: Element): number {
  const entries: ReadonlyArray<readonly [label: string, sure: boolean, won: boolean]> = [
    [render(say.egoTie({}), lang), true, false],
    ...(data.partners.some((p) => p.ties.some((t) => !t.sure))
      ? [[render(say.egoUnsure({}), lang), false, false] as const]
      : []),
    ...(data.wonLabel === null ? [] : [[data.wonLabel, true, true] as const]),
  ];
  let [x, y] = [8, LINE / 2 + 2];
  for (const [label, sure, won] of entries) {
    const wide = 14 + textWidth(label, SIZE) + 26;
    if (x > 8 && x + wide - 26 > width) [x, y] = [8, y + LINE + 4];
    into.append(
      ...dot(document, x, y, sure, won),
      lines(document, x + 14, y, [label], { fill: 'var(--ink-2)' }),
    );
    x += wide;
  }
  return y + LINE;
}

function dot(document: Document, cx: number, cy: number, sure: boolean, won: boolean) {
  const mark = el(document, 'circle', {
    cx,
    cy,
    r: sure ? 4.5 : 4,
    fill: sure ? 'var(--tier-1)' : 'var(--paper)',
    stroke: sure ? undefined : 'var(--tier-1)',
    'stroke-width': sure ? undefined : 1.5,
  });
  return won
    ? [mark, el(document, 'circle', { cx, cy, r: 7.5, fill: 'none', stroke: 'var(--ink)' })]
    : [mark];
}

/** The colour before a group's name: the ramp by rank, ochre outside the ladder, land where it is on no rung. */
const swatch = (rank: number | null | undefined): string =>
  rank === null
    ? 'var(--outside)'
    : rank === undefined || rank === 0
      ? 'var(--land)'
      : `var(--tier-${Math.min(rank, 4)})`;

/**
 * @example
 * egoNetwork(data, { document, width: 720, lang: 'en' }).summary; // 'Viet Nam and its 64 partners: …'
 */
export function egoNetwork(data: EgoNetworkData, context: ChartContext): Chart {
  const { document, width, lang } = context;
  const summary = summaryOf(data, lang);
  const narrow = width < NARROW;
  const cells = data.layers.length * CELL;
  const longest = Math.max(0, ...data.partners.map((p) => textWidth(p.label, SIZE))) + 8;
  const wanted = Math.min(NAME[1], Math.max(NAME[0], longest));
  const rows = rowsOf(data, narrow);
  const room = Math.floor((width + GAP) / (wanted + cells + GAP));
  const blocks = blocksOf(rows, Math.max(1, Math.min(room, Math.ceil(rows.length / 8))));
  const step = blocks.length === 1 ? width : (width + GAP) / blocks.length;
  const block = Math.min(step - (blocks.length === 1 ? 0 : GAP), NAME[1] + 40 + cells);
  const name = block - cells;
  const head = el(document, 'g');
  const top = key(context, data, head) + 6;
  const labels = Math.max(0, ...data.layers.map(({ label }) => textWidth(label, SIZE)));
  const below = top + Math.min(labels, name * 1.1) * Math.sin(RAD) + 18;
  const body: Element[] = [];
  let deepest = below;
  blocks.forEach((own, k) => {
    const left = k * step;
    const column = (layer: number): number => left + name + CELL * (layer + 0.5);
    data.layers.forEach(({ label }, layer) => {
      const [x, y] = [column(layer) + 4, below - 4];
      const long = fitted(label, (name + CELL * (layer + 0.5)) / Math.cos(RAD) - 4);
      const text = lines(document, x, y, [long], { anchor: 'end', fill: 'var(--ink-2)' });
      body.push(el(document, 'g', { transform: `rotate(${SLANT} ${round(x)} ${round(y)})` }, text));
    });
    let y = own[0]?.kind === 'group' ? below - AIR : below;
    for (const row of own) {
      if (row.kind === 'group') {
        const middle = y + AIR + HEAD / 2;
        const colour = swatch(data.ranks[row.ring]);
        const count = row.count === null ? '' : ` · ${row.count}`;
        const label = `${data.rings[row.ring] ?? ''}${count}`;
        body.push(
          el(document, 'rect', { x: left, y: middle - 5, width: 10, height: 10, fill: colour }),
          lines(document, left + 16, middle, [fitted(label, (block - 16) / 1.04)], {
            bold: row.count !== null,
            fill: row.count === null ? 'var(--ink-2)' : 'var(--ink)',
          }),
        );
      } else {
        const middle = y + ROW / 2;
        body.push(
          el(document, 'line', {
            x1: left,
            x2: left + block,
            y1: y + ROW,
            y2: y + ROW,
            stroke: 'var(--grid)',
          }),
        );
        if (row.kind === 'more') {
          const more = render(say.egoMore({ count: row.count }), lang);
          body.push(lines(document, left, middle, [fitted(more, block)], { fill: 'var(--ink-2)' }));
        } else body.push(...partnerRow(context, data, row.partner, { left, middle, name, column }));
      }
      y += heightOf(row);
    }
    deepest = Math.max(deepest, y);
  });
  const svg = canvas(context, deepest + 6);
  svg.append(head, ...body);
  return { svg: finish(svg, data.title, summary), table: table(data), summary };
}

const round = (n: number): number => Math.round(n * 100) / 100;

interface Place {
  readonly left: number;
  readonly middle: number;
  readonly name: number;
  readonly column: (layer: number) => number;
}

/** The name of a partner and its dots, each with its words behind it. */
function partnerRow(
  { document }: ChartContext,
  data: EgoNetworkData,
  partner: Partner,
  { left, middle, name, column }: Place,
): readonly Element[] {
  const label = lines(document, left, middle, [fitted(partner.label, name - 6)]);
  if (partner.drill !== undefined) label.setAttribute('data-drill', partner.drill);
  label.append(el(document, 'title', {}, partner.label));
  return [
    label,
    ...data.layers.map(({ label: layer }, i) => {
      const tie = partner.ties.find((t) => t.layer === i);
      const cx = round(column(i));
      if (tie === undefined)
        return el(document, 'circle', { cx, cy: middle, r: 1.2, fill: 'var(--line)' });
      return el(
        document,
        'g',
        { 'data-finding': tie.finding },
        ...dot(document, cx, middle, tie.sure, tie.won),
        el(document, 'title', {}, `${partner.label}: ${layer}, ${tie.text}`),
      );
    }),
  ];
}

/** A country's exposure to passages as tables of Findings: passages, products, partners, and a closure of one. */
import {
  type Assumption,
  type Finding,
  type Frame,
  type LimitSetting,
  type Message,
  type Missing,
  type PlaceCode,
  type Reading,
  TuchuError,
  findingOf,
  groupBy,
  interval,
  placeName,
  valueOf,
} from '../../core/index.js';
import {
  type Answer,
  type AnswerRow,
  type AnswerTable,
  type ProductNames,
  type TradeSide,
  assumptionInput,
  chosen,
  productNames,
  settingOptions,
} from '../../dependence/index.js';
import { type Workspace, datasetEvidence } from '../../store/index.js';
import { CHOKEPOINT_ASSUMPTIONS } from './assumptions.js';
import { CLOSURE } from './closure.js';
import { type FlowClosure, closureOfFlows } from './closure-flows.js';
import {
  EXPOSURE,
  type Exposure,
  type FlowRow,
  type PassageShare,
  exposure,
  pairsOf,
} from './exposure.js';
import { type CountryFlows, countryFlows } from './flows.js';
import { say } from './messages.js';
import { routeCommand, routeNotes, shutNote } from './route-answer.js';
import { type PairPassages, Routes, USUAL_ROUTE, isSea, sailingDays } from './routes.js';
import { type Passage, routeTable } from './table.js';

export interface ChokepointsQuestion {
  readonly subject: PlaceCode;
  readonly side?: TradeSide | undefined;
  readonly dataset?: string | undefined;
  readonly year?: number | undefined;
  /** A code or the beginning of one. */
  readonly product?: string | undefined;
  /** The passage that products and partners are told of; else the one most passes through. */
  readonly passage?: string | undefined;
  readonly without?: readonly string[] | undefined;
  readonly bySea?: boolean | undefined;
  /** Only datasets that hold products. */
  readonly byProduct?: boolean;
  /** The passage shut for so many days, open to so much of the usual. */
  readonly closure?: { readonly days: number; readonly open: number } | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
}

/** Products told of at once; any other is asked for by its code. */
const MOST_PRODUCTS = 300;

/** Everything the tables are made from. */
export interface ChokepointRead {
  readonly q: ChokepointsQuestion & { readonly side: TradeSide };
  readonly routes: Routes;
  readonly flows: CountryFlows;
  readonly rows: readonly FlowRow[];
  readonly pair: (partner: PlaceCode, product: string | null) => PairPassages;
  readonly all: Exposure;
  /** The passage in focus; `undefined` where nothing passes any. */
  readonly focus: Passage | undefined;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly name: ProductNames;
}

/**
 * @throws `TuchuError` for an unknown dataset, passage or assumption
 * @example
 * const { read } = await readChokepoints(workspace, { subject: 'VNM', product: '2709' });
 * read?.all.passages[0]?.passage; // 'hormuz'
 */
export async function readChokepoints(
  workspace: Workspace,
  question: ChokepointsQuestion,
): Promise<{ readonly read: ChokepointRead | undefined; readonly refused: Answer['refused'] }> {
  const q = { ...question, side: question.side ?? ('import' as const) };
  const routes = new Routes(routeTable());
  for (const id of [...(q.without ?? []), ...(q.passage === undefined ? [] : [q.passage])])
    routes.passage(id);
  const assumptions = chosen<Assumption>(CHOKEPOINT_ASSUMPTIONS, q.limits);
  const tolerance = assumptions.get('route-tolerance')?.value ?? 0;
  if (!(tolerance >= 0 && tolerance <= 1))
    throw new TuchuError(say.badTolerance({ value: tolerance }), 2);
  sailingDays(0, assumptions.get('route-speed')?.value ?? 0);
  const { flows, refused } = await countryFlows(workspace, q);
  if (flows === undefined) return { read: undefined, refused };
  const rows = flows.tables.flatMap((t): FlowRow[] => [
    ...t.rows.map((r) => ({ partner: r.partner, product: t.product, value: r.value })),
    // What no partner is named for has no route either.
    ...(t.rest > 0 ? [{ partner: '_NES', product: t.product, value: t.rest }] : []),
  ]);
  const { without = [], bySea = false } = q;
  const pair = pairsOf(routes, q.subject, { side: q.side, tolerance, without, bySea });
  const all = exposure(rows, pair);
  const focus = q.passage ?? all.passages[0]?.passage;
  return {
    read: {
      q,
      routes,
      flows,
      rows,
      pair,
      all,
      focus: focus === undefined ? undefined : routes.passage(focus),
      assumptions,
      name: await productNames(workspace, flows.manifest, await workspace.datasets()),
    },
    refused,
  };
}

/** The command that prints the same again. */
export function chokepointsCommand({ q, flows, focus }: ChokepointRead): string {
  return (
    `tuchu dependence chokepoints ${q.subject} --side ${q.side} --dataset ${flows.manifest.id} --year ${flows.year}` +
    routeCommand({ ...q, without: q.without ?? [] }) +
    (focus === undefined ? '' : ` --passage ${focus.id}`) +
    (q.closure === undefined ? '' : ` --days ${q.closure.days} --open ${q.closure.open}`) +
    settingOptions(q.limits)
  );
}

/** @throws as `readChokepoints` */
export async function chokepointsAnswer(
  workspace: Workspace,
  question: ChokepointsQuestion,
): Promise<Answer> {
  const { read, refused } = await readChokepoints(workspace, question);
  if (read === undefined) return { tables: [], refused };
  const tables = tablesOf(read);
  // Totals say nothing of products: what holds them answers beside.
  const totals = read.flows.tables.every((t) => t.product === null);
  if (totals && question.dataset === undefined) {
    const more = await readChokepoints(workspace, { ...question, byProduct: true });
    if (more.read !== undefined) tables.push(...tablesOf(more.read));
  }
  return { tables, refused: tables.length === 0 ? refused : [] };
}

/** Passages, products and partners of one dataset. */
export function tablesOf(read: ChokepointRead): AnswerTable[] {
  const { flows, focus } = read;
  const products = focus === undefined ? undefined : productsTable(read, focus);
  return [
    ...(flows.pooled === undefined ? [] : [passagesTable(read)]),
    ...(products === undefined || products.rows.length === 0 ? [] : [products]),
    ...(focus === undefined ? [] : [partnersTable(read, focus)]),
  ];
}

export function frameOf(read: ChokepointRead, found: Exposure, rows: number): Frame {
  const { q, flows } = read;
  const share = found.total > 0 ? found.covered / found.total : 0;
  const met = found.passages.map((p) => p.passage);
  return {
    subject: q.subject,
    period: String(flows.year),
    origin: flows.manifest.id,
    evidence: [datasetEvidence(flows.manifest, rows)],
    coverage: { share, of: say.coverShare({ share }) },
    caveats: [
      ...(flows.manifest.flow === 'goods and services' ? [say.servicesToo({})] : []),
      ...routeNotes(read.routes.table, met),
      ...flows.manifest.notes,
    ],
    reproduce: chokepointsCommand(read),
  };
}

const noShare = (): Missing => ({ reason: 'insufficient_data', detail: say.noneCovered({}) });

function readingsOf(
  { q, assumptions }: ChokepointRead,
  found: Exposure,
  share: PassageShare | undefined,
  product: string | null,
): Record<'usual' | 'range' | 'stuck' | 'miles' | 'days', Reading> {
  const tolerance = assumptions.get('route-tolerance') as Assumption;
  const speed = assumptions.get('route-speed') as Assumption;
  const base = {
    method: EXPOSURE,
    label: EXPOSURE.name,
    side: q.side,
    ...(product === null ? {} : { product }),
  };
  const of = (value: number): number | Missing =>
    found.covered > 0 ? value / found.covered : noShare();
  const extra = share?.extraMiles ?? null;
  const none: Missing = { reason: 'undefined', detail: say.noneCovered({}) };
  const id = share?.passage ?? '';
  return {
    usual: {
      ...base,
      measure: `passage/${id}/usual`,
      unit: 'share',
      value: valueOf(of(share?.value ?? 0)),
    },
    range: {
      ...base,
      measure: `passage/${id}/range`,
      unit: 'share',
      inputs: [assumptionInput(tolerance)],
      value:
        found.covered > 0
          ? interval(
              (share?.low ?? 0) / found.covered,
              Math.max(share?.high ?? 0, share?.value ?? 0) / found.covered,
            )
          : valueOf(noShare()),
    },
    stuck: {
      ...base,
      measure: `passage/${id}/no_other_way`,
      unit: 'share',
      value: valueOf(of(share?.stuck ?? 0)),
    },
    miles: {
      ...base,
      measure: `passage/${id}/extra_miles`,
      unit: 'nautical_mile',
      value: valueOf(extra ?? none),
    },
    days: {
      ...base,
      measure: `passage/${id}/extra_days`,
      unit: 'day',
      inputs: [assumptionInput(speed)],
      value: valueOf(extra === null ? none : sailingDays(extra, speed.value)),
    },
  };
}

/** Shares of everything that is asked about, passage by passage. */
export function passagesTable(read: ChokepointRead): AnswerTable {
  const { q, flows, all, routes, assumptions } = read;
  const frame = frameOf(read, all, read.rows.length);
  const rows = all.passages.map((share): AnswerRow => {
    const r = readingsOf(read, all, share, null);
    const told = share.value > 0;
    return {
      key: share.passage,
      label: routes.passage(share.passage).name,
      cells: [
        r.usual,
        r.range,
        told ? r.stuck : null,
        told && share.extraMiles !== null ? r.miles : null,
        told && share.extraMiles !== null ? r.days : null,
      ].map((reading) => (reading === null ? null : findingOf(frame, reading))),
    };
  });
  return {
    id: `passages@${flows.manifest.id}`,
    title: say.title({
      subject: q.subject,
      side: q.side,
      year: flows.year,
      dataset: flows.manifest.id,
      product: q.product ?? '',
    }),
    rowLabel: { en: 'passage', vi: 'lối đi' },
    columns: [
      { measure: 'usual', label: { en: 'usual route', vi: 'tuyến thường dùng' } },
      { measure: 'range', label: { en: 'whatever the way', vi: 'dù đi đường nào' } },
      { measure: 'no_other_way', label: { en: 'no other way', vi: 'không có đường khác' } },
      { measure: 'extra_miles', label: { en: 'extra miles', vi: 'hải lý thêm' } },
      { measure: 'extra_days', label: { en: 'extra days', vi: 'số ngày thêm' } },
    ],
    rows,
    notes: [
      ...((q.without ?? []).length > 0 ? [shutNote(routes, q.without ?? [])] : []),
      say.aboutRange({ tolerance: assumptions.get('route-tolerance')?.value ?? 0 }),
      say.aboutStuck({}),
      ...coverNotes(read),
      ...frame.caveats,
    ],
  };
}

/** What is left out and what goes by land. */
function coverNotes({ all }: ChokepointRead): Message[] {
  const left = all.total - all.covered;
  return [
    ...(left > 0
      ? [
          say.unknownPartners({
            count: all.unknown.length,
            partners: all.unknown,
            share: left / all.total,
          }),
        ]
      : []),
    ...(all.byLand > 0 ? [say.landShare({ share: all.byLand / all.covered })] : []),
  ];
}

interface Part {
  readonly key: string;
  readonly label: AnswerRow['label'];
  readonly rows: readonly FlowRow[];
  readonly found: Exposure;
  readonly share: PassageShare | undefined;
}

const through = (found: Exposure, passage: string): PassageShare | undefined =>
  found.passages.find((p) => p.passage === passage);

function closureReadings(
  read: ChokepointRead,
  focus: Passage,
  part: Part,
  product: string | null,
): Reading[] {
  const { q, assumptions, pair } = read;
  const { closure } = q;
  if (closure === undefined) return [];
  const of = (id: string): Assumption => assumptions.get(id) as Assumption;
  const result: FlowClosure | undefined = closureOfFlows(part.rows, pair, {
    passage: focus.id,
    steps: [{ from: 0, until: closure.days, open: closure.open }],
    stockDays: of('closure-stock').value,
    catchUp: of('closure-catch-up').value,
    knots: of('route-speed').value,
  });
  const names = { passage: focus.name.en, passageVi: focus.name.vi };
  const reading = (measure: string, value: (c: FlowClosure) => number): Reading => ({
    measure: `closure/${focus.id}/${measure}`,
    ...(product === null ? {} : { product }),
    side: q.side,
    label: CLOSURE.name,
    method: CLOSURE,
    unit: 'day',
    inputs: ['closure-stock', 'closure-catch-up', 'route-speed'].map((id) =>
      assumptionInput(of(id)),
    ),
    value: valueOf(result === undefined ? noShare() : value(result)),
    loss: {
      bearers: [q.subject],
      channel: q.side === 'import' ? say.closureChannel(names) : say.closureSeller(names),
      domesticSupply: q.side === 'import' ? 'assumes_no_domestic_supply' : 'not_applicable',
    },
  });
  return [
    reading('delayed', (c) => c.delayed),
    reading('worst_gap', (c) => c.worstGap),
    reading('unmet', (c) => c.unmetDays),
  ];
}

const CLOSURE_COLUMNS: AnswerTable['columns'] = [
  { measure: 'delayed', label: { en: 'late, days of need', vi: 'đến muộn, số ngày nhu cầu' } },
  { measure: 'worst_gap', label: { en: 'missing at worst', vi: 'thiếu nhiều nhất' } },
  { measure: 'unmet', label: { en: 'not met by stock', vi: 'dự trữ không đủ bù' } },
];

function closureNotes({ q, assumptions }: ChokepointRead, focus: Passage): Message[] {
  if (q.closure === undefined) return [];
  return [
    say.closureTitle({ passage: focus.name.en, passageVi: focus.name.vi, ...q.closure }),
    say.aboutClosure({
      stock: assumptions.get('closure-stock')?.value ?? 0,
      catchUp: assumptions.get('closure-catch-up')?.value ?? 0,
    }),
  ];
}

/** Every product that passes, by itself; the largest by value through the passage first. */
export function productsTable(read: ChokepointRead, focus: Passage): AnswerTable {
  const { q, flows, rows, pair, name } = read;
  const parts = [...groupBy(rows, (r) => r.product ?? '')]
    .map(([product, list]): Part => {
      const found = exposure(list, pair);
      const text = name(product);
      const label = text === undefined ? product : `${product} ${text}`;
      return {
        key: product,
        label: { en: label, vi: label },
        rows: list,
        found,
        share: through(found, focus.id),
      };
    })
    .filter((p) => p.key !== '' && ((p.share?.high ?? 0) > 0 || q.product !== undefined))
    .toSorted((a, b) => (b.share?.value ?? 0) - (a.share?.value ?? 0) || (a.key < b.key ? -1 : 1));
  const unit = flows.tables[0]?.unit ?? 'amount';
  return {
    id: `products-${focus.id}@${flows.manifest.id}`,
    title: say.productsTitle({
      passage: focus.name.en,
      passageVi: focus.name.vi,
      side: q.side,
      year: flows.year,
    }),
    rowLabel: { en: 'product', vi: 'mặt hàng' },
    columns: [
      { measure: 'value', label: { en: 'passes', vi: 'đi qua' } },
      { measure: 'usual', label: { en: 'of the product', vi: 'trong mặt hàng' } },
      { measure: 'range', label: { en: 'whatever the way', vi: 'dù đi đường nào' } },
      { measure: 'extra_days', label: { en: 'extra days', vi: 'số ngày thêm' } },
      ...(q.closure === undefined ? [] : CLOSURE_COLUMNS),
    ],
    rows: parts.slice(0, MOST_PRODUCTS).map((part): AnswerRow => {
      const frame = frameOf(read, part.found, part.rows.length);
      const r = readingsOf(read, part.found, part.share ?? nothingThrough(focus.id), part.key);
      return {
        key: part.key,
        label: part.label,
        cells: [
          findingOf(frame, {
            ...r.usual,
            measure: `passage/${focus.id}/value`,
            unit,
            value: valueOf(part.share?.value ?? 0),
          }),
          findingOf(frame, r.usual),
          findingOf(frame, r.range),
          part.share?.extraMiles == null ? null : findingOf(frame, r.days),
          ...closureReadings(read, focus, part, part.key).map((c) => findingOf(frame, c)),
        ],
      };
    }),
    notes: [
      ...closureNotes(read, focus),
      ...(parts.length > MOST_PRODUCTS
        ? [say.moreProducts({ count: parts.length - MOST_PRODUCTS })]
        : []),
      ...(flows.pooled === undefined
        ? [...coverNotes(read), ...routeNotes(read.routes.table, [focus.id])]
        : []),
    ],
  };
}

const nothingThrough = (passage: string): PassageShare => ({
  passage,
  value: 0,
  low: 0,
  high: 0,
  stuck: 0,
  extraMiles: null,
});

/** Partners whose goods pass, and the way each would have around. */
export function partnersTable(read: ChokepointRead, focus: Passage): AnswerTable {
  const { q, flows, rows, pair, all, assumptions } = read;
  const speed = assumptions.get('route-speed') as Assumption;
  const frame = frameOf(read, all, rows.length);
  const parts = [...groupBy(rows, (r) => r.partner)]
    .map(([partner, list]) => ({ partner, share: through(exposure(list, pair), focus.id) }))
    .filter(({ share }) => (share?.value ?? 0) > 0)
    .toSorted(
      (a, b) => (b.share?.value ?? 0) - (a.share?.value ?? 0) || (a.partner < b.partner ? -1 : 1),
    );
  return {
    id: `partners-${focus.id}@${flows.manifest.id}`,
    title: say.partnersTitle({
      passage: focus.name.en,
      passageVi: focus.name.vi,
      side: q.side,
      year: flows.year,
    }),
    rowLabel: { en: 'partner', vi: 'đối tác' },
    columns: [
      { measure: 'value', label: { en: 'of all that has a route', vi: 'trong phần có tuyến' } },
      { measure: 'miles', label: { en: 'usual miles', vi: 'hải lý thường đi' } },
      { measure: 'extra_miles', label: { en: 'extra miles', vi: 'hải lý thêm' } },
      { measure: 'extra_days', label: { en: 'extra days', vi: 'số ngày thêm' } },
    ],
    rows: parts.map(({ partner, share }): AnswerRow => {
      const product =
        rows.find((r) => r.partner === partner && passes(pair(partner, r.product), focus.id))
          ?.product ?? null;
      const { route } = pair(partner, product);
      const r = readingsOf(read, all, share, null);
      const cell = (reading: Reading): Finding => findingOf(frame, { ...reading, partner });
      const none: Missing = {
        reason: 'undefined',
        detail: say.noOtherWay({ passage: focus.name.en, passageVi: focus.name.vi }),
      };
      const around = share?.extraMiles ?? null;
      return {
        key: partner,
        label: { en: placeName(partner, 'en'), vi: placeName(partner, 'vi') },
        cells: [
          cell(r.usual),
          isSea(route)
            ? cell({
                measure: 'route_miles',
                label: USUAL_ROUTE.name,
                method: USUAL_ROUTE,
                side: q.side,
                unit: 'nautical_mile',
                value: valueOf(route.miles),
              })
            : null,
          cell({ ...r.miles, value: valueOf(around ?? none) }),
          cell({
            ...r.days,
            value: valueOf(around === null ? none : sailingDays(around, speed.value)),
          }),
        ],
      };
    }),
    notes: [],
  };
}

const passes = ({ route }: PairPassages, passage: string): boolean =>
  isSea(route) && route.passages.includes(passage);

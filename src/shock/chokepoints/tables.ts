/** A country's exposure to passages as tables of Findings: passages, products, partners. */
import {
  type Assumption,
  type Finding,
  type Frame,
  type Message,
  type Missing,
  type Reading,
  findingOf,
  groupBy,
  interval,
  placeName,
  valueOf,
} from '../../core/index.js';
import { type AnswerRow, type AnswerTable, assumptionInput } from '../../dependence/index.js';
import { datasetEvidence } from '../../store/index.js';
import { CLOSURE } from './closure.js';
import { type FlowClosure, closureOfFlows } from './closure-flows.js';
import { EXPOSURE, type Exposure, type FlowRow, type PassageShare, exposure } from './exposure.js';
import { say } from './messages.js';
import { type ChokepointRead, chokepointsCommand } from './read.js';
import { routeNotes, shutNote } from './route-answer.js';
import { type PairPassages, USUAL_ROUTE, isSea, sailingDays } from './routes.js';
import type { Passage } from './table.js';

/** Products told of at once; any other is asked for by its code. */
const MOST_PRODUCTS = 300;

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
  const reading = (
    measure: keyof typeof CLOSURE_LABEL,
    value: (c: FlowClosure) => number,
  ): Reading => ({
    measure: `closure/${focus.id}/${measure}`,
    ...(product === null ? {} : { product }),
    side: q.side,
    label: CLOSURE_LABEL[measure],
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

const CLOSURE_LABEL = {
  delayed: { en: 'Days of need that arrive late', vi: 'Số ngày nhu cầu đến muộn' },
  worst_gap: { en: 'Days of need missing at worst', vi: 'Số ngày nhu cầu thiếu nhiều nhất' },
  unmet: {
    en: 'Days of need missing that stocks do not meet',
    vi: 'Số ngày nhu cầu thiếu mà dự trữ không đủ bù',
  },
} as const;

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
          (part.share?.extraMiles ?? null) === null ? null : findingOf(frame, r.days),
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

/** Rerouting through a country, year by year and product by product, from every dataset that holds both legs. */
import {
  type Finding,
  type Limit,
  type Message,
  type Text,
  type Unit,
  type Value,
  interval,
  missing,
} from '../../core/index.js';
import {
  GAP_FORMULA,
  LARGE_GAP,
  type MirrorRow,
  type Workspace,
  datasetEvidence,
} from '../../store/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../answer.js';
import { say as tables } from '../table/messages.js';
import { type Frame, type Reading, findingOf, valueOf } from '../table/frame.js';
import { type TradeSide, productScope } from '../table/trade-table.js';
import { nothingLoaded } from '../table/trade-matrix.js';
import { chosen, settingOptions } from '../settings.js';
import { say } from './messages.js';
import { type RerouteQuestion, type Route, routeOf } from './route.js';
import {
  type RouteLeg,
  REROUTING,
  REROUTING_NET,
  reroutedBeyond,
  reroutingRange,
} from './rerouting.js';
import { eachDataset } from '../table/each-dataset.js';

export const MIRROR_GAP: Limit = {
  id: 'mirror-gap',
  kind: 'alert',
  measure: 'mirror_gap',
  crossedWhen: '>',
  value: LARGE_GAP,
  unit: 'share',
  label: { en: 'the two reports differ much', vi: 'hai báo cáo chênh lệch lớn' },
  origin: 'METHODS A0, made for this project',
  status: 'derived',
};

const gapMethod: Finding['method'] = {
  id: 'mirror_gap',
  version: '1',
  name: {
    en: 'Gap between the two reports of a flow',
    vi: 'Chênh lệch giữa hai báo cáo về một luồng',
  },
  formula: GAP_FORMULA,
  citation: 'Made for this project',
  status: 'derived',
};

const YEAR_COLUMNS: ReadonlyArray<{ measure: string; label: Text }> = [
  { measure: 'inflow', label: { en: 'came in', vi: 'vào' } },
  { measure: 'outflow', label: { en: 'went out', vi: 'ra' } },
  { measure: 'rerouting', label: { en: 'may have passed', vi: 'có thể đi qua' } },
  { measure: 'rerouting_share', label: { en: 'of what went out', vi: 'trên lượng ra' } },
  { measure: 'rerouting_net', label: { en: 'beyond the base year', vi: 'vượt năm gốc' } },
];
const PRODUCT_COLUMNS: typeof YEAR_COLUMNS = [
  { measure: 'inflow', label: { en: 'came in', vi: 'vào' } },
  { measure: 'outflow', label: { en: 'went out', vi: 'ra' } },
  { measure: 'rerouting', label: { en: 'may have passed', vi: 'có thể đi qua' } },
  { measure: 'import/mirror_gap', label: { en: 'gap, in', vi: 'chênh, vào' } },
  { measure: 'export/mirror_gap', label: { en: 'gap, out', vi: 'chênh, ra' } },
];

const FLOW: Finding['method'] = {
  id: 'flow',
  version: '1',
  name: { en: 'Value of the flow', vi: 'Giá trị của luồng' },
  formula: 'sum over products',
  citation: 'Definition',
  status: 'confirmed',
};

/**
 * @throws `TuchuError` for an unknown dataset or limit
 * @example
 * const answer = await rerouteAnswer(workspace, { subject: 'VNM', from: 'CHN', to: 'USA', year: 2018 });
 * answer.tables[0]?.rows[0]?.cells[2]?.value; // { kind: 'interval', low: 0, high: … }
 */
export async function rerouteAnswer(
  workspace: Workspace,
  question: RerouteQuestion,
): Promise<Answer> {
  const limits = [...chosen([MIRROR_GAP], question.limits).values()];
  const { found, refused } = await eachDataset(workspace, question.dataset, (manifest) =>
    routeOf(workspace, manifest, question),
  );
  const answers = await Promise.all(
    found.map(async (route) => [
      yearTable(route, question),
      await productTable(workspace, route, question, limits),
    ]),
  );
  return {
    tables: answers.flat(),
    refused: found.length + refused.length === 0 ? [nothingLoaded()] : refused,
  };
}

function frameOf(
  { manifest }: Route,
  q: RerouteQuestion,
  year: number,
  legs: readonly RouteLeg[],
): Frame {
  // The base year itself is asked for alone: nothing comes before it.
  const since = q.since === undefined || q.since === year ? '' : ` --since ${q.since}`;
  const caveats: Message[] = [
    ...(productScope(manifest) === 'subset' ? [tables.extract({ dataset: manifest.id })] : []),
    ...(manifest.side === 'both' ? [tables.ownReports({})] : []),
    ...manifest.notes,
  ];
  return {
    subject: q.subject,
    period: String(year),
    origin: `${q.from}-${q.to}@${manifest.id}`,
    evidence: [datasetEvidence(manifest, legs.length)],
    coverage: { share: null, of: say.coverLegs({ products: legs.length }) },
    caveats,
    reproduce:
      `tuchu dependence reroute ${q.subject} --from ${q.from} --to ${q.to} --year ${year}${since}` +
      ` --dataset ${manifest.id}${settingOptions(q.limits)}`,
  };
}

const sum = (legs: readonly RouteLeg[], of: (leg: RouteLeg) => number): number =>
  legs.reduce((total, leg) => total + of(leg), 0);

/** What came in, what went out, and how much of it may be the same. */
function flowsOf(
  legs: readonly RouteLeg[],
  q: RerouteQuestion,
  unit: Unit,
  product?: string,
): Reading[] {
  const single = product === undefined ? {} : { product };
  const flow = (measure: string, side: TradeSide, of: (leg: RouteLeg) => number): Reading => ({
    ...single,
    measure,
    side,
    partner: side === 'import' ? q.from : q.to,
    label: FLOW.name,
    unit,
    method: FLOW,
    value: valueOf(sum(legs, of)),
  });
  return [
    flow('inflow', 'import', (l) => l.inflow),
    flow('outflow', 'export', (l) => l.outflow),
    {
      ...single,
      measure: 'rerouting',
      label: REROUTING.name,
      unit,
      method: REROUTING,
      value: interval(...reroutingRange(legs)),
    },
  ];
}

function yearTable(route: Route, q: RerouteQuestion): AnswerTable {
  const { manifest, unit, years } = route;
  const base = q.since === undefined ? undefined : years.find((y) => y.year === q.since);
  const rows = years.map(({ year, legs }): AnswerRow => {
    const frame = frameOf(route, q, year, legs);
    const [low, high] = reroutingRange(legs);
    const out = sum(legs, (l) => l.outflow);
    const share: Value =
      out > 0
        ? interval(low / out, high / out)
        : missing({ reason: 'undefined', detail: say.noShare({ subject: q.subject, to: q.to }) });
    const net =
      base === undefined || base.year === year ? undefined : reroutedBeyond(legs, base.legs);
    const cells = [
      ...flowsOf(legs, q, unit).map((r) => findingOf(frame, r)),
      findingOf(frame, {
        measure: 'rerouting_share',
        label: REROUTING.name,
        unit: 'share',
        method: REROUTING,
        value: share,
      }),
      net === undefined
        ? null
        : findingOf(frame, {
            measure: 'rerouting_net',
            label: REROUTING_NET.name,
            unit,
            method: REROUTING_NET,
            value: interval(0, net),
          }),
    ];
    return { key: String(year), label: { en: String(year), vi: String(year) }, cells };
  });
  const last = rows.length - 1;
  return {
    id: `reroute@${manifest.id}`,
    title: say.title({
      subject: q.subject,
      from: q.from,
      to: q.to,
      title: manifest.title.en,
      titleVi: manifest.title.vi,
    }),
    rowLabel: { en: 'year', vi: 'năm' },
    about: [q.from, q.to],
    columns: q.since === undefined ? YEAR_COLUMNS.slice(0, -1) : YEAR_COLUMNS,
    rows: q.since === undefined ? rows.map((r) => ({ ...r, cells: r.cells.slice(0, -1) })) : rows,
    notes: [
      say.aboutRange({}),
      ...(q.since === undefined ? [] : [say.aboutNet({ base: q.since })]),
      ...(rows[last]?.cells[0]?.caveats ?? []),
    ],
  };
}

async function productTable(
  workspace: Workspace,
  route: Route,
  q: RerouteQuestion,
  limits: readonly Limit[],
): Promise<AnswerTable> {
  const { manifest, unit, years } = route;
  const { year, legs } = years.at(-1) ?? { year: 0, legs: [] };
  const frame = frameOf(route, q, year, legs);
  const gapsOf = async (side: TradeSide): Promise<ReadonlyMap<string, MirrorRow>> => {
    if (manifest.side !== 'both') return new Map();
    const partner = side === 'import' ? q.from : q.to;
    const rows = await workspace.mirror({
      dataset: manifest.id,
      reporter: q.subject,
      year,
      side,
      partner,
    });
    return new Map(rows.map((row) => [row.product, row]));
  };
  const gaps = { import: await gapsOf('import'), export: await gapsOf('export') };
  const gap = (side: TradeSide, product: string): Finding => {
    const found = gaps[side].get(product)?.gap ?? null;
    const detail =
      manifest.side === 'both' ? say.oneReport({}) : say.oneValue({ dataset: manifest.id });
    return findingOf(frame, {
      measure: 'mirror_gap',
      product,
      side,
      partner: side === 'import' ? q.from : q.to,
      label: gapMethod.name,
      unit: 'share',
      method: gapMethod,
      value: valueOf(found ?? { reason: 'not_covered', detail }),
      limits,
    });
  };
  const bound = (leg: RouteLeg): number => Math.min(leg.inflow, leg.outflow);
  const rows = legs
    .filter((leg) => bound(leg) > 0)
    .toSorted((a, b) => bound(b) - bound(a))
    .map((leg): AnswerRow => ({
      key: leg.product,
      label: { en: leg.product, vi: leg.product },
      cells: [
        ...flowsOf([leg], q, unit, leg.product).map((r) => findingOf(frame, r)),
        gap('import', leg.product),
        gap('export', leg.product),
      ],
    }));
  return {
    id: `reroute-products@${manifest.id}`,
    title: say.productsTitle({ subject: q.subject, from: q.from, to: q.to, year }),
    rowLabel: { en: 'product', vi: 'mặt hàng' },
    about: [q.from, q.to],
    columns: PRODUCT_COLUMNS,
    rows,
    notes: [say.aboutGaps({ share: limits[0]?.value ?? LARGE_GAP })],
  };
}

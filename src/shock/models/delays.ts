/** The path over a year: ARIO with inventories, for cuts of deliveries and of capacity. */
import { type Finding, type Missing } from '../../core/index.js';
import type { AnswerTable } from '../../dependence/index.js';
import { quadsKernel } from '../../linalg/index.js';
import {
  ARIO_ASSUMPTIONS,
  type ArioEvent,
  CORRECTED,
  type Recovery,
  arioFindings,
  arioMethod,
  arioRun,
  pathOf,
} from '../ario/index.js';
import type { HeldTable } from '../held-table.js';
import { say } from '../messages.js';
import type { DayPath, Lab, ModelRun, ShockModel } from '../model.js';
import { type Applied, isAppliedFlow } from '../roles.js';
import { CLOSED_TIME, closedFlows } from './closed.js';
import { nameOf } from './sellers.js';
import { placesOf, sectorsOf, tableFrame, tradesIn } from './table-events.js';

const HORIZON = 365;
const MEASURES = [
  'ario_value_added_lost',
  'ario_value_added_lost_share',
  'ario_deepest_fall',
  'ario_days_below',
] as const;

const PATH = {
  en: 'Value added, share of the usual',
  vi: 'Giá trị gia tăng, tỷ phần so với thường ngày',
} as const;

export const DELAYS: ShockModel = {
  id: 'delays',
  title: arioMethod(CORRECTED).name,
  answers: {
    en: 'What each country loses day by day in the first year, as stocks run down, inputs run short and orders go elsewhere within what others can make.',
    vi: 'Mỗi nước mất gì từng ngày trong năm đầu, khi tồn kho cạn, đầu vào thiếu và đơn hàng chuyển sang nơi khác trong giới hạn năng lực.',
  },
  cannot: {
    en: 'Prices, substitution between products, trade that finds new routes, and anything beyond the run.',
    vi: 'Giá cả, thay thế giữa các sản phẩm, hàng đi đường mới, và mọi điều sau thời gian chạy.',
  },
  needs: {
    en: 'an input-output table with the country and its partner',
    vi: 'bảng đầu vào – đầu ra có nước này và đối tác',
  },
  assumptions: [...ARIO_ASSUMPTIONS, ...CLOSED_TIME],
  headline: ['ario_value_added_lost_share'],
  losses: { measure: 'ario_value_added_lost_share', below: false },
  speaksOf: ['cut', 'capacity', 'close'],
  run: delays,
};

const recoveryOf = (shape: 'sudden' | 'linear' | 'exponential'): Recovery =>
  shape === 'sudden' ? { shape: 'at once' } : { shape, days: 30 };

function eventOf(
  lab: Lab,
  held: HeldTable,
  event: Applied,
  at: number,
): ArioEvent | Missing | undefined {
  if (event.what !== 'capacity' && event.what !== 'cut') return undefined;
  const sectors = sectorsOf(event, held);
  if (sectors !== undefined && 'reason' in sectors) return sectors;
  const timed = {
    name: `${lab.shock.id}-${at + 1}`,
    cut: event.share,
    start: event.start,
    duration: event.days ?? HORIZON,
    recovery: recoveryOf(event.recovery),
  };
  const named = sectors === undefined ? {} : { sectors };
  if (event.what === 'capacity') {
    const places = placesOf(lab, held, event.at);
    return 'reason' in places ? places : { kind: 'capacity', ...timed, of: { places, ...named } };
  }
  const [from, to] = [placesOf(lab, held, event.from), placesOf(lab, held, event.to)];
  if ('reason' in from) return from;
  if ('reason' in to) return to;
  return {
    kind: 'flow',
    ...timed,
    from: { places: from.filter((p) => !to.includes(p)), ...named },
    to: { places: to },
  };
}

/** Places followed day by day: the country, and those that lose the largest shares of their own. */
const FOLLOWED = 5;

async function delays(lab: Lab): Promise<ModelRun | Missing> {
  const wanted = ['cut', 'capacity', 'close'];
  if (!lab.events.some((e) => wanted.includes(e.what)))
    return { reason: 'not_applicable', detail: say.noSuchEvents({ wanted }) };
  if (lab.events.some((e) => isAppliedFlow(e) && e.what === 'cut' && e.replaced > 0))
    return { reason: 'not_applicable', detail: say.noReplacing({}) };
  const held = await lab.table();
  if ('reason' in held) return held;
  const closed = closedFlows(lab, held.system.table.places, 'late', tradesIn(lab, held));
  if ('reason' in closed) return closed;
  const events: ArioEvent[] = [];
  for (const [at, event] of [...lab.events, ...closed.events].entries()) {
    const found = eventOf(lab, held, event, at);
    if (found !== undefined && 'reason' in found) return found;
    if (found !== undefined) events.push(found);
  }
  const run = arioRun(
    held.system.table,
    events,
    {
      days: HORIZON,
      stockDays: lab.assumed('stock-days'),
      restockDays: lab.assumed('restock-days'),
      psi: lab.assumed('psi'),
      overproduction: lab.assumed('overproduction'),
      overproductionDays: lab.assumed('overproduction-days'),
      rebuildDays: lab.assumed('rebuild-days'),
      capitalRatio: lab.assumed('capital-ratio'),
      smallestInput: lab.assumed('smallest-input'),
    },
    { kernel: await quadsKernel() },
  );
  const { places } = held.system.table;
  const cells = (place: string, every: number): Finding[] =>
    arioFindings(tableFrame(lab, held, place, closed.notes), run, every);
  const pick = (found: readonly Finding[]): Finding[] =>
    MEASURES.flatMap((measure) => found.find((f) => f.measure === measure) ?? []);
  const named = new Set(lab.events.flatMap((e) => [...e.from.places, ...e.to.places]));
  const rank = (p: string): number => (p === held.place ? 0 : named.has(p) ? 1 : 2);
  const rows = places
    .map((place, p) => ({ place, lost: run.valueAddedLost[p]! }))
    .toSorted((x, y) => rank(x.place) - rank(y.place) || y.lost - x.lost)
    .map(({ place }) => ({ key: place, label: nameOf(place), cells: pick(cells(place, 0)) }));
  const pointsOf = (place: string): Finding[] =>
    cells(place, 30).filter((f) => f.measure.startsWith('ario_path_day_'));
  const dayOf = (f: Finding): number => Number(f.measure.slice('ario_path_day_'.length));
  const path = pointsOf(held.place);
  const share = (place: string): number => {
    const p = places.indexOf(place);
    return run.valueAddedLost[p]! / run.valueAddedUsual[p]!;
  };
  const followed = places
    .filter((p) => p !== held.place && share(p) > 0)
    .toSorted((p, q) => share(q) - share(p))
    .slice(0, FOLLOWED - 1);
  const paths = [held.place, ...followed].map((place): DayPath => ({
    place,
    measure: 'ario_path',
    label: PATH,
    unit: 'share',
    usual: 1,
    values: [...pathOf(run, places.indexOf(place))],
    findings: (place === held.place ? path : pointsOf(place)).map((f) => [dayOf(f), f]),
  }));
  const tables: readonly AnswerTable[] = [
    {
      id: `${held.manifest.id}/delays`,
      title: say.delaysTitle({ dataset: held.manifest.id, year: held.year, days: HORIZON }),
      rowLabel: { en: 'who loses', vi: 'ai chịu thiệt' },
      columns: (rows[0]?.cells ?? []).map(({ measure, label }) => ({ measure, label })),
      rows,
      notes: [
        ...new Map((rows[0]?.cells[0]?.caveats ?? []).map((m) => [JSON.stringify(m), m])).values(),
      ],
    },
    {
      id: `${held.manifest.id}/delays-path`,
      title: say.pathTitle({ place: held.place, dataset: held.manifest.id, year: held.year }),
      rowLabel: { en: 'day', vi: 'ngày' },
      columns: [
        {
          measure: 'ario_path',
          label: { en: 'share of the usual', vi: 'tỷ phần so với thường ngày' },
        },
      ],
      rows: path.map((f) => {
        const day = String(dayOf(f));
        return { key: day, label: { en: day, vi: day }, cells: [f] };
      }),
      notes: [],
    },
  ];
  return { tables, paths };
}

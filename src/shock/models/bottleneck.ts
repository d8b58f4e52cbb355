/** The importer's side of a cut: output that missing inputs still allow, without time. */
import { type Finding, type Missing } from '../../core/index.js';
import type { AnswerTable } from '../../dependence/index.js';
import { quadsKernel } from '../../linalg/index.js';
import { CUT_DAYS, SMALLEST_INPUT, STOCK_DAYS, SUBSTITUTION } from '../bottleneck/assumptions.js';
import {
  BOTTLENECK,
  type DeliveryCut,
  bottleneckFindings,
  bottleneckRun,
} from '../bottleneck/index.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import { CLOSED_TIME, closedFlows } from './closed.js';
import { nameOf } from './sellers.js';
import { eventsOf, placesOf, sectorsOf, tableFrame, tradesIn } from './table-events.js';

const MEASURES = [
  'bottleneck_value_added_lost',
  'bottleneck_value_added_lost_share',
  'bottleneck_direct_share',
  'bottleneck_final_missing_share',
] as const;

export const SHORTAGE: ShockModel = {
  id: 'bottleneck',
  title: BOTTLENECK.name,
  answers: {
    en: 'What buyers can still make while the deliveries are missing, if each product is needed in proportion and only stocks and the stated substitution help.',
    vi: 'Bên mua còn làm được bao nhiêu khi thiếu hàng, nếu mỗi sản phẩm cần theo tỷ lệ và chỉ có tồn kho cùng mức thay thế đã nêu giúp được.',
  },
  cannot: {
    en: 'New suppliers, prices, and how things go day by day.',
    vi: 'Nguồn cung mới, giá cả, và diễn biến từng ngày.',
  },
  needs: {
    en: 'an input-output table with the country and its partner',
    vi: 'bảng đầu vào – đầu ra có nước này và đối tác',
  },
  assumptions: [CUT_DAYS, STOCK_DAYS, SUBSTITUTION, SMALLEST_INPUT, ...CLOSED_TIME],
  // The shortest event says how long stocks have to last.
  byShock: (events) => {
    const spans = events.flatMap((e) => ('days' in e ? (e.days ?? []) : []));
    return new Map(
      spans.length > 0 ? [[CUT_DAYS.id, Math.min(...spans, CUT_DAYS.value)] as const] : [],
    );
  },
  headline: ['bottleneck_value_added_lost_share'],
  losses: { measure: 'bottleneck_value_added_lost_share', below: false },
  speaksOf: ['cut', 'close'],
  run: async (lab: Lab): Promise<readonly AnswerTable[] | Missing> => {
    const spoken = eventsOf(lab, ['cut', 'close']);
    if ('reason' in spoken) return spoken;
    if (spoken.some((e) => e.what === 'cut' && e.replaced > 0))
      return { reason: 'not_applicable', detail: say.noReplacing({}) };
    const held = await lab.table();
    if ('reason' in held) return held;
    const closed = closedFlows(lab, held.system.table.places, 'missing', tradesIn(lab, held));
    if ('reason' in closed) return closed;
    const events = [...spoken, ...closed.events];
    const cuts: DeliveryCut[] = [];
    for (const [at, event] of events.entries()) {
      const sectors = sectorsOf(event, held);
      if (sectors !== undefined && 'reason' in sectors) return sectors;
      const [from, to] = [placesOf(lab, held, event.from), placesOf(lab, held, event.to)];
      if ('reason' in from) return from;
      if ('reason' in to) return to;
      cuts.push({
        name: `${lab.shock.id}-${at + 1}`,
        from: {
          places: from.filter((p) => !to.includes(p)),
          ...(sectors === undefined ? {} : { sectors }),
        },
        to: { places: to },
        cut: event.what === 'cut' ? event.share : 0,
      });
    }
    const days = lab.assumed(CUT_DAYS.id);
    const run = bottleneckRun(
      held.system.table,
      cuts,
      {
        days,
        stockDays: lab.assumed(STOCK_DAYS.id),
        substitution: lab.assumed(SUBSTITUTION.id),
        smallestInput: lab.assumed(SMALLEST_INPUT.id),
      },
      await quadsKernel(),
    );
    if ('reason' in run) return run;
    const { places } = held.system.table;
    const named = new Set(
      spoken.length === 0
        ? []
        : cuts.flatMap((c) => [...(c.from.places ?? []), ...(c.to.places ?? [])]),
    );
    const rank = (p: string): number => (p === held.place ? 0 : named.has(p) ? 1 : 2);
    const cells = (place: string): Finding[] => {
      const found = bottleneckFindings(tableFrame(lab, held, place, closed.notes), run, 0);
      return MEASURES.flatMap((measure) => found.find((f) => f.measure === measure) ?? []);
    };
    const rows = places
      .map((place, p) => ({ place, lost: run.valueAddedLost[p]! }))
      .toSorted((x, y) => rank(x.place) - rank(y.place) || y.lost - x.lost)
      .map(({ place }) => ({ key: place, label: nameOf(place), cells: cells(place) }));
    const notes = new Map((rows[0]?.cells[0]?.caveats ?? []).map((m) => [JSON.stringify(m), m]));
    return [
      {
        id: `${held.manifest.id}/bottleneck`,
        title: say.delaysTitle({ dataset: held.manifest.id, year: held.year, days }),
        rowLabel: { en: 'who loses', vi: 'ai chịu thiệt' },
        columns: (rows[0]?.cells ?? []).map(({ measure, label }) => ({ measure, label })),
        rows,
        notes: [...notes.values()],
      },
    ];
  },
};

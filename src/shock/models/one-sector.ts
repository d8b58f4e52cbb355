/** Long-run real income of every country in a world where each makes one good: from a table, or from trade and GDP. */
import { type Finding, type Message, type Missing, findingOf, point } from '../../core/index.js';
import type { AnswerTable } from '../../dependence/index.js';
import {
  ARMINGTON,
  OUTPUT_RATIO,
  THETA,
  type TradeChange,
  armingtonFindings,
  armingtonShock,
  solveArmington,
} from '../equilibrium/index.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import { TRADE_PRICES } from './assumptions.js';
import { changesOf } from './changes.js';
import { CLOSED_COST, closedFlows } from './closed.js';
import { leftOutNotes } from './left-out.js';
import { nameOf } from './sellers.js';
import { eventsOf } from './table-events.js';
import { worldFor } from './worlds.js';

/** Share of spending on own goods once all have adjusted: what the worth of trade is told by. */
export const HOME_FOUND = 'armington_home_share';
const HOME_LABEL = {
  en: 'Share of spending on own goods after',
  vi: 'Tỷ phần chi tiêu cho hàng trong nước sau đó',
};
const MEASURES = ['armington_welfare', 'armington_real_wage', 'armington_terms'] as const;

export const ONE_SECTOR: ShockModel = {
  id: 'one-sector',
  title: ARMINGTON.name,
  answers: {
    en: 'How real income of each country changes for good when all goods are one and every supplier can be replaced at some price.',
    vi: 'Thu nhập thực của mỗi nước thay đổi ra sao về lâu dài khi mọi hàng hóa coi như một và nguồn cung nào cũng thay được với một mức giá.',
  },
  cannot: {
    en: 'Anything about one sector or product, what firms lose that buy from each other, and the first months.',
    vi: 'Bất cứ điều gì về một ngành hay mặt hàng, tổn thất của doanh nghiệp mua bán với nhau, và những tháng đầu.',
  },
  needs: {
    en: 'an input-output table with the country; or trade in total between all countries, and GDP',
    vi: 'bảng đầu vào – đầu ra có nước này; hoặc tổng thương mại giữa mọi nước, và GDP',
  },
  assumptions: [THETA, OUTPUT_RATIO, TRADE_PRICES, ...CLOSED_COST],
  headline: ['armington_welfare'],
  losses: { measure: 'armington_welfare', below: true },
  speaksOf: ['cut', 'tariff', 'cost', 'close'],
  run: oneSector,
};

async function oneSector(lab: Lab): Promise<readonly AnswerTable[] | Missing> {
  const spoken = eventsOf(lab, ['cut', 'tariff', 'cost', 'close']);
  if ('reason' in spoken) return spoken;
  const named = spoken.filter((e) => e.products !== undefined || e.sectors !== undefined);
  const whole = spoken.filter((e) => !named.includes(e));
  const closes = lab.events.some((e) => e.what === 'close');
  if (whole.length === 0 && !closes) return { reason: 'not_applicable', detail: say.oneGood({}) };
  const theta = lab.assumed(THETA.id);
  const world = await worldFor(lab, theta);
  if ('reason' in world) return world;
  const closed = closedFlows(lab, world.armington.countries, 'dearer');
  if ('reason' in closed) return closed;
  const events = [...whole, ...closed.events];
  const extra: readonly Message[] = [
    ...closed.notes,
    ...(closes ? [say.servicesToo({})] : []),
    ...leftOutNotes(lab, named),
  ];
  const { armington } = world;
  const { countries } = armington;
  const changes: TradeChange[] = [];
  const sides = new Set<string>([lab.subject]);
  for (const event of events) {
    const [from, to] = [world.places(event.from), world.places(event.to)];
    if ('reason' in from) return from;
    if ('reason' in to) return to;
    if (whole.includes(event)) for (const p of [...from, ...to]) sides.add(p);
    const one = { sectors: ['all'], theta: Float64Array.of(theta) };
    changes.push(
      ...changesOf(event, { from, to }, one).map(({ sectors: _all, ...change }) => change),
    );
  }
  const shock = armingtonShock(countries, changes, armington.tariffs);
  if ('reason' in shock) return shock;
  const outcome = solveArmington(armington, shock);
  if (outcome.kind === 'refused') return outcome.missing;
  const cellsOf = (place: string): Finding[] => {
    const frame = world.frame(place);
    const found = armingtonFindings(
      { ...frame, caveats: [...frame.caveats, ...extra] },
      outcome,
      theta,
    );
    const p = countries.indexOf(place);
    const home = findingOf(frame, {
      measure: HOME_FOUND,
      label: HOME_LABEL,
      unit: 'share',
      method: ARMINGTON,
      value: point(outcome.shares[p * countries.length + p]!),
    });
    return [...MEASURES.flatMap((measure) => found.find((f) => f.measure === measure) ?? []), home];
  };
  const rows = countries.map((place, p) => ({
    rank: place === lab.subject ? 0 : sides.has(place) ? 1 : 2,
    welfare: outcome.welfare[p]!,
    row: { key: place, label: nameOf(place), cells: cellsOf(place) },
  }));
  return [
    {
      id: `${world.id}/one-sector`,
      title: say.equilibriumTitle({ dataset: world.id, year: world.year }),
      rowLabel: { en: 'country', vi: 'nước' },
      columns: (rows[0]?.row.cells ?? []).map(({ measure, label }) => ({ measure, label })),
      rows: rows.toSorted((x, y) => x.rank - y.rank || x.welfare - y.welfare).map((r) => r.row),
      notes: [
        ...world.notes,
        ...extra,
        ...(events.some((e) => e.what === 'cut' && e.share < 1) ? [say.partialAsCost({})] : []),
        ...(events.some((e) => e.what === 'cut' && e.replaced > 0) ? [say.homeAnyway({})] : []),
        ...(events.some((e) => e.days !== undefined) ? [say.forGood({})] : []),
      ],
    },
  ];
}

/**
 * What trade that is cut was worth, by the share of spending on own goods alone (Arkolakis, Costinot and
 * Rodríguez-Clare): `W'/W = (λ'/λ)^(−1/θ)`.
 *
 * λ' is reckoned and not solved for: what no longer comes at unchanged prices, `Σ_i π_i (1 − κ_i^(−θ))` of spending,
 * or what is no longer sold and so no longer pays for imports, whichever is more; `turned-home` of it turns to the
 * home market. With all of it, nobody else delivers or buys: the most that it can cost by this measure.
 */
import {
  type Finding,
  type Missing,
  type Text,
  findingOf,
  missing,
  point,
} from '../../core/index.js';
import type { AnswerTable } from '../../dependence/index.js';
import {
  ACR,
  OUTPUT_RATIO,
  THETA,
  type TradeChange,
  type TradeShock,
  armingtonShock,
  baseFlows,
  realIncomeChange,
  tradeShock,
  worthOfTrade,
} from '../equilibrium/index.js';
import { say as ofEquilibrium } from '../equilibrium/messages.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import { productOf } from '../product-of.js';
import type { AppliedFlow } from '../roles.js';
import { HOME_AFTER, TRADE_PRICES, TURNED_HOME, within } from './assumptions.js';
import { changesOf } from './changes.js';
import { CLOSED_COST, closedFlows } from './closed.js';
import { leftOutNotes } from './left-out.js';
import { nameOf } from './sellers.js';
import { eventsOf } from './table-events.js';
import { type World, worldFor } from './worlds.js';

const LABEL = {
  change: {
    en: 'Change of real income, by the home share',
    vi: 'Thay đổi thu nhập thực, theo tỷ phần tự cung',
  },
  before: { en: 'Share of spending on own goods', vi: 'Tỷ phần chi tiêu cho hàng trong nước' },
  after: { en: 'The same after', vi: 'Tỷ phần đó sau cú sốc' },
  all: { en: 'Loss if all trade stopped', vi: 'Tổn thất nếu mọi giao thương ngừng' },
} as const satisfies Record<string, Text>;

export const HOME_SHARE: ShockModel = {
  id: 'home-share',
  title: ACR.name,
  answers: {
    en: 'How much real income goes for good with the trade that is cut, read from the share of spending on own goods alone; and what all trade is worth by the same rule.',
    vi: 'Thu nhập thực mất đi bao nhiêu về lâu dài cùng phần giao thương bị cắt, chỉ đọc từ tỷ phần chi tiêu cho hàng trong nước; và toàn bộ giao thương đáng giá bao nhiêu theo cùng quy tắc.',
  },
  cannot: {
    en: 'Who takes over the trade (it is taken as given), single products, chains of inputs, and the first months.',
    vi: 'Ai nhận phần giao thương đó (được coi là cho trước), từng mặt hàng, chuỗi đầu vào, và những tháng đầu.',
  },
  needs: {
    en: 'an input-output table with the country; or trade in total between all countries, and GDP',
    vi: 'bảng đầu vào – đầu ra có nước này; hoặc tổng thương mại giữa mọi nước, và GDP',
  },
  assumptions: [THETA, TURNED_HOME, HOME_AFTER, OUTPUT_RATIO, TRADE_PRICES, ...CLOSED_COST],
  headline: ['acr_change'],
  losses: { measure: 'acr_change', below: true },
  speaksOf: ['cut', 'tariff', 'cost', 'close'],
  run: homeShare,
};

/** Share of spending of each place that no longer goes where it went, `[buyer]`, and of its income no longer earned. */
interface Lost {
  readonly bought: Float64Array;
  readonly sold: Float64Array;
}

/**
 * @param flows spending before, `[sector][buyer][seller]`, in any one currency
 * @returns shares of each place's spending, 0 to 1
 */
export function lostTrade(
  flows: Float64Array,
  places: number,
  theta: number,
  { iceberg, tariffs }: TradeShock,
  before?: Float64Array,
): Lost {
  const [bought, sold, spent] = [0, 0, 0].map(() => new Float64Array(places)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let at = 0; at < flows.length; at++) {
    const [buyer, seller] = [Math.floor(at / places) % places, at % places];
    spent[buyer]! += flows[at]!;
    if (buyer === seller) continue;
    const dearer = (iceberg?.[at] ?? 1) * ((1 + (tariffs?.[at] ?? 0)) / (1 + (before?.[at] ?? 0)));
    const gone = flows[at]! * (1 - dearer ** -theta);
    bought[buyer]! += gone;
    sold[seller]! += gone;
  }
  return {
    bought: bought.map((x, c) => x / spent[c]!),
    sold: sold.map((x, c) => x / spent[c]!),
  };
}

async function homeShare(lab: Lab): Promise<readonly AnswerTable[] | Missing> {
  const spoken = eventsOf(lab, ['cut', 'tariff', 'cost', 'close']);
  if ('reason' in spoken) return spoken;
  const theta = lab.assumed(THETA.id);
  const turned = within(lab.chosen(TURNED_HOME.id), 0, 1);
  const set = within(lab.chosen(HOME_AFTER.id), 0, 1);
  const world = await worldFor(lab, theta);
  if ('reason' in world) return world;
  const { countries, trade } = world.armington;
  const closed = closedFlows(lab, countries, 'dearer');
  if ('reason' in closed) return closed;
  const left: AppliedFlow[] = [];
  const events: AppliedFlow[] = [...closed.events];
  let why: Missing | undefined;
  for (const event of spoken) {
    const sectors = world.sectors(event);
    if (sectors !== undefined && 'reason' in sectors) {
      why ??= sectors;
      left.push(event);
    } else events.push(event);
  }
  if (events.length === 0 && why !== undefined) return why;
  const lost = lostBy(world, theta, events);
  if ('reason' in lost) return lost;
  const n = countries.length;
  const notes = [
    ofEquilibrium.longRun({}),
    say.homeReckoned({ turned }),
    ...closed.notes,
    ...(closed.events.length > 0 && world.economy === undefined ? [say.servicesToo({})] : []),
    ...leftOutNotes(lab, left),
    ...(events.some((e) => e.sectors !== undefined) ? [say.oneElasticity({})] : []),
    ...(events.some((e) => e.what === 'tariff') ? [say.noRevenue({})] : []),
  ];
  const rows = countries.map((place, p) => {
    let spent = 0;
    for (let i = 0; i < n; i++) spent += trade[p * n + i]!;
    const before = trade[p * n + p]! / spent;
    const cut = Math.max(lost.bought[p]!, lost.sold[p]!);
    const after =
      place === lab.subject && set > 0 ? set : Math.min(1, before + turned * Math.max(0, cut));
    return {
      place,
      rank: place === lab.subject ? 0 : 1,
      size: after - before,
      cells: cellsOf(world, place, { before, after, theta, notes }),
    };
  });
  const [first] = rows;
  return [
    {
      id: `${world.id}/home-share`,
      title: say.equilibriumTitle({ dataset: world.id, year: world.year }),
      rowLabel: { en: 'country', vi: 'nước' },
      columns: (first?.cells ?? []).map(({ measure, label }) => ({ measure, label })),
      rows: rows
        .toSorted((x, y) => x.rank - y.rank || y.size - x.size)
        .map(({ place, cells }) => ({ key: place, label: nameOf(place), cells })),
      notes: [
        ...world.notes,
        ...notes,
        ...(lab.events.some((e) => e.days !== undefined) ? [say.forGood({})] : []),
      ],
    },
  ];
}

function lostBy(world: World, theta: number, events: readonly AppliedFlow[]): Lost | Missing {
  const { armington, economy } = world;
  const { countries } = armington;
  const sectors = economy?.sectors ?? ['all'];
  const changes: TradeChange[] = [];
  for (const event of events) {
    const [from, to] = [world.places(event.from), world.places(event.to)];
    // Of trade in total what is left names no goods; a closure delays goods, and services with them.
    const named = economy === undefined ? undefined : world.sectors(event);
    if ('reason' in from) return from;
    if ('reason' in to) return to;
    if (named !== undefined && 'reason' in named) return named;
    const one = { sectors, theta: new Float64Array(sectors.length).fill(theta) };
    const codes = named && [...new Set(named.map(productOf))];
    changes.push(...changesOf(event, { from, to, ...(codes && { sectors: codes }) }, one));
  }
  if (economy !== undefined) {
    const flows = baseFlows(economy);
    if ('kind' in flows) return flows.missing;
    const shock = tradeShock(economy, changes, true);
    return lostTrade(flows, countries.length, theta, shock, economy.tariffs);
  }
  const whole = changes.map(({ sectors: _all, ...change }) => change);
  const shock = armingtonShock(countries, whole, armington.tariffs);
  if ('reason' in shock) return shock;
  return lostTrade(armington.trade, countries.length, theta, shock, armington.tariffs);
}

interface Shares {
  readonly before: number;
  readonly after: number;
  readonly theta: number;
  readonly notes: Finding['caveats'];
}

function cellsOf(world: World, place: string, { before, after, theta, notes }: Shares): Finding[] {
  const frame = world.frame(place);
  const undefinedHere = missing({
    reason: 'undefined',
    detail: ofEquilibrium.badHomeShare({ share: before }),
  });
  const cell = (measure: string, label: Text, value: number, loses: boolean): Finding =>
    findingOf(
      { ...frame, caveats: [...frame.caveats, ...notes] },
      {
        measure,
        label,
        unit: 'share',
        method: ACR,
        value: before > 0 ? point(value) : undefinedHere,
        inputs: [
          { label: LABEL.before, value: before, unit: 'share' },
          { label: LABEL.after, value: after, unit: 'share' },
          { label: THETA.label, value: theta, unit: 'ratio' },
        ],
        ...(loses && (measure === 'acr_change' ? value < 0 : value > 0)
          ? {
              loss: {
                bearers: [place],
                channel: ofEquilibrium.tradeChannel({}),
                domesticSupply:
                  measure === 'acr_change' ? ('replaces_share' as const) : ('by_price' as const),
              },
            }
          : {}),
      },
    );
  const known = before > 0;
  return [
    cell('acr_change', LABEL.change, known ? realIncomeChange(before, after, theta) : 0, true),
    cell('acr_home_before', LABEL.before, before, false),
    cell('acr_home_after', LABEL.after, after, false),
    cell('acr_loss', LABEL.all, known ? worthOfTrade(before, theta).loss : 0, true),
  ];
}

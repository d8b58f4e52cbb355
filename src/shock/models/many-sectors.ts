/** Long-run real income of every country in a world of many sectors that buy from each other. */
import { type Finding, type Missing, TuchuError } from '../../core/index.js';
import type { AnswerTable } from '../../dependence/index.js';
import {
  CALIENDO_PARRO,
  type Economy,
  type Refused,
  type TradeChange,
  HOME_FLOOR,
  economyFromTable,
  solveTrade,
  tradeFindings,
  tradeShock,
  withoutLinks,
} from '../equilibrium/index.js';
import { productOf } from '../product-of.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import { INPUT_LINKS, THETA_ALL, THETA_SCALE, within } from './assumptions.js';
import { changesOf } from './changes.js';
import { CLOSED_COST, closedFlows } from './closed.js';
import { nameOf } from './sellers.js';
import { deliveriesOf, eventsOf, orderOf, tableFrame } from './table-events.js';

const MEASURES = ['caliendo_parro_welfare', 'caliendo_parro_real_wage'] as const;

export const MANY_SECTORS: ShockModel = {
  id: 'many-sectors',
  title: CALIENDO_PARRO.name,
  answers: {
    en: 'How real income of each country changes for good, once wages, prices and suppliers have adjusted, inputs among them.',
    vi: 'Thu nhập thực của mỗi nước thay đổi ra sao về lâu dài, khi lương, giá và nguồn cung đã điều chỉnh, kể cả đầu vào.',
  },
  cannot: {
    en: 'The first months, idle plants and unemployment, stocks, and goods that nothing replaces.',
    vi: 'Những tháng đầu, nhà máy ngừng và thất nghiệp, tồn kho, và hàng không gì thay thế được.',
  },
  needs: {
    en: 'an input-output table of many countries, with the country and its partner',
    vi: 'bảng đầu vào – đầu ra nhiều nước, có nước này và đối tác',
  },
  assumptions: [THETA_SCALE, THETA_ALL, INPUT_LINKS, HOME_FLOOR, ...CLOSED_COST],
  headline: ['caliendo_parro_welfare'],
  losses: { measure: 'caliendo_parro_welfare', below: true },
  speaksOf: ['cut', 'tariff', 'cost', 'close'],
  run: manySectors,
};

async function manySectors(lab: Lab): Promise<readonly AnswerTable[] | Missing> {
  const spoken = eventsOf(lab, ['cut', 'tariff', 'cost', 'close']);
  if ('reason' in spoken) return spoken;
  const held = await lab.table();
  if ('reason' in held) return held;
  const { system, manifest, year } = held;
  const calibration = economyFromTable(system.table, { homeFloor: lab.assumed(HOME_FLOOR.id) });
  if ('reason' in calibration) return calibration;
  const { countries } = calibration.economy;
  const closed = closedFlows(lab, countries, 'dearer');
  if ('reason' in closed) return closed;
  const events = [...spoken, ...closed.events];
  const economy = economyOf(lab, calibration.economy);
  if ('kind' in economy) return economy.missing;
  const changes: TradeChange[] = [];
  for (const event of events) {
    const deliveries = deliveriesOf(lab, held, [event], () => 1);
    if ('reason' in deliveries) return deliveries;
    for (const { from, to, sectors: named } of deliveries) {
      const codes = named && [...new Set(named.map(productOf))];
      changes.push(...changesOf(event, { from, to, ...(codes && { sectors: codes }) }, economy));
    }
  }
  const outcome = solveTrade(economy, tradeShock(economy, changes, true));
  if (outcome.kind === 'refused') return outcome.missing;
  const deliveries = deliveriesOf(lab, held, spoken, () => 1);
  const order = orderOf(lab, held, 'reason' in deliveries ? [] : deliveries);
  const cellsOf = (place: string): Finding[] => {
    const found = tradeFindings(tableFrame(lab, held, place, closed.notes), outcome);
    return MEASURES.flatMap((measure) => found.find((f) => f.measure === measure) ?? []);
  };
  const rows = countries.map((place) => ({
    key: place,
    label: nameOf(place),
    cells: cellsOf(place),
  }));
  const size = (f: Finding | undefined): number => (f?.value.kind === 'point' ? f.value.value : 0);
  const [first] = rows;
  return [
    {
      id: `${manifest.id}/many-sectors`,
      title: say.equilibriumTitle({ dataset: manifest.id, year }),
      rowLabel: { en: 'country', vi: 'nước' },
      columns: (first?.cells ?? []).map((cell) => ({ measure: cell.measure, label: cell.label })),
      rows: rows.toSorted((x, y) => order(x.key, y.key) || size(x.cells[0]) - size(y.cells[0])),
      notes: [
        ...tableFrame(lab, held, held.place, []).caveats,
        ...calibration.notes,
        ...closed.notes,
        ...(events.some((e) => e.what === 'cut' && e.share < 1) ? [say.partialAsCost({})] : []),
        ...(events.some((e) => e.what === 'cut' && e.replaced > 0) ? [say.homeAnyway({})] : []),
        ...(events.some((e) => e.days !== undefined) ? [say.forGood({})] : []),
      ],
    },
  ];
}

/** The economy with the elasticities and the links that are assumed. */
function economyOf(lab: Lab, economy: Economy): Economy | Refused {
  const scale = lab.assumed(THETA_SCALE.id);
  const all = within(lab.chosen(THETA_ALL.id), 0, 100);
  const links = lab.chosen(INPUT_LINKS.id);
  if (![0, 1].includes(within(links, 0, 1)))
    throw new TuchuError(say.zeroOrOne({ id: links.id, value: links.value }), 2);
  const own = { ...economy, theta: economy.theta.map((t) => (all > 0 ? all : t) * scale) };
  return links.value === 1 ? own : withoutLinks(own);
}

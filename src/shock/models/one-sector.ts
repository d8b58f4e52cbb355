/** Long-run real income of every country in a world where each makes one good: from a table, or from trade and GDP. */
import { type Finding, type Frame, type Message, type Missing } from '../../core/index.js';
import type { AnswerTable } from '../../dependence/index.js';
import {
  ARMINGTON,
  type Armington,
  OUTPUT_RATIO,
  THETA,
  type TradeChange,
  armingtonFindings,
  armingtonShock,
  economyFromTable,
  oneSectorOf,
  solveArmington,
  withOwnSales,
} from '../equilibrium/index.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import { among } from '../roles.js';
import { changesOf } from './changes.js';
import { nameOf } from './sellers.js';
import { eventsOf, placesOf, tableFrame } from './table-events.js';
import { worldTrade } from './world-trade.js';

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
    vi: 'bảng vào-ra có nước này; hoặc tổng thương mại giữa mọi nước, và GDP',
  },
  assumptions: [THETA, OUTPUT_RATIO],
  headline: ['armington_welfare'],
  losses: { measure: 'armington_welfare', below: true },
  speaksOf: ['cut', 'tariff', 'cost'],
  run: oneSector,
};

interface World {
  readonly id: string;
  readonly year: number;
  readonly armington: Armington;
  readonly frame: (place: string) => Frame;
  readonly notes: readonly Message[];
  readonly places: (party: Parameters<typeof among>[0]) => readonly string[] | Missing;
}

/** From the table that has the country. */
async function fromTable(lab: Lab, theta: number): Promise<World | Missing> {
  const held = await lab.table();
  if ('reason' in held) return held;
  if (held.proxy)
    return {
      reason: 'not_covered',
      detail: say.notInTables({ subject: lab.subject, datasets: [held.manifest.id] }),
    };
  const calibration = economyFromTable(held.system.table);
  if ('reason' in calibration) return calibration;
  const armington = oneSectorOf(calibration.economy, theta);
  if ('kind' in armington) return armington.missing;
  return {
    id: held.manifest.id,
    year: held.year,
    armington,
    frame: (place) => tableFrame(lab, held, place, []),
    notes: [],
    places: (party) => placesOf(lab, held, party),
  };
}

/** From trade in total and GDP, for countries that no table has. */
async function fromTrade(lab: Lab, theta: number): Promise<World | Missing> {
  const ratio = lab.assumed(OUTPUT_RATIO.id);
  const world = await worldTrade(lab.workspace, lab.subject, ratio);
  if ('reason' in world) return world;
  const { manifest, year, countries, trade, gdp, evidence, left, leftShare } = world;
  const armington = withOwnSales({ countries, trade, output: gdp.map((x) => ratio * x), theta });
  if ('reason' in armington) return armington;
  const notes = [
    say.ownSales({ ratio }),
    ...(left.length > 0 ? [say.leftOut({ places: left, share: leftShare })] : []),
  ];
  return {
    id: manifest.id,
    year,
    armington,
    frame: (place) => ({
      subject: place,
      period: String(year),
      origin: `${lab.shock.id}/${manifest.id}`,
      evidence,
      coverage: { share: 1 - leftShare, of: say.wholeTrade({ countries: countries.length }) },
      caveats: notes,
      reproduce: lab.reproduce,
    }),
    notes,
    places: (party) => {
      const { places, missing } = among(party, countries, lab.subject);
      return missing.length > 0
        ? {
            reason: 'not_covered',
            detail: say.partnerNotInTable({ dataset: manifest.id, places: missing }),
          }
        : places;
    },
  };
}

async function oneSector(lab: Lab): Promise<readonly AnswerTable[] | Missing> {
  const events = eventsOf(lab, ['cut', 'tariff', 'cost']);
  if ('reason' in events) return events;
  if (events.some((e) => e.products !== undefined || e.sectors !== undefined))
    return { reason: 'not_applicable', detail: say.oneGood({}) };
  const theta = lab.assumed(THETA.id);
  const table = await fromTable(lab, theta);
  const world = 'reason' in table ? await fromTrade(lab, theta) : table;
  if ('reason' in world) return world;
  const { armington } = world;
  const { countries } = armington;
  const changes: TradeChange[] = [];
  const named = new Set<string>([lab.subject]);
  for (const event of events) {
    const [from, to] = [world.places(event.from), world.places(event.to)];
    if ('reason' in from) return from;
    if ('reason' in to) return to;
    for (const p of [...event.from.places, ...event.to.places]) named.add(p);
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
    const found = armingtonFindings(world.frame(place), outcome, theta);
    return MEASURES.flatMap((measure) => found.find((f) => f.measure === measure) ?? []);
  };
  const rows = countries.map((place, p) => ({
    rank: place === lab.subject ? 0 : named.has(place) ? 1 : 2,
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
        ...(events.some((e) => e.what === 'cut' && e.share < 1) ? [say.partialAsCost({})] : []),
        ...(events.some((e) => e.what === 'cut' && e.replaced > 0) ? [say.homeAnyway({})] : []),
        ...(events.some((e) => e.days !== undefined) ? [say.forGood({})] : []),
      ],
    },
  ];
}

/** A world of one good a country, from the table that has the country or from trade in total and GDP. */
import type { Frame, Message, Missing } from '../../core/index.js';
import {
  type Armington,
  type Economy,
  OUTPUT_RATIO,
  economyFromTable,
  oneSectorOf,
  withOwnSales,
} from '../equilibrium/index.js';
import { say } from '../messages.js';
import type { Lab } from '../model.js';
import { TRADE_PRICES, within } from './assumptions.js';
import { type AppliedFlow, among } from '../roles.js';
import { placesOf, sectorsOf, tableFrame } from './table-events.js';
import { worldTrade } from './world-trade.js';

export interface World {
  readonly id: string;
  readonly year: number;
  readonly armington: Armington;
  /** By sector, of a table. */
  readonly economy?: Economy;
  /** Sectors an event names in the table; undefined for all. */
  readonly sectors: (event: AppliedFlow) => readonly string[] | undefined | Missing;
  readonly frame: (place: string) => Frame;
  readonly notes: readonly Message[];
  readonly places: (party: Parameters<typeof among>[0]) => readonly string[] | Missing;
}

/** From the table that has the country; from trade and GDP where none has. */
export async function worldFor(lab: Lab, theta: number): Promise<World | Missing> {
  const table = await fromTable(lab, theta);
  return 'reason' in table ? fromTrade(lab, theta) : table;
}

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
    economy: calibration.economy,
    sectors: (event) => sectorsOf(event, held),
    frame: (place) => tableFrame(lab, held, place, []),
    notes: [],
    places: (party) => placesOf(lab, held, party),
  };
}

async function fromTrade(lab: Lab, theta: number): Promise<World | Missing> {
  const ratio = within(lab.chosen(OUTPUT_RATIO.id), 1, 10);
  const prices = within(lab.chosen(TRADE_PRICES.id), 0, 100);
  const world = await worldTrade(lab.workspace, lab.subject, ratio, prices);
  if ('reason' in world) return world;
  const { manifest, year, countries, trade, gdp, evidence, left, leftShare, raised } = world;
  const armington = withOwnSales({ countries, trade, output: gdp.map((x) => ratio * x), theta });
  if ('reason' in armington) return armington;
  const notes = [
    say.ownSales({ ratio }),
    ...(world.homeSetAside ? [say.homeSetAside({ dataset: manifest.id })] : []),
    ...(raised === undefined
      ? []
      : [
          say.raised({
            dataset: manifest.id,
            base: raised.base,
            year,
            factor: raised.factor,
            from: raised.manifest?.id ?? '',
          }),
        ]),
    ...(left.length > 0 ? [say.leftOut({ places: left, share: leftShare })] : []),
  ];
  return {
    id: manifest.id,
    year,
    armington,
    sectors: ({ products, sectors }) =>
      products === undefined && sectors === undefined
        ? undefined
        : { reason: 'not_applicable', detail: say.oneGood({}) },
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

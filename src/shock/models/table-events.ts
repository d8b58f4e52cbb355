/** Events of a shock in the terms of an input-output table: places, sectors, and what every Finding from it carries. */
import type { Frame, Message, Missing } from '../../core/index.js';
import type { Delivery } from '../input-output/index.js';
import { say as said } from '../input-output/messages.js';
import type { HeldTable } from '../held-table.js';
import { say } from '../messages.js';
import { sectorsNamed } from '../product-of.js';
import type { Lab } from '../model.js';
import { type Applied, type AppliedFlow, type Party, among, isAppliedFlow } from '../roles.js';

/** Events of some kinds; none but closures give an empty list, a shock without any of the kinds a reason. */
export function eventsOf(
  lab: Lab,
  kinds: readonly (AppliedFlow['what'] | 'close')[],
): readonly AppliedFlow[] | Missing {
  const found = lab.events.filter(
    (event): event is AppliedFlow => isAppliedFlow(event) && kinds.includes(event.what),
  );
  const closes = kinds.includes('close') && lab.events.some((e) => e.what === 'close');
  return found.length > 0 || closes
    ? found
    : { reason: 'not_applicable', detail: say.noSuchEvents({ wanted: kinds }) };
}

/** Codes of the sectors an event names in this table; undefined for all; a reason where it names goods otherwise. */
export function sectorsOf(
  {
    products,
    sectors,
  }: {
    readonly products?: readonly string[] | undefined;
    readonly sectors?: Readonly<Record<string, readonly string[]>> | undefined;
  },
  held: HeldTable,
): readonly string[] | undefined | Missing {
  if (products === undefined && sectors === undefined) return undefined;
  const dataset = held.manifest.id;
  const kind = held.manifest.classification ?? dataset;
  const codes = sectors?.[kind];
  if (codes === undefined)
    return {
      reason: 'not_covered',
      detail: say.noSectors({ dataset, kind, kinds: Object.keys(sectors ?? {}) }),
    };
  const known = [...new Set(held.system.table.nodes.map((node) => node.sector))];
  const found = codes.map((code) => sectorsNamed(code, known));
  const absent = codes[found.findIndex((some) => some.length === 0)];
  return absent === undefined
    ? [...new Set(found.flat())]
    : { reason: 'not_covered', detail: said.noSector({ dataset, sector: absent, known }) };
}

/** Places of a party in the table, the country under the place that stands for it. */
export function placesOf(lab: Lab, held: HeldTable, party: Party): readonly string[] | Missing {
  const { places } = held.system.table;
  const mine: Party = {
    ...party,
    places: party.places.map((p) => (p === lab.subject ? held.place : p)),
  };
  const { places: found, missing } = among(mine, places, held.place);
  // What is not in the table is in its rest of the world, where it cannot be told apart.
  if (missing.length > 0)
    return {
      reason: 'not_covered',
      detail: say.partnerNotInTable({ dataset: held.manifest.id, places: missing }),
    };
  return found;
}

/** A year's share of an event that lasts less than a year. */
export const yearShare = ({ days }: Pick<Applied, 'days'>): number =>
  days === undefined ? 1 : Math.min(1, days / 365);

/**
 * Flow events as deliveries between places of the table.
 *
 * @param amount of an event: the share cut, or the rate
 * @returns a reason where the table cannot say what the event is about
 */
export function deliveriesOf(
  lab: Lab,
  held: HeldTable,
  events: readonly AppliedFlow[],
  amount: (event: AppliedFlow) => number,
): readonly Delivery[] | Missing {
  const deliveries: Delivery[] = [];
  for (const event of events) {
    const sectors = sectorsOf(event, held);
    if (sectors !== undefined && 'reason' in sectors) return sectors;
    const [from, to] = [placesOf(lab, held, event.from), placesOf(lab, held, event.to)];
    if ('reason' in from) return from;
    if ('reason' in to) return to;
    deliveries.push({
      from,
      to,
      ...(sectors === undefined ? {} : { sectors }),
      share: amount(event),
      ...(event.what === 'cut' && event.replaced > 0 ? { replaced: event.replaced } : {}),
    });
  }
  return deliveries;
}

/** Says in every Finding that another place stands in for the country. */
export const proxyNotes = (lab: Lab, held: HeldTable): readonly Message[] =>
  held.proxy
    ? [say.proxy({ subject: lab.subject, place: held.place, dataset: held.manifest.id })]
    : [];

/** What Findings about one place of the table carry. */
export function tableFrame(
  lab: Lab,
  held: HeldTable,
  place: string,
  caveats: readonly Message[],
): Frame {
  const { table } = held.system;
  return {
    subject: place,
    period: String(held.year),
    origin: `${lab.shock.id}/${held.manifest.id}`,
    evidence: held.evidence,
    coverage: {
      share: 1,
      of: say.wholeTable({ sectors: table.nodes.length, places: table.places.length }),
    },
    caveats: [...proxyNotes(lab, held), ...caveats],
    reproduce: lab.reproduce,
  };
}

/** The country first, then those the shock names, then all others; each once. */
export function orderOf(
  lab: Lab,
  held: HeldTable,
  deliveries: readonly Delivery[],
): (p: string, q: string) => number {
  const named = new Set(
    deliveries.flatMap((d) => [d.from, d.to].filter((side) => side.length <= FEW).flat()),
  );
  const rank = (p: string): number => (p === held.place ? 0 : named.has(p) ? 1 : 2);
  return (p, q) => rank(p) - rank(q);
}
const FEW = 5;

/** Whether one place of the table delivers to another at all, in sectors that closures name or in any. */
export function tradesIn(lab: Lab, held: HeldTable): (from: string, to: string) => boolean {
  const { nodes, places, finals, z, f } = held.system.table;
  const named = lab.events.flatMap((event) => {
    const codes = event.what === 'close' ? sectorsOf(event, held) : undefined;
    return codes === undefined || 'reason' in codes ? [] : codes;
  });
  const meant = new Set(named);
  const at = new Map(places.map((place, p) => [place, p]));
  const some = new Uint8Array(places.length ** 2);
  nodes.forEach(({ place, sector }, i) => {
    if (meant.size > 0 && !meant.has(sector)) return;
    const row = at.get(place)! * places.length;
    nodes.forEach((to, j) => {
      if (z.data[i * nodes.length + j]! > 0) some[row + at.get(to.place)!] = 1;
    });
    finals.forEach((use, k) => {
      const to = at.get(use.place);
      if (to !== undefined && f.data[i * f.cols + k]! > 0) some[row + to] = 1;
    });
  });
  return (from, to) => some[at.get(from)! * places.length + at.get(to)!] === 1;
}

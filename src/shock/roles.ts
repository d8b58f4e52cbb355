/**
 * Roles of a shock file for one country: who its largest supplier and its top market are, for the goods of the event.
 *
 * Asked in this order, and said in the answer: customs data that hold all its partners and the products named; an
 * input-output table that has the country and the sectors named; then all goods, first by trade in total, then by the
 * table. A wider answer than the goods named is marked as such.
 */
import {
  type Message,
  type Missing,
  type PlaceCode,
  TuchuError,
  bloc,
  membersAt,
  place,
  resolvePlace,
} from '../core/index.js';
import { holdsAllPartners, isTrade, productScope } from '../dependence/index.js';
import type { Workspace } from '../store/index.js';
import { type FlowEvent, type Role, type ShockEvent, isFlow, isRole } from './file.js';
import type { HeldTable } from './held-table.js';
import { say } from './messages.js';
import { sectorsNamed } from './product-of.js';

/** Places of one side of an event: named, or everybody but the country. */
export interface Party {
  readonly places: readonly PlaceCode[];
  readonly others: boolean;
}

/** An event with places for roles. */
export type Applied<E extends ShockEvent = ShockEvent> = E extends ShockEvent
  ? Omit<E, 'from' | 'to' | 'at'> & {
      readonly from: Party;
      readonly to: Party;
      readonly at: Party;
    }
  : never;

export type AppliedFlow = Applied<FlowEvent>;
export const isAppliedFlow = (event: Applied): event is AppliedFlow =>
  event.what === 'cut' || event.what === 'tariff' || event.what === 'cost';

/** Who stands for a role. */
export interface RoleFound {
  readonly place: PlaceCode;
  readonly share: number;
  readonly dataset: string;
  readonly year: number;
  /** Counted over all goods, though the event names some. */
  readonly wider: boolean;
}

type Side = 'import' | 'export';
interface Sums {
  readonly byPlace: ReadonlyMap<PlaceCode, number>;
  readonly dataset: string;
  readonly year: number;
}

function largest({ byPlace, dataset, year }: Sums, wider: boolean): RoleFound | undefined {
  let whole = 0;
  for (const x of byPlace.values()) whole += x;
  const [first] = [...byPlace]
    .filter(([code, x]) => x > 0 && ['country', 'territory'].includes(place(code)?.kind ?? ''))
    .toSorted(([p, x], [q, y]) => y - x || (p < q ? -1 : 1));
  return first && { place: first[0], share: first[1] / whole, dataset, year, wider };
}

/** Trade of the country with each partner in some products, by the newest dataset that holds all of them. */
export async function byCustoms(
  workspace: Workspace,
  subject: PlaceCode,
  side: Side,
  products: readonly string[] | undefined,
): Promise<Sums | undefined> {
  let best: Sums | undefined;
  for (const manifest of await workspace.datasets()) {
    if (
      manifest.kind !== 'flows' ||
      !isTrade(manifest) ||
      !holdsAllPartners(manifest, subject, side)
    )
      continue;
    const scope = productScope(manifest);
    // The largest partner of some products is not that of all.
    if (products === undefined ? scope === 'subset' || !manifest.additive : scope === 'total')
      continue;
    if (products !== undefined && !/^(HS|CN)/.test(manifest.classification ?? '')) continue;
    const years = (await workspace.years({ dataset: manifest.id, subject, side })).filter((y) =>
      holdsAllPartners(manifest, subject, side, y),
    );
    const year = Math.max(...years);
    if (years.length === 0 || (best !== undefined && best.year >= year)) continue;
    const byPlace = new Map<PlaceCode, number>();
    const query = { dataset: manifest.id, subject, side, year };
    const rows: ReadonlyArray<{ product?: string; partner: string; value: number }> =
      products === undefined
        ? await workspace.partnerTotals(query)
        : await workspace.productPartners(query);
    for (const { product, partner, value } of rows)
      if (products === undefined || products.some((p) => product?.startsWith(p)))
        byPlace.set(partner, (byPlace.get(partner) ?? 0) + value);
    if (byPlace.size > 0) best = { byPlace, dataset: manifest.id, year };
  }
  return best;
}

/** What the country buys of each place, or sells to it, in the table. */
function byTable(
  held: HeldTable,
  side: Side,
  sectors: readonly string[] | undefined,
): Sums | undefined {
  const { table } = held.system;
  const byPlace = new Map<PlaceCode, number>();
  const add = (code: string, amount: number): void => {
    if (code !== held.place) byPlace.set(code, (byPlace.get(code) ?? 0) + amount);
  };
  const n = table.nodes.length;
  const known = [...new Set(table.nodes.map((node) => node.sector))];
  const meant = sectors && new Set(sectors.flatMap((code) => sectorsNamed(code, known)));
  table.nodes.forEach(({ place: seller, sector }, i) => {
    if (meant?.has(sector) === false) return;
    if (side === 'export' && seller !== held.place) return;
    for (let j = 0; j < n; j++) {
      const buyer = table.nodes[j]!.place;
      if (side === 'import' ? buyer === held.place : true)
        add(side === 'import' ? seller : buyer, table.z.data[i * n + j]!);
    }
    table.finals.forEach((use, k) => {
      if (side === 'import' ? use.place === held.place : true)
        add(side === 'import' ? seller : use.place, table.f.data[i * table.f.cols + k]!);
    });
  });
  return byPlace.size > 0 ? { byPlace, dataset: held.manifest.id, year: held.year } : undefined;
}

/** @returns who it is, or why nobody can be named */
export async function roleOf(
  workspace: Workspace,
  subject: PlaceCode,
  role: Exclude<Role, 'country' | 'others'>,
  { products, sectors }: Pick<FlowEvent, 'products' | 'sectors'>,
  table: () => Promise<HeldTable | Missing>,
): Promise<RoleFound | Missing> {
  const side = role === 'largest-supplier' ? 'import' : 'export';
  const goods = products !== undefined || sectors !== undefined;
  if (products !== undefined) {
    const found = await byCustoms(workspace, subject, side, products);
    if (found) return largest(found, false) ?? none(subject, role);
  }
  if (sectors !== undefined) {
    const held = await table();
    const codes = 'reason' in held ? undefined : sectors[held.manifest.classification ?? ''];
    if (!('reason' in held) && !held.proxy && codes !== undefined) {
      const found = byTable(held, side, codes);
      const first = found && largest(found, false);
      if (first) return first;
    }
  }
  const total = await byCustoms(workspace, subject, side, undefined);
  if (total) return largest(total, goods) ?? none(subject, role);
  const held = await table();
  const sums = 'reason' in held || held.proxy ? undefined : byTable(held, side, undefined);
  return (sums && largest(sums, goods)) ?? none(subject, role);
}

const none = (subject: PlaceCode, role: string): Missing => ({
  reason: 'not_covered',
  detail: say.noRole({ subject, role }),
});

/** What `applyEvents` needs beside the events. */
export interface RoleQuestion {
  readonly workspace: Workspace;
  readonly subject: PlaceCode;
  /** In place of whoever the data would name for a role. */
  readonly partner?: PlaceCode | undefined;
  readonly table: () => Promise<HeldTable | Missing>;
}

/**
 * Events with places for roles and groups, and what to know of who was chosen.
 *
 * @throws TuchuError where nobody can be named for a role, and for an event from a place to itself alone
 */
export async function applyEvents(
  events: readonly ShockEvent[],
  question: RoleQuestion,
  day: string,
): Promise<{ readonly events: readonly Applied[]; readonly notes: readonly Message[] }> {
  const { workspace, subject, partner, table } = question;
  const notes = new Map<string, Message>();
  const note = (message: Message): void =>
    void notes.set(JSON.stringify([message.code, message.fields]), message);
  const partyOf = async (written: readonly string[], event: ShockEvent): Promise<Party> => {
    const places: PlaceCode[] = [];
    let others = false;
    for (const text of written) {
      if (text === 'country') places.push(subject);
      else if (text === 'others') others = true;
      else if (isRole(text)) {
        const role = text as Exclude<Role, 'country' | 'others'>;
        if (partner !== undefined) {
          places.push(partner);
          note(say.roleGiven({ role, place: partner }));
          continue;
        }
        const found = await roleOf(workspace, subject, role, isFlow(event) ? event : {}, table);
        if ('reason' in found) throw new TuchuError(found.detail, 1);
        places.push(found.place);
        note(say.roleFound({ role, subject, ...found }));
      } else if (bloc(text.toUpperCase()) !== undefined) {
        places.push(...membersAt(text.toUpperCase(), day, 'states').filter((p) => p !== subject));
        note(say.group({ bloc: text.toUpperCase(), day }));
      } else places.push(resolvePlace(text)!.code);
    }
    return { places: [...new Set(places)], others };
  };
  const nobody: Party = { places: [], others: false };
  const applied: Applied[] = [];
  for (const [at, event] of events.entries()) {
    const side = async (name: 'from' | 'to' | 'at'): Promise<Party> => {
      const written = (event as Partial<Record<'from' | 'to' | 'at', readonly string[]>>)[name];
      return written === undefined ? nobody : partyOf(written, event);
    };
    const [from, to, where] = [await side('from'), await side('to'), await side('at')];
    if (
      isFlow(event) &&
      !from.others &&
      !to.others &&
      from.places.every((p) => to.places.every((q) => p === q))
    )
      throw new TuchuError(say.toItself({ event: at + 1, place: from.places[0] ?? '' }), 1);
    applied.push({ ...event, from, to, at: where } as Applied);
  }
  return { events: applied, notes: [...notes.values()] };
}

/** Places of a party among those a model knows; `missing` are those it does not. */
export function among(
  party: Party,
  known: readonly string[],
  subject: string,
): { readonly places: readonly string[]; readonly missing: readonly string[] } {
  if (party.others) return { places: known.filter((p) => p !== subject), missing: [] };
  return {
    places: party.places.filter((p) => known.includes(p)),
    missing: party.places.filter((p) => !known.includes(p)),
  };
}

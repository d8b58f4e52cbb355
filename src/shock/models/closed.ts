/**
 * A closed passage in the terms of other models: between whom trade takes longer or has no way left, what that adds to
 * the cost of trade, and what share of deliveries is missing meanwhile.
 *
 * Dearer: days more at sea times what a day costs; where no way by sea is left, deliveries are cut. Missing: while
 * ships are on the longer way nothing arrives, for as many days as it is longer; where no way is left, for as long as
 * the passage is closed. Between places whose usual way does not pass nothing changes, nor between places without a
 * known route, the rest of the world among them. Source: routes of `chokepoints/`, made for this project.
 */
import type { Assumption, Message, Missing, PlaceCode } from '../../core/index.js';
import { ROUTE_SPEED } from '../chokepoints/assumptions.js';
import { Routes, isSea, sailingDays } from '../chokepoints/routes.js';
import { routeTable } from '../chokepoints/table.js';
import { REST } from '../held-table.js';
import { say } from '../messages.js';
import type { Lab } from '../model.js';
import type { Applied, AppliedFlow, Party } from '../roles.js';
import { DELAY_COST, within } from './assumptions.js';

type Close = Extract<Applied, { what: 'close' }>;

/** Two places whose usual way passes. */
export interface Detour {
  readonly from: PlaceCode;
  readonly to: PlaceCode;
  /** Days more without the passage; null where no way by sea is left. */
  readonly days: number | null;
}

export interface Detours {
  readonly found: readonly Detour[];
  /** Places of which no route is known. */
  readonly unknown: readonly PlaceCode[];
}

/**
 * Every pair of places whose usual sea route goes through a passage, and how much longer the next way is.
 *
 * @throws TuchuError for a passage that there is not, or a speed of 0 or below
 * @example
 * detours('hormuz', ['KWT', 'VNM', 'POL'], 14).found.map((d) => [d.from, d.to, d.days]);
 * // => [['KWT', 'VNM', null], ['KWT', 'POL', null], ['VNM', 'KWT', null], ['POL', 'KWT', null]]
 */
export function detours(passage: string, places: readonly PlaceCode[], knots: number): Detours {
  const routes = new Routes(routeTable());
  routes.passage(passage);
  sailingDays(0, knots);
  const key = `${passage} ${knots} ${places.join(' ')}`;
  const kept = KEPT.get(key);
  if (kept !== undefined) return kept;
  const known = places.filter((p) => routes.table.coasts.has(p));
  const found: Detour[] = [];
  for (const from of known)
    for (const to of known) {
      if (from === to) continue;
      const usual = routes.route(from, to);
      if (!isSea(usual) || !usual.passages.includes(passage)) continue;
      const around = routes.route(from, to, { without: [passage] });
      const days = isSea(around)
        ? sailingDays(Math.max(0, around.miles - usual.miles), knots)
        : null;
      found.push({ from, to, days });
    }
  const read = { found, unknown: places.filter((p) => !routes.table.coasts.has(p)) };
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(key, read);
  return read;
}

/** Several models ask the same of one closure. */
const KEPT = new Map<string, Detours>();
const MOST_KEPT = 8;

/** What closures do between some places, as flow events, and what is to be said of it. */
export interface ClosedFlows {
  readonly events: readonly AppliedFlow[];
  readonly notes: readonly Message[];
}

const party = (places: readonly PlaceCode[]): Party => ({ places, others: false });

/** Detours from one place that are as long, taken together. */
function grouped(found: readonly Detour[]): ReadonlyArray<Omit<Detour, 'to'> & { to: string[] }> {
  const groups = new Map<string, Omit<Detour, 'to'> & { to: string[] }>();
  for (const { from, to, days } of found) {
    const key = `${from} ${days?.toFixed(6) ?? 'none'}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { from, days, to: [to] });
    else group.to.push(to);
  }
  return [...groups.values()];
}

/**
 * Closures as flow events of one kind.
 *
 * @param as `dearer`, for models of prices; `missing`, for models of shortage, the missing days spread over the closure;
 *   `late`, for models with days, at its beginning
 * @param trades whether one delivers to the other at all, by the data
 * @returns nothing where the shock closes nothing; a reason where the country has no route of its own
 */
export function closedFlows(
  lab: Lab,
  places: readonly PlaceCode[],
  as: 'dearer' | 'missing' | 'late',
  trades: (from: PlaceCode, to: PlaceCode) => boolean = () => true,
): ClosedFlows | Missing {
  const closed = lab.events.filter((e): e is Close => e.what === 'close');
  if (closed.length === 0) return { events: [], notes: [] };
  if (!places.includes(lab.subject))
    return { reason: 'not_covered', detail: say.noRouteOfProxy({ subject: lab.subject }) };
  const knots = lab.assumed(ROUTE_SPEED.id);
  const events: AppliedFlow[] = [];
  const unknown = new Set<string>();
  let passes = false;
  for (const close of closed) {
    const read = detours(close.passage, places, knots);
    if (read.unknown.includes(lab.subject))
      return { reason: 'not_covered', detail: say.noRoute({ subject: lab.subject }) };
    for (const p of read.unknown) if (p !== REST) unknown.add(p);
    passes ||= read.found.some((d) => [d.from, d.to].includes(lab.subject));
    for (const group of grouped(read.found.filter((d) => trades(d.from, d.to)))) {
      const event = flowOf(close, group, as, as === 'dearer' ? costOfDay(lab) : 0);
      if (event !== undefined) events.push(event);
    }
  }
  if (events.length === 0)
    return {
      reason: 'not_applicable',
      detail: say.nothingPasses({ passages: closed.map((c) => c.passage) }),
    };
  return {
    events,
    notes: [
      ...(as === 'dearer' ? [say.delayCost({ day: costOfDay(lab) })] : [say.lateThenUsual({})]),
      ...(passes ? [] : [say.passesNothingOf({ subject: lab.subject })]),
      ...(unknown.size > 0 ? [say.noRoutesOf({ places: [...unknown] })] : []),
    ],
  };
}

const costOfDay = (lab: Lab): number => within(lab.chosen(DELAY_COST.id), 0, 1);

function flowOf(
  { what: _what, passage: _passage, share, ...close }: Close,
  { from, to, days: extra }: ReturnType<typeof grouped>[number],
  as: 'dearer' | 'missing' | 'late',
  dayCost: number,
): AppliedFlow | undefined {
  const flow = { ...close, from: party([from]), to: party(to), at: party([]) };
  const cut = { ...flow, what: 'cut' as const, replaced: 0 };
  const span = close.days ?? 365;
  if (extra === null) return { ...cut, share, days: span };
  if (as === 'dearer')
    return extra > 0 ? { ...flow, what: 'cost', by: extra * dayCost * share } : undefined;
  const gap = Math.min(extra, span);
  if (!(gap > 0)) return undefined;
  if (as === 'missing') return { ...cut, share: (share * gap) / span, days: span };
  const days = Math.ceil(gap);
  return { ...cut, share: (share * gap) / days, days };
}

/** What models that read closures take as given. */
export const CLOSED_COST: readonly Assumption[] = [DELAY_COST, ROUTE_SPEED];
export const CLOSED_TIME: readonly Assumption[] = [ROUTE_SPEED];

/**
 * Agreements of the world in one dataset: who is a party of what, and since when it is in force for it.
 * One dataset is one reading; counts of two are never mixed. Read here: the list of treaties of DESTA, and
 * lists of members whose records say `force` and `end` (manytrade: DESTA, GPTAD, HUGGO).
 *
 * - DESTA: one agreement is a base treaty with its accessions; protocols and consolidated texts are the same
 *   agreement. In an accession or a withdrawal the members with code 1 join or leave, the others stay. Who
 *   accedes without a year of force is bound from the year of the accession.
 * - A date known to the year is possible inside it and certain after it.
 * - A party without a date of force is not bound: signed, or not known.
 * - A union as a party stands for its members on the day. Two members of one union on the day an agreement
 *   came to bind both stand on one side of it, if it has other parties too: it does not tie them to one
 *   another; their union does, while both belong to it. Lists do not tell the sides of other groups.
 */
import {
  blocs,
  membersAt,
  periodBounds,
  place,
  type Day,
  type PlaceCode,
} from '../../core/index.js';
import type { RecordRow } from '../../sources/index.js';
import type { Manifest, Workspace } from '../../store/index.js';

/** When an agreement began and ceased to bind a party; null where it did not. */
export interface Bound {
  readonly from: string | null;
  readonly to: string | null;
}

export interface WorldAgreement {
  readonly id: string;
  readonly name: string;
  readonly parties: ReadonlyMap<PlaceCode, Bound>;
}

export interface WorldAgreements {
  readonly manifest: Manifest;
  /** Rows read. */
  readonly rows: number;
  readonly agreements: readonly WorldAgreement[];
  /** Newest year in which one entered into force: the dataset is silent of later ones. */
  readonly lastYear: number;
}

const DESTA = 'desta';
const MEMBER_LISTS: ReadonlySet<string> = new Set([
  'manytrade-desta',
  'manytrade-gptad',
  'manytrade-huggo',
]);
/** Mark of who joins or leaves in an entry of DESTA. */
const MOVES = 1;

interface Draft {
  name: string;
  parties: Map<PlaceCode, Bound>;
}

const earlier = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

function put(draft: Draft, place: PlaceCode, bound: Partial<Bound>): void {
  const old = draft.parties.get(place) ?? { from: null, to: null };
  draft.parties.set(place, {
    from: bound.from === undefined ? old.from : earlier(old.from, bound.from),
    to: bound.to ?? old.to,
  });
}

function fromDesta(rows: readonly RecordRow[]): Map<string, Draft> {
  const force = new Map<string, string>();
  const base = new Map<string, string>();
  for (const r of rows) {
    if (r.what === 'force' && r.start !== null) force.set(r.id, r.start);
    if (r.what === 'part_of' && r.text !== null) base.set(r.id, r.text);
  }
  const out = new Map<string, Draft>();
  for (const r of rows)
    if (r.what === 'base_treaty' && r.subject !== null) {
      const draft = out.get(r.id) ?? { name: r.text ?? r.id, parties: new Map() };
      put(draft, r.subject, { from: force.get(r.id) ?? null });
      out.set(r.id, draft);
    }
  for (const r of rows) {
    const id = base.get(r.id);
    const draft = id === undefined ? undefined : out.get(id);
    if (draft === undefined || r.subject === null || r.value !== MOVES) continue;
    // An accession binds nobody before the agreement itself is in force.
    const began = id === undefined ? undefined : force.get(id);
    const day = force.get(r.id) ?? r.start;
    if (r.what === 'accession' && began !== undefined && day !== null)
      put(draft, r.subject, { from: day > began ? day : began });
    if (r.what === 'withdrawal' && r.start !== null) put(draft, r.subject, { to: r.start });
  }
  return out;
}

function fromMembers(rows: readonly RecordRow[]): Map<string, Draft> {
  const out = new Map<string, Draft>();
  for (const r of rows) {
    if (r.subject === null) continue;
    const draft = out.get(r.id) ?? { name: r.text ?? r.id, parties: new Map() };
    if (r.what === 'force') put(draft, r.subject, { from: r.start });
    else if (r.what === 'end') put(draft, r.subject, r.start === null ? {} : { to: r.start });
    else put(draft, r.subject, {});
    out.set(r.id, draft);
  }
  return out;
}

/** True of a dataset from which memberships of agreements can be read. */
const speaks = (m: Manifest): boolean =>
  m.kind === 'records' && (m.source === DESTA || MEMBER_LISTS.has(m.source));

/** Datasets never change once loaded, so a reading of one serves every later question. */
const read = new WeakMap<Workspace, Map<string, Promise<WorldAgreements>>>();

async function readDataset(workspace: Workspace, manifest: Manifest): Promise<WorldAgreements> {
  const rows = await workspace.records({ dataset: manifest.id });
  const drafts = manifest.source === DESTA ? fromDesta(rows) : fromMembers(rows);
  const agreements = [...drafts]
    .map(([id, draft]) => ({ id, ...draft }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const years = agreements.flatMap(({ parties }) =>
    [...parties.values()].flatMap((b) => (b.from === null ? [] : [Number(b.from.slice(0, 4))])),
  );
  const lastYear = years.length === 0 ? null : Math.max(...years);
  return { manifest, rows: rows.length, agreements, lastYear: lastYear ?? 0 };
}

/**
 * Every loaded dataset that says who is party to which trade agreement, by id; those that list agreements
 * without members are left out.
 *
 * @param only the id of one dataset
 * @example
 * (await worldAgreements(workspace)).map((w) => w.manifest.source); // ['desta', 'manytrade-desta', …]
 */
export async function worldAgreements(
  workspace: Workspace,
  only?: string,
): Promise<readonly WorldAgreements[]> {
  const manifests = (await workspace.datasets()).filter(
    (m) => speaks(m) && (only === undefined || m.id === only),
  );
  const held = read.get(workspace) ?? new Map<string, Promise<WorldAgreements>>();
  read.set(workspace, held);
  const all: WorldAgreements[] = [];
  for (const manifest of manifests) {
    const reading = held.get(manifest.id) ?? readDataset(workspace, manifest);
    held.set(manifest.id, reading);
    all.push(await reading);
  }
  return all.filter((w) => w.lastYear > 0);
}

/** How many agreements of a reading have parties and dates. */
const dated = ({ agreements }: WorldAgreements): number =>
  agreements.filter(
    ({ parties }) => parties.size > 1 && [...parties.values()].some((b) => b.from !== null),
  ).length;

/** Readings in the order in which one is chosen: the one with most dated agreements first. */
export const fullestFirst = (all: readonly WorldAgreements[]): readonly WorldAgreements[] =>
  all.toSorted((a, b) => dated(b) - dated(a) || (a.manifest.id < b.manifest.id ? -1 : 1));

/** Whether an agreement binds a party on a day. */
export function bindsOn(bound: Bound | undefined, day: Day): 'certain' | 'possible' | 'no' {
  const from = bound?.from ? periodBounds(bound.from) : undefined;
  if (bound === undefined || from === undefined || day < from.first) return 'no';
  const to = bound.to === null ? undefined : periodBounds(bound.to);
  if (to !== undefined && day >= to.last) return 'no';
  return from.last <= day && (to === undefined || day < to.first) ? 'certain' : 'possible';
}

const UNIONS: readonly PlaceCode[] = blocs()
  .map((b) => b.code)
  .filter((code) => place(code)?.kind === 'union');
const memberships = new Map<string, ReadonlySet<PlaceCode>>();

/** Members of a union on a day. */
function unionOn(union: PlaceCode, day: Day): ReadonlySet<PlaceCode> {
  const key = `${union} ${day}`;
  const found = memberships.get(key) ?? new Set(membersAt(union, day, 'states'));
  memberships.set(key, found);
  return found;
}

interface Party {
  readonly code: PlaceCode;
  readonly sure: boolean;
  /** First day on which it may have been bound. */
  readonly since: Day;
}

/** Parties an agreement binds on a day, for certain or possibly; a union stands for its members. */
function boundOn({ parties }: WorldAgreement, day: Day): readonly Party[] {
  const found = new Map<PlaceCode, Party>();
  const add = (code: PlaceCode, bound: Bound): void => {
    const how = bindsOn(bound, day);
    const since = periodBounds(bound.from ?? '')?.first ?? day;
    if (how !== 'no') found.set(code, { code, sure: how === 'certain', since });
  };
  for (const [code, bound] of parties)
    if (UNIONS.includes(code))
      for (const member of unionOn(code, day)) if (!parties.has(member)) add(member, bound);
  for (const [code, bound] of parties) if (!UNIONS.includes(code)) add(code, bound);
  return [...found.values()];
}

/** Whether two parties stand on one side: of one union when both were bound, and others are parties too. */
function oneSide(a: Party, b: Party, all: readonly Party[]): boolean {
  const day = a.since > b.since ? a.since : b.since;
  return UNIONS.some((u) => {
    const members = unionOn(u, day);
    return members.has(a.code) && members.has(b.code) && all.some((p) => !members.has(p.code));
  });
}

/** Agreements in force with each partner of a place on a day, for certain and possibly. */
export type Layers = ReadonlyMap<
  PlaceCode,
  { readonly certain: readonly WorldAgreement[]; readonly possible: readonly WorldAgreement[] }
>;

/**
 * What ties a place to each other one.
 *
 * @example
 * layersOf(desta, 'VNM', '2020-12-31').get('JPN')?.certain.length; // 3 in DESTA
 */
export function layersOf(world: WorldAgreements, of: PlaceCode, day: Day): Layers {
  const out = new Map<PlaceCode, { certain: WorldAgreement[]; possible: WorldAgreement[] }>();
  for (const agreement of world.agreements) {
    const bound = boundOn(agreement, day);
    const own = bound.find((b) => b.code === of);
    if (own === undefined) continue;
    for (const other of bound) {
      if (other === own || oneSide(own, other, bound)) continue;
      const layers = out.get(other.code) ?? { certain: [], possible: [] };
      (own.sure && other.sure ? layers.certain : layers.possible).push(agreement);
      out.set(other.code, layers);
    }
  }
  return out;
}

/** Who is tied to whom on a day: by an agreement that binds both for certain, or as members of one union. */
export type Ties = ReadonlyMap<PlaceCode, ReadonlySet<PlaceCode>>;

/**
 * @param without the id of an agreement left out
 * @example
 * tiesOn(desta, '2020-12-31').get('VNM')?.has('JPN'); // true
 */
export function tiesOn(world: WorldAgreements, day: Day, without?: string): Ties {
  const out = new Map<PlaceCode, Set<PlaceCode>>();
  const tie = (a: PlaceCode, b: PlaceCode): void => {
    out.set(a, (out.get(a) ?? new Set<PlaceCode>()).add(b));
  };
  for (const agreement of world.agreements) {
    if (agreement.id === without) continue;
    const sure = boundOn(agreement, day).filter((b) => b.sure);
    for (const a of sure)
      for (const b of sure) if (a !== b && !oneSide(a, b, sure)) tie(a.code, b.code);
  }
  for (const union of UNIONS)
    for (const a of unionOn(union, day))
      for (const b of unionOn(union, day)) if (a !== b) tie(a, b);
  return out;
}

/**
 * How many agreements of a dataset bind each place on a day, for certain and at most; a union's agreements bind its
 * members.
 *
 * @example
 * boundCounts(desta, '2015-12-31').get('VNM'); // [9, 9]
 */
export function boundCounts(
  world: WorldAgreements,
  day: Day,
): ReadonlyMap<PlaceCode, readonly [certain: number, atMost: number]> {
  const out = new Map<PlaceCode, readonly [number, number]>();
  for (const agreement of world.agreements)
    for (const { code, sure } of boundOn(agreement, day)) {
      const [certain, atMost] = out.get(code) ?? [0, 0];
      out.set(code, [certain + (sure ? 1 : 0), atMost + 1]);
    }
  return out;
}

/** The last year-end a dataset can speak for on a day. */
export const yearOf = (world: WorldAgreements, day: Day): number =>
  Math.min(world.lastYear, Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1));

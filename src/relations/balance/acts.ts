/**
 * What answers each kind of code: packs, groups, obligations, exercises, rivalries, votes, shares. Read once a
 * country; then asked of each power. Where nothing is loaded, where a register ends before the year of the day or
 * begins after it, where a list holds only some groups, and where a register lists no rival of a power, nothing
 * answers: a score is a range there. The same acts are read a second time with the last year of each register
 * standing for the day (`carried`), which is an assumption and labelled as one.
 */
import {
  type Evidence,
  type PlaceCode,
  endYear,
  membersAt,
  periodBounds,
  place,
} from '../../core/index.js';
import { type Workspace, datasetEvidence } from '../../store/index.js';
import { type Pack, evidenceOf } from '../../facts/index.js';
import { partnersOf, statusBetween } from '../agreements/index.js';
import { layersOf, worldAgreements, yearOf, type Layers } from '../agreements/world.js';
import { blocMemberships } from '../memberships.js';
import { existsOn } from '../network/existing.js';
import { lastDay as packLastDay } from '../network/read-pack.js';
import type { Code } from './data.js';
import { yearBefore } from './flow-domains.js';
import type { HedgeQuestion } from './hedge.js';
import { shareOf } from './math.js';
import { EXERCISE_YEARS, MEASURE_YEARS } from './methods.js';
import type { DomainTable } from './types.js';

interface Held {
  readonly holds: boolean | undefined;
  readonly evidence: readonly Evidence[];
}

export interface Acts {
  readonly q: HedgeQuestion;
  /** Last year that was over on the day: what must be covered for an answer on the day. */
  readonly until: number;
  /** Rivals of each power by the register of rivalries; undefined where none is loaded. */
  readonly rivals: ReadonlyMap<PlaceCode, readonly PlaceCode[]> | undefined;
  readonly rivalEvidence: readonly Evidence[];
  /** The year the rivals are of; before `until` where the register ends earlier. */
  readonly rivalYear: number;
  /** Kinds of obligation with each place in the last year coded; undefined where none is loaded. */
  readonly obligations: ReadonlyMap<PlaceCode, ReadonlySet<string>> | undefined;
  /** Who has any promise in that year: of a power without a row (a state of another name then) it says nothing. */
  readonly obligationPlaces: ReadonlySet<PlaceCode>;
  readonly obligationEvidence: readonly Evidence[];
  readonly obligationYear: number;
  /** Agreements in force by dataset, for a country whose pack lists none, and the last year each speaks for. */
  readonly layers: ReadonlyArray<{
    readonly layers: Layers;
    readonly year: number;
    readonly evidence: Evidence;
  }>;
}

const OPEN: Held = { holds: undefined, evidence: [] };
const RIVALRY = 'rivalry';
const IN_FORCE: ReadonlySet<string> = new Set(['in_force', 'provisional']);

/** A register of promises between states says nothing of a territory or a union. */
const isState = (p: PlaceCode): boolean => place(p)?.kind === 'country';

/** First day on which any agreement of the pack is in force: before it the list does not speak. */
const firstForce = (pack: Pack): string =>
  pack.facts
    .flatMap((f) =>
      f.predicate === 'agreement_in_force'
        ? (periodBounds(f.valid?.from ?? f.period ?? '')?.first ?? [])
        : [],
    )
    .sort()[0] ?? '9999-12-31';

/** Who is a rival of whom in a year. */
async function rivalsOf(
  workspace: Workspace,
  powers: readonly PlaceCode[],
  until: number,
  subject: PlaceCode,
): Promise<Pick<Acts, 'rivals' | 'rivalEvidence' | 'rivalYear'>> {
  for (const manifest of await workspace.datasets()) {
    if (manifest.kind !== 'records' || manifest.source !== 'rivalries' || manifest.years === null)
      continue;
    if (until < manifest.years[0]) continue;
    const year = Math.min(until, manifest.years[1]);
    const rows = (await workspace.records({ dataset: manifest.id, what: RIVALRY })).filter(
      (r) =>
        Number(r.start?.slice(0, 4)) <= year &&
        (r.end === null || Number(r.end.slice(0, 4)) >= year),
    );
    const other = (power: PlaceCode): PlaceCode[] =>
      rows.flatMap((r) =>
        r.subject === power ? (r.partner ?? []) : r.partner === power ? (r.subject ?? []) : [],
      );
    return {
      rivals: new Map(
        powers.map((p) => [p, [...new Set(other(p))].filter((c) => c !== subject).sort()]),
      ),
      rivalEvidence: [datasetEvidence(manifest, rows.length)],
      rivalYear: year,
    };
  }
  return { rivals: undefined, rivalEvidence: [], rivalYear: -Infinity };
}

async function obligationsOf(
  workspace: Workspace,
  subject: PlaceCode,
  until: number,
): Promise<
  Pick<Acts, 'obligations' | 'obligationPlaces' | 'obligationEvidence' | 'obligationYear'>
> {
  for (const manifest of await workspace.datasets()) {
    if (manifest.kind !== 'flows' || manifest.flow !== 'obligation' || manifest.years === null)
      continue;
    if (until < manifest.years[0]) continue;
    const year = Math.min(until, manifest.years[1]);
    const links = await workspace.links({
      dataset: manifest.id,
      firstYear: year,
      lastYear: year,
    });
    const held = links.filter(
      (l) => l.from === subject && l.what !== 'TOTAL' && (l.amount ?? 0) > 0 && l.to !== null,
    );
    const out = new Map<PlaceCode, Set<string>>();
    for (const l of held) out.set(l.to ?? '', (out.get(l.to ?? '') ?? new Set()).add(l.what));
    const obligationEvidence = [datasetEvidence(manifest, held.length)];
    const obligationPlaces = new Set(links.flatMap((l) => l.from ?? []));
    return { obligations: out, obligationPlaces, obligationEvidence, obligationYear: year };
  }
  return {
    obligations: undefined,
    obligationPlaces: new Set(),
    obligationEvidence: [],
    obligationYear: -Infinity,
  };
}

export async function actsRead(workspace: Workspace, q: HedgeQuestion): Promise<Acts> {
  const { subject, day, pack, powers } = q;
  const until = yearBefore(day);
  const listed = (pack?.instruments.length ?? 0) > 0;
  const worlds = listed ? [] : await worldAgreements(workspace);
  return {
    q,
    until,
    ...(await rivalsOf(workspace, powers.codes, until, subject)),
    ...(await obligationsOf(workspace, subject, until)),
    layers: worlds.map((w) => ({
      layers: layersOf(w, subject, day),
      year: yearOf(w, day),
      evidence: datasetEvidence(w.manifest, w.rows),
    })),
  };
}

const yes = (holds: boolean, evidence: readonly Evidence[]): Held => ({ holds, evidence });

/** Whether an agreement of the country's own list, or of a dataset of the world, binds both. */
function agreement({ q, layers, until }: Acts, power: PlaceCode, carried: boolean): Held {
  const { subject, day, pack } = q;
  if (pack !== undefined && pack.instruments.length > 0) {
    if (day < firstForce(pack) || (!carried && day > packLastDay(pack))) return OPEN;
    let open = false;
    for (const instrument of pack.instruments) {
      const union = place(power)?.kind === 'union';
      if (!partnersOf(pack, instrument, day, union ? 'unions' : 'members').includes(power))
        continue;
      const state = statusBetween(pack, instrument, [subject, power], day);
      if (!state.statuses.some((s) => IN_FORCE.has(s))) continue;
      if (state.statuses.every((s) => IN_FORCE.has(s)))
        return yes(
          true,
          state.facts.slice(0, 2).map((f) => evidenceOf(f, pack)),
        );
      open = true;
    }
    return open ? OPEN : yes(false, []);
  }
  const speak = layers.filter((l) => carried || l.year >= until);
  const found = speak.find((l) => (l.layers.get(power)?.certain.length ?? 0) > 0);
  if (found !== undefined) return yes(true, [found.evidence]);
  if (speak.length === 0 || speak.some((l) => (l.layers.get(power)?.possible.length ?? 0) > 0))
    return OPEN;
  return yes(
    false,
    speak.map((l) => l.evidence),
  );
}

/** The table of a domain that speaks of the day: the first that is not older than a yearly measure may be. */
function tableOf({ q, until }: Acts, id: string, carried: boolean): DomainTable | undefined {
  const tables = q.domains.find((d) => d.id === id)?.tables ?? [];
  if (carried) return tables[0];
  return tables.find((t) => endYear(t.period) >= until - MEASURE_YEARS.value);
}

function share(
  acts: Acts,
  ids: readonly string[],
  least: number,
  power: PlaceCode,
  carried: boolean,
): Held {
  const tables = ids.map((id) => tableOf(acts, id, carried));
  const at = tables.find((t) => t !== undefined && shareOf(t.shares, power)[0] >= least);
  if (at !== undefined) return yes(true, at.evidenceFor(power));
  const none = tables.every((t) => t !== undefined && shareOf(t.shares, power)[1] < least);
  return none
    ? yes(
        false,
        tables.flatMap((t) => t?.evidenceFor(power) ?? []),
      )
    : OPEN;
}

/** Whether any rival of the power answers yes; open where the register lists none. */
function ofRivals(
  acts: Acts,
  rivals: readonly PlaceCode[],
  ask: (rival: PlaceCode) => boolean | undefined,
  evidence: readonly Evidence[],
): Held {
  if (rivals.length === 0) return OPEN;
  const answers = rivals.map(ask);
  const all = [...evidence, ...acts.rivalEvidence];
  if (answers.includes(true)) return yes(true, all);
  return answers.includes(undefined) ? OPEN : yes(false, all);
}

/**
 * A group that holds both, or one that holds the country and not the power. Only some groups are held, so where none
 * of them does, another may: nothing answers, and no is never said.
 */
function group({ q }: Acts, blocs: readonly string[], inside: boolean, power: PlaceCode): Held {
  const { subject, day } = q;
  const on = blocs.filter((b) => {
    const members = membersAt(b, day, 'all');
    return members.includes(subject) && (b === power || members.includes(power)) === inside;
  });
  if (on.length === 0) return OPEN;
  const lists = blocMemberships(subject, day);
  return yes(
    true,
    on.flatMap((b) => lists.find((f) => f.partner === b)?.evidence ?? []),
  );
}

/** An exercise with the power in the years up to the day: one that is on record; none only where all are covered. */
function exercise(
  { q, until }: Acts,
  carried: boolean,
): ((p: PlaceCode) => boolean | undefined) | undefined {
  const { exercises } = q;
  if (exercises === undefined || exercises.first > exercises.last) return undefined;
  if (carried) return (p) => exercises.ties.has(p);
  const from = until - EXERCISE_YEARS.value + 1;
  const whole = exercises.last >= until && exercises.first <= from;
  return (p) => ((exercises.newest.get(p) ?? 0) >= from ? true : whole ? false : undefined);
}

const held = (holds: boolean | undefined, evidence: readonly Evidence[]): Held =>
  holds === undefined ? OPEN : { holds, evidence };

/**
 * Whether a code holds towards a power on the day, and what says so.
 *
 * @param carried lets the last year of a register stand for the day, and a table of any age
 * @example
 * actReader(acts, code, 'CHN', false).holds; // true for `E3`, where the pack gives China a tier
 */
export function actReader(acts: Acts, code: Code, power: PlaceCode, carried: boolean): Held {
  const { q, until } = acts;
  const { reads } = code;
  const there = (p: PlaceCode): boolean => existsOn(p, q.day);
  if (q.beyond !== undefined || !there(q.subject) || !there(power)) return OPEN;
  const union = place(power)?.kind === 'union';
  const tiers = q.domains.find((d) => d.id === 'tiers')?.tables[0];
  const rivals = carried || acts.rivalYear >= until ? (acts.rivals?.get(power) ?? []) : [];
  switch (reads.reader) {
    case 'agreement':
      return agreement(acts, power, carried);
    case 'share':
      return share(acts, reads.domains, reads.at_least, power, carried);
    case 'share_of_rival': {
      const [table] = reads.domains.flatMap((id) => tableOf(acts, id, carried) ?? []);
      if (table === undefined) return OPEN;
      const of = (rival: PlaceCode): boolean | undefined => {
        const own = table.shares.known.get(rival);
        return own !== undefined
          ? own > 0
          : table.shares.unknown === 0 && q.powers.codes.includes(rival)
            ? false
            : undefined;
      };
      const named = rivals.filter((r) => table.shares.known.has(r));
      return ofRivals(
        acts,
        rivals,
        of,
        named.flatMap((r) => table.evidenceFor(r)),
      );
    }
    case 'tier':
      return tiers === undefined
        ? OPEN
        : yes(tiers.shares.known.has(power), tiers.evidenceFor(power));
    case 'tier_of_rival': {
      if (tiers === undefined) return OPEN;
      const rank = (p: PlaceCode): number => tiers.shares.known.get(p) ?? Infinity;
      // The table ranks the powers alone: where a rival that is none of them stands is not asked.
      return ofRivals(
        acts,
        rivals,
        (r) =>
          q.powers.codes.includes(r)
            ? Number.isFinite(rank(r)) && rank(r) <= rank(power)
            : undefined,
        rivals.flatMap((r) => tiers.evidenceFor(r)),
      );
    }
    case 'group':
      return group(acts, reads.blocs, reads.inside, power);
    case 'obligation': {
      const { obligations, obligationEvidence, obligationYear } = acts;
      const covered = carried || obligationYear >= until;
      if (obligations === undefined || !covered || union || !isState(q.subject)) return OPEN;
      const promised = (p: PlaceCode): boolean | undefined =>
        acts.obligationPlaces.has(p)
          ? reads.kinds.some((kind) => obligations.get(p)?.has(kind) === true)
          : undefined;
      return reads.with === 'power'
        ? held(isState(power) ? promised(power) : undefined, obligationEvidence)
        : ofRivals(acts, rivals, promised, obligationEvidence);
    }
    case 'exercise': {
      const joined = exercise(acts, carried);
      const { exercises } = q;
      if (joined === undefined || exercises === undefined || union) return OPEN;
      const evidence = [datasetEvidence(exercises.manifest, exercises.rows)];
      return reads.with === 'power'
        ? held(joined(power), evidence)
        : ofRivals(acts, rivals, joined, evidence);
    }
    case 'votes': {
      const votes = tableOf(acts, 'votes', carried);
      const alike = votes?.shares.known.get(power);
      if (votes === undefined || alike === undefined) return OPEN;
      return yes(alike > reads.above, votes.evidenceFor(power));
    }
  }
}

/**
 * What answers each kind of code: packs, groups, obligations, exercises, rivalries, votes, shares. Read once a
 * country; then asked of each power. Where nothing is loaded, or a register lists no rival of a power, nothing answers.
 */
import { type Evidence, type PlaceCode, membersAt, place } from '../../core/index.js';
import { type Workspace, datasetEvidence } from '../../store/index.js';
import { evidenceOf } from '../../facts/index.js';
import { partnersOf, statusBetween } from '../agreements/index.js';
import { layersOf, worldAgreements, type Layers } from '../agreements/world.js';
import { blocMemberships } from '../memberships.js';
import type { Code } from './data.js';
import { yearBefore } from './flow-domains.js';
import type { HedgeQuestion } from './hedge.js';
import { shareOf } from './math.js';

interface Held {
  readonly holds: boolean | undefined;
  readonly evidence: readonly Evidence[];
}

export interface Acts {
  readonly q: HedgeQuestion;
  /** Rivals of each power by the register of rivalries; undefined where none is loaded. */
  readonly rivals: ReadonlyMap<PlaceCode, readonly PlaceCode[]> | undefined;
  readonly rivalEvidence: readonly Evidence[];
  /** Kinds of obligation with each place in the last year coded; undefined where none is loaded. */
  readonly obligations: ReadonlyMap<PlaceCode, ReadonlySet<string>> | undefined;
  readonly obligationEvidence: readonly Evidence[];
  /** Agreements in force by dataset, for a country whose pack lists none. */
  readonly layers: ReadonlyArray<{ readonly layers: Layers; readonly evidence: Evidence }>;
}

const OPEN: Held = { holds: undefined, evidence: [] };
const RIVALRY = 'rivalry';

/** Who is a rival of whom in a year. */
async function rivalsOf(
  workspace: Workspace,
  powers: readonly PlaceCode[],
  until: number,
  subject: PlaceCode,
): Promise<Pick<Acts, 'rivals' | 'rivalEvidence'>> {
  for (const manifest of await workspace.datasets()) {
    if (manifest.kind !== 'records' || manifest.source !== 'rivalries' || manifest.years === null)
      continue;
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
    };
  }
  return { rivals: undefined, rivalEvidence: [] };
}

async function obligationsOf(
  workspace: Workspace,
  subject: PlaceCode,
  until: number,
): Promise<Pick<Acts, 'obligations' | 'obligationEvidence'>> {
  for (const manifest of await workspace.datasets()) {
    if (manifest.kind !== 'flows' || manifest.flow !== 'obligation' || manifest.years === null)
      continue;
    const year = Math.min(until, manifest.years[1]);
    const links = await workspace.links({
      dataset: manifest.id,
      from: subject,
      firstYear: year,
      lastYear: year,
    });
    const held = links.filter((l) => l.what !== 'TOTAL' && (l.amount ?? 0) > 0 && l.to !== null);
    const out = new Map<PlaceCode, Set<string>>();
    for (const l of held) out.set(l.to ?? '', (out.get(l.to ?? '') ?? new Set()).add(l.what));
    return { obligations: out, obligationEvidence: [datasetEvidence(manifest, held.length)] };
  }
  return { obligations: undefined, obligationEvidence: [] };
}

export async function actsRead(workspace: Workspace, q: HedgeQuestion): Promise<Acts> {
  const { subject, day, pack, powers } = q;
  const until = yearBefore(day);
  const listed = (pack?.instruments.length ?? 0) > 0;
  const worlds = listed ? [] : await worldAgreements(workspace);
  return {
    q,
    ...(await rivalsOf(workspace, powers.codes, until, subject)),
    ...(await obligationsOf(workspace, subject, until)),
    layers: worlds.map((w) => ({
      layers: layersOf(w, subject, day),
      evidence: datasetEvidence(w.manifest, w.rows),
    })),
  };
}

const yes = (holds: boolean, evidence: readonly Evidence[]): Held => ({ holds, evidence });

function agreement({ q, layers }: Acts, power: PlaceCode): Held {
  const { subject, day, pack } = q;
  if (pack !== undefined && pack.instruments.length > 0) {
    for (const instrument of pack.instruments) {
      const union = place(power)?.kind === 'union';
      if (!partnersOf(pack, instrument, day, union ? 'unions' : 'members').includes(power))
        continue;
      const state = statusBetween(pack, instrument, [subject, power], day);
      if (state.statuses.length === 1 && state.statuses[0] === 'in_force')
        return yes(
          true,
          state.facts.slice(0, 2).map((f) => evidenceOf(f, pack)),
        );
    }
    return yes(false, []);
  }
  if (layers.length === 0) return OPEN;
  const found = layers.find((l) => (l.layers.get(power)?.certain.length ?? 0) > 0);
  return yes(
    found !== undefined,
    found === undefined ? layers.map((l) => l.evidence) : [found.evidence],
  );
}

function share({ q }: Acts, ids: readonly string[], least: number, power: PlaceCode): Held {
  const tables = ids.map((id) => q.domains.find((d) => d.id === id)?.tables[0]);
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
  power: PlaceCode,
  ask: (rival: PlaceCode) => boolean | undefined,
  evidence: readonly Evidence[],
): Held {
  const rivals = acts.rivals?.get(power) ?? [];
  if (rivals.length === 0) return OPEN;
  const answers = rivals.map(ask);
  const all = [...evidence, ...acts.rivalEvidence];
  if (answers.includes(true)) return yes(true, all);
  return answers.includes(undefined) ? OPEN : yes(false, all);
}

function group({ q }: Acts, blocs: readonly string[], inside: boolean, power: PlaceCode): Held {
  const { subject, day } = q;
  const own = blocs.filter((b) => membersAt(b, day, 'all').includes(subject));
  const on = own.filter(
    (b) => (b === power || membersAt(b, day, 'all').includes(power)) === inside,
  );
  const lists = blocMemberships(subject, day);
  return yes(
    on.length > 0,
    (on.length > 0 ? on : own).flatMap((b) => lists.find((f) => f.partner === b)?.evidence ?? []),
  );
}

/**
 * Whether a code holds towards a power, and what says so.
 *
 * @example
 * actReader(acts, code, 'CHN').holds; // true for `E3`, where the pack gives China a tier
 */
export function actReader(acts: Acts, code: Code, power: PlaceCode): Held {
  const { q } = acts;
  const { reads } = code;
  const union = place(power)?.kind === 'union';
  const tiers = q.domains.find((d) => d.id === 'tiers')?.tables[0];
  const votes = q.domains.find((d) => d.id === 'votes')?.tables[0];
  switch (reads.reader) {
    case 'agreement':
      return agreement(acts, power);
    case 'share':
      return share(acts, reads.domains, reads.at_least, power);
    case 'share_of_rival': {
      const tables = reads.domains.flatMap(
        (id) => q.domains.find((d) => d.id === id)?.tables[0] ?? [],
      );
      const [table] = tables;
      if (table === undefined) return OPEN;
      const of = (rival: PlaceCode): boolean | undefined => {
        const own = table.shares.known.get(rival);
        return own !== undefined
          ? own > 0
          : table.shares.unknown === 0 && q.powers.codes.includes(rival)
            ? false
            : undefined;
      };
      return ofRivals(
        acts,
        power,
        of,
        (acts.rivals?.get(power) ?? []).flatMap((r) =>
          table.shares.known.has(r) ? table.evidenceFor(r) : [],
        ),
      );
    }
    case 'tier':
      return tiers === undefined
        ? OPEN
        : yes(tiers.shares.known.has(power), tiers.evidenceFor(power));
    case 'tier_of_rival': {
      if (tiers === undefined) return OPEN;
      const rank = (p: PlaceCode): number => tiers.shares.known.get(p) ?? Infinity;
      return ofRivals(
        acts,
        power,
        (r) => Number.isFinite(rank(r)) && rank(r) <= rank(power),
        (acts.rivals?.get(power) ?? []).flatMap((r) => tiers.evidenceFor(r)),
      );
    }
    case 'group':
      return group(acts, reads.blocs, reads.inside, power);
    case 'obligation': {
      const { obligations, obligationEvidence } = acts;
      if (obligations === undefined || union) return OPEN;
      const promised = (p: PlaceCode): boolean =>
        reads.kinds.some((kind) => obligations.get(p)?.has(kind) === true);
      return reads.with === 'power'
        ? yes(promised(power), obligationEvidence)
        : ofRivals(acts, power, promised, obligationEvidence);
    }
    case 'exercise': {
      const { exercises } = q;
      if (exercises === undefined || exercises.first > exercises.last || union) return OPEN;
      const evidence = [datasetEvidence(exercises.manifest, exercises.rows)];
      const joined = (p: PlaceCode): boolean => (exercises.ties.get(p) ?? 0) > 0;
      return reads.with === 'power'
        ? yes(joined(power), evidence)
        : ofRivals(acts, power, joined, evidence);
    }
    case 'votes': {
      const alike = votes?.shares.known.get(power);
      if (votes === undefined || alike === undefined) return OPEN;
      const above = reads.above === undefined || alike > reads.above;
      const below = reads.below === undefined || alike < reads.below;
      return yes(above && below, votes.evidenceFor(power));
    }
  }
}

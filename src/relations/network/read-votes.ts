/**
 * The layer of votes: of the roll calls of a calendar year in which two members both voted (yes, no, abstain), the
 * share in which they voted the same. An absence is no vote. Roll calls that nearly everybody supports raise it, so the
 * limit is high. A small reading of its own over the loaded roll calls, which any other of pairs can replace.
 */
import type { Limit, PlaceCode } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import type { Tie } from './graph.js';
import type { Layer } from './layer.js';
import { VOTE_AGREEMENT, VOTE_CALLS } from './limits.js';
import { yearlyLayer, type YearRead, type YearlySource } from './yearly.js';

const FLOW = 'votes';
const ROLL_CALL = 'roll call';

/** One vote: who, in which roll call, and what. */
export interface Ballot {
  readonly member: PlaceCode;
  readonly call: string;
  readonly vote: number;
}

/**
 * Agreement of every pair; `calls` says in how many roll calls both voted.
 *
 * @example
 * // A and B voted alike in one of two roll calls.
 * agreementOf(ballots).ties[0]?.strength; // 0.5
 */
export function agreementOf(ballots: readonly Ballot[]): YearRead {
  const members = [...new Set(ballots.map((b) => b.member))].sort();
  const at = new Map(members.map((m, i) => [m, i]));
  const calls = [...new Set(ballots.map((b) => b.call))];
  const column = new Map(calls.map((c, i) => [c, i]));
  const width = calls.length;
  const NONE = 9;
  const table = new Int8Array(members.length * width).fill(NONE);
  for (const b of ballots)
    table[(at.get(b.member) ?? 0) * width + (column.get(b.call) ?? 0)] = b.vote;
  const ties: Tie[] = [];
  members.forEach((from, i) => {
    for (let j = i + 1; j < members.length; j += 1) {
      let [both, same] = [0, 0];
      for (let c = 0; c < width; c += 1) {
        const a = table[i * width + c];
        const b = table[j * width + c];
        if (a === NONE || b === NONE) continue;
        both += 1;
        if (a === b) same += 1;
      }
      if (both > 0)
        ties.push({
          from,
          to: members[j] as string,
          strength: same / both,
          sure: true,
          since: null,
          until: null,
          by: [],
          calls: both,
        });
    }
  });
  return { nodes: members, ties, rows: ballots.length };
}

/** The loaded votes, the newest release first, with the roll calls that date them. */
async function sources(
  workspace: Workspace,
  manifests: readonly Manifest[],
): Promise<YearlySource[]> {
  const votes = manifests.filter((m) => m.kind === 'records' && m.flow === FLOW);
  const dates = manifests.filter(
    (m) => m.kind === 'records' && m.years !== null && votes.some((v) => v.source === m.source),
  );
  const out: YearlySource[] = [];
  for (const manifest of votes) {
    const byYear = new Map<number, string[]>();
    for (const dated of dates.filter((d) => d.source === manifest.source))
      for (const call of await workspace.records({ dataset: dated.id, what: ROLL_CALL })) {
        const year = Number(call.start?.slice(0, 4));
        if (Number.isInteger(year) && year > 0)
          byYear.set(year, [...(byYear.get(year) ?? []), call.id]);
      }
    const read = async (year: number): Promise<YearRead> => {
      const rows = await workspace.records({ dataset: manifest.id, id: byYear.get(year) ?? [] });
      return agreementOf(
        rows.flatMap(({ subject, id, value }) =>
          subject === null || value === null ? [] : [{ member: subject, call: id, vote: value }],
        ),
      );
    };
    out.push({ manifest, years: [...byYear.keys()].sort((a, b) => a - b), read });
  }
  return out.filter((s) => s.years.length > 0);
}

const held = new WeakMap<Workspace, Map<string, Promise<YearlySource[]>>>();

/** Sources by what is loaded: a server sees what was added. */
function sourcesOf(workspace: Workspace, manifests: readonly Manifest[]): Promise<YearlySource[]> {
  const key = manifests.map((m) => m.id).join(' ');
  const kept = held.get(workspace);
  const found = kept?.get(key) ?? sources(workspace, manifests);
  held.set(workspace, new Map([[key, found]]));
  return found;
}

export async function voteLayer(
  workspace: Workspace,
  manifests: readonly Manifest[],
  country: PlaceCode,
  limits: readonly Limit[],
): Promise<Layer> {
  const limit = limits.find((l) => l.id === VOTE_AGREEMENT.id) ?? VOTE_AGREEMENT;
  const calls = limits.find((l) => l.id === VOTE_CALLS.id) ?? VOTE_CALLS;
  return yearlyLayer(workspace, {
    id: 'vote',
    country,
    sources: await sourcesOf(workspace, manifests),
    world: true,
    whole: true,
    tied: ({ strength, calls: both }, _, value) =>
      (strength ?? 0) >= value && (both ?? 0) >= calls.value,
    limits: [limit, calls],
    // What is missing to 1, doubled and halved.
    others: [limit.value - (1 - limit.value), limit.value + (1 - limit.value) / 2],
  });
}

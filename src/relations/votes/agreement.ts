/**
 * How alike two states vote, from one table of votes by votes.
 *
 * Agreement: roll calls in which both said the same / roll calls in which both voted.
 * S (Signorino and Ritter 1999): 1 - 2 Σ|vi - vj| / d_max over yes, abstain, no as 3, 2, 1, all roll calls weighing
 *   the same and d_max = 2 a roll call, so S = 1 - Σ|vi - vj| / n; 1 is the same in all, -1 opposite in all.
 * Cohen's kappa and Scott's pi (Hage 2011): (po - pe) / (1 - pe) with po the agreement, and pe what two who vote
 *   by chance would agree in: Σ p_ik p_jk with each one's own shares for kappa, Σ ((p_ik + p_jk)/2)² for pi.
 *   Nominal, no weights; Hage's own weighs squared distances. Without a value where pe = 1 (both always the same).
 * Absence is no vote and never an abstention: a roll call counts only where both voted.
 */
import type { PlaceCode } from '../../core/index.js';
import { VOTE, type RollCalls, type Session } from './roll-calls.js';

export interface Alike {
  /** Roll calls in which both voted. */
  readonly both: number;
  readonly same: number;
  /** Share in which both said the same; null where they never both voted, as all below. */
  readonly agreement: number | null;
  readonly s: number | null;
  /** Null too where chance alone would give full agreement. */
  readonly kappa: number | null;
  readonly pi: number | null;
  /** Votes of the first, and of the second, and the share of them that are abstentions. */
  readonly votes: readonly [number, number];
  readonly abstention: readonly [number | null, number | null];
}

/**
 * @param ours a byte a roll call, as `votesOf` gives them
 * @example
 * const { yes, no, abstain } = VOTE;
 * alike(Uint8Array.of(yes, no, yes), Uint8Array.of(yes, abstain, yes)).s; // 0.6667
 */
export function alike(ours: Uint8Array, theirs: Uint8Array): Alike {
  const table = new Float64Array(16);
  for (const [c, vote] of ours.entries()) {
    const at = 4 * vote + (theirs[c] ?? VOTE.none);
    table[at] = (table[at] ?? 0) + 1;
  }
  const cell = (i: number, j: number): number => table[4 * i + j] ?? 0;
  const said = [VOTE.no, VOTE.abstain, VOTE.yes];
  let [both, same, distance] = [0, 0, 0];
  for (const i of said)
    for (const j of said) {
      both += cell(i, j);
      if (i === j) same += cell(i, j);
      distance += Math.abs(i - j) * cell(i, j);
    }
  const first = said.map((i) => said.reduce((sum, j) => sum + cell(i, j), 0));
  const second = said.map((j) => said.reduce((sum, i) => sum + cell(i, j), 0));
  const chance = (of: (a: number, b: number) => number): number =>
    said.reduce((sum, _, k) => sum + of((first[k] ?? 0) / both, (second[k] ?? 0) / both), 0);
  const corrected = (pe: number): number | null =>
    both === 0 || pe >= 1 - 1e-12 ? null : (same / both - pe) / (1 - pe);
  const all = [0, ...said];
  const cast = (of: (i: number, j: number) => number, i: number): number =>
    all.reduce((sum, j) => sum + of(i, j), 0);
  const ourCell = (i: number, j: number): number => cell(i, j);
  const theirCell = (i: number, j: number): number => cell(j, i);
  const own = [ourCell, theirCell].map((of) => {
    const votes = said.reduce((sum, i) => sum + cast(of, i), 0);
    return { votes, share: votes === 0 ? null : cast(of, VOTE.abstain) / votes };
  });
  return {
    both,
    same,
    agreement: both === 0 ? null : same / both,
    s: both === 0 ? null : 1 - distance / both,
    kappa: corrected(chance((a, b) => a * b)),
    pi: corrected(chance((a, b) => ((a + b) / 2) ** 2)),
    votes: [own[0]?.votes ?? 0, own[1]?.votes ?? 0],
    abstention: [own[0]?.share ?? null, own[1]?.share ?? null],
  };
}

/** Of two states in a session: in how many roll calls both voted, and in how many of these alike. */
export interface PairCount {
  readonly a: PlaceCode;
  readonly b: PlaceCode;
  readonly both: number;
  readonly same: number;
}

/**
 * Votes alike of every pair of a session, as `alike` counts them for one: pairs that both voted at least once, by code.
 *
 * @example
 * pairsOf(rolls, session).pairs[0]; // { a: 'AFG', b: 'AGO', both: 74, same: 71 }
 */
export function pairsOf(
  { places }: Pick<RollCalls, 'places'>,
  { calls, votes }: Pick<Session, 'calls' | 'votes'>,
): { readonly places: readonly PlaceCode[]; readonly pairs: readonly PairCount[] } {
  const width = calls.length;
  const rows = places
    .map((place, i) => {
      const row = new Uint8Array(width);
      for (let c = 0; c < width; c++) row[c] = votes[c * places.length + i] ?? VOTE.none;
      return { place, row };
    })
    .filter(({ row }) => row.some((vote) => vote !== VOTE.none));
  const pairs: PairCount[] = [];
  for (const [i, { place: a, row: ours }] of rows.entries())
    for (const { place: b, row: theirs } of rows.slice(i + 1)) {
      let [both, same] = [0, 0];
      for (let c = 0; c < width; c++) {
        const vote = ours[c];
        if (vote === VOTE.none || theirs[c] === VOTE.none) continue;
        both++;
        if (vote === theirs[c]) same++;
      }
      if (both > 0) pairs.push({ a, b, both, same });
    }
  return { places: rows.map(({ place }) => place), pairs };
}

/**
 * Votes alike of one state with every other in a session, as `alike` counts them.
 *
 * @returns those that both voted at least once; empty where the state casts no vote
 * @example
 * alikeWith(rolls, session, 'CHN').get('VNM'); // { both: 74, same: 64 }
 */
export function alikeWith(
  { places }: Pick<RollCalls, 'places'>,
  { calls, votes }: Pick<Session, 'calls' | 'votes'>,
  place: PlaceCode,
): ReadonlyMap<PlaceCode, { readonly both: number; readonly same: number }> {
  const size = places.length;
  const own = places.indexOf(place);
  const [both, same] = [new Uint32Array(size), new Uint32Array(size)];
  if (own < 0) return new Map();
  for (let c = 0; c < calls.length; c++) {
    const ours = votes[c * size + own] ?? VOTE.none;
    if (ours === VOTE.none) continue;
    for (let i = 0; i < size; i++) {
      const theirs = votes[c * size + i] ?? VOTE.none;
      if (theirs === VOTE.none) continue;
      both[i] = (both[i] ?? 0) + 1;
      if (theirs === ours) same[i] = (same[i] ?? 0) + 1;
    }
  }
  return new Map(
    places.flatMap((other, i) =>
      i === own || !both[i] ? [] : [[other, { both: both[i], same: same[i] ?? 0 }] as const],
    ),
  );
}

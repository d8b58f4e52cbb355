/**
 * What would change a verdict: the smallest sets of facts that, known otherwise, give another one. A set is smallest
 * when no part of it gives that verdict alone. All sets of one and two facts are tried; for a verdict that none of them
 * gives, larger ones are sought by branch and bound: some principle stands in the way, so one of its own facts must
 * change, and what is farther away than facts may still be changed (`distance`) is left aside.
 */
import { type Lookup, codesOf } from './condition.js';
import { distanceTo, together } from './distance.js';
import { type Verdict, judgePrinciple, worst } from './judge.js';
import { type Truth } from './kleene.js';
import { type Principle, VERDICTS } from './schema.js';

export interface Flip {
  readonly facts: ReadonlyArray<{
    readonly code: string;
    readonly from: Truth;
    readonly to: Truth;
  }>;
  readonly verdict: Verdict;
}

/** The sets found, and what is known of the verdicts that no set gives. */
export interface FlipSearch {
  readonly flips: readonly Flip[];
  /** The most facts that were changed together. */
  readonly most: number;
  /** Verdicts that no set of so many facts gives. */
  readonly none: readonly Verdict[];
  /** Verdicts given up before every set was looked at; for those named in `flips`, there may be more sets as small. */
  readonly cut: readonly Verdict[];
}

/** Facts changed together, at most. A draft of which little is known may wait for some twenty answers. */
export const MOST_FACTS = 40;
/** Sets of one size beyond two that are kept for one verdict. */
const MOST_SETS = 24;
/** Steps of the search for one verdict. */
const MOST_STEPS = 4_000;

const OTHER: Readonly<Record<Truth, readonly Truth[]>> = {
  true: ['false'],
  false: ['true'],
  unknown: ['true', 'false'],
};

type Changed = ReadonlyMap<string, Truth>;

/** Every code that a principle asks for, in order. */
const codesAskedBy = (p: Principle): readonly string[] => [
  ...new Set([p.breach_if, p.justify_if, ...p.exceptions.map((e) => e.when)].flatMap(codesOf)),
];

/** Every smallest set of one or two facts. */
function small(principles: readonly Principle[], lookup: Lookup, size: number): readonly Flip[] {
  const plain = principles.map((p) => judgePrinciple(p, lookup).verdict);
  const asking = new Map<string, number[]>();
  principles.forEach((p, i) => {
    for (const code of codesAskedBy(p)) asking.set(code, [...(asking.get(code) ?? []), i]);
  });
  /** Only principles that ask for a changed fact are judged again. */
  const verdictWith = (changed: Changed): Verdict => {
    const verdicts = [...plain];
    const now: Lookup = (c) => changed.get(c) ?? lookup(c);
    for (const i of new Set([...changed.keys()].flatMap((c) => asking.get(c) ?? []))) {
      const p = principles[i];
      if (p !== undefined) verdicts[i] = judgePrinciple(p, now).verdict;
    }
    return worst(verdicts);
  };
  const codes = [...asking.keys()].sort();
  const now = worst(plain);
  const found: Flip[] = [];
  /** Some flip to the same verdict changes only facts that are among these. */
  const known = (changed: Changed, verdict: Verdict): boolean =>
    found.some((f) => f.verdict === verdict && f.facts.every((x) => changed.get(x.code) === x.to));
  let level: readonly Changed[] = [new Map()];
  for (let n = 1; n <= size; n += 1) {
    const next: Changed[] = [];
    for (const changed of level) {
      const last = [...changed.keys()].at(-1) ?? '';
      for (const code of codes.filter((c) => c > last))
        for (const to of OTHER[lookup(code)]) next.push(new Map([...changed, [code, to]]));
    }
    const fresh = next.flatMap((changed): Flip[] => {
      const verdict = verdictWith(changed);
      if (verdict === now || known(changed, verdict)) return [];
      return [flipOf(changed, verdict, lookup)];
    });
    found.push(...fresh);
    level = next;
  }
  return found;
}

const flipOf = (changed: Changed, verdict: Verdict, lookup: Lookup): Flip => ({
  facts: [...changed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, to]) => ({ code, from: lookup(code), to })),
  verdict,
});

/** The sets of one verdict found, and whether every set of at most `most` facts was looked at. */
interface Sought {
  readonly sets: readonly Changed[];
  readonly whole: boolean;
}

/**
 * The sets of fewest facts, from `least` to `most`, by which the worst of the principles is `verdict`. It is when none is
 * worse and one, the witness, is just that: each principle is tried as the witness.
 */
function sought(
  principles: readonly Principle[],
  lookup: Lookup,
  verdict: Verdict,
  least: number,
  most: number,
): Sought {
  const better = VERDICTS.slice(VERDICTS.indexOf(verdict));
  const codes = new Map(principles.map((p) => [p, codesAskedBy(p)]));
  // Of what is compliant every principle is a witness: one round for all.
  const witnesses = verdict === 'compliant' ? principles.slice(0, 1) : principles;
  let steps = 0;
  for (let size = least; size <= most; size += 1) {
    const sets = new Map<string, Changed>();
    for (const witness of witnesses) {
      const visit = (changed: Changed, barred: ReadonlySet<string>): void => {
        steps += 1;
        if (steps > MOST_STEPS || sets.size >= MOST_SETS) return;
        const now: Lookup = (c) => changed.get(c) ?? lookup(c);
        const free = (code: string, to: Truth): boolean =>
          !changed.has(code) && lookup(code) !== to && !barred.has(`${code} ${to}`);
        const away = principles.flatMap((p) => {
          const allowed = p === witness ? [verdict] : better;
          if (allowed.includes(judgePrinciple(p, now).verdict)) return [];
          const near = Math.min(...allowed.map((v) => distanceTo(p, v, now, free)));
          return [{ p, least: Math.max(1, near), codes: codes.get(p) ?? [] }];
        });
        const [first] = away.toSorted((a, b) => a.codes.length - b.codes.length);
        if (first === undefined) {
          if (changed.size === size) sets.set([...changed].map(String).sort().join(), changed);
          return;
        }
        if (changed.size + together(away) > size) return;
        const tried = new Set(barred);
        for (const code of first.codes)
          for (const to of OTHER[lookup(code)])
            if (free(code, to)) {
              visit(new Map([...changed, [code, to]]), new Set(tried));
              tried.add(`${code} ${to}`);
            }
      };
      visit(new Map(), new Set());
    }
    if (sets.size > 0)
      return { sets: [...sets.values()], whole: steps <= MOST_STEPS && sets.size < MOST_SETS };
    if (steps > MOST_STEPS) return { sets: [], whole: false };
  }
  return { sets: [], whole: true };
}

/**
 * The smallest changes to each other verdict: every smallest set of one and two facts; of a verdict that none of these
 * gives, the sets of fewest facts up to `most`. Larger ways to be undecided are not sought: nobody wants them.
 *
 * @example
 * searchFlips(principles, facts).none; // ['exception_applies']: no rule of it has an exception
 */
export function searchFlips(
  principles: readonly Principle[],
  lookup: Lookup,
  most = MOST_FACTS,
): FlipSearch {
  const now = worst(principles.map((p) => judgePrinciple(p, lookup).verdict));
  const first = small(principles, lookup, Math.min(2, most));
  const missing = VERDICTS.filter(
    (v) => v !== now && v !== 'insufficient_evidence' && !first.some((f) => f.verdict === v),
  );
  const rest = missing.map((v) => [v, sought(principles, lookup, v, 3, most)] as const);
  const larger = rest.flatMap(([verdict, { sets }]) =>
    sets
      .map((changed) => flipOf(changed, verdict, lookup))
      .map((flip) => [flip.facts.map((f) => `${f.code} ${f.to}`).join(), flip] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, flip]) => flip),
  );
  return {
    flips: [...first, ...larger].sort((a, b) => a.facts.length - b.facts.length),
    most,
    none: rest.flatMap(([v, { sets, whole }]) => (whole && sets.length === 0 ? [v] : [])),
    cut: rest.flatMap(([v, { whole }]) => (whole ? [] : [v])),
  };
}

/**
 * @param most the most facts that are changed together
 * @returns sorted by size
 * @example
 * flipsOf(principles, facts).map((f) => f.facts.map((x) => x.code)); // [['defence'], ['offence'], ...]
 */
export const flipsOf = (
  principles: readonly Principle[],
  lookup: Lookup,
  most = MOST_FACTS,
): readonly Flip[] => searchFlips(principles, lookup, most).flips;

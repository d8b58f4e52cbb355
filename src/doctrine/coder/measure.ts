/**
 * How good the coder is on cases a person has coded: each case is judged without the patterns drawn from it alone. Of
 * each clause with words the coder reads those words and nothing else.
 */
import { type Draft, factsOf } from '../draft.js';
import { type Patterns, drawnFrom, onlyFrom, without } from './patterns.js';
import { type Proposal, codeText } from './propose.js';

export interface Score {
  /** Clauses with words and a value that is known. */
  readonly clauses: number;
  /** Of those, clauses whose own fact was proposed with its value. */
  readonly found: number;
  /** Proposals that the case bears out, in this clause or another. */
  readonly right: number;
  /** Proposals that it does not: another value, or a fact that it does not say to be so. */
  readonly wrong: number;
  /** Clauses with words from which nothing was proposed. */
  readonly abstained: number;
  /** Clauses with words, also those whose value is not known. */
  readonly read: number;
}

export interface Measure {
  /** Each case judged without what was drawn from it alone. */
  readonly leavingOneOut: Score;
  /** With every pattern: what the coder has seen, it knows again. */
  readonly nothingLeftOut: Score;
  /** With the vocabulary's own words only. */
  readonly vocabularyOnly: Score;
  /** Of `leavingOneOut`, by code, sorted. */
  readonly codes: ReadonlyArray<{ readonly code: string; readonly score: Score }>;
  readonly cases: number;
  readonly patterns: number;
  readonly drawnFrom: readonly string[];
  /** Every wrong proposal of `leavingOneOut`, for a person to look at. */
  readonly errors: ReadonlyArray<{
    readonly draft: string;
    readonly clause: number;
    readonly proposal: Proposal;
  }>;
}

const ZERO: Score = { clauses: 0, found: 0, right: 0, wrong: 0, abstained: 0, read: 0 };
const plus = (a: Score, b: Score): Score => ({
  clauses: a.clauses + b.clauses,
  found: a.found + b.found,
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  abstained: a.abstained + b.abstained,
  read: a.read + b.read,
});

interface Read {
  readonly draft: string;
  readonly clause: number;
  readonly code: string;
  readonly known: boolean;
  readonly found: boolean;
  readonly proposals: ReadonlyArray<{ readonly proposal: Proposal; readonly right: boolean }>;
}

/** Every clause with words of every case, read. */
function readAll(cases: readonly Draft[], patternsFor: (id: string) => Patterns): readonly Read[] {
  return cases.flatMap((draft) => {
    const own = patternsFor(draft.id);
    const held = factsOf(draft);
    const spoken = new Set([...draft.clauses.map((c) => c.code), ...Object.keys(draft.context)]);
    const bornOut = (p: Proposal): boolean => spoken.has(p.code) && held(p.code) === `${p.value}`;
    return draft.clauses.flatMap((c, i): Read[] => {
      const words = c.text ?? c.detail;
      if (words.trim() === '' || c.code === null) return [];
      const { proposals } = codeText(words, own);
      return [
        {
          draft: draft.id,
          clause: i + 1,
          code: c.code,
          known: c.value !== null,
          found: proposals.some((p) => p.code === c.code && p.value === c.value),
          proposals: proposals.map((proposal) => ({ proposal, right: bornOut(proposal) })),
        },
      ];
    });
  });
}

/** Of one code: the clauses that it heads, and the proposals of it wherever they were made. */
function scoreOf(all: readonly Read[], code?: string): Score {
  const heads = all.filter((r) => code === undefined || r.code === code);
  const made = all
    .flatMap((r) => r.proposals)
    .filter(({ proposal }) => code === undefined || proposal.code === code);
  const right = made.filter((p) => p.right).length;
  return heads.reduce(
    (sum, r) =>
      plus(sum, {
        ...ZERO,
        read: 1,
        clauses: r.known ? 1 : 0,
        found: r.known && r.found ? 1 : 0,
        abstained: r.proposals.length === 0 ? 1 : 0,
      }),
    { ...ZERO, right, wrong: made.length - right },
  );
}

/**
 * @param cases coded by a person
 * @example
 * measureCoder(shippedCases(), patterns()).leavingOneOut; // { clauses: 32, found: ..., right: ..., wrong: ..., ... }
 */
export function measureCoder(cases: readonly Draft[], all: Patterns): Measure {
  const out = readAll(cases, (id) => without(all, id));
  const codes = [
    ...new Set(out.flatMap((r) => [r.code, ...r.proposals.map((p) => p.proposal.code)])),
  ].sort();
  const general = onlyFrom(all, ['vocabulary']);
  return {
    leavingOneOut: scoreOf(out),
    nothingLeftOut: scoreOf(readAll(cases, () => all)),
    vocabularyOnly: scoreOf(readAll(cases, () => general)),
    codes: codes.map((code) => ({ code, score: scoreOf(out, code) })),
    cases: cases.length,
    patterns: all.patterns.length,
    drawnFrom: drawnFrom(all),
    errors: out.flatMap((r) =>
      r.proposals
        .filter((p) => !p.right)
        .map(({ proposal }) => ({ draft: r.draft, clause: r.clause, proposal })),
    ),
  };
}

/** Right of what was proposed; null where nothing was. */
export const precision = (s: Score): number | null =>
  s.right + s.wrong === 0 ? null : s.right / (s.right + s.wrong);
/** Found of what was there; null where nothing was. */
export const recall = (s: Score): number | null => (s.clauses === 0 ? null : s.found / s.clauses);
/** Clauses left alone of those read; null where none was read. */
export const abstention = (s: Score): number | null => (s.read === 0 ? null : s.abstained / s.read);

/** What a claim is judged by: readings under named rules, each in segments of the claimed period. */
import type { Bounds, Day, Finding, Message, Period, Text } from '../../core/index.js';
import type { Ask, Claim, Fact, Pack, Proposal } from '../../facts/index.js';
import type { Manifest, Workspace } from '../../store/index.js';

/** Whether what was found agrees with the claim: `unknown` where the range holds both. */
export type Says = 'true' | 'false' | 'unknown';

/** What was found, as data and as words. */
export interface Found {
  readonly value:
    | number
    | readonly [number, number]
    | string
    | readonly string[]
    /** Before any fact reaches back: nothing is known, and that is no zero. */
    | null
    | Readonly<Record<string, number | readonly [number, number]>>;
  readonly text: Text;
}

/** What one rule gives over a run of days inside the claimed period. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
  readonly says: Says;
  readonly found: Found;
  /** When the value is of: a day of the replay, a year of a dataset. */
  readonly date: Period;
  /** The value is older than the claimed period: it may support a claim; it neither proves nor refutes. */
  readonly older: boolean;
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
}

export interface Rule {
  readonly id: string;
  readonly text: Text;
  /** A few words for a table, where the text is longer. */
  readonly name?: Text;
}

export interface Reading {
  readonly rule: Rule;
  readonly segments: readonly Segment[];
  /** Shown beside the others and left out of the verdict; the notes say why. */
  readonly context: boolean;
}

/** What a measure hands back of one claim. */
export interface Outcome {
  readonly readings: readonly Reading[];
  /** What the readings cannot say. */
  readonly notes: readonly Message[];
  /** The dataset or document that would settle it, by name. */
  readonly needs: readonly Message[];
  /** Readings are sources of one amount, not rules of counting: one that leaves it open does not shield it. */
  readonly sources?: boolean;
}

/** What every measure works with. `period` is the claimed one, cut where the pack ends. */
export interface Case {
  readonly claim: Claim;
  readonly pack: Pack | undefined;
  readonly workspace: Workspace;
  readonly manifests: readonly Manifest[];
  readonly period: Bounds;
}

export const VERDICTS = ['holds', 'holds-under', 'conflicts', 'not-checkable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The rule a claim holds under, and since or until when where that is not the whole period. */
export interface RuleUse extends Rule {
  readonly from: Day | null;
  readonly to: Day | null;
  /** When the value is of, where that is before the claimed time: true as of then. */
  readonly older: Period | null;
}

/** Where a claim was read. */
export interface ClaimSource {
  readonly id: string;
  readonly title: Text;
  readonly address: string | null;
  readonly published: Period | null;
}

export interface Judgement {
  readonly claim: Claim;
  readonly source: ClaimSource;
  /** What is asked; null where nobody has said and the words could not be read. */
  readonly ask: Ask | null;
  /** The reading of the words, where `asks` was not coded. */
  readonly proposal: Proposal | null;
  readonly verdict: Verdict;
  readonly rule: RuleUse | null;
  readonly readings: readonly Reading[];
  readonly notes: readonly Message[];
  readonly needs: readonly Message[];
  /** Ids of other claims that say something else of the same thing, at the same time. */
  readonly rivals: readonly string[];
  /** The days judged; null where none could be. `cut`: the claimed period goes on beyond them. */
  readonly judged: (Bounds & { readonly cut: boolean }) | null;
}

/** Verdicts for programs: one object a claim, with every value that was found and every source. */
import { render, type Evidence, type Finding, type Lang } from '../../core/index.js';
import type { Judgement, Segment } from '../../assess/index.js';
import { evidenceOf, type Pack } from '../../facts/index.js';
import { factsOf } from './views.js';
import { decides, readingText } from './words.js';

export interface JsonSource {
  readonly id: string;
  readonly address: string | null;
  readonly title: string;
  readonly published: string | null;
}

export interface JsonValue {
  readonly value: unknown;
  /** Id of the counting rule; null for what a document says. */
  readonly rule: string | null;
  readonly from: string;
  readonly to: string;
  /** When the value is of. */
  readonly date: string;
  /** Whether it agrees with the claim; null for a document, and for a value that is only shown. */
  readonly agrees: 'true' | 'false' | 'unknown' | null;
  /** The value is of a time before the claim's: it neither proves nor refutes. */
  readonly older: boolean;
  readonly sources: readonly string[];
  /** Id of the Finding or fact, opened by `tuchu claims COUNTRY --finding ID`; null for a document. */
  readonly finding: string | null;
}

export interface JsonClaim {
  readonly id: string;
  readonly subject: string;
  readonly claim: string;
  readonly claimedAsOf: string;
  readonly asks: Judgement['ask'];
  /** How the words were read where they leave it open. */
  readonly reading: string | null;
  /** The words a pattern read, where nobody coded the claim. */
  readonly readFrom: string | null;
  readonly verdict: Judgement['verdict'];
  readonly rule: string | null;
  readonly ruleText: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly values: readonly JsonValue[];
  readonly sources: readonly JsonSource[];
  readonly conflictsWith: readonly string[];
  readonly reasons: readonly string[];
  /** Of one claim asked for alone: the Findings in full. */
  readonly findings?: readonly Finding[];
}

const sourcesOf = (evidence: readonly Evidence[], lang: Lang): readonly JsonSource[] =>
  evidence.flatMap((e): readonly JsonSource[] =>
    e.kind === 'dataset'
      ? [
          {
            id: e.id,
            address: null,
            title: `${e.title[lang]} · ${e.release}. ${e.citation}`,
            published: null,
          },
        ]
      : e.sources.map((s) => ({
          id: s.id,
          address: s.address,
          title: s.id,
          published: s.published ?? null,
        })),
  );

const unique = (all: readonly JsonSource[]): readonly JsonSource[] => [
  ...new Map(all.map((s) => [s.id, s])).values(),
];

/**
 * The judgements as the command line prints them with `--json`.
 *
 * @param full the Findings in full beside their ids
 * @example
 * claimsJson(judged, judged, pack, 'en').find((c) => c.id === 'c12')?.rule; // 'with_unions'
 */
export function claimsJson(
  shown: readonly Judgement[],
  all: readonly Judgement[],
  pack: Pack | undefined,
  lang: Lang,
  full = false,
): readonly JsonClaim[] {
  const documentOf = (j: Judgement): JsonSource => {
    const { id, address, title, published } = j.source;
    return { id, address, title: title[lang], published };
  };
  const evidence = (s: Segment): readonly Evidence[] => [
    ...s.findings.flatMap((f) => f.evidence),
    ...(pack === undefined ? [] : s.facts.map((f) => evidenceOf(f, pack))),
  ];
  const saidBy = (j: Judgement): JsonValue => ({
    value: j.claim.value,
    rule: null,
    from: j.claim.claimedAsOf,
    to: j.claim.claimedAsOf,
    date: j.claim.claimedAsOf,
    agrees: null,
    older: false,
    sources: [j.source.id],
    finding: null,
  });
  return shown.map((j) => {
    const rivals = all.filter((o) => j.rivals.includes(o.claim.id));
    const found = j.readings.flatMap((r) =>
      r.segments.map((s): JsonValue => ({
        value: s.found.value,
        rule: r.rule.id,
        from: s.from,
        to: s.to,
        date: s.date,
        agrees: decides(r, s) ? s.says : null,
        older: s.older,
        sources: unique(sourcesOf(evidence(s), lang)).map((x) => x.id),
        finding: s.findings[0]?.id ?? s.facts[0]?.id ?? null,
      })),
    );
    const behind = [
      ...j.readings.flatMap((r) => r.segments.flatMap((s) => evidence(s))),
      ...(pack === undefined ? [] : factsOf(j, pack).map((f) => evidenceOf(f, pack))),
    ];
    const { claim } = j.claim;
    return {
      id: j.claim.id,
      subject: j.claim.subject,
      claim: typeof claim === 'string' ? claim : claim[lang],
      claimedAsOf: j.claim.claimedAsOf,
      asks: j.ask,
      reading: readingText(j, lang),
      readFrom: j.proposal?.words ?? null,
      verdict: j.verdict,
      rule: j.rule?.id ?? null,
      ruleText: j.rule?.text[lang] ?? null,
      from: j.rule?.from ?? null,
      to: j.rule?.to ?? null,
      values: [saidBy(j), ...rivals.map(saidBy), ...found],
      sources: unique([documentOf(j), ...rivals.map(documentOf), ...sourcesOf(behind, lang)]),
      conflictsWith: j.rivals,
      reasons: [...j.notes, ...j.needs].map((m) => render(m, lang)),
      ...(full
        ? { findings: j.readings.flatMap((r) => r.segments.flatMap((s) => s.findings)) }
        : {}),
    };
  });
}

/**
 * Whole drafts, 10,000 draws each: nothing that is added makes a breach, or what is undecided, compliant or not
 * applicable, unless an exception names it or it answers what was open. And the same drafts against a plain twin.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Doctrine,
  type Draft,
  SHIPPED,
  accepted,
  assessDraft,
  codesOf,
  doctrines,
  draftSchema,
  factsOf,
  patterns,
  uncoded,
  vocabulary,
  withProposals,
} from '../../src/doctrine/index.js';
import { type TwinPrinciple, twin } from './twin.js';

const RUNS = 10_000;
/** Every draw of these reads each clause by every pattern. */
const CODER_RUNS = 2_000;
const codes = [...vocabulary().keys()];
const value = fc.constantFrom(true, false, null);
/** Words that patterns know, and words that none does. */
const WORDS = [
  'The Parties shall hold joint exercises.',
  'The navy of the other Party may establish a military base.',
  'Armed attack on one Party is an attack on both; each shall assist the other by force of arms.',
  'Warships may visit ports.',
  'The Parties agree on the following.',
  'Không bên nào được đặt căn cứ quân sự.',
];
const coded = fc.record({ code: fc.constantFrom(...codes), value });
const open = fc.record({
  code: fc.constant(null),
  value,
  text: fc.constantFrom(...WORDS),
});
const clauses = fc.array(
  fc.oneof({ weight: 5, arbitrary: coded }, { weight: 1, arbitrary: open }),
  {
    maxLength: 7,
  },
);
const drafts = fc
  .record({
    clauses,
    context: fc.dictionary(fc.constantFrom(...codes), value, { maxKeys: 4 }),
    unlisted_facts: fc.constantFrom('false' as const, 'false' as const, 'unknown' as const),
    parties: fc.constantFrom(['VNM', 'USA'], ['CHE', 'DEU'], ['PHL', 'IDN', 'USA'], ['TUR', 'GRC']),
    date: fc.constantFrom('2024-05-06', '2019-11', '1997'),
  })
  .map((d): Draft => draftSchema.parse({ ...d, id: 'd', title: 'd', instrument_type: 'treaty' }));
const all = doctrines();
const doctrine = fc.constantFrom(...all);
const mode = fc.constantFrom('actual' as const, 'hypothetical' as const);

/** Codes that some exception of a doctrine names. */
const excusing = new Map(
  all.map((d) => [
    d.id,
    new Set(d.principles.flatMap((p) => p.exceptions.flatMap((e) => codesOf(e.when)))),
  ]),
);
const excuses = (d: Doctrine, code: string): boolean => excusing.get(d.id)?.has(code) === true;
const bad = (v: string): boolean => v === 'compliant' || v === 'not_applicable';
const plain = (c: { code: string | null; value: boolean | null }): Draft['clauses'][number] => ({
  ...c,
  detail: '',
  basis: 'text',
  source: [],
});

/** What was drawn and held, so that a property that tries nothing fails. */
function holds(
  name: string,
  change: (draft: Draft, code: string, v: boolean | null) => Draft | undefined,
  excused: (d: Doctrine, draft: Draft, code: string) => boolean,
  from: readonly string[] = ['breach', 'insufficient_evidence'],
  numRuns = RUNS,
): void {
  it(name, () => {
    const tried = new Map<string, number>();
    fc.assert(
      fc.property(
        doctrine,
        drafts,
        mode,
        fc.constantFrom(...codes),
        value,
        (d, draft, m, code, v) => {
          const before = assessDraft(d, draft, m).verdict;
          if (!from.includes(before) || excused(d, draft, code)) return;
          const changed = change(draft, code, v);
          if (changed === undefined) return;
          tried.set(before, (tried.get(before) ?? 0) + 1);
          const after = assessDraft(d, changed, m).verdict;
          expect([before, after, bad(after)]).toEqual([before, after, false]);
        },
      ),
      { numRuns, seed: 21, endOnFailure: true },
    );
    for (const verdict of from) expect(tried.get(verdict) ?? 0).toBeGreaterThan(20);
  });
}

const answers = (draft: Draft, code: string): boolean => factsOf(draft)(code) === 'unknown';

describe('a breach or an undecided verdict does not become compliant or not applicable', () => {
  holds(
    'by a clause of which nothing is known yet',
    (draft, _code, v) => ({
      ...draft,
      clauses: [...draft.clauses, plain({ code: null, value: v })],
    }),
    () => false,
  );
  holds(
    'by a fact that is said to be so, unless an exception names it or it was the one not known',
    (draft, code) => ({ ...draft, clauses: [...draft.clauses, plain({ code, value: true })] }),
    (d, draft, code) => excuses(d, code) || answers(draft, code) || draft.clauses.length === 0,
  );
  holds(
    'by the same fact as of the setting',
    (draft, code) =>
      code in draft.context ? undefined : { ...draft, context: { ...draft.context, [code]: true } },
    (d, draft, code) => excuses(d, code) || answers(draft, code),
  );
  holds(
    'by one clause being coded while another is not',
    (draft, code, v) => {
      const [first, second] = uncoded(draft);
      if (first === undefined || second === undefined) return undefined;
      return {
        ...draft,
        clauses: draft.clauses.map((c, i) => (i + 1 === first ? plain({ code, value: v }) : c)),
      };
    },
    (d, _draft, code) => excuses(d, code),
  );
  holds(
    'where it is a breach, by the last clause being coded',
    (draft, code, v) => {
      const open = new Set(uncoded(draft));
      return open.size === 0
        ? undefined
        : {
            ...draft,
            clauses: draft.clauses.map((c, i) => (open.has(i + 1) ? plain({ code, value: v }) : c)),
          };
    },
    (d, _draft, code) => excuses(d, code),
    ['breach'],
  );
  holds(
    'by the coder being run: what it proposes is nobody’s word',
    (draft) => withProposals(draft, patterns()),
    () => false,
    ['breach', 'insufficient_evidence'],
    CODER_RUNS,
  );
  it('where it is a breach, by its proposals being accepted, unless an exception names one', () => {
    let tried = 0;
    fc.assert(
      fc.property(doctrine, drafts, mode, (d, draft, m) => {
        if (assessDraft(d, draft, m).verdict !== 'breach') return;
        const proposed = withProposals(draft, patterns());
        if (proposed.clauses.some((c) => c.proposed && c.code !== null && excuses(d, c.code)))
          return;
        tried += 1;
        expect(bad(assessDraft(d, accepted(proposed), m).verdict)).toBe(false);
      }),
      { numRuns: CODER_RUNS, seed: 22, endOnFailure: true },
    );
    expect(tried).toBeGreaterThan(20);
  });
});

describe('clauses that contradict each other', () => {
  it('leave their fact unknown and keep the breach in view', () => {
    const four = all.find((d) => d.id === 'VNM-4NO-2019');
    if (four === undefined) throw new Error('no such doctrine');
    const draft = (clauses: Draft['clauses'], context = {}): Draft =>
      draftSchema.parse({
        id: 'd',
        title: 'd',
        parties: ['VNM', 'USA'],
        date: '2024-05-06',
        instrument_type: 'treaty',
        unlisted_facts: 'false',
        clauses,
        context,
      });
    const [so, notSo] = [true, false].map((v) => plain({ code: 'bases', value: v }));
    if (so === undefined || notSo === undefined) throw new Error('two clauses');
    const found = assessDraft(four, draft([so, notSo]), 'actual');
    expect([found.verdict, found.doubts]).toEqual([
      'insufficient_evidence',
      [
        {
          kind: 'contradiction',
          facts: [{ code: 'bases', so: [1], notSo: [2] }],
          worst: 'breach',
          principles: ['VNM-3'],
        },
      ],
    ]);
    // The setting is one side as well; the order of the clauses is none.
    expect(assessDraft(four, draft([so], { bases: false }), 'actual')).toMatchObject({
      verdict: 'insufficient_evidence',
      doubts: [{ facts: [{ code: 'bases', so: [1], notSo: [0] }], worst: 'breach' }],
    });
    expect(assessDraft(four, draft([notSo, so]), 'actual').verdict).toBe('insufficient_evidence');
    // Of a fact for which no rule asks it changes nothing.
    const other = [true, false].map((v) => plain({ code: 'mutual_benefit', value: v }));
    expect(assessDraft(four, draft(other), 'actual').doubts).toEqual([]);
  });
});

describe('a plain twin of the semantics', () => {
  const packs = new Map(
    readdirSync(SHIPPED)
      .map(
        (name) =>
          JSON.parse(readFileSync(join(SHIPPED, name), 'utf8')) as {
            id?: string;
            principles?: TwinPrinciple[];
            limits?: ReadonlyArray<{ fact: string }>;
          },
      )
      .flatMap((p) =>
        p.id === undefined || p.principles === undefined ? [] : [[p.id, p] as const],
      ),
  );
  it('says the same of every draw under every doctrine', () => {
    expect(packs.size).toBe(all.length);
    const seen = new Set<string>();
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const d of all) {
          const found = assessDraft(d, draft, 'hypothetical');
          const pack = packs.get(d.id);
          const judged = new Set(found.readings[0]?.principles.map((p) => p.principle.id));
          if (found.outOf !== null) {
            expect(found.outOf).toBe('scope');
            continue;
          }
          const same = twin(
            (pack?.principles ?? []).filter((p) => judged.has(p.id)),
            draft,
            (pack?.limits ?? []).map((l) => l.fact),
          );
          seen.add(same.verdict);
          expect([found.verdict, verdicts(found)]).toEqual([same.verdict, same.principles]);
        }
      }),
      { numRuns: Math.ceil(RUNS / all.length), seed: 23, endOnFailure: true },
    );
    expect([...seen].sort()).toEqual([
      'breach',
      'compliant',
      'exception_applies',
      'insufficient_evidence',
      'needs_justification',
    ]);
  });
});

const verdicts = (found: ReturnType<typeof assessDraft>): Record<string, string> =>
  Object.fromEntries((found.readings[0]?.principles ?? []).map((p) => [p.principle.id, p.verdict]));

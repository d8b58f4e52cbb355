/** The sheet of a check: what keeps it open, reasons as trees, readings side by side, and what one chooses from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ReasonNode,
  doctrineList,
  exampleList,
  gapsMissing,
  gapsOf,
  gapsWhole,
  writeCheckSheet,
} from '../../src/brief/index.js';
import {
  type Doctrine,
  type Draft,
  assessDraft,
  doctrineFor,
  doctrines,
  readDraft,
  shippedCases,
  vocabulary,
} from '../../src/doctrine/index.js';
import { cases } from '../thorough.js';

const memorandum = readDraft('docs/journeys/files/memorandum-1.json');
const fourNos = doctrineFor('VNM-4NO-2019').doctrine as Doctrine;
const sheetOf = (doctrine: Doctrine, draft: Draft, lang: 'en' | 'vi' = 'en') =>
  writeCheckSheet(
    {
      doctrine,
      draft,
      found: assessDraft(doctrine, draft, 'hypothetical'),
      sources: new Map(),
      file: 'a file.json',
      asOf: '2026-03-02',
    },
    lang,
  );

it('the gaps of the memorandum are one fact, one clause, two verdicts', () => {
  const found = assessDraft(fourNos, memorandum, 'actual');
  expect(gapsOf({ draft: memorandum, found })).toEqual([
    {
      code: 'territory_use_against_third',
      clauses: [5],
      principles: ['VNM-3', 'VNM-3B'],
      ifSo: 'breach',
      ifNot: 'compliant',
      later: false,
    },
  ]);
});

describe('what a gap says of either answer', () => {
  const codes = [...vocabulary().keys()];
  const clause = fc.record({
    code: fc.constantFrom(...codes),
    value: fc.constantFrom(true, false, null),
  });
  it('is what the check itself gives once the clause says so', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...doctrines()),
        fc.uniqueArray(clause, { maxLength: 6, selector: (c) => c.code }),
        fc.constantFrom('false' as const, 'unknown' as const),
        (doctrine, clauses, unlisted_facts) => {
          const full = clauses.map((c) => ({ ...c, detail: '', basis: 'text', source: [] }));
          const draft: Draft = { ...memorandum, context: {}, clauses: full, unlisted_facts };
          const found = assessDraft(doctrine, draft, 'hypothetical');
          const gaps = gapsOf({ draft, found });
          if (found.verdict === 'insufficient_evidence') expect(gaps.length).toBeGreaterThan(0);
          for (const { code, ifSo, ifNot } of gaps)
            for (const [value, verdict] of [
              [true, ifSo],
              [false, ifNot],
            ] as const) {
              const rest = full.filter((c) => c.code !== code);
              const said = { code, value, detail: '', basis: 'text', source: [] };
              const answered = { ...draft, clauses: [...rest, said] };
              const then = assessDraft(doctrine, answered, 'hypothetical');
              if (then.outOf === null) expect(then.verdict).toBe(verdict);
            }
        },
      ),
      { numRuns: cases(500) },
    );
  });
});

describe('the list of gaps', () => {
  const codes = [...vocabulary().keys()];
  const clause = fc.record({
    code: fc.oneof(fc.constantFrom(...codes), fc.constant(null)),
    value: fc.constantFrom(true, false, null),
  });
  const coded = fc.record({
    code: fc.constantFrom(...codes),
    value: fc.constantFrom(true, false, null),
  });
  it('decides the verdict once all of it is answered, in whatever way, or says that it is not whole', () => {
    let [whole, later] = [0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom(...doctrines()),
        fc.array(fc.oneof({ weight: 9, arbitrary: coded }, clause), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('false' as const, 'unknown' as const),
        fc.func(fc.boolean()),
        (doctrine, clauses, unlisted_facts, answer) => {
          const full = clauses.map((c) => ({ ...c, detail: '', basis: 'text', source: [] }));
          const draft: Draft = { ...memorandum, context: {}, clauses: full, unlisted_facts };
          const found = assessDraft(doctrine, draft, 'hypothetical');
          const gaps = gapsOf({ draft, found });
          if (found.verdict === 'insufficient_evidence') {
            const title = gapsMissing({ draft, found }, 'en').title;
            expect(title.startsWith('At least')).toBe(!gapsWhole({ found, draft }));
          }
          if (!gapsWhole({ found, draft }) || found.outOf !== null) return;
          whole += gaps.length > 0 ? 1 : 0;
          later += gaps.some((g) => g.later) ? 1 : 0;
          const asked = gaps.map((g) => g.code);
          const said = asked.map((code) => {
            const value = answer(code);
            return { code, value, detail: '', basis: 'text', source: [] };
          });
          const rest = full.filter((c) => !asked.includes(c.code));
          const then = assessDraft(
            doctrine,
            { ...draft, clauses: [...rest, ...said] },
            'hypothetical',
          );
          for (const r of then.readings) expect(r.verdict).not.toBe('insufficient_evidence');
          expect(then.verdict).not.toBe('insufficient_evidence');
        },
      ),
      { numRuns: cases(1_500), seed: 5 },
    );
    expect(whole).toBeGreaterThan(cases(200));
    expect(later).toBeGreaterThan(cases(50));
  });
});

it('every example under every doctrine: each leaf has a value and says what it rests on', () => {
  const leaves = (n: ReasonNode): ReasonNode[] =>
    n.parts.length > 0 ? n.parts.flatMap(leaves) : [n];
  for (const doctrine of doctrines())
    for (const draft of shippedCases())
      for (const lang of ['en', 'vi'] as const) {
        const sheet = sheetOf(doctrine, draft, lang);
        expect(sheet.gaps.length).toBe(sheet.page.missing.items.length);
        for (const leaf of sheet.reasons.flatMap((r) => r.nodes.flatMap(leaves)))
          expect(leaf.saidBy !== '' || /nothing|anything|không có gì|mọi/.test(leaf.label)).toBe(
            true,
          );
        expect(new Set(sheet.page.sections.map((s) => s.id)).size).toBe(sheet.page.sections.length);
      }
});

it('the record names the command, with a file name in quotation marks where it needs them', () => {
  const rows = sheetOf(fourNos, memorandum, 'vi').record.rows;
  expect(rows.at(-1)?.value).toBe(
    'tuchu check "a file.json" --doctrine VNM-4NO-2019 --mode hypothetical --as-of 2026-03-02 --lang vi',
  );
});

it('the sheet names exceptions that were considered, and the wordings elsewhere', () => {
  const withException = doctrines().find((d) => d.principles.some((p) => p.exceptions.length > 0));
  if (withException === undefined) throw new Error('no exception in any doctrine');
  const [example] = shippedCases().filter(
    (d) => assessDraft(withException, d, 'hypothetical').readings.length > 0,
  );
  const sheet = sheetOf(withException, example as Draft);
  const labels = sheet.reasons.flatMap((r) => r.nodes.map((n) => n.label));
  expect(labels.filter((l) => /^(exception|outside the rule), /.test(l)).length).toBe(
    withException.principles
      .filter((p) => sheet.reasons.some((r) => r.id === p.id))
      .flatMap((p) => p.exceptions).length,
  );
  expect(sheetOf(fourNos, memorandum).page.sections.map((s) => s.id)).toContain('variants');
});

it('begins with the doctrine in force, and with real cases', () => {
  expect(doctrineList('en').find((d) => d.country === 'VNM')?.id).toBe('VNM-4NO-2019');
  expect(exampleList('en').length).toBe(shippedCases().length);
});

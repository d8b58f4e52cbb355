/** A proposal is nobody's word until a person takes it for so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accepted,
  assessDraft,
  codeDraft,
  clausesOf,
  codePlain,
  doctrineFor,
  factsOf,
  parseDraft,
  patterns,
  uncoded,
  withProposals,
} from '../../../src/doctrine/index.js';

const all = patterns();
const fourNos = doctrineFor('VNM-4NO-2019').doctrine;
if (fourNos === undefined) throw new Error('VNM-4NO-2019');
const make = (texts: readonly string[]) =>
  parseDraft(
    {
      id: 'memorandum',
      title: 'Memorandum',
      parties: ['VNM', 'IND'],
      date: '2024-01-01',
      instrument_type: 'memorandum',
      clauses: texts.map((text) => ({ text })),
      unlisted_facts: 'false',
    },
    'memorandum.json',
  );

describe('a draft coded by proposals only', () => {
  const draft = make([
    'The Parties provide logistic support and joint training.',
    'No foreign military base shall be established.',
  ]);
  const coded = withProposals(draft, all);

  it('has each proposal as a clause of its own, marked, behind the clause, which stays uncoded', () => {
    expect(coded.clauses.map((c) => [c.code, c.value, c.proposed, c.detail])).toEqual([
      [null, null, undefined, ''],
      ['joint_exercise', true, true, '“joint training”'],
      ['logistics', true, true, '“logistic support”'],
      [null, null, undefined, ''],
      ['bases', false, true, '“No foreign military base shall be established”'],
    ]);
    expect(parseDraft(JSON.parse(JSON.stringify(coded)), 'coded.json')).toEqual(coded);
  });

  it('is judged as if nothing were known of it', () => {
    expect(['logistics', 'bases', 'defence'].map(factsOf(coded))).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(uncoded(coded)).toEqual([1, 2, 3, 4, 5]);
    expect(assessDraft(fourNos, coded, 'actual').verdict).toBe('insufficient_evidence');
    expect(assessDraft(fourNos, draft, 'actual').verdict).toBe('insufficient_evidence');
  });

  it('stays undecided once a person accepts them: a proposal codes a fact, not the clause', () => {
    expect(assessDraft(fourNos, accepted(coded), 'actual').verdict).toBe('insufficient_evidence');
  });

  it('is judged by them once a person has read the clauses through and taken them out', () => {
    const read = accepted(coded);
    const taken = { ...read, clauses: read.clauses.filter((c) => c.code !== null) };
    expect(['logistics', 'bases', 'defence'].map(factsOf(taken))).toEqual([
      'true',
      'false',
      'false',
    ]);
    expect(assessDraft(fourNos, taken, 'actual').verdict).toBe('compliant');
  });
});

describe('clauses', () => {
  it('that a person has coded are left as they are', () => {
    const draft = make(['See annex.']);
    const mixed = {
      ...draft,
      clauses: [
        { ...draft.clauses[0], code: 'bases', value: true, text: 'joint exercises' },
        ...draft.clauses,
      ],
    } as typeof draft;
    expect(codeDraft(mixed, all).map((c) => c.clause)).toEqual([2]);
    expect(withProposals(mixed, all)).toEqual(mixed);
  });

  it('is not proposed from twice', () => {
    const once = withProposals(make(['Joint exercises.']), all);
    expect(once.clauses.map((c) => c.code)).toEqual([null, 'joint_exercise']);
    expect(withProposals(once, all)).toEqual(once);
  });

  it('never overwrites what a person or the setting says, whatever the clause proposes', () => {
    const draft = make(['The Parties set up a joint command.']);
    const person = { code: 'integrated_command', value: true, detail: '', basis: '', source: [] };
    const breach = { ...draft, clauses: [person, ...draft.clauses] } as typeof draft;
    const verdict = assessDraft(fourNos, breach, 'actual').verdict;
    expect(verdict).toBe('breach');
    for (const of of [withProposals(breach, all), accepted(withProposals(breach, all))])
      expect(assessDraft(fourNos, of, 'actual').verdict).toBe(verdict);
    const set = { ...draft, context: { integrated_command: false } };
    expect(withProposals(set, all)).toEqual(set);
  });

  it('with a proposal and an abstention keeps both and the clause', () => {
    const draft = make([
      'The Parties hold joint exercises. No military base shall be established except at Cam Ranh. The forces of the United States shall have the right to garrison there.',
    ]);
    const taken = accepted(withProposals(draft, all));
    expect(taken.clauses[0]?.code).toBe(null);
    expect(taken.clauses.some((c) => c.code === 'bases' && c.value === null)).toBe(true);
    expect(assessDraft(fourNos, taken, 'actual').verdict).toBe('insufficient_evidence');
  });

  it('a proposal that a person’s clause denies changes nothing, and once accepted leaves the fact unknown', () => {
    const draft = make(['They set up a joint command.']);
    const coded = withProposals(draft, all);
    const both = {
      ...coded,
      clauses: [
        { code: 'integrated_command', value: false, detail: '', basis: 'text', source: [] },
        ...coded.clauses,
      ],
    };
    // It takes nothing from what a person said; the clause behind it is not coded, and that keeps it undecided.
    expect(factsOf(both)('integrated_command')).toBe('false');
    expect(factsOf(accepted(both))('integrated_command')).toBe('unknown');
  });

  it('of a plain text are its lines', () => {
    expect(codePlain('Joint exercises.\n---\nSee annex.\n', all).map((c) => c.text)).toEqual([
      'Joint exercises.',
      'See annex.',
    ]);
  });
});

it('a fact from which the coder abstained stays not known once the proposals beside it are accepted', () => {
  const draft = make([
    'The Parties hold joint exercises. It is not aimed at any third State except as agreed.',
  ]);
  const taken = accepted(withProposals(draft, all));
  expect(taken.clauses.map((c) => [c.code, c.value])).toEqual([
    [null, null],
    ['joint_exercise', true],
    ['third_party_targeting', null],
  ]);
  expect(factsOf(taken)('third_party_targeting')).toBe('unknown');
  expect(assessDraft(fourNos, taken, 'actual').verdict).toBe('insufficient_evidence');
});

describe('a plain text', () => {
  it('is parted by its numbers, in either language, whatever comes before them', () => {
    const text =
      'MEMORANDUM\n\nArticle 1\n\nNo base.\nArticle 2 (Ports)\n1. Port calls\nare welcome.\n2. See annex.\n';
    expect(clausesOf(text)).toEqual([
      'MEMORANDUM',
      'Article 1 No base.',
      'Article 2 (Ports)',
      '1. Port calls are welcome.',
      '2. See annex.',
    ]);
    expect(clausesOf('Điều 1. Không đặt căn cứ.\nĐiều 2. a) Thăm cảng.\nb) Khác.')).toEqual([
      'Điều 1. Không đặt căn cứ.',
      'Điều 2. a) Thăm cảng.',
      'b) Khác.',
    ]);
  });

  it('without numbers is parted by blank lines, and without those by lines', () => {
    expect(clausesOf('Joint\nexercises.\n\nSee annex.')).toEqual([
      'Joint exercises.',
      'See annex.',
    ]);
    expect(clausesOf('Joint exercises.\nSee annex.')).toEqual(['Joint exercises.', 'See annex.']);
    expect(clausesOf('---\n\n')).toEqual([]);
  });

  it('loses none of its words', () => {
    const line = fc.constantFrom(
      'Article 1',
      '2. Port calls',
      '',
      'No base.',
      'Điều 3',
      '(a) Fuel',
      'b) x',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const kept = clausesOf(lines.join('\n')).join(' ');
        for (const words of ['Port calls', 'No base.', 'Fuel'])
          expect(kept.split(words).length).toBe(lines.join('\n').split(words).length);
      }),
    );
  });
});

/** A proposal is nobody's word until a person takes it for so. */
import { describe, expect, it } from 'vitest';
import {
  accepted,
  assessDraft,
  codeDraft,
  codeLines,
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

  it('has each proposal as a clause of its own, marked, with the words it rests on', () => {
    expect(coded.clauses.map((c) => [c.code, c.value, c.proposed, c.detail])).toEqual([
      ['joint_exercise', true, true, '“joint training”'],
      ['logistics', true, true, '“logistic support”'],
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
    expect(uncoded(coded)).toEqual([1, 2, 3]);
    expect(assessDraft(fourNos, coded, 'actual').verdict).toBe('insufficient_evidence');
    expect(assessDraft(fourNos, draft, 'actual').verdict).toBe('insufficient_evidence');
  });

  it('is judged by them once a person accepts', () => {
    const taken = accepted(coded);
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

  it('a proposal that a person’s clause denies leaves the fact unknown', () => {
    const draft = make(['They set up a joint command.']);
    const coded = withProposals(draft, all);
    const both = {
      ...coded,
      clauses: [
        { code: 'integrated_command', value: false, detail: '', basis: 'text', source: [] },
        ...coded.clauses,
      ],
    };
    expect(factsOf(both)('integrated_command')).toBe('unknown');
    expect(factsOf(accepted(both))('integrated_command')).toBe('unknown');
  });

  it('of a plain text are its lines', () => {
    expect(codeLines('1.\n\n Joint exercises.\n---\nSee annex.\n', all).map((c) => c.text)).toEqual(
      ['Joint exercises.', 'See annex.'],
    );
  });
});

it('a fact from which the coder abstained stays not known once the proposals beside it are accepted', () => {
  const draft = make([
    'The Parties hold joint exercises. It is not aimed at any third State except as agreed.',
  ]);
  const taken = accepted(withProposals(draft, all));
  expect(taken.clauses.map((c) => [c.code, c.value])).toEqual([
    ['joint_exercise', true],
    ['third_party_targeting', null],
  ]);
  expect(factsOf(taken)('third_party_targeting')).toBe('unknown');
  expect(assessDraft(fourNos, taken, 'actual').verdict).toBe('insufficient_evidence');
});

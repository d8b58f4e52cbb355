/** What the form makes of a draft, whatever its file holds; and what it leaves alone. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clauseFields,
  clausesToCode,
  decisionField,
  emptyDraft,
  isJson,
  isPack,
  partiesOf,
  readDraftFile,
  settingsOf,
  titleOf,
  withAccepted,
  withClause,
  withDecision,
  withNewClause,
  withParties,
  withSetting,
  withTexts,
  withTitle,
  withoutClause,
} from '../../web/src/lib/draft.js';

const memorandum =
  readDraftFile(readFileSync('docs/journeys/files/memorandum-1.json', 'utf8')) ?? {};

it('reads an object and nothing else', () => {
  expect(readDraftFile('[1]')).toBeUndefined();
  expect(readDraftFile('{"id":')).toBeUndefined();
  expect(readDraftFile('null')).toBeUndefined();
  expect(readDraftFile('\uFEFF{"id":"x"}')).toEqual({ id: 'x' });
});

it('shows any object at all without failing', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('title', 'parties', 'clauses', 'context'),
        fc.json().map((j) => JSON.parse(j) as unknown),
      ),
      (draft) => {
        expect(typeof titleOf(draft, 'en')).toBe('string');
        expect(typeof partiesOf(draft)).toBe('string');
        expect(Array.isArray(clauseFields(draft))).toBe(true);
        expect(Array.isArray(settingsOf(draft))).toBe(true);
        expect(clauseFields(withNewClause(draft, 'logistics')).at(-1)?.code).toBe('logistics');
      },
    ),
  );
});

it('takes no party of what is not a name', () => {
  const draft = { parties: ['VNM', { toString: false }, null, 7, '', 'NZL'] };
  expect(partiesOf(draft)).toBe('VNM, NZL');
});

it('changes what it is told to, and keeps the rest', () => {
  const changed = withClause(memorandum, 4, { value: false, text: 'none of them' });
  expect(clauseFields(changed)[4]).toMatchObject({ value: false, text: 'none of them' });
  expect(clauseFields(changed).slice(0, 4)).toEqual(clauseFields(memorandum).slice(0, 4));
  expect(withClause(changed, 4, { text: '' })).toHaveProperty('clauses.4');
  expect(JSON.stringify(withClause(changed, 4, { text: '' }))).not.toContain('none of them');
  expect(withTitle(memorandum, 'en', 'Another')['title']).toEqual({
    en: 'Another',
    vi: titleOf(memorandum, 'vi'),
  });
  expect(withParties(memorandum, ' VNM ,, NZL, ')['parties']).toEqual(['VNM', 'NZL']);
  expect(clauseFields(withoutClause(memorandum, 0))).toEqual(clauseFields(memorandum).slice(1));
  expect(withoutClause(withNewClause(memorandum, null), 5)).toEqual(memorandum);
});

it('a setting is changed, added or taken out in its place', () => {
  const two = settingsOf(memorandum);
  expect(settingsOf(withSetting(memorandum, 0, 'open_to_all', null))[0]).toEqual([
    'open_to_all',
    null,
  ]);
  expect(settingsOf(withSetting(memorandum, 2, 'un_mandate', true))).toEqual([
    ...two,
    ['un_mandate', true],
  ]);
  expect(settingsOf(withSetting(memorandum, 0, null, null))).toEqual(two.slice(1));
});

it('an empty draft is the party’s own, with nothing said', () => {
  expect(emptyDraft('CHE', '2026-01-01')).toMatchObject({ parties: ['CHE'], clauses: [] });
  expect(emptyDraft(null, '2026-01-01')['parties']).toEqual([]);
});

it('what the coder proposed stays proposed until a person sets or accepts it', () => {
  const proposed = {
    clauses: [{ code: 'logistics', value: true, detail: '', basis: 'text', proposed: true }],
  };
  const is = (draft: typeof proposed | ReturnType<typeof withClause>) =>
    clauseFields(draft)[0]?.proposed;
  expect(is(proposed)).toBe(true);
  expect(is(withClause(proposed, 0, { detail: 'fuel' }))).toBe(true);
  expect(is(withClause(proposed, 0, { value: true }))).toBe(false);
  expect(withClause(proposed, 0, { proposed: false })).toEqual({
    clauses: [{ code: 'logistics', value: true, detail: '', basis: 'text' }],
  });
});

describe('a proposal accepted', () => {
  const text = 'They exercise together and do not target anyone';
  const coded = {
    text,
    proposals: [
      { code: 'joint_exercise', value: true, detail: '“exercise together”' },
      { code: 'third_party_targeting', value: false, detail: '“not target”' },
    ],
    abstentions: [{ code: 'bases', detail: '“no base”' }],
  };
  const draft = { clauses: [{ code: null, value: null, text, source: ['a'] }] };

  it('codes its clause, and all else the coder saw stays not known beside it', () => {
    const taken = withAccepted(draft, 0, 'joint_exercise', coded);
    expect(taken['clauses']).toEqual([
      {
        code: 'joint_exercise',
        value: true,
        text,
        detail: '“exercise together”',
        basis: 'text',
        source: ['a'],
      },
      {
        code: 'third_party_targeting',
        value: false,
        text,
        detail: '“not target”',
        basis: 'text',
        proposed: true,
      },
      { code: 'bases', value: null, text, detail: '“no base”', basis: 'text' },
    ]);
    const both = withAccepted(taken, 1, 'third_party_targeting', coded);
    expect(clauseFields(both).map((c) => c.proposed)).toEqual([false, false, false]);
    expect(clauseFields(both)).toHaveLength(3);
  });

  it('keeps the reader’s own words, and asks the coder only where nobody has coded', () => {
    const own = { clauses: [{ code: null, text, detail: 'mine' }, { detail: 'words alone' }, {}] };
    expect(clausesToCode(own)).toEqual([
      { clause: 1, text },
      { clause: 2, text: 'words alone' },
    ]);
    const taken = withAccepted(own, 0, 'joint_exercise', { ...coded, abstentions: [] });
    expect(clauseFields(taken)[0]?.detail).toBe('mine');
    expect(clausesToCode(taken).map((c) => c.clause)).toEqual([2, 3]);
    const words = { text: 'words alone', proposals: coded.proposals.slice(0, 1), abstentions: [] };
    expect(clauseFields(withAccepted(own, 1, 'joint_exercise', words))[1]).toMatchObject({
      code: 'joint_exercise',
      text: 'words alone',
      detail: '“exercise together”',
    });
    expect(withAccepted(own, 7, 'joint_exercise', coded)).toBe(own);
  });
});

it('a decision is kept field by field, and goes with its last one', () => {
  const one = withDecision(memorandum, 'DEPENDING', 'VNM-1', 'reason', 'it is needed');
  const two = withDecision(one, 'DEPENDING', 'VNM-1', 'review_date', '2027-01-01');
  expect(decisionField(two, 'DEPENDING', 'VNM-1', 'reason')).toBe('it is needed');
  expect(decisionField(two, 'DEPENDING', 'VNM-2', 'reason')).toBe('');
  expect(two['decisions']).toHaveLength(1);
  const none = ['reason', 'review_date'].reduce(
    (d, field) => withDecision(d, 'DEPENDING', 'VNM-1', field, ' '),
    two,
  );
  expect(none['decisions']).toEqual([]);
});

it('tells a draft from a doctrine, and JSON from what is none', () => {
  for (const name of ['packs/doctrines/vnm-4no-2019.json', 'packs/doctrines/vnm-choices.json'])
    expect(
      isPack(JSON.parse(readFileSync(name, 'utf8')) as object as Record<string, unknown>),
    ).toBe(true);
  expect(isPack(memorandum)).toBe(false);
  expect(isPack(emptyDraft(null, '2026-01-01'))).toBe(false);
  expect([isJson('[1]'), isJson('{"a":'), isJson('\uFEFF{}')]).toEqual([true, false, true]);
});

it('texts are added after the clauses that are there, in their order and coded by nobody', () => {
  const held = clauseFields(memorandum).length;
  const added = clauseFields(withTexts(memorandum, ['Article 1 One.', 'Article 2 Two.']));
  expect(added.slice(0, held)).toEqual(clauseFields(memorandum));
  expect(added.slice(held).map((c) => [c.code, c.value, c.text])).toEqual([
    [null, null, 'Article 1 One.'],
    [null, null, 'Article 2 Two.'],
  ]);
});

/** What the kernel refuses or leaves undecided at its edges: keys, days, parties, sizes; and the tables of its logic. */
import { describe, expect, it } from 'vitest';
import {
  MOST_CLAUSES,
  type Doctrine,
  type Draft,
  alwaysHolds,
  and,
  assessDraft,
  doctrineFor,
  draftSchema,
  firmOf,
  jsonOf,
  maskPrompt,
  not,
  or,
  parseDraft,
  partnersUnder,
  testProblems,
} from '../../src/doctrine/index.js';

const own = (id: string): Doctrine => {
  const { doctrine } = doctrineFor(id);
  if (doctrine === undefined) throw new Error(id);
  return doctrine;
};
const base = {
  id: 'd',
  title: 'A draft',
  parties: ['CHE', 'SSD'],
  date: '2015-01-01',
  instrument_type: 'memorandum',
  unlisted_facts: 'false',
  clauses: [{ code: 'joint_exercise', value: true }],
};
const draft = (more: object = {}): Draft => draftSchema.parse({ ...base, ...more });
const swiss = own('CHE-NEUTRALITY');

it('joins three values by the tables of strong Kleene logic', () => {
  const T = ['true', 'false', 'unknown'] as const;
  expect(T.map((a) => T.map((b) => and([a, b])))).toEqual([
    ['true', 'false', 'unknown'],
    ['false', 'false', 'false'],
    ['unknown', 'false', 'unknown'],
  ]);
  expect(T.map((a) => T.map((b) => or([a, b])))).toEqual([
    ['true', 'true', 'true'],
    ['true', 'false', 'unknown'],
    ['true', 'unknown', 'unknown'],
  ]);
  expect(T.map(not)).toEqual(['false', 'true', 'unknown']);
  expect([and([]), or([])]).toEqual(['true', 'false']);
});

describe('the day asked for', () => {
  const four = own('VNM-4NO-2019');
  const at = (day?: string) => assessDraft(four, draft({ parties: ['VNM', 'USA'] }), 'actual', day);
  it('is the one a doctrine is applied on', () => {
    expect([at().outOf, at('2019-11-24').outOf, at('2019-11-25').verdict]).toEqual([
      'time',
      'time',
      'compliant',
    ]);
  });
  it('is refused where a party was not there', () => {
    expect(() => assessDraft(swiss, draft(), 'actual', '1950-01-01')).toThrow(
      '`SSD` was not there',
    );
    expect(() => assessDraft(swiss, draft({ assess_at: '1950' }), 'actual')).toThrow('on 1950');
    expect(assessDraft(swiss, draft(), 'actual').verdict).toBe('compliant');
  });
  it('of a doctrine or a principle that holds for part of it leaves it undecided', () => {
    const short = { ...swiss, valid_from: '2024-03', valid_to: '2024-06' };
    const of = (d: Doctrine) => assessDraft(d, draft({ date: '2024' }), 'actual');
    expect([of(short).verdict, of(short).doubts]).toEqual([
      'insufficient_evidence',
      [{ kind: 'part_of_time' }],
    ]);
    const [first, ...rest] = swiss.principles;
    if (first === undefined) throw new Error('no principle');
    const ended = { ...swiss, principles: [{ ...first, valid_to: '2024-06-30' }, ...rest] };
    expect(of(ended).doubts).toEqual([{ kind: 'part_of_time' }]);
    expect(of(swiss).doubts).toEqual([]);
  });
  it('ahead of the day of the check is said', () => {
    const found = assessDraft(
      swiss,
      draft({ date: '2099' }),
      'actual',
      undefined,
      [],
      '2026-01-01',
    );
    expect(found.doubts).toEqual([{ kind: 'ahead' }]);
  });
});

describe('nothing to judge', () => {
  it('is no compliance: a draft without a clause, a doctrine left to a person', () => {
    expect(assessDraft(swiss, draft({ clauses: [] }), 'actual')).toMatchObject({
      verdict: 'insufficient_evidence',
      doubts: [{ kind: 'empty' }],
    });
    const left = {
      ...swiss,
      principles: swiss.principles.map((p) => ({ ...p, severity: 'judgement' as const })),
    };
    expect(assessDraft(left, draft(), 'actual')).toMatchObject({
      verdict: 'not_applicable',
      outOf: 'nothing_judged',
    });
    expect(maskPrompt(left, 1, 'hypothetical', '2018-12-31').prompt).toBe('not_applicable');
  });
});

describe('a file', () => {
  const refused =
    (text: string): (() => unknown) =>
    () =>
      jsonOf(text, 'd.json');
  it('with a key twice, a reserved one, or brackets without end is refused', () => {
    expect(refused('{"value": true,\n "value": false}')).toThrow(
      'd.json: line 2, column 2: `value` is given twice in one object; keep one',
    );
    expect(refused('{"context": {"__proto__": true}}')).toThrow('`__proto__` is no name');
    expect(refused('['.repeat(20_000))).toThrow('nested more than 100 deep');
    expect(jsonOf('{"a": ["{", "\\"["]}', 'd.json')).toEqual({ a: ['{', '"['] });
    expect(() => jsonOf('Điều 1. Hai bên', 'text.txt')).toThrow('tuchu doctrine code text.txt');
  });
  it('that is no draft, or has too many clauses, says so in one line', () => {
    expect(() => parseDraft(swiss, 'd.json')).toThrow('this is a doctrine, not a draft');
    expect(() => parseDraft([], 'd.json')).toThrow('a draft is one object');
    expect(() => parseDraft({}, 'd.json')).toThrow('neither `parties` nor `clauses`');
    const many = Array.from({ length: MOST_CLAUSES + 1 }, () => ({ code: null }));
    expect(() => parseDraft({ ...base, clauses: many }, 'd.json')).toThrow('2001 clauses; at most');
  });
  it('may name a firm with its seat, which no doctrine of a state binds', () => {
    expect(firmOf('Example Networks (CHE)')).toEqual({ name: 'Example Networks', seat: 'CHE' });
    expect(firmOf('CHE')).toBeUndefined();
    expect(() => parseDraft({ ...base, parties: ['Example'] }, 'd.json')).toThrow('`Name (CHE)`');
    const firm = parseDraft({ ...base, parties: ['Example Networks (CHE)', 'DEU'] }, 'd.json');
    expect(assessDraft(swiss, firm, 'actual').outOf).toBe('not_a_party');
  });
});

it('an exception that always holds, and a rule that fails its own test, are problems', () => {
  expect([alwaysHolds(true), alwaysHolds({ any: ['a', { not: 'a' }] })]).toEqual([true, true]);
  expect([alwaysHolds('a'), alwaysHolds({ any: ['a', 'b'] })]).toEqual([false, false]);
  const [first, ...rest] = swiss.principles;
  if (first === undefined) throw new Error('no principle');
  const broken = { ...swiss, principles: [{ ...first, breach_if: false }, ...rest] };
  expect(testProblems({ file: 'x.json', doctrine: swiss })).toEqual([]);
  expect(testProblems({ file: 'x.json', doctrine: broken }).length).toBeGreaterThan(0);
});

it('ATOP in actual mode is of the states that a doctrine binds', () => {
  const year = { year: 2018, places: ['AUT', 'DEU'], pairs: new Map([[1, 1]]) };
  expect(partnersUnder(swiss, year, 'AUT', 'actual')).toMatchObject([
    { partner: 'DEU', prompt: 'not_applicable' },
  ]);
});

/** Packs and drafts that are not in order: named by file and entry, and refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import {
  assessDraft,
  checkDoctrines,
  doctrineFor,
  parseDraft,
  readDraft,
  readLibrary,
  shippedLibrary,
  type Doctrine,
  type Principle,
} from '../../src/doctrine/index.js';

const own = (id: string): Doctrine => {
  const { doctrine } = doctrineFor(id);
  if (doctrine === undefined) throw new Error(id);
  return doctrine;
};
const austria = own('AUT-NEUTRALITY-1955');
const known = new Set(shippedLibrary().sources.keys());
const problems = (...doctrines: Doctrine[]): string[] =>
  checkDoctrines(
    doctrines.map((doctrine) => ({ file: 'own.json', doctrine })),
    known,
  ).map((m) => render(m, 'en'));
const withPrinciple = (change: (p: Principle) => Principle): Doctrine => ({
  ...austria,
  principles: austria.principles.map((p, i) => (i === 0 ? change(p) : p)),
});

describe('a doctrine is refused', () => {
  it('when a rule asks for a fact that has no name', () => {
    expect(problems(withPrinciple((p) => ({ ...p, breach_if: { any: ['defense'] } })))).toEqual([
      'own.json: AUT-1: no fact has the name `defense`; `tuchu doctrine vocabulary` lists them',
    ]);
  });

  it('when its readings lead back to themselves, or nowhere', () => {
    const [a, b, ...rest] = austria.principles;
    const round = {
      ...austria,
      principles: [
        { ...a!, alternative_reading_of: 'AUT-2' },
        { ...b!, alternative_reading_of: 'AUT-1' },
        ...rest,
      ],
    };
    expect(problems(round)[0]).toBe(
      'own.json: AUT-1: readings that lead back to themselves: AUT-1 → AUT-2 → AUT-1',
    );
    expect(problems(withPrinciple((p) => ({ ...p, alternative_reading_of: 'AUT-9' })))[0]).toMatch(
      'another reading of `AUT-9`, which is no principle here',
    );
  });

  it('when two of one series hold on one day, and not when one follows the other', () => {
    const [three, four] = [own('VNM-3NO-2009'), own('VNM-4NO-2019')];
    expect(problems(three, four)).toEqual([]);
    expect(problems({ ...three, valid_to: '2019-11' }, four)).toEqual([
      'own.json: VNM-4NO-2019: holds on days on which `VNM-3NO-2009` of the same series does (2019-11-25 to 2019-11-30); end the earlier one',
    ]);
  });

  it('when an exception has no authority and nobody says why', () => {
    const silent = withPrinciple((p) => ({
      ...p,
      exceptions: p.exceptions.map((e) => ({ ...e, authority: null, no_authority: null })),
    }));
    expect(problems(silent)).toHaveLength(2);
    expect(problems(silent)[0]).toMatch('own.json: AUT-1 IRISH: an exception without authority');
  });

  it('when a principle has no test, an id is given twice, it ends before it begins, a source is unknown', () => {
    expect(problems(withPrinciple((p) => ({ ...p, tests: [] })))[0]).toMatch('without a test');
    expect(problems(withPrinciple((p) => ({ ...p, id: 'AUT-2' })))).toContain(
      'own.json: AUT-NEUTRALITY-1955: the id `AUT-2` is given twice',
    );
    expect(problems({ ...austria, valid_to: '1950' })[0]).toMatch('ends (1950) before it begins');
    expect(problems({ ...austria, sources: ['nowhere'] })[0]).toMatch('no source `nowhere`');
    expect(problems({ ...austria, country: 'XQX' })[0]).toMatch('no country or group `XQX`');
  });

  it('when a basis said to be sourced names no source', () => {
    const bare = withPrinciple((p) => ({
      ...p,
      basis: p.basis.map((b) => ({ ...b, status: 'sourced' as const, sources: [] })),
    }));
    expect(problems(bare)[0]).toMatch('a basis said to be sourced names no source');
  });
});

describe('files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tuchu-doctrine-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  it('of a person’s own are read, and are named when they do not fit', () => {
    expect(doctrineFor(file('mine.json', austria)).doctrine?.id).toBe('AUT-NEUTRALITY-1955');
    const bad = file('bad.json', { ...austria, colour: 'red' });
    expect(readLibrary(bad).problems.map((m) => render(m, 'en'))[0]).toMatch(
      /^bad\.json: .*colour/,
    );
    expect(() => doctrineFor(file('broken.json', '{"a":'))).toThrow('not readable as JSON');
    expect(() => doctrineFor(join(folder, 'absent.json'))).toThrow('no such file or folder');
    expect(() => doctrineFor('VNM-5NO')).toThrow('no doctrine `VNM-5NO`');
  });
});

const draft = {
  id: 'd',
  title: 'A draft',
  parties: ['AUT', 'USA'],
  date: '2026-01-15',
  instrument_type: 'memorandum',
  unlisted_facts: 'false',
  clauses: [{ code: 'joint_exercise', value: true }],
};

describe('a draft', () => {
  it('with an unknown fact, or a party that nobody knows, is refused', () => {
    const wrong = { ...draft, clauses: [{ code: 'joint_drill', value: true }] };
    expect(() => parseDraft(wrong, 'd.json')).toThrow(
      'd.json: d: no fact has the name `joint_drill`',
    );
    expect(() => parseDraft({ ...draft, context: { great: true } }, 'd.json')).toThrow('`great`');
    expect(() => parseDraft({ ...draft, parties: ['QQQ'] }, 'd.json')).toThrow('`QQQ`');
    expect(() => parseDraft({ ...draft, colour: 'red' }, 'd.json')).toThrow('colour');
    expect(() => parseDraft({ ...draft, date: 'soon' }, 'd.json')).toThrow(
      'd.json: d: date `soon`',
    );
  });

  it('with a party that was not there on its date is refused', () => {
    expect(() => parseDraft({ ...draft, parties: ['SUN', 'AUT'] }, 'd.json')).toThrow(
      'the party `SUN` was not there on 2026-01-15: it lasted from 1922-12-30 to 1991-12-26',
    );
    expect(() => parseDraft({ ...draft, parties: ['SSD'], date: '2010' }, 'd.json')).toThrow(
      'the party `SSD` was not there on 2010: it begins on 2011-07-09',
    );
  });

  it('is compliant when its text is known whole, and never while a clause is not coded', () => {
    const at = (content: unknown): string =>
      assessDraft(austria, parseDraft(content, 'd.json'), 'actual').verdict;
    expect(at(draft)).toBe('compliant');
    const more = (clause: object): object => ({ ...draft, clauses: [...draft.clauses, clause] });
    expect(at(more({ text: 'The parties shall … together.' }))).toBe('insufficient_evidence');
    expect(at(more({ code: 'defence', value: null }))).toBe('insufficient_evidence');
    expect(at(more({ code: 'bases', value: true }))).toBe('breach');
    expect(at({ ...draft, unlisted_facts: undefined })).toBe('insufficient_evidence');
    // A breach stays one, whatever the clause that nobody has coded may say.
    const both = [{ code: 'bases', value: true }, { text: '…' }];
    expect(at({ ...draft, clauses: both })).toBe('breach');
  });

  it('before its doctrine, on a day that may be before it, or of others, is not judged as its own', () => {
    const four = own('VNM-4NO-2019');
    const vnm = { ...draft, parties: ['VNM', 'USA'] };
    const at = (content: object): ReturnType<typeof assessDraft> =>
      assessDraft(four, parseDraft(content, 'd.json'), 'actual');
    expect(at({ ...vnm, date: '2019-11-24' })).toMatchObject({
      verdict: 'not_applicable',
      outOf: 'time',
    });
    expect(at({ ...vnm, date: '2019-11' })).toMatchObject({
      verdict: 'insufficient_evidence',
      doubts: [{ kind: 'part_of_time' }],
    });
    expect(at({ ...vnm, date: '2019-11-25' }).verdict).toBe('compliant');
    expect(at(draft)).toMatchObject({ verdict: 'not_applicable', outOf: 'not_a_party' });
  });

  it('of a group’s members only comes under the group’s doctrine', () => {
    const zone = own('ASEAN-SEANWFZ');
    const at = (parties: string[]): string =>
      assessDraft(zone, parseDraft({ ...draft, parties }, 'd.json'), 'actual').verdict;
    expect([at(['PHL', 'USA']), at(['CHL', 'PER'])]).toEqual(['compliant', 'not_applicable']);
  });
});

describe('a decision under a clause', () => {
  const four = own('VNM-4NO-2019');
  const base = readDraft('examples/drafts/aus-idn-2025.json');
  const decision = {
    clause: 'VNM-D',
    principle: 'VNM-1',
    fields: {
      circumstance: 'x',
      condition: 'y',
      authority: 'z',
      time_limit: '2027-12',
      review_date: '2026-12',
    },
  };
  const answers = (fields: Record<string, string>): unknown => {
    const found = assessDraft(
      four,
      { ...base, decisions: [{ ...decision, fields }] },
      'hypothetical',
    );
    // It answers; it does not change the verdict.
    expect(found.verdict).toBe('needs_justification');
    return found.answers.map((a) => [a.principle, a.missing]);
  };

  it('answers what needs a reason once it is complete and not past, and changes no verdict', () => {
    expect(answers(decision.fields)).toEqual([['VNM-1', []]]);
    expect(answers({ ...decision.fields, authority: ' ', review_date: '2024-01-01' })).toEqual([
      ['VNM-1', ['authority', 'review_date']],
    ]);
    const breach = assessDraft(
      four,
      {
        ...base,
        clauses: [
          ...base.clauses.filter((c) => c.code !== 'defence'),
          { code: 'defence', value: true, detail: '', basis: '', source: [] },
        ],
        decisions: [decision],
      },
      'hypothetical',
    );
    expect([breach.verdict, breach.answers]).toEqual(['breach', []]);
  });
});

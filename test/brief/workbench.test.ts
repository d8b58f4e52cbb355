/** Editing a draft: what changed, what the coder proposes, a doctrine of one's own, a country with none. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesOf,
  gapsOf,
  standingOf,
  writeCheckSheet,
  writeCoder,
  writeCountryDoctrines,
  writeOwnPack,
} from '../../src/brief/index.js';
import { bloc, places } from '../../src/core/index.js';
import {
  type Doctrine,
  type Draft,
  assessDraft,
  doctrineFor,
  doctrines,
  parseDraft,
  readDraft,
  readOwn,
  testDoctrine,
  vocabulary,
} from '../../src/doctrine/index.js';

const fourNos = doctrineFor('VNM-4NO-2019').doctrine as Doctrine;
const memorandum = (n: number): Draft => readDraft(`docs/journeys/files/memorandum-${n}.json`);
const standing = (draft: Draft, doctrine = fourNos, mode: 'actual' | 'hypothetical' = 'actual') => {
  const found = assessDraft(doctrine, draft, mode);
  return standingOf(found, gapsOf({ draft, found }));
};

describe('what an edit changed', () => {
  it('names the verdict, each principle and what no longer keeps it open', () => {
    const [before, now] = [standing(memorandum(1)), standing(memorandum(2))];
    expect(changesOf(before, now, 'en')).toEqual([
      'Verdict: insufficient evidence → compliant',
      'VNM-3: insufficient evidence → compliant',
      'VNM-3B: insufficient evidence → compliant',
      'No longer keeps it undecided: territory used for operations against a third State',
    ]);
    expect(changesOf(now, before, 'vi')[0]).toBe('Kết luận: phù hợp → chưa đủ dữ kiện');
    expect(changesOf(standing(memorandum(0)), before, 'en')).toContain(
      'No longer keeps it undecided: clauses that nobody has coded',
    );
  });

  it('under another doctrine or in another mode is another question', () => {
    const now = standing(memorandum(2));
    const other = doctrineFor('VNM-3NO-2009').doctrine as Doctrine;
    expect(changesOf(standing(memorandum(1), other, 'hypothetical'), now, 'en')).toEqual([]);
    expect(changesOf(standing(memorandum(1), fourNos, 'hypothetical'), now, 'en')).toEqual([]);
  });

  it('speaks of a change exactly where there is one', () => {
    const clause = fc.record({
      code: fc.constantFrom(...vocabulary().keys()),
      value: fc.constantFrom(true, false, null),
    });
    fc.assert(
      fc.property(
        fc.array(clause, { maxLength: 4 }),
        fc.array(clause, { maxLength: 4 }),
        (a, b) => {
          const [x, y] = [a, b].map((clauses) =>
            standing(
              parseDraft(
                {
                  ...JSON.parse(readFileSync('docs/journeys/files/memorandum-1.json', 'utf8')),
                  clauses,
                },
                'x.json',
              ),
            ),
          ) as [ReturnType<typeof standing>, ReturnType<typeof standing>];
          const lines = changesOf(x, y, 'en');
          expect(lines[0]?.startsWith('Verdict:')).toBe(x.verdict !== y.verdict);
          for (const id of Object.keys(y.principles))
            expect(lines.some((l) => l.startsWith(`${id}: `))).toBe(
              id in x.principles && x.principles[id] !== y.principles[id],
            );
          expect(changesOf(x, x, 'en')).toHaveLength(1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('goes with the sheet, and the text for the file holds the tree and the record', () => {
    const draft = memorandum(2);
    const input = { doctrine: fourNos, draft, found: assessDraft(fourNos, draft, 'actual') };
    const common = {
      ...input,
      sources: new Map<string, string>(),
      file: 'mine.json',
      asOf: null,
      asText: true,
    };
    const sheet = writeCheckSheet({ ...common, before: standing(memorandum(1)) }, 'en');
    expect(sheet.changed[0]).toBe('Verdict: insufficient evidence → compliant');
    expect(writeCheckSheet(common, 'en').changed).toEqual([]);
    for (const part of ['breach if', 'not against a third state', input.found.hash])
      expect(sheet.text).toContain(part);
    expect(writeCheckSheet({ ...common, asText: false }, 'en').text).toBe('');
    const own = { file: 'my rules.json', tests: '1 of 2' };
    const mine = writeCheckSheet({ ...common, own }, 'en');
    expect(mine.text).toContain('Its own tests: 1 of 2');
    expect(mine.text).toContain('--doctrine "my rules.json"');
  });
});

describe('the decision that answers', () => {
  it('asks for the fields of the doctrine’s clause, and says what is still lacking', () => {
    const draft: Draft = {
      ...memorandum(2),
      clauses: [
        ...memorandum(2).clauses,
        { code: 'prepositioning', value: true, detail: 'a depot', basis: 'text', source: [] },
      ],
    };
    const sheet = (d: Draft) =>
      writeCheckSheet(
        {
          doctrine: fourNos,
          draft: d,
          found: assessDraft(fourNos, d, 'actual'),
          sources: new Map(),
          file: 'mine.json',
          asOf: null,
        },
        'en',
      );
    const { decisions, verdict } = sheet(draft);
    expect(verdict?.verdict).toBe('needs_justification');
    expect(decisions?.principles.map((p) => p.id)).toEqual(['VNM-3']);
    const fields = Object.fromEntries(
      decisions?.fields.map((f) => [f.id, f.kind === 'date' ? '2027-01-01' : 'said']) ?? [],
    );
    expect(Object.keys(fields).length).toBeGreaterThan(1);
    const answered = sheet({
      ...draft,
      decisions: [{ clause: decisions?.clause ?? '', principle: 'VNM-3', fields }],
    });
    expect(answered.verdict?.verdict).toBe('needs_justification');
    expect(answered.decisions?.principles[0]?.state).not.toBe(decisions?.principles[0]?.state);
    expect(sheet(memorandum(2)).decisions).toBeNull();
  });
});

describe('the coder', () => {
  it('quotes the words and says where the pattern comes from', () => {
    const { clauses, measure } = writeCoder(
      [
        { clause: 3, text: 'It is aimed at no third State.' },
        { clause: 4, text: 'Không cho phép đặt căn cứ quân sự.' },
        { clause: 5, text: 'Friendship shall prosper.' },
      ],
      'en',
    );
    expect(clauses[0]?.proposals).toMatchObject([
      { code: 'third_party_targeting', value: false, says: 'it is not so' },
    ]);
    expect(clauses[0]?.proposals[0]?.quotes[0]?.words).toBe('aimed at no third State');
    expect(clauses[0]?.proposals[0]?.quotes.map((q) => q.origin).join()).toContain('words');
    expect(clauses[1]?.proposals.map((p) => [p.code, p.value])).toEqual([['bases', false]]);
    expect(clauses[2]?.proposals).toEqual([]);
    expect(clauses[2]?.abstentions[0]).toMatchObject({ code: null });
    expect(clauses[2]?.abstentions[0]?.text).toContain('abstains');
    expect(measure).toMatch(/^Leaving one case out, \d+ of \d+ proposals are right/);
  });

  it('names the case a pattern was drawn from', () => {
    const { clauses } = writeCoder(
      shippedTexts().map((text, i) => ({ clause: i + 1, text })),
      'vi',
    );
    const origins = clauses.flatMap((c) =>
      c.proposals.flatMap((p) => p.quotes.map((q) => q.origin)),
    );
    expect(origins.some((o) => o.includes('rút từ trường hợp'))).toBe(true);
    expect(origins.every((o) => o !== '')).toBe(true);
  });
});

/** Words of the cases some patterns were drawn from. */
const shippedTexts = (): readonly string[] =>
  ['edca-2014', 'solomon-china-2022'].flatMap((id) =>
    readDraft(`examples/drafts/${id}.json`).clauses.map((c) => c.text ?? c.detail),
  );

describe('doctrines of a country', () => {
  const day = '2026-01-01';
  it('are its own, or those of its groups on the day, or none, and it says which', () => {
    expect(writeCountryDoctrines('VNM', day, 'en').begin).toBe('VNM-4NO-2019');
    for (const member of bloc('ASEAN')?.members.map((m) => m.place) ?? []) {
      const found = writeCountryDoctrines(member, day, 'en');
      expect([...found.group], member).toContain('ASEAN-ZOPFAN');
      expect(found.begin, member).not.toBeNull();
    }
    const lao = writeCountryDoctrines('LAO', day, 'en');
    expect(lao.own).toEqual([]);
    expect(lao.notes.join(' ')).toContain('ASEAN-ZOPFAN');
    expect(writeCountryDoctrines('LAO', '1990-01-01', 'en').group).not.toContain('ASEAN-ZOPFAN');
    const none = writeCountryDoctrines('LIE', day, 'vi');
    expect([none.own, none.group, none.begin]).toEqual([[], [], null]);
    expect(none.title).toContain('chưa có học thuyết riêng');
    expect(none.notes.join(' ') === '').toBe(none.unlisted.length === 0);
  });

  it('hold a pack to begin with that is in order, passes its tests and is in force nowhere', () => {
    for (const { code } of places().filter((p) => p.kind === 'country')) {
      const { example, file } = writeCountryDoctrines(code, day, 'en').write;
      const read = readOwn([{ file, text: example }]);
      expect(read.problems, code).toEqual([]);
      const pack = read.doctrines[0]?.doctrine as Doctrine;
      expect(testDoctrine(pack).every((t) => t.passed)).toBe(true);
      expect([pack.valid_from, pack.country]).toEqual([null, code]);
    }
  });
});

describe('a doctrine of one’s own', () => {
  const example = writeCountryDoctrines('ISL', '2026-01-01', 'en').write.example;
  const sheetOf = (text: string, lang: 'en' | 'vi' = 'en') =>
    writeOwnPack(readOwn([{ file: 'mine.json', text }]), lang);

  it('in order: its entry, its tests, its rules to be read', () => {
    const sheet = sheetOf(example);
    expect(sheet.entry).toMatchObject({ id: 'ISL-EXAMPLE', kind: 'doctrine', country: 'ISL' });
    expect(sheet.tests).toMatchObject({
      text: '5 of 5 tests beside the rules pass',
      warning: '',
      failed: [],
    });
    expect(sheet.rules?.sections.map((s) => s.id)).toEqual(['rules-ISL-1']);
  });

  it('a test that fails is printed with its facts; a problem names file and entry', () => {
    const failing = sheetOf(example.replace('"breach_if": "bases"', '"breach_if": "logistics"'));
    expect(failing.tests?.failed[0]).toBe(
      'ISL-1 test 3 (foreign State gets a right to a military base: true): expected breach, found compliant',
    );
    expect(failing.tests?.warning).not.toBe('');
    const refused = sheetOf(
      example.replace('"breach_if": "bases"', '"breach_if": "friendship"'),
      'vi',
    );
    expect(refused.entry).toBeNull();
    expect(refused.problems).toEqual([
      'mine.json: ISL-1: không có dữ kiện nào tên `friendship`; xem danh sách bằng `tuchu doctrine vocabulary`',
    ]);
    expect([refused.tests, refused.rules]).toEqual([null, null]);
  });

  it('a checklist has tests of its own', () => {
    const sheet = sheetOf(readFileSync('packs/doctrines/vnm-choices.json', 'utf8'));
    expect(sheet.entry?.kind).toBe('checklist');
    expect(sheet.tests?.text).toMatch(/^(\d+) of \1 tests/);
  });

  it('is as good as one that comes with the package', () => {
    for (const d of doctrines().slice(0, 3))
      expect(sheetOf(JSON.stringify(d)).entry?.id).toBe(d.id);
  });
});

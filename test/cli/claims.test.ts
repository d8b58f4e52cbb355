/** `tuchu claims`: the table, one claim in full, JSON, a document of one's own, and what is refused. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { JsonClaim } from '../../src/brief/index.js';
import { thorough } from '../thorough.js';
import { run, scratch } from './run.js';

const home = scratch();
afterAll(() => home.remove());

const json = async (...args: readonly string[]): Promise<readonly JsonClaim[]> => {
  const { code, out, err } = await run(home.dir, ['claims', ...args, '--json']);
  expect(code, err).toBe(0);
  return JSON.parse(out) as readonly JsonClaim[];
};
/** Every claim on Viet Nam, asked once for all the tests that read it. */
let asked: Promise<readonly JsonClaim[]> | undefined;
const everyClaim = (): Promise<readonly JsonClaim[]> => (asked ??= json('VNM'));
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const put = (name: string, content: string): string => {
  const path = join(home.dir, name);
  writeFileSync(path, content);
  return path;
};

describe('tuchu claims VNM --json', () => {
  it('is an array of id, verdict, rule, values and sources', async () => {
    const all = await everyClaim();
    expect(all.length).toBe(29);
    const verdicts = new Set(['holds', 'holds-under', 'conflicts', 'not-checkable']);
    for (const c of all) {
      expect(verdicts.has(c.verdict), c.id).toBe(true);
      expect(c.values[0]?.sources).toEqual([c.sources[0]?.id]);
      const ids = new Set(c.sources.map((s) => s.id));
      for (const v of c.values)
        for (const id of v.sources) expect(ids.has(id), `${c.id} ${id}`).toBe(true);
      if (c.verdict === 'holds-under') expect(c.rule, c.id).not.toBeNull();
      if (c.verdict === 'not-checkable') expect(c.reasons.length, c.id).toBeGreaterThan(0);
      if (c.verdict === 'conflicts') expect(c.values.length, c.id).toBeGreaterThan(1);
    }
  });

  it('gives a conflict both values, both dates and both sources', async () => {
    const all = await everyClaim();
    const c01 = all.find((c) => c.id === 'c01');
    const said = c01?.values.filter((v) => v.finding === null);
    expect(said?.map((v) => [v.value, v.date])).toEqual([
      [195, '2025-10'],
      [193, '2025-09'],
      [194, '2026'],
    ]);
    const c03 = all.find((c) => c.id === 'c03');
    expect(c03?.values.map((v) => v.value)).toEqual([17, 15]);
    expect(c03?.sources.filter((s) => s.address !== null).length).toBeGreaterThan(0);
  });

  it('gives one claim alone with its Findings in full', async () => {
    const [c12, ...more] = await json('VNM', '--item', 'c12');
    expect(more).toEqual([]);
    expect(c12).toMatchObject({ verdict: 'holds-under', rule: 'with_unions', from: '2026-01-29' });
    const ids = c12?.findings?.map((f) => f.id);
    expect(ids).toContain('VNM/bloc_coverage/G20/with_unions@2026-01-29');
    const findings = c12?.values.flatMap((v) => v.finding ?? []);
    expect(ids).toEqual(expect.arrayContaining(findings ?? []));
  });

  it('opens every number it cites, as JSON and as text', async () => {
    const cited = (list: readonly JsonClaim[]) => [
      ...new Set(list.flatMap((c) => c.values.flatMap((v) => v.finding ?? []))),
    ];
    const some = cited((await everyClaim()).filter((c) => ['c12', 'c13', 'c27'].includes(c.id)));
    expect(some.length).toBeGreaterThan(3);
    for (const [i, id] of some.entries()) {
      const { code, out, err } = await run(home.dir, ['claims', 'VNM', '--finding', id, '--json']);
      expect(code, err).toBe(0);
      const [opened] = JSON.parse(out) as [{ id: string; reproduce?: string }];
      expect(opened.id).toBe(id);
      if (opened.reproduce !== undefined)
        expect(opened.reproduce).toBe(`tuchu claims VNM --finding ${id}`);
      if (i === 0 || thorough)
        expect((await run(home.dir, ['claims', 'VNM', '--finding', id])).out).toContain(id);
    }
    expect((await run(home.dir, ['claims', 'VNM', '--finding', 'none'])).code).toBe(2);
  }, 60_000);

  it('carries how words were read, and the time of an older value', async () => {
    const all = await everyClaim();
    const of = (id: string) => all.find((c) => c.id === id);
    expect(of('c05')?.reading).toContain('“several ASEAN states” names none');
    expect(of('c23')?.reading).toContain('three sources');
    expect(of('c29')?.reading).toContain('five permanent members');
    expect(of('c01')?.reading).toBeNull();
    expect(of('c13')?.values[1]).toMatchObject({ date: '2025', older: true, agrees: 'true' });
    expect(
      of('c23')
        ?.values.slice(1)
        .map((v) => v.agrees),
    ).toEqual(['unknown', null, null]);
  });

  it('says the same in Vietnamese', async () => {
    const [c12] = await json('VNM', '--item', 'c12', '--lang', 'vi');
    expect(c12?.claim).toBe('trong đó có 17 trên 20 nền kinh tế G20');
    expect(c12?.ruleText).toContain('Tính cả liên minh');
  });
});

describe('tuchu claims VNM', () => {
  it('prints a table of verdicts, each with its sign, and the conflicts', async () => {
    const { code, out } = await run(home.dir, ['claims', 'VNM']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /29 claims: 7 hold, \d+ hold under a named rule, 4 conflict, \d+ cannot be checked/,
    );
    for (const sign of ['✓ holds', '◐ holds', '✗ conflicts', '? not']) expect(out).toContain(sign);
    expect(flat(out)).toContain('193, 194 and 195 are said of one thing');
    for (const line of out.split('\n').filter((l) => !l.includes('://')))
      expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('prints it in Vietnamese', async () => {
    const { out } = await run(home.dir, ['claims', 'VNM', '--lang', 'vi']);
    expect(out).toContain('29 nhận định: 7 đúng');
  });
});

describe('a document of one’s own', () => {
  const doc = readFileSync(join('docs', 'check-a-document.md'), 'utf8');
  const example = /```json\n(.*?)```/s.exec(doc)?.[1] ?? '';

  it('is taught by an example that runs', async () => {
    const file = put('my-claims.json', example);
    const all = await json('VNM', '--file', file);
    expect(all.map((c) => [c.id, c.verdict, c.rule])).toEqual([
      ['partners', 'holds-under', 'with_unions'],
      ['relations', 'holds-under', 'un_and_observers_and_self'],
      ['coffee', 'not-checkable', null],
    ]);
    expect(all[0]?.sources[0]).toEqual({
      id: 'speech',
      address: 'https://example.org/speech',
      title: 'Speech at the opening session',
      published: '2026-02-10',
    });
    expect(all[1]?.readFrom).toBe('diplomatic relations with 194 countries');
    const { out } = await run(home.dir, ['claims', 'VNM', '--file', file, '--item', 'relations']);
    expect(flat(out)).toContain('read as `diplomatic_relations` from the words');
  });

  it('teaches every measure', async () => {
    const { MEASURE_NAMES } = await import('../../src/facts/index.js');
    for (const name of MEASURE_NAMES) expect(doc).toContain(`| \`${name}\` `);
  });

  it('is judged for a country without a pack as far as datasets go', async () => {
    const claim = {
      id: 'x',
      claimedAsOf: '2016',
      subject: 'THA',
      claim: 'x',
      value: { moreThan: 50 },
    };
    const file = put(
      'tha.json',
      JSON.stringify({ claims: [{ ...claim, asks: { measure: 'trading_partners' } }] }),
    );
    expect((await json('THA', '--file', file))[0]?.verdict).toBe('holds');
  });
});

describe('what is refused', () => {
  const refused = async (...args: readonly string[]): Promise<readonly [number, string]> => {
    const { code, out, err } = await run(home.dir, ['claims', ...args]);
    expect(out).toBe('');
    return [code, err];
  };

  it('a country about which nobody has entered claims, and how to check a document', async () => {
    const [code, err] = await refused('THA');
    expect(code).toBe(1);
    expect(err).toContain('--file FILE');
    expect((await refused('THA', '--lang', 'vi'))[1]).toContain('--file TỆP');
  });

  it('a claim about nothing, by file and entry', async () => {
    const claim = { id: 'x7', claimedAsOf: '2026', subject: 'VNM', claim: '', value: 1 };
    const file = put('nothing.json', JSON.stringify({ claims: [claim] }));
    const [code, err] = await refused('VNM', '--file', file, '--json');
    expect(code).toBe(1);
    expect(err).toContain('nothing.json: x7: claim');
  });

  it('a file that is not there, one that is not JSON, an unknown id, and what the command does not take', async () => {
    expect((await refused('VNM', '--file', join(home.dir, 'none.json')))[0]).toBe(2);
    expect((await refused('VNM', '--file', put('bad.json', '{')))[0]).toBe(1);
    const [code, err] = await refused('VNM', '--item', 'c99');
    expect(code).toBe(2);
    expect(err).toContain('`c99`');
    expect((await refused('VNM', '--year', '2016'))[0]).toBe(2);
    expect((await refused())[0]).toBe(2);
    const other = { id: 'x', claimedAsOf: '2026', subject: 'THA', claim: 'x', value: 1 };
    const file = put('other.json', JSON.stringify({ claims: [other] }));
    expect((await refused('VNM', '--file', file))[1]).toContain('other.json');
  });
});

/** The ladder in the terminal and as a page: doubtful places bear a sign, and no count is told of before it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess, type Assessment } from '../../src/assess/index.js';
import { ladderText, writeLadderPage } from '../../src/brief/index.js';
import { PLAIN, richText } from '../../src/brief/text.js';
import { byRank, sharesRank } from '../../src/brief/ladder/rungs.js';
import { ladderSection } from '../../src/brief/sections/ladder.js';
import { ladderAt, ladderFindings, tiersBegin } from '../../src/relations/index.js';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import { packOf, tierFact } from '../relations/fixture.js';

let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-ladder-'));
  workspace = await openWorkspace(dir, { create: true });
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const text = async (code: string, lang: 'en' | 'vi', day = '2025-12-31'): Promise<string> =>
  ladderText(await assess(workspace, code, day), lang, PLAIN).join('\n');

describe('places whose tier is in doubt', () => {
  it('bear a sign in the terminal, which is explained once', async () => {
    const en = await text('VNM', 'en');
    expect(en).toContain('Switzerland ≠');
    expect(en).toContain('France, India');
    expect(en.match(/≠ contradicted/g)).toHaveLength(1);
    expect(await text('VNM', 'vi')).toContain('Thụy Sĩ ≠');
    expect(await text('CHL', 'en')).toContain('South Korea ?');
  });
  it('have a date on the page that opens to a contradicted fact', async () => {
    const page = writeLadderPage(await assess(workspace, 'VNM', '2025-12-31'), 'en');
    const rows = page.sections.flatMap((s) => s.tables.flatMap((t) => t.rows));
    const swiss = rows.find((r) => r[0]?.text === 'Switzerland');
    const view = page.findings[swiss?.[2]?.finding ?? ''];
    expect(view?.evidence.map((e) => e.standing)).toContain('contradicted');
  });
});

describe('before the dated tiers begin', () => {
  it('there is a reason and no zero, in the terminal, on the page and in the Findings', async () => {
    const day = '1850-01-01';
    expect(await text('VNM', 'en', day)).toContain(
      'no count: the pack’s dated tiers begin in 2001',
    );
    expect(await text('VNM', 'en', day)).not.toMatch(/0 \/ 0/);
    expect(await text('VNM', 'vi', day)).toContain('bắt đầu từ năm 2001');
    const a = await assess(workspace, 'VNM', day);
    const page = writeLadderPage(a, 'en');
    expect(page.title).toContain('begin in 2001');
    expect(JSON.stringify([page.title, page.dek, page.sections])).not.toMatch(/0 \/ 0/);
    const later = await assess(workspace, 'VNM', '1999-12-31');
    for (const f of [...a.ladderFindings, ...later.coverage.filter((c) => c.id.includes('/P5/'))])
      expect(f.value, f.id).toMatchObject({ kind: 'missing', missing: { reason: 'not_covered' } });
  });
  it('ends with the first day on which the oldest may have begun', () => {
    const pack = packOf([tierFact('JPN', 'top', '2001-03')]);
    expect(tiersBegin(pack)).toBe('2001-03-01');
    const total = (day: string) =>
      ladderFindings(pack, day).find((f) => f.id.includes('/total/states@'))?.value;
    expect(total('2001-02-28')?.kind).toBe('missing');
    expect(total('2001-03-01')).toEqual({ kind: 'interval', low: 0, high: 1 });
    expect(total('2001-03-31')).toEqual({ kind: 'point', value: 1 });
  });
  it('is never so while a tier of unknown beginning may already be held', () => {
    const known = { knownAt: '2010-01-01' };
    const pack = packOf([tierFact('JPN', 'top', null, null, known)]);
    const value = ladderFindings(pack, '1990-01-01').find((f) => f.id.includes('/total/states@'));
    expect(value?.value).toEqual({ kind: 'interval', low: 0, high: 1 });
  });
});

describe('rungs', () => {
  it('of one rank stand side by side', async () => {
    const tiers = [{ rank: 1 }, { rank: 2 }, { rank: 2 }, { rank: 3 }];
    expect(byRank(tiers, ['3', '12', '1', '0'])).toBe('3 / 12 + 1 / 0');
    expect([sharesRank(tiers), sharesRank(tiers.slice(2))]).toEqual([true, false]);
    const chile = writeLadderPage(await assess(workspace, 'CHL', '2025-12-31'), 'en');
    expect(chile.title).toBe('13 partners of Chile on 31 December 2025, rung by rung');
    expect(chile.sections[0]?.subtitle).toContainEqual(
      expect.objectContaining({ text: '1 / 7 + 0 + 1 / 1 + 1 + 1 / 1 = 13' }),
    );
    expect(richText(chile.dek)).toContain('Rungs joined by + are of one rank.');
    const vietNam = writeLadderPage(await assess(workspace, 'VNM', '2025-12-31'), 'en');
    expect(vietNam.title).toContain('14 / 14 / 14 = 42');
    expect(richText(vietNam.dek)).not.toContain('+');
  });
});

describe('the ladder drawn', () => {
  const drawn = (facts: Parameters<typeof packOf>[0], lang: 'en' | 'vi' = 'en') => {
    const pack = packOf(facts);
    const asOf = '2025-12-31';
    const a = {
      subject: 'CHE',
      asOf,
      pack,
      ladder: ladderAt(pack, asOf, 'states'),
      ladderFindings: ladderFindings(pack, asOf),
      export: {},
    } as unknown as Assessment;
    return ladderSection({ a, lang, mapRule: undefined });
  };
  it('begins when a tier of unknown beginning was known, not in the year 1', () => {
    const chart = drawn([tierFact('JPN', 'top', null, null, { knownAt: '2010-06-01' })])?.chart;
    expect(chart?.kind === 'ladder' ? chart.data.first : undefined).toBe('2010-01-01');
  });
  it('speaks of one partner, and keeps the capitals of a tier', () => {
    const one = [tierFact('JPN', 'top', '2010')];
    expect(drawn(one)?.title).toBe('1 partner stands on the top rung, “Top”');
    expect(drawn([...one, tierFact('NOR', 'top', '2011')])?.title).toMatch(/^2 partners stand on/);
  });
});

/** The Chile pack: it loads, replays the counts Chile published, and holds every row it grew from. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { bloc, membersAt, periodBounds, render } from '../../src/core/index.js';
import {
  checkPack,
  packFor,
  readPack,
  statementOf,
  type Fact,
  type Pack,
} from '../../src/facts/index.js';
import {
  blocCoverage,
  ladderAt,
  ladderFindings,
  ladderSteps,
  tierOf,
} from '../../src/relations/index.js';

const folder = fileURLToPath(new URL('../../../shared/facts/', import.meta.url));
const here = existsSync(`${folder}chile.json`);
/** Vitest prints this reason beside a skipped suite. */
const reason = here ? '' : ' (skipped: ../shared/facts is not beside the repository)';

type Row = Readonly<Record<string, unknown>>;
const file = (here ? JSON.parse(readFileSync(`${folder}chile.json`, 'utf8')) : {}) as Row;
const rows = (list: string): readonly Row[] => file[list] as Row[];

let pack: Pack;
let facts: readonly Fact[];
beforeAll(async () => {
  pack = (await packFor('CHL')) as Pack;
  facts = pack.facts;
});

const IN = new Set(['agreement_in_force', 'agreement_provisional']);
const OUT = new Set(['agreement_superseded', 'agreement_terminated', 'agreement_withdrawn']);

/** Agreements and economies on a day by the raw facts: `sure` when only certain dates count. */
function replay(rule: string, day: string, sure: boolean): readonly [number, number] {
  const done = (f: Fact, wanted: boolean): boolean => {
    const bounds = periodBounds(f.period ?? '');
    return bounds !== undefined && (wanted ? bounds.last : bounds.first) <= day;
  };
  const economies = new Set<string>();
  const counted = pack.instruments.filter((instrument) => {
    if (!instrument.countsUnder.includes(rule)) return false;
    const actions = facts.filter((f) => f.item === instrument.code);
    if (actions.some((f) => OUT.has(f.predicate) && done(f, !sure))) return false;
    const partners = instrument.parties.filter(
      (party) =>
        party !== pack.code &&
        actions.some(
          (f) => IN.has(f.predicate) && (f.object === null || f.object === party) && done(f, sure),
        ),
    );
    for (const party of partners)
      for (const one of bloc(party) === undefined ? [party] : membersAt(party, day, 'states'))
        economies.add(one);
    return partners.length > 0;
  });
  return [counted.length, economies.size];
}

describe('the Chile pack', () => {
  it('has no problem', async () => {
    const raw = await readPack('CHL');
    expect(raw).toBeDefined();
    if (raw === undefined) return;
    expect(checkPack(raw).problems.map((p) => render(p, 'en'))).toEqual([]);
  });

  it('gives the counts Chile published, whatever a date known to the year hides', () => {
    for (const [day, published] of [
      ['2010-08-20', [20, 57]],
      ['2018-05-23', [26, 64]],
      ['2018-11-09', [26, 64]],
    ] as const) {
      expect([day, replay('official', day, true)]).toEqual([day, published]);
      expect([day, replay('official', day, false)]).toEqual([day, published]);
    }
  });

  it('does not give the 26 repeated in March 2019: the agreement with Uruguay had taken effect', () => {
    expect(replay('official', '2018-12-12', true)[0]).toBe(26);
    expect(replay('official', '2019-03-01', true)[0]).toBe(27);
  });

  it('gives the counts recalled for 2024 and replayed for 2026', () => {
    expect(replay('official', '2023-12-31', true)).toEqual([32, 65]);
    expect(replay('official', '2024-06-30', true)).toEqual([32, 65]);
    // The agreement with Paraguay is known, by memory, to the year 2024: a range inside it.
    expect(replay('official', '2024-06-30', false)).toEqual([33, 65]);
    expect(replay('official', '2024-12-31', true)).toEqual([33, 65]);
    // The one with the United Arab Emirates is known to the year 2025.
    expect(replay('official', '2025-11-30', true)).toEqual([34, 65]);
    expect(replay('official', '2025-11-30', false)).toEqual([35, 66]);
    expect(replay('official', '2026-03-01', true)).toEqual([35, 66]);
  });

  it('counts nine agreements by title at the end of 2009', () => {
    expect(replay('tlc_title', '2009-12-31', true)[0]).toBe(9);
  });

  it('quotes each published count with a source, and marks the recalled one', () => {
    const counts = pack.profile.agreements?.publishedCounts ?? [];
    expect(counts.map((c) => [c.day, c.agreements, c.economies])).toEqual([
      ['2009-12', 9, null],
      ['2010-08-20', 20, 57],
      ['2018-05-23', 26, 64],
      ['2018-11-09', 26, 64],
      ['2019-03-01', 26, null],
      ['2024-12-31', 33, 65],
      ['2025', 30, null],
    ]);
    const recalled = counts.filter((c) =>
      c.sources.every((s) => pack.sources[s]?.kind !== 'public'),
    );
    expect(recalled.map((c) => c.day)).toEqual(['2024-12-31']);
  });

  it('stands on no recalled date for 2010', () => {
    const used = facts.filter(
      (f) =>
        IN.has(f.predicate) &&
        (f.period ?? '') <= '2010-08-20' &&
        pack.instruments.some((i) => i.code === f.item && i.countsUnder.includes('official')),
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((f) => f.standing === 'unverified').map((f) => f.id)).toEqual([]);
  });

  it('is read by the same ladder as any other country', () => {
    const counts = (day: string): readonly number[] =>
      ladderAt(pack, day, 'states').tiers.map((t) => t.certain.length);
    // Comprehensive strategic, strategic, association, integration treaty, comprehensive
    // cooperative, comprehensive, CEPA, political dialogue.
    expect(counts('2010-08-20')).toEqual([0, 5, 0, 1, 1, 1, 0, 0]);
    expect(counts('2025-12-31')).toEqual([1, 7, 0, 1, 1, 1, 1, 1]);
    const now = ladderAt(pack, '2025-12-31', 'with_unions');
    expect(tierOf(now, 'CHN')).toBe('comprehensive_strategic');
    expect(tierOf(now, 'EU')).toBe('association');
    expect(tierOf(now, 'VNM')).toBe('comprehensive');
    expect(now.total.certain).toHaveLength(14);
    // Neither a label nor a partnership: below the ladder, and told.
    expect(now.outside.map((t) => [t.code, ...t.certain])).toEqual([
      ['no_named_tier', 'AUS', 'USA'],
      ['consular_only', 'BOL'],
    ]);
    expect(pack.profile.ladder.official).toBe(false);
  });

  it('says where a beginning is not known to the day', () => {
    const state = ladderAt(pack, '2015-12-31', 'states');
    expect(state.tiers[1]?.possible).toEqual(['COL']);
    const steps = ladderSteps(pack, '2016-01-01', '2025-12-31', 'states');
    expect(steps.at(-1)?.total).toEqual([13, 13]);
  });

  it('answers the questions asked of any pack, both languages filled', () => {
    const day = '2025-12-31';
    const found = [...ladderFindings(pack, day), ...blocCoverage(pack, 'P5', day)];
    expect(found.find((f) => f.id === `CHL/bloc_coverage/P5/states@${day}`)?.value).toMatchObject({
      kind: 'point',
      value: 2,
    });
    const nested = found.filter((f) => f.id.includes('/nested'));
    expect(nested.map((f) => f.value)).toMatchObject([{ kind: 'point', value: 8 }]);
    for (const f of found) {
      expect([f.id, f.label.en.length > 0 && f.label.vi.length > 0]).toEqual([f.id, true]);
      expect(f.reproduce).toContain('tuchu relations CHL');
    }
  });

  it('never lets a recalled date pass as sourced', () => {
    const sourced = (f: Fact): boolean => f.sources.some((s) => pack.sources[s]?.kind === 'public');
    for (const f of facts) {
      if (f.standing === 'unverified') expect([f.id, sourced(f)]).toEqual([f.id, false]);
      // A source beside memory: the fact says which part is recalled.
      if (f.sources.includes('recalled') && sourced(f))
        expect([f.id, f.precision ?? f.note]).toEqual([f.id, expect.stringMatching(/recalled/i)]);
    }
  });

  it('names the counterpart’s word as such, in both languages', () => {
    const fact = facts.find((f) => f.object === 'VNM' && f.predicate === 'partner_tier');
    expect(fact?.label.en).toContain("Viet Nam's word, not Chile's");
    expect(fact?.label.vi).toContain('cách gọi của Việt Nam');
    expect(fact === undefined ? '' : statementOf(fact).en).toContain('May 2007');
  });

  it('makes the total of 2025 from part and share, not from the printed total', () => {
    const value = (id: string): number => facts.find((f) => f.id === id)?.value as number;
    const total =
      value('CHL/exports/mining/World/2025') / value('CHL/export_share/mining/World/2025');
    expect(total / 1e6).toBeCloseTo(107026.6, 1);
    const fact = facts.find((f) => f.id === 'CHL/exports/World/2025');
    expect(fact?.standing).toBe('contradicted');
    expect(fact?.alternatives.map((a) => a.value)).toContain(100252700000);
  });
});

describe.skipIf(!here)(`the file behind the Chile pack${reason}`, () => {
  it('every partnership and every earlier tier', () => {
    const tiers = facts.filter((f) => f.predicate === 'partner_tier');
    const steps = rows('partnerships').flatMap((r) =>
      [r, ...(r['previous'] as Row[])].map((step) => ({
        code: (r['iso3'] as string | null) ?? 'EU',
        tier: step['tier'],
        date: step['date'] as string,
      })),
    );
    for (const { code, tier, date } of steps) {
      const held = tiers.filter((f) => f.object === code && f.value === tier);
      expect([code, tier, held.length]).toEqual([code, tier, 1]);
      const said = JSON.stringify(held.map((f) => [f.valid, f.original]));
      expect([code, date, said.includes(date)]).toEqual([code, date, true]);
    }
    expect(tiers).toHaveLength(steps.length);
    // Two of the file's tiers are no partnership and stand below the ladder, without a rank.
    const below = new Set(['no_named_tier', 'consular_only']);
    expect(pack.profile.ladder.tiers.map((t) => [t.code, t.rank])).toEqual(
      rows('tiers').map((t) => [t['id'], below.has(t['id'] as string) ? null : t['rank']]),
    );
  });

  it('every agreement, its dates among the dated actions', () => {
    expect(pack.instruments).toHaveLength(rows('agreements').length);
    expect(pack.instruments.filter((i) => i.countsUnder.includes('official'))).toHaveLength(
      rows('agreements').filter((r) => r['counts_as_agreement']).length,
    );
    const text = facts
      .filter((f) => f.predicate.startsWith('agreement_'))
      .map((f) => JSON.stringify([f.period, f.valid, f.original, f.alternatives]))
      .join();
    for (const row of rows('agreements'))
      for (const field of ['signed', 'in_force', 'ended', 'in_force_by_partner'])
        for (const date of JSON.stringify(row[field] ?? '').match(/\d{4}(-\d{2}){0,2}/g) ?? [])
          expect([row['name'], date, text.includes(date)]).toEqual([row['name'], date, true]);
    expect(facts.filter((f) => f.predicate === 'agreement_superseded')).toHaveLength(
      rows('agreements').filter((r) => r['supersedes'] !== null).length,
    );
  });

  it('every membership, milestone and principle', () => {
    const held = facts.filter((f) => f.predicate === 'membership' || f.predicate === 'seat');
    // One row names five terms on the Security Council.
    expect(held).toHaveLength(rows('memberships').length + 4);
    for (const row of rows('memberships')) {
      const date = row['date'] as string;
      const said = held.some((f) =>
        [f.valid?.from, f.original].some((d) => d?.includes(date) === true),
      );
      expect([row['name'], date, said]).toEqual([row['name'], date, true]);
    }
    const milestones = facts.filter((f) => f.predicate === 'milestone');
    for (const row of rows('milestones'))
      expect([row['title'], milestones.some((f) => f.label.en === row['title'])]).toEqual([
        row['title'],
        true,
      ]);
    const principles = (file['doctrine'] as { principles: Row[] }).principles;
    const doctrine = facts.filter((f) => f.predicate === 'doctrine').map((f) => f.value);
    expect(new Set(doctrine)).toEqual(new Set(principles.map((p) => p['text'])));
    expect(doctrine).toHaveLength(principles.length);
  });

  const holds = (value: number, object: unknown): boolean =>
    facts.some(
      (f) =>
        (object === null || f.object === object) &&
        [f.value, ...f.alternatives.map((a) => a.value)].flat().some((v) => v === value),
    );

  it('every trade row, to the dollar, and its share', () => {
    for (const row of rows('trade')) {
      const value = row['value'] as number;
      const amount = row['unit'] === 'USD bn' ? Math.round(value * 1e9) : value;
      const wanted = [amount, ...('share' in row ? [row['share'] as number] : [])];
      for (const n of wanted)
        expect([row['fact'], n, holds(n, row['partner_iso3'])]).toEqual([row['fact'], n, true]);
    }
  });

  it('every number of the dependencies', () => {
    // "about 20%" of imports is 19.9% in the trade rows.
    const exact = new Map([[20, 19.9]]);
    let seen = 0;
    for (const row of rows('dependencies')) {
      const text = row['fact'] as string;
      for (const [, n = ''] of text.matchAll(/([\d.]+)%/g)) {
        seen++;
        const value = Number(((exact.get(Number(n)) ?? Number(n)) / 100).toFixed(4));
        expect([text, value, holds(value, null)]).toEqual([text, value, true]);
      }
    }
    expect(seen).toBeGreaterThan(15);
    for (const n of [310, 780, 5.51, 1.94, 500000000, 0.57, 0.19, 0.18])
      expect([n, holds(n, null)]).toEqual([n, true]);
  });

  it('every conflict, with its claims, and every source', () => {
    expect(pack.conflicts.map((c) => c.id)).toEqual(rows('conflicts').map((c) => c['id']));
    for (const row of rows('conflicts')) {
      const held = pack.conflicts.find((c) => c.id === row['id']);
      expect(held?.claims).toHaveLength((row['claims'] as unknown[]).length);
      expect(held?.sources).toEqual(row['evidence']);
    }
    for (const id of Object.keys(file['sources'] as Row)) expect(pack.sources[id]).toBeDefined();
  });

  it('every check that has a published figure', () => {
    const counts = pack.profile.agreements?.publishedCounts ?? [];
    for (const row of rows('checks').filter((r) => 'published' in r && r['published'] !== null))
      expect(counts.find((c) => c.day === row['date'])).toMatchObject(row['published'] as Row);
  });
});

/** Every row of the file the Switzerland pack grew from is in it, by count, date and amount. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { packFor, select, type Fact, type Pack } from '../../src/facts/index.js';

const file = fileURLToPath(new URL('../../../shared/facts/switzerland.json', import.meta.url));
const here = existsSync(file);
/** Vitest prints this reason beside a skipped suite. */
const reason = here ? '' : ' (skipped: ../shared/facts is not beside the repository)';

type Row = Readonly<Record<string, unknown>>;
const profile = (here ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Row;
const rows = (list: string): readonly Row[] => (profile[list] ?? []) as Row[];
const cited = (row: Row): string[] => (row['source'] as string[]).filter((s) => s !== 'recalled');

let pack: Pack;
let facts: readonly Fact[];
beforeAll(async () => {
  pack = (await packFor('CHE')) as Pack;
  facts = pack.facts;
});

/** A text with every date of a fact in it. */
const dates = (f: Fact): string =>
  JSON.stringify([f.period, f.valid, f.original, f.knownAt, f.alternatives]);
const sources = (f: Fact): string =>
  JSON.stringify([f.sources, f.alternatives, f.checks.map((c) => c.sources)]);

describe.skipIf(!here)(`the file behind the Switzerland pack${reason}`, () => {
  it('every partnership and every earlier tier, with its day and its sources', () => {
    const tiers = select(pack, { predicate: 'partner_tier' });
    let steps = 0;
    for (const row of rows('partnerships')) {
      const object = (row['iso3'] as string | null) ?? 'EU';
      const [held] = tiers.filter((f) => f.object === object && f.value === row['tier']);
      const found = held !== undefined && dates(held).includes(row['date'] as string);
      expect([row['id'], found]).toEqual([row['id'], true]);
      for (const id of cited(row))
        expect([row['id'], id, sources(held as Fact).includes(`"${id}"`)]).toEqual([
          row['id'],
          id,
          true,
        ]);
      for (const step of row['previous'] as Row[])
        expect(
          tiers.some((f) => f.object === object && dates(f).includes(String(step['date']))),
        ).toBe(true);
      steps += 1 + (row['previous'] as Row[]).length;
    }
    expect(tiers).toHaveLength(steps);
  });

  it('every tier with its rank; neighbours, who carry no label, stand outside', () => {
    const { tiers, official } = pack.profile.ladder;
    expect(official).toBe(false);
    expect(Object.fromEntries(tiers.map((t) => [t.code, t.rank]))).toEqual({
      ...Object.fromEntries(rows('tiers').map((t) => [t['id'], t['rank']])),
      neighbour: null,
    });
  });

  it('every agreement: its dates among the dated actions, its parties, its rule', () => {
    for (const row of rows('agreements')) {
      const parties = row['parties'] as string[];
      const own = pack.instruments.filter((i) => parties.every((p) => i.parties.includes(p)));
      const actions = own.flatMap((i) => select(pack, { item: i.code }));
      const text = actions.map(dates).join();
      for (const field of ['signed', 'in_force'])
        if (row[field] !== null)
          expect([row['name'], field, text.includes(JSON.stringify(row[field]))]).toEqual([
            row['name'],
            field,
            true,
          ]);
      if (row['counts_as_agreement'] === true)
        expect([row['name'], own.some((i) => i.countsUnder.includes('seco'))]).toEqual([
          row['name'],
          true,
        ]);
      // A row without a source gives no action that has one, unless a check names the page read since.
      const signed = actions.filter(
        (f) => f.predicate === 'agreement_signed' && dates(f).includes(row['signed'] as string),
      );
      if (cited(row).length === 0)
        for (const f of signed)
          expect([f.id, f.standing === 'unverified' || f.checks.length > 0]).toEqual([f.id, true]);
    }
    // One row is eight agreements. Besides: the Türkiye agreement of 1991, the EU programmes and the gas
    // agreement, named in notes; the forum whose day a row gave to another text; the talks with Viet Nam;
    // fourteen agreements that ended, from the dataset the file cites.
    expect(pack.instruments).toHaveLength(rows('agreements').length + 7 + 3 + 1 + 1 + 14);
  });

  it('every membership, milestone and principle', () => {
    const held = facts.filter((f) => f.predicate === 'membership' || f.predicate === 'seat');
    // One row names the IMF and the World Bank; four terms in the Human Rights Council were looked up.
    expect(held).toHaveLength(rows('memberships').length + 1 + 4);
    const begun = held.map(dates).join();
    for (const row of rows('memberships'))
      expect([row['name'], begun.includes(`"${String(row['date'])}`)]).toEqual([row['name'], true]);

    const milestones = select(pack, { predicate: 'milestone' });
    for (const row of rows('milestones')) {
      const title = row['title'] as string;
      const found = milestones.filter(
        (f) =>
          f.label.en.toLowerCase().endsWith(title.toLowerCase()) &&
          dates(f).includes(`"${String(row['date'])}"`) &&
          cited(row).every((id) => f.sources.includes(id)),
      );
      expect([title, found.length]).toEqual([title, 1]);
    }
    // Twelve more are told in the notes of other rows, nine were looked up.
    expect(milestones).toHaveLength(rows('milestones').length + 12 + 9);

    const doctrine = profile['doctrine'] as { principles: Row[]; summary: string };
    expect(select(pack, { predicate: 'doctrine' }).map((f) => f.value)).toEqual(
      expect.arrayContaining([doctrine.summary, ...doctrine.principles.map((p) => p['text'])]),
    );
  });

  it('every trade row, to the franc, its share and its sources', () => {
    const flows: Record<string, RegExp> = { X: /^export/, M: /^import/ };
    for (const row of rows('trade')) {
      const flow = flows[row['flow'] as string] ?? /^balance$/;
      const scale = row['unit'] === 'CHF bn' ? 1e9 : 1;
      const amounts = [Math.round((row['value'] as number) * scale * 1e6) / 1e6];
      if ('share' in row) amounts.push(row['share'] as number);
      for (const value of amounts) {
        const found = facts.filter(
          (f) =>
            flow.test(f.predicate) &&
            f.value === value &&
            f.object === row['partner_iso3'] &&
            f.period === row['date'] &&
            cited(row).every((id) => f.sources.includes(id)),
        );
        expect([row['fact'], value, found.length]).toEqual([row['fact'], value, 1]);
        if (row['derived'] === true) expect(found[0]?.status).toBe('derived');
      }
    }
  });

  it('every dependence: its number, or the numbers its text states, or the reason there is none', () => {
    // Rows without a value: what the text states.
    const stated: Record<string, readonly number[]> = {
      'CHE-D-129': [0.07, 0.1],
      'CHE-D-130': [5.6, 2.3, 0.035],
    };
    for (const row of rows('dependencies')) {
      const wanted =
        typeof row['value'] === 'number' ? [row['value']] : (stated[row['id'] as string] ?? []);
      for (const value of wanted)
        expect([
          row['id'],
          facts.some((f) => f.value === value && cited(row).every((id) => f.sources.includes(id))),
        ]).toEqual([row['id'], true]);
    }
    const [mra] = select(pack, { item: 'mra_dependent_exports' });
    expect(mra?.value).toBeNull();
    expect(mra?.absent?.en).toContain('73%');
    expect(select(pack, { item: 'GAS-2024' }).map((f) => f.period)).toEqual(['2024-03-19']);
    expect(facts.some((f) => f.id === 'CHE/milestone/trade_policy/termination-clause')).toBe(true);
  });

  it('every check comes out as the file says', () => {
    const value = (id: string): number => facts.find((f) => f.id === id)?.value as number;
    const [x, m, usa] = ['exports/2025', 'imports/2025', 'exports/USA/2025'].map((id) =>
      value(`CHE/${id}/ch_press`),
    ) as [number, number, number];
    const [replayed, surplus, share, latest] = rows('checks') as [Row, Row, Row, Row];
    expect((x - m) / 1e9).toBeCloseTo(surplus['value'] as number, 6);
    expect(value('CHE/balance/2025/ch_press')).toBe(x - m);
    expect(Math.round((usa / x) * 1000) / 1000).toBe(share['value']);
    const quoted = pack.profile.agreements?.publishedCounts.map((q) => ({
      date: q.day,
      counts: { agreements: q.agreements, economies: q.economies },
      source: q.sources,
    }));
    expect(quoted).toEqual(
      expect.arrayContaining(
        [replayed, latest].map((c) => ({
          date: c['date'],
          counts: c['replayed'],
          source: c['source'],
        })),
      ),
    );
  });

  it('every rule, conflict and source', () => {
    expect(pack.profile.agreements?.rules.slice(0, 3).map((r) => r.id)).toEqual(
      rows('counting_rules').map((r) => (r['id'] as string).replace('-', '_')),
    );
    const claims = (c: { id: string; claims: readonly string[] }) => [c.id, c.claims];
    const ours = (c: Row) => ({
      id: c['id'] as string,
      claims: (c['claims'] as string[]).map((text) =>
        text.replace(
          'list in this file on the same date',
          'the dated list of this pack on the same day',
        ),
      ),
    });
    expect(pack.conflicts.map(claims)).toEqual(rows('conflicts').map((c) => claims(ours(c))));
    for (const [id, address] of Object.entries(profile['sources'] as Record<string, string>))
      expect(pack.sources[id]).toMatchObject({ kind: 'public', address: address.split(' ')[0] });
  });
});

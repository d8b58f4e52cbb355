/** Domains beyond goods: the same measures over other flows, and the reason where none is loaded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import {
  type Answer,
  DOMAINS,
  agreement,
  answerFindings,
  blocCorrelation,
  domainsAnswer,
  energyBalance,
  importCover,
  listedCorrelation,
} from '../../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';
import { pointOf, rawLines } from '../raw.js';
import { addFlow, addRegister, addSeries, order } from './made-up.js';

const home = (): { dir: string; remove: () => void } => {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-domains-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
};
const row = (answer: Answer, key: string, table = 'domains') =>
  answer.tables.find((t) => t.id === table)?.rows.find((r) => r.key === key);
const why = (answer: Answer, key: string, table = 'domains'): string => {
  const value = row(answer, key, table)?.cells[0]?.value;
  return value?.kind === 'missing' ? render(value.missing.detail, 'en') : '';
};

describe('an empty workspace', () => {
  const { dir, remove } = home();
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(dir, { create: true });
  });
  afterAll(async () => {
    await workspace.close();
    remove();
  });

  it('names for every domain what would answer, and never a zero', async () => {
    const answer = await domainsAnswer(workspace, { subject: 'VNM' });
    expect(answer.tables[0]?.rows).toHaveLength(DOMAINS.reduce((n, d) => n + d.sides.length, 0));
    for (const finding of answerFindings(answer)) {
      expect(finding.value.kind === 'missing' && finding.value.missing.reason).toBe('not_loaded');
    }
    expect(why(answer, 'technology/import')).toContain('intellectual property');
    expect(why(answer, 'investment/import')).toContain('flow: investment');
    expect(why(answer, 'import_cover', 'reserves')).toContain('FI.RES.TOTL.MO');
  });

  it('refuses a domain there is none of', async () => {
    await expect(domainsAnswer(workspace, { subject: 'VNM', domain: 'gold' })).rejects.toThrow(
      'remittances',
    );
  });
});

describe('made-up tables', () => {
  const { dir, remove } = home();
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(join(dir, 'ws'), { create: true });
    await addRegister(workspace, dir, [
      order(1, 'Russia', 'Viet Nam', 56, '2017'),
      order(2, 'Israel', 'Viet Nam', 19, '2018'),
      order(3, 'South Korea', 'Viet Nam', 25, '2021'),
    ]);
    const by = (jpn: number, kor: number, vgb: number): string[] => [
      `JPN,VNM,2020,${jpn}`,
      `KOR,VNM,2020,${kor}`,
      `VGB,VNM,2020,${vgb}`,
    ];
    await addFlow(workspace, dir, 'investment', by(50, 25, 25));
    await addFlow(workspace, dir, 'debt', by(80, 20, 0));
    await addFlow(workspace, dir, 'aid', by(0, 10, 0));
    await addFlow(workspace, dir, 'remittances', by(1, 1, 2));
    await addSeries(workspace, dir, 'reserves-made-up', [
      'VNM,FI.RES.TOTL.CD,2020,90',
      'VNM,NE.IMP.GNFS.CD,2020,270',
      'VNM,FI.RES.TOTL.CD,2021,100',
    ]);
  });
  afterAll(async () => {
    await workspace.close();
    remove();
  });

  it('arms, investment, debt, aid and remittances by one measure', async () => {
    const answer = await domainsAnswer(workspace, { subject: 'VNM' });
    const read = (key: string): [number, string | undefined, number] => {
      const [hhi, , top] = row(answer, key)?.cells ?? [];
      return [pointOf(hhi), top?.partner, pointOf(top)];
    };
    expect(read('arms/import')[0]).toBeCloseTo(0.56 ** 2 + 0.19 ** 2 + 0.25 ** 2, 12);
    expect(read('arms/import').slice(1)).toEqual(['RUS', 0.56]);
    expect(row(answer, 'arms/import')?.label.en).toBe('Arms received 2017 to 2021');
    expect(read('investment/import')).toEqual([0.375, 'JPN', 0.5]);
    expect(read('debt/import')[0]).toBeCloseTo(0.68, 12);
    expect(read('aid/import')).toEqual([1, 'KOR', 1]);
    expect(read('remittances/import')).toEqual([0.375, 'VGB', 0.5]);
    expect(row(answer, 'aid/import')?.cells[0]?.label.en).toContain('aid received');
  });

  it('arms in another window, and before there are any', async () => {
    const domain = 'arms';
    const early = await domainsAnswer(workspace, { subject: 'VNM', domain, year: 2018 });
    expect(pointOf(row(early, 'arms/import')?.cells[0])).toBeCloseTo(
      (56 / 75) ** 2 + (19 / 75) ** 2,
      12,
    );
    const never = await domainsAnswer(workspace, { subject: 'VNM', domain, year: 1999 });
    expect(why(never, 'arms/import')).toContain('no arms received of Viet Nam, 1995 to 1999');
  });

  it('says what the table of investment says of quality, and what it does not', async () => {
    const domain = 'investment';
    const answer = await domainsAnswer(workspace, { subject: 'VNM', domain, with: ['VGB', 'CYM'] });
    expect(pointOf(row(answer, 'conduits', 'investment-quality')?.cells[0])).toBe(0.25);
    expect(why(answer, 'ultimate', 'investment-quality')).toContain('by ultimate investor');
    const unnamed = await domainsAnswer(workspace, { subject: 'VNM', domain });
    expect(why(unnamed, 'conduits', 'investment-quality')).toContain('--with');
  });

  it('reserves over the imports of the same year', async () => {
    const answer = await domainsAnswer(workspace, { subject: 'VNM', domain: 'reserves' });
    const found = row(answer, 'import_cover', 'reserves')?.cells[0];
    expect([pointOf(found), found?.period, found?.unit]).toEqual([4, '2020', 'month']);
    expect(importCover(30, 120)).toBe(3);
    expect(importCover(30, 0)).toBeUndefined();
  });

  it('partners whose risks come together', async () => {
    const years: number[] = [];
    const text = 'a,b,r\nJPN,KOR,1\n';
    const correlation = listedCorrelation('pairs.csv', text);
    const answer = await domainsAnswer(workspace, {
      subject: 'VNM',
      domain: 'investment',
      correlation,
    });
    const found = row(answer, 'investment/import')?.cells[3];
    // .75 in one hand and .25 in another.
    expect(pointOf(found)).toBeCloseTo(1 / 0.625, 12);
    expect(found?.reproduce).toMatch(
      /^tuchu dependence domains VNM --domain investment --list pairs.csv --year \d{4}$/,
    );
    const byYear = await domainsAnswer(workspace, {
      subject: 'VNM',
      domain: 'investment',
      correlation: (year) => {
        years.push(year);
        return correlation;
      },
    });
    expect(row(byYear, 'investment/import')?.cells[3]?.value).toEqual(found?.value);
    expect(years).toContain(Number(found?.period));
    expect(render(found!.caveats[0]!, 'en')).toContain('an assumption, not tested');
    expect(blocCorrelation('ASEAN', 0.8, '2020-12-31').of('THA', 'MYS')).toBe(0.8);
    expect(() => listedCorrelation('p.csv', 'a,b,r\nJPN,Korea,2.5.1\n')).toThrow('line 2');
  });
});

describe('readings of their own', () => {
  it('energy by hand', () => {
    expect(energyBalance(300, 400)).toEqual({ sufficiency: 0.75, netImports: 0.25 });
    expect(energyBalance(500, 400)?.netImports).toBe(-0.25);
    expect(energyBalance(1, 0)).toBeUndefined();
  });

  it('votes alike by hand; the same from both sides', () => {
    const [ours, theirs] = [
      new Map([
        ['1', 'yes'],
        ['2', 'no'],
      ]),
      new Map([
        ['1', 'yes'],
        ['2', 'abstain'],
        ['3', 'yes'],
      ]),
    ];
    expect(agreement(ours, theirs)).toEqual({ both: 2, alike: 1 });
    const votes = fc.array(
      fc.tuple(fc.nat(20).map(String), fc.constantFrom('yes', 'no', 'abstain')),
    );
    fc.assert(
      fc.property(votes, votes, (a, b) => {
        expect(agreement(new Map(a), new Map(b))).toEqual(agreement(new Map(b), new Map(a)));
        expect(agreement(new Map(a), new Map(a)).alike).toBe(new Map(a).size);
      }),
    );
  });
});

describe.skipIf(sharedAbsent)('the development tables', () => {
  const { dir, remove } = home();
  let workspace: Workspace;
  const VOTES = ['un-ga-votes', 'un_votes.csv.gz'] as const;
  const CALLS = ['un-ga-votes', 'un_roll_calls.csv.gz'] as const;
  beforeAll(async () => {
    workspace = await openWorkspace(join(dir, 'ws'), { create: true });
    await workspace.add([
      ...[VOTES, CALLS].map((path) => shared('data', ...path)),
      shared('data', 'energy-owid', 'bp_statistical_review_2021.csv.gz'),
      shared('data', 'minerals-production-usgs-bgs', 'BGS_cobalt_production.csv.gz'),
      shared('data', 'minerals-production-usgs-bgs', 'MCS2026_Commodities_Data.csv.gz'),
      shared('data', 'us-troops-bases-troopdata', 'troopdata_rebuild_long.csv.gz'),
    ]);
  });
  afterAll(async () => {
    await workspace.close();
    remove();
  });

  it.each(['CHN', 'USA', 'RUS'])(
    'votes alike with %s in 2015, beside a raw loop',
    async (partner) => {
      // Titles of roll calls hold commas; id and date stand before them.
      const calls = new Set(
        rawLines(...CALLS).flatMap(([id, , , day]) => (day?.startsWith('2015') ? [id] : [])),
      );
      const iso2 = { CHN: 'CN', USA: 'US', RUS: 'RU' }[partner];
      const cast = (code: string | undefined) =>
        new Map(
          rawLines(...VOTES).flatMap((cells) =>
            cells.at(-2) === code && calls.has(cells[0]) ? [[cells[0], cells.at(-1)] as const] : [],
          ),
        );
      const [ours, theirs] = [cast('VN'), cast(iso2)];
      const both = [...ours].filter(([id]) => theirs.has(id));
      const alike = both.filter(([id, vote]) => theirs.get(id) === vote);
      const answer = await domainsAnswer(workspace, { subject: 'VNM', domain: 'votes' });
      const found = row(answer, partner, 'votes')?.cells[0];
      expect(found?.inputs.map((i) => i.value)).toEqual([alike.length, both.length]);
      expect(pointOf(found)).toBe(alike.length / both.length);
    },
  );

  it('Viet Nam made 54% of the coal, 43% of the oil and all of the gas it used in 2020', async () => {
    const answer = await domainsAnswer(workspace, { subject: 'VNM', domain: 'energy' });
    const made = (fuel: string): number => pointOf(row(answer, fuel, 'energy')?.cells[2]);
    // BP: coal 316.63 of 583.78 TWh, oil 116.58 of 271.46 TWh, gas 87.13 of 87.13 TWh.
    expect(made('coal')).toBeCloseTo(316.632 / 583.776, 4);
    expect(made('oil')).toBeCloseTo(116.578 / 271.463, 4);
    expect(made('gas')).toBe(1);
    expect(why(answer, 'energy/import')).toContain('fuels by partner');
    expect(why(answer, 'energy/import')).toContain('Would answer: ');
    const cells = row(answer, 'electricity', 'energy')?.cells;
    expect(cells?.[3]?.value.kind).toBe('missing');
    expect(
      cells?.[3]?.value.kind === 'missing' && render(cells[3].value.missing.detail, 'en'),
    ).toMatch(/for this country in \d{4}/);
    const coal = row(answer, 'coal', 'energy');
    expect([coal?.label.en, coal?.cells[2]?.period]).toEqual(['coal 2020', '2020']);
    expect(coal?.cells[2]?.reproduce).toMatch(/--domain energy --year 2020$/);
  });

  it('cobalt: who mines it, and from whom the United States buys it', async () => {
    const answer = await domainsAnswer(workspace, {
      subject: 'USA',
      domain: 'minerals',
      year: 2024,
    });
    const mined = answer.tables
      .find((t) => t.id === 'minerals')
      ?.rows.find((r) => r.label.en === 'cobalt, mine');
    expect(mined?.cells[1]?.partner).toBe('COD');
    const [hhi, top] = pairOf(mined?.cells);
    expect(hhi).toBeGreaterThan(top ** 2);
    const bought = answer.tables
      .find((t) => t.id.startsWith('mineral-sources'))
      ?.rows.find((r) => r.label.en.startsWith('Cobalt'));
    // USGS 2026: Norway 26, Finland 16, Canada 14, Japan 14, other 30 percent.
    const known = 0.26 ** 2 + 0.16 ** 2 + 2 * 0.14 ** 2;
    const value = bought?.cells[0]?.value;
    expect(value?.kind === 'interval' && value.low).toBeCloseTo(known, 12);
    expect(value?.kind === 'interval' && value.high).toBeCloseTo(known + 0.3 ** 2, 12);
    expect(bought?.cells[1]?.partner).toBe('NOR');
  });
  const pairOf = (
    cells: Parameters<typeof pointOf>[0][] | readonly Parameters<typeof pointOf>[0][] | undefined,
  ): [number, number] => [pointOf(cells?.[0]), pointOf(cells?.[1])];

  it('troops: the sender’s hosts are a table, the host’s senders are not', async () => {
    const usa = await domainsAnswer(workspace, { subject: 'USA', domain: 'troops', year: 2023 });
    expect(row(usa, 'troops/export')?.cells[2]?.partner).toBe('JPN');
    const japan = await domainsAnswer(workspace, { subject: 'JPN', domain: 'troops', year: 2023 });
    expect(why(japan, 'troops/import')).toContain('is not known to hold every partner');
    const [count] = row(japan, 'USA', 'troops')?.cells ?? [];
    expect([pointOf(count), count?.unit]).toEqual([55_423, 'person']);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import {
  bindsOn,
  coveredShare,
  hubScore,
  layersOf,
  marginalOf,
  surveyAgreements,
  tiesOn,
  withAgreement,
  worldAgreements,
  yearOf,
  type Survey,
  type Ties,
  type WorldAgreements,
} from '../../../src/relations/index.js';
import type { RecordRow } from '../../../src/sources/index.js';
import { openWorkspace, type Manifest, type Workspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';

/** A workspace with one dataset of records and nothing else. */
function holding(source: string, rows: readonly Partial<RecordRow>[]): Workspace {
  const manifest = { id: `${source}-1`, source, kind: 'records', title: {}, notes: [] };
  return {
    datasets: async () => [manifest as unknown as Manifest],
    records: async () =>
      rows.map((r) => ({
        id: '',
        subject: null,
        partner: null,
        what: '',
        start: null,
        end: null,
        value: null,
        text: null,
        ...r,
      })),
  } as unknown as Workspace;
}
const only = async (source: string, rows: readonly Partial<RecordRow>[]) => {
  const [world] = await worldAgreements(holding(source, rows));
  if (world === undefined) throw new Error('nothing read');
  return world;
};

/** Entries as DESTA's reader writes them: each member with its code, then the year of force and the base. */
function entry(
  id: string,
  base: string,
  what: string,
  year: string,
  force: string | null,
  members: Readonly<Record<string, number>>,
): Partial<RecordRow>[] {
  return [
    { id, what, start: year, text: id },
    ...(force === null ? [] : [{ id, what: 'force', start: force, text: id }]),
    ...(base === id ? [] : [{ id, what: 'part_of', text: base }]),
    ...Object.entries(members).map(([subject, value]) => ({
      id,
      subject,
      what,
      start: year,
      value,
      text: id,
    })),
  ];
}

describe('DESTA', () => {
  let desta: WorldAgreements;
  beforeAll(async () => {
    desta = await only('desta', [
      ...entry('1', '1', 'base_treaty', '1990', '1992', { NOR: 0, JPN: 0 }),
      ...entry('1+1', '1', 'accession', '1995', null, { NOR: 2, JPN: 2, KOR: 1 }),
      ...entry('1_1', '1', 'withdrawal', '2000', null, { NOR: 2, KOR: 2, JPN: 1 }),
      ...entry('2', '2', 'base_treaty', '1991', null, { NOR: 0, BRA: 0 }),
      ...entry('2a', '2', 'consolidated', '1999', '1999', { NOR: 0, BRA: 0 }),
      ...entry('3', '3', 'base_treaty', '2003', '2004', { DEU: 1, FRA: 1, CHL: 0 }),
    ]);
  });
  const pair = (a: string, b: string, day: string) =>
    layersOf(desta, a, day)
      .get(b)
      ?.certain.map((x) => x.id) ?? [];

  it('counts a base treaty once, with who acceded and without who left', () => {
    expect(pair('NOR', 'JPN', '1991-12-31')).toEqual([]);
    expect(pair('NOR', 'JPN', '1992-12-31')).toEqual(['1']);
    expect(pair('NOR', 'KOR', '1994-12-31')).toEqual([]);
    expect(pair('NOR', 'KOR', '1995-12-31')).toEqual(['1']);
    expect(pair('NOR', 'JPN', '2000-12-31')).toEqual([]);
    expect(pair('NOR', 'KOR', '2000-12-31')).toEqual(['1']);
  });
  it('takes what has no year of force as not in force, and no second text as a second agreement', () => {
    expect(pair('NOR', 'BRA', '2010-12-31')).toEqual([]);
  });
  it('ties two members of the European Union by the union, not by its agreements with others', () => {
    expect(pair('DEU', 'CHL', '2010-12-31')).toEqual(['3']);
    expect(pair('DEU', 'FRA', '2010-12-31')).toEqual([]);
    expect(tiesOn(desta, '2010-12-31').get('DEU')?.has('FRA')).toBe(true);
  });
  it('is possible inside a year known only as a year', () => {
    expect(bindsOn({ from: '1992', to: null }, '1992-06-30')).toBe('possible');
    expect(bindsOn({ from: '1992', to: '2000' }, '2000-06-30')).toBe('possible');
    expect(bindsOn({ from: '1992', to: '2000' }, '2000-12-31')).toBe('no');
    expect(bindsOn({ from: null, to: null }, '2000-12-31')).toBe('no');
  });
  it('speaks up to its newest entry into force', () => {
    expect([yearOf(desta, '2025-12-31'), yearOf(desta, '1999-06-30')]).toEqual([2004, 1998]);
  });
});

it('a list of members has each member’s own days, and a union stands for its members', async () => {
  const world = await only('manytrade-huggo', [
    { id: 'A', subject: 'JPN', what: 'force', start: '2010-05-01' },
    { id: 'A', subject: 'EU', what: 'force', start: '2011-02-01' },
    { id: 'A', subject: 'CHE', what: 'signature', start: '2009-01-01' },
  ]);
  const layers = layersOf(world, 'JPN', '2015-12-31');
  expect(layers.get('DEU')?.certain.length).toBe(1);
  expect(layers.has('CHE')).toBe(false);
  expect(layersOf(world, 'JPN', '2010-12-31').has('DEU')).toBe(false);
});

/** Ties from pairs. */
const graph = (pairs: readonly string[]): Ties =>
  pairs.reduce<Ties>((t, p) => withAgreement(t, p.split('-')), new Map());
/** Krackhardt's kite, nodes 0 to 9 (METHODS C2). */
const KITE = graph(
  '0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9'.split(' '),
);

describe('hub or spoke', () => {
  it('is 1 at the centre of a star, 0 in a triangle, and has no value at a leaf', () => {
    const star = graph(['H-A', 'H-B', 'H-C']);
    expect(hubScore(star, 'H')).toMatchObject({ partners: 3, pairs: 3, untied: 3, score: 1 });
    expect(hubScore(graph(['A-B', 'B-C', 'A-C']), 'A').score).toBe(0);
    expect(hubScore(star, 'A').score).toBeNull();
    expect(hubScore(star, 'nobody').score).toBeNull();
  });
  // 1 less the local clustering coefficients of the kite: node 3 has 8 ties among 6 partners (8/15), node 7
  // 1 among 3, node 8 none among 2.
  it('is one less the clustering coefficient', () => {
    expect(hubScore(KITE, '3').score).toBeCloseTo(7 / 15, 12);
    expect(hubScore(KITE, '7').score).toBeCloseTo(2 / 3, 12);
    expect(hubScore(KITE, '8').score).toBe(1);
  });
  it('weighs a pair by its trade', () => {
    const t = graph(['H-A', 'H-B', 'H-C', 'A-B']);
    const weight = (a: string, b: string) => ({ AB: 6, AC: 3, BC: 1 })[a + b] ?? 0;
    expect(hubScore(t, 'H', weight)).toMatchObject({ score: 2 / 3, weighted: 0.4 });
    expect(hubScore(t, 'H', () => 0).weighted).toBeNull();
  });
  it('lies between 0 and 1, and a tie between two partners never raises it', () => {
    const pairs = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => `${a}-${b}`),
      { maxLength: 18 },
    );
    fc.assert(
      fc.property(pairs, (list) => {
        const ties = graph(list);
        const { score, partners } = hubScore(ties, '0');
        if (score === null) {
          expect(partners).toBeLessThan(2);
          return;
        }
        expect(score >= 0 && score <= 1).toBe(true);
        const [a = '', b = ''] = [...(ties.get('0') ?? [])];
        expect(hubScore(withAgreement(ties, [a, b]), '0').score ?? 0).toBeLessThanOrEqual(score);
      }),
    );
  });
});

describe('one more agreement', () => {
  it('ties all its parties with one another', () => {
    const star = graph(['A-B', 'A-C']);
    expect(withAgreement(star, ['B', 'C']).get('B')?.has('C')).toBe(true);
    expect(star.get('B')?.has('C')).toBe(false);
    expect(marginalOf(star, 'A', ['D'], true).newPartners).toBe(1);
  });
  const ties = graph(['H-A', 'H-B']);
  const trade = {
    manifest: { id: 't' },
    year: 2020,
    evidence: {},
    exports: new Map([
      [
        'H',
        new Map([
          ['A', 60],
          ['C', 30],
          ['D', 10],
        ]),
      ],
      ['C', new Map([['H', 5]])],
      ['A', new Map([['H', 15]])],
    ]),
  } as unknown as NonNullable<Survey['trade']>;
  it('adds partners, overlap, covered trade and a change of the hub score', () => {
    expect(marginalOf(ties, 'H', ['A', 'C'], true, trade)).toMatchObject({
      newPartners: 1,
      pairs: 3,
      overlap: 1,
      export: [0.6, 0.9],
      import: [0.75, 1],
      // A-B apart before; of A-B, A-C, B-C the agreement ties A-C.
      hub: [1, 2 / 3],
    });
  });
  it('with those already tied to one another changes nothing', () => {
    const all = graph(['H-A', 'H-B', 'A-B']);
    const m = marginalOf(all, 'H', ['A', 'B'], true, trade);
    expect(m).toMatchObject({ newPartners: 0, pairs: 3, overlap: 3, hub: [0, 0] });
  });
  it('says nothing of ties that a pack cannot know', () => {
    const m = marginalOf(new Map([['H', new Set(['A'])]]), 'H', ['A', 'C'], false);
    expect(m).toMatchObject({ newPartners: 1, pairs: 2, overlap: 1, hub: null, export: null });
  });
});

it('without any dataset of the world the hub score is missing with its reason', async () => {
  const nothing = { datasets: async () => [] } as unknown as Workspace;
  const question = { subject: 'NOR', day: '2020-12-31' };
  const { hub } = await surveyAgreements(nothing, undefined, undefined, question);
  expect(hub.length).toBe(1);
  const [{ value } = { value: undefined }] = hub;
  expect(value?.kind === 'missing' && value.missing.reason).toBe('not_loaded');
  if (value?.kind === 'missing') expect(render(value.missing.detail, 'en')).toContain('DESTA');
  await expect(
    surveyAgreements(nothing, undefined, undefined, { ...question, dataset: 'x' }),
  ).rejects.toThrow(/does not say who is party/);
});

describe.skipIf(sharedAbsent)('the published lists', () => {
  if (sharedAbsent) return it('needs the data', () => {});
  let dir = '';
  let workspace: Workspace;
  let survey: Survey;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-agreements-'));
    workspace = await openWorkspace(dir, { create: true });
    const file = (name: string) => shared('data', 'trade-agreements-manytrade', `${name}.csv.gz`);
    await workspace.add([
      ...['DESTA', 'LABPTA', 'TREND', 'memberships_DESTA_MEM'].map(file),
      shared('data', 'bilateral-trade-itpd-2000-2016', 'itpd_totals_long.csv.gz'),
    ]);
    survey = await surveyAgreements(workspace, undefined, undefined, {
      subject: 'VNM',
      day: '2025-12-31',
    });
  }, 60_000);
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const value = (measure: string, partner: string, source: string) => {
    const f = survey.overlap.find(
      (x) => x.measure === measure && x.partner === partner && x.id.includes(`/${source}-`),
    );
    return f?.value.kind === 'point' ? f.value.value : f?.value.kind;
  };
  // METHODS C4: four layers between Viet Nam and Japan, of which RCEP (2022) came after DESTA's last year.
  it('have three layers between Viet Nam and Japan by 2020, the deepest coded 6', () => {
    expect(value('agreement_overlap', 'JPN', 'desta')).toBe(3);
    expect(value('agreement_overlap', 'JPN', 'manytrade-desta')).toBe(3);
    expect(value('agreement_depth', 'JPN', 'desta')).toBe(6);
  });
  // LABPTA and TREND number agreements as DESTA does: of those both list, nearly all begin with the same name.
  it('LABPTA and TREND speak of DESTA’s agreements by its numbers', async () => {
    const desta = survey.readings.find((r) => r.world.manifest.source === 'desta')?.world;
    const names = new Map(desta?.agreements.map((a) => [a.id, a.name]));
    for (const source of ['labpta', 'trend']) {
      const manifest = (await workspace.datasets()).find((m) => m.source === source);
      const rows = await workspace.records({ dataset: manifest?.id ?? '' });
      const coded = new Map(rows.map((r) => [r.id, r.text?.replaceAll('_', ' ') ?? '']));
      const both = [...coded].filter(([id]) => names.has(id));
      const same = both.filter(([id, n]) => names.get(id)?.slice(0, 6) === n.slice(0, 6));
      expect(both.length).toBeGreaterThan(450);
      expect(same.length / both.length).toBeGreaterThan(0.97);
    }
    expect(survey.coded.map((c) => c.scale.id)).toEqual(['depth', 'labour', 'environment']);
    const depth = survey.coded[0]?.of;
    expect(depth?.get('523')).toBe(6);
    expect([...new Set(depth?.values())].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
  // ITPD-E bilateral totals: the share of one partner by this path and by the store's own totals.
  it('weigh agreements by a year of the world’s trade', async () => {
    const { trade } = survey;
    expect(trade?.year).toBe(2016);
    if (trade === undefined) return;
    const totals = await workspace.partnerTotals({
      dataset: trade.manifest.id,
      side: 'export',
      subject: 'VNM',
      year: 2016,
    });
    const all = totals.reduce((sum, t) => sum + t.value, 0);
    const japan = totals.find((t) => t.partner === 'JPN')?.value ?? 0;
    const own = totals.find((t) => t.partner === 'VNM')?.value ?? 0;
    const share = coveredShare(trade, 'VNM', new Set(['JPN'])).export;
    expect(share).toBeCloseTo(japan / (all - own), 12);
    const weighted = survey.hub.find((f) => f.id.includes('/weighted/'));
    expect(weighted?.value.kind).toBe('point');
    expect(weighted?.evidence.map((e) => e.kind)).toEqual(['dataset', 'dataset']);
  });
  // Two files that were written apart: the publisher's own list, and the list of members made from it.
  it('agree on the partners of Viet Nam', () => {
    const [a, b] = survey.readings.map((r) =>
      [...r.layers].flatMap(([p, l]) => (l.certain.length > 0 ? [p] : [])).sort(),
    );
    expect(a).toEqual(b);
    expect(survey.readings.map((r) => r.hub.partners)).toEqual([a?.length, b?.length]);
  });
  it('name the agreement that alone ties most partners, and stand at their last year', () => {
    const [hub] = survey.hub;
    expect(hub?.period).toBe('2020');
    const caveats = hub?.caveats.map((c) => render(c, 'en')).join('\n') ?? '';
    expect(caveats).toContain('partners through Global System of Trade Preferences (GSTP) alone');
    expect(caveats).toContain('says nothing of what came into force after 2020');
  });
});

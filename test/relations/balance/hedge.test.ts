/** A code is answered only where its source speaks of the day: registers made up, that end in different years. */
import { expect, it } from 'vitest';
import { type PlaceCode, render } from '../../../src/core/index.js';
import { hedgeOf, type HedgeQuestion } from '../../../src/relations/balance/hedge.js';
import { powersOf, type BalanceDomain } from '../../../src/relations/index.js';
import type { Manifest, RecordRow, Workspace } from '../../../src/store/index.js';

const manifest = (source: string, kind: string, last: number, flow: string | null): Manifest =>
  ({
    id: source,
    source,
    kind,
    flow,
    years: [1950, last],
    title: { en: source, vi: source },
    release: '1',
    citation: source,
    licence: '',
    homepage: '',
    notes: [],
    scope: null,
    rows: { flows: 1, series: 0, records: 1 },
  }) as unknown as Manifest;

const RIVALRIES = manifest('rivalries', 'records', 2009, null);
const PROMISES = manifest('atop', 'flows', 2018, 'obligation');
const EXERCISES = manifest('exercises', 'records', 2010, null);

const rivals: RecordRow[] = [
  {
    id: '1',
    subject: 'USA',
    partner: 'CHN',
    what: 'rivalry',
    start: '1996',
    end: null,
  } as RecordRow,
];
/** Chile promised consultation to the United States in every year of the register. */
const promise = (year: number): unknown => ({
  from: 'CHL',
  to: 'USA',
  what: 'consul',
  amount: 1,
  year,
});

/** The register has rows of both powers, and none of Germany. */
const others = [
  { from: 'USA', to: 'CHL', what: 'consul', amount: 1 },
  { from: 'CHN', to: 'PRK', what: 'defense', amount: 1 },
];

const workspace = {
  datasets: () => Promise.resolve([RIVALRIES, PROMISES]),
  records: () => Promise.resolve(rivals),
  links: ({ firstYear }: { firstYear: number }) => Promise.resolve([promise(firstYear), ...others]),
} as unknown as Workspace;

const trade = (period: string): BalanceDomain => ({
  id: 'trade/import',
  name: { en: 'imports', vi: 'nhập khẩu' },
  kind: 'share',
  missing: undefined,
  tables: [
    {
      origin: 'made-up',
      period,
      name: { en: 'imports', vi: 'nhập khẩu' },
      shares: { known: new Map([['CHN', 0.3]]), unknown: 0.05 },
      partners: [],
      others: 0.65,
      evidenceFor: () => [],
      allEvidence: [],
      coverage: { code: 'x', fields: {} },
      caveats: [],
    },
  ],
});

const ask = (day: string, period: string, extra: Partial<HedgeQuestion> = {}): HedgeQuestion => ({
  subject: 'CHL',
  powers: powersOf('CHL', day, 'USA,CHN'),
  day,
  pack: undefined,
  domains: [trade(period), { ...trade(period), id: 'trade/export' }],
  exercises: {
    manifest: EXERCISES,
    first: Math.max(1980, Math.min(Number(day.slice(0, 4)), 2010) - 9),
    last: Math.min(Number(day.slice(0, 4)), 2010),
    ties: new Map([['USA', 3]]),
    newest: new Map([['USA', 2008]]),
    rows: 3,
  },
  reproduce: 'tuchu balance CHL',
  ...extra,
});

const read = async (
  q: HedgeQuestion,
): Promise<(id: string, power: PlaceCode, carried?: boolean) => boolean | undefined> => {
  const found = await hedgeOf(workspace, q);
  return (id, power, carried = false) =>
    (carried ? found.carried : found.acts).find((a) => a.code.id === id && a.power === power)
      ?.holds;
};

it('while every register speaks, codes are yes or no', async () => {
  const of = await read(ask('2009-12-31', '2008'));
  expect([of('E5', 'USA'), of('E5', 'CHN')]).toEqual([true, false]);
  expect([of('E7', 'USA'), of('E7', 'CHN')]).toEqual([true, false]);
  // The United States is the rival of China, and promised as well as exercised with.
  expect([of('H4', 'CHN'), of('H5', 'CHN'), of('H5', 'USA')]).toEqual([true, true, false]);
  expect([of('E2', 'CHN'), of('E2', 'USA')]).toEqual([true, false]);
});

it('a power that the register has no row of is no power without a promise', async () => {
  const of = await read({
    ...ask('1985-12-31', '1984'),
    powers: powersOf('CHL', '1985-12-31', 'USA,DEU'),
  });
  expect([of('E5', 'USA'), of('E5', 'DEU'), of('E6', 'DEU')]).toEqual([true, undefined, undefined]);
});

it('after its last year a register answers nothing, and the score is a range', async () => {
  const q = ask('2025-12-31', '2016');
  const of = await read(q);
  for (const power of ['USA', 'CHN'])
    for (const id of ['E2', 'E5', 'E6', 'E7', 'H4', 'H5'])
      expect(of(id, power), id).toBeUndefined();
  const { powers, years } = await hedgeOf(workspace, q);
  const usa = powers.find((p) => p.power === 'USA');
  // Nothing at all speaks of the day: a reason, and no score of nothing to all.
  expect(usa?.engage.value.kind).toBe('missing');
  expect(usa?.engage.coverage.share).toBe(0);
  // E5 and E7 hold, E2 and E6 do not; agreement, tier, group and votes have no source here.
  // It stands beside the day's score, named as an assumption with its years.
  expect(years).toEqual([2009, 2018]);
  expect(usa?.carried.engage.value).toEqual({ kind: 'interval', low: 2 / 8, high: 6 / 8 });
  expect(usa?.carried.engage.caveats.map((c) => render(c, 'en')).join(' ')).toContain(
    'An assumption and no observation: what the sources last had (2009 to 2018)',
  );
  expect([of('E5', 'USA', true), of('H4', 'CHN', true)]).toEqual([true, true]);
});

it('an exercise inside the window counts though the register ended; none is no answer then', async () => {
  // The window of 2017 runs from 2008, and the register to 2010.
  const of = await read(ask('2017-12-31', '2016'));
  expect([of('E7', 'USA'), of('E7', 'CHN')]).toEqual([true, undefined]);
  // A yearly measure of one year before speaks; a rivalry of eight years before does not.
  expect([of('E2', 'CHN'), of('H4', 'CHN')]).toEqual([true, undefined]);
});

it('before a register begins it answers nothing either', async () => {
  const of = await read(ask('1940-12-31', '1940'));
  expect([of('E5', 'USA'), of('H5', 'CHN'), of('E5', 'USA', true)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('groups that are held say yes; that none of them holds both is no answer', async () => {
  // CPTPP holds Chile and neither power; no list holds Chile with one of them.
  const of = await read(ask('2025-12-31', '2024'));
  expect([of('E4', 'USA'), of('E4', 'CHN')]).toEqual([undefined, undefined]);
  expect([of('H1', 'USA'), of('H1', 'CHN')]).toEqual([true, true]);
  const { powers } = await hedgeOf(workspace, ask('2025-12-31', '2024'));
  expect(powers[0]?.hedge.caveats.map((c) => render(c, 'en')).join(' ')).toContain(
    'H1 holds towards every power here: it raises each score alike',
  );
  const kenya = await read({ ...ask('2025-12-31', '2024'), subject: 'KEN' });
  expect([kenya('E4', 'USA'), kenya('H1', 'USA')]).toEqual([undefined, undefined]);
});

it('a day that nothing speaks of has the reason in every score', async () => {
  const beyond = { reason: 'not_covered', detail: { code: 'x', fields: {} } } as const;
  const { findings } = await hedgeOf(workspace, ask('2099-01-01', '2016', { beyond }));
  expect(new Set(findings.map((f) => f.value.kind))).toEqual(new Set(['missing']));
});

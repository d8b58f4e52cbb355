/** A doctrine's limits read against the loaded data, as a person sees it; shares are added up again from the file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import type { MeasuredFact } from '../../src/doctrine/index.js';
import { run as runIn, scratch } from './run.js';

const folder = scratch();
afterAll(() => folder.remove());
const run = (...args: string[]): ReturnType<typeof runIn> => runIn(folder.dir, args);
const write = (name: string, content: object): string => {
  const path = join(folder.dir, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const OWN = 'VNM-BALANCE-PROPOSED';
const pack = (more: object): string => {
  const shipped = JSON.parse(
    readFileSync('packs/doctrines/vnm-balance-proposed.json', 'utf8'),
  ) as object;
  return write('own.json', { ...shipped, id: 'OWN', series: 'OWN', ...more });
};
const draft = (more: object): string =>
  write('draft.json', {
    id: 'pact',
    title: { en: 'Supply pact', vi: 'Thỏa thuận cung ứng' },
    parties: ['VNM', 'CHN'],
    date: '2026-05-04',
    instrument_type: 'agreement',
    clauses: [
      { code: 'deep_commitment', value: true, basis: 'text' },
      { code: 'military_agreement', value: false, basis: 'text' },
    ],
    context: { counterpart_great_power: true, balance_checked: true },
    unlisted_facts: 'false',
    ...more,
  });

/** Trade of one country with some partners, of all of it, in the starter pack's own files. */
function shareInFile(country: string, partners: readonly string[]): number {
  let [own, all] = [0, 0];
  for (const name of ['imports-2016.csv', 'exports-2016.csv'])
    for (const line of readFileSync(join('starter', name), 'utf8').trim().split('\n').slice(1)) {
      const [from = '', to = '', , , value = '0'] = line.split(',');
      const [self, other] = name.startsWith('imports') ? [to, from] : [from, to];
      if (self !== country || other === country) continue;
      all += Number(value);
      if (partners.includes(other)) own += Number(value);
    }
  return own / all;
}

const check = async (
  path: string,
  doctrine: string,
  ...more: string[]
): Promise<{ readonly verdict: string; readonly measured: readonly MeasuredFact[] }> => {
  const { code, out, err } = await run(
    'check',
    path,
    '--doctrine',
    doctrine,
    '--mode',
    'hypothetical',
    '--json',
    ...more,
  );
  expect(code, err).toBe(0);
  return JSON.parse(out) as Awaited<ReturnType<typeof check>>;
};
const CEILING = 'partner_share_above_ceiling';
const factOf = (found: { measured: readonly MeasuredFact[] }, code = CEILING): MeasuredFact => {
  const fact = found.measured.find((m) => m.fact === code);
  if (fact === undefined) throw new Error(code);
  return fact;
};
const trade = (fact: MeasuredFact): Finding => {
  const finding = fact.limits[0]?.finding;
  if (finding === undefined) throw new Error('nothing was measured');
  return finding;
};

describe('a limit that a pack states', () => {
  it('is read from the data: a Finding with evidence, coverage, method and the command that prints it', async () => {
    const path = draft({});
    const found = await check(path, OWN);
    const finding = trade(factOf(found));
    const { value } = finding;
    if (value.kind !== 'point') throw new Error('no point');
    expect(value.value).toBeCloseTo(shareInFile('VNM', ['CHN']), 12);
    expect(finding).toMatchObject({
      subject: 'VNM',
      period: '2016',
      unit: 'share',
      method: { id: 'counterpart_share', status: 'derived' },
      reproduce: `tuchu check ${path} --doctrine ${OWN} --mode hypothetical`,
    });
    expect(finding.evidence).toHaveLength(2);
    expect(finding.limits.map((l) => [l.limit.id, l.crossed])).toEqual([['trade-partner', false]]);
    expect(factOf(found)).toMatchObject({ coded: null, measured: 'false', value: 'false' });
  });

  it('answers its fact, at the level the reader sets', async () => {
    const found = await check(draft({}), OWN, '--limit', 'trade-partner=0.2');
    expect(factOf(found)).toMatchObject({ coded: null, measured: 'true', value: 'true' });
    expect(found.verdict).toBe('needs_justification');
  });

  it('stands beside what the draft says; where they disagree the fact is unknown, and shown', async () => {
    const path = draft({ context: { [CEILING]: false, balance_checked: true } });
    const found = await check(path, OWN, '--limit', 'trade-partner=0.2');
    expect(factOf(found)).toMatchObject({
      coded: 'false',
      measured: 'true',
      value: 'unknown',
      disagree: true,
    });
    expect(found.verdict).toBe('insufficient_evidence');
    const { out } = await run(
      'check',
      path,
      '--doctrine',
      OWN,
      '--mode',
      'hypothetical',
      '--limit',
      'trade-partner=0.2',
    );
    expect(out).toContain('1 of 3 measured facts disagree with the draft');
    expect(out.replace(/\s+/g, ' ')).toContain('the draft says false, the data say true');
    expect(out).toMatch(/trade-partner +Share of trade.* 23\.4% \(2016\) +true/);
    const vi = await run(
      'check',
      path,
      '--doctrine',
      OWN,
      '--mode',
      'hypothetical',
      '--lang',
      'vi',
    );
    expect(vi.out).toContain('Theo dữ liệu');
  });

  it('leaves the fact unknown where no data answer, with the reason', async () => {
    const found = await check(draft({ products: ['8542'] }), OWN);
    const [, products] = factOf(found).limits;
    expect(products).toMatchObject({ applies: true, truth: 'unknown' });
    expect(products?.finding.value).toMatchObject({
      kind: 'missing',
      missing: { reason: 'not_covered', detail: { code: 'doctrine-measure/noProductData' } },
    });
    expect(factOf(found).value).toBe('unknown');
    expect(factOf(found, 'arms_supplier_above_ceiling').value).toBe('unknown');
    // Before anything is loaded of the time, nothing of a later year is read.
    const old = trade(factOf(await check(draft({ date: '1999-05-04' }), OWN)));
    expect(old.value.kind).toBe('missing');
  });

  it('is a range, and undecided where it straddles the level, for a state that is no party', async () => {
    const path = draft({ parties: ['CHN', 'JPN'] });
    const found = await check(path, OWN, '--limit', 'trade-partner=0.2');
    const { value } = trade(factOf(found));
    if (value.kind !== 'interval') throw new Error('no interval');
    expect(value.low).toBeCloseTo(shareInFile('VNM', ['JPN']), 12);
    expect(value.high).toBeCloseTo(shareInFile('VNM', ['CHN']), 12);
    expect(factOf(found)).toMatchObject({ measured: 'unknown', value: 'unknown' });
  });

  it.each([
    ['CHL', 'CHN'],
    ['CHE', 'DEU'],
    ['NZL', 'AUS'],
  ])('works for a pack that a person in %s writes', async (country, partner) => {
    const found = await check(draft({ parties: [country, partner] }), pack({ country }));
    const { value, subject } = trade(factOf(found));
    if (value.kind !== 'point') throw new Error('no point');
    expect(subject).toBe(country);
    expect(value.value).toBeCloseTo(shareInFile(country, [partner]), 12);
  });

  it('counts a group as its members together', async () => {
    const found = await check(draft({ parties: ['VNM', 'P5'] }), OWN);
    const { value } = trade(factOf(found));
    if (value.kind !== 'point') throw new Error('no point');
    expect(value.value).toBeCloseTo(shareInFile('VNM', ['CHN', 'FRA', 'GBR', 'RUS', 'USA']), 12);
  });

  it('compares the rungs of great powers on the day', async () => {
    const rungs = async (date: string): Promise<MeasuredFact> =>
      factOf(await check(draft({ date }), OWN), 'great_power_rungs_uneven');
    // All five stand on the top rung since the United Kingdom joined it in October 2025; in 2022 the United States did not.
    expect(await rungs('2026-05-04')).toMatchObject({ measured: 'false' });
    expect(await rungs('2022-05-04')).toMatchObject({ measured: 'true' });
  });
});

it('a limit that is none of the doctrine’s, or no limit of it, is named and refused', async () => {
  const path = draft({});
  const none = await run('check', path, '--doctrine', OWN, '--limit', 'other=0.2');
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('trade-partner')]);
  const stated = await run('check', path, '--doctrine', 'VNM-4NO-2019', '--limit', 'x=1');
  expect([stated.code, stated.err]).toEqual([2, expect.stringContaining('VNM-4NO-2019')]);
});

it('a pack with a limit that makes no sense is refused by its id', async () => {
  const limit = {
    id: 'odd',
    fact: 'bases',
    kind: 'ceiling',
    measure: 'counterpart_share',
    domains: ['moon'],
    crossed_when: '>',
    value: 30,
    unit: 'count',
    label: { en: 'odd', vi: 'lạ' },
    basis: [{ text: { en: 'x', vi: 'x' }, status: 'derived', sources: [] }],
  };
  const { code, err } = await run('doctrine', 'check', pack({ limits: [limit] }));
  expect(code).toBe(1);
  for (const said of ['no principle asks', '`count`', 'limit of 30', 'no domain `moon`', '`side`'])
    expect(err).toContain(said);
});

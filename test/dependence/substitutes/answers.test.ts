import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Finding, range, render } from '../../../src/core/index.js';
import {
  type Answer,
  answerFindings,
  bystandersAnswer,
  rauchOf,
  substitutesAnswer,
  weakPointsAnswer,
} from '../../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';
import { COMEXT, SEAFOOD, seafood } from '../raw.js';

const BACI = shared('data', 'baci-zaf-afg-2020', 'baci_hs17_y2020_v202201_exporters_4_710.csv.gz');
const CONCORDANCES = ['hs4_sitc2', 'sitc2_rauch', 'sigma_hs0'].map((name) =>
  shared('data', 'classifications-concordances', `${name}.csv.gz`),
);

describe.skipIf(sharedAbsent)('substitutes, weak points and bystanders, on seafood of 2018', () => {
  let dir = '';
  let workspace: Workspace;
  let [baci, comext, two] = ['', '', ''];
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-substitutes-'));
    workspace = await openWorkspace(dir, { create: true });
    const added = await workspace.add([
      shared('data', ...SEAFOOD),
      shared('data', ...COMEXT),
      BACI,
    ]);
    [baci = '', comext = '', two = ''] = added.map((a) => a.manifest.id);
  });
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const raw = sharedAbsent ? [] : seafood();
  const sum = (keep: (r: (typeof raw)[number]) => boolean): number =>
    raw.reduce((all, r) => all + (keep(r) ? r.value : 0), 0);
  const SHRIMP = '030617';
  const shrimp = raw.filter((r) => r.product === SHRIMP);
  const flow = (from: string, to: string, product = SHRIMP): number =>
    sum((r) => r.from === from && r.to === to && r.product === product);

  const find = (answer: Answer, measure: string, partner?: string): Finding => {
    const found = answerFindings(answer).find(
      (f) => f.measure === measure && (partner === undefined || f.partner === partner),
    );
    if (found === undefined) throw new Error(`no ${measure}`);
    return found;
  };
  const both = (f: Finding): readonly [number, number] => range(f.value) ?? [NaN, NaN];
  const why = (f: Finding): string =>
    f.value.kind === 'missing' ? render(f.value.missing.detail, 'en') : '';

  it('capacity by a plain loop: half to double of a tenth of what others export', async () => {
    const answer = await substitutesAnswer(workspace, {
      subject: 'VNM',
      product: SHRIMP,
      partners: ['IND', 'ECU'],
      dataset: baci,
    });
    const needed = flow('IND', 'VNM') + flow('ECU', 'VNM');
    const others = shrimp
      .filter((r) => !['IND', 'ECU', 'VNM'].includes(r.from))
      .reduce((all, r) => all + r.value, 0);
    const [low, high] = both(find(answer, 'capacity_ratio'));
    expect(low).toBeCloseTo((0.05 * others) / needed, 12);
    expect(high).toBeCloseTo((0.2 * others) / needed, 12);
    expect(both(find(answer, 'redirected_share'))[0]).toBeCloseTo(needed / others, 12);
    const idn = sum((r) => r.from === 'IDN' && r.product === SHRIMP);
    expect(both(find(answer, 'exports', 'IDN'))[0]).toBe(idn);
    expect(both(find(answer, 'sold_here', 'IDN'))[0]).toBe(flow('IDN', 'VNM'));
    const vnm = sum((r) => r.to === 'VNM' && r.product === SHRIMP);
    const hhi = [...new Set(shrimp.map((r) => r.from))].reduce(
      (all, from) => all + (flow(from, 'VNM') / vnm) ** 2,
      0,
    );
    expect(both(find(answer, 'hhi'))[0]).toBeCloseTo(hhi, 12);
    expect(both(find(answer, 'spending_share'))[0]).toBeCloseTo(
      vnm / sum((r) => r.to === 'VNM'),
      12,
    );
    expect(find(answer, 'capacity_ratio').method.status).toBe('derived');
    expect(find(answer, 'capacity_ratio').reproduce).toContain('--from IND,ECU');
  });

  it('names what to load for elasticities and Rauch classes, and reads them once it is there', async () => {
    const question = { subject: 'VNM', product: SHRIMP, dataset: baci };
    const before = await substitutesAnswer(workspace, question);
    expect(why(find(before, 'sigma'))).toContain('sigma_hs0.csv.gz');
    expect(why(find(before, 'rauch'))).toContain('hs4_sitc2.csv.gz and sitc2_rauch.csv.gz');
    await workspace.add(CONCORDANCES);
    const after = await substitutesAnswer(workspace, question);
    expect(both(find(after, 'sigma'))[0]).toBeCloseTo(3.97, 2);
    // Frozen shrimps are item 0360 of SITC 2, `r` in both lists; live horses (010121) are 0015, `n`.
    const lists = ['rauch_con', 'rauch_lib'].map((m) => find(after, m));
    expect(lists.map((f) => both(f)[0])).toEqual([0, 0]);
    expect(lists[0]?.label.en).toContain('reference price');
    expect(lists[0]?.method.status).toBe('recalled');
    const horses = await rauchOf(workspace, 'HS12', '010121');
    expect('readings' in horses && horses.readings.map((r) => r.class)).toEqual(['n', 'n']);
    const chapter = await rauchOf(workspace, 'HS12', '02');
    expect('readings' in chapter && chapter.readings[0]?.class).toBe('mixed');
    const none = await rauchOf(workspace, 'HS12', '009999');
    expect('reason' in none && none.reason).toBe('not_covered');
  });

  it('removal losses by a plain loop: India, Ecuador and Viet Nam', async () => {
    const answer = await weakPointsAnswer(workspace, { dataset: baci, product: SHRIMP });
    const total = shrimp.reduce((all, r) => all + r.value, 0);
    const buyers = [...new Set(shrimp.map((r) => r.to))];
    const bought = new Map(buyers.map((j) => [j, sum((r) => r.to === j && r.product === SHRIMP)]));
    for (const k of ['IND', 'ECU', 'VNM']) {
      const exports = sum((r) => r.from === k && r.product === SHRIMP);
      const links = buyers.reduce((all, j) => {
        const lost = flow(k, j);
        return all + Math.max(0, lost - 0.1 * ((bought.get(j) ?? 0) - lost));
      }, 0);
      const [low, high] = both(find(answer, 'removal_loss', k));
      expect(low).toBeCloseTo(Math.max(0, exports - 0.1 * (total - exports)) / total, 12);
      expect(high).toBeCloseTo(links / total, 12);
    }
    const india = both(find(answer, 'removal_loss', 'IND')).map((x) => x.toFixed(3));
    expect(india).toEqual(['0.166', '0.181']);
  });

  it('of a country: the products that make its vulnerability add up to it', async () => {
    const answer = await weakPointsAnswer(workspace, { dataset: baci, subject: 'VNM' });
    const [low, high] = both(find(answer, 'supply_vulnerability'));
    const parts = answerFindings(answer)
      .filter((f) => f.measure === 'vulnerability_part')
      .map(both);
    expect(parts.reduce((all, [x]) => all + x, 0)).toBeCloseTo(low, 12);
    expect(parts.reduce((all, [, x]) => all + x, 0)).toBeCloseTo(high, 12);
    expect(low.toFixed(3)).toBe('0.170');
    const world = await weakPointsAnswer(workspace, {
      dataset: baci,
      limits: [{ id: 'spof-loss', value: 0.2 }],
    });
    const flagged = answerFindings(world).filter((f) => f.limits[0]?.crossed === true);
    expect(flagged.map((f) => f.product ?? '').toSorted()).toEqual(['030616', '030627', '160521']);
    const spare = await weakPointsAnswer(workspace, {
      dataset: baci,
      subject: 'VNM',
      limits: [{ id: 'spare', value: 0 }],
    });
    expect(both(find(spare, 'supply_vulnerability'))[0]).toBeGreaterThan(high);
  });

  it('bystanders by a plain loop: Indonesia when the United States stops buying from India', async () => {
    const answer = await bystandersAnswer(workspace, {
      buyer: 'USA',
      seller: 'IND',
      product: SHRIMP,
      dataset: baci,
    });
    const diverted = flow('IND', 'USA');
    const others = sum((r) => r.to === 'USA' && r.product === SHRIMP) - diverted;
    const room = 0.1 * sum((r) => r.from === 'IDN' && r.product === SHRIMP);
    const part = (diverted * flow('IDN', 'USA')) / others;
    expect(both(find(answer, 'diverted'))[0]).toBe(diverted);
    expect(both(find(answer, 'proportional_gain', 'IDN'))[0]).toBeCloseTo(part, 3);
    const [low, high] = both(find(answer, 'bystander_gain', 'IDN'));
    expect(low).toBeCloseTo(Math.min(part, room), 3);
    expect(high).toBeCloseTo(Math.min(diverted, room), 3);
    const sold = sum((r) => r.from === 'IND' && r.product === SHRIMP) - diverted;
    const surge = (diverted * flow('IND', 'JPN')) / sold;
    expect(both(find(answer, 'import_surge', 'JPN'))).toEqual([0, expect.closeTo(surge, 3)]);
    const bought = sum((r) => r.to === 'JPN' && r.product === SHRIMP);
    expect(both(find(answer, 'surge_share', 'JPN'))[1]).toBeCloseTo(surge / bought, 12);
    expect(
      find(answer, 'bystander_gain', 'IDN')
        .caveats.map((c) => render(c, 'en'))
        .join(' '),
    ).toContain('never a forecast');
  });

  it('refuses what a dataset does not hold: capacity without all exporters, the world without all countries', async () => {
    const answer = await substitutesAnswer(workspace, {
      subject: 'DEU',
      product: '28046900',
      dataset: comext,
    });
    expect(both(find(answer, 'hhi'))[0]).toBeGreaterThan(0);
    for (const measure of ['capacity_ratio', 'redirected_share'])
      expect(why(find(answer, measure)), measure).toContain('exports of all countries');
    // The measures and their path through time; no table of exporters.
    expect(answer.tables.map((t) => t.id)).toEqual([
      `${comext}/side-by-side`,
      `${comext}/through-time`,
    ]);
    const weak = await weakPointsAnswer(workspace, {});
    expect(new Set(weak.tables.map((t) => t.id))).toEqual(new Set([`${baci}/weak`]));
    expect(new Map(weak.refused.map((r) => [r.dataset, r.missing.reason]))).toEqual(
      new Map([
        [two, 'insufficient_data'],
        [comext, 'insufficient_data'],
      ]),
    );
    const gains = await bystandersAnswer(workspace, {
      buyer: 'DEU',
      seller: 'CHN',
      dataset: comext,
    });
    expect(why(find(gains, 'bystander_gain'))).toContain('exports of all countries');
    expect(gains.tables.map((t) => t.id)).toEqual([`${comext}/diverted`, `${comext}/gains`]);
  });

  it('refuses what cannot be asked', async () => {
    const ask = { subject: 'VNM', product: SHRIMP, dataset: baci };
    await expect(substitutesAnswer(workspace, { ...ask, partners: ['VNM'] })).rejects.toThrow(
      'nobody',
    );
    await expect(
      substitutesAnswer(workspace, { ...ask, limits: [{ id: 'spare', value: 99 }] }),
    ).rejects.toThrow('runs from 0 to 10');
    await expect(weakPointsAnswer(workspace, { limits: [{ id: 'x', value: 1 }] })).rejects.toThrow(
      'no limit `x`',
    );
    await expect(bystandersAnswer(workspace, { buyer: 'VNM', seller: 'VNM' })).rejects.toThrow(
      'two different places',
    );
    for (const answer of [
      await substitutesAnswer(workspace, { ...ask, product: '999999' }),
      await weakPointsAnswer(workspace, { dataset: baci, product: '999999' }),
      await bystandersAnswer(workspace, { buyer: 'AFG', seller: 'MLT', dataset: baci }),
    ])
      expect([answer.tables.length, answer.refused[0]?.missing.reason]).toEqual([0, 'not_covered']);
    const nowhere = await substitutesAnswer(workspace, { ...ask, partners: ['MLT'] });
    expect(why(find(nowhere, 'capacity_ratio'))).toContain('nothing of');
  });
});

/** What the models answer on a small made world, and on the development datasets; what they refuse. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Finding, answerFindings, render } from '../../src/core/index.js';
import { productCascade, tableCascade } from '../../src/shock/cascade/index.js';
import { essentialAnswer } from '../../src/shock/ces/index.js';
import { coalitionAnswer } from '../../src/shock/coalition/index.js';
import { gravityAnswer, partialEffect } from '../../src/shock/gravity/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { madeWorld } from '../made-world.js';
import { shared, sharedAbsent } from '../shared.js';

const haveShared = !sharedAbsent;
const dirs: string[] = [];
const open = async (files: readonly string[]): Promise<Workspace> => {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-shock-'));
  dirs.push(dir);
  const workspace = await openWorkspace(dir, { create: true });
  await workspace.add(files);
  return workspace;
};
afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
});

const cell = (answer: Answer, row: string, measure: string, table = 0): Finding => {
  const { rows = [], columns = [] } = answer.tables[table] ?? {};
  const at = columns.findIndex((c) => c.measure === measure);
  const found = rows.find((r) => r.key === row)?.cells[at];
  if (!found) throw new Error(`no cell ${row}, ${measure}`);
  return found;
};
const pointOf = (f: Finding): number => (f.value.kind === 'point' ? f.value.value : NaN);
const reasons = (answer: Answer): string[] =>
  answer.refused.map((r) => render(r.missing.detail, 'en'));

it('a partial effect, by hand', () => {
  const e = partialEffect(0.557, 0.102, 5);
  expect(e.effect).toBeCloseTo(Math.exp(0.557) - 1, 12);
  expect(e.effect).toBeCloseTo(0.7454, 4);
  expect([e.low, e.high].map((x) => Number(x.toFixed(3)))).toEqual([0.429, 1.132]);
  expect(e.tariff).toBeCloseTo(0.10543, 4);
  expect(() => partialEffect(0.5, 0.1, 0)).toThrow(RangeError);
  expect(() => partialEffect(0.5, NaN, 5)).toThrow(RangeError);
});

describe('on a made world', () => {
  const world = madeWorld('DEU,POL,750210,2020,40\nRUS,POL,750210,2020,10\n');
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await open(world.files);
  });
  afterAll(() => {
    rmSync(world.dir, { recursive: true, force: true });
  });

  it('a cascade in one product: Poland is short of what Russia sold to Germany too', async () => {
    const answer = await productCascade(workspace, {
      subject: 'POL',
      from: ['RUS'],
      product: '750210',
      limits: [{ id: 'spare', value: 0 }],
    });
    // At once 10 of 50; with Germany, which has nothing else, all.
    expect(pointOf(cell(answer, 'POL', 'short_at_once', 1))).toBeCloseTo(0.2, 12);
    expect(pointOf(cell(answer, 'POL', 'tolerance', 1))).toBe(1);
    expect(pointOf(cell(answer, 'phi-0.5', 'own_shortfall'))).toBe(1);
    // Germany buys 500 and sells 40: in proportion all of it goes as well.
    expect(pointOf(cell(answer, 'phi-0.05', 'own_shortfall_proportional'))).toBeCloseTo(1, 9);
    const { loss, reproduce } = cell(answer, 'phi-0.5', 'own_shortfall');
    expect(loss).toMatchObject({ bearers: ['POL'], domesticSupply: 'assumes_no_domestic_supply' });
    expect(reproduce).toMatch(
      /^tuchu shock cascade POL --from RUS --product 750210 --dataset \S+ --year 2020 --limit spare=0$/,
    );
  });

  it('half of need met at home halves it', async () => {
    const answer = await productCascade(workspace, {
      subject: 'POL',
      from: ['RUS'],
      product: '750210',
      limits: [
        { id: 'spare', value: 0 },
        { id: 'domestic-share', value: 0.5 },
      ],
    });
    expect(pointOf(cell(answer, 'POL', 'short_at_once', 1))).toBeCloseTo(0.1, 12);
    expect(cell(answer, 'POL', 'short_at_once', 1).loss?.domesticSupply).toBe('share_given');
  });

  it('says why it cannot answer', async () => {
    const ask = (product: string, from = ['RUS'], subject = 'POL') =>
      productCascade(workspace, { subject, from, product });
    expect(reasons(await ask('999999'))[0]).toContain('holds no trade in `999999`');
    expect(reasons(await ask('750210', ['CHL']))[0]).toContain('does not hold Chile');
    expect(reasons(await ask('750210', ['DEU'], 'RUS'))[0]).toContain('buys nothing');
    await expect(ask('750210', ['POL'])).rejects.toMatchObject({ exit: 2 });
    await expect(
      productCascade(workspace, {
        subject: 'POL',
        from: ['RUS'],
        product: '750210',
        limits: [{ id: 'cut-share', value: 2 }],
      }),
    ).rejects.toThrow('`cut-share` runs from 0 to 1');
  });

  it('a coalition does what its members do apart, and what comes of acting at once', async () => {
    const answer = await coalitionAnswer(workspace, {
      subject: 'VNM',
      partners: ['NOR', 'CHN'],
      side: 'import',
      product: '280469',
      sigma: 3,
    });
    // Of 100, Norway sells 50, China 20: −ln(1 − ω)/(σ − 1).
    const log = (cut: number): number => -Math.log(1 - cut) / 2;
    expect(pointOf(cell(answer, 'NOR', 'log_loss'))).toBeCloseTo(log(0.5), 12);
    expect(pointOf(cell(answer, 'CHN', 'log_loss'))).toBeCloseTo(log(0.2), 12);
    expect(pointOf(cell(answer, 'together', 'log_loss'))).toBeCloseTo(log(0.7), 12);
    const excess = cell(answer, 'excess', 'log_loss');
    expect(pointOf(excess)).toBeCloseTo(log(0.7) - log(0.5) - log(0.2), 12);
    expect(pointOf(excess)).toBeGreaterThan(0);
    expect(excess.reproduce).toContain('tuchu shock coalition VNM --from ');
    // What stopping costs Norway: it sells to Germany too, 80 of 130.
    expect(pointOf(cell(answer, 'NOR', 'sender_log_loss'))).toBeCloseTo(log(50 / 130), 12);
    await expect(
      coalitionAnswer(workspace, { subject: 'VNM', partners: ['NOR'], side: 'import', sigma: 3 }),
    ).rejects.toThrow('at least two members');
  });

  it('a coalition that leaves nobody to buy from has no number, and neither has its excess', async () => {
    const answer = await coalitionAnswer(workspace, {
      subject: 'VNM',
      partners: ['NOR', 'CHN', 'BRA'],
      side: 'import',
      product: '280469',
      sigma: 3,
    });
    expect(cell(answer, 'together', 'log_loss').value.kind).toBe('missing');
    expect(cell(answer, 'excess', 'log_loss').value.kind).toBe('missing');
  });

  it('gravity needs a list of agreements, and two places', async () => {
    const answer = await gravityAnswer(workspace, { subject: 'CHL', partner: 'CHE' });
    expect(answer.tables).toEqual([]);
    expect(reasons(answer).join()).toContain('no list of trade agreements');
    await expect(
      gravityAnswer(workspace, { subject: 'CHL', partner: 'CHL' }),
    ).rejects.toMatchObject({ exit: 2 });
    await expect(
      gravityAnswer(workspace, {
        subject: 'CHL',
        partner: 'CHE',
        limits: [{ id: 'tariff-elasticity', value: 0 }],
      }),
    ).rejects.toThrow('`tariff-elasticity` must be 0.01 or more');
  });

  it('without an input-output table there is a reason', async () => {
    const table = await tableCascade(workspace, { subject: 'DEU', from: ['CHN'] });
    const input = await essentialAnswer(workspace, {
      subject: 'DEU',
      from: ['CHN'],
      sectors: ['c14'],
    });
    for (const answer of [table, input])
      expect(answer.refused[0]?.missing.reason).toBe('not_loaded');
  });
});

describe.skipIf(sharedAbsent)('gravity on the panel of the Advanced Guide', () => {
  if (!haveShared) return it('needs the data', () => {});
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await open([
      shared('data', 'gravity-agtpa', 'agtpa_applications.csv.gz'),
      shared('data', 'trade-agreements-manytrade', 'DESTA.csv.gz'),
    ]);
  }, 120_000);

  it('its own indicator: 0.557, less with globalisation held apart; for two it holds and for one it does not', async () => {
    const answer = await gravityAnswer(workspace, { subject: 'CHL', partner: 'CHE' });
    expect(pointOf(cell(answer, 'all', 'gravity_coefficient')).toFixed(3)).toBe('0.557');
    const range = cell(answer, 'all', 'partial_effect_range').value;
    expect(range.kind === 'interval' && [range.low, range.high].map((x) => x.toFixed(2))).toEqual([
      '0.43',
      '1.13',
    ]);
    const apart = pointOf(cell(answer, 'border', 'partial_effect'));
    expect(apart).toBeGreaterThan(0);
    expect(apart).toBeLessThan(pointOf(cell(answer, 'all', 'partial_effect')) / 2);
    const notes = (a: Answer): string =>
      (a.tables[0]?.notes ?? []).map((m) => render(m, 'en')).join(' ');
    expect(notes(answer)).toContain('the two are tied already at the end of 2006');
    expect(notes(answer)).not.toContain('not in the panel');
    const other = await gravityAnswer(workspace, { subject: 'VNM', partner: 'CHL' });
    expect(notes(other)).toContain('Viet Nam is not in the panel');
    expect(
      answerFindings(answer).every((f) =>
        f.reproduce.startsWith('tuchu shock gravity CHL --with CHE'),
      ),
    ).toBe(true);
  }, 120_000);

  it('an indicator made from DESTA: agreements that tie the two, with what cannot be told', async () => {
    const desta = (await workspace.datasets()).find((m) => m.source === 'desta')!.id;
    const answer = await gravityAnswer(workspace, {
      subject: 'CHL',
      partner: 'CHE',
      agreements: desta,
    });
    const rows = answer.tables[0]!.rows;
    expect(rows.map((r) => r.key).slice(0, 2)).toEqual(['all', 'border']);
    expect(rows.length).toBeGreaterThan(2);
    const own = rows.at(-1)!.cells[0]!;
    // With EFTA: three pairs in the panel, too few for an error.
    expect(own.value.kind === 'missing' && own.value.missing.reason).toBe('insufficient_data');
    expect(pointOf(cell(answer, 'all', 'gravity_coefficient'))).toBeGreaterThan(0);
  }, 120_000);
});

describe.skipIf(sharedAbsent)('on the world input-output table of 2008', () => {
  if (!haveShared) return it('needs the data', () => {});
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await open([
      shared('data', 'wiod2013-mrio', 'wiot_2008.csv.gz'),
      shared('data', 'wiod2013-mrio', 'output_2008.csv'),
    ]);
  }, 120_000);

  it('Germany without China: pooled, nobody stops; each kind needed, it tips', async () => {
    const answer = await tableCascade(workspace, { subject: 'DEU', from: ['CHN'] });
    expect(answer.tables.map((t) => t.id.split('/')[1])).toEqual([
      'cascade-pooled',
      'cascade-each_kind',
    ]);
    const own = (phi: number, table: number): number =>
      pointOf(cell(answer, `phi-${phi}`, 'own_sectors_that_stop', table));
    for (const phi of [0.1, 0.3, 0.5]) expect(own(phi, 0)).toBe(0);
    expect([own(0.2, 1), own(0.3, 1)]).toEqual([34, 0]);
    expect(cell(answer, 'phi-0.2', 'own_output_that_stops', 1).loss?.domesticSupply).toBe(
      'in_the_table',
    );
  });

  it('a country that the table does not hold is told so, and a sector it does not have', async () => {
    const answer = await tableCascade(workspace, { subject: 'VNM', from: ['CHN'] });
    expect(answer.tables).toEqual([]);
    expect(reasons(answer)[0]).toContain('does not hold Viet Nam in 2008');
    const input = await essentialAnswer(workspace, {
      subject: 'VNM',
      from: ['CHN'],
      sectors: ['c14'],
    });
    expect(input.refused[0]?.missing.reason).toBe('not_covered');
    await expect(
      tableCascade(workspace, { subject: 'DEU', from: ['CHN'], sectors: ['c99'] }),
    ).rejects.toThrow('there is no sector `c99`');
  });

  it('an essential input: the loss grows as it is harder to replace, and second order understates it', async () => {
    const answer = await essentialAnswer(workspace, {
      subject: 'DEU',
      from: ['CHN'],
      sectors: ['c14'],
    });
    const lost = [0.04, 0.1, 0.2, 0.5, 0.9].map((s) =>
      pointOf(cell(answer, `elasticity-${s}`, 'value_added_lost')),
    );
    expect(lost).toEqual(lost.toSorted((a, b) => b - a));
    expect(lost[0]! * 100).toBeCloseTo(0.5, 1);
    expect(pointOf(cell(answer, 'elasticity-0.04', 'value_added_second'))).toBeLessThan(lost[0]!);
    expect(cell(answer, 'c14', 'output_lost', 1).product).toBe('c14');
  });
});

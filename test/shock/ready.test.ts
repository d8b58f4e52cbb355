/**
 * The eight ready shocks for two countries, one of them Viet Nam, over a made-up table in the layout of OECD ICIO: at least
 * three models answer each, and the assumption said to explain why two of them differ closes the gap.
 */
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gapSentence } from '../../src/brief/index.js';
import { answerFindings, render } from '../../src/core/index.js';
import {
  type GapAnswer,
  type ShockAnswer,
  type ShockQuestion,
  GAPS,
  SHOCK_MODELS,
  ShockMemo,
  explainGaps,
  heldTable,
  lossesOf,
  parseShock,
  runShock,
  vanishes,
} from '../../src/shock/index.js';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import { leatherFiles } from '../accounts/leather-files.js';
import { icioFile } from './icio-file.js';

let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-ready-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  await workspace.add([icioFile(dir)]);
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true });
});

const FILES = readdirSync('examples/shocks').filter((f) => f.endsWith('.yaml'));
const fileOf = (name: string) => parseShock(readFileSync(`examples/shocks/${name}`, 'utf8'), name);
const ran = (a: ShockAnswer): string[] =>
  a.models.filter((m) => m.missing === undefined).map((m) => m.model.id);
const number = (g: GapAnswer, which: 'width' | 'left'): number => {
  const { value } = g[which];
  return value.kind === 'point' ? value.value : NaN;
};
const headline = (a: ShockAnswer, id: string): number => {
  const value = a.models.find((m) => m.model.id === id)?.headline?.value;
  return value?.kind === 'point' ? value.value : NaN;
};
const ask = (subject: string, name: string, more: Partial<ShockQuestion> = {}): ShockQuestion => ({
  subject,
  shock: fileOf(name),
  reproduce: `tuchu shock ${name} --country ${subject}`,
  ...more,
});

describe.each(FILES)('%s', (name) => {
  it.each(['VNM', 'DEU'])('%s: three models, and why two of them differ', async (subject) => {
    const question = ask(subject, name);
    const answer = await runShock(workspace, question);
    const why = answer.models.map(
      (m) => m.missing && `${m.model.id}: ${render(m.missing.detail, 'en')}`,
    );
    expect(ran(answer).length, why.join('\n')).toBeGreaterThanOrEqual(3);
    for (const m of answer.models)
      for (const f of answerFindings({ tables: m.tables, refused: [] }))
        if (f.value.kind === 'point') expect(Number.isFinite(f.value.value)).toBe(true);
    const gaps = await explainGaps(workspace, question, answer);
    expect(gaps.length).toBeGreaterThan(0);
    // Only what the file declares, the widest first.
    const declared = question.shock.explain ?? [];
    for (const g of gaps) expect(declared).toContain(g.gap.id);
    const widths = gaps.map((g) => number(g, 'width'));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    const shareLeft = (g: GapAnswer): number => number(g, 'left') / number(g, 'width');
    const explained = gaps.filter((g) => g.verdict === 'explains').map(shareLeft);
    // Made alike, an assumption closes more than half of the best explained gap, with both still losing; without one
    // that explains there is a gap that is closed, and said to be no explanation.
    const others = gaps.filter((g) => ['arithmetic', 'removes'].includes(g.verdict));
    expect(Math.min(...(explained.length > 0 ? explained : others.map(shareLeft)))).toBeLessThan(
      0.5,
    );
    for (const g of gaps) {
      const [before, after] = [lossesOf(g.gap, g.before), lossesOf(g.gap, g.after)];
      // Nothing explains by taking the loss away.
      if (g.verdict === 'explains') expect(vanishes(before, after)).toBe(false);
      if (g.gap.id === 'home')
        expect([g.verdict, number(g, 'left') < 1e-9]).toEqual(['identity', true]);
    }
    for (const g of gaps) {
      expect(g.left.evidence.length).toBeGreaterThan(0);
      expect(gapSentence(g, 'en')).toMatch(/They differ by .*%: .* With `[a-z-]+` = /);
      expect(gapSentence(g, 'vi')).toMatch(/chênh nhau .*%: .*Với `[a-z-]+` = /);
    }
  });
});

describe('gaps', () => {
  it('are declared of models and measures there are, with assumptions they take', () => {
    for (const { between, set } of GAPS) {
      const models = between.map(({ model }) => SHOCK_MODELS.find((m) => m.id === model)!);
      expect(models.every(Boolean)).toBe(true);
      const known = models.flatMap((m) => m.assumptions.map((a) => a.id));
      for (const id of Object.keys(set ?? {})) expect(known).toContain(id);
    }
  });

  it('a file that names a gap there is none of is refused', async () => {
    const shock = { ...fileOf('embargo.yaml'), explain: ['luck'] };
    const question = { ...ask('DEU', 'embargo.yaml', { models: ['sellers'] }), shock };
    const answer = await runShock(workspace, question);
    await expect(explainGaps(workspace, question, answer)).rejects.toThrow('no gap `luck`');
  });

  it('the home share of the equilibrium gives its real wage by the one-line rule, to the digit', async () => {
    const question = ask('VNM', 'embargo.yaml', { models: ['home-share', 'one-sector'] });
    const gaps = await explainGaps(workspace, question, await runShock(workspace, question));
    expect(gaps.map((g) => g.gap.id)).toEqual(['home']);
    expect(number(gaps[0]!, 'left')).toBeLessThan(1e-9);
    expect(number(gaps[0]!, 'width')).toBeGreaterThan(1e-4);
  });
});

describe('bottleneck and delays', () => {
  const models = ['bottleneck', 'delays'];
  const told = async (limits: ShockQuestion['limits']): Promise<GapAnswer | undefined> => {
    const question = ask('DEU', 'embargo.yaml', { models, limits, memo: new ShockMemo() });
    const shock = { ...question.shock, explain: ['stocks'] };
    const asked = { ...question, shock };
    return (await explainGaps(workspace, asked, await runShock(workspace, asked)))[0];
  };

  it('take the same for too small an input to stop anybody', () => {
    const [one, other] = models.map((id) =>
      SHOCK_MODELS.find((m) => m.id === id)!.assumptions.find((a) => a.id === 'smallest-input')!,
    );
    expect(one?.value).toBe(other?.value);
  });

  it('with stocks alike both still lose, and the one that had fewer has come down', async () => {
    const gap = (await told([]))!;
    expect(gap.verdict).toBe('explains');
    expect(gap.set.map((s) => s.id)).toEqual(['stock-days']);
    expect(gap.set[0]!.value).toBeGreaterThan(0);
    const [[one], [oneAfter, otherAfter]] = [
      lossesOf(gap.gap, gap.before),
      lossesOf(gap.gap, gap.after),
    ];
    expect(oneAfter).toBeLessThan(one);
    expect(Math.min(oneAfter, otherAfter)).toBeGreaterThan(1e-4);
    expect(gapSentence(gap, 'en')).toContain('do not count on the same days of stocks');
  });

  it('with all alike already nothing is said to explain what is left', async () => {
    const gap = (await told([{ id: 'stock-days', value: 30 }]))!;
    expect([gap.verdict, gap.set]).toEqual(['alike', []]);
    expect(number(gap, 'left')).toBe(number(gap, 'width'));
    expect(gapSentence(gap, 'en')).toContain('alike already');
    expect(gapSentence(gap, 'vi')).toContain('đã giống nhau');
  });
});

describe('a country outside one table and in another', () => {
  it('the table that has it is taken; China’s parts count as China, codes of other editions are found', async () => {
    const only = await openWorkspace(join(dir, 'leather'), { create: true });
    for (const path of leatherFiles(dir)) await only.add([path]);
    const before = await heldTable(only, 'VNM', {});
    expect('reason' in before && render(before.detail, 'en')).toContain('no rows of its own');
    await only.close();
    const held = await heldTable(workspace, 'VNM', {});
    if ('reason' in held) throw new Error(held.reason);
    expect([held.place, held.proxy, held.manifest.classification]).toEqual([
      'VNM',
      false,
      'OECD ICIO industries',
    ]);
    const answer = await runShock(
      workspace,
      ask('VNM', 'chips-ban.yaml', { partner: 'CHN', models: ['sellers', 'bottleneck'] }),
    );
    const rows = answer.models[0]!.tables[0]!.rows.slice(0, 2).map((r) => r.key);
    expect(rows).toEqual(['VNM', 'CHN']);
    expect(headline(answer, 'bottleneck')).toBeGreaterThan(0);
    const older = {
      ...fileOf('chips-ban.yaml'),
      events: fileOf('chips-ban.yaml').events.map((e) => ({
        ...e,
        sectors: { 'OECD ICIO industries': ['26', '27'] },
      })),
    };
    const same = await runShock(workspace, {
      ...ask('VNM', 'chips-ban.yaml', { partner: 'CHN', models: ['sellers', 'bottleneck'] }),
      shock: older,
    });
    expect(headline(same, 'bottleneck')).toBe(headline(answer, 'bottleneck'));
  });
});

describe('two tables in one workspace', () => {
  it.each([
    ['leather_2000.csv', []],
    ['leather_2020.csv', ['leather-2020']],
  ] as const)('beside %s, the one that has the country is taken and named', async (name, newer) => {
    const folder = mkdtempSync(join(dir, 'two-'));
    const both = await openWorkspace(join(folder, 'ws'), { create: true });
    const [older = ''] = leatherFiles(folder);
    const other = join(folder, name);
    if (other !== older) copyFileSync(older, other);
    await both.add([other]);
    await both.add([icioFile(folder)]);
    const question = ask('VNM', 'embargo.yaml', { models: ['sellers', 'bottleneck'] });
    const answer = await runShock(both, question);
    expect(ran(answer)).toEqual(['sellers', 'bottleneck']);
    for (const { headline } of answer.models)
      expect([headline?.subject, headline?.period]).toEqual(['VNM', '2018']);
    const said = answer.notes.map((n) => render(n, 'en')).join('\n');
    expect(said).toMatch(/Input-output table: `[^`]*icio[^`]*` of 2018, which has Viet Nam/i);
    expect(said.includes('newer, but without it')).toBe(newer.length > 0);
    expect(answer.notes.map((n) => render(n, 'vi')).join()).toContain('Bảng đầu vào – đầu ra');
    // Asked again, the models are remembered and the table is named as before.
    const memo = new ShockMemo();
    const first = await runShock(both, { ...question, memo });
    expect((await runShock(both, { ...question, memo })).notes).toEqual(first.notes);
    // A table that is named is taken, and another place stands in for the country in it or nobody does.
    const named = (await both.datasets()).find(
      (m) => m.kind === 'cells' && !/icio/i.test(m.id),
    )!.id;
    const refused = await runShock(both, { ...question, partner: 'DEU', dataset: named });
    expect(ran(refused)).toEqual([]);
    await both.close();
  });
});

describe('what is out of range is refused before anything runs', () => {
  it.each([
    ['sellers', 'reemployed', 1.5, '`reemployed` runs from 0 to 1'],
    ['sellers', 'reemployed', -0.1, '`reemployed` runs from 0 to 1'],
    ['home-share', 'turned-home', 2, '`turned-home` runs from 0 to 1'],
    ['home-share', 'home-share-after', -1, '`home-share-after` runs from 0 to 1'],
    ['home-share', 'theta', 0, '`theta` runs from 0.01 to 100'],
    ['one-sector', 'theta', 100_000, '`theta` runs from 0.01 to 100'],
    ['one-sector', 'output-ratio', 0.1, '`output-ratio` runs from 1 to 10'],
    ['many-sectors', 'input-links', 0.5, '`input-links` is 0 or 1'],
    ['many-sectors', 'theta-scale', 0, '`theta-scale` runs from 0.01'],
    ['bottleneck', 'stock-days', -5, '`stock-days` runs from 0'],
    ['bottleneck', 'substitution', 1.2, '`substitution` runs from 0 to 1'],
    ['delays', 'psi', 0, '`psi` runs from 0.01 to 1'],
    ['essential', 'input-elasticity', -1, '`input-elasticity` runs from 0'],
    ['cascade', 'spare', -1, '`spare` runs from 0'],
    ['cut-off', 'sigma', -2, '`sigma` is above 1, or 0'],
    ['cut-off', 'sigma', 1, '`sigma` is above 1, or 0'],
  ])('%s with %s = %d', async (model, id, value, said) => {
    let ran = 0;
    const asked = runShock(
      workspace,
      ask('DEU', 'chips-ban.yaml', {
        models: [model],
        limits: [{ id, value }],
        onModel: () => void ran++,
      }),
    );
    await expect(asked).rejects.toThrow(said);
    expect(ran).toBe(0);
  });

  it('days without deliveries are those of the shock until another number is set, the usual one too', async () => {
    const days = async (limits: ShockQuestion['limits']) => {
      const answer = await runShock(
        workspace,
        ask('DEU', 'chips-ban.yaml', { models: ['bottleneck'], limits }),
      );
      return answer.models[0]!.assumptions.find((a) => a.id === 'cut-days')!.value;
    };
    const [event] = fileOf('chips-ban.yaml').events;
    expect(await days([])).toBe((event as { days?: number }).days);
    expect(await days([{ id: 'cut-days', value: 365 }])).toBe(365);
  });

  it('an elasticity above 1: the loss if cut off by the closed form', async () => {
    const shock = parseShock(
      `tuchu-shock: 1
id: money
title: { en: Made, vi: Thử }
about: { en: A test., vi: Một phép thử. }
events:
  - { what: cut, from: USA, to: country, sectors: { 'OECD ICIO industries': [K] } }
`,
      'money.yaml',
    );
    const run = (sigma: number) =>
      runShock(workspace, {
        subject: 'DEU',
        shock,
        models: ['cut-off'],
        limits: [{ id: 'sigma', value: sigma }],
        reproduce: 'tuchu shock money',
      });
    // By hand: 1 − (1 − ω)^(Ω/(σ − 1)).
    const [loss, spending, cut] = (await run(3)).models[0]!.tables[0]!.rows[0]!.cells.map((c) =>
      c?.value.kind === 'point' ? c.value.value : NaN,
    );
    expect(loss).toBeCloseTo(1 - (1 - cut!) ** (spending! / 2), 12);
    expect(loss).toBeGreaterThan(0);
  });
});

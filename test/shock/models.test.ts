/** A shock through every model, over a person's own table of three countries: who answers, and why the rest do not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { solveSystem, tableOf } from '../../src/accounts/index.js';
import { shockText } from '../../src/brief/index.js';
import { answerFindings, render } from '../../src/core/index.js';
import {
  type ShockAnswer,
  type ShockQuestion,
  byPlace,
  cutOf,
  heldTable,
  outputLost,
  parseShock,
  runShock,
} from '../../src/shock/index.js';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import { leatherFiles } from '../accounts/leather-files.js';

let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-shock-'));
  const paths = leatherFiles(dir);
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  for (const path of paths) await workspace.add([path]);
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true });
});

const shockOf = (events: string) =>
  parseShock(
    `tuchu-shock: 1
id: made
title: { en: Made, vi: Thử }
about: { en: A test., vi: Một phép thử. }
events:
${events}`,
    'made.yaml',
  );
const EMBARGO = shockOf('  - { what: cut, from: largest-supplier, to: country }');
const ask = (more: Partial<ShockQuestion>): Promise<ShockAnswer> =>
  runShock(workspace, { subject: 'ARG', shock: EMBARGO, reproduce: 'tuchu shock made', ...more });
const of = (answer: ShockAnswer, id: string) => answer.models.find((m) => m.model.id === id)!;
const headline = (answer: ShockAnswer, id: string): number => {
  const value = of(answer, id).headline?.value;
  if (value?.kind !== 'point') throw new Error(`${id} has no headline`);
  return value.value;
};

describe('an embargo by the largest supplier', () => {
  it.each(['ARG', 'TUR'])(
    'at least three models answer for %s, each with its losers',
    async (subject) => {
      const answer = await ask({ subject });
      const ran = answer.models.filter((m) => m.missing === undefined).map((m) => m.model.id);
      expect(ran).toEqual(
        expect.arrayContaining(['sellers', 'downstream', 'bottleneck', 'delays']),
      );
      for (const model of answer.models)
        for (const finding of answerFindings({ tables: model.tables, refused: [] })) {
          expect(finding.reproduce).toMatch(/^tuchu shock/);
          expect(finding.evidence.length).toBeGreaterThan(0);
          const { value } = finding;
          if (/lost/.test(finding.measure) && value.kind === 'point' && value.value > 0)
            expect(finding.loss?.bearers.length).toBeGreaterThan(0);
        }
      const text = shockText(answer, 'vi', 3);
      expect(text).toContain('Ai chịu tổn thất');
      expect(text).toContain('Không trả lời được cú sốc này');
    },
  );

  it('says who the largest supplier is, by which data, and takes another when told', async () => {
    const said = (a: ShockAnswer): string[] => a.notes.map((n) => render(n, 'en'));
    expect(said(await ask({ models: ['sellers'] }))[0]).toMatch(
      /^Largest supplier of Argentina: (Germany|Türkiye), \d+\.\d% in 2005/,
    );
    const told = await ask({ models: ['sellers'], partner: 'TUR' });
    expect(said(told)[0]).toBe('Largest supplier: Türkiye, as asked for.');
    expect(told.events[0]?.from.places).toEqual(['TUR']);
  });

  it('the sellers’ loss is that of the flow taken out of the table', async () => {
    const answer = await ask({ models: ['sellers'], partner: 'TUR' });
    const held = await heldTable(workspace, 'ARG', {});
    if ('reason' in held) throw new Error(held.reason);
    const system = await solveSystem(await tableOf(workspace, held.manifest.id, held.year));
    const cut = cutOf(system, [{ from: ['TUR'], to: ['ARG'], share: 1 }]);
    const lost = byPlace(system, await outputLost(system, cut));
    const at = system.table.places.indexOf('ARG');
    expect(headline(answer, 'sellers')).toBeCloseTo(lost.valueAdded[at]! / lost.before[at]!, 12);
  });

  it('half the time is half of a year’s deliveries', async () => {
    const half = shockOf('  - { what: cut, from: TUR, to: country, days: 146, share: 0.5 }');
    const same = shockOf('  - { what: cut, from: TUR, to: country, share: 0.2 }');
    const [a, b] = [
      await ask({ shock: half, models: ['sellers'] }),
      await ask({ shock: same, models: ['sellers'] }),
    ];
    expect(headline(a, 'sellers')).toBeCloseTo(headline(b, 'sellers'), 12);
  });

  it('stocks explain the gap between shortage with and without time: with enough of them it closes', async () => {
    const models = ['bottleneck', 'delays'];
    const gap = async (limits: ShockQuestion['limits']): Promise<number> => {
      const shock = shockOf('  - { what: cut, from: DEU, to: country, days: 182 }');
      const answer = await ask({ shock, models, limits });
      return Math.abs(headline(answer, 'bottleneck') - headline(answer, 'delays'));
    };
    // What is left is demand that the country itself loses as a seller, which the model without time does not have.
    expect(await gap([])).toBeGreaterThan(0.05);
    expect(await gap([{ id: 'stock-days', value: 400 }])).toBeLessThan(0.012);
  });

  it('an assumption that was set says so, and one that nobody uses is named', async () => {
    const answer = await ask({ models: ['bottleneck'], limits: [{ id: 'stock-days', value: 10 }] });
    const stock = of(answer, 'bottleneck').assumptions.find((a) => a.id === 'stock-days');
    expect(stock?.value).toBe(10);
    expect(stock?.origin.en).toContain('published: 0');
    const idle = await ask({ models: ['sellers'], limits: [{ id: 'psi', value: 0.5 }] });
    expect(idle.notes.map((n) => render(n, 'en')).join('\n')).toContain(
      'none of these models: psi',
    );
  });
});

describe('who does not answer says why', () => {
  it('a tariff is no cut, and the other way round', async () => {
    const shock = shockOf('  - { what: tariff, from: country, to: TUR, rate: 0.25 }');
    const answer = await ask({ shock });
    expect(of(answer, 'passed-on').missing).toBeUndefined();
    expect(render(of(answer, 'sellers').missing!.detail, 'en')).toBe(
      'this model speaks of deliveries that stop, and the shock has none',
    );
    expect(headline(answer, 'passed-on')).toBeGreaterThanOrEqual(0);
  });

  it('a sector that the table does not have, a table the goods are not named for', async () => {
    const held = await heldTable(workspace, 'ARG', {});
    if ('reason' in held) throw new Error(held.reason);
    const kind = held.manifest.classification ?? held.manifest.id;
    const named = (codes: string) =>
      shockOf(`  - { what: cut, from: TUR, to: country, sectors: ${codes} }`);
    const why = async (codes: string): Promise<string> => {
      const answer = await ask({ shock: named(codes), models: ['sellers'] });
      return render(of(answer, 'sellers').missing!.detail, 'en');
    };
    expect(await why(`{ '${kind}': [s9] }`)).toContain(
      'no sector `s9`: its sectors are s1, s2, s3',
    );
    expect(await why('{ OTHER: [s1] }')).toContain('add `sectors:');
    const one = await ask({
      shock: named(`{ '${kind}': [s1] }`),
      models: ['essential', 'one-sector'],
    });
    expect(of(one, 'essential').headline?.value.kind).toBe('point');
    expect(of(one, 'one-sector').missing?.reason).toBe('not_applicable');
  });

  it('a country that no table has', async () => {
    const shock = shockOf('  - { what: cut, from: TUR, to: country }');
    const answer = await ask({ subject: 'VNM', shock });
    expect(answer.models.every((m) => m.tables.length === 0)).toBe(true);
    expect(render(of(answer, 'sellers').missing!.detail, 'en')).toContain(
      'Viet Nam has no rows of its own',
    );
    await expect(ask({ subject: 'VNM' })).rejects.toThrow('name one with --with');
  });

  it('events of which no model speaks are said', async () => {
    const shock = shockOf(
      '  - { what: finance, from: TUR, to: country }\n  - { what: cost, from: TUR, to: country, by: 0.1 }',
    );
    const notes = (await ask({ shock })).notes.map((n) => render(n, 'en')).join('\n');
    expect(notes).toContain('No model that answers speaks of withdrawn holdings');
  });

  it('models and assumptions that there are not; a place against itself', async () => {
    await expect(ask({ models: ['magic'] })).rejects.toThrow('there is no model `magic`');
    await expect(ask({ limits: [{ id: 'luck', value: 1 }] })).rejects.toThrow(
      'takes `luck` as given',
    );
    await expect(ask({ partner: 'ARG' })).rejects.toThrow('between Argentina and itself');
  });
});

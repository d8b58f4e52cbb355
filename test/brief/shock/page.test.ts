/** The page of a shock, for Germany that the table has, and for Viet Nam and Chile that it has not. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ShockPage,
  classOf,
  gapSentence,
  lossClasses,
  writeShockPage,
} from '../../../src/brief/index.js';
import type { Lang } from '../../../src/core/index.js';
import { ShockMemo, explainGaps, parseShock, runShock } from '../../../src/shock/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';

it('classes of loss have round edges, and what is small either way is one class', () => {
  expect(lossClasses([0.233, 0.02, 0.0001])).toEqual({ edges: [0.1, 0.03, 0.01], gains: false });
  expect(lossClasses([0.02, -0.2]).gains).toBe(true);
  const { edges } = lossClasses([0.233]);
  expect([0.2, 0.05, 0.02, 0.002, -0.002, -0.02].map((x) => classOf(x, edges))).toEqual([
    0, 1, 2, 3, 3, 4,
  ]);
});

describe.skipIf(sharedAbsent)('chips stop for six months', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  let dir = '';
  let workspace: Workspace;
  const memos = new Map<string, ShockMemo>();
  const shock = parseShock(readFileSync('examples/shocks/chips-ban.yaml', 'utf8'), 'chips-ban');
  // Of a country that the table has not, only what takes no second.
  const modelsOf = (subject: string): readonly string[] =>
    subject === 'DEU' ? ['sellers', 'bottleneck', 'delays', 'passages'] : ['sellers', 'essential'];
  const question = (subject: string, partner?: string) => {
    const memo = memos.get(subject) ?? new ShockMemo();
    memos.set(subject, memo);
    return {
      subject,
      shock,
      name: 'chips-ban',
      partner,
      models: modelsOf(subject),
      memo,
      reproduce: 'tuchu shock',
    };
  };
  const write = (
    subject: string,
    lang: Lang,
    more: { limits?: { id: string; value: number }[]; map?: string; partner?: string } = {},
  ): Promise<ShockPage> =>
    writeShockPage(workspace, { ...question(subject, more.partner), ...more }, lang);
  const section = (page: ShockPage, id: string) => page.sections.find((s) => s.id === id);
  const cells = (page: ShockPage, id: string): string[][] =>
    (section(page, id)?.tables[0]?.rows ?? []).map((row) => row.map((c) => c.text));

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-shock-page-'));
    workspace = await openWorkspace(join(dir, 'ws'), { create: true });
    await workspace.add(
      ['wiot_2008.csv.gz', 'output_2008.csv'].map((f) => shared('data', 'wiod2013-mrio', f)),
    );
  }, 60_000);
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true });
  });

  it('Germany: the page says what the models say, names the gap and the assumption, and every number opens', async () => {
    const page = await write('DEU', 'en');
    expect(page.title).toMatch(
      /^Ban on chips .*: 3 models put what it costs Germany between 0\.0% and \d\d\.\d% \(data of 2008\)$/,
    );
    expect(page.sections.map((s) => s.id)).toEqual(
      expect.arrayContaining(['events', 'models', 'path-delays', 'losses', 'ranking']),
    );
    expect(cells(page, 'events')[0]?.[0]).toBe('All deliveries from China to Germany stop');
    expect(section(page, 'models')?.subtitle[0]).toMatch(
      /They differ by \d\d\.\d\d%: .*With `stock-days` = 30 .* that explains 9\d% of the gap/,
    );
    // What each takes supply at home to do; and where the questions about the whole table are asked.
    const supply = new Set(cells(page, 'models').map((row) => row.at(-1)));
    expect(supply).toContain('as the input-output table holds it, and no more');
    // Day by day somebody loses only where stocks run out; then it says what supply at home does.
    const lean = await write('DEU', 'en', { limits: [{ id: 'stock-days', value: 30 }] });
    expect(cells(lean, 'models').map((row) => row.at(-1))).toContain(
      'as the input-output table holds it, and more as far as spare capacity allows',
    );
    expect(page.next.map((n) => n.command)).toEqual(
      expect.arrayContaining(['tuchu shock ranking DEU', 'tuchu shock back-test --country DEU']),
    );
    // The terminal says the same sentence.
    const ask = question('DEU');
    const told = await explainGaps(workspace, ask, await runShock(workspace, ask));
    expect(section(page, 'models')?.subtitle[0]).toContain(gapSentence(told[0]!, 'en'));
    // The same numbers as the command prints.
    const answer = await runShock(workspace, question('DEU'));
    for (const { model, headline } of answer.models)
      if (headline !== undefined) {
        expect(page.findings[headline.id]?.value, model.id).toBeDefined();
        expect(cells(page, 'models').flat()).toContain(page.findings[headline.id]?.value);
      }
    const named = [...JSON.stringify(page.sections).matchAll(/"finding":"([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(100);
    for (const [, id = ''] of named) expect(page.findings[id], id).toBeDefined();
    // The silent one keeps its reason, once: below.
    expect(page.missing.items).toHaveLength(1);
    expect(page.shock.maps.map((m) => m.model)).toEqual(['sellers', 'bottleneck', 'delays']);
  }, 120_000);

  it('the map hatches whom the table does not tell apart; the event’s days stand in the drawing', async () => {
    const page = await write('DEU', 'en', { map: 'bottleneck' });
    const chart = section(page, 'losses')?.chart;
    if (chart?.kind !== 'loss-map') throw new Error('no map');
    const of = (code: string) => chart.data.places.find((p) => p.code === code);
    expect(of('DEU')?.class).toBe(0);
    expect(of('VNM')).toMatchObject({ value: null, class: null, shown: false });
    expect(chart.data.places.filter((p) => p.shown)).toHaveLength(41);
    const drawn = section(page, 'path-delays')?.chart;
    if (drawn?.kind !== 'day-lines') throw new Error('no lines');
    expect(drawn.data.spans).toMatchObject([{ from: 0, until: 182 }]);
    expect(drawn.data.lines.map((l) => l.values.length)).toEqual([365, 365, 365, 365, 365]);
    expect(drawn.data.lines[0]).toMatchObject({ code: 'DEU', emphasis: true });
    expect(cells(page, 'ranking')).toHaveLength(41);
    expect(cells(page, 'ranking')[0]?.slice(0, 2)).toEqual(['Germany', '1']);
  }, 60_000);

  it('the assumption named is set, and the gap closes: what moved is told', async () => {
    const bare = await write('DEU', 'en');
    const page = await write('DEU', 'en', { limits: [{ id: 'stock-days', value: 182 }] });
    expect(section(bare, 'moved')).toBeUndefined();
    const moved = new Map(cells(page, 'moved').map((row) => [row[0], row]));
    const row = moved.get('Output that missing inputs allow, without time');
    expect(Number.parseFloat(row?.[3] ?? '')).toBeGreaterThan(10);
    expect(row?.[4]).toBe('0.0%');
    expect(Number.parseFloat(row?.[5] ?? '')).toBeLessThan(-10);
    expect(page.shock.assumptions.find((a) => a.id === 'stock-days')).toMatchObject({ set: '182' });
    expect(bare.shock.assumptions.find((a) => a.id === 'stock-days')?.uses).toHaveLength(2);
    // A number that a model refuses is told with its reason, and can be set back.
    const refused = await write('DEU', 'en', { limits: [{ id: 'stock-days', value: 0 }] });
    const silent = cells(refused, 'moved').find((r) => r[0]?.startsWith('ARIO'));
    expect(silent?.[4]).toContain('cannot answer');
    expect(refused.shock.assumptions.some((a) => a.id === 'stock-days')).toBe(true);
  }, 120_000);

  it.each([
    ['VNM', 'vi', 'Chưa có bảng nào chứa Việt Nam', 'không phải về chính Việt Nam'],
    ['CHL', 'en', 'No table held has Chile', 'not about Chile itself'],
  ] as const)(
    '%s: the bridge comes first, and the title says of whom the numbers are',
    async (subject, lang, bridge, title) => {
      const page = await write(subject, lang, { partner: 'CHN' });
      expect(page.dek[0]).toMatch(new RegExp(`^${bridge}`));
      expect(page.title).toContain(title);
      const map = section(page, 'losses')?.chart;
      if (map?.kind !== 'loss-map') throw new Error('no map');
      expect(map.data.places.find((p) => p.code === subject)?.class).toBeNull();
      // The rest of the world has a number in the table, and no land of its own.
      expect(map.data.places.find((p) => p.code === '_ROW')).toMatchObject({
        m49: null,
        shown: true,
      });
      expect(page.mapRules.length).toBe(subject === 'VNM' ? 2 : page.mapRules.length);
      expect(page.missing.items.map((i) => i.why).join()).toMatch(
        subject === 'VNM' ? /không bảng nào có Việt Nam/ : /no table has Chile/,
      );
    },
    120_000,
  );

  it('a boundary rule that there is not is refused', async () => {
    await expect(
      writeShockPage(workspace, { ...question('VNM', 'CHN'), rule: 'mine' }, 'en'),
    ).rejects.toThrow('no boundary rule `mine`');
  }, 60_000);
});

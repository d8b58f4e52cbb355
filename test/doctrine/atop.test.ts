/** ATOP under doctrines: where its codes point, and why they are prompts. Counts are of the file peacesciencer ships. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AtopYear,
  type Doctrine,
  atopYear,
  doctrineFor,
  factsOfMask,
  allianceTreaties,
  maskPrompt,
  partiesOn,
  partnersUnder,
  shippedLibrary,
  treatiesBehind,
  readAtop,
  screenAtop,
} from '../../src/doctrine/index.js';
import { openWorkspace } from '../../src/store/index.js';
import { shared, sharedAbsent } from '../shared.js';

const own = (id: string): Doctrine => {
  const { doctrine } = doctrineFor(id);
  if (doctrine === undefined) throw new Error(id);
  return doctrine;
};
const four = own('VNM-4NO-2019');
const austria = own('AUT-NEUTRALITY-1955');

describe('codes of one pair', () => {
  const cube = {
    year: 2018,
    places: ['AUT', 'DEU', 'USA'],
    products: ['consul', 'defense', 'neutral', 'nonagg', 'offense'],
    from: Uint8Array.from([0, 0, 0, 2]),
    to: Uint8Array.from([1, 1, 2, 1]),
    product: Uint8Array.from([1, 0, 3, 4]),
  };
  it('are put together, each obligation once', () => {
    const { pairs } = atopYear(cube);
    expect([...pairs].map(([key, mask]) => [key, factsOfMask(mask)])).toEqual([
      [1, ['defence', 'consultation']],
      [2, ['nonaggression']],
      [7, ['offence']],
    ]);
  });

  it('count the doctrine’s own state in actual mode and every state in hypothetical mode', () => {
    const year = atopYear(cube);
    expect(screenAtop(austria, [year], 'actual').dyadYears).toBe(2);
    expect(screenAtop(austria, [year], 'hypothetical', 4)).toMatchObject({ dyadYears: 7 });
    expect(partnersUnder(austria, year, 'AUT', 'actual').map((p) => p.partner)).toEqual([
      'DEU',
      'USA',
    ]);
  });

  it('prompt a reading and are never a verdict', () => {
    expect(maskPrompt(austria, 1, 'actual', '2018-12-31')).toEqual({
      mask: 1,
      prompt: 'ruled_out',
      by: ['defence'],
    });
    expect(maskPrompt(four, 17, 'hypothetical', '2018-12-31')).toMatchObject({
      prompt: 'ruled_out',
      by: ['defence'],
    });
    expect(maskPrompt(four, 16, 'hypothetical', '2018-12-31').prompt).toBe('reason_owed');
    expect(maskPrompt(four, 1, 'actual', '2018-12-31').prompt).toBe('not_applicable');
    // Codes that call for nothing are no sign that the treaty is in order.
    expect(maskPrompt(four, 8, 'hypothetical', '2018-12-31').prompt).toBe(null);
  });

  it('of many states are taken to be of one treaty', () => {
    const nam = own('NAM-1961');
    const day = '2018-12-31';
    expect(maskPrompt(nam, 1, 'hypothetical', day, false).prompt).toBe(null);
    expect(maskPrompt(nam, 1, 'hypothetical', day, true).prompt).not.toBe(null);
    expect(maskPrompt(nam, 1, 'hypothetical', day)).toEqual(
      maskPrompt(nam, 1, 'hypothetical', day, true),
    );
  });
});

describe('treaties that may stand behind a code', () => {
  it('bind who was a party on the day', () => {
    const [union, rio] = allianceTreaties();
    if (union === undefined || rio === undefined) throw new Error('no treaties');
    expect(partiesOn(union, '2018-12-31')).toHaveLength(28);
    expect(partiesOn(union, '2009-11-30')).toEqual([]);
    expect(partiesOn(rio, '2018-12-31')).not.toContain('MEX');
    expect(partiesOn(rio, '2000-12-31')).toContain('MEX');
    expect(treatiesBehind('AUT', ['DEU', 'CHE'], '2018-12-31')).toMatchObject({
      behind: [{ treaty: { id: 'EU-42-7' }, partners: ['DEU'], recalled: false }],
      uncovered: ['CHE'],
    });
    const { sources } = shippedLibrary();
    for (const t of allianceTreaties())
      for (const id of [...t.sources, ...t.parties.flatMap((p) => p.sources)])
        expect(sources.has(id)).toBe(true);
  });
});

describe.skipIf(sharedAbsent)('the whole file', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  let folder = '';
  const years: AtopYear[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tuchu-atop-'));
    const workspace = await openWorkspace(join(folder, 'ws'), { create: true });
    try {
      const file = shared('data', 'alliances-igos-peacesciencer', 'atop_alliance.csv.gz');
      const [added] = await workspace.add([file]);
      const manifest = (await workspace.datasets()).find((m) => m.id === added?.manifest.id);
      if (manifest === undefined) throw new Error('not loaded');
      years.push(...(await readAtop(workspace, manifest)));
    } finally {
      await workspace.close();
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has 273,296 pairs and years under Viet Nam’s doctrine, as if it were every state’s', () => {
    const found = screenAtop(four, years, 'hypothetical', 170);
    expect([found.first, found.last, found.dyadYears]).toEqual([1815, 2018, 273_296]);
    const breach = found.combinations.filter((c) => c.prompt === 'ruled_out');
    for (const c of found.combinations)
      expect(c.prompt === 'ruled_out').toBe(
        c.facts.some((f) => ['defence', 'offence'].includes(f)),
      );
    expect(breach.reduce((n, c) => n + c.dyadYears, 0)).toBe(138_025);
  });

  it('is out of its time for Viet Nam itself in every year to 2018', () => {
    const found = screenAtop(four, years, 'actual');
    expect(found.dyadYears).toBe(623);
    expect([...new Set(found.combinations.map((c) => c.prompt))]).toEqual(['not_applicable']);
  });

  const last = (): AtopYear => {
    const year = years.at(-1);
    if (year?.year !== 2018) throw new Error('the last year is not 2018');
    return year;
  };

  it('shows Austria in 2018 bound to 27 partners, and by one clause with a saving clause', () => {
    const bound = partnersUnder(austria, last(), 'AUT', 'actual').filter((p) =>
      p.facts.includes('defence'),
    );
    expect(bound).toHaveLength(27);
    expect(new Set(bound.map((p) => p.prompt))).toEqual(new Set(['ruled_out']));
    const partners = bound.map((p) => p.partner);
    const { behind, uncovered } = treatiesBehind('AUT', partners, '2018-12-31');
    expect(behind.map((b) => [b.treaty.id, b.partners.length])).toEqual([['EU-42-7', 27]]);
    expect(behind[0]?.treaty.saving).toMatch(/specific character/);
    expect(uncovered).toEqual([]);
  });

  it('shows Chile in 2018 bound to 32 states by an old treaty', () => {
    const bound = partnersUnder(four, last(), 'CHL', 'hypothetical').filter((p) =>
      p.facts.includes('defence'),
    );
    expect(bound).toHaveLength(32);
    expect(new Set(bound.map((p) => p.prompt))).toEqual(new Set(['ruled_out']));
    const partners = bound.map((p) => p.partner);
    const { behind, uncovered } = treatiesBehind('CHL', partners, '2018-12-31');
    expect(behind.map((b) => [b.treaty.id, b.partners.length])).toEqual([
      ['OAS-CHARTER', 32],
      ['RIO-1947', 16],
    ]);
    expect(uncovered).toEqual([]);
  });
});

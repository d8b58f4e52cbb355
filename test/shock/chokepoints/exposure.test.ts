import { mkdtempSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TuchuError } from '../../../src/core/index.js';
import {
  Routes,
  SHIPPED_ROUTES,
  exposure,
  pairsOf,
  readRoutes,
  routeAnswer,
  routeTable,
} from '../../../src/shock/chokepoints/index.js';

const routes = new Routes(routeTable());
const pair = pairsOf(routes, 'VNM', { side: 'import', tolerance: 0.03 });

describe('exposure', () => {
  it('crude from Kuwait and coal from Australia: half through Hormuz', () => {
    const found = exposure(
      [
        { partner: 'KWT', product: '270900', value: 50 },
        { partner: 'AUS', product: '270112', value: 30 },
        { partner: 'LAO', product: '270112', value: 20 },
        { partner: '_NES', product: '270900', value: 100 },
      ],
      pair,
    );
    expect(found).toMatchObject({ covered: 100, total: 200, byLand: 20, unknown: ['_NES'] });
    const hormuz = found.passages.find((p) => p.passage === 'hormuz');
    expect(hormuz).toMatchObject({ value: 50, low: 50, high: 50, stuck: 50, extraMiles: null });
    const malacca = found.passages.find((p) => p.passage === 'malacca');
    expect(malacca?.value).toBe(50);
    expect(malacca?.stuck).toBe(0);
    expect(malacca?.extraMiles).toBeGreaterThan(300);
  });

  it('each product by itself is what all are together; low, usual and high stand in order', () => {
    const row = fc.record({
      partner: fc.constantFrom('KWT', 'DEU', 'USA', 'CHN', 'KOR', 'BRA', 'LAO', 'CHE', '_NES'),
      product: fc.constantFrom('270900', '271111', '847130', '120190'),
      value: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const all = exposure(rows, pair);
        for (const { passage, low, value, high } of all.passages) {
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(all.covered);
          const parts = ['270900', '271111', '847130', '120190'].map(
            (p) =>
              exposure(
                rows.filter((r) => r.product === p),
                pair,
              ).passages.find((x) => x.passage === passage)?.value ?? 0,
          );
          expect(parts.reduce((s, v) => s + v, 0)).toBe(value);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('an export takes the same way as an import from there', () => {
    const out = pairsOf(routes, 'CHL', { side: 'export', tolerance: 0.03 })('ITA', '740311');
    const into = pairsOf(routes, 'ITA', { side: 'import', tolerance: 0.03 })('CHL', '740311');
    expect(out).toEqual(into);
  });
});

describe('as Findings', () => {
  it('names the way, the days at the speed taken, and what no way is left for', () => {
    const answer = routeAnswer({ from: 'KWT', to: 'VNM', product: '270900' });
    const [table] = answer.tables;
    expect(table?.rows.map((r) => r.key)).toEqual(['usual', 'hormuz', 'malacca']);
    const [usual, hormuz] = table?.rows ?? [];
    const [miles, days] = usual?.cells ?? [];
    if (miles?.value.kind !== 'point' || days?.value.kind !== 'point') throw new Error('no miles');
    expect(days.value.value).toBeCloseTo(miles.value.value / (24 * 14), 9);
    expect(hormuz?.cells[0]?.value.kind).toBe('missing');
    expect(miles.reproduce).toBe('tuchu routes KWT VNM --product 270900');
    expect(miles.caveats.length).toBeGreaterThan(1);
  });

  it('says why there is no sea route', () => {
    expect(routeAnswer({ from: 'POL', to: 'DEU' }).refused[0]?.missing.reason).toBe(
      'not_applicable',
    );
    expect(routeAnswer({ from: 'ATA', to: 'DEU' }).refused[0]?.missing.reason).toBe('not_covered');
    const without = ['hormuz'];
    expect(routeAnswer({ from: 'KWT', to: 'VNM', without }).refused[0]?.missing.reason).toBe(
      'undefined',
    );
  });
});

describe('a table that is not in order', () => {
  const broken = (file: string, change: (text: string) => string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'routes-'));
    cpSync(SHIPPED_ROUTES, folder, { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
    return folder;
  };

  it.each([
    ['links.json', (t: string) => t.replace(/"hormuz"/u, '"hormus"')],
    ['passages.json', (t: string) => t.replace('"kind": "canal"', '"kind": "tunnel"')],
    ['coasts.json', (t: string) => t.replace('"country": "GEO"', '"country": "MNG"')],
    ['land.json', (t: string) => t.replace('"BLR", "KAZ"', '"XXX", "KAZ"')],
    ['sea.json', () => '{'],
  ])('%s is named', (file, change) => {
    const folder = broken(file, change);
    let caught: unknown;
    try {
      readRoutes(folder);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(TuchuError);
    expect((caught as TuchuError).detail.fields['file']).toBe(file);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../../../src/core/index.js';
import {
  type RouteOptions,
  Routes,
  type SeaRoute,
  isSea,
  notBySea,
  reachFrom,
  routeTable,
  sailingDays,
  seaGraph,
} from '../../../src/shock/chokepoints/index.js';

const table = routeTable();
const routes = new Routes(table);
const sea = (from: string, to: string, options: RouteOptions = {}): SeaRoute => {
  const route = routes.route(from, to, options);
  if (!isSea(route)) throw new Error(`${from} to ${to}: ${JSON.stringify(route)}`);
  return route;
};
const sure = (from: string, to: string, options: RouteOptions = {}): string[] => [
  ...routes.passages(from, to, { tolerance: 0.03, ...options }).sure,
];

describe('usual routes that are well known', () => {
  it.each([
    ['KWT', 'VNM', '270900', ['hormuz', 'malacca']],
    ['SAU', 'KOR', '270900', ['hormuz', 'malacca', 'taiwan-strait']],
    ['QAT', 'GBR', '271111', ['hormuz', 'bab-el-mandeb', 'suez', 'gibraltar']],
    ['CHL', 'CHN', '260300', []],
    ['UKR', 'EGY', '100199', ['turkish-straits']],
    ['NOR', 'DEU', '270900', []],
    ['AUS', 'JPN', '270112', []],
    ['DEU', 'VNM', '847989', ['dover', 'gibraltar', 'suez', 'bab-el-mandeb', 'malacca']],
    ['USA', 'JPN', '271111', ['panama']],
    ['IRQ', 'GRC', '270900', ['hormuz', 'bab-el-mandeb', 'suez']],
    ['KAZ', 'ITA', '270900', ['turkish-straits']],
    ['NGA', 'IND', '270900', ['good-hope']],
    ['ECU', 'NLD', '080390', ['panama', 'dover']],
    ['CIV', 'NLD', '180100', ['dover']],
    ['EGY', 'ETH', '252329', ['bab-el-mandeb']],
  ])('%s to %s, %s', (from, to, product, passages) => {
    expect(sea(from, to, { product }).passages).toEqual(passages);
  });

  it('Brazil’s soy to China: around Africa, then Sunda or Malacca', () => {
    const { passages } = sea('BRA', 'CHN', { product: '120190' });
    expect(passages[0]).toBe('good-hope');
    expect(['sunda', 'malacca']).toContain(passages[1]);
  });

  it('Primorsk to India: out of the Baltic and through Suez', () => {
    const baltic = table.coasts.get('RUS')?.find((c) => c.id === 'RUS:baltic');
    expect(baltic?.port).toContain('Primorsk');
    const reach = reachFrom(seaGraph(table), 'RUS:baltic', new Set(['kiel']));
    expect(reach.passages('IND:west')).toEqual([
      'danish-straits',
      'dover',
      'gibraltar',
      'suez',
      'bab-el-mandeb',
    ]);
    // From any of its coasts Russia's oil may as well come from the Black Sea or the Pacific: no passage is sure.
    expect(sure('RUS', 'IND', { product: '270900' })).toEqual([]);
  });

  it('US gas to Japan without Panama goes by Suez, and without both around Africa', () => {
    const gas = { product: '271111' };
    expect(sea('USA', 'JPN', { ...gas, without: ['panama'] }).passages).toContain('suez');
    expect(sea('USA', 'JPN', { ...gas, without: ['panama', 'suez'] }).passages).toContain(
      'good-hope',
    );
  });

  it('Poland to Germany passes none: by land, and by sea along the Baltic', () => {
    expect(routes.route('POL', 'DEU')).toEqual({ mode: 'land', why: 'border' });
    expect(sea('POL', 'DEU', { bySea: true }).passages).toEqual([]);
  });

  it('a minor coast is taken when the others have no way left', () => {
    expect(sea('ARE', 'JPN').from.id).toBe('ARE:gulf');
    expect(sea('ARE', 'JPN').passages[0]).toBe('hormuz');
    expect(sea('ARE', 'JPN', { without: ['hormuz'] }).from.id).toBe('ARE:oman-sea');
    expect(sure('ARE', 'JPN')).not.toContain('hormuz');
    expect(sea('ISR', 'VNM').passages).toContain('suez');
  });

  it('gas in pipes and power in wires take no ship', () => {
    expect(routes.route('NOR', 'DEU', { product: '271121' })).toEqual({
      mode: 'wire',
      why: 'wire',
    });
    expect(routes.route('NOR', 'GBR', { product: '271600' })).toEqual({
      mode: 'wire',
      why: 'wire',
    });
  });

  it('a landlocked country uses the ports of others', () => {
    expect(sea('LAO', 'JPN').from.country).not.toBe('LAO');
    expect(routes.route('CHE', 'NLD')).toMatchObject({ mode: 'land' });
    expect(routes.route('MLI', 'SEN')).toMatchObject({ mode: 'land' });
  });
});

describe('land', () => {
  it('says why no ship is needed', () => {
    expect(notBySea(table, 'POL', 'DEU')).toBe('border');
    expect(notBySea(table, 'POL', 'FRA')).toBe('region');
    expect(notBySea(table, 'POL', 'FRA', '270900')).toBeUndefined();
    expect(notBySea(table, 'UGA', 'KEN')).toBe('border');
    expect(notBySea(table, 'KOR', 'PRK')).toBeUndefined();
  });
});

/** Miles as published, and how far ours may be off. */
describe('distances beside published ones', () => {
  const graph = seaGraph(table);
  const miles = (from: string, to: string, closed: readonly string[] = []): number =>
    reachFrom(graph, from, new Set(['kiel', 'northern-sea-route', ...closed])).miles(to) ?? NaN;

  it.each([
    // Suez Canal Authority, as told at seapace.com/scinfo: Jeddah to Constanța, by Suez and around Africa.
    ['SAU:red-sea', 'ROU:main', [], 1698],
    ['SAU:red-sea', 'ROU:main', ['suez'], 11771],
    // NGA Pub. 151, as told by encyclopedias: New York to Colombo by Gibraltar.
    ['USA:east', 'LKA:main', ['panama'], 8604],
    // Hellenic Shipping News, July 2016: Sabine Pass to Mejillones, by Panama and around South America.
    ['USA:gulf', 'CHL:north', [], 3607],
    ['USA:gulf', 'CHL:north', ['panama'], 9507],
    // The same: the Gulf coast to Tokyo Bay by Suez.
    ['USA:gulf', 'JPN:pacific', ['panama', 'good-hope'], 14500],
    // MOL Service, July 2022: Los Angeles to Tokyo by great circle, about 4,800.
    ['USA:west', 'JPN:pacific', [], 4800],
  ])('%s to %s without %j: %d', (from, to, closed, published) => {
    expect(Math.abs(miles(from, to, closed) / published - 1)).toBeLessThan(0.06);
  });
});

const graph = seaGraph(table);
const usualOnly = new Set(table.passages.filter((p) => !p.usual).map((p) => p.id));
const coast = fc.constantFrom(...new Set([...table.coasts.values()].flat().map((c) => c.id)));
const closings = fc.uniqueArray(fc.constantFrom(...table.passages.map((p) => p.id)), {
  maxLength: 4,
});

describe('properties', () => {
  it('the way back is as long', () => {
    fc.assert(
      fc.property(coast, coast, closings, (a, b, closed) => {
        const shut = new Set([...usualOnly, ...closed]);
        const there = reachFrom(graph, a, shut).cost(b);
        const back = reachFrom(graph, b, shut).cost(a);
        if (there === undefined) expect(back).toBeUndefined();
        else expect(back).toBeCloseTo(there, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('closing a passage never makes a way shorter, and what is closed is not passed', () => {
    fc.assert(
      fc.property(coast, coast, closings, (a, b, closed) => {
        const open = reachFrom(graph, a, usualOnly);
        const shut = reachFrom(graph, a, new Set([...usualOnly, ...closed]));
        const left = shut.cost(b) ?? Infinity;
        expect(left).toBeGreaterThanOrEqual(open.cost(b) ?? Infinity);
        for (const p of shut.passages(b)) expect(closed).not.toContain(p);
      }),
      { numRuns: 60 },
    );
  });

  it('the miles of a way are those of its links', () => {
    const lengths = new Map(
      table.links.flatMap(({ a, b, miles }) => [
        [`${a} ${b}`, miles] as const,
        [`${b} ${a}`, miles] as const,
      ]),
    );
    fc.assert(
      fc.property(coast, coast, (a, b) => {
        const reach = reachFrom(graph, a, usualOnly);
        const path = reach.path(b);
        const sum = path.reduce(
          (s, p, i) => s + (i === 0 ? 0 : (lengths.get(`${path[i - 1]} ${p}`) ?? NaN)),
          0,
        );
        expect(reach.miles(b)).toBeCloseTo(sum, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('with every passage closed a way passes none, or there is none, or it goes by land', () => {
    const without = table.passages.map((p) => p.id);
    for (const [from, to] of [
      ['KWT', 'VNM'],
      ['ROU', 'EGY'],
      ['CHL', 'CHN'],
      ['POL', 'DEU'],
    ] as const) {
      const route = routes.route(from, to, { without });
      if (isSea(route)) expect(route.passages).toEqual([]);
      else expect('reason' in route ? route.reason : route.mode).toMatch(/undefined|land/);
    }
    expect(routes.route('KWT', 'VNM', { without })).toMatchObject({ reason: 'undefined' });
  });

  it('what is sure is on the usual route, and what is on it is possible', () => {
    const countries = [...table.coasts.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.constantFrom(...countries), (a, b) => {
        const { route, sure: needed, possible } = routes.passages(a, b, { tolerance: 0.03 });
        if (!isSea(route)) return;
        for (const p of needed) expect(route.passages).toContain(p);
        for (const p of route.passages) expect(possible.has(p)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('coverage', () => {
  it('every country and territory of the place list has a coast, or a reason why not', () => {
    const lacking = places()
      .filter((p) => p.kind === 'country' || p.kind === 'territory')
      .filter((p) => !table.coasts.has(p.code))
      .map((p) => p.code);
    expect(lacking).toEqual([...table.noCoast.keys()].sort());
    expect(routes.route('ATA', 'VNM')).toMatchObject({ reason: 'not_covered' });
    expect(routes.route('_NES', 'VNM')).toMatchObject({ reason: 'not_covered' });
  });

  it('every coast reaches every other while all usual passages are open', () => {
    const all = [...new Set([...table.coasts.values()].flat().map((c) => c.id))];
    const reach = reachFrom(graph, 'SGP:main', usualOnly);
    expect(all.filter((c) => reach.miles(c) === undefined)).toEqual([]);
  });
});

it('days at sea', () => {
  expect(sailingDays(3360, 14)).toBe(10);
  expect(() => sailingDays(1, 0)).toThrow();
  expect(() => routes.route('KWT', 'VNM', { without: ['hormus'] })).toThrow();
});

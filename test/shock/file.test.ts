/** Shock files: what is read, what is refused and where; and the ready ones. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOCK_MODELS, isFlow, parseShock } from '../../src/shock/index.js';
import { overlaps } from '../../src/shock/overlap.js';

const HEAD = `tuchu-shock: 1
id: made
title: { en: Made, vi: Thử }
about: { en: A test., vi: Một phép thử. }
`;
const read = (rest: string) => () => parseShock(HEAD + rest, 'made.yaml');
const EVENT = '{ what: cut, from: CHN, to: country }';

describe('a shock file', () => {
  it('reads an event with its defaults', () => {
    const [event] = read(`events:\n  - ${EVENT}\n`)().events;
    expect(event).toEqual({
      what: 'cut',
      from: ['CHN'],
      to: ['country'],
      share: 1,
      replaced: 0,
      start: 0,
      recovery: 'sudden',
    });
  });

  it.each([
    ['events: []\n', 'line 5, `events`'],
    ['event: 1\nevents: []\n', 'line 5, `event`'],
    ['events:\n  - { what: stop, from: CHN, to: DEU }\n', 'line 6, `events.0.what`'],
    ['events:\n  - { what: cut, from: Atlantis, to: DEU }\n', 'is no place, group or role'],
    ['events:\n  - { what: cut, from: CHN, to: DEU, share: 1.5 }\n', 'line 6, `events.0.share`'],
    ['events:\n  - { what: cut, from: CHN, to: DEU, days: 0 }\n', 'line 6, `events.0.days`'],
    ["events:\n  - { what: cut, from: CHN, to: DEU, products: ['8'] }\n", 'HS codes'],
    ['events:\n  - { what: tariff, from: CHN, to: DEU }\n', '`events.0.rate`'],
    ['events:\n  - { what: cut, from: CHN, to: DEU, rate: 1 }\n', '`events.0.rate`'],
    [`events:\n  - ${EVENT}\n  - ${EVENT}\n`, 'line 7, `events.1`: is about the same deliveries'],
    ['events: [\n', 'made.yaml'],
  ])('%s is refused with its place', (text, wanted) => expect(read(text)).toThrow(wanted));

  it('events that meet in neither goods nor time do not contradict each other', () => {
    const at = (more: object) => ({ what: 'cut', start: 0, from: ['A'], to: ['B'], ...more });
    expect(overlaps([at({ days: 10 }), at({ start: 10 })])).toEqual([undefined, undefined]);
    expect(overlaps([at({ days: 11 }), at({ start: 10 })])).toEqual([undefined, 0]);
    expect(overlaps([at({ products: ['85'] }), at({ products: ['8542'] })])).toEqual([
      undefined,
      0,
    ]);
    expect(overlaps([at({ products: ['85'] }), at({ products: ['86'] })])[1]).toBeUndefined();
    const s = (codes: string[]) => at({ sectors: { T: codes } });
    expect(overlaps([s(['c1']), s(['c2'])])[1]).toBeUndefined();
    expect(overlaps([s(['c1']), s(['c2', 'c1'])])[1]).toBe(0);
    expect(overlaps([at({}), at({ what: 'tariff' })])[1]).toBeUndefined();
    expect(overlaps([at({}), at({ from: ['C'] })])[1]).toBeUndefined();
  });

  it('an event and itself always contradict each other', () =>
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), (start, days) => {
        const event = { what: 'close', passage: 'p', start, days };
        expect(overlaps([event, event])).toEqual([undefined, 0]);
      }),
      { seed: 9 },
    ));
});

describe('the ready shocks', () => {
  const files = readdirSync('examples/shocks').filter((f) => f.endsWith('.yaml'));
  it('are eight', () =>
    expect(files.map((f) => f.replace('.yaml', ''))).toEqual([
      'chips-ban',
      'embargo',
      'energy-shortage',
      'financial-cut-off',
      'lost-market',
      'reshoring',
      'strait-closed',
      'trade-war',
    ]));
  it.each(files)(
    '%s names no country, says what it makes up, and some model speaks of it',
    (file) => {
      const shock = parseShock(readFileSync(`examples/shocks/${file}`, 'utf8'), file);
      expect(shock.id).toBe(file.replace('.yaml', ''));
      expect(shock.assumed?.vi).toBeTruthy();
      for (const event of shock.events) {
        if (!isFlow(event)) continue;
        for (const party of [...event.from, ...event.to])
          expect(['country', 'largest-supplier', 'top-market', 'others', 'G7']).toContain(party);
      }
      const kinds = shock.events.map((e) => e.what);
      expect(SHOCK_MODELS.some((m) => m.speaksOf.some((kind) => kinds.includes(kind)))).toBe(true);
    },
  );
});

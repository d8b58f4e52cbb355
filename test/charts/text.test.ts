import fc from 'fast-check';
import { expect, it } from 'vitest';
import { middleMeridian } from '../../src/charts/base-map.js';
import { overlaps, placeAround, spread } from '../../src/charts/place.js';
import { keepBrackets, textWidth, wrap } from '../../src/charts/text.js';

it('diacritics do not widen a word', () => {
  expect(textWidth('Việt Nam', 12)).toBeCloseTo(textWidth('Viet Nam', 12));
  expect(textWidth('Đối tác', 12)).toBeCloseTo(textWidth('dôi tac', 12), 5);
});

it('wrapping keeps every word and, where it can, the width', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zẠ-ỹ]{1,9}$/), { minLength: 1 }), (words) => {
      const lines = wrap(words.join(' '), 80, 12);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(!line.includes(' ') || textWidth(line, 12) <= 80).toBe(true);
    }),
  );
  expect(wrap(keepBrackets('Quần đảo Hoàng Sa (Việt Nam)'), 118, 11, true)).toEqual([
    'Quần đảo Hoàng Sa',
    '(Việt\u00a0Nam)',
  ]);
});

it('spread blocks keep their order and do not touch', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }),
      (at) => {
        const middles = spread(
          at.map((a) => ({ at: a, height: 20 })),
          0,
          300,
        );
        const sorted = [...middles].sort((a, b) => a - b);
        sorted
          .slice(1)
          .forEach((m, i) => expect(m - (sorted[i] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9));
      },
    ),
  );
});

it('placed labels keep apart; one that must be placed is', () => {
  const frame = { x: 0, y: 0, width: 200, height: 120 };
  const point = fc.record({ x: fc.nat(200), y: fc.nat(120) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const wanted = points.map((p, i) => ({
        ...p,
        radius: 3,
        width: 50,
        height: 14,
        must: i === 0,
      }));
      const boxes = placeAround(wanted, [], frame);
      expect(boxes[0]).not.toBeNull();
      const placed = boxes.filter((b) => b !== null);
      placed.forEach((a, i) =>
        placed.slice(i + 1).forEach((b) => expect(overlaps(a, b)).toBe(false)),
      );
    }),
  );
});

it('the edges of the map fall in open ocean', () => {
  expect([105, -71, 8, -98, 150].map(middleMeridian)).toEqual([150, 11, 11, 11, 150]);
});

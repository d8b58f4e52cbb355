/** The map of losses and the lines by day: what is unknown is hatched and never zero, and the event's days are shaded. */
import { expect, it } from 'vitest';
import { dayLines, lossMap } from '../../src/charts/index.js';
import { furthestFrom } from '../../src/core/index.js';
import { context, specs, topology } from './scene.js';

it('shades home by its own loss, hatches what is unknown, and lists only what has a number', () => {
  const { svg, table, summary } = lossMap(specs['loss-map'].data, context(), topology);
  const fills = (fill: string) => svg.querySelectorAll(`path[fill="${fill}"]`).length;
  expect(fills('var(--tier-1)')).toBe(1);
  // Home has its class and its outline; no state without a number is a dot.
  expect(svg.querySelector('path[stroke="var(--accent)"]')?.getAttribute('fill')).toBe(
    'var(--tier-2)',
  );
  expect(svg.querySelector('#map-no-number')).not.toBeNull();
  expect(svg.querySelectorAll('circle[data-place="CCC"]')).toHaveLength(0);
  expect(table.rows.map((r) => r[0]?.text)).toEqual(['Big', 'Home']);
  expect(table.rows[0]?.[1]).toEqual({ text: '20.0%', value: 0.2, finding: 'loss/BBB' });
  expect(summary).toContain('known for 2 places');
});

it('shades the days of the event, and its table has the days that open and the deepest', () => {
  const { svg, table, summary } = dayLines(specs['day-lines'].data, context());
  const span = svg.querySelector('[data-span="0-4"]');
  const line = svg.querySelector('[data-line="AAA"]')?.getAttribute('points') ?? '';
  const x = (day: number): number => Number(line.split(' ')[day]?.split(',')[0]);
  const [left, width] = [Number(span?.getAttribute('x')), Number(span?.getAttribute('width'))];
  expect(left).toBeCloseTo(x(0), 1);
  expect(left + width).toBeCloseTo(x(4), 0);
  expect(table.rows.map((r) => r[0]?.value)).toEqual([0, 1, 3, 5]);
  expect(table.rows[0]?.[1]?.finding).toBe('path/0');
  expect(table.rows[2]?.[1]).toEqual({ text: '85.0%', value: 0.85 });
  expect(summary).toContain('furthest from it on day 3 with 85.0%');
});

it('the furthest from the usual is the first of several', () => {
  expect(furthestFrom([1, 0.8, 0.9], 1)).toBe(1);
  expect(furthestFrom([1, 1.2, 0.8], 1)).toBe(1);
});

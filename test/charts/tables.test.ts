/** Tables carry the data, whole: what was not drawn for want of room is still there. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawChart, type Chart, type ChartSpec } from '../../src/charts/index.js';
import { context, specs, topology } from './scene.js';

const texts = (chart: Chart): string[][] => chart.table.rows.map((row) => row.map((c) => c.text));
const draw = (spec: ChartSpec): Chart => drawChart(spec, context(360), topology);

it('ladder: from the first day to the last, ranges as ranges', () => {
  const chart = draw(specs.ladder);
  expect(texts(chart)).toEqual([
    ['1 January 2000', '0', '1'],
    ['1 January 2005', '0–1', '1–2'],
    ['1 January 2006', '1', '2'],
    ['7 March 2019', '3', '1'],
  ]);
  expect(chart.summary).toBe(
    'states: 1 on 1 January 2000, 4 on 31 December 2020 (Top rung 3 and Second rung 1).',
  );
});

it('tier-map: every place once, with its tier', () => {
  const chart = draw(specs['tier-map']);
  expect(texts(chart)).toEqual(
    specs['tier-map'].data.places.map((p) => [p.label, p.tierLabel, p.since]),
  );
  expect(chart.summary).toContain('Top rung: Big. Second rung: Tiny.');
  expect(chart.summary).toContain('The islands (Home)');
});

it('partner-bars: shares, and the finding behind each', () => {
  const { table } = draw(specs['partner-bars']);
  expect(table.rows[0]?.[2]).toEqual({ text: '30.0%', value: 0.3, finding: 'f1' });
  expect(table.rows[1]?.[2]).toEqual({ text: '10.0–15.0%', value: null });
});

it('trend: a missing year is a dash, never a zero', () => {
  const { table } = draw(specs.trend);
  expect(table.rows[1]?.[2]).toEqual({ text: '–', value: null });
  expect(table.rows.at(-1)?.[2]).toEqual({ text: '30.0%', value: 0.3, finding: 'f2' });
});

const hhi = fc.double({ min: 0.001, max: 1, noNaN: true });
it('scatter: rows are the points, whatever they are, and nothing drawn is not a number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: hhi, y: hhi, size: fc.nat(5000) }), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (raw, logarithmic) => {
        const points = raw.map((p, i) => ({
          ...p,
          code: `C${i}`,
          label: `Country ${i}`,
          emphasis: i === 0,
          labelRank: i,
        }));
        const chart = draw({
          kind: 'scatter',
          data: { ...specs.scatter.data, points, logarithmic },
        });
        expect(chart.table.rows.map((r) => [r[1]?.value, r[2]?.value, r[3]?.value])).toEqual(
          points.map((p) => [p.x, p.y, p.size]),
        );
        expect(chart.svg.outerHTML).not.toMatch(/NaN|Infinity/);
      },
    ),
    { numRuns: 40 },
  );
});

it('scatter: labels never overlap', () => {
  const points = Array.from({ length: 30 }, (_, i) => ({
    code: `C${i}`,
    label: `Country ${i}`,
    x: 0.05 + (i % 6) * 0.004,
    y: 0.05 + Math.floor(i / 6) * 0.004,
    size: i,
    emphasis: i === 7,
    labelRank: i,
  }));
  const { svg } = draw({ kind: 'scatter', data: { ...specs.scatter.data, points, limits: [] } });
  const placed = [...svg.querySelectorAll('text')].filter((t) =>
    t.textContent?.startsWith('Country'),
  );
  const at = placed.map((t) => [Number(t.getAttribute('x')), Number(t.getAttribute('y'))] as const);
  expect(placed.map((t) => t.textContent)).toContain('Country 7');
  at.forEach(([x, y], i) =>
    at
      .slice(i + 1)
      .forEach(([a, b]) => expect(Math.abs(x - a) > 55 || Math.abs(y - b) >= 14).toBe(true)),
  );
});

it('an empty chart draws nothing and says so', () => {
  const spec: ChartSpec = { kind: 'ladder', data: { ...specs.ladder.data, steps: [] } };
  expect(draw(spec).summary).toBe('Nothing to draw.');
});

import { expect, it } from 'vitest';
import { heatMap, type HeatMapData } from '../../src/charts/index.js';
import { context } from './scene.js';

const many = (places: number, years: readonly [number, number]): HeatMapData => ({
  title: 'Rows',
  columns: { place: 'Country', years: 'Years', count: 'Rows' },
  years,
  shades: [
    { from: 1, label: '1 to 9' },
    { from: 10, label: '10 and more' },
  ],
  rows: Array.from({ length: places }, (_, i) => ({
    code: `P${i}`,
    label: `Các Tiểu vương quốc Ả Rập Thống nhất ${i}`,
    cells: Array.from(
      { length: years[1] - years[0] + 1 },
      (_, k) => [years[0] + k, i + 1] as const,
    ),
    total: (i + 1) * (years[1] - years[0] + 1),
  })),
});

/** Corners of every cell path, absolute. */
function cells(svg: SVGSVGElement): Array<{ x: number; width: number; height: number }> {
  return [...svg.querySelectorAll('path[fill]')].flatMap((p) =>
    [...(p.getAttribute('d') ?? '').matchAll(/M(\d+) [\d.]+h(\d+)v(\d+)h/g)].map(([, x, w, h]) => ({
      x: Number(x),
      width: Number(w),
      height: Number(h),
    })),
  );
}

it.each([
  [320, [1500, 2100]],
  [358, [1946, 2015]],
  [600, [1816, 2014]],
  [760, [2020, 2020]],
] as const)('at %d pixels, years %j fit and can be told apart', (width, years) => {
  const { svg } = heatMap(many(30, years), context(width, 'vi'));
  const drawn = cells(svg);
  expect(drawn.length).toBeGreaterThanOrEqual(30);
  for (const { x, width: w, height } of drawn) {
    expect(x).toBeGreaterThan(0);
    expect(x + w).toBeLessThan(width);
    expect(w).toBeGreaterThanOrEqual(5);
    expect(height).toBe(12);
  }
  expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
});

it('a column that is held in part is lower, and one that is not held is not drawn', () => {
  const data = { ...many(1, [2000, 2099]), rows: [] };
  const row = {
    code: 'A',
    label: 'A',
    total: 6,
    cells: [
      [2000, 3],
      [2001, 3],
    ] as const,
  };
  const { svg, table, summary } = heatMap({ ...data, rows: [row] }, context(320));
  const drawn = cells(svg);
  expect(drawn).toHaveLength(1);
  expect(drawn[0]?.height).toBeLessThan(12);
  expect(table.rows).toEqual([[{ text: 'A' }, { text: '2000–2001' }, { text: '6', value: 6 }]]);
  expect(summary).toContain('2000 to 2099; 0 of them hold every year');
});

it('says when there is nothing to draw', () => {
  const { summary, table } = heatMap(many(0, [2000, 2001]), context());
  expect(summary).toBe('Nothing to draw.');
  expect(table.rows).toEqual([]);
});

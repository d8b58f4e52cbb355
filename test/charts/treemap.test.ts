import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treemap, type TreemapData } from '../../src/charts/index.js';
import { textWidth } from '../../src/charts/text.js';
import { context, specs } from './scene.js';

const base: TreemapData = specs.treemap.data;
const withValues = (values: readonly number[]): TreemapData => ({
  ...base,
  tiles: values.map((value, i) => ({
    code: String(i),
    label: `${i} · Product number ${i}`,
    detail: 'Somewhere 50%',
    value,
    valueText: String(value),
    shade: i % 3,
    shadeText: '0.3',
    drill: `product:${i}` as const,
  })),
});
const boxes = (svg: SVGSVGElement): Array<Record<'x' | 'y' | 'width' | 'height', number>> =>
  [...svg.querySelectorAll('g[data-drill] > rect')].map((rect) => {
    const of = (name: string): number => Number(rect.getAttribute(name));
    return { x: of('x'), y: of('y'), width: of('width'), height: of('height') };
  });

/** Pixels between tiles: where one is thinner than that, the layout lets it reach over by as much. */
const GAP = 1.6;
const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 60 });

describe('treemap', () => {
  it('tiles do not overlap, stay inside and, but for the gaps, have areas as their amounts', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(320, 760, 1200), (values, width) => {
        const { svg, table } = treemap(withValues(values), context(width));
        const drawn = boxes(svg);
        expect(drawn).toHaveLength(values.length);
        expect(table.rows.map((r) => r[3]?.value)).toEqual(values);
        const [w, h] = [width, Number(svg.getAttribute('height'))];
        const total = values.reduce((a, b) => a + b, 0);
        const whole = drawn.reduce((sum, b) => sum + b.width * b.height, 0);
        drawn.forEach((b, i) => {
          expect(b.width).toBeGreaterThanOrEqual(0);
          expect(b.x + b.width).toBeLessThanOrEqual(w + GAP);
          expect(b.y + b.height).toBeLessThanOrEqual(h + GAP);
          for (const o of drawn.slice(i + 1))
            expect(
              b.x + b.width <= o.x + GAP ||
                o.x + o.width <= b.x + GAP ||
                b.y + b.height <= o.y + GAP ||
                o.y + o.height <= b.y + GAP,
            ).toBe(true);
        });
        // A gap of 1.5 pixels is taken from each tile: large ones hardly feel it.
        if (values.length < 10)
          values.forEach((value, i) => {
            const { width: a = 0, height: b = 0 } = drawn[i] ?? {};
            if (a * b > 20_000) expect((a * b) / whole / (value / total)).toBeCloseTo(1, 1);
          });
      }),
      { numRuns: 30 },
    );
  });

  it('words stay inside their tile, or are left out', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { svg } = treemap(withValues(values), context(358, 'vi'));
        for (const group of svg.querySelectorAll('g[data-drill]')) {
          const width = Number(group.querySelector('rect')?.getAttribute('width'));
          for (const text of group.querySelectorAll('text')) {
            const lines = [...text.querySelectorAll('tspan')].map((t) => t.textContent ?? '');
            for (const line of lines.length === 0 ? [text.textContent ?? ''] : lines)
              expect(textWidth(line, 11)).toBeLessThanOrEqual(width);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('a table has every tile, with where it leads and what it opens; the rest has no class', () => {
    const { table, summary, svg } = treemap(base, context(560));
    expect(table.rows[0]).toEqual([
      { text: '280469 · Silicon', drill: 'product:280469' },
      { text: '0.372', finding: 'f3' },
      { text: 'Big 55%' },
      { text: 'USD 600', value: 600 },
    ]);
    expect(summary).toBe(
      '4 tiles; the largest is 280469 · Silicon, 60.0% of the whole. 1 of them in the darkest class (above 0.40).',
    );
    expect(svg.querySelectorAll('rect[fill="var(--land)"]')).toHaveLength(1);
    expect(svg.querySelectorAll('a, [tabindex], [style]')).toHaveLength(0);
  });

  it('nothing to draw is said', () => {
    expect(treemap({ ...base, tiles: [] }, context()).summary).toBe('Nothing to draw.');
  });
});

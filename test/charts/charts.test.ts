import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  drawChart,
  standalone,
  type ChartSpec,
  type WorldTopology,
} from '../../src/charts/index.js';
import { context, specs, topology } from './scene.js';

const golden = (svg: SVGSVGElement): string => svg.outerHTML.replaceAll('><', '>\n<') + '\n';
const all: ChartSpec[] = Object.values(specs);

const fixture = (lang: string): { sections: Array<{ id: string; chart: ChartSpec | null }> } =>
  JSON.parse(
    readFileSync(new URL(`../web/fixtures/page-vnm-${lang}.json`, import.meta.url), 'utf8'),
  );
const world = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'),
) as WorldTopology;

describe.each(all)('$kind', (spec) => {
  it('draws as reviewed', async () => {
    const { svg } = drawChart(spec, context(), topology);
    await expect(golden(svg)).toMatchFileSnapshot(`golden/${spec.kind}.svg`);
  });

  it('draws the same twice', () => {
    const draw = (): string => drawChart(spec, context(358, 'vi'), topology).svg.outerHTML;
    expect(draw()).toBe(draw());
  });

  it('holds under a strict content policy and has a name and a description', () => {
    const { svg, summary } = drawChart(spec, context(), topology);
    expect(svg.querySelectorAll('style, [style], g[aria-label]')).toHaveLength(0);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector('title')?.textContent).toBe(spec.data.title);
    expect(svg.querySelector('desc')?.textContent).toBe(summary);
    expect(summary.length).toBeGreaterThan(20);
  });

  it('has a table as wide as its head', () => {
    const { table } = drawChart(spec, context(), topology);
    expect(table.caption).toContain(spec.data.title);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });

  it('writes every colour out when it stands alone', () => {
    const text = standalone(drawChart(spec, context(), topology).svg, {
      title: 'T',
      foot: 'Source',
    });
    expect(text).not.toContain('var(');
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(text).toContain('Source');
  });
});

it('outlines home though it is not among the places', () => {
  const { data } = specs['tier-map'];
  const home = { code: 'VNM', label: 'Viet Nam' };
  const spec: ChartSpec = {
    kind: 'tier-map',
    data: { ...data, home, places: data.places.slice(1) },
  };
  const { svg } = drawChart(spec, context(), world);
  expect(svg.querySelectorAll('path[stroke="var(--accent)"]')).toHaveLength(2);
  expect([...svg.querySelectorAll('text')].map((t) => t.textContent)).toContain('Viet Nam');
});

describe.each(['en', 'vi'])('a real page in %s', (lang) => {
  for (const { id, chart } of fixture(lang).sections)
    if (chart !== null)
      it.each([320, 560, 760])(`${id} has no number that is none, at %d pixels`, (width) => {
        const { svg } = drawChart(chart, context(width, lang as 'en' | 'vi'), world);
        expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
        expect(svg.querySelectorAll('path, rect, circle').length).toBeGreaterThan(0);
      });
});

/** The drawing of a network: groups, what is not certain, and what a phone leaves to the list. */
import { describe, expect, it } from 'vitest';
import { drawChart, type ChartSpec } from '../../src/charts/index.js';
import { context, specs } from './scene.js';

const { data } = specs['ego-network'];
const textsOf = (spec: ChartSpec, width: number, lang: 'en' | 'vi' = 'en'): string[] =>
  [...drawChart(spec, context(width, lang)).svg.querySelectorAll('text')].map(
    (t) => t.textContent ?? '',
  );

describe('ego-network', () => {
  it('names each group with its count, and draws what is not certain open', () => {
    const texts = textsOf({ kind: 'ego-network', data }, 720);
    expect(texts).toContain('Top rung · 1');
    expect(texts).toContain('No named tier · 2');
    const { svg } = drawChart({ kind: 'ego-network', data }, context(720));
    // One in the key, one of the partner whose tie is not certain.
    expect(svg.querySelectorAll('circle[fill="var(--paper)"]').length).toBe(2);
    expect(svg.outerHTML).not.toContain('var(--accent)');
  });

  it('marks relations outside the ladder in ochre', () => {
    const outside = { ...data, ranks: [null, 0] };
    const { svg } = drawChart({ kind: 'ego-network', data: outside }, context(720));
    expect(svg.querySelectorAll('rect[fill="var(--outside)"]').length).toBe(1);
  });

  it('names everybody on a wide page, and on a phone those on a rung or tied twice', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      code: `X${i}`,
      label: `Land ${i}`,
      ring: i < 3 ? 0 : 1,
      sector: 0,
      ties: [0, 1].slice(0, i === 59 ? 2 : 1).map((layer) => ({
        layer,
        text: 'yes',
        sure: true,
        won: false,
      })),
    }));
    const spec: ChartSpec = { kind: 'ego-network', data: { ...data, partners: many } };
    const named = (texts: string[]): number => texts.filter((t) => t.startsWith('Land')).length;
    expect(named(textsOf(spec, 1200))).toBe(60);
    const phone = textsOf(spec, 358, 'vi');
    expect(named(phone)).toBe(4);
    expect(phone.some((t) => t.startsWith('và 56 nơi khác'))).toBe(true);
    for (const width of [320, 358, 760, 1200])
      expect(drawChart(spec, context(width)).svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

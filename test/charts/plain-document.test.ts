import { expect, it } from 'vitest';
import { drawChart, plainDocument, standalone } from '../../src/charts/index.js';
import { context, specs, topology } from './scene.js';

const alone = (document: Document, kind: 'band-lines' | 'timeline' | 'year-lines'): string => {
  const spec = Object.values(specs).find((s) => s.kind === kind);
  if (spec === undefined) throw new Error(`no example of ${kind}`);
  const { svg } = drawChart(spec, { ...context(), document }, topology);
  return standalone(svg, { title: 'Over & under', foot: 'Source: <made up>' });
};

it.each(['band-lines', 'timeline', 'year-lines'] as const)(
  'a plain document draws %s as a browser’s does',
  (kind) => {
    const plain = alone(plainDocument(), kind);
    expect(plain).toBe(alone(context().document, kind));
    expect(plain).toContain('Over &amp; under');
    expect(plain).not.toContain('var(');
  },
);

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DARK, LIGHT } from '../../src/charts/index.js';

const channel = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) =>
    channel(parseInt(colour.slice(i, i + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

it.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s: text is readable and tiers run in order', (_, palette) => {
  const of = (role: string): string => palette[role] ?? '';
  for (const [text, on] of [
    ['--ink', '--paper'],
    ['--ink-2', '--paper'],
    ['--accent-text', '--paper'],
    ['--ink', '--land'],
    ['--on-tier-1', '--tier-1'],
    ['--on-tier-2', '--tier-2'],
    ['--on-tier-3', '--tier-3'],
    ['--on-tier-4', '--tier-4'],
    ['--on-outside', '--outside'],
  ] as const)
    expect(contrast(of(text), of(on)), `${text} on ${on}`).toBeGreaterThanOrEqual(4.5);
  const ramp = [1, 2, 3, 4].map((n) => contrast(of(`--tier-${n}`), of('--paper')));
  expect(ramp).toEqual([...ramp].sort((a, b) => b - a));
});

it('the page gives every role the value a saved drawing has', () => {
  const css = readFileSync(new URL('../../web/src/styles/theme.css', import.meta.url), 'utf8');
  expect(Object.keys(DARK)).toEqual(Object.keys(LIGHT));
  for (const [role, light] of Object.entries(LIGHT))
    expect(css).toContain(`${role}: light-dark(${light}, ${DARK[role] ?? ''});`);
});

/** Tests that a rule lacks: named where a slip passes unseen, and none of the packs of the package lacks one. */
import { expect, it } from 'vitest';
import { doctrines, missingTests, mutants, testPrinciple } from '../../src/doctrine/index.js';

it('no rule of the package lacks a test', () => {
  for (const d of doctrines())
    expect(d.principles.flatMap((p) => missingTests(p).map((t) => [p.id, t]))).toEqual([]);
});

it('a rule without its tests is told which to add, and these notice every slip that shows', () => {
  for (const p of doctrines().flatMap((d) => d.principles)) {
    const bare = { ...p, tests: [] };
    const added = missingTests(bare);
    const full = { ...bare, tests: [...added] };
    expect(testPrinciple(full).every((t) => t.passed)).toBe(true);
    expect(missingTests(full)).toEqual([]);
    if (mutants(p).length > 0) expect(added.length).toBeGreaterThan(0);
  }
});

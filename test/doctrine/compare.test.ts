/** Old checks under a new pack. */
import { describe, expect, it } from 'vitest';
import {
  type Doctrine,
  compareDoctrines,
  doctrineFor,
  readDrafts,
} from '../../src/doctrine/index.js';

const own = (id: string): Doctrine => {
  const { doctrine } = doctrineFor(id);
  if (doctrine === undefined) throw new Error(id);
  return doctrine;
};
const drafts = readDrafts(['examples/drafts']);

describe('two versions of a doctrine', () => {
  it('that are one give no change', () => {
    const four = own('VNM-4NO-2019');
    expect(compareDoctrines(four, four, drafts, 'hypothetical')).toMatchObject({
      drafts: 20,
      changed: [],
    });
  });

  it('name every draft judged otherwise and the principle that does it', () => {
    const four = own('VNM-4NO-2019');
    const softer = {
      ...four,
      version: '2',
      principles: four.principles.map((p) => (p.id === 'VNM-1' ? { ...p, justify_if: false } : p)),
    };
    const found = compareDoctrines(four, softer, drafts, 'hypothetical');
    expect(found.before.hash).not.toBe(found.after.hash);
    // Consultation in a crisis no longer asks for a reason: two treaties become compliant, one still owes
    // a reason under the second No, and where a breach or a gap is worse the whole stays as it is.
    expect(found.changed.map((c) => [c.draft, c.before, c.after])).toEqual([
      ['aus-idn-2025', 'needs_justification', 'compliant'],
      ['ind-ussr-1971', 'needs_justification', 'needs_justification'],
      ['ussr-vnm-1978', 'needs_justification', 'compliant'],
    ]);
    expect(found.changed[0]?.principles).toEqual([
      { id: 'VNM-1', before: 'needs_justification', after: 'compliant' },
    ]);
  });
});

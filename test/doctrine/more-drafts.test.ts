/**
 * Forty-six more instruments under the doctrines, coded from memory (those made up say so): the verdicts that the
 * doctrines' words call for. Where what was wished for was open, the reason for the choice stands beside it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Mode,
  type Verdict,
  assessDraft,
  doctrineFor,
  parseDraft,
} from '../../src/doctrine/index.js';

type Said = Verdict | 'not_applicable' | 'refused';
interface Expected {
  readonly draft: string;
  readonly doctrine: string;
  readonly mode: Mode;
  readonly verdict: Said;
  readonly readings?: Readonly<Record<string, Verdict>>;
  readonly why?: string;
  /** The reason for it, where the wish was open. */
  readonly decided?: string;
}
const held = JSON.parse(readFileSync(new URL('more-drafts.json', import.meta.url), 'utf8')) as {
  readonly drafts: ReadonlyArray<{ readonly id: string }>;
  readonly expected: readonly Expected[];
};

const check = ({ draft: id, doctrine: name, mode }: Expected) => {
  const { doctrine } = doctrineFor(name);
  if (doctrine === undefined) throw new Error(name);
  const draft = parseDraft(
    held.drafts.find((d) => d.id === id),
    `${id}.json`,
  );
  return assessDraft(doctrine, draft, mode);
};

describe('more drafts', () => {
  it('are all put to some doctrine', () => {
    expect(held.drafts).toHaveLength(46);
    expect(new Set(held.expected.map((e) => e.draft)).size).toBe(46);
  });

  it.each(held.expected.map((e) => [`${e.draft} under ${e.doctrine}, ${e.mode}`, e] as const))(
    '%s',
    (_, e) => {
      if (e.verdict === 'refused') {
        expect(() => check(e)).toThrow('was not there on');
        return;
      }
      const found = check(e);
      expect(found.verdict).toBe(e.verdict);
      for (const [id, verdict] of Object.entries(e.readings ?? {}))
        expect(found.readings.find((r) => r.alternative === id)?.verdict).toBe(verdict);
    },
  );

  it('name the facts that no rule speaks of, where the rules have nothing to say of what is done', () => {
    const shannon = held.expected.find((e) => e.draft === 'irl-shannon-2003');
    if (shannon === undefined) throw new Error('no such draft');
    expect(check(shannon).unasked).toEqual(['troop_transit_war_related', 'overflight_war_related']);
  });
});

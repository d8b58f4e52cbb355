/** Small made-up packs for tests. */
import type { Fact, Pack, Tier } from '../../src/facts/index.js';

export const TIERS: readonly Tier[] = [
  { code: 'top', kind: 'ladder', rank: 1, label: { en: 'Top', vi: 'Trên' }, within: ['middle'] },
  { code: 'middle', kind: 'ladder', rank: 2, label: { en: 'Middle', vi: 'Giữa' }, within: [] },
  { code: 'low', kind: 'ladder', rank: 3, label: { en: 'Low', vi: 'Dưới' }, within: [] },
  { code: 'beside', kind: 'special', rank: null, label: { en: 'Beside', vi: 'Ngoài' }, within: [] },
];

export function tierFact(
  partner: string,
  tier: string,
  from: string | null,
  to: string | null = null,
  more: Partial<Fact> = {},
): Fact {
  return {
    id: `CHE/partner_tier/${partner}/${tier}/${from ?? 'unknown'}`,
    domain: 'relations',
    subject: 'CHE',
    predicate: 'partner_tier',
    object: partner,
    item: null,
    value: tier,
    unit: null,
    absent: null,
    label: { en: `${tier} with ${partner}`, vi: `${tier} với ${partner}` },
    valid: { from, to },
    period: null,
    knownAt: null,
    channel: 'state',
    status: 'in_force',
    reporter: null,
    sources: ['page'],
    confidence: 'high',
    standing: 'sourced',
    alternatives: [],
    precision: null,
    original: null,
    note: null,
    checks: [],
    ...more,
  };
}

export function packOf(facts: readonly Fact[], tiers: readonly Tier[] = TIERS): Pack {
  const name = { en: 'Switzerland', vi: 'Thụy Sĩ' };
  return {
    code: 'CHE',
    origin: 'built-in',
    profile: {
      schema: 'tuchu-pack/1',
      code: 'CHE',
      name,
      asOf: '2026',
      ladder: {
        official: false,
        asOf: '2026',
        note: name,
        tiers: [...tiers],
        publishedCounts: [],
        caveats: [],
      },
      countingRules: [],
      map: { centre: [8, 47], defaultRule: 'own', rules: [] },
    },
    facts,
    instruments: [],
    conflicts: [],
    gaps: [],
    reporters: {},
    sources: { page: { kind: 'public', address: 'https://example.org', published: null } },
  };
}

/** The smallest pack that is whole, for tests that break it or add to it. */
import type { RawPack } from '../../src/facts/index.js';

type Json = Record<string, unknown>;

const text = (en: string): Json => ({ en, vi: `${en} (vi)` });
const head = { schema: 'tuchu-pack/1' };

/** A fact between New Zealand and a partner, from a public source; `more` replaces fields. */
export const factOf = (id: string, more: Json): Json => ({
  id: `NZL/${id}`,
  domain: 'relations',
  subject: 'NZL',
  predicate: 'partner_tier',
  object: 'CHN',
  value: 'strategic',
  label: text(id),
  valid: { from: '2014-11', to: null },
  channel: 'state',
  status: 'in_force',
  sources: ['mfat'],
  confidence: 'high',
  standing: 'sourced',
  ...more,
});

/** An action on an agreement, on a day. */
export const actionOf = (id: string, more: Json): Json =>
  factOf(id, {
    domain: 'agreements',
    predicate: 'agreement_signed',
    object: null,
    item: 'NZ-CHINA',
    value: null,
    valid: null,
    period: '2008-04-07',
    status: 'done',
    ...more,
  });

/** Files of a whole pack. */
export function smallFiles(): Record<string, Json> {
  return {
    'profile.json': {
      ...head,
      code: 'NZL',
      name: text('New Zealand'),
      asOf: '2025-12',
      ladder: {
        official: false,
        asOf: '2025-12',
        note: text('Named in joint statements.'),
        tiers: [
          { code: 'strategic', kind: 'ladder', rank: 1, label: text('Strategic partner') },
          { code: 'comprehensive', kind: 'ladder', rank: 2, label: text('Comprehensive partner') },
          { code: 'ally', kind: 'special', rank: null, label: text('Ally') },
        ],
      },
      countingRules: [],
      map: {
        centre: [174, -41],
        defaultRule: 'neutral',
        rules: [
          { id: 'neutral', label: text('Neutral'), sentence: text('Base map.'), features: [] },
        ],
      },
    },
    'sources.json': {
      ...head,
      sources: {
        mfat: { kind: 'public', address: 'https://www.mfat.govt.nz/', published: '2024-05' },
        beehive: { kind: 'public', address: 'https://www.beehive.govt.nz/', published: '2025' },
        memory: { kind: 'recalled', note: 'not looked up' },
      },
    },
    'partnerships.json': {
      ...head,
      facts: [
        factOf('partner_tier/CHN/strategic', {}),
        factOf('partner_tier/KOR/comprehensive', {
          object: 'KOR',
          value: 'comprehensive',
          valid: { from: '2006-12-08', to: '2025-10-01' },
        }),
        factOf('partner_tier/KOR/strategic', {
          object: 'KOR',
          valid: { from: '2025-10-01', to: null },
        }),
      ],
    },
    'agreements.json': {
      ...head,
      instruments: [
        {
          code: 'NZ-CHINA',
          name: text('New Zealand-China Free Trade Agreement'),
          kind: text('bilateral FTA'),
          parties: ['NZL', 'CHN'],
        },
        {
          code: 'AANZFTA',
          name: text('ASEAN-Australia-New Zealand Free Trade Area'),
          kind: text('plurilateral FTA'),
          parties: ['ASEAN', 'AUS', 'NZL'],
        },
      ],
      facts: [
        actionOf('agreement_signed/NZ-CHINA', {}),
        actionOf('agreement_in_force/NZ-CHINA', {
          predicate: 'agreement_in_force',
          period: '2008-10-01',
        }),
      ],
    },
  };
}

/** The small pack after a change to its files. */
export function smallPack(change: (files: Record<string, Json>) => void = () => {}): RawPack {
  const files = smallFiles();
  change(files);
  return { code: 'NZL', files };
}

/** The facts of a file of the small pack, to be changed in place. */
export const factsIn = (files: Record<string, Json>, file: string): Json[] =>
  (files[file] as { facts: Json[] }).facts;

/**
 * Overlap of a country and each partner: `Overlap_ij = agreements in force between i and j` (METHODS C4),
 * among the instruments a counting rule counts. Provisional application is told apart and not counted.
 */
import {
  interval,
  placeName,
  type Day,
  type Finding,
  type Method,
  type PlaceCode,
} from '../../core/index.js';
import { evidenceOf, type AgreementRule, type Pack } from '../../facts/index.js';
import type { Count } from '../ladder.js';
import { countedUnder } from './counts.js';
import { departures } from './departures.js';
import { agreementCaveats, factsOf } from './findings.js';
import { say } from './messages.js';
import { agreementsOn } from './partners.js';
import type { AgreementState } from './status.js';

export const OVERLAP_METHOD: Method = {
  id: 'agreement-overlap',
  version: '1',
  name: { en: 'Agreements in force between two', vi: 'Số hiệp định có hiệu lực giữa hai bên' },
  formula: 'Overlap_ij = agreements the rule counts that are in force between i and j on the day',
  citation: 'METHODS C4',
  status: 'derived',
};

/** One partner: what there is with it, and how much of it is in force. */
export interface Overlap {
  readonly partner: PlaceCode;
  readonly inForce: Count;
  /** Every instrument that has the partner as a party, by code. */
  readonly states: readonly AgreementState[];
}

/**
 * Partners by overlap, most first, then by code.
 *
 * @example
 * overlaps(pack, rule, '2025-12-31').find((o) => o.partner === 'JPN')?.inForce; // [4, 4] for Viet Nam
 */
export function overlaps(pack: Pack, rule: AgreementRule, day: Day): readonly Overlap[] {
  const by = new Map<PlaceCode, AgreementState[]>();
  const all = agreementsOn(pack, day, rule.economies, countedUnder(pack, rule));
  for (const { partners } of all)
    for (const state of partners) by.set(state.pair[1], [...(by.get(state.pair[1]) ?? []), state]);
  const counts = (states: readonly AgreementState[]): Count => {
    const may = states.filter((s) => s.statuses.includes('in_force'));
    return [may.filter((s) => s.statuses.length === 1).length, may.length];
  };
  return [...by]
    .map(([partner, states]) => ({ partner, states, inForce: counts(states) }))
    .sort(
      (a, b) =>
        b.inForce[0] - a.inForce[0] ||
        b.inForce[1] - a.inForce[1] ||
        (a.partner < b.partner ? -1 : 1),
    );
}

/**
 * The overlap with each partner as a Finding.
 *
 * @example
 * overlapFindings(pack, rule, '2025-12-31')[0]?.measure; // 'agreement_overlap'
 */
export function overlapFindings(
  pack: Pack,
  rule: AgreementRule,
  day: Day,
  found: readonly Overlap[] = overlaps(pack, rule, day),
): readonly Finding[] {
  const of = countedUnder(pack, rule);
  return found.map(({ partner, inForce, states }) => {
    const counted = states.filter((s) => s.statuses.includes('in_force'));
    const open = counted.filter((s) => s.statuses.length > 1).map((s) => s.instrument);
    const applied = states
      .filter((s) => s.statuses.includes('provisional'))
      .map((s) => s.instrument);
    return {
      id: `${pack.code}/agreement_overlap/${partner}/${rule.id}@${day}`,
      subject: pack.code,
      partner,
      period: day,
      measure: 'agreement_overlap',
      label: {
        en: `Agreements in force with ${placeName(partner, 'en')}`,
        vi: `Số hiệp định có hiệu lực với ${placeName(partner, 'vi')}`,
      },
      value: interval(...inForce),
      unit: 'count',
      method: OVERLAP_METHOD,
      evidence: factsOf(counted).map((f) => evidenceOf(f, pack)),
      inputs: [],
      coverage: {
        share: null,
        of: say.instruments({
          counted: states.length,
          all: pack.instruments.length,
          asOf: pack.profile.asOf,
        }),
      },
      caveats: [
        ...(open.length > 0 ? [say.possibleAgreements({ codes: open })] : []),
        ...(applied.length > 0 ? [say.provisionalApart({ codes: applied })] : []),
        ...departures(of, day, partner),
        ...agreementCaveats(pack, counted, day),
      ],
      limits: [],
      rule: rule.text,
      reproduce: `tuchu relations ${pack.code} agreements --as-of ${day} --rule ${rule.id} --json`,
    };
  });
}

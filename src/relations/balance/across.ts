/** Across the domains: where each power leads, and how exposed the country is to each, between bounds and over weights. */
import {
  type Day,
  type Finding,
  type Message,
  type Missing,
  type PlaceCode,
  interval,
  missing,
  nameInText,
  placeName,
  point,
} from '../../core/index.js';
import { type Bounds, type Leaders, dominanceOf, exposureOf, shareOf } from './math.js';
import { say } from './messages.js';
import { DOMINANCE, DRAWS, EXPOSURE, EXPOSURE_RANK, SEED } from './methods.js';
import type { Powers } from './powers.js';
import type { Domain, DomainFindings, DomainTable } from './types.js';
import { rankRanges } from './weights.js';

/** The first of the tables that a domain has. */
export const mainTable = (d: Domain): DomainTable | undefined => d.tables[0];

export function dominanceFindings(
  subject: PlaceCode,
  powers: Powers,
  domains: readonly DomainFindings[],
  leaders: ReadonlyMap<string, Leaders>,
  day: Day,
  reproduce: string,
): Finding[] {
  const held = domains.filter((d) => leaders.has(d.id));
  return powers.codes.map((power) => {
    const count = dominanceOf([...leaders.values()], power);
    const led = held.filter((d) => leaders.get(d.id)?.possible.includes(power) === true);
    return {
      id: `${subject}/dominance/${power}@${day}`,
      subject,
      partner: power,
      period: day,
      measure: DOMINANCE.id,
      label: {
        en: `Domains in which ${nameInText(power, 'en')} leads the powers`,
        vi: `Số lĩnh vực ${placeName(power, 'vi')} đứng đầu trong các nước lớn`,
      },
      value:
        held.length === 0
          ? missing(beyondOf(domains) ?? { reason: 'insufficient_data', detail: say.noDomain({}) })
          : interval(...count),
      unit: 'count',
      method: DOMINANCE,
      evidence: uniqueEvidence(led.flatMap((d) => d.cells.get(power)?.evidence ?? [])),
      inputs: [
        {
          label: { en: 'domains with a table', vi: 'số lĩnh vực có số liệu' },
          value: held.length,
          unit: 'count',
        },
      ],
      coverage: {
        share: held.length / domains.length,
        of: say.domainsHeld({ held: held.length, all: domains.length }),
      },
      caveats: [say.ownConstruct({}), say.yearsDiffer({}), ...missingNote(domains)],
      limits: [],
      rule: powers.rule,
      reproduce,
    };
  });
}

/** The one reason of all domains, where they share it: a day that nothing speaks of. */
function beyondOf(domains: readonly Domain[]): Missing | undefined {
  const [first, ...others] = domains.map((d) => d.missing);
  return first !== undefined && others.every((m) => m === first) ? first : undefined;
}

export const uniqueEvidence = (all: Finding['evidence']): Finding['evidence'] => [
  ...new Map(all.map((e) => [e.id, e])).values(),
];

/** Domains without a table, by name. */
export function missingNote(domains: readonly Domain[]): Message[] {
  const none = domains.filter((d) => d.tables.length === 0);
  return none.length === 0
    ? []
    : [
        say.withoutTable({
          names: none.map((d) => d.name.en).join(', '),
          namesVi: none.map((d) => d.name.vi).join(', '),
        }),
      ];
}

export function exposures(
  subject: PlaceCode,
  powers: Powers,
  domains: readonly DomainFindings[],
  day: Day,
  reproduce: string,
): { readonly exposure: readonly Finding[]; readonly exposureRanks: readonly Finding[] } {
  const shared = domains.filter((d) => d.kind === 'share');
  const weights = shared.map(() => 1 / shared.length);
  const held = shared.filter((d) => d.tables.length > 0);
  const rangeOf = (d: Domain, power: PlaceCode): Bounds | undefined => {
    const table = mainTable(d);
    return table === undefined ? undefined : shareOf(table.shares, power);
  };
  const ranks = rankRanges(
    powers.codes.map((p) =>
      held.map((d): Bounds => {
        const [low, high] = rangeOf(d, p) ?? [0, 1];
        return [low ** 2, high ** 2];
      }),
    ),
    DRAWS,
    SEED,
  );
  const common = (power: PlaceCode) => ({
    subject,
    partner: power,
    period: day,
    evidence: uniqueEvidence(held.flatMap((d) => d.cells.get(power)?.evidence ?? [])),
    coverage: {
      share: held.length / shared.length,
      of: say.domainsHeld({ held: held.length, all: shared.length }),
    },
    limits: [],
    rule: powers.rule,
    reproduce,
  });
  const none =
    held.length === 0
      ? missing(beyondOf(domains) ?? { reason: 'insufficient_data', detail: say.noDomain({}) })
      : undefined;
  return {
    exposure: powers.codes.map((power) => ({
      ...common(power),
      id: `${subject}/exposure/${power}@${day}`,
      measure: EXPOSURE.id,
      label: {
        en: `Exposure to ${nameInText(power, 'en')}`,
        vi: `Mức phơi nhiễm với ${placeName(power, 'vi')}`,
      },
      value:
        none ??
        interval(
          ...exposureOf(
            shared.map((d) => rangeOf(d, power)),
            weights,
          ),
        ),
      unit: 'index01',
      method: EXPOSURE,
      inputs: held.map((d) => ({
        label: mainTable(d)?.name ?? d.name,
        value: rangeOf(d, power)?.[0] ?? 0,
        unit: 'share' as const,
      })),
      caveats: [
        say.ownConstruct({}),
        say.boundsOnly({ without: shared.length - held.length }),
        ...missingNote(shared),
      ],
    })),
    exposureRanks: powers.codes.map((power, i) => {
      const rank = ranks[i] ?? { low: 1, high: powers.codes.length, first: [0, 1] };
      const open = held.filter((d) => {
        const [low, high] = rangeOf(d, power) ?? [0, 1];
        return low < high;
      });
      return {
        ...common(power),
        id: `${subject}/exposure_rank/${power}@${day}`,
        measure: EXPOSURE_RANK.id,
        label: {
          en: `Rank of the exposure to ${nameInText(power, 'en')} over all weights and bounds`,
          vi: `Thứ hạng mức phơi nhiễm với ${placeName(power, 'vi')} qua mọi trọng số và hai cận`,
        },
        value: none ?? (rank.low === rank.high ? point(rank.low) : interval(rank.low, rank.high)),
        unit: 'rank',
        method: EXPOSURE_RANK,
        inputs: [
          {
            label: {
              en: 'share of draws of weights in which it is first for certain',
              vi: 'tỷ lệ lần rút trọng số chắc chắn đứng đầu',
            },
            value: rank.first[0],
            unit: 'share',
          },
          {
            label: {
              en: 'share of draws of weights in which it may be first',
              vi: 'tỷ lệ lần rút trọng số có thể đứng đầu',
            },
            value: rank.first[1],
            unit: 'share',
          },
        ],
        caveats: [
          say.ownConstruct({}),
          say.ranksHeld({ held: held.length }),
          ...(open.length === 0 ? [] : [say.ranksOpen({ open: open.length, held: held.length })]),
          ...missingNote(shared),
        ],
      };
    }),
  };
}

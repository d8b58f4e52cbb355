/** How much of a bloc stands on a country's ladder. */
import {
  bloc,
  interval,
  membersAt,
  missing,
  placeName,
  type Day,
  type Finding,
  type Message,
  type Method,
  type PlaceCode,
  type Text,
  type Value,
} from '../core/index.js';
import { evidenceOf, type Pack } from '../facts/index.js';
import { factCaveats, factsBehind, ruleText } from './findings.js';
import {
  beforeTiers,
  codesOn,
  countOf,
  ladderAt,
  ladderCodes,
  rungs,
  tierFacts,
  type CountingRule,
  type Members,
  type TierState,
} from './ladder.js';
import { listEvidence } from './memberships.js';
import { say } from './messages.js';

export const BLOC_METHOD: Method = {
  id: 'bloc-coverage',
  version: '1',
  name: { en: 'Members of a bloc on the ladder', vi: 'Thành viên của khối trên thang bậc' },
  formula: 'members m of the bloc on the day, the country itself left out, with m on any rung',
  citation: 'METHODS H; counting rules of the country pack',
  status: 'derived',
};

/** A bloc seen from a ladder. */
export interface BlocCover {
  readonly bloc: PlaceCode;
  readonly rule: CountingRule;
  /** Members counted; the country itself is left out. */
  readonly members: readonly PlaceCode[];
  readonly selfExcluded: boolean;
  readonly on: Members;
  readonly byTier: readonly TierState[];
  /** Members with special relations only, outside the ladder. */
  readonly special: readonly PlaceCode[];
  readonly missing: readonly PlaceCode[];
}

/**
 * Members of a bloc on the ladder, by rung, and those that are not there.
 *
 * @example
 * blocCover(pack, 'P5', '2025-12-31', 'states').missing; // []
 */
export function blocCover(pack: Pack, code: PlaceCode, day: Day, rule: CountingRule): BlocCover {
  const everyone = membersAt(code, day, rule === 'states' ? 'states' : 'all');
  const members = everyone.filter((m) => m !== pack.code);
  const state = ladderAt(pack, day, rule);
  const within = <T extends Members>(m: T): T => ({
    ...m,
    certain: m.certain.filter((p) => members.includes(p)),
    possible: m.possible.filter((p) => members.includes(p)),
  });
  const on = within(state.total);
  const off = members.filter((m) => !on.certain.includes(m) && !on.possible.includes(m));
  const special = state.outside.flatMap((t) => [...t.certain, ...t.possible]);
  return {
    bloc: code,
    rule,
    members,
    selfExcluded: members.length < everyone.length,
    on,
    byTier: state.tiers.map(within),
    special: off.filter((m) => special.includes(m)),
    missing: off,
  };
}

const COUNTED: Text = { en: 'Members counted', vi: 'Số thành viên được tính' };
const ON: Text = { en: 'On the ladder for certain', vi: 'Chắc chắn ở trên thang bậc' };

/**
 * How many members of a bloc are on the ladder at a day: states only and, where unions are members
 * or partners, with them too; in all and by rung.
 *
 * @example
 * blocCoverage(pack, 'G7', '2025-12-31')[0]?.id; // 'VNM/bloc_coverage/G7/states@2025-12-31'
 */
export function blocCoverage(pack: Pack, code: PlaceCode, day: Day): readonly Finding[] {
  const known = bloc(code);
  const begins = beforeTiers(pack, day);
  const unions = membersAt(code, day, 'all').length > membersAt(code, day, 'states').length;
  const rules: readonly CountingRule[] = unions ? ['states', 'with_unions'] : ['states'];
  return rules.flatMap((rule) => {
    const cover = blocCover(pack, code, day, rule);
    const facts = tierFacts(pack, rule);
    const name = (lang: 'en' | 'vi'): string => placeName(code, lang);
    const common: Message[] = [];
    if (cover.selfExcluded) common.push(say.selfExcluded({ place: pack.code, bloc: code }));
    if (known?.status === 'recalled') common.push(say.membersRecalled({ bloc: code }));
    const finding = (
      suffix: string,
      label: Text,
      on: Members,
      tiers: ReadonlySet<string>,
      more: readonly Message[],
    ): Finding => {
      const behind = factsBehind(facts, tiers, on, day);
      const none = say.noMembers({ bloc: code, day });
      const value: Value =
        cover.members.length === 0
          ? missing({ reason: 'undefined', detail: none })
          : begins !== undefined
            ? missing({ reason: 'not_covered', detail: say.beforeTiers({ begins }) })
            : interval(...countOf(on));
      return {
        id: `${pack.code}/bloc_coverage/${code}/${rule}${suffix}@${day}`,
        subject: pack.code,
        partner: code,
        period: day,
        measure: 'bloc_coverage',
        label,
        value,
        unit: 'count',
        method: BLOC_METHOD,
        evidence: [
          ...(known === undefined ? [] : [listEvidence(known)]),
          ...behind.map((f) => evidenceOf(f, pack)),
        ],
        inputs: [
          { label: COUNTED, value: cover.members.length, unit: 'count' },
          ...(begins !== undefined
            ? []
            : [{ label: ON, value: on.certain.length, unit: 'count' as const }]),
        ],
        coverage: {
          share: 1,
          of: say.blocMembers({ members: cover.members.length, bloc: code, day }),
        },
        caveats: [...more, ...common, ...factCaveats(pack, behind, on, day)],
        limits: [],
        rule: ruleText(pack, [rule]),
        reproduce: `tuchu relations ${pack.code} --as-of ${day}`,
      };
    };
    const left: Message[] = [];
    if (begins === undefined && cover.missing.length > 0)
      left.push(say.outsideLadder({ bloc: code, places: cover.missing }));
    if (cover.special.length > 0) left.push(say.special({ places: cover.special }));
    const label: Text = {
      en: `Members of ${name('en')} on the partnership ladder`,
      vi: `Thành viên ${name('vi')} trên thang bậc quan hệ`,
    };
    return [
      finding('', label, cover.on, ladderCodes(pack), left),
      ...rungs(pack).map((t, i) =>
        finding(
          `/${t.code}`,
          { en: `${name('en')}: ${t.label.en}`, vi: `${name('vi')}: ${t.label.vi}` },
          cover.byTier[i] ?? { certain: [], possible: [] },
          codesOn(pack, t.code),
          [],
        ),
      ),
    ];
  });
}

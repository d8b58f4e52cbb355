/** Standing as Findings: one count a kind, with a source and with what is only recalled. */
import {
  interval,
  missing,
  periodBounds,
  type Day,
  type Finding,
  type Message,
  type Method,
  type PlaceCode,
  type Text,
  type Value,
} from '../core/index.js';
import { evidenceOf, type Fact, type Pack } from '../facts/index.js';
import { say } from './standing-messages.js';
import {
  isEvent,
  STANDING_KINDS,
  STANDING_RULES,
  standingFacts,
  standingOn,
  type StandingKind,
  type StandingOn,
  type StandingRule,
} from './standing.js';

export const STANDING_METHOD: Method = {
  id: 'standing-replay',
  version: '1',
  name: { en: 'Standing replayed at a day', vi: 'Dựng lại vị thế tại một ngày' },
  formula:
    'bodies with a fact of the kind that holds on the day, each once; of initiatives and events hosted, those that happened by the day: low counts what is certain, high adds what the dates leave open',
  citation: 'dated facts of the country pack',
  status: 'derived',
};

export const STANDING_LABELS: Readonly<Record<StandingKind, Text>> = {
  membership: {
    en: 'Organisations and conventions on the list of memberships',
    vi: 'Tổ chức và công ước trong danh sách tham gia',
  },
  seat: { en: 'Bodies in which it holds an elected seat', vi: 'Cơ quan có ghế được bầu' },
  office: { en: 'Bodies in which it holds an office', vi: 'Cơ quan mà nước này giữ chức vụ' },
  peacekeeping: {
    en: 'Peace operations it takes part in',
    vi: 'Hoạt động gìn giữ hòa bình đang tham gia',
  },
  initiative: { en: 'Initiatives put forward by the day', vi: 'Sáng kiến đã đưa ra đến ngày này' },
  hosted: {
    en: 'Conventions and meetings hosted by the day',
    vi: 'Công ước và hội nghị đã đăng cai đến ngày này',
  },
};

export const RULE_TEXT: Readonly<Record<StandingRule, Text>> = {
  sourced: {
    en: 'Facts with a public source only.',
    vi: 'Chỉ tính dữ kiện có nguồn công khai.',
  },
  all: {
    en: 'All facts, those from memory included.',
    vi: 'Mọi dữ kiện, kể cả dữ kiện ghi theo trí nhớ.',
  },
};

const WITH_SOURCE: Text = { en: 'Facts with a source', vi: 'Dữ kiện có nguồn' };
const FROM_MEMORY: Text = { en: 'Facts from memory only', vi: 'Dữ kiện chỉ theo trí nhớ' };

/** How many of the facts behind a count have a source; of a count of all, how many have none. */
export function inputsOf(on: StandingOn): Finding['inputs'] {
  const known = on.facts.filter((f) => f.standing !== 'unverified').length;
  const recalled = on.facts.length - known;
  return [
    { label: WITH_SOURCE, value: known, unit: 'count' },
    ...(on.rule === 'all' ? [{ label: FROM_MEMORY, value: recalled, unit: 'count' as const }] : []),
  ];
}

/** A list that is not complete never gives a zero: nothing found is a reason. */
export const valueOf = (on: StandingOn): Value =>
  on.facts.length === 0
    ? missing({ reason: 'insufficient_data', detail: say.noneRecorded({}) })
    : interval(...on.count);

export function caveatsOf(pack: Pack, on: StandingOn, day: Day): readonly Message[] {
  const out: Message[] = [];
  const open = on.facts.filter((f) =>
    on.possible.includes(isEvent(on.kind) ? f.id : (f.item ?? f.object ?? f.id)),
  );
  if (open.length > 0) {
    const names = open.map((f) => f.label);
    out.push(
      say.possible({
        names: [...new Set(names.map((n) => n.en))].join('; '),
        namesVi: [...new Set(names.map((n) => n.vi))].join('; '),
      }),
    );
  }
  const recalled = on.facts.filter((f) => f.standing === 'unverified').length;
  if (recalled > 0) out.push(say.recalled({ facts: recalled }));
  for (const f of on.facts)
    if (f.standing === 'contradicted')
      out.push(
        say.contradicted({
          label: f.label.en,
          labelVi: f.label.vi,
          note: f.alternatives.map((a) => a.note.en).join('; '),
          noteVi: f.alternatives.map((a) => a.note.vi).join('; '),
        }),
      );
  if (on.kind === 'membership') out.push(say.roles({}));
  const { asOf } = pack.profile;
  if (day > (periodBounds(asOf)?.last ?? asOf)) out.push(say.afterPack({ asOf }));
  return out;
}

/**
 * Counts of each kind on a day, with a source and in all; a missing Finding with the reason where a pack
 * holds none of the kind, or there is no pack.
 *
 * @param pack the country's pack, or `undefined` when nobody has written one
 *
 * @example
 * standingFindings('VNM', pack, '2025-12-31')[2]?.id; // 'VNM/standing/seat/sourced@2025-12-31'
 */
export function standingFindings(
  subject: PlaceCode,
  pack: Pack | undefined,
  day: Day,
): readonly Finding[] {
  return STANDING_KINDS.flatMap((kind) => {
    const all: readonly Fact[] = pack === undefined ? [] : standingFacts(pack, kind);
    const common = {
      subject,
      period: day,
      measure: 'standing',
      label: STANDING_LABELS[kind],
      unit: 'count' as const,
      method: STANDING_METHOD,
      limits: [],
      reproduce: `tuchu relations ${subject} standing --as-of ${day}`,
    };
    if (pack === undefined || all.length === 0) {
      const detail =
        pack === undefined ? say.noPack({ place: subject }) : say.noFacts({ place: subject });
      return [
        {
          ...common,
          id: `${subject}/standing/${kind}@${day}`,
          value: missing({ reason: 'not_covered', detail }),
          evidence: [],
          inputs: [],
          coverage: { share: null, of: detail },
          caveats: [],
        },
      ];
    }
    const sourced = all.filter((f) => f.standing !== 'unverified').length;
    const of = say.packFacts({ facts: all.length, sourced, asOf: pack.profile.asOf });
    return STANDING_RULES.map((rule): Finding => {
      const on = standingOn(pack, kind, day, rule);
      return {
        ...common,
        id: `${subject}/standing/${kind}/${rule}@${day}`,
        value: valueOf(on),
        evidence: on.facts.map((f) => evidenceOf(f, pack)),
        inputs: inputsOf(on),
        coverage: { share: null, of },
        caveats: caveatsOf(pack, on, day),
        rule: RULE_TEXT[rule],
      };
    });
  });
}

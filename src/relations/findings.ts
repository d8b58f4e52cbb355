/** The ladder as Findings: one count a tier, the totals, and the other counting rules. */
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
} from '../core/index.js';
import { evidenceOf, heldOn, type Fact, type Pack } from '../facts/index.js';
import {
  beforeTiers,
  codesOn,
  countOf,
  ladderAt,
  ladderCodes,
  membersOf,
  rungs,
  tierFacts,
  type CountingRule,
  type Members,
} from './ladder.js';
import { say } from './messages.js';

export const LADDER_METHOD: Method = {
  id: 'ladder-replay',
  version: '1',
  name: {
    en: 'Partnership ladder replayed at a day',
    vi: 'Dựng lại thang bậc quan hệ tại một ngày',
  },
  formula:
    'partners p with a tier fact that holds on the day: low counts those that hold for certain (last possible start <= day < first possible end), high adds those that may hold',
  citation: 'METHODS H; counting rules of the country pack',
  status: 'derived',
};

/** The text of a counting rule of the pack; its id where the pack gives none. */
export function ruleText(pack: Pack, ids: readonly string[]): Text {
  const found = ids.map(
    (id) => pack.profile.countingRules.find((r) => r.id === id)?.text ?? { en: id, vi: id },
  );
  return { en: found.map((t) => t.en).join(' '), vi: found.map((t) => t.vi).join(' ') };
}

/** Caveats that follow from the facts behind a count. */
export function factCaveats(
  pack: Pack,
  facts: readonly Fact[],
  members: Members,
  day: Day,
): readonly Message[] {
  const out: Message[] = [];
  if (members.possible.length > 0) out.push(say.possible({ places: members.possible }));
  for (const f of facts)
    if (f.standing === 'contradicted') {
      const notes = f.alternatives.map((a) => a.note);
      const [en, vi] = [notes.map((n) => n.en).join('; '), notes.map((n) => n.vi).join('; ')];
      out.push(say.contradicted({ place: f.object ?? pack.code, en, vi }));
    }
  const recalled = facts.filter((f) => f.standing === 'unverified').map((f) => f.object ?? '');
  if (recalled.length > 0) out.push(say.unverified({ places: [...new Set(recalled)] }));
  const { asOf } = pack.profile.ladder;
  if (day > (periodBounds(asOf)?.last ?? asOf)) out.push(say.afterPack({ asOf }));
  return out;
}

/** Tier facts that hold, or may, for these partners on the day. */
export function factsBehind(
  facts: ReadonlyMap<PlaceCode, readonly Fact[]>,
  tiers: ReadonlySet<string>,
  members: Members,
  day: Day,
): readonly Fact[] {
  return [...members.certain, ...members.possible]
    .flatMap((p) => facts.get(p) ?? [])
    .filter((f) => tiers.has(String(f.value)) && heldOn(f, day) !== 'no');
}

const CERTAIN: Text = { en: 'Held for certain', vi: 'Chắc chắn' };
const POSSIBLE: Text = { en: 'May be held', vi: 'Có thể' };

/**
 * Counts of the ladder at a day: each tier and the total (states only, exclusive tiers), the same
 * with unions where that differs and always for the total, and the nested count where tiers nest. On a day
 * before the pack's dated tiers begin they are missing (`not_covered`), not zero.
 *
 * @example
 * ladderFindings(pack, '2025-12-31')[0]?.id; // 'VNM/ladder_count/comprehensive_strategic/states@2025-12-31'
 */
export function ladderFindings(pack: Pack, day: Day): readonly Finding[] {
  const { ladder } = pack.profile;
  const all = pack.facts.filter((f) => f.predicate === 'partner_tier').length;
  const begins = beforeTiers(pack, day);
  const finding = (
    what: string,
    rule: string,
    label: Text,
    tiers: ReadonlySet<string>,
    counting: CountingRule,
    rules: readonly string[],
    more: readonly Message[],
  ): Finding => {
    const facts = tierFacts(pack, counting);
    const members = membersOf(facts, tiers, day);
    const behind = factsBehind(facts, tiers, members, day);
    const inputs = [
      { label: CERTAIN, value: members.certain.length, unit: 'count' as const },
      { label: POSSIBLE, value: members.possible.length, unit: 'count' as const },
    ];
    return {
      id: `${pack.code}/ladder_count/${what}/${rule}@${day}`,
      subject: pack.code,
      period: day,
      measure: 'ladder_count',
      label,
      value:
        begins === undefined
          ? interval(...countOf(members))
          : missing({ reason: 'not_covered', detail: say.beforeTiers({ begins }) }),
      unit: 'count',
      method: LADDER_METHOD,
      evidence: behind.map((f) => evidenceOf(f, pack)),
      inputs: begins !== undefined ? [] : members.possible.length > 0 ? inputs : inputs.slice(0, 1),
      coverage: { share: null, of: say.packFacts({ facts: all, asOf: ladder.asOf }) },
      caveats: [
        ...more,
        ...factCaveats(pack, behind, members, day),
        ...(ladder.official ? [] : [say.unofficial({})]),
        ...ladder.caveats.map((c) => say.fromPack(c)),
      ],
      limits: [],
      rule: ruleText(pack, rules),
      reproduce: `tuchu relations ${pack.code} --as-of ${day}`,
    };
  };

  const on: Text = { en: 'Partners on the ladder', vi: 'Đối tác trên thang bậc' };
  const every = ladderCodes(pack);
  const unions = ladderAt(pack, day, 'with_unions');
  const states = ladderAt(pack, day, 'states');
  const added = (a: Members, b: Members): readonly PlaceCode[] =>
    [...a.certain, ...a.possible].filter((p) => ![...b.certain, ...b.possible].includes(p));
  const addedNote = (a: Members, b: Members): readonly Message[] => {
    const places = added(a, b);
    return places.length === 0 ? [] : [say.unionsAdd({ places })];
  };

  const out: Finding[] = rungs(pack).map((t) =>
    finding(
      t.code,
      'states',
      t.label,
      codesOn(pack, t.code),
      'states',
      ['states', 'exclusive'],
      [],
    ),
  );
  out.push(finding('total', 'states', on, every, 'states', ['states', 'exclusive'], []));
  rungs(pack).forEach((t, i) => {
    const [a, b] = [unions.tiers[i], states.tiers[i]];
    if (a === undefined || b === undefined || added(a, b).length === 0) return;
    const codes = codesOn(pack, t.code);
    const rules = ['with_unions', 'exclusive'];
    out.push(finding(t.code, 'with_unions', t.label, codes, 'with_unions', rules, addedNote(a, b)));
  });
  const note = addedNote(unions.total, states.total);
  const rules = ['with_unions', 'exclusive'];
  out.push(finding('total', 'with_unions', on, every, 'with_unions', rules, note));
  for (const t of rungs(pack)) {
    const codes = codesOn(pack, t.code, true);
    if (codes.size === codesOn(pack, t.code).size) continue;
    out.push(finding(t.code, 'nested', t.label, codes, 'states', ['states', 'nested'], []));
  }
  return out;
}

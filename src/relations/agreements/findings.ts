/** Counts of agreements and of partner economies as Findings, set beside what was published. */
import {
  interval,
  periodBounds,
  type Day,
  type Finding,
  type Message,
  type Method,
  type Text,
} from '../../core/index.js';
import { evidenceOf, type AgreementRule, type Fact, type Pack } from '../../facts/index.js';
import { countOf, type Members } from '../ladder.js';
import {
  agreementRules,
  countAgreements,
  countedUnder,
  replayPublished,
  type AgreementCount,
} from './counts.js';
import { departures } from './departures.js';
import { say } from './messages.js';

export const AGREEMENTS_METHOD: Method = {
  id: 'agreements-replay',
  version: '1',
  name: {
    en: 'Agreements replayed at a day from dated actions',
    vi: 'Dựng lại các hiệp định tại một ngày từ các hành vi có ngày tháng',
  },
  formula:
    'instruments the rule counts whose status with at least one partner is among its statuses; economies: partners with such a status under at least one of them; low by every reading of the dates, high by one',
  citation: 'USERS 1.2 (VCLT arts 11-25, 54-59); METHODS C4; counting rules of the country pack',
  status: 'derived',
};

const LABELS: Readonly<Record<'agreements' | 'economies', Text>> = {
  agreements: { en: 'Agreements', vi: 'Số hiệp định' },
  economies: {
    en: 'Partner economies under agreements',
    vi: 'Số nền kinh tế đối tác có hiệp định',
  },
};
const CERTAIN: Text = { en: 'Counted for certain', vi: 'Chắc chắn được tính' };
const POSSIBLE: Text = { en: 'May be counted', vi: 'Có thể được tính' };

/** Facts behind pairs, once each, by id. */
export const factsOf = (states: AgreementCount['behind']): readonly Fact[] =>
  [...new Map(states.flatMap((s) => s.facts).map((f) => [f.id, f])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );

/** What is recalled, contradicted, or later than the pack among the facts behind a number. */
export function agreementCaveats(
  pack: Pack,
  states: AgreementCount['behind'],
  day: Day,
): readonly Message[] {
  const facts = factsOf(states);
  const items = (list: readonly Fact[]): string[] => [...new Set(list.map((f) => f.item ?? ''))];
  const out: Message[] = [];
  for (const f of facts)
    if (f.standing === 'contradicted') {
      const notes = f.alternatives.map((a) => a.note);
      const [en, vi] = [notes.map((n) => n.en).join('; '), notes.map((n) => n.vi).join('; ')];
      out.push(say.contradicted({ code: f.item ?? '', en, vi }));
    }
  const moved = states.filter((s) => s.otherwise.length > 0).map((s) => s.instrument);
  if (moved.length > 0) out.push(say.wouldMove({ codes: [...new Set(moved)] }));
  const recalled = items(facts.filter((f) => f.standing === 'unverified'));
  if (recalled.length > 0) out.push(say.recalled({ codes: recalled }));
  const { asOf } = pack.profile;
  if (day > (periodBounds(asOf)?.last ?? asOf)) out.push(say.afterPack({ asOf }));
  return out;
}

/**
 * Two Findings a rule: agreements, and economies, on a day.
 *
 * @param rules all of the pack's where none is named
 * @example
 * agreementFindings(pack, '2010-08-20')[0]?.id; // 'CHL/agreements/official@2010-08-20'
 */
export function agreementFindings(
  pack: Pack,
  day: Day,
  rules: readonly AgreementRule[] = agreementRules(pack),
): readonly Finding[] {
  const published = replayPublished(pack);
  return rules.flatMap((rule) => {
    const count = countAgreements(pack, rule, day);
    const of = countedUnder(pack, rule);
    const common = agreementCaveats(pack, count.behind, day);
    return (['agreements', 'economies'] as const).map((what): Finding => {
      const members: Members = count[what];
      const open = members.possible;
      const inputs = [
        { label: CERTAIN, value: members.certain.length, unit: 'count' as const },
        { label: POSSIBLE, value: open.length, unit: 'count' as const },
      ];
      const quoted = published.filter(
        (r) => r.rule.id === rule.id && r.what === what && speaksOf(r.published.day, day),
      );
      return {
        id: `${pack.code}/${what}/${rule.id}@${day}`,
        subject: pack.code,
        period: day,
        measure: what === 'agreements' ? 'agreement_count' : 'agreement_economies',
        label: LABELS[what],
        value: interval(...countOf(members)),
        unit: 'count',
        method: AGREEMENTS_METHOD,
        evidence: factsOf(count.behind).map((f) => evidenceOf(f, pack)),
        inputs: open.length > 0 ? inputs : inputs.slice(0, 1),
        coverage: {
          share: null,
          of: say.instruments({
            counted: of.length,
            all: pack.instruments.length,
            asOf: pack.profile.asOf,
          }),
        },
        caveats: [
          ...quoted.map((r) =>
            say.published({
              count: r.count,
              low: r.replayed[0],
              high: r.replayed[1],
              day: r.published.day,
              verdict: r.verdict,
            }),
          ),
          ...(open.length === 0
            ? []
            : what === 'agreements'
              ? [say.possibleAgreements({ codes: open })]
              : [say.possibleEconomies({ places: open })]),
          ...(what === 'economies' ? departures(of, day) : []),
          ...(pack.profile.agreements === undefined ? [say.noRules({})] : []),
          ...common,
        ],
        limits: [],
        rule: rule.text,
        reproduce: `tuchu relations ${pack.code} agreements --as-of ${day} --rule ${rule.id}`,
      };
    });
  });
}

const speaksOf = (period: string, day: Day): boolean => {
  const bounds = periodBounds(period);
  return bounds !== undefined && bounds.first <= day && day <= bounds.last;
};

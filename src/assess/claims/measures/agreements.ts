/** How many agreements stand at a stage, and whether named ones have been reached: status from dated actions. */
import {
  interval,
  periodBounds,
  periodText,
  type Day,
  type Finding,
  type Lang,
  type Method,
  type Text,
} from '../../../core/index.js';
import {
  evidenceOf,
  heldOn,
  type AskOf,
  type Fact,
  type Instrument,
  type Pack,
} from '../../../facts/index.js';
import {
  actionsOf,
  agreementsOn,
  type AgreementStatus,
  type InstrumentState,
} from '../../../relations/index.js';
import { say } from '../messages.js';
import { segmentsSince, turns } from '../segments.js';
import type { Case, Outcome, Reading, Rule, Says } from '../types.js';
import { agrees, every, foundRange, foundText, type Range } from '../values.js';
import { again } from './dataset-parts.js';

const METHOD: Method = {
  id: 'claim-agreements',
  version: '1',
  name: { en: 'Agreements by status', vi: 'Các hiệp định theo tình trạng' },
  formula:
    'agreements with a counterpart towards whom the status of the day is one of those counted; low: by every reading of the dates',
  citation:
    'Vienna Convention on the Law of Treaties; status derived from dated actions of the pack',
  status: 'derived',
};

/** Stages at which the two sides have agreed on a text. */
const REACHED: readonly AgreementStatus[] = [
  'concluded',
  'signed',
  'provisional',
  'in_force',
  'suspended',
];
const FORCE: readonly AgreementStatus[] = ['provisional', 'in_force'];

/** Whether an agreement stands at one of the stages with any partner: the furthest speaks. */
function stands({ partners }: InstrumentState, stages: ReadonlySet<string>): Says {
  const said = partners.map(({ statuses }): Says => {
    const at = statuses.filter((s) => stages.has(s));
    return at.length === 0 ? 'false' : at.length === statuses.length ? 'true' : 'unknown';
  });
  return said.includes('true') ? 'true' : said.includes('unknown') ? 'unknown' : 'false';
}

/** An action that has happened, or a state that holds or may, by the day. */
const begun = (f: Fact, day: Day): boolean =>
  f.valid === null
    ? (periodBounds(f.period ?? '')?.first ?? '9999') <= day
    : heldOn(f, day) !== 'no';

function finding(
  of: Case,
  pack: Pack,
  what: string,
  day: Day,
  label: Text,
  value: Range,
  facts: readonly Fact[],
  rule: Rule,
): Finding {
  return {
    id: `${pack.code}/claim_agreements/${what}@${day}`,
    subject: pack.code,
    period: day,
    measure: 'agreements',
    label,
    value: interval(...value),
    unit: 'count',
    method: METHOD,
    evidence: facts.map((f) => evidenceOf(f, pack)),
    inputs: [],
    coverage: {
      share: null,
      of: say.agreementsCover({ instruments: pack.instruments.length, asOf: pack.profile.asOf }),
    },
    caveats: [],
    limits: [],
    rule: rule.text,
    reproduce: again(of),
  };
}

/** Which instruments are counted: those the profile's counting rules name; all where it has no rules. */
function counted(
  pack: Pack,
): ReadonlyArray<{ readonly rule: Rule; readonly instruments: readonly Instrument[] }> {
  const rules = pack.profile.agreements?.rules ?? [];
  const every: Rule = {
    id: 'all_instruments',
    text: { en: 'Every agreement of the pack.', vi: 'Mọi hiệp định trong bộ dữ kiện.' },
  };
  if (rules.length === 0) return [{ rule: every, instruments: pack.instruments }];
  const sets = new Map<string, { rule: Rule; instruments: readonly Instrument[] }>();
  for (const { id, text } of rules) {
    const instruments = pack.instruments.filter((i) => i.countsUnder.includes(id));
    const key = instruments.map((i) => i.code).join(' ');
    const before = sets.get(key)?.rule;
    // Rules that count the same agreements at different stages are one here: the claim names its stages.
    const name = before === undefined ? id : `${before.id}+${id}`;
    const rule: Rule = {
      id: name,
      text: {
        en: `The agreements that the profile counts under \`${name}\`, at the stages the claim counts. ${text.en}`,
        vi: `Các hiệp định mà hồ sơ tính theo \`${name}\`, ở các giai đoạn mà nhận định tính đến. ${text.vi}`,
      },
      name: {
        en: `Agreements of the rule \`${name}\`, at the stages claimed`,
        vi: `Hiệp định theo quy tắc \`${name}\`, ở các giai đoạn được nói đến`,
      },
    };
    sets.set(key, { rule, instruments });
  }
  return [...sets.values()];
}

export function agreementsCount(of: Case, ask: AskOf<'agreements_count'>): Outcome {
  const { pack, claim, period } = of;
  const needs = [say.needsAgreements({ place: claim.subject })];
  if (pack === undefined || pack.instruments.length === 0)
    return { readings: [], notes: [], needs };
  const stages = new Set<string>(ask.stages);
  const acts = pack.instruments.flatMap((i) => actionsOf(pack, i.code));
  const readings = counted(pack).map(({ rule, instruments }): Reading => {
    const facts = instruments.flatMap((i) => actionsOf(pack, i.code));
    const segments = segmentsSince(period, acts, turns(facts), (day) => {
      const all = agreementsOn(pack, day, 'unions')
        .filter((s) => instruments.includes(s.instrument))
        .map((s) => ({ code: s.instrument.code, says: stands(s, stages) }));
      const [on, open] = (['true', 'unknown'] as const).map((s) =>
        all.filter((a) => a.says === s).map((a) => a.code),
      );
      const low = on?.length ?? 0;
      const value: Range = [low, low + (open?.length ?? 0)];
      const words = (lang: Lang): string => {
        const names = [...(on ?? []), ...(open ?? []).map((c) => `${c}?`)].join(', ');
        return `${foundRange(value).text[lang]} (${names})`;
      };
      const found = { ...foundRange(value), text: { en: words('en'), vi: words('vi') } };
      const behind = facts.filter(
        (f) => [...(on ?? []), ...(open ?? [])].includes(f.item ?? '') && begun(f, day),
      );
      return {
        says: agrees(claim.value, value),
        found,
        findings: [
          finding(
            of,
            pack,
            `${ask.stages.join('+')}/${rule.id}`,
            day,
            METHOD.name,
            value,
            behind,
            rule,
          ),
        ],
        facts: behind,
      };
    });
    return { rule, context: false, segments };
  });
  return { readings, notes: [], needs };
}

/** The day or period in which one of these actions is dated for the agreement, as text. */
function dated(
  facts: readonly Fact[],
  predicates: readonly string[],
  lang: Lang,
): string | undefined {
  const fact = facts.find((f) => predicates.includes(f.predicate) && f.period !== null);
  return fact?.period === null || fact === undefined ? undefined : periodText(fact.period, lang);
}

export function agreementsReached(of: Case): Outcome {
  const { pack, claim, period } = of;
  const named = Array.isArray(claim.value) ? claim.value : [];
  const absent = named.filter((code) => !pack?.instruments.some((i) => i.code === code));
  const needs = absent.map((code) => say.needsInstrument({ code, place: claim.subject }));
  if (pack === undefined) return { readings: [], notes: [], needs };
  const instruments = pack.instruments.filter((i) => named.includes(i.code));
  const rules: ReadonlyArray<readonly [Rule, readonly AgreementStatus[]]> = [
    [
      {
        id: 'concluded_or_signed',
        text: {
          en: 'Reached: the text was agreed or signed, in force or not.',
          vi: 'Đã đạt được: đã kết thúc đàm phán hoặc đã ký, có hiệu lực hay chưa.',
        },
      },
      REACHED,
    ],
    [
      {
        id: 'in_force',
        text: {
          en: 'Reached: in force, or applied provisionally.',
          vi: 'Đã đạt được: đã có hiệu lực hoặc đang áp dụng tạm thời.',
        },
      },
      FORCE,
    ],
  ];
  const facts = instruments.flatMap((i) => actionsOf(pack, i.code));
  const acts = pack.instruments.flatMap((i) => actionsOf(pack, i.code));
  const readings = rules.map(([rule, statuses]): Reading => {
    const stages = new Set<string>(statuses);
    const segments = segmentsSince(period, acts, turns(facts), (day) => {
      const states = agreementsOn(pack, day, 'unions');
      const all = named.map((code) => {
        const state = states.find((s) => s.instrument.code === code);
        return { code, says: state === undefined ? ('unknown' as const) : stands(state, stages) };
      });
      const on = all.filter((a) => a.says === 'true').map((a) => a.code);
      const list = (lang: Lang): string => {
        const off = all.filter((a) => a.says !== 'true').map((a) => a.code);
        const none = { en: 'none', vi: 'không có' }[lang];
        const tail =
          off.length === 0
            ? ''
            : { en: `; not ${off.join(', ')}`, vi: `; chưa có ${off.join(', ')}` }[lang];
        return `${on.join(', ') || none}${tail}`;
      };
      const value: Range = [on.length, all.filter((a) => a.says !== 'false').length];
      return {
        says: every(all.map((a) => a.says)),
        found: foundText({ en: list('en'), vi: list('vi') }, on),
        findings: [
          finding(of, pack, `${named.join('+')}/${rule.id}`, day, METHOD.name, value, facts, rule),
        ],
        facts,
      };
    });
    return { rule, context: false, segments };
  });
  const notes = instruments
    .filter(
      (i) =>
        !actionsOf(pack, i.code).some(
          (f) => f.predicate === 'agreement_in_force' || f.predicate === 'agreement_acceded',
        ),
    )
    .map((i) =>
      say.neverInForce({
        name: i.name.en,
        nameVi: i.name.vi,
        signed: dated(actionsOf(pack, i.code), ['agreement_signed'], 'en') ?? '',
        signedVi: dated(actionsOf(pack, i.code), ['agreement_signed'], 'vi') ?? '',
      }),
    );
  return {
    readings,
    notes,
    needs: [...needs, ...(needs.length > 0 ? [] : [say.needsAgreements({ place: claim.subject })])],
  };
}

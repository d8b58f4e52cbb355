/** Standing year by year as Findings. */
import type { Day, Finding, Text } from '../core/index.js';
import { evidenceOf, type Pack } from '../facts/index.js';
import {
  caveatsOf,
  inputsOf,
  RULE_TEXT,
  STANDING_LABELS,
  STANDING_METHOD,
  valueOf,
} from './standing-findings.js';
import { say } from './standing-messages.js';
import {
  firstYear,
  STANDING_KINDS,
  STANDING_RULES,
  standingFacts,
  standingIn,
  type StandingKind,
  type StandingRule,
} from './standing.js';

const YEAR_LABELS: Readonly<Record<StandingKind, Text>> = {
  ...STANDING_LABELS,
  initiative: { en: 'Initiatives put forward in the year', vi: 'Sáng kiến đưa ra trong năm' },
  hosted: {
    en: 'Conventions and meetings hosted in the year',
    vi: 'Công ước và hội nghị đăng cai trong năm',
  },
};

/**
 * The count of one year, under one rule, with the facts behind it: bodies held on at least one of its days.
 *
 * @example
 * standingYearFinding(pack, 'seat', 2020, 'sourced').value; // { kind: 'point', value: 1 }
 */
export function standingYearFinding(
  pack: Pack,
  kind: StandingKind,
  year: number,
  rule: StandingRule,
): Finding {
  const on = standingIn(pack, kind, year, rule);
  const all = standingFacts(pack, kind);
  const sourced = all.filter((f) => f.standing !== 'unverified').length;
  return {
    id: `${pack.code}/standing/${kind}/${rule}@${year}`,
    subject: pack.code,
    period: String(year),
    measure: 'standing_year',
    label: YEAR_LABELS[kind],
    value: valueOf(on),
    unit: 'count',
    method: STANDING_METHOD,
    evidence: on.facts.map((f) => evidenceOf(f, pack)),
    inputs: inputsOf(on),
    coverage: {
      share: null,
      of: say.packFacts({ facts: all.length, sourced, asOf: pack.profile.asOf }),
    },
    caveats: caveatsOf(pack, on, `${year}-01-01`),
    limits: [],
    rule: RULE_TEXT[rule],
    reproduce: `tuchu relations ${pack.code} standing --as-of ${year}-12-31`,
  };
}

/** Years of a series, the day's year the last. */
export const SERIES_YEARS = 20;

/**
 * First and last year of the series shown for a day, or `undefined` where nothing begins by then.
 *
 * @example
 * seriesSpan(pack, '2025-12-31'); // [2006, 2025]
 */
export function seriesSpan(pack: Pack, day: Day): readonly [number, number] | undefined {
  const begins = firstYear(pack, STANDING_KINDS);
  const last = Number(day.slice(0, 4));
  if (begins === undefined || begins > last) return undefined;
  return [Math.max(begins, last - SERIES_YEARS + 1), last];
}

/**
 * Every kind by year under both rules, years in which the pack holds something: the last twenty to the day's.
 *
 * @example
 * standingSeries(pack, '2025-12-31').find((f) => f.id === 'VNM/standing/seat/sourced@2020')?.value;
 * // { kind: 'point', value: 1 }
 */
export function standingSeries(pack: Pack, day: Day): readonly Finding[] {
  const span = seriesSpan(pack, day);
  if (span === undefined) return [];
  const years = Array.from({ length: span[1] - span[0] + 1 }, (_, i) => span[0] + i);
  return STANDING_KINDS.flatMap((kind) =>
    STANDING_RULES.flatMap((rule) =>
      years.map((year) => standingYearFinding(pack, kind, year, rule)),
    ),
  ).filter((f) => f.evidence.length > 0);
}

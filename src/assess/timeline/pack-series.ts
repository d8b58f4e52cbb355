/**
 * Series replayed from a pack's dated facts at the end of each year: partners on the ladder, diplomatic relations,
 * agreements. The reading of a year is what the replay of its last day gives; a year that had not ended when the pack
 * was last looked through, and one before its facts begin, is not known.
 */
import {
  interval,
  missing,
  periodBounds,
  point,
  type Day,
  type Evidence,
  type Message,
  type Method,
  type Missing,
  type Text,
  type Value,
} from '../../core/index.js';
import { evidenceOf, type Fact, type Pack } from '../../facts/index.js';
import {
  actionsOf,
  AGREEMENTS_METHOD,
  agreementRules,
  countAgreements,
  countedUnder,
  countOf,
  LADDER_METHOD,
  ladderAt,
  relationRules,
  relationsAt,
  RELATIONS_METHOD,
  rungs,
  tiersBegin,
  type Count,
} from '../../relations/index.js';
import { say } from './messages.js';
import { readingsOf, type NoSeries, type Panel, type Series } from './series.js';

const endOf = (year: number): Day => `${year}-12-31`;
const lastDay = (period: string): Day => periodBounds(period)?.last ?? period;

/** Asked of a pack year by year: what it counts, and since when and until when it can speak. */
interface Replay {
  readonly id: string;
  readonly panel: Panel;
  readonly label: Text;
  readonly method: Method;
  readonly rule?: Text;
  readonly begins: Day | undefined;
  readonly asOf: string;
  readonly count: (day: Day) => Count;
  /** Every fact the count may rest on. */
  readonly facts: readonly Fact[];
  readonly caveats: readonly Message[];
  /** Why a count that is held says nothing: its range is what the pack does not date, and no measure. */
  readonly unread?: (count: Count, year: number) => Missing | undefined;
}

const yearsTurned = (fact: Fact): readonly number[] =>
  [
    fact.period,
    fact.valid?.from,
    fact.valid?.to,
    fact.valid === null ? null : fact.knownAt,
  ].flatMap((period) => {
    const bounds = periodBounds(period ?? '');
    return bounds === undefined
      ? []
      : [Number(bounds.first.slice(0, 4)), Number(bounds.last.slice(0, 4))];
  });

/** What began or ended in a year; where nothing did, in the last year before it in which something did. */
function newestTurned(facts: readonly Fact[]): (year: number) => readonly Fact[] {
  const byYear = new Map<number, Set<Fact>>();
  for (const fact of facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    for (const year of yearsTurned(fact))
      byYear.set(year, (byYear.get(year) ?? new Set<Fact>()).add(fact));
  const years = [...byYear.keys()].sort((a, b) => a - b);
  return (year) => [...(byYear.get(years.findLast((y) => y <= year) ?? NaN) ?? [])];
}

function seriesOf(pack: Pack, years: readonly number[], replay: Replay): Series {
  const { begins, asOf } = replay;
  const why = (year: number): Missing => ({
    reason: 'not_covered',
    detail:
      begins === undefined || endOf(year) < begins
        ? say.beforePack({ place: pack.code, begins: begins ?? '' })
        : say.afterPack({ place: pack.code, asOf }),
  });
  const speaks = (year: number): boolean =>
    begins !== undefined && endOf(year) >= begins && endOf(year) <= lastDay(asOf);
  const value = (year: number): Value | undefined => {
    if (!speaks(year)) return undefined;
    const [low, high] = replay.count(endOf(year));
    const none = replay.unread?.([low, high], year);
    if (none !== undefined) return missing(none);
    return low === high ? point(low) : interval(low, high);
  };
  const { id, panel, label, method, rule, caveats } = replay;
  const turned = newestTurned(replay.facts);
  const kept = new Map<number, readonly Evidence[]>();
  const cite = (f: Fact): Evidence => evidenceOf(f, pack);
  return {
    id,
    panel,
    label,
    unit: 'count',
    changeUnit: 'count',
    timing: 'year_end',
    readings: readingsOf(years, value, why),
    method,
    coverage: say.packCover({ place: pack.code, asOf }),
    caveats,
    ...(rule === undefined ? {} : { rule }),
    evidence: (year): readonly Evidence[] => {
      // Asked again for every milestone whose windows hold the year.
      const found = kept.get(year) ?? (speaks(year) ? turned(year) : []).map(cite);
      kept.set(year, found);
      return found;
    },
    others: { reason: 'not_covered', detail: say.onlyPack({ place: pack.code }) },
  };
}

const ruleOf = (pack: Pack, id: string): Text | undefined =>
  pack.profile.countingRules.find((r) => r.id === id)?.text;

/** Partners on the ladder, and on its top rung: states, each at its own tier only. */
function ladderSeries(pack: Pack, years: readonly number[]): readonly Series[] {
  const begins = tiersBegin(pack, 'states');
  const top = rungs(pack)[0];
  const states = ruleOf(pack, 'states');
  const { ladder } = pack.profile;
  const base = {
    panel: 'ladder' as const,
    method: LADDER_METHOD,
    ...(states === undefined ? {} : { rule: states }),
    begins,
    asOf: ladder.asOf,
    caveats: ladder.official ? [] : [say.unofficialLadder({})],
  };
  const total = (day: Day) => ladderAt(pack, day, 'states').total;
  const rung = (day: Day) =>
    ladderAt(pack, day, 'states').tiers[0] ?? { certain: [], possible: [] };
  const codes = new Set<string>(
    pack.profile.ladder.tiers.filter((t) => t.kind === 'ladder').map((t) => t.code),
  );
  const facts = pack.facts.filter(
    (f) => f.predicate === 'partner_tier' && codes.has(String(f.value)),
  );
  return [
    seriesOf(pack, years, {
      ...base,
      id: 'ladder_total',
      label: { en: 'Partners on the ladder', vi: 'Đối tác trên thang bậc' },
      count: (day) => countOf(total(day)),
      facts,
    }),
    ...(top === undefined || rungs(pack).length < 2
      ? []
      : [
          seriesOf(pack, years, {
            ...base,
            id: 'ladder_top',
            label: {
              en: `On its top rung (${top.label.en})`,
              vi: `Ở bậc cao nhất (${top.label.vi})`,
            },
            count: (day) => countOf(rung(day)),
            facts,
          }),
        ]),
  ];
}

function relationSeries(pack: Pack, years: readonly number[]): Series | undefined {
  const rule = relationRules(pack)[0];
  if (rule === undefined) return undefined;
  const begins = pack.facts
    .filter((f) => f.predicate === 'diplomatic_relations')
    .flatMap((f) => periodBounds(f.valid?.from ?? '')?.first ?? [])
    .sort()[0];
  return seriesOf(pack, years, {
    id: 'relations',
    panel: 'relations',
    label: { en: 'States with diplomatic relations', vi: 'Số nước có quan hệ ngoại giao' },
    method: RELATIONS_METHOD,
    rule: rule.text,
    begins,
    asOf: pack.profile.asOf,
    count: (day) => relationsAt(pack, day, rule).count,
    facts: pack.facts.filter((f) => f.predicate === 'diplomatic_relations'),
    caveats: [say.relationsUndated({})],
    // More states without a date than with one: a band from almost none to almost all is no count of the year.
    unread: ([low, high], year) =>
      high - low > low
        ? {
            reason: 'not_covered',
            detail: say.relationsUndatedYear({ place: pack.code, year, dated: low, all: high }),
          }
        : undefined,
  });
}

function agreementSeries(pack: Pack, years: readonly number[]): Series | undefined {
  const rule = agreementRules(pack)[0];
  if (rule === undefined || pack.instruments.length === 0) return undefined;
  const begins = countedUnder(pack, rule)
    .flatMap((i) => actionsOf(pack, i.code))
    .flatMap((f) => periodBounds(f.period ?? f.valid?.from ?? '')?.first ?? [])
    .sort()[0];
  return seriesOf(pack, years, {
    id: 'agreements',
    panel: 'agreements',
    label: {
      en: 'Trade agreements, the pack’s rule',
      vi: 'Hiệp định thương mại, theo quy tắc của bộ dữ kiện',
    },
    method: AGREEMENTS_METHOD,
    rule: rule.text,
    begins,
    asOf: pack.profile.asOf,
    count: (day) => countOf(countAgreements(pack, rule, day).agreements),
    facts: countedUnder(pack, rule).flatMap((i) => actionsOf(pack, i.code)),
    caveats: [],
  });
}

/**
 * Series of a pack: for a country without one, or where the pack is silent, the reason.
 *
 * @example
 * packSeries(pack, 'VNM', [2025])[0].readings[0].value; // { kind: 'point', value: 42 }
 */
export function packSeries(
  pack: Pack | undefined,
  subject: string,
  years: readonly number[],
  wants: (panel: Panel) => boolean = () => true,
): ReadonlyArray<Series | NoSeries> {
  const none = (panel: Panel, label: Text): NoSeries => ({
    panel,
    label,
    why: {
      reason: pack === undefined ? 'not_loaded' : 'not_covered',
      detail:
        pack === undefined ? say.noPack({ place: subject }) : say.packSilent({ place: subject }),
    },
    fill: say.fillPack({ place: subject }),
  });
  const read = <T>(panel: Panel, of: (pack: Pack) => T): T | undefined =>
    pack === undefined || !wants(panel) ? undefined : of(pack);
  const ladder = read('ladder', (p) => ladderSeries(p, years)) ?? [];
  return [
    ...(ladder.some((s) => s.readings.some((r) => r.value.kind !== 'missing'))
      ? ladder
      : [none('ladder', { en: 'Partners on the ladder', vi: 'Đối tác trên thang bậc' })]),
    read('relations', (p) => relationSeries(p, years)) ??
      none('relations', {
        en: 'States with diplomatic relations',
        vi: 'Số nước có quan hệ ngoại giao',
      }),
    read('agreements', (p) => agreementSeries(p, years)) ??
      none('agreements', {
        en: 'Trade agreements, as a pack dates them',
        vi: 'Hiệp định thương mại theo ngày tháng trong bộ dữ kiện',
      }),
  ].filter((s) => wants(s.panel));
}

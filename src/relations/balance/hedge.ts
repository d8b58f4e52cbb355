/**
 * Engage and hedge, as two scores a power: how many of the coded acts hold towards it. The coding is a file with a
 * reason a row (`packs/balance/kuik-2008.json`). A score says what is on record, and nothing of intention.
 */
import {
  type Day,
  type Evidence,
  type Finding,
  type Message,
  type Missing,
  type PlaceCode,
  endYear,
  interval,
  missing,
  nameInText,
  placeName,
} from '../../core/index.js';
import type { Pack } from '../../facts/index.js';
import type { Workspace } from '../../store/index.js';
import { type Code, type Sign, balanceData } from './data.js';
import type { Exercises } from './exercises.js';
import { type Bounds, intensityOf } from './math.js';
import { say } from './messages.js';
import { ENGAGE, ENGAGE_CARRIED, HEDGE, HEDGE_CARRIED, INTENSITY } from './methods.js';
import type { Powers } from './powers.js';
import { type Acts, actReader, actsRead } from './acts.js';
import type { Domain } from './types.js';

/** One code read towards one power: it holds, it does not, or nothing answers. */
export interface Act {
  readonly code: Code;
  readonly power: PlaceCode;
  readonly holds: boolean | undefined;
  readonly evidence: readonly Evidence[];
}

export interface PowerHedge {
  readonly power: PlaceCode;
  readonly engage: Finding;
  readonly hedge: Finding;
  readonly intensity: Finding;
  /** The same two scores with the last year of each source standing for the day: an assumption. */
  readonly carried: { readonly engage: Finding; readonly hedge: Finding };
  /** Least and most of the scores when any one code is left out. */
  readonly without: { readonly engage: Bounds; readonly hedge: Bounds };
}

export interface Hedge {
  /** On the day. */
  readonly acts: readonly Act[];
  /** With the last year of each source standing for the day. */
  readonly carried: readonly Act[];
  /** First and last of the years that stand for the day. */
  readonly years: readonly [first: number, last: number];
  readonly powers: readonly PowerHedge[];
  readonly findings: readonly Finding[];
  readonly rivals: ReadonlyMap<PlaceCode, readonly PlaceCode[]> | undefined;
}

export interface HedgeQuestion {
  readonly subject: PlaceCode;
  readonly powers: Powers;
  readonly day: Day;
  readonly pack: Pack | undefined;
  readonly domains: readonly Domain[];
  readonly exercises: Exercises | undefined;
  /** Why nothing that is held speaks of the day. */
  readonly beyond?: Missing | undefined;
  readonly reproduce: string;
}

/**
 * Share of the codes that hold: from those that do for certain, to those and the ones nothing answers.
 *
 * @example
 * scoreOf([true, false, undefined, true]); // [0.5, 0.75]
 */
export function scoreOf(held: ReadonlyArray<boolean | undefined>): Bounds {
  if (held.length === 0) return [0, 1];
  const sure = held.filter((h) => h === true).length;
  return [sure / held.length, (sure + held.filter((h) => h === undefined).length) / held.length];
}

/**
 * A score when each of its codes is left out in turn: the least and the most that its range reaches.
 *
 * @example
 * leaveOneOut([true, false]); // [0, 1]
 */
export function leaveOneOut(held: ReadonlyArray<boolean | undefined>): Bounds {
  const all = held.map((_, i) => scoreOf(held.filter((__, j) => j !== i)));
  if (all.length === 0) return [0, 1];
  return [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))];
}

/** Years of what stands for the day when the last of each source is carried over to it. */
function yearsOf(acts: Acts, q: HedgeQuestion): readonly [number, number] {
  const all = [
    acts.rivalYear,
    acts.obligationYear,
    q.exercises?.last ?? -Infinity,
    ...acts.layers.map((l) => l.year),
    ...q.domains.flatMap((d) => d.tables.slice(0, 1).map((t) => endYear(t.period))),
  ].filter((y) => Number.isFinite(y));
  return all.length === 0 ? [acts.until, acts.until] : [Math.min(...all), Math.max(...all)];
}

/** Codes that hold towards every power. */
function sameForAll(acts: readonly Act[], sign: Sign): Message[] {
  const ids = balanceData().coding.codes.filter((c) => {
    const of = acts.filter((a) => a.code.id === c.id);
    return c.sign === sign && of.length > 0 && of.every((a) => a.holds === true);
  });
  return ids.length === 0 ? [] : [say.sameForAll({ codes: ids.map((c) => c.id) })];
}

export async function hedgeOf(workspace: Workspace, q: HedgeQuestion): Promise<Hedge> {
  const { subject, powers, day, reproduce } = q;
  const { coding } = balanceData();
  const sources: Acts = await actsRead(workspace, q);
  const readAll = (asLastHeld: boolean): Act[] =>
    powers.codes.flatMap((power) =>
      coding.codes.map((code): Act => ({
        code,
        power,
        ...actReader(sources, code, power, asLastHeld),
      })),
    );
  const [acts, carried] = [readAll(false), readAll(true)];
  const years = yearsOf(sources, q);
  const rows = powers.codes.map((power): PowerHedge => {
    const of = (sign: Sign, all: readonly Act[] = acts): Act[] =>
      all.filter((a) => a.power === power && a.code.sign === sign);
    const [e, h] = [of('engage'), of('hedge')];
    const [es, hs] = [scoreOf(e.map((a) => a.holds)), scoreOf(h.map((a) => a.holds))];
    const both = intensityOf(es, hs);
    const common = {
      subject,
      partner: power,
      period: day,
      unit: 'index01' as const,
      limits: [],
      rule: {
        en: `${coding.note.en} ${powers.rule.en}`,
        vi: `${coding.note.vi} ${powers.rule.vi}`,
      },
      reproduce,
    };
    const score = (
      sign: Sign,
      list: readonly Act[],
      value: Bounds,
      out: Bounds,
      lastHeld = false,
    ): Finding => {
      const [onDay, kept] = sign === 'engage' ? [ENGAGE, ENGAGE_CARRIED] : [HEDGE, HEDGE_CARRIED];
      const method = lastHeld ? kept : onDay;
      const answered = list.filter((a) => a.holds !== undefined).length;
      return {
        ...common,
        id: `${subject}/${method.id}/${power}@${day}`,
        measure: method.id,
        label: {
          en: `${sign === 'engage' ? 'Engage' : 'Hedge'}, ${nameInText(power, 'en')}${lastHeld ? ', if nothing has changed' : ''}`,
          vi: `${sign === 'engage' ? 'Can dự' : 'Phòng bị'}, ${placeName(power, 'vi')}${lastHeld ? ', nếu không có gì thay đổi' : ''}`,
        },
        value:
          answered === 0
            ? missing(q.beyond ?? { reason: 'insufficient_data', detail: say.noAct({}) })
            : interval(...value),
        method,
        evidence: [...new Map(list.flatMap((a) => a.evidence).map((x) => [x.id, x])).values()],
        inputs: [
          {
            label: { en: 'codes that hold', vi: 'số mã đúng' },
            value: list.filter((a) => a.holds === true).length,
            unit: 'count',
          },
          {
            label: { en: 'codes that nothing answers', vi: 'số mã không có gì trả lời' },
            value: list.length - answered,
            unit: 'count',
          },
          { label: { en: 'codes', vi: 'số mã' }, value: list.length, unit: 'count' },
          {
            label: {
              en: 'one code left out: least',
              vi: 'khi bỏ một mã: nhỏ nhất',
            },
            value: out[0],
            unit: 'index01',
          },
          {
            label: {
              en: 'one code left out: most',
              vi: 'khi bỏ một mã: lớn nhất',
            },
            value: out[1],
            unit: 'index01',
          },
        ],
        coverage: {
          share: list.length === 0 ? null : answered / list.length,
          of: say.codesAnswered({ answered, all: list.length }),
        },
        caveats: [
          say.noIntention({}),
          say.kuikRecalled({}),
          lastHeld ? say.carriedOver({ first: years[0], last: years[1] }) : say.registersEnd({}),
          ...sameForAll(lastHeld ? carried : acts, sign),
        ],
      };
    };
    const [eo, ho] = [leaveOneOut(e.map((a) => a.holds)), leaveOneOut(h.map((a) => a.holds))];
    const [engage, hedge] = [score('engage', e, es, eo), score('hedge', h, hs, ho)];
    const last = (sign: Sign): Finding => {
      const list = of(sign, carried);
      const holds = list.map((a) => a.holds);
      return score(sign, list, scoreOf(holds), leaveOneOut(holds), true);
    };
    return {
      power,
      engage,
      hedge,
      carried: { engage: last('engage'), hedge: last('hedge') },
      without: { engage: eo, hedge: ho },
      intensity: {
        ...common,
        id: `${subject}/hedging_intensity/${power}@${day}`,
        measure: INTENSITY.id,
        label: {
          en: `Hedging intensity, ${nameInText(power, 'en')}`,
          vi: `Cường độ nước đôi, ${placeName(power, 'vi')}`,
        },
        value:
          both === undefined
            ? missing(q.beyond ?? { reason: 'undefined', detail: say.nothingCoded({}) })
            : interval(...both),
        method: INTENSITY,
        evidence: [
          ...new Map([...engage.evidence, ...hedge.evidence].map((x) => [x.id, x])).values(),
        ],
        inputs: [
          { label: { en: 'engage, least', vi: 'can dự, nhỏ nhất' }, value: es[0], unit: 'index01' },
          { label: { en: 'engage, most', vi: 'can dự, lớn nhất' }, value: es[1], unit: 'index01' },
          {
            label: { en: 'hedge, least', vi: 'phòng bị, nhỏ nhất' },
            value: hs[0],
            unit: 'index01',
          },
          { label: { en: 'hedge, most', vi: 'phòng bị, lớn nhất' }, value: hs[1], unit: 'index01' },
        ],
        coverage: engage.coverage,
        caveats: [say.noIntention({}), say.ownConstruct({}), say.kuikRecalled({})],
      },
    };
  });
  return {
    acts,
    carried,
    years,
    powers: rows,
    findings: rows.flatMap((r) => [
      r.engage,
      r.hedge,
      r.intensity,
      r.carried.engage,
      r.carried.hedge,
    ]),
    rivals: sources.rivals,
  };
}

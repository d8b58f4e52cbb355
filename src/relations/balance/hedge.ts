/**
 * Engage and hedge, as two scores a power: how many of the coded acts hold towards it. The coding is a file with a
 * reason a row (`packs/balance/kuik-2008.json`). A score says what is on record, and nothing of intention.
 */
import {
  type Day,
  type Evidence,
  type Finding,
  type PlaceCode,
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
import { ENGAGE, HEDGE, INTENSITY } from './methods.js';
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
  /** Least and most of the midpoints when any one code is left out. */
  readonly without: { readonly engage: Bounds; readonly hedge: Bounds };
}

export interface Hedge {
  readonly acts: readonly Act[];
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

const middle = ([low, high]: Bounds): number => (low + high) / 2;

/** The middle of a score when each of its codes is left out in turn: least and most. */
export function leaveOneOut(held: ReadonlyArray<boolean | undefined>): Bounds {
  const all = held.map((_, i) => middle(scoreOf(held.filter((__, j) => j !== i))));
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
}

export async function hedgeOf(workspace: Workspace, q: HedgeQuestion): Promise<Hedge> {
  const { subject, powers, day, reproduce } = q;
  const { coding } = balanceData();
  const sources: Acts = await actsRead(workspace, q);
  const acts = powers.codes.flatMap((power) =>
    coding.codes.map((code): Act => ({ code, power, ...actReader(sources, code, power) })),
  );
  const rows = powers.codes.map((power): PowerHedge => {
    const of = (sign: Sign): Act[] => acts.filter((a) => a.power === power && a.code.sign === sign);
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
    const score = (sign: Sign, list: readonly Act[], value: Bounds, out: Bounds): Finding => {
      const method = sign === 'engage' ? ENGAGE : HEDGE;
      const answered = list.filter((a) => a.holds !== undefined).length;
      return {
        ...common,
        id: `${subject}/${sign}/${power}@${day}`,
        measure: sign,
        label: {
          en: `${sign === 'engage' ? 'Engage' : 'Hedge'}, ${nameInText(power, 'en')}`,
          vi: `${sign === 'engage' ? 'Can dự' : 'Phòng bị'}, ${placeName(power, 'vi')}`,
        },
        value:
          answered === 0
            ? missing({ reason: 'insufficient_data', detail: say.noAct({}) })
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
              en: 'middle, one code left out: least',
              vi: 'giá trị giữa khi bỏ một mã: nhỏ nhất',
            },
            value: out[0],
            unit: 'index01',
          },
          {
            label: {
              en: 'middle, one code left out: most',
              vi: 'giá trị giữa khi bỏ một mã: lớn nhất',
            },
            value: out[1],
            unit: 'index01',
          },
        ],
        coverage: {
          share: list.length === 0 ? null : answered / list.length,
          of: say.codesAnswered({ answered, all: list.length }),
        },
        caveats: [say.noIntention({}), say.kuikRecalled({}), say.registersEnd({})],
      };
    };
    const [eo, ho] = [leaveOneOut(e.map((a) => a.holds)), leaveOneOut(h.map((a) => a.holds))];
    const [engage, hedge] = [score('engage', e, es, eo), score('hedge', h, hs, ho)];
    return {
      power,
      engage,
      hedge,
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
            ? missing({ reason: 'undefined', detail: say.nothingCoded({}) })
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
    powers: rows,
    findings: rows.flatMap((r) => [r.engage, r.hedge, r.intensity]),
    rivals: sources.rivals,
  };
}

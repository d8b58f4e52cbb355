/**
 * What one more agreement would add (METHODS C4): partners that are new, overlap with agreements already in
 * force, trade that would be covered, and the change of the hub score. The agreement is taken to bind the
 * country and everybody named, all with one another. What it would do to trade is not estimated here.
 */
import {
  missing,
  point,
  type Day,
  type Evidence,
  type Finding,
  type Message,
  type Method,
  type Period,
  type PlaceCode,
  type Text,
  type Unit,
  type Value,
} from '../../core/index.js';
import { evidenceOf, type AgreementRule, type Pack } from '../../facts/index.js';
import { agreementCaveats, factsOf } from './findings.js';
import { hubScore, withAgreement } from './hub.js';
import { say } from './messages.js';
import { overlaps } from './overlap.js';
import { coveredShare, mutualTrade, type WorldTrade } from './trade.js';
import { tiesOn, type Ties } from './world.js';
import type { WorldReading } from './world-findings.js';

export const MARGINAL_METHOD: Method = {
  id: 'agreement-marginal',
  version: '1',
  name: { en: 'What one more agreement would add', vi: 'Thêm một hiệp định thì được gì' },
  formula:
    'T = ties in force, T+ = T with all pairs among i and those named; new partners = |T+_i| - |T_i|; overlap = pairs among them already in T; covered = share of i’s exports (imports) with T+_i; hub change = hub_i(T+) - hub_i(T)',
  citation: 'METHODS C3, C4 (marginal value of one new agreement)',
  status: 'derived',
};

/** Ties as one pack, or one dataset, has them. */
export interface Basis {
  /** `pack`, or the id of the dataset. */
  readonly id: string;
  readonly period: Period;
  readonly ties: Ties;
  /** Ties among partners are known too; a pack tells of its own country only. */
  readonly whole: boolean;
  readonly evidence: readonly Evidence[];
  readonly coverage: Message;
  readonly caveats: readonly Message[];
}

/** Ties of the pack's country in force for certain on a day. */
export function packBasis(pack: Pack, rule: AgreementRule, day: Day): Basis {
  const on = overlaps(pack, rule, day).filter((o) => o.inForce[0] > 0);
  const behind = on.flatMap((o) => o.states).filter((s) => String(s.statuses) === 'in_force');
  return {
    id: 'pack',
    period: day,
    ties: new Map([[pack.code, new Set(on.map((o) => o.partner))]]),
    whole: false,
    evidence: factsOf(behind).map((f) => evidenceOf(f, pack)),
    coverage: say.instruments({
      counted: new Set(behind.map((s) => s.instrument)).size,
      all: pack.instruments.length,
      asOf: pack.profile.asOf,
    }),
    caveats: agreementCaveats(pack, behind, day),
  };
}

export const datasetBasis = (r: WorldReading): Basis => ({
  id: r.world.manifest.id,
  period: String(r.year),
  ties: tiesOn(r.world, r.day),
  whole: true,
  evidence: [r.evidence],
  coverage: say.worldCoverage({
    agreements: r.world.agreements.length,
    dataset: r.world.manifest.id,
    year: r.world.lastYear,
  }),
  caveats: [say.sidesUnknown({})],
});

/** What an agreement with some partners would add, as counts and shares; before and after where both are. */
export interface Marginal {
  readonly newPartners: number;
  /** Pairs among the parties, and those already tied. */
  readonly pairs: number;
  readonly overlap: number;
  readonly export: readonly [number, number] | null;
  readonly import: readonly [number, number] | null;
  readonly hub: readonly [number, number] | null;
  readonly weightedHub: readonly [number, number] | null;
}

/**
 * @example
 * marginalOf(star, 'A', ['D'], true).newPartners; // 1
 */
export function marginalOf(
  ties: Ties,
  of: PlaceCode,
  partners: readonly PlaceCode[],
  whole: boolean,
  trade?: WorldTrade,
): Marginal {
  const parties = [...new Set([of, ...partners])];
  const after = withAgreement(ties, parties);
  const own = (t: Ties): ReadonlySet<PlaceCode> => t.get(of) ?? new Set();
  const pairs = parties.flatMap((a, i) => parties.slice(i + 1).map((b) => [a, b] as const));
  // A pack knows the ties of its own country alone.
  const known = whole ? pairs : pairs.filter(([a]) => a === of);
  const both = <T>(f: (t: Ties) => T | null): readonly [T, T] | null => {
    const [a, b] = [f(ties), f(after)];
    return a === null || b === null ? null : [a, b];
  };
  const covered = (side: 'export' | 'import') =>
    trade === undefined ? null : both((t) => coveredShare(trade, of, own(t))[side]);
  const weight = trade && mutualTrade(trade);
  return {
    newPartners: own(after).size - own(ties).size,
    pairs: known.length,
    overlap: known.filter(([a, b]) => ties.get(a)?.has(b) === true).length,
    export: covered('export'),
    import: covered('import'),
    hub: whole ? both((t) => hubScore(t, of).score) : null,
    weightedHub: whole && weight ? both((t) => hubScore(t, of, weight).weighted) : null,
  };
}

const LABELS = {
  new_partners: { en: 'New partners', vi: 'Đối tác mới' },
  overlap_added: {
    en: 'Pairs that already have an agreement in force',
    vi: 'Số cặp đã có hiệp định có hiệu lực',
  },
  export: {
    en: 'Share of exports to partners with an agreement, after',
    vi: 'Tỷ trọng xuất khẩu sang đối tác có hiệp định, sau khi thêm',
  },
  import: {
    en: 'Share of imports from partners with an agreement, after',
    vi: 'Tỷ trọng nhập khẩu từ đối tác có hiệp định, sau khi thêm',
  },
  hub: { en: 'Change of the hub score', vi: 'Thay đổi điểm trục' },
  weighted_hub: {
    en: 'Change of the hub score weighted by trade',
    vi: 'Thay đổi điểm trục tính theo thương mại',
  },
} as const satisfies Record<string, Text>;
export type MarginalWhat = keyof typeof LABELS;
const BEFORE: Text = { en: 'Before', vi: 'Trước' };
const AFTER: Text = { en: 'After', vi: 'Sau' };
const PAIRS: Text = { en: 'Pairs looked at', vi: 'Số cặp được xét' };

/**
 * What one more agreement would add, by one basis, as Findings.
 *
 * @example
 * marginalFindings(basis, 'VNM', ['USA'], '2025-12-31').map((f) => f.measure);
 * // ['agreement_new_partners', 'agreement_overlap_added', …]
 */
export function marginalFindings(
  basis: Basis,
  of: PlaceCode,
  partners: readonly PlaceCode[],
  asked: Day,
  trade?: WorldTrade,
): readonly Finding[] {
  const m = marginalOf(basis.ties, of, partners, basis.whole, trade);
  const named = partners.join('+');
  const finding = (
    what: MarginalWhat,
    value: Value,
    unit: Unit,
    pair: readonly [number, number] | null,
    weighed: boolean,
  ): Finding => ({
    id: `${of}/agreement_${what}/${named}/${basis.id}@${basis.period}`,
    subject: of,
    ...(partners.length === 1 && partners[0] !== undefined ? { partner: partners[0] } : {}),
    period: basis.period,
    measure: `agreement_${what}`,
    label: LABELS[what],
    value,
    unit,
    method: MARGINAL_METHOD,
    evidence: [...basis.evidence, ...(weighed && trade ? [trade.evidence] : [])],
    inputs:
      pair === null
        ? what === 'overlap_added'
          ? [{ label: PAIRS, value: m.pairs, unit: 'count' }]
          : []
        : [
            { label: BEFORE, value: pair[0], unit: 'share' },
            { label: AFTER, value: pair[1], unit: 'share' },
          ],
    coverage: { share: null, of: basis.coverage },
    caveats: [
      say.hypothetical({ places: [of, ...partners] }),
      ...(weighed && trade ? [say.tradeOf({ dataset: trade.manifest.id, year: trade.year })] : []),
      ...basis.caveats,
    ],
    limits: [],
    reproduce: `tuchu relations ${of} matrix --with ${partners.join(',')}${basis.whole ? ` --dataset ${basis.id}` : ''} --as-of ${asked} --json`,
  });
  const noTrade = missing({ reason: 'not_loaded', detail: say.noTrade({}) });
  const noTies = missing({ reason: 'not_covered', detail: say.packTies({}) });
  const after = (pair: readonly [number, number] | null): Value =>
    pair === null ? noTrade : point(pair[1]);
  const change = (pair: readonly [number, number] | null, why: Value): Value =>
    pair === null ? why : point(pair[1] - pair[0]);
  const few = missing({
    reason: 'undefined',
    detail: say.fewPartners({ partners: basis.ties.get(of)?.size ?? 0 }),
  });
  return [
    finding('new_partners', point(m.newPartners), 'count', null, false),
    finding('overlap_added', point(m.overlap), 'count', null, false),
    finding('export', after(m.export), 'share', m.export, true),
    finding('import', after(m.import), 'share', m.import, true),
    finding('hub', change(m.hub, basis.whole ? few : noTies), 'difference', m.hub, false),
    ...(basis.whole && trade !== undefined
      ? [finding('weighted_hub', change(m.weightedHub, few), 'difference', m.weightedHub, true)]
      : []),
  ];
}

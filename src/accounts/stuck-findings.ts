/** The stuck flag as Findings: its four conditions, each with its value and source or the reason, and the flag. */
import {
  findingOf,
  interval,
  missing,
  place as placeOf,
  point,
  range,
  type Evidence,
  type Finding,
  type Limit,
  type Missing,
  type PlaceCode,
  type Value,
} from '../core/index.js';
import { evidenceOf, type Fact, type Pack } from '../facts/index.js';
import { borinManciniSource, sumOver } from './borin-mancini.js';
import type { ChainFrame } from './chain-frame.js';
import { say } from './chain-messages.js';
import type { Chain } from './chain.js';
import { TIVA_FVA, valueInExports } from './dva.js';
import {
  COMPLEXITY_CHANGE,
  FOREIGN_OWNED,
  growthLag,
  holds,
  quartileLimit,
  STUCK,
  STUCK_LIMIT,
  STUCK_LIMITS,
  STUCK_YEARS,
  tally,
  thirdQuartile,
  VALUE_PER_WORKER,
  type Holds,
} from './stuck.js';
import { employment, foreignOwned } from './stuck-facts.js';

/** A change in complexity between two years, made elsewhere. */
export interface ComplexityChange {
  readonly from: number;
  readonly to: number;
  readonly change: number;
  readonly evidence: readonly Evidence[];
}

export interface StuckQuestion {
  readonly subject: PlaceCode;
  /** Frames of the country in the tables at hand, in the order of their years; none where no table holds it. */
  readonly frames: readonly ChainFrame[];
  readonly pack: Pack | undefined;
  /** What is known of complexity, or why nothing is. */
  readonly complexity?: ComplexityChange | Missing;
  /** The second to fourth limit; others may be set in their place. */
  readonly limits?: readonly Limit[];
}

export interface Stuck {
  /** In the order of the conditions. */
  readonly conditions: ReadonlyArray<{ readonly finding: Finding; readonly holds: Holds }>;
  readonly flag: Finding;
  readonly verdict: Holds;
}

/** What a condition says before it is read against its limit. */
interface Known {
  readonly value: Value;
  readonly evidence: readonly Evidence[];
  readonly caveats?: Finding['caveats'];
  readonly coverage?: Finding['coverage'];
  readonly inputs?: Finding['inputs'];
  readonly period?: string;
}

const unknown = (why: Missing): Known => ({ value: missing(why), evidence: [] });

/** Foreign share of exports of the country, and the third quartile of all other countries that export. */
function foreignValue(frame: ChainFrame) {
  const { chain, place } = frame;
  const shares = valueInExports(chain).flatMap(({ exports, foreign }, s) =>
    exports > 0 ? [{ s, share: foreign / exports }] : [],
  );
  const { places } = chain.system.table;
  // The country is no peer of its own, nor is what a publisher puts together as the rest of the world.
  const peers = shares.filter(
    ({ s }) => s !== place && placeOf(places[s] as string)?.kind !== 'area',
  );
  const level = thirdQuartile(peers.map(({ share }) => share));
  const own = shares.find(({ s }) => s === place)?.share;
  return { own, level, peers: peers.length };
}

/** The last table, and the last one that stands five years before it or more. */
function farApart(frames: readonly ChainFrame[]): readonly [ChainFrame, ChainFrame] | undefined {
  const last = frames.at(-1);
  const first = frames.findLast(
    (frame) => last !== undefined && Number(last.period) - Number(frame.period) >= STUCK_YEARS,
  );
  return first === undefined || last === undefined ? undefined : [first, last];
}

const ownOnce = (chain: Chain): Float64Array => sumOver(borinManciniSource(chain).DVA, chain);

function perWorker({ subject, frames, pack }: StuckQuestion): Known {
  const pair = farApart(frames);
  if (pair === undefined)
    return unknown({
      reason: 'not_covered',
      detail: say.needFive({ place: subject, years: STUCK_YEARS }),
    });
  const [from, to] = [Number(pair[0].period), Number(pair[1].period)];
  const workers = [from, to].map((year) => employment(subject, pack, year));
  if (pack === undefined || workers.some((fact) => fact === undefined))
    return unknown({
      reason: 'not_covered',
      detail: say.noEmployment({ place: subject, from, to }),
    });
  const facts = workers as readonly Fact[];
  const [first, last] = pair.map((frame, k) => ({
    year: Number(frame.period),
    exports: (valueInExports(frame.chain)[frame.place]?.exports ?? 0) * frame.money.size,
    own: (ownOnce(frame.chain)[frame.place] ?? 0) * frame.money.size,
    workers: [(facts[k] as Fact).value].flat()[0] as number,
  }));
  const growth = first && last && growthLag(first, last);
  if (growth === undefined)
    return unknown({ reason: 'undefined', detail: say.notLogged({ place: subject, from, to }) });
  const { own, workers: people, exports } = growth;
  return {
    value: point(growth.lag),
    period: `${from}/${to}`,
    evidence: [...pair.flatMap((f) => f.evidence), ...facts.map((fact) => evidenceOf(fact, pack))],
    caveats: [
      say.growthParts({ from, to, value: own, exports, workers: people }),
      say.wholeEconomy({}),
      ...(facts.some((f) => f.standing === 'unverified') ? [say.unverified({})] : []),
    ],
  };
}

function owned({ subject, pack, frames }: StuckQuestion): Known {
  const found = foreignOwned(subject, pack);
  if ('reason' in found) return unknown(found);
  const { facts, period, value } = found;
  const year = Number(frames.at(-1)?.period ?? Number.NaN);
  const other = !Number.isNaN(year) && !period.startsWith(String(year));
  return {
    value,
    period,
    evidence: pack === undefined ? [] : facts.map((fact) => evidenceOf(fact, pack)),
    coverage: { share: null, of: say.coverFact({}) },
    caveats: [
      ...(other ? [say.otherYear({ fact: period, table: year })] : []),
      ...(facts.some((f) => f.standing === 'unverified') ? [say.unverified({})] : []),
      ...(facts.some((f) => f.standing === 'contradicted') || value.kind === 'interval'
        ? [say.contradicted({})]
        : []),
    ],
  };
}

function climb({ subject, complexity }: StuckQuestion): Known {
  const none: Missing = { reason: 'not_loaded', detail: say.noComplexity({ place: subject }) };
  if (complexity === undefined || 'reason' in complexity) return unknown(complexity ?? none);
  const { from, to, change, evidence } = complexity;
  return { value: point(change), period: `${from}/${to}`, evidence };
}

/**
 * The flag and its four conditions, in their order.
 *
 * @example
 * // a country that no table holds, whose pack says that foreign firms make 0.762 of exports
 * stuckFindings({ subject: 'VNM', frames: [], pack }).flag.value; // { kind: 'interval', low: 1, high: 4 }
 */
export function stuckFindings(question: StuckQuestion): Stuck {
  const { subject, frames, limits = STUCK_LIMITS } = question;
  const last = frames.at(-1);
  const reproduce = last?.reproduce ?? `tuchu chain stuck ${subject}`;
  const plain = {
    subject,
    reproduce,
    evidence: [],
    caveats: [],
    period: last?.period ?? '',
    origin: last?.origin ?? 'facts',
    coverage: last?.coverage ?? { share: null, of: say.coverFact({}) },
  };
  const peers = last && foreignValue(last);
  const level = peers?.level;
  const first: Known =
    last === undefined
      ? unknown({ reason: 'not_covered', detail: say.noTable({ place: subject }) })
      : peers?.own === undefined || level === undefined
        ? unknown({
            reason: 'undefined',
            detail:
              peers?.own === undefined
                ? say.noExports({ place: subject, year: Number(last.period) })
                : say.fewPeers({
                    peers: peers.peers,
                    dataset: last.origin,
                    year: Number(last.period),
                  }),
          })
        : {
            value: point(peers.own),
            evidence: last.evidence,
            caveats: [
              say.peersAre({
                places: peers.peers,
                dataset: last.origin,
                year: Number(last.period),
              }),
              ...last.caveats,
            ],
          };
  const quartile =
    last === undefined || peers === undefined || level === undefined
      ? []
      : [quartileLimit(level, peers.peers, last.origin, Number(last.period))];
  const methods = [TIVA_FVA, VALUE_PER_WORKER, FOREIGN_OWNED, COMPLEXITY_CHANGE] as const;
  const units = ['share', 'log', 'share', 'index_change'] as const;
  const read = [quartile, ...limits.map((limit) => [limit])];
  const conditions = [first, perWorker(question), owned(question), climb(question)].map(
    ({ value, period = plain.period, ...rest }, k) => {
      const method = methods[k] as (typeof methods)[number];
      const [limit] = read[k] ?? [];
      const finding = findingOf(
        { ...plain, period },
        {
          measure: method.id,
          label: method.name,
          unit: units[k] ?? 'share',
          method,
          value,
          limits: limit === undefined ? [] : [limit],
          ...rest,
        },
      );
      return {
        finding,
        holds: limit === undefined ? ('unknown' as const) : holds(limit, range(value)),
      };
    },
  );
  const { least, most, verdict } = tally(conditions.map((c) => c.holds));
  const known = conditions.filter((c) => c.finding.value.kind !== 'missing').length;
  const flag = findingOf(plain, {
    measure: STUCK.id,
    label: STUCK.name,
    unit: 'count',
    method: STUCK,
    value: interval(least, most),
    limits: [STUCK_LIMIT],
    evidence: distinct(conditions.flatMap((c) => c.finding.evidence)),
    coverage: {
      share: known / conditions.length,
      of: say.coverConditions({ known, all: conditions.length }),
    },
    caveats: [say.stuckRule({})],
  });
  return { conditions, flag, verdict };
}

const distinct = (evidence: readonly Evidence[]): readonly Evidence[] => [
  ...new Map(evidence.map((e) => [e.id, e])).values(),
];

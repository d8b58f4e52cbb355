/**
 * What loaded datasets say of a country's agreements, each dataset for itself: overlap with each partner,
 * depth where coded, and the hub score. Every number stands at the end of the last year its dataset has.
 */
import {
  missing,
  placeName,
  point,
  type DatasetEvidence,
  type Day,
  type Finding,
  type Message,
  type Method,
  type PlaceCode,
  type Text,
  type Unit,
  type Value,
} from '../../core/index.js';
import { datasetEvidence } from '../../store/index.js';
import type { Depths, Scale } from './depth.js';
import { hubScore, type HubScore } from './hub.js';
import { say } from './messages.js';
import { OVERLAP_METHOD } from './overlap.js';
import { mutualTrade, type WorldTrade } from './trade.js';
import { layersOf, tiesOn, yearOf, type Layers, type WorldAgreements } from './world.js';

export const HUB_METHOD: Method = {
  id: 'agreement-hub',
  version: '1',
  name: {
    en: 'Hub or spoke in the layer of agreements',
    vi: 'Trục hay nan hoa trong lớp hiệp định',
  },
  formula:
    'hub_i = sum over pairs j < k of partners of i of w_jk [no agreement in force between j and k] / sum of w_jk; w = 1, or the trade of j and k with each other',
  citation: 'METHODS C3 (our construct: brokerage in the layer of agreements)',
  status: 'derived',
};

/** How a scale of depth is read. */
export const depthMethod = (scale: Scale): Method => ({
  id: `agreement-${scale.id}`,
  version: '1',
  name: { en: 'Deepest agreement in force', vi: 'Hiệp định sâu nhất đang có hiệu lực' },
  formula: scale.formula,
  citation: scale.citation,
  status: scale.status,
});

/** One dataset read for one country. */
export interface WorldReading {
  readonly world: WorldAgreements;
  readonly year: number;
  readonly day: Day;
  readonly evidence: DatasetEvidence;
  readonly layers: Layers;
  readonly hub: HubScore;
  /** The agreement through which alone most partners are tied, and the score without it. */
  readonly carrier:
    { readonly name: string; readonly partners: number; readonly without: HubScore } | undefined;
}

/** The agreement that alone ties most of a place's partners. */
function carrierOf(world: WorldAgreements, of: PlaceCode, day: Day, layers: Layers) {
  const alone = new Map<string, number>();
  for (const { certain } of layers.values())
    if (certain.length === 1)
      alone.set(certain[0]?.id ?? '', (alone.get(certain[0]?.id ?? '') ?? 0) + 1);
  const [top] = [...alone].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (top === undefined) return undefined;
  const [id, partners] = top;
  return {
    name: world.agreements.find((a) => a.id === id)?.name ?? id,
    partners,
    without: hubScore(tiesOn(world, day, id), of),
  };
}

/** Reads a country in one dataset at the end of the last year it can speak for. */
export function readWorld(
  world: WorldAgreements,
  of: PlaceCode,
  asked: Day,
  trade?: WorldTrade,
): WorldReading {
  const year = yearOf(world, asked);
  const day = `${year}-12-31`;
  const layers = layersOf(world, of, day);
  return {
    world,
    year,
    day,
    evidence: datasetEvidence(world.manifest, world.rows),
    layers,
    hub: hubScore(tiesOn(world, day), of, trade && mutualTrade(trade)),
    carrier: carrierOf(world, of, day, layers),
  };
}

const INPUTS = {
  partners: { en: 'Partners', vi: 'Số đối tác' },
  pairs: { en: 'Pairs of partners', vi: 'Số cặp đối tác' },
  untied: { en: 'Pairs without an agreement', vi: 'Số cặp không có hiệp định' },
  without: {
    en: 'Score without the agreement that alone ties most partners',
    vi: 'Điểm khi bỏ hiệp định một mình nối nhiều đối tác nhất',
  },
  coded: { en: 'Agreements coded', vi: 'Số hiệp định được mã hóa' },
  inForce: { en: 'Agreements in force', vi: 'Số hiệp định có hiệu lực' },
} as const satisfies Record<string, Text>;

/** What a list of members cannot tell. */
export const sidesCaveat = (): Message => say.sidesUnknown({});

/** What is the same for every number from one reading. */
function frame(
  r: WorldReading,
  of: PlaceCode,
  asked: Day,
): Pick<Finding, 'subject' | 'period' | 'coverage' | 'limits'> & { notes: readonly Message[] } {
  const { manifest } = r.world;
  return {
    subject: of,
    period: String(r.year),
    coverage: {
      share: null,
      of: say.worldCoverage({
        agreements: r.world.agreements.length,
        dataset: manifest.id,
        year: r.world.lastYear,
      }),
    },
    limits: [],
    notes: [
      ...(r.year < Number(asked.slice(0, 4)) ? [say.silentAfter({ year: r.year })] : []),
      say.sidesUnknown({}),
    ],
  };
}

/**
 * Overlap with the partners named, by one dataset, and depth where it is DESTA and depths are loaded.
 *
 * @example
 * worldOverlap(reading, 'VNM', ['JPN'], '2025-12-31')[0]?.value; // { kind: 'point', value: 3 } in DESTA
 */
export function worldOverlap(
  r: WorldReading,
  of: PlaceCode,
  partners: readonly PlaceCode[],
  asked: Day,
  coded: readonly Depths[] = [],
): readonly Finding[] {
  const { notes, ...common } = frame(r, of, asked);
  const { manifest } = r.world;
  const again = (partner: PlaceCode): string =>
    `tuchu relations ${of} matrix --with ${partner} --dataset ${manifest.id} --as-of ${asked} --json`;
  return partners.flatMap((partner): Finding[] => {
    const found = r.layers.get(partner)?.certain ?? [];
    const overlap: Finding = {
      ...common,
      id: `${of}/agreement_overlap/${partner}/${manifest.id}@${r.year}`,
      partner,
      measure: 'agreement_overlap',
      label: {
        en: `Agreements in force with ${placeName(partner, 'en')}, ${r.year}`,
        vi: `Số hiệp định có hiệu lực với ${placeName(partner, 'vi')}, ${r.year}`,
      },
      value: point(found.length),
      unit: 'count',
      method: OVERLAP_METHOD,
      evidence: [r.evidence],
      inputs: [],
      caveats: [
        ...(found.length > 0 ? [say.listed({ names: found.map((a) => a.name) })] : []),
        ...notes,
      ],
      reproduce: again(partner),
    };
    if (manifest.source !== 'desta' || found.length === 0) return [overlap];
    const deep = coded.map(({ scale, evidence, of: values }): Finding => {
      const known = found.flatMap((a) => values.get(a.id) ?? []);
      const names = found.map((a) => a.name);
      const value: Value =
        known.length === 0
          ? missing({ reason: 'not_covered', detail: say.noDepth({ names }) })
          : point(Math.max(...known));
      return {
        ...common,
        id: `${of}/agreement_${scale.id}/${partner}/${manifest.id}@${r.year}`,
        partner,
        measure: `agreement_${scale.id}`,
        label: {
          en: `${scale.label.en}, ${placeName(partner, 'en')}, ${r.year}`,
          vi: `${scale.label.vi}, ${placeName(partner, 'vi')}, ${r.year}`,
        },
        value,
        unit: 'count',
        method: depthMethod(scale),
        evidence: [r.evidence, evidence],
        inputs: [
          { label: INPUTS.coded, value: known.length, unit: 'count' },
          { label: INPUTS.inForce, value: found.length, unit: 'count' },
        ],
        caveats: [scale.caveat(), ...notes],
        reproduce: again(partner),
      };
    });
    return [overlap, ...deep];
  });
}

/**
 * The hub score by one dataset, unweighted and weighted by mutual trade where a table of it is loaded.
 *
 * @example
 * hubFindings(reading, 'VNM', '2025-12-31')[0]?.measure; // 'agreement_hub'
 */
export function hubFindings(
  r: WorldReading,
  of: PlaceCode,
  asked: Day,
  trade?: WorldTrade,
): readonly Finding[] {
  const { notes, ...common } = frame(r, of, asked);
  const { manifest } = r.world;
  const { hub, carrier } = r;
  const score = (
    how: 'plain' | 'weighted',
    value: number | null,
    label: Text,
    evidence: readonly DatasetEvidence[],
    caveats: readonly Message[],
  ): Finding => ({
    ...common,
    id: `${of}/agreement_hub/${how}/${manifest.id}@${r.year}`,
    measure: 'agreement_hub',
    label,
    value:
      value === null
        ? missing({ reason: 'undefined', detail: say.fewPartners({ partners: hub.partners }) })
        : point(value),
    unit: 'share' satisfies Unit,
    method: HUB_METHOD,
    evidence,
    inputs: [
      { label: INPUTS.partners, value: hub.partners, unit: 'count' },
      { label: INPUTS.pairs, value: hub.pairs, unit: 'count' },
      { label: INPUTS.untied, value: hub.untied, unit: 'count' },
      ...(carrier === undefined || carrier.without.score === null || how === 'weighted'
        ? []
        : [{ label: INPUTS.without, value: carrier.without.score, unit: 'share' as const }]),
    ],
    caveats: [
      ...caveats,
      ...(carrier === undefined || hub.partners === 0
        ? []
        : [say.carriedBy({ ...carrier, without: null, all: hub.partners })]),
      ...notes,
      ...manifest.notes,
    ],
    reproduce: `tuchu relations ${of} matrix --dataset ${manifest.id} --as-of ${asked} --json`,
  });
  const plain: Text = {
    en: `Hub score, ${r.year}: pairs of partners without an agreement of their own`,
    vi: `Điểm trục, ${r.year}: tỷ lệ cặp đối tác không có hiệp định với nhau`,
  };
  const weighted: Text = {
    en: `Hub score weighted by the partners' trade with each other, ${r.year}`,
    vi: `Điểm trục tính theo thương mại giữa các đối tác với nhau, ${r.year}`,
  };
  return [
    score('plain', hub.score, plain, [r.evidence], trade === undefined ? [say.noTrade({})] : []),
    ...(trade === undefined
      ? []
      : [
          score(
            'weighted',
            hub.weighted,
            weighted,
            [r.evidence, trade.evidence],
            [say.tradeOf({ dataset: trade.manifest.id, year: trade.year })],
          ),
        ]),
  ];
}

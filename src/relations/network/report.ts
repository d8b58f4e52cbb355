/** Everything that is asked of a country's network on a day: every layer, what they say together, what changed. */
import {
  interval,
  missing,
  point,
  TuchuError,
  setLimits,
  type Day,
  type Finding,
  type Limit,
  type LimitSetting,
  type Missing,
  type PlaceCode,
  type Text,
  type Value,
} from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import { changesBetween, partnersIn, type Changes } from './changes.js';
import {
  again,
  degreeRange,
  graphOf,
  layerFindings,
  nodeNumbers,
  refusedFinding,
  type Asked,
} from './findings.js';
import { neighboursOf, unweighted } from './graph.js';
import { isLayer, isMissing, LAYERS, type Layer, type LayerId, type LayerOn } from './layer.js';
import { NETWORK_LIMITS } from './limits.js';
import { say } from './messages.js';
import { MEASURES, type MeasureId } from './methods.js';
import { interdependence, overlapRange, participationRange } from './multilayer.js';
import { fullestDay, openNetwork, type Network } from './open.js';

export interface NetworkQuestion {
  readonly country: PlaceCode;
  /** Without it, the last day for which most layers speak. */
  readonly day?: Day | undefined;
  /** The last day of this year is what changes are told from. */
  readonly since?: number | undefined;
  /** Only these layers. */
  readonly layers?: readonly LayerId[] | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
  /** Today, where nobody asks for a day. */
  readonly today: Day;
}

export interface LayerReport {
  readonly layer: Layer;
  readonly on: LayerOn | Missing;
  /** Degree first. */
  readonly findings: readonly Finding[];
  /** What changed, and the two counts; null where nobody asked. */
  readonly changes: {
    readonly from: Day;
    readonly what: Changes | Missing;
    readonly findings: readonly Finding[];
  } | null;
}

export interface NetworkReport {
  readonly network: Network;
  readonly asked: Asked;
  /** The day was chosen, not asked for. */
  readonly chosen: boolean;
  readonly since: Day | null;
  readonly layers: readonly LayerReport[];
  /** Of all layers together. */
  readonly together: readonly Finding[];
}

/** Reads layer names. @throws `TuchuError` on one that is none */
export function layersNamed(texts: readonly string[]): readonly LayerId[] | undefined {
  const words = texts.flatMap((t) => t.split(',')).map((t) => t.trim());
  for (const text of words)
    if (!isLayer(text)) throw new TuchuError(say.unknownLayer({ text, layers: LAYERS }), 2);
  return words.length === 0 ? undefined : LAYERS.filter((id) => words.includes(id));
}

/** Limits with the reader's values. @throws `TuchuError` on one that the network does not have */
export function networkLimits(settings: readonly LimitSetting[] = []): readonly Limit[] {
  const { limits, unknown } = setLimits(NETWORK_LIMITS, settings);
  if (unknown.length > 0)
    throw new TuchuError(
      say.unknownLimit({ ids: unknown, known: NETWORK_LIMITS.map((l) => l.id) }),
      2,
    );
  return limits;
}

function changesOf(
  asked: Asked,
  layer: Layer,
  from: Day,
  before: LayerOn | Missing,
  on: LayerOn | Missing,
): NonNullable<LayerReport['changes']> {
  if (isMissing(on) || isMissing(before)) {
    const what: Missing = {
      reason: 'not_covered',
      detail: say.sinceMissing({ day: asked.day, earlier: from }),
    };
    return { from, what, findings: [refusedFinding(asked, layer, 'won', what)] };
  }
  const what = changesBetween(before.ties, on.ties, asked.country);
  const count = (measure: 'won' | 'lost', sure: number, all: number): Finding => {
    const id = `${asked.country}/network_${measure}/${layer.kind.id}@${from}/${asked.day}`;
    const { label, unit, method } = MEASURES[measure];
    const of = layer.kind.label;
    return {
      id,
      subject: asked.country,
      period: `${from}/${asked.day}`,
      measure: `network_${measure}`,
      label: { en: `${label.en}, ${of.en}`, vi: `${label.vi}, ${of.vi}` },
      unit,
      method,
      value: interval(sure, all),
      evidence: [...before.evidence(), ...on.evidence()].filter(
        (e, i, list) => list.findIndex((x) => x.id === e.id) === i,
      ),
      inputs: [],
      coverage: {
        share: null,
        of: say.nodes({
          layer: layer.kind.id,
          nodes: on.nodes.length,
          ties: on.ties.length,
          period: on.period,
        }),
      },
      caveats: [say.notLoss({}), ...on.notes],
      limits: [],
      rule: layer.kind.tie,
      reproduce: `tuchu network ${asked.country} --as-of ${asked.day} --since ${from.slice(0, 4)}${asked.set} --finding ${id}`,
    };
  };
  const sure = (ties: Changes['won']): number =>
    partnersIn(
      ties.filter((t) => t.sure),
      asked.country,
    ).length;
  const all = (ties: Changes['won']): number => partnersIn(ties, asked.country).length;
  return {
    from,
    what,
    findings: [
      count('won', sure(what.won), all(what.won)),
      count('lost', sure(what.lost), all(what.lost)),
    ],
  };
}

/** The label of a measure that single layers have too. */
const joined = (measure: MeasureId, label: Text): Text =>
  ['participation', 'overlap', 'interdependence'].includes(measure)
    ? label
    : {
        en: `${label.en}, layers taken as one`,
        vi: `${label.vi}, gộp các lớp làm một`,
      };

/** What stands under the overlap of layers; of a range its least comes first. */
export const OVERLAP_INPUTS = {
  any: { en: 'partners in any layer', vi: 'đối tác ở bất kỳ lớp nào' },
  several: { en: 'in two or more', vi: 'ở từ hai lớp' },
} as const satisfies Readonly<Record<string, Text>>;

const LEAST: Text = { en: 'at least', vi: 'ít nhất' };
const MOST: Text = { en: 'at most', vi: 'nhiều nhất' };

/** A count as an input, or both its ends where it is known between two. */
function ends(label: Text, range: readonly [number, number] | undefined): Finding['inputs'] {
  const [low, high] = range ?? [0, 0];
  const one = (value: number, word?: Text): Finding['inputs'][number] => ({
    label:
      word === undefined ? label : { en: `${label.en}, ${word.en}`, vi: `${label.vi}, ${word.vi}` },
    value,
    unit: 'count',
  });
  return low === high ? [one(low)] : [one(low, LEAST), one(high, MOST)];
}

/** What the layers say together: participation, overlap, interdependence, and the top of the ladder. */
function togetherOf(
  asked: Asked,
  network: Network,
  reports: readonly LayerReport[],
): readonly Finding[] {
  const speaks = reports.flatMap(({ on }) => (isMissing(on) ? [] : [on]));
  const whole = speaks.filter((on) => on.whole);
  const world = speaks.filter((on) => on.world);
  const held = {
    held: speaks.map((o) => o.id),
    missing: reports.filter((r) => isMissing(r.on)).map((r) => r.layer.kind.id),
  };
  const { country } = asked;
  const make = (
    measure: MeasureId,
    value: Value,
    on: readonly LayerOn[],
    inputs: Finding['inputs'],
  ): Finding => {
    const id = `${country}/network_${measure}/layers@${asked.day}`;
    const { label, unit, method } = MEASURES[measure];
    const evidence = on.flatMap((o) => (o.world ? o.evidence() : o.evidence(country)));
    return {
      id,
      subject: country,
      period: asked.day,
      measure: `network_${measure}`,
      label: joined(measure, label),
      unit,
      method,
      value,
      evidence: evidence.filter((e, i) => evidence.findIndex((x) => x.id === e.id) === i),
      inputs,
      coverage: { share: null, of: say.layersHeld(held) },
      caveats: on.some((o) => o.ties.some((t) => !t.sure))
        ? [value.kind === 'interval' ? say.unsureCounted({}) : say.bothReadings({})]
        : [],
      limits: [],
      reproduce: again(asked, id),
    };
  };
  const few: Missing = {
    reason: 'insufficient_data',
    detail: say.fewLayers({ held: whole.length }),
  };
  const degrees = whole.map((on) => degreeRange(on, country));
  const inputs = whole.flatMap((on, i) => ends(network.layers[on.id].kind.label, degrees[i]));
  const spread = participationRange(degrees);
  const partners = whole.map((on) => {
    const sure = on.ties.filter((t) => t.sure);
    return [new Set(partnersIn(sure, country)), new Set(partnersIn(on.ties, country))] as const;
  });
  const overlap = overlapRange(partners);
  const depends = interdependence(world.map(graphOf), country);
  return [
    make('participation', spread === null ? missing(few) : interval(...spread), whole, inputs),
    make('overlap', overlap.share === null ? missing(few) : interval(...overlap.share), whole, [
      ...ends(OVERLAP_INPUTS.any, overlap.any),
      ...ends(OVERLAP_INPUTS.several, overlap.several),
    ]),
    make(
      'interdependence',
      depends.value === null
        ? missing({ reason: 'insufficient_data', detail: say.fewLayers({ held: world.length }) })
        : point(depends.value),
      world,
      [
        {
          label: { en: 'places reached', vi: 'số nơi đi tới được' },
          value: depends.reached,
          unit: 'count',
        },
      ],
    ),
    ...aggregate(make, world, country),
    ...topRung(asked, network, reports),
  ];
}

/** All layers that hold everybody's ties as one graph: a pair is tied where any layer ties it. */
function aggregate(
  make: (
    measure: MeasureId,
    value: Value,
    on: readonly LayerOn[],
    inputs: Finding['inputs'],
  ) => Finding,
  world: readonly LayerOn[],
  country: PlaceCode,
): readonly Finding[] {
  const nodes = new Set(world.flatMap((on) => on.nodes));
  const ties = world.flatMap((on) => on.ties.filter((t) => t.sure));
  const graph = unweighted(neighboursOf(nodes, ties));
  const numbers = nodeNumbers(graph, nodes.has(country) ? [country] : []).get(country);
  const none: Missing = {
    reason: 'insufficient_data',
    detail: say.fewLayers({ held: world.length }),
  };
  const inputs = [
    {
      label: { en: 'layers joined', vi: 'số lớp gộp lại' },
      value: world.length,
      unit: 'count' as const,
    },
  ];
  return (['degree', 'constraint', 'effective_size', 'betweenness', 'closeness'] as const).map(
    (measure) => {
      const value = world.length < 2 ? null : (numbers?.[measure] ?? null);
      return make(measure, value === null ? missing(none) : point(value), world, inputs);
    },
  );
}

/** The share of the ladder's weight on its top rung, under three declared mappings of an order into numbers. */
function topRung(
  asked: Asked,
  { rungs, country, layers }: Network,
  reports: readonly LayerReport[],
): readonly Finding[] {
  const report = reports.find((r) => r.layer.kind.id === 'tier');
  if (report === undefined || isMissing(report.on)) return [];
  const { on } = report;
  const order = rungs.filter((r) => r.rank !== null).map((r) => r.code);
  const counts = order.map((code) => on.ties.filter((t) => t.sure && t.rung === code).length);
  const all = counts.reduce((a, b) => a + b, 0);
  const k = order.length;
  const mappings = [() => 1, (i: number) => k - i, (i: number) => 2 ** (k - 1 - i)];
  const shares = mappings.map((w) => {
    const sum = counts.reduce((s, n, i) => s + n * w(i), 0);
    return sum === 0 ? 0 : ((counts[0] ?? 0) * w(0)) / sum;
  });
  const { label, unit, method } = MEASURES.top_rung;
  const id = `${country}/network_top_rung/tier@${asked.day}`;
  return [
    {
      id,
      subject: country,
      period: asked.day,
      measure: 'network_top_rung',
      label,
      unit,
      method,
      value:
        all === 0
          ? missing({ reason: 'undefined', detail: say.noRungs({ country }) })
          : interval(Math.min(...shares), Math.max(...shares)),
      evidence: on.evidence(country),
      inputs: order.map((code, i) => ({
        label: rungs.find((r) => r.code === code)?.label ?? { en: code, vi: code },
        value: counts[i] ?? 0,
        unit: 'count',
      })),
      coverage: {
        share: null,
        of: say.nodes({
          layer: 'tier',
          nodes: on.nodes.length,
          ties: on.ties.length,
          period: on.period,
        }),
      },
      caveats: [say.ordinal({}), ...on.notes],
      limits: [],
      rule: layers.tier.kind.tie,
      reproduce: again(asked, id),
    },
  ];
}

/**
 * The report of a country's network on a day.
 *
 * @example
 * const report = await networkReport(workspace, { country: 'VNM', day: '2018-12-31', today });
 * report.layers.find((l) => l.layer.kind.id === 'obligation')?.findings[0]?.value; // 35 partners
 */
export async function networkReport(
  workspace: Workspace,
  q: NetworkQuestion,
): Promise<NetworkReport> {
  const limits = networkLimits(q.limits);
  const network = await openNetwork(workspace, q.country, limits);
  const day = q.day ?? fullestDay(network, q.today);
  const since = q.since === undefined ? null : `${q.since}-12-31`;
  if (since !== null && since >= day) throw new TuchuError(say.sinceLater({ since, day }), 2);
  const set = (q.limits ?? []).map(({ id, value }) => ` --limit ${id}=${value}`).join('');
  const asked: Asked = { country: q.country, day, set };
  const layers: LayerReport[] = [];
  for (const id of q.layers ?? LAYERS) {
    const layer = network.layers[id];
    const on = await layer.on(day);
    layers.push({
      layer,
      on,
      findings: layerFindings(asked, layer, on),
      changes: since === null ? null : changesOf(asked, layer, since, await layer.on(since), on),
    });
  }
  return {
    network,
    asked,
    chosen: q.day === undefined,
    since,
    layers,
    together: togetherOf(asked, network, layers),
  };
}

/** Every Finding of a report, in reading order. */
export const reportFindings = (r: NetworkReport): readonly Finding[] => [
  ...r.together,
  ...r.layers.flatMap((l) => [...l.findings, ...(l.changes?.findings ?? [])]),
];

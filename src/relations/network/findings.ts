/** The numbers of one layer on one day as Findings, each with its evidence, coverage and what hangs on its limit. */
import {
  format,
  interval,
  missing,
  place,
  placeName,
  point,
  readLimit,
  type Day,
  type Finding,
  type Message,
  type Missing,
  type PlaceCode,
  type Text,
  type Value,
} from '../../core/index.js';
import { constraint, effectiveSize, efficiency } from './burt.js';
import { partnersIn } from './changes.js';
import { communities } from './communities.js';
import { ROLES, roles } from './gould-fernandez.js';
import { neighboursOf, tieCount, type Neighbours } from './graph.js';
import { isMissing, type Layer, type LayerOn } from './layer.js';
import { say } from './messages.js';
import { pledgeText } from './pledges.js';
import { MEASURES, type MeasureId } from './methods.js';
import { standardMeasures } from './standard.js';

/** What every Finding of one question has in common. */
export interface Asked {
  readonly country: PlaceCode;
  readonly day: Day;
  /** Limits that a reader set, as they are written in a command: ` --limit id=value`. */
  readonly set: string;
}

/** The command that prints a Finding of the network again. */
export const again = ({ country, day, set }: Asked, id: string): string =>
  `tuchu network ${country} --as-of ${day}${set} --finding ${id}`;

/** A Finding that stands for nothing but a reason: the layer has no data, or not of the day. */
export function refusedFinding(
  asked: Asked,
  { kind }: Layer,
  measure: MeasureId,
  reason: Missing,
): Finding {
  const id = `${asked.country}/network_${measure}/${kind.id}@${asked.day}`;
  return {
    ...frame(asked, id, measure, kind.label, asked.day),
    value: missing(reason),
    evidence: [],
    coverage: { share: null, of: reason.detail },
    caveats: [],
  };
}

function frame(
  asked: Asked,
  id: string,
  measure: MeasureId,
  of: Text,
  period: string,
): Omit<Finding, 'value' | 'evidence' | 'coverage' | 'caveats'> {
  const { label, unit, method } = MEASURES[measure];
  return {
    id,
    subject: asked.country,
    period,
    measure: `network_${measure}`,
    label: { en: `${label.en}, ${of.en}`, vi: `${label.vi}, ${of.vi}` },
    unit,
    method,
    inputs: [],
    limits: [],
    reproduce: again(asked, id),
  };
}

/** Region of a place; null where it has none. */
export const regionOf = (code: PlaceCode): string | null => place(code)?.region ?? null;

/** Above this share of pairs tied, structural measures tell little. */
const DENSE = 0.5;

/** The sure ties of a layer as a graph without weights. */
export const graphOf = (on: LayerOn): Neighbours =>
  neighboursOf(
    on.nodes,
    on.ties.filter((t) => t.sure),
  );

/** Measures that want everybody's ties, in the order they are told. */
export const STRUCTURE = [
  'clustering',
  'constraint',
  'effective_size',
  'efficiency',
  'betweenness',
  'closeness',
  'eigenvector',
  ...ROLES,
] as const satisfies readonly MeasureId[];

/** What one node's numbers are; null where the formula has no value. */
export type NodeNumbers = Readonly<Record<'degree' | (typeof STRUCTURE)[number], number | null>>;

/** Every structural number of some nodes of a graph. */
export function nodeNumbers(
  graph: Neighbours,
  nodes: Iterable<PlaceCode>,
): ReadonlyMap<PlaceCode, NodeNumbers> {
  const standard = standardMeasures(graph);
  return new Map(
    [...nodes].map((node): [PlaceCode, NodeNumbers] => {
      const own = standard.get(node);
      const tied = (own?.degree ?? 0) > 0;
      const { ungrouped: _, ...counted } = roles(graph, node, regionOf);
      return [
        node,
        {
          degree: own?.degree ?? null,
          clustering: own?.clustering ?? null,
          constraint: constraint(graph, node),
          effective_size: effectiveSize(graph, node),
          efficiency: efficiency(graph, node),
          betweenness: tied ? (own?.betweenness ?? null) : null,
          closeness: tied ? (own?.closeness ?? null) : null,
          eigenvector: tied ? (own?.eigenvector ?? null) : null,
          ...counted,
        },
      ];
    }),
  );
}

/** Degree of a place in a layer, low and high. */
export function degreeRange(on: LayerOn, country: PlaceCode): readonly [number, number] {
  const sure = partnersIn(
    on.ties.filter((t) => t.sure),
    country,
  );
  return [sure.length, partnersIn(on.ties, country).length];
}

const rangeOf = ([low, high]: readonly [number, number]): Value => interval(low, high);

/** Caveats of everything that is said of a layer's graph. */
function graphCaveats(on: LayerOn, layer: Layer, graph: Neighbours): Message[] {
  const n = on.nodes.length;
  const density = n < 2 ? 0 : tieCount(graph) / ((n * (n - 1)) / 2);
  return [
    ...(layer.kind.directed ? [say.undirected({})] : []),
    ...(on.ties.some((t) => !t.sure) ? [say.bothReadings({})] : []),
    ...(density > DENSE ? [say.dense({ density })] : []),
    ...limitCaveats(on),
    ...on.notes,
  ];
}

function limitCaveats(on: LayerOn): Message[] {
  const [low, high] = on.otherLimits ?? [];
  if (low === undefined || high === undefined) return [];
  const round = (x: number): number => Number(x.toPrecision(4));
  return [
    say.otherLimits({
      low: round(low.limit),
      lowPartners: low.partners,
      high: round(high.limit),
      highPartners: high.partners,
    }),
  ];
}

/**
 * The numbers of one layer: partners and strength; where everybody's ties are held, brokerage and centrality, roles
 * and communities. A layer of the country's own ties says why it has no brokerage.
 *
 * @example
 * layerFindings(asked, layers.obligation, on2018)[0]?.value; // { kind: 'point', value: 35 } for Viet Nam
 */
export function layerFindings(
  asked: Asked,
  layer: Layer,
  on: LayerOn | Missing,
): readonly Finding[] {
  const { country, day } = asked;
  const { kind } = layer;
  if (isMissing(on)) return [refusedFinding(asked, layer, 'degree', on)];
  const graph = graphOf(on);
  const size = { layer: kind.id, nodes: on.nodes.length, ties: tieCount(graph), period: on.period };
  const limits = on.limits.map((limit) => readLimit(limit, limit.value, limit.value));
  const make = (measure: MeasureId, value: Value, more: Partial<Finding> = {}): Finding => ({
    ...frame(
      asked,
      `${country}/network_${measure}/${kind.id}@${day}`,
      measure,
      kind.label,
      on.period,
    ),
    value,
    evidence: on.evidence(),
    coverage: { share: null, of: say.nodes(size) },
    caveats: graphCaveats(on, layer, graph),
    limits,
    rule: kind.tie,
    ...more,
  });
  const own = on.ties.filter((t) => t.from === country || t.to === country);
  const unsure = own.filter((t) => !t.sure).map((t) => (t.from === country ? t.to : t.from));
  const degree = degreeRange(on, country);
  const partnersKnown = [
    ...(unsure.length === 0 ? [] : [say.unsure({ places: unsure })]),
    ...limitCaveats(on),
    ...on.notes,
  ];
  const out = [
    make('degree', rangeOf(degree), {
      caveats: partnersKnown,
      evidence: on.world ? on.evidence() : on.evidence(country),
      inputs: [
        {
          label: { en: 'places in the layer', vi: 'số nơi trong lớp' },
          value: on.nodes.length,
          unit: 'count',
        },
      ],
    }),
  ];
  const strengths = own.flatMap((t) => (t.strength === null ? [] : [t.strength]));
  // Kinds of obligation overlap, and shares of votes do not add up.
  const adds = kind.strength !== null && kind.strength.unit !== 'share' && kind.id !== 'obligation';
  if (adds && kind.strength !== null && strengths.length > 0)
    out.push(
      make('strength', point(strengths.reduce((a, b) => a + b, 0)), {
        unit: kind.strength.unit,
        label: {
          en: `${MEASURES.strength.label.en}, ${kind.label.en} (${kind.strength.label.en})`,
          vi: `${MEASURES.strength.label.vi}, ${kind.label.vi} (${kind.strength.label.vi})`,
        },
        caveats: partnersKnown,
      }),
    );
  if (kind.id === 'obligation') {
    const defence = partnersIn(
      own.filter((t) => t.by.includes('defense')),
      country,
    );
    out.push(make('defence', point(defence.length), { caveats: partnersKnown }));
  }
  if (!on.world) {
    const reason: Missing = { reason: 'not_covered', detail: say.onlyOwn({ layer: kind.id }) };
    return [
      ...out,
      ...(['constraint', 'betweenness'] as const).map((m) =>
        make(m, missing(reason), { caveats: [] }),
      ),
    ];
  }
  const numbers = nodeNumbers(graph, [country]).get(country);
  const none: Missing = {
    reason: 'undefined',
    detail: (degree[0] === 0 ? say.noPartners : say.fewPartners)({ layer: kind.id }),
  };
  for (const measure of STRUCTURE) {
    const value = degree[0] === 0 ? null : (numbers?.[measure] ?? null);
    const isRole = ROLES.some((r) => r === measure);
    out.push(
      make(measure, value === null ? missing(none) : point(value), {
        caveats: [...(isRole ? [say.ordered({})] : []), ...graphCaveats(on, layer, graph)],
      }),
    );
  }
  const found = degree[0] === 0 ? null : communities(graph);
  const mine = found?.groups.find((g) => g.includes(country));
  const decimal = (x: number): string => format.number(x, 'en', 3);
  const how =
    found === null
      ? []
      : [
          say.seeds({
            runs: found.runs,
            low: decimal(found.range[0]),
            high: decimal(found.range[1]),
            stability: found.stability === null ? '–' : decimal(found.stability),
          }),
        ];
  const caveats = [...how, ...graphCaveats(on, layer, graph)];
  return [
    ...out,
    make('community', mine === undefined ? missing(none) : point(mine.length), {
      caveats: mine === undefined ? caveats : [say.members({ places: mine }), ...caveats],
    }),
    make('modularity', found === null ? missing(none) : rangeOf(found.range), { caveats }),
    make(
      'stability',
      typeof found?.stability === 'number' ? point(found.stability) : missing(none),
      {
        caveats,
      },
    ),
  ];
}

/** The tie of the country with a partner, as a Finding: its strength, or 1 where it has none. */
export function tieFinding(
  asked: Asked,
  layer: Layer,
  on: LayerOn,
  partner: PlaceCode,
): Finding | undefined {
  const { country, day } = asked;
  const own = on.ties.filter(
    (t) => (t.from === country && t.to === partner) || (t.to === country && t.from === partner),
  );
  const [first] = own;
  if (first === undefined) return undefined;
  const { kind } = layer;
  const id = `${country}/network_tie/${kind.id}/${partner}@${day}`;
  const strengths = own.flatMap((t) => (t.strength === null ? [] : [t.strength]));
  const strength = strengths.length === 0 || kind.strength === null ? 1 : Math.max(...strengths);
  const pledges = kind.id === 'obligation' ? pledgeText(own) : undefined;
  const about = (lang: 'en' | 'vi'): string => {
    const what =
      kind.strength === null || strengths.length === 0 ? undefined : kind.strength.label[lang];
    const inside = pledges === undefined ? what : `${what ?? ''}: ${pledges[lang]}`;
    return `${kind.label[lang]}${inside === undefined ? '' : ` (${inside})`}, ${placeName(partner, lang)}`;
  };
  return {
    ...frame(asked, id, 'tie', kind.label, on.period),
    partner,
    label: { en: about('en'), vi: about('vi') },
    unit: strengths.length === 0 ? 'count' : (kind.strength?.unit ?? 'count'),
    value: own.every((t) => t.sure) ? point(strength) : interval(0, strength),
    evidence: on.evidence(country, partner),
    coverage: {
      share: null,
      of: say.nodes({
        layer: kind.id,
        nodes: on.nodes.length,
        ties: on.ties.length,
        period: on.period,
      }),
    },
    caveats: [
      ...(own.every((t) => t.sure) ? [] : [say.unsure({ places: [partner] })]),
      ...(on.limits.length === 0 ? [] : limitCaveats(on)),
      ...on.notes,
    ],
    limits: on.limits.map((limit) => readLimit(limit, limit.value, limit.value)),
    rule: kind.tie,
  };
}

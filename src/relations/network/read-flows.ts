/**
 * Layers read from flows of a year, whatever dataset holds them, the user's own included: obligations, shared
 * organisations, troops, visits, investment and trade. Which flows a dataset holds it says itself (`flow`).
 */
import type { Limit, PlaceCode } from '../../core/index.js';
import { isWorld, productScope } from '../../dependence/index.js';
import type { Cube, Manifest, Workspace } from '../../store/index.js';
import type { Tie } from './graph.js';
import { KINDS, type Layer, type LayerId } from './layer.js';
import { SHARED_ORGANISATIONS, TRADE_SHARE, TROOPS } from './limits.js';
import { yearlyLayer, type YearRead, type YearlySource } from './yearly.js';

const TOTAL = 'TOTAL';
/** Exporters' reports, left out where a dataset holds both sides. */
const EXPORTER = 2;

/** What flows between the two in each layer, as datasets name it. */
const FLOWS = {
  obligation: ['obligation'],
  organisation: ['shared organisations'],
  troops: ['troops'],
  visit: ['visits', 'visit'],
  investment: ['investment', 'fdi', 'direct investment'],
} as const satisfies Partial<Record<LayerId, readonly string[]>>;
type FlowLayer = keyof typeof FLOWS;

const yearsOf = (m: Manifest): number[] => m.data.flatMap(({ year }) => year ?? []);
const holdsAll = ({ scope }: Manifest): boolean => scope?.from === 'all' && scope.to === 'all';

/** Every pair of a cube with its amounts by product. */
function pairsOf(cube: Cube): {
  readonly nodes: readonly PlaceCode[];
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
} {
  const pairs = new Map<string, Map<string, number>>();
  const seen = new Set<PlaceCode>();
  for (let i = 0; i < cube.rows; i += 1) {
    if (cube.side?.[i] === EXPORTER) continue;
    const from = cube.places[cube.from[i] as number];
    const to = cube.places[cube.to[i] as number];
    const amount = Number(cube.value[i]);
    if (from === undefined || to === undefined || from === to) continue;
    seen.add(from).add(to);
    if (!(amount > 0)) continue;
    const what = cube.products[cube.product[i] as number] ?? '';
    const key = `${from} ${to}`;
    const own = pairs.get(key) ?? new Map<string, number>();
    own.set(what, (own.get(what) ?? 0) + amount);
    pairs.set(key, own);
  }
  return { nodes: [...seen], pairs };
}

/** A total where the dataset has one; else the sum, where its products add up; else the largest of them. */
function amountOf(own: ReadonlyMap<string, number>, additive: boolean): number {
  const total = own.get(TOTAL);
  if (total !== undefined) return total;
  const all = [...own.values()];
  return additive ? all.reduce((a, b) => a + b, 0) : Math.max(...all);
}

interface Shape {
  readonly directed: boolean;
  readonly strength: (own: ReadonlyMap<string, number>, additive: boolean) => number;
  /** What both directions make together. */
  readonly both: (a: number, b: number) => number;
  readonly by: (own: ReadonlyMap<string, number>) => readonly string[];
}

const KINDS_OF_OBLIGATION: Shape = {
  directed: true,
  strength: (own) => own.size,
  both: Math.max,
  by: (own) => [...own.keys()].sort(),
};
const NOTHING = (): readonly string[] => [];
const SHAPES: Readonly<Record<FlowLayer | 'trade', Shape>> = {
  obligation: KINDS_OF_OBLIGATION,
  organisation: { directed: false, strength: amountOf, both: Math.max, by: NOTHING },
  troops: { directed: true, strength: amountOf, both: Math.max, by: NOTHING },
  visit: { directed: true, strength: amountOf, both: Math.max, by: NOTHING },
  investment: { directed: true, strength: amountOf, both: Math.max, by: NOTHING },
  trade: { directed: false, strength: amountOf, both: (a, b) => a + b, by: NOTHING },
};

/** One year of a dataset as ties. */
export function tiesOfCube(cube: Cube, shape: Shape, additive: boolean): YearRead {
  const { nodes, pairs } = pairsOf(cube);
  const ties = new Map<string, Tie>();
  for (const [pair, own] of pairs) {
    const [a = '', b = ''] = pair.split(' ');
    const [from = '', to = ''] = shape.directed ? [a, b] : [a, b].sort();
    const strength = shape.strength(own, additive);
    const held = ties.get(`${from} ${to}`);
    ties.set(`${from} ${to}`, {
      from,
      to,
      strength: held === undefined ? strength : shape.both(held.strength ?? 0, strength),
      sure: true,
      since: null,
      until: null,
      by: shape.by(own),
    });
  }
  return { nodes, ties: [...ties.values()], rows: cube.rows };
}

const newestFirst = (a: Manifest, b: Manifest): number =>
  yearsOf(b).length - yearsOf(a).length || (a.id < b.id ? -1 : 1);

const sourceOf = (workspace: Workspace, manifest: Manifest, shape: Shape): YearlySource => ({
  manifest,
  years: yearsOf(manifest),
  read: async (year) =>
    tiesOfCube(await workspace.cube({ dataset: manifest.id, year }), shape, manifest.additive),
});

/** Layers that a flow of their name makes. */
export function flowLayer(
  workspace: Workspace,
  manifests: readonly Manifest[],
  id: FlowLayer,
  country: PlaceCode,
  limits: readonly Limit[],
): Layer {
  const names: readonly string[] = FLOWS[id];
  const found = manifests
    .filter((m) => m.kind === 'flows' && names.includes(m.flow?.toLowerCase() ?? ''))
    .sort(newestFirst);
  const world = found.length > 0 && found.every(holdsAll);
  const limit =
    id === 'organisation'
      ? named(limits, SHARED_ORGANISATIONS)
      : id === 'troops'
        ? named(limits, TROOPS)
        : undefined;
  const [first] = found;
  const unit = first === undefined ? undefined : moneyOf(first.unit);
  const kind = KINDS[id];
  return yearlyLayer(workspace, {
    id,
    country,
    sources: found.map((m) => sourceOf(workspace, m, SHAPES[id])),
    world,
    whole: world,
    tied: limit === undefined ? null : (tie, _, value) => (tie.strength ?? 0) >= value,
    limits: limit === undefined ? [] : [limit],
    ...(id === 'investment' && unit !== undefined && kind.strength !== null
      ? { kind: { ...kind, strength: { ...kind.strength, unit } } }
      : {}),
  });
}

const named = (limits: readonly Limit[], limit: Limit): Limit =>
  limits.find((l) => l.id === limit.id) ?? limit;
const moneyOf = (unit: string): 'USD' | 'EUR' | undefined =>
  unit === 'USD' || unit === 'EUR' ? unit : undefined;

/** Sum of all trade of each place, read once for each reading of a year. */
const wholes = new WeakMap<YearRead, ReadonlyMap<PlaceCode, number>>();

function wholesOf(read: YearRead): ReadonlyMap<PlaceCode, number> {
  const held = wholes.get(read);
  if (held !== undefined) return held;
  const out = new Map<PlaceCode, number>();
  for (const { from, to, strength } of read.ties)
    for (const place of [from, to]) out.set(place, (out.get(place) ?? 0) + (strength ?? 0));
  wholes.set(read, out);
  return out;
}

/**
 * Trade: from the datasets that hold the trade of all with all and every product. Two are tied where their mutual trade
 * is a noticeable share of the whole trade of one of them.
 */
export function tradeLayer(
  workspace: Workspace,
  manifests: readonly Manifest[],
  country: PlaceCode,
  limits: readonly Limit[],
): Layer {
  const found = manifests
    .filter((m) => isWorld(m) && m.additive && ['all', 'total'].includes(productScope(m)))
    .sort(newestFirst);
  const limit = named(limits, TRADE_SHARE);
  const kind = KINDS.trade;
  const unit = moneyOf(found[0]?.unit ?? '') ?? 'amount';
  return yearlyLayer(workspace, {
    id: 'trade',
    country,
    sources: found
      .filter((m) => m.unit === found[0]?.unit)
      .map((m) => sourceOf(workspace, m, SHAPES.trade)),
    world: true,
    whole: true,
    tied: ({ from, to, strength }, read, value) => {
      const all = wholesOf(read);
      return [from, to].some((place) => (strength ?? 0) >= value * (all.get(place) ?? Infinity));
    },
    limits: [limit],
    ...(kind.strength === null ? {} : { kind: { ...kind, strength: { ...kind.strength, unit } } }),
  });
}

/**
 * Layers whose figures are of whole years: a day is answered by the figures of its year, and a year that no dataset
 * holds is a reason. What a layer reads of a year is kept, for datasets never change once loaded.
 */
import {
  formerOf,
  type Limit,
  type Message,
  type Missing,
  type PlaceCode,
} from '../../core/index.js';
import { datasetEvidence, type Manifest, type Workspace } from '../../store/index.js';
import { partnersIn } from './changes.js';
import { existing } from './existing.js';
import type { Tie } from './graph.js';
import { KINDS, type Layer, type LayerId, type LayerKind } from './layer.js';
import { say } from './messages.js';

/** What a dataset says of one year, before any limit. */
export interface YearRead {
  /** Places it speaks of. */
  readonly nodes: readonly PlaceCode[];
  /** Every pair with something between them. */
  readonly ties: readonly Tie[];
  /** Rows read. */
  readonly rows: number;
}

/** Reads one year; asked once for each year of a dataset. */
export type ReadYear = (year: number) => Promise<YearRead>;

export interface YearlySource {
  readonly manifest: Manifest;
  readonly years: readonly number[];
  readonly read: ReadYear;
}

const kept = new WeakMap<Workspace, Map<string, Promise<YearRead>>>();

/** The reading of a dataset's year, done once. */
export function once(
  workspace: Workspace,
  key: string,
  read: () => Promise<YearRead>,
): Promise<YearRead> {
  const held = kept.get(workspace) ?? new Map<string, Promise<YearRead>>();
  kept.set(workspace, held);
  const found = held.get(key) ?? read();
  held.set(key, found);
  // A reading that failed is tried again.
  found.catch(() => held.delete(key));
  return found;
}

export interface YearlyLayer {
  readonly id: LayerId;
  readonly country: PlaceCode;
  /** In the order of preference: the first that holds the year answers. */
  readonly sources: readonly YearlySource[];
  /** All pairs of all places are held. */
  readonly world: boolean;
  /** Every tie of the country is held. */
  readonly whole: boolean;
  /** Whether an amount makes a tie at a value of the first limit; null: every row is a tie. */
  readonly tied: ((tie: Tie, read: YearRead, value: number) => boolean) | null;
  /** The first is the one whose other values are tried. */
  readonly limits: readonly Limit[];
  /** Other values of the first limit, to see what hangs on it; half and one and a half times where not given. */
  readonly others?: readonly number[];
  /** The layer's unit, where the dataset decides it. */
  readonly kind?: LayerKind;
  readonly notes?: readonly Message[];
}

/** A layer of yearly figures; without a dataset, the reason. */
export function yearlyLayer(workspace: Workspace, l: YearlyLayer): Layer {
  const { id, country, sources, limits } = l;
  const kind = l.kind ?? KINDS[id];
  const years = [...new Set(sources.flatMap((s) => s.years))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  const refuse = (missing: Missing): Promise<Missing> => Promise.resolve(missing);
  if (first === undefined || last === undefined)
    return {
      kind,
      sources: [],
      span: null,
      on: () => refuse({ reason: 'not_loaded', detail: say.notLoaded({ layer: id }) }),
    };
  return {
    kind,
    sources: sources.map(({ manifest }) => ({ id: manifest.id, title: manifest.title })),
    span: [`${first}-01-01`, `${last}-12-31`],
    on: async (day) => {
      const year = Number(day.slice(0, 4));
      const source = sources.find((s) => s.years.includes(year));
      if (source === undefined)
        return {
          reason: 'not_covered',
          detail: say.outside({ layer: id, day, first: String(first), last: String(last) }),
        };
      const { manifest } = source;
      const read = await once(workspace, `${id} ${manifest.id} ${year}`, () => source.read(year));
      if (!read.nodes.includes(country))
        return {
          reason: 'not_covered',
          detail: say.noRow({
            layer: id,
            country,
            year,
            dataset: manifest.id,
            former: formerOf(country).filter((code) => read.nodes.includes(code)),
          }),
        };
      const [main] = limits;
      const value = main?.value ?? 0;
      const ties = read.ties.filter((t) => l.tied === null || l.tied(t, read, value));
      const held = existing(read.nodes, ties, day);
      const own = (tie: Tie): boolean => tie.from === country || tie.to === country;
      const { tied, others = [value * 0.5, value * 1.5] } = l;
      const made = new Set(ties);
      const less = read.ties.filter((t) => own(t) && (t.strength ?? 0) > 0 && !made.has(t));
      return {
        id,
        day,
        period: String(year),
        world: l.world,
        whole: l.whole,
        nodes: held.nodes,
        ties: held.ties,
        evidence: (a) => [datasetEvidence(manifest, a === undefined ? read.rows : 1)],
        notes: [
          ...(held.gone.length === 0 ? [] : [say.gone({ places: held.gone, day })]),
          ...(main === undefined || less.length === 0
            ? []
            : [say.underLimit({ count: partnersIn(less, country).length, limit: main.id, value })]),
          ...(l.whole ? [] : [say.someSenders({ layer: id, dataset: manifest.id })]),
          ...(l.notes ?? []),
          ...manifest.notes,
        ],
        limits,
        ...(main === undefined
          ? {}
          : {
              under: (partner: PlaceCode) => {
                const found = less.filter((t) => partnersIn([t], country)[0] === partner);
                return found.length === 0 ? null : Math.max(...found.map((t) => t.strength ?? 0));
              },
            }),
        otherLimits:
          main === undefined || tied === null
            ? null
            : others.map((limit) => ({
                limit,
                partners: existing(
                  read.nodes,
                  read.ties.filter((t) => own(t) && tied(t, read, limit)),
                  day,
                ).ties.length,
              })),
      };
    },
  };
}

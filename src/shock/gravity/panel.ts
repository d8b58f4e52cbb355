/**
 * A panel to estimate gravity on: who sold how much to whom in some years, and whether an agreement was in force
 * between the two at the end of the year. Two kinds of dataset answer: a series with sales at home and its own
 * indicator (the panel of the Advanced Guide), and flows among all countries of at least two years, whose indicator
 * is made from a list of agreements and their members.
 *
 * Every fourth year unless set otherwise: trade needs time to adjust, and years next to each other tell little more.
 * A flow that a dataset of flows does not list is left out, not counted as 0.
 */
import type { Missing, PlaceCode } from '../../core/index.js';
import { holdsWorld, isTrade } from '../../dependence/index.js';
import { type WorldAgreements, tiesOn, worldAgreements } from '../../relations/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { say } from './messages.js';

export interface GravityPanel {
  readonly manifest: Manifest;
  /** The years used, ascending. */
  readonly years: readonly number[];
  /** Of each observation. */
  readonly exporter: readonly PlaceCode[];
  readonly importer: readonly PlaceCode[];
  readonly year: Int32Array;
  /** In the dataset's unit. */
  readonly trade: Float64Array;
  /** 1 where an agreement is in force between the two. */
  readonly agreement: Float64Array;
  /** The list the indicator is made from; undefined where the panel has its own. */
  readonly agreements: WorldAgreements | undefined;
  /** Sales at home are among the observations. */
  readonly home: boolean;
}

/** Years from one observation of a pair to the next. */
export const STEP = 4;
/** Fewer years than this tell nothing of a change. */
const FEWEST = 2;

export interface PanelChoice {
  /** Years between observations, 1 or more; every fourth unless set. */
  readonly step?: number | undefined;
  /** The list of agreements and members; the panel's own indicator, else the list that knows most agreements. */
  readonly agreements?: string | undefined;
}

/** A series that holds `trade` and `rta` between places, sales at home included. */
const isPanel = (m: Manifest): boolean => m.kind === 'series' && m.source === 'gravity-agtpa';
/** Datasets that could be asked at all. */
export const mayBePanel = (m: Manifest): boolean =>
  isPanel(m) || (m.kind === 'flows' && isTrade(m) && m.data.length >= FEWEST);

/**
 * @returns a reason where the dataset does not hold the trade of all countries in at least two of the years, or no list of
 *   agreements is loaded for it
 * @example
 * const panel = await gravityPanel(workspace, manifest, {});
 * if ('trade' in panel) panel.years; // [1986, 1990, 1994, 1998, 2002, 2006] of the Advanced Guide's panel
 */
export async function gravityPanel(
  workspace: Workspace,
  manifest: Manifest,
  choice: PanelChoice,
): Promise<GravityPanel | Missing> {
  const dataset = manifest.id;
  const wanted = await listOf(workspace, choice.agreements);
  if (isPanel(manifest)) {
    if (choice.agreements === undefined) return ownPanel(workspace, manifest, choice);
    if (wanted === undefined) return noList();
    const panel = await ownPanel(workspace, manifest, choice);
    return 'reason' in panel ? panel : withList(panel, wanted);
  }
  if (manifest.kind !== 'flows' || !holdsWorld(manifest) || !manifest.additive)
    return { reason: 'insufficient_data', detail: say.needsAllPairs({ dataset }) };
  if (manifest.side === 'both' || manifest.side === null)
    return { reason: 'insufficient_data', detail: say.twoReports({ dataset }) };
  if (wanted === undefined) return noList();
  const held = manifest.data.flatMap((d) => d.year ?? []).filter((y) => y <= wanted.lastYear);
  const years = spaced(held, choice.step);
  if (years.length < FEWEST) return fewYears(manifest);
  const panel = await flowPanel(workspace, manifest, years);
  return withList(panel, wanted);
}

const noList = (): Missing => ({ reason: 'not_loaded', detail: say.noAgreements({}) });
const fewYears = ({ id }: Manifest): Missing => ({
  reason: 'insufficient_data',
  detail: say.fewYears({ dataset: id }),
});

async function listOf(
  workspace: Workspace,
  only: string | undefined,
): Promise<WorldAgreements | undefined> {
  const lists = await worldAgreements(workspace, only);
  // Of several lists the one that knows most agreements; each is a reading of its own and they are never mixed.
  return lists.toSorted(
    (a, b) => b.agreements.length - a.agreements.length || (a.manifest.id < b.manifest.id ? -1 : 1),
  )[0];
}

/** Every so many years back from the last. */
function spaced(held: readonly number[], step: number = STEP): number[] {
  const sorted = [...new Set(held)].toSorted((a, b) => a - b);
  const last = sorted.at(-1) ?? 0;
  return sorted.filter((y) => (last - y) % step === 0);
}

async function ownPanel(
  workspace: Workspace,
  manifest: Manifest,
  { step }: PanelChoice,
): Promise<GravityPanel | Missing> {
  const [first, last] = manifest.years ?? [0, -1];
  const years = spaced(
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
    step,
  );
  if (years.length < FEWEST) return fewYears(manifest);
  const draft = new Draft();
  for (const year of years) {
    const of = (measure: string) => workspace.series({ dataset: manifest.id, measure, year });
    const tied = new Map((await of('rta')).map((r) => [`${r.subject} ${r.partner}`, r.value]));
    for (const { subject, partner, value } of await of('trade')) {
      const rta = tied.get(`${subject} ${partner}`);
      if (partner !== null && rta !== undefined) draft.add(subject, partner, year, value, rta);
    }
  }
  return draft.panel(manifest, years);
}

async function flowPanel(
  workspace: Workspace,
  manifest: Manifest,
  years: readonly number[],
): Promise<GravityPanel> {
  const draft = new Draft();
  for (const year of years) {
    const { rows, places, from, to, value } = await workspace.cube({ dataset: manifest.id, year });
    const sums = new Map<number, number>();
    for (let i = 0; i < rows; i++) {
      const key = from[i]! * places.length + to[i]!;
      sums.set(key, (sums.get(key) ?? 0) + value[i]!);
    }
    for (const [key, sum] of sums) {
      const [a, b] = [Math.floor(key / places.length), key % places.length];
      // A place's trade with itself in customs figures is goods that come back, not sales at home.
      if (a !== b) draft.add(places[a]!, places[b]!, year, sum, 0);
    }
  }
  return draft.panel(manifest, years);
}

/** Observations as they come. */
class Draft {
  private readonly exporter: PlaceCode[] = [];
  private readonly importer: PlaceCode[] = [];
  private readonly year: number[] = [];
  private readonly trade: number[] = [];
  private readonly agreement: number[] = [];
  private home = false;

  add(exporter: PlaceCode, importer: PlaceCode, year: number, trade: number, tied: number): void {
    this.exporter.push(exporter);
    this.importer.push(importer);
    this.year.push(year);
    this.trade.push(trade);
    this.agreement.push(tied);
    if (exporter === importer) this.home = true;
  }

  panel(manifest: Manifest, years: readonly number[]): GravityPanel {
    const { exporter, importer, home } = this;
    return {
      manifest,
      years,
      exporter,
      importer,
      home,
      year: Int32Array.from(this.year),
      trade: Float64Array.from(this.trade),
      agreement: Float64Array.from(this.agreement),
      agreements: undefined,
    };
  }
}

/** The indicator made anew from a list: tied for certain at the end of the year. */
function withList(panel: GravityPanel, agreements: WorldAgreements): GravityPanel {
  return { ...panel, agreements, agreement: indicator(panel, agreements) };
}

/**
 * 1 where the two of an observation are tied for certain at the end of its year.
 *
 * @param list of one agreement alone: its own pairs, and those of unions
 */
export function indicator(
  {
    exporter,
    importer,
    year,
    years,
  }: Pick<GravityPanel, 'exporter' | 'importer' | 'year' | 'years'>,
  list: WorldAgreements,
): Float64Array {
  const ties = new Map(years.map((y) => [y, tiesOn(list, `${y}-12-31`)]));
  return Float64Array.from(exporter, (a, i) =>
    a !== importer[i] && ties.get(year[i]!)?.get(a)?.has(importer[i]!) ? 1 : 0,
  );
}

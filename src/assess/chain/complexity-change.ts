/** The fourth condition of the stuck flag: how much the complexity of a country's exports changed, from what is loaded. */
import { STUCK_YEARS, type ComplexityChange } from '../../accounts/index.js';
import type { Evidence, Missing, PlaceCode } from '../../core/index.js';
import { productScope } from '../../dependence/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import {
  cannotAnswer,
  eciValue,
  readComplexity,
  signIsWeak,
  WEAK_SIGN,
} from '../complexity/index.js';
import { say } from './messages.js';

/** Before any year of trade. */
const EVERY_YEAR = 1800;

/** A year in which the country has a place. */
export interface Placed {
  readonly year: number;
  readonly eci: number;
  /** Whether the sign of the index rests on too little for years to be set side by side. */
  readonly weak: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * The change in the index between the newest year and the last one five years older or more, both without filters
 * and from datasets of one source and one classification that hold every product: a source that publishes a file a
 * year answers too. Of a year that two of them hold the newer release is read. Years whose index correlates with
 * diversity below `WEAK_SIGN` are left out: their sign may turn over. An extract gives a reason and no number.
 *
 * @returns `undefined` where no dataset of exports by product is loaded that could have answered
 * @example
 * await complexityChange(workspace, 'VNM'); // { reason: 'not_covered', detail: … } of an extract
 */
export async function complexityChange(
  workspace: Workspace,
  subject: PlaceCode,
): Promise<ComplexityChange | Missing | undefined> {
  const world = (await workspace.datasets()).filter((m) => cannotAnswer(m) === undefined);
  const whole = world.filter((m) => productScope(m) === 'all');
  if (whole.length === 0) {
    const [extract] = world;
    return extract && { reason: 'not_covered', detail: say.extract({ dataset: extract.id }) };
  }
  const groups = groupsOf(whole);
  let why: Missing | undefined;
  for (const [, manifests] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const found = changeIn(subject, manifests, await placedIn(workspace, subject, manifests));
    if (!('reason' in found)) return found;
    why ??= found;
  }
  return why;
}

/** Datasets whose years may be set side by side. */
function groupsOf(whole: readonly Manifest[]): ReadonlyMap<string, readonly Manifest[]> {
  const groups = new Map<string, Manifest[]>();
  for (const m of whole) {
    const key = `${m.source} ${m.classification ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), m]);
  }
  return groups;
}

async function placedIn(
  workspace: Workspace,
  subject: PlaceCode,
  manifests: readonly Manifest[],
): Promise<readonly Placed[]> {
  const byYear = new Map<number, Placed>();
  for (const { id } of manifests.toSorted((a, b) => (a.release < b.release ? -1 : 1))) {
    const { found } = await readComplexity(workspace, { subject, dataset: id, since: EVERY_YEAR });
    for (const reading of found.flatMap((one) => one.years)) {
      const eci = eciValue(reading);
      const { year } = reading.space.world.matrix;
      const { evidence } = reading.frame;
      if (typeof eci === 'number')
        byYear.set(year, { year, eci, weak: signIsWeak(reading), evidence });
    }
  }
  return [...byYear.values()].toSorted((a, b) => a.year - b.year);
}

/**
 * The change between the newest year of firm sign and the last such year five years older or more.
 *
 * @param placed oldest first
 */
export function changeIn(
  place: PlaceCode,
  manifests: ReadonlyArray<Pick<Manifest, 'id'>>,
  placed: readonly Placed[],
): ComplexityChange | Missing {
  const firm = placed.filter(({ weak }) => !weak);
  const last = firm.at(-1);
  const first = firm.findLast((p) => last !== undefined && last.year - p.year >= STUCK_YEARS);
  if (last !== undefined && first !== undefined)
    return {
      from: first.year,
      to: last.year,
      change: last.eci - first.eci,
      evidence: [...new Map([...first.evidence, ...last.evidence].map((e) => [e.id, e])).values()],
    };
  const dataset = manifests.map((m) => m.id).join(', ');
  const weak = placed.filter((p) => p.weak).map((p) => String(p.year));
  return {
    reason: 'not_covered',
    detail:
      weak.length > 0
        ? say.weakYears({ place, dataset, years: STUCK_YEARS, weak, least: WEAK_SIGN })
        : say.oneYear({ place, dataset, years: STUCK_YEARS }),
  };
}

/** Reads what a question about complexity needs: the year of each dataset that can answer, under every set of filters. */
import type { Finding, Missing, Text } from '../../core/index.js';
import { type Fitness, type Reflections, fitness, reflections } from '../../complexity/index.js';
import {
  type Frame,
  eachDataset,
  holdsWorld,
  productScope,
  worldNotes,
} from '../../dependence/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import { say } from './messages.js';
import { type ComplexityQuestion, complexityCommand, filtersOf } from './question.js';
import { type FilterSet, filterSets } from './sets.js';
import {
  type Space,
  type WorldYear,
  cannotAnswer,
  rowIn,
  spaceOf,
  worldYear,
  yearsHeld,
} from './world.js';

/** One set of filters in one year, and the country in it. */
export interface SpaceReading {
  readonly set: FilterSet;
  readonly space: Space;
  /** The country's row, or why it has none. */
  readonly row: number | Missing;
  readonly frame: Frame;
  readonly fitness?: Fitness;
  readonly reflections?: Reflections;
}

export interface ComplexityYear {
  readonly q: ComplexityQuestion;
  readonly manifest: Manifest;
  readonly world: WorldYear;
  /** The reader's set first, in which the country has a row. */
  readonly sets: readonly SpaceReading[];
  /** The first set in every year shown, oldest first; one alone where no other is. */
  readonly years: readonly SpaceReading[];
}

export interface ComplexityRead {
  /** Datasets of all products first, then the newest. */
  readonly found: readonly ComplexityYear[];
  readonly refused: ReadonlyArray<{ readonly dataset: string; readonly missing: Missing }>;
}

/** Rows of a dataset up to which all its years are read without being asked for. */
const READ_ALL = 5_000_000;

/** @throws `TuchuError` where the dataset named is not in the workspace */
export async function readComplexity(
  workspace: Workspace,
  q: ComplexityQuestion,
): Promise<ComplexityRead> {
  const asked = await eachDataset(workspace, q.dataset, (manifest) =>
    yearOf(workspace, manifest, q),
  );
  const whole = ({ manifest }: ComplexityYear): number => Number(productScope(manifest) === 'all');
  const found = asked.found.toSorted(
    (a, b) => whole(b) - whole(a) || b.world.matrix.year - a.world.matrix.year,
  );
  if (found.length === 0 && asked.refused.length === 0)
    return {
      found,
      refused: [{ dataset: '', missing: { reason: 'not_loaded', detail: say.nothingLoaded({}) } }],
    };
  // Tables of some countries, and totals, are no answer that failed unless they are all there is.
  const world = new Set(
    (await workspace.datasets())
      .filter((m) => holdsWorld(m) && productScope(m) !== 'total')
      .map((m) => m.id),
  );
  return {
    found,
    refused: found.length === 0 ? asked.refused : asked.refused.filter((r) => world.has(r.dataset)),
  };
}

async function yearOf(
  workspace: Workspace,
  manifest: Manifest,
  q: ComplexityQuestion,
): Promise<ComplexityYear | Missing> {
  const cannot = cannotAnswer(manifest);
  if (cannot !== undefined) return cannot;
  const held = yearsHeld(manifest);
  if (q.year !== undefined && !held.includes(q.year)) {
    const [first, last] = [held.at(-1) ?? q.year, held[0] ?? q.year];
    return {
      reason: 'not_covered',
      detail: say.noYear({ dataset: manifest.id, year: q.year, first, last }),
    };
  }
  let why: Missing | undefined;
  for (const year of q.year === undefined ? held : [q.year]) {
    const world = await worldYear(workspace, manifest, year);
    const [own, ...others] = filterSets(world, q.filters);
    if (own === undefined) continue;
    const reading = readingOf(world, own, q);
    if (typeof reading.row !== 'number') {
      why ??= reading.row;
      continue;
    }
    const sets = [reading, ...others.map((set) => readingOf(world, set, q))];
    return { q, manifest, world, sets, years: await readYears(workspace, reading, q) };
  }
  return (
    why ?? {
      reason: 'not_covered',
      detail: say.notHeld({ place: q.subject, dataset: manifest.id, year: q.year ?? 0 }),
    }
  );
}

/** The reader's filters in every year up to the one that is read. */
async function readYears(
  workspace: Workspace,
  last: SpaceReading,
  q: ComplexityQuestion,
): Promise<readonly SpaceReading[]> {
  const { manifest, year } = last.space.world.matrix;
  const all = q.since !== undefined || manifest.rows.kept <= READ_ALL;
  const years = yearsHeld(manifest).filter((y) => all && y < year && y >= (q.since ?? 0));
  const readings: SpaceReading[] = [];
  for (const y of years.toReversed())
    readings.push(readingOf(await worldYear(workspace, manifest, y), last.set, q));
  return [...readings, last];
}

function readingOf(world: WorldYear, set: FilterSet, q: ComplexityQuestion): SpaceReading {
  const space = spaceOf(world, set.filters);
  const { m } = space.selection;
  return {
    set,
    space,
    row: rowIn(space, q.subject),
    frame: frameOf(space, set, q),
    ...(q.beside === 'fitness' ? { fitness: fitness(m) } : {}),
    ...(q.beside === 'reflections' ? { reflections: reflections(m) } : {}),
  };
}

function frameOf({ world, selection }: Space, set: FilterSet, q: ComplexityQuestion): Frame {
  const { manifest, year, places, products, exported, cube } = world.matrix;
  const width = products.length;
  const at = places.indexOf(q.subject);
  const own = at < 0 ? new Float64Array(0) : exported.subarray(at * width, (at + 1) * width);
  const all = own.reduce((sum, v) => sum + v, 0);
  const compared = selection.products.reduce((sum, p) => sum + (own[p] ?? 0), 0);
  const { population } = world;
  const people = set.filters.minPopulation > 0 && population !== undefined;
  return {
    subject: q.subject,
    period: String(year),
    origin: `${manifest.id}~${set.id}`,
    evidence: [
      datasetEvidence(manifest, cube.rows),
      ...(people ? [datasetEvidence(population.manifest, population.people.size)] : []),
    ],
    coverage: {
      share: all > 0 ? compared / all : null,
      of: say.coverCompared({
        places: selection.places.length,
        products: selection.products.length,
        out: selection.leftOut.places.length,
        outProducts: selection.leftOut.products.length,
      }),
    },
    caveats: [
      ...(productScope(manifest) === 'all'
        ? []
        : [say.extract({ dataset: manifest.id, products: width })]),
      say.aboutExports({}),
      ...worldNotes(world.matrix),
      ...manifest.notes,
    ],
    reproduce: complexityCommand(
      q.subject,
      { dataset: manifest.id, year },
      filtersOf(set.filters),
      q,
    ),
  };
}

/** The Findings of some rows, for the notes that speak of them. */
export const known = (cells: readonly (Finding | null)[]): number[] =>
  cells.flatMap((f) => (f?.value.kind === 'point' ? [f.value.value] : []));

/** The dataset's title as a table names it: an extract of products is said to be one. */
export function scopedTitle(manifest: Manifest): Text {
  const { en, vi } = manifest.title;
  return productScope(manifest) === 'all'
    ? { en, vi }
    : { en: `${en} (an extract of products)`, vi: `${vi} (chỉ một phần mặt hàng)` };
}

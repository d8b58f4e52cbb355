/**
 * Joint exercises with each power in a window of years: ties, one a partner an exercise, so that one with six takes
 * part in five ties of each. The register ends in a year that stands beside the number.
 */
import { type Missing, type PlaceCode, bloc, groupBy, membersAt } from '../../core/index.js';
import {
  type Manifest,
  type RecordRow,
  type Workspace,
  datasetEvidence,
} from '../../store/index.js';
import { say } from './messages.js';
import { EXERCISE_YEARS } from './methods.js';
import type { Domain } from './types.js';

export interface Exercises {
  readonly manifest: Manifest;
  readonly first: number;
  readonly last: number;
  /** Exercises with each other place in the window. */
  readonly ties: ReadonlyMap<PlaceCode, number>;
  /** Year of the newest with each. */
  readonly newest: ReadonlyMap<PlaceCode, number>;
  readonly rows: number;
}

const EXERCISE = 'exercise';
const startYear = (r: RecordRow): number => Number(r.start?.slice(0, 4));

/** `undefined` where no register of exercises is loaded. */
export async function exercisesOf(
  workspace: Workspace,
  subject: PlaceCode,
  until: number,
): Promise<Exercises | undefined> {
  for (const manifest of await workspace.datasets()) {
    if (
      manifest.kind !== 'records' ||
      manifest.flow !== null ||
      manifest.years === null ||
      manifest.source !== 'exercises'
    )
      continue;
    const last = Math.min(until, manifest.years[1]);
    const first = Math.max(manifest.years[0], last - EXERCISE_YEARS.value + 1);
    const all = await workspace.records({ dataset: manifest.id, what: EXERCISE });
    const inside = all.filter((r) => startYear(r) >= first && startYear(r) <= last);
    const ties = new Map<PlaceCode, number>();
    const newest = new Map<PlaceCode, number>();
    let rows = 0;
    for (const part of groupBy(inside, (r) => r.id).values()) {
      const places = new Set(part.map((r) => r.subject).filter((p) => p !== null));
      if (!places.has(subject)) continue;
      rows += part.length;
      const year = Math.max(...part.map(startYear));
      for (const other of places)
        if (other !== subject) {
          ties.set(other, (ties.get(other) ?? 0) + 1);
          newest.set(other, Math.max(year, newest.get(other) ?? 0));
        }
    }
    return { manifest, first, last, ties, newest, rows };
  }
  return undefined;
}

export function exerciseDomain(found: Exercises | undefined, powers: readonly PlaceCode[]): Domain {
  const domain = {
    id: 'exercises',
    name: { en: 'joint exercises', vi: 'diễn tập chung' },
    kind: 'share' as const,
  };
  const none = (missing: Missing): Domain => ({ ...domain, tables: [], missing });
  if (found === undefined) return none({ reason: 'not_loaded', detail: say.noExercises({}) });
  const { manifest, first, last, ties, rows } = found;
  const total = [...ties.values()].reduce((a, b) => a + b, 0);
  if (first > last)
    return none({
      reason: 'not_covered',
      detail: say.exercisesLater({ first: manifest.years?.[0] ?? 0 }),
    });
  if (total === 0)
    return none({ reason: 'not_covered', detail: say.noExerciseHeld({ first, last }) });
  // A union takes part as its members do.
  const of = (power: PlaceCode): number => {
    const members = bloc(power) === undefined ? [] : membersAt(power, `${last}-12-31`, 'states');
    return [power, ...members].reduce((sum, p) => sum + (ties.get(p) ?? 0), 0);
  };
  const known = new Map(powers.map((p) => [p, of(p) / total]));
  return {
    ...domain,
    missing: undefined,
    tables: [
      {
        origin: manifest.id,
        period: first === last ? String(last) : `${first}/${last}`,
        name: domain.name,
        shares: { known, unknown: 0 },
        partners: [...ties.values()].map((n) => n / total),
        others: Math.max(0, 1 - [...known.values()].reduce((a, b) => a + b, 0)),
        evidenceFor: () => [datasetEvidence(manifest, rows)],
        allEvidence: [datasetEvidence(manifest, rows)],
        coverage: say.coverExercises({ ties: total, first, last }),
        caveats: [say.exerciseEnd({ last: manifest.years?.[1] ?? last }), ...manifest.notes],
      },
    ],
  };
}

/**
 * Where a state stands between two poles A and B, and how far beyond them.
 *
 * t = (θ - θB) / (θA - θB): 0 at B, 1 at A, below 0 beyond B and above 1 beyond A. Outside 0..1 the distance to the
 *   nearer pole is told, and no equidistance: there E would rank a state beyond a pole above one beside it
 *   (session 70, published points, USA and CHN: Cuba .52, India .05).
 * E = 1 - | dA - dB | / (dA + dB), for 0 <= t <= 1 only; 1 is midway, 0 at a pole. Near the middle is not autonomy:
 *   who abstains stands there too, so abstentions belong beside it.
 * Intervals are 90 %, from draws of the three points as independent normals; the same seed, the same draws.
 * Poles whose own 90 % intervals do not keep them apart give no position.
 * Source: derived for this project.
 */
import { Z90 } from './ideal-points.js';

/** A point and its standard error. */
export interface Spot {
  readonly theta: number;
  readonly sd: number;
}

export interface Position {
  readonly t: number;
  readonly interval: readonly [number, number];
  /** Which pole it stands beyond, and how far; null between them. */
  readonly beyond: { readonly pole: 0 | 1; readonly distance: number } | null;
  /** null outside 0..1. */
  readonly equidistance: number | null;
}

const DRAWS = 4000;
const SEED = 20_151_970;

/** Mulberry32: a small generator whose draws are the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Standard normal draws (Box and Muller), of a generator of uniform ones. */
export function normals(uniform: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Whether the 90 % interval of the distance between two spots leaves out zero. */
export const apart = (a: Spot, b: Spot): boolean =>
  Math.abs(a.theta - b.theta) > Z90 * Math.hypot(a.sd, b.sd);

/**
 * @returns undefined where the poles are not told apart
 * @example
 * const spot = (theta: number) => ({ theta, sd: 0.1 });
 * between(spot(-1.814018), spot(2.592322), spot(-0.2594838))?.equidistance; // null: beyond the second pole
 */
export function between(at: Spot, a: Spot, b: Spot, seed = SEED): Position | undefined {
  if (!apart(a, b)) return undefined;
  const t = (at.theta - b.theta) / (a.theta - b.theta);
  const draw = normals(generator(seed));
  const drawn = Array.from({ length: DRAWS }, () => {
    const [x, y, z] = [at, a, b].map((s) => s.theta + s.sd * draw());
    return ((x ?? 0) - (z ?? 0)) / ((y ?? 0) - (z ?? 0));
  }).toSorted((x, y) => x - y);
  const quantile = (q: number): number => drawn[Math.round(q * (DRAWS - 1))] ?? t;
  const [toA, toB] = [Math.abs(at.theta - a.theta), Math.abs(at.theta - b.theta)];
  return {
    t,
    // The point lies in its interval, whatever the draws.
    interval: [Math.min(t, quantile(0.05)), Math.max(t, quantile(0.95))],
    beyond: t > 1 ? { pole: 0, distance: toA } : t < 0 ? { pole: 1, distance: toB } : null,
    equidistance: t < 0 || t > 1 ? null : 1 - Math.abs(toA - toB) / (toA + toB),
  };
}

/** Distances to several powers, and the spread of them: largest less smallest; no index is made of them. */
export function distances(
  at: Spot,
  powers: ReadonlyArray<readonly [string, Spot]>,
): {
  readonly each: ReadonlyArray<{
    readonly power: string;
    readonly distance: number;
    readonly interval: readonly [number, number];
  }>;
  readonly spread: number | undefined;
} {
  const each = powers.map(([power, spot]) => {
    const distance = Math.abs(at.theta - spot.theta);
    const half = Z90 * Math.hypot(at.sd, spot.sd);
    return { power, distance, interval: [Math.max(0, distance - half), distance + half] as const };
  });
  const all = each.map((e) => e.distance);
  return { each, spread: all.length < 2 ? undefined : Math.max(...all) - Math.min(...all) };
}

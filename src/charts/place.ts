/** Where labels go. Nothing overlaps: a label that finds no room is left out, and the table still has it. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const within = (a: Box, frame: Box): boolean =>
  a.x >= frame.x &&
  a.y >= frame.y &&
  a.x + a.width <= frame.x + frame.width &&
  a.y + a.height <= frame.y + frame.height;

export interface Wanted {
  readonly x: number;
  readonly y: number;
  /** Radius kept free around the point itself. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Placed whatever stands there: looked for farther out, and in the end laid beside its point. */
  readonly must?: boolean;
  /** Tried first: to the side by default. */
  readonly prefer?: 'above' | 'below';
}

/** Kept free to the left and right of a label, so that two never read as one. */
const PAD = 5;

/** Directions tried in turn: beside, above, below, then the corners. */
const AROUND: ReadonlyArray<readonly [number, number]> = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

const ABOVE: typeof AROUND = [
  [0, -1],
  [1, -1],
  [-1, -1],
];
const BELOW: typeof AROUND = [
  [0, 1],
  [1, 1],
  [-1, 1],
];

/**
 * Places labels greedily in the order given, each at the nearest free spot around its point.
 * Returns a box or `null` for each.
 */
export function placeAround(
  wanted: readonly Wanted[],
  obstacles: readonly Box[],
  frame: Box,
  reach: readonly number[] = [3, 10, 20],
): Array<Box | null> {
  const taken = [...obstacles];
  return wanted.map((w) => {
    const directions = w.prefer === 'above' ? ABOVE : w.prefer === 'below' ? BELOW : AROUND;
    for (const gap of w.must === true ? [...reach, 30, 42, 56, 72, 90] : reach)
      for (const [dx, dy] of directions) {
        const far = w.radius + gap * (dx !== 0 && dy !== 0 ? 0.7 : 1);
        const box = {
          x: w.x + dx * far + ((dx - 1) / 2) * w.width,
          y: w.y + dy * far + ((dy - 1) / 2) * w.height,
          width: w.width,
          height: w.height,
        };
        if (!within(box, frame) || taken.some((t) => overlaps(box, t))) continue;
        taken.push({ ...box, x: box.x - PAD, width: box.width + 2 * PAD });
        return box;
      }
    if (w.must !== true) return null;
    const right = frame.x + frame.width - w.width;
    const box = {
      x: Math.max(frame.x, Math.min(w.x + w.radius + 3, right)),
      y: w.y - w.height / 2,
      width: w.width,
      height: w.height,
    };
    taken.push(box);
    return box;
  });
}

/**
 * Moves blocks on one axis apart, as little as it can: each has a wished middle and a height.
 * Returns the middles, in the order given, within `from` to `to` where they fit.
 */
export function spread(
  blocks: ReadonlyArray<{ readonly at: number; readonly height: number }>,
  from: number,
  to: number,
): number[] {
  const order = blocks.map((b, i) => ({ ...b, i })).sort((a, b) => a.at - b.at || a.i - b.i);
  const middle: number[] = blocks.map((b) => b.at);
  let edge = from;
  for (const b of order) {
    middle[b.i] = Math.max(b.at, edge + b.height / 2);
    edge = (middle[b.i] ?? 0) + b.height / 2;
  }
  edge = to;
  for (const b of order.toReversed()) {
    middle[b.i] = Math.min(middle[b.i] ?? 0, edge - b.height / 2);
    edge = (middle[b.i] ?? 0) - b.height / 2;
  }
  return middle;
}

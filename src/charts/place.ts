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

/** Where a line from a point meets a label's edge, and how far that is. */
export function leader(box: Box, x: number, y: number): { x: number; y: number; length: number } {
  const [ex, ey] = [
    Math.min(Math.max(x, box.x), box.x + box.width),
    Math.min(Math.max(y, box.y + 2), box.y + box.height - 2),
  ];
  return { x: ex, y: ey, length: Math.hypot(ex - x, ey - y) };
}

/** The free spot whose edge comes nearest to the point; beside the point where nothing is free. */
function nearestFree(w: Wanted, taken: readonly Box[], frame: Box): Box {
  const size = { width: w.width, height: w.height };
  const right = frame.x + frame.width - w.width;
  let best: Box = {
    x: Math.max(frame.x, Math.min(w.x + w.radius + 3, right)),
    y: w.y - w.height / 2,
    ...size,
  };
  let least = Infinity;
  for (let x = frame.x; x <= right; x += 4)
    for (let y = frame.y; y <= frame.y + frame.height - w.height; y += 4) {
      const box = { x, y, ...size };
      const far = leader(box, w.x, w.y).length;
      const cost = far + Math.hypot(x + w.width / 2 - w.x, y + w.height / 2 - w.y) / 20;
      if (far < w.radius + 2 || cost >= least || taken.some((t) => overlaps(box, t))) continue;
      [best, least] = [box, cost];
    }
  return best;
}

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
    for (const gap of reach)
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
    const box = nearestFree(w, taken, frame);
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

/** Fixed effects: which group each observation stands in, for every exporter and year, say, or every pair. */

export interface FixedEffect {
  /** What a group is: `exporter-year`. */
  readonly name: string;
  /** Group of each observation, 0 to `count - 1`. */
  readonly group: Int32Array;
  readonly count: number;
}

/**
 * Numbers keys in the order in which they first appear.
 *
 * @param keys of each observation; equal keys are one group
 * @example
 * fixedEffect('exporter', ['VNM', 'CHL', 'VNM']).group; // Int32Array [0, 1, 0]
 */
export function fixedEffect(name: string, keys: ArrayLike<string | number>): FixedEffect {
  const seen = new Map<string | number, number>();
  const group = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    let at = seen.get(key);
    if (at === undefined) {
      at = seen.size;
      seen.set(key, at);
    }
    group[i] = at;
  }
  return { name, group, count: seen.size };
}

/** The effect over some of the observations, its groups numbered anew. */
export function onlyRows(effect: FixedEffect, rows: Int32Array): FixedEffect {
  return fixedEffect(
    effect.name,
    rows.map((row) => effect.group[row]!),
  );
}

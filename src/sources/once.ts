/** Tells the first time from the later ones, for files whose lines say some things again and again. */
import type { Tally } from './tally.js';

/** @example const first = once(); first(out, 'a'); // true, then false for the same file */
export function once(): (out: Tally, key: string) => boolean {
  const told = new WeakMap<Tally, Set<string>>();
  return (out, key) => {
    let keys = told.get(out);
    if (keys === undefined) told.set(out, (keys = new Set()));
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  };
}

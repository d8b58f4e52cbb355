/**
 * A thing of several parts in the cache: what is text (labels, notes) as JSON, and its arrays of numbers by name. All
 * of it lies in one file of numbers, so that the one hash of that file covers it.
 *
 * Shape: the number of bytes of the JSON, the JSON with spaces up to a multiple of eight, then the arrays one after
 * the other. The JSON is `{ text, lengths: { name: count } }`.
 */
import { keepNumbers, keptNumbers } from './cache.js';

export interface Parts {
  /** Whatever JSON can hold. */
  readonly text: unknown;
  readonly numbers: Readonly<Record<string, Float64Array>>;
}

/**
 * @param key of the cache: `contentKey`
 * @returns false where they could not be kept
 * @example
 * await keepParts(dir, key, { text: { unit: 'million USD' }, numbers: { output: Float64Array.of(1, 2) } });
 * (await keptParts(dir, key))?.numbers.output; // Float64Array [1, 2]
 */
export async function keepParts(dir: string, key: string, parts: Parts): Promise<boolean> {
  const named = Object.entries(parts.numbers);
  const lengths = Object.fromEntries(named.map(([name, { length }]) => [name, length]));
  const json = Buffer.from(JSON.stringify({ text: parts.text, lengths }));
  const words = Math.ceil(json.length / 8);
  const all = new Float64Array(1 + words + named.reduce((sum, [, { length }]) => sum + length, 0));
  all[0] = json.length;
  const room = Buffer.from(all.buffer, 8, 8 * words);
  room.fill(' ');
  json.copy(room);
  let at = 1 + words;
  for (const [, numbers] of named) {
    all.set(numbers, at);
    at += numbers.length;
  }
  return keepNumbers(dir, key, all);
}

/** What was kept; undefined where there is nothing, or not what was written. The arrays share their memory. */
export async function keptParts(dir: string, key: string): Promise<Parts | undefined> {
  const all = await keptNumbers(dir, key);
  const bytes = all?.[0];
  if (all === undefined || bytes === undefined) return undefined;
  const json = Buffer.from(all.buffer, all.byteOffset + 8, bytes).toString();
  const { text, lengths } = JSON.parse(json) as {
    readonly text: unknown;
    readonly lengths: Readonly<Record<string, number>>;
  };
  let at = 1 + Math.ceil(bytes / 8);
  const numbers = Object.fromEntries(
    Object.entries(lengths).map(([name, length]) => [name, all.subarray(at, (at += length))]),
  );
  return { text, numbers };
}

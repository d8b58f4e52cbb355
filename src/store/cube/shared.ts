/** Arrays that two threads can use at once. */

interface ArrayOf<T> {
  new (buffer: SharedArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** Memory that is counted, as long as memory that is not; kept as long as that is. */
const counted = new WeakMap<SharedArrayBuffer, ArrayBuffer>();

/**
 * An array of zeros in shared memory.
 *
 * @example shared(Float64Array, 3); // Float64Array [0, 0, 0]
 */
export function shared<T>(kind: ArrayOf<T>, length: number): T {
  const buffer = new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT);
  countShared(buffer);
  return new kind(buffer);
}

/**
 * Lets this thread's garbage collector see how much shared memory it holds. V8 leaves it out when it decides
 * whether to collect, so that twenty cubes opened one after the other would all stay in memory. An array of
 * the same length that nobody touches takes no memory, only addresses, and is counted.
 */
export function countShared(buffer: SharedArrayBuffer): void {
  counted.set(buffer, new ArrayBuffer(buffer.byteLength));
}

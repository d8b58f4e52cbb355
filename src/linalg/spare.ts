/** One memory kept for the next matrix of its size: the engine is slow to give up those nobody uses. */

interface Spare {
  readonly n: number;
  readonly shared: boolean;
  readonly memory: WebAssembly.Memory;
}

let spare: Spare | undefined;

/** Keeps a memory that nobody works in; another that was kept is let go. */
export function keep(kept: Spare): void {
  spare = kept;
}

/** A memory for n rows that was used before, its padding still zero. */
export function spareFor(n: number, shared: boolean): WebAssembly.Memory | undefined {
  if (spare?.n !== n || spare.shared !== shared) return undefined;
  const { memory } = spare;
  spare = undefined;
  return memory;
}

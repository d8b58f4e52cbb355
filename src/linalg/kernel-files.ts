/** Finds and compiles the kernel, in Node and in a browser; what is not there is undefined, never an error. */

/** What the kernel offers; see `kernel/`. Addresses and counts are plain numbers. */
export interface Kernel {
  multiply(a: number, b: number, c: number, rows: number, depth: number, blocks: number): void;
  exchange(strip: number, pivots: number, first: number, last: number): void;
  columns(
    strip: number,
    column: number,
    width: number,
    first: number,
    last: number,
    scratch: number,
    pivots: number,
  ): void;
  lower(l: number, c: number, b: number, depth: number, blocks: number): void;
  upper(u: number, c: number, b: number, depth: number, blocks: number): void;
  forward(strip: number, x: number, first: number, width: number, rows: number): void;
  backward(strip: number, x: number, first: number, width: number): void;
  forwardTransposed(strip: number, x: number, first: number, width: number): void;
  backwardTransposed(strip: number, x: number, first: number, width: number, rows: number): void;
  gather(data: number, x: number, sums: number, ends: number, blocks: number): void;
  spread(data: number, c: number, y: number, ends: number, blocks: number): void;
  refill(
    store: number,
    asked: number,
    again: number,
    sums: number,
    usual: number,
    limits: number,
    goals: number,
    made: number,
    planned: number,
    most: number,
    blocks: number,
    step: number,
    days: number,
  ): number;
}

interface Builtins {
  getBuiltinModule?(id: string): unknown;
}

/** A module of Node's own, undefined in a browser: nothing is imported that a bundler would look for. */
export function builtin<T>(id: string): T | undefined {
  const host = (globalThis as { process?: Builtins }).process;
  return host?.getBuiltinModule?.(id) as T | undefined;
}

/** Where built files stand: beside this one, or, where the sources run as they are, in `dist/`. */
export const BUILT = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/linalg/' : './',
  import.meta.url,
);

/** True where two threads can see one memory: Node, and pages that are isolated from others. */
export function canShare(): boolean {
  const isolated = (globalThis as { crossOriginIsolated?: boolean }).crossOriginIsolated;
  return typeof SharedArrayBuffer === 'function' && isolated !== false;
}

async function bytesOf(url: URL): Promise<BufferSource | undefined> {
  const fs = builtin<{ readFileSync(path: URL): Uint8Array<ArrayBuffer> }>('node:fs');
  try {
    if (fs !== undefined && url.protocol === 'file:') return fs.readFileSync(url);
    const answer = await fetch(url);
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

/** The compiled kernel, for shared memory or not; undefined where it is missing or the engine cannot run it. */
export async function compileKernel(
  base: URL,
  shared: boolean,
): Promise<WebAssembly.Module | undefined> {
  if (typeof WebAssembly !== 'object') return undefined;
  const bytes = await bytesOf(new URL(shared ? 'kernel-shared.wasm' : 'kernel-single.wasm', base));
  if (bytes === undefined) return undefined;
  try {
    // An engine without SIMD, or a page that may not compile, refuses here.
    return await WebAssembly.compile(bytes);
  } catch {
    return undefined;
  }
}

/** The kernel over a memory. */
export function startKernel(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernel {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
}

/**
 * Where a JSON text goes wrong, and which keys it gives twice. The language's own parser says neither: it names no
 * place for most faults, and of two entries under one key it drops the first in silence.
 */

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A place in a text, counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface Scanned {
  /** The first place at which the text is not JSON. */
  readonly fault: TextPlace | undefined;
  /** Keys given before in the same object. */
  readonly twice: ReadonlyArray<{ readonly key: string } & TextPlace>;
}

/** Thrown where the text is not JSON, and caught in `scanJson`. */
class Fault extends Error {}

/**
 * @example
 * scanJson('{\n  "a": oops\n}').fault; // { line: 2, column: 8 }
 * scanJson('{"a": 1, "a": 2}').twice; // [{ key: 'a', line: 1, column: 10 }]
 */
export function scanJson(text: string): Scanned {
  let at = 0;
  const twice: Array<{ readonly key: string; readonly offset: number }> = [];
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) throw new Fault();
    at += found.length;
    return found;
  };
  const sign = (wanted: string): boolean => {
    take(SPACE);
    if (text[at] !== wanted) return false;
    at += 1;
    return true;
  };
  const list = (end: string, entry: () => void): void => {
    if (sign(end)) return;
    do entry();
    while (sign(','));
    if (!sign(end)) throw new Fault();
  };
  const value = (): void => {
    if (sign('[')) list(']', value);
    else if (sign('{')) {
      const keys = new Set<string>();
      list('}', () => {
        take(SPACE);
        const offset = at;
        const key = JSON.parse(take(TEXT)) as string;
        if (keys.has(key)) twice.push({ key, offset });
        keys.add(key);
        if (!sign(':')) throw new Fault();
        value();
      });
    } else take(text[at] === '"' ? TEXT : ATOM);
  };
  const placeOf = (offset: number): TextPlace => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  let fault: TextPlace | undefined;
  try {
    value();
    take(SPACE);
    if (at < text.length) throw new Fault();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    fault = placeOf(at);
  }
  return { fault, twice: twice.map(({ key, offset }) => ({ key, ...placeOf(offset) })) };
}

/** What the value of an option may be: a number within bounds, or one of a few words. */
import { TuchuError } from '../core/index.js';
import { say } from './messages.js';

/** A whole number within bounds; undefined where the option was not given. */
export function whole(
  name: string,
  text: string | undefined,
  low: number,
  high: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (!(value >= low && value <= high))
    throw new TuchuError(say.badNumber({ option: name, text, low, high }), 2);
  return value;
}

/** A number, 0 and up. */
export function decimal(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,6}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw new TuchuError(say.badDecimal({ option: name, text }), 2);
  return value;
}

/** A number that may be as large as money is; 0 and up. */
export function amount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,15}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw new TuchuError(say.badDecimal({ option: name, text }), 2);
  return value;
}

/** The value of an option that takes a few words only. */
export function oneOf<T extends string>(
  name: string,
  text: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (text === undefined) return undefined;
  const found = allowed.find((x) => x === text);
  if (found === undefined) throw new TuchuError(say.badChoice({ option: name, text, allowed }), 2);
  return found;
}

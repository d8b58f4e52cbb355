/** The shape of a file against its schema: at which entry it does not fit, and how. */
import type * as z from 'zod';
import { type Message, TuchuError, render } from '../core/index.js';
import { say } from './messages.js';

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** The entry a path leads through, what is left of the path, and the value there. */
function locate(
  root: unknown,
  path: readonly PropertyKey[],
): { readonly entry: string; readonly field: string; readonly value: string } {
  let at = root;
  let entry = (root as { id?: unknown } | null)?.id;
  let left = [...path];
  path.forEach((key, i) => {
    at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
    const held = at as { id?: unknown; code?: unknown } | null | undefined;
    const name = held?.id ?? held?.code;
    if (typeof key !== 'number' || typeof name !== 'string') return;
    entry = name;
    left = path.slice(i + 1);
  });
  return {
    entry: typeof entry === 'string' ? entry : '–',
    field: left.map(String).join('.') || '–',
    value: shown(at),
  };
}

/** A file's content in the shape asked for, or what is wrong with it. */
export function shaped<T>(
  schema: z.ZodType<T>,
  content: unknown,
  file: string,
): { readonly value: T | undefined; readonly problems: readonly Message[] } {
  const parsed = schema.safeParse(content);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) =>
    say.shape({ file, ...locate(content, issue.path), problem: issue.message }),
  );
  return { value: undefined, problems };
}

/** One error for a list of problems: the first in full, the number of the others. */
export function refuse(problems: readonly Message[]): never {
  const [first] = problems;
  if (first === undefined) throw new Error('refused without a problem');
  const [en, vi] = [render(first, 'en'), render(first, 'vi')];
  throw new TuchuError(say.refused({ first: en, firstVi: vi, more: problems.length - 1 }), 1);
}

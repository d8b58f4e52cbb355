/** The shape of a file against its schema: at which entry it does not fit, and how. */
import * as z from 'zod';
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

const vietnamese = z.locales.vi().localeError;

/** What the validator says, in Vietnamese; words of a rule of our own stand as they are. */
function inVietnamese(issue: z.core.$ZodIssue): string {
  const own = issue.code === 'custom' || issue.code === 'invalid_format';
  const said = own ? undefined : vietnamese({ ...issue } as z.core.$ZodRawIssue);
  const text = typeof said === 'string' ? said : said?.message;
  return text ?? `không đúng khuôn dạng (${issue.message})`;
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
    say.shape({
      file,
      ...locate(content, issue.path),
      problem: issue.message,
      problemVi: inVietnamese(issue),
    }),
  );
  return { value: undefined, problems };
}

/** Problems that are listed; of a file that is something else altogether, every field is one. */
const LISTED = 20;

/** One error for a list of problems: each on a line of its own, of a long list the first. */
export function refuse(problems: readonly Message[]): never {
  if (problems.length === 0) throw new Error('refused without a problem');
  const listed = problems.slice(0, LISTED);
  const lines = (lang: 'en' | 'vi'): readonly string[] => listed.map((p) => render(p, lang));
  const more = problems.length - listed.length;
  throw new TuchuError(say.refused({ en: lines('en'), vi: lines('vi'), more }), 1);
}

/** The shape of each file against its schema: what is wrong, in plain words, and at which entry. */
import type * as z from 'zod';
import type { Message } from '../core/index.js';
import { shown } from './cross.js';
import { say, type Where } from './messages.js';

type Issue = z.core.$ZodIssue;

/** Objects whose keys name their entries. */
const KEYED: ReadonlySet<PropertyKey> = new Set(['sources', 'reporters', 'documents']);

/** The entry a path leads through (a fact's id, a source's key), what is left of the path, and the value. */
function locate(root: unknown, path: readonly PropertyKey[]): Omit<Where, 'file'> {
  let at: unknown = root;
  let entry = '';
  let left = [...path];
  path.forEach((key, i) => {
    at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
    const named = at as { id?: unknown; code?: unknown } | null | undefined;
    const name = named?.id ?? named?.code;
    const keyed = i === 1 && KEYED.has(path[0] ?? '') && typeof key === 'string' ? key : undefined;
    const numbered = typeof key === 'number' && typeof name === 'string' ? name : keyed;
    if (numbered === undefined) return;
    entry = numbered;
    left = path.slice(i + 1);
  });
  return { entry: entry || 'pack', field: left.map(String).join('.') || 'entry', value: shown(at) };
}

/** True when the path leads to nothing: the field was not written at all. */
function isAbsent(root: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = root;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return at === undefined;
}

const WORDED: Readonly<Record<string, (where: Where) => Message>> = {
  period: say.notPeriod,
  place: say.notPlaceCode,
  id: say.notId,
  address: say.notAddress,
};

/** One problem of a file's shape in words. */
function worded(file: string, content: unknown, issue: Issue): Message[] {
  const where: Where = { file, ...locate(content, issue.path) };
  const last = issue.path.at(-1);
  if (isAbsent(content, issue.path))
    return [
      file === 'sources.json' && last === 'address' ? say.noAddress(where) : say.noField(where),
    ];
  const own = WORDED[issue.message];
  if (own !== undefined) return [own(where)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((value) => say.extraField({ ...where, value }));
    case 'invalid_value':
      if (last === 'predicate') return [say.unknownPredicate(where)];
      return [say.notOneOf({ ...where, allowed: issue.values.map(String) })];
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options))
        return [say.notOneOf({ ...where, allowed: issue.options.map(String) })];
      return [say.wrongType({ ...where, expected: 'value' })];
    case 'invalid_type':
      return [say.wrongType({ ...where, expected: issue.expected })];
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return [say.empty(where)];
      break;
    default:
  }
  return [say.schema({ ...where, problem: issue.message })];
}

/**
 * Problems of one file's shape; none when it fits.
 *
 * @example
 * shapeProblems('sources.json', content, issues)[0]; // sources.json: mfa-2024: a source without address: ...
 */
export const shapeProblems = (
  file: string,
  content: unknown,
  issues: readonly Issue[],
): readonly Message[] => issues.flatMap((issue) => worded(file, content, issue));

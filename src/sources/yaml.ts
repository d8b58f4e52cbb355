/** YAML that people write, checked against a schema: what is wrong is told with the line and the entry. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { TuchuError } from '../core/index.js';

/** What is wrong with a file, where, in the schema library's words of both languages. */
export interface YamlFault {
  /** Counted from 1; of an entry that is absent, the line of what should hold it. */
  readonly line: number;
  /** `events.0.share`; `.` for the whole file. */
  readonly entry: string;
  readonly en: string;
  readonly vi: string;
}

/**
 * Reads a text and checks it. Aliases are refused: a file can blow up with them.
 *
 * @param refuse makes the error that is thrown
 * @throws what `refuse` makes, for text that is no YAML and for what the schema refuses; of several faults, an unknown
 * key first, for it explains the key that is missing
 * @example
 * parseYaml(z.strictObject({ a: z.number() }), 'a: 1', refuse); // { a: 1 }
 */
export function parseYaml<T>(
  schema: z.ZodType<T>,
  text: string,
  refuse: (fault: YamlFault) => TuchuError,
): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const whole = (line: number, said: string): TuchuError =>
    refuse({ line, entry: '.', en: said, vi: said });
  const [broken] = document.errors;
  if (broken !== undefined)
    throw whole(broken.linePos?.[0].line ?? 1, broken.message.split('\n')[0] ?? '');
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw whole(1, (cause as Error).message);
  }
  const parsed = schema.safeParse(plain);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const issue = issues.find((i) => i.code === 'unrecognized_keys') ?? issues[0]!;
  const inVietnamese = schema.safeParse(plain, { error: z.locales.vi().localeError });
  const vi = inVietnamese.error?.issues[issues.indexOf(issue)]?.message ?? issue.message;
  // An unknown key stands under its own name.
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknown];
  let line = 1;
  // The deepest part of the path that stands in the file: a key that is absent has no line.
  for (let depth = path.length; depth > 0 && line === 1; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as
      { range?: readonly number[] } | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) line = lines.linePos(start).line;
  }
  throw refuse({ line, entry: path.map(String).join('.') || '.', en: issue.message, vi });
}

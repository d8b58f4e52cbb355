/** The facts that rules may ask for and drafts may state: a closed list, kept as data beside the packs. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const entry = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** ATOP's own terms, those added to them, those the doctrines need, and what is so of the setting. */
  group: z.enum(['atop', 'added', 'extended', 'context']),
  /** What the fact is about: a doctrine has nothing to say of a subject that none of its facts is about. */
  subject: z.enum(['security', 'technology', 'economy']),
  text: z.strictObject({ en: z.string().min(1), vi: z.string().min(1) }),
});
const file = z.strictObject({ schema: z.literal('tuchu-doctrine/1'), facts: z.array(entry) });

export type Term = z.output<typeof entry>;

const FILE = fileURLToPath(new URL('../../packs/doctrines/vocabulary.json', import.meta.url));
let held: ReadonlyMap<string, Term> | undefined;

/**
 * Every fact by its code.
 *
 * @example
 * vocabulary().get('bases')?.text.vi; // 'nước ngoài được quyền đặt căn cứ quân sự'
 */
export function vocabulary(): ReadonlyMap<string, Term> {
  held ??= new Map(
    file.parse(JSON.parse(readFileSync(FILE, 'utf8'))).facts.map((f) => [f.code, f]),
  );
  return held;
}

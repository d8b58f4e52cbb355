/**
 * Lists of products that matter: essential, critical, strategic goods, as a government or a user draws them up.
 * Lists differ by jurisdiction and version, so each keeps both, and several can be intersected.
 *
 * A list is JSON (`tuchu-list/1`, as below) or a plain table whose first column is a product code.
 * A code stands for all products it begins: `2804` for every product of the heading. A code finer than the
 * dataset's products matches none; such codes are counted, not passed over. Codes are compared as they are
 * written: a list of another edition must be converted first.
 */
import { z } from 'zod';
import { TuchuError } from '../../core/index.js';
import { say } from './messages.js';

export interface ProductList {
  /** Where it was read from: what a command names it by. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly jurisdiction: string | null;
  readonly version: string | null;
  /** `HS17`, `CN8`; null where the list does not say. */
  readonly classification: string | null;
  readonly source: string | null;
  readonly codes: readonly string[];
}

const CODE = /^\d{2,10}$/;
const schema = z.strictObject({
  schema: z.literal('tuchu-list/1'),
  id: z.string().min(1),
  title: z.string().min(1),
  jurisdiction: z.string().nullable().default(null),
  version: z.string().nullable().default(null),
  classification: z.string().nullable().default(null),
  source: z.string().nullable().default(null),
  codes: z.array(z.string().regex(CODE)).min(1),
});

/**
 * Reads a list from its text.
 *
 * @param path of the file, by which a command names it again
 * @throws `TuchuError` for a text that is neither, naming the line or field
 * @example
 * readProductList('essential.csv', 'code,note\n280469,silicon\n').codes; // ['280469']
 */
export function readProductList(path: string, text: string): ProductList {
  const codes = text.trimStart().startsWith('{') ? undefined : tableCodes(path, text);
  if (codes !== undefined)
    return {
      path,
      id: path,
      title: path,
      jurisdiction: null,
      version: null,
      classification: null,
      source: null,
      codes,
    };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new TuchuError(say.badList({ name: path, why }), 1, cause);
  }
  const { data, error } = schema.safeParse(json);
  if (error !== undefined) {
    const [issue] = error.issues;
    const why = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    throw new TuchuError(say.badList({ name: path, why }), 1);
  }
  return { path, ...data };
}

/** Codes of the first column; a first line without a code is a header. */
function tableCodes(name: string, text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const codes: string[] = [];
  for (const [i, line] of lines.entries()) {
    const cell = (line.split(/[,;\t]/)[0] ?? '')
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('.', '');
    if (cell === '') continue;
    if (CODE.test(cell)) codes.push(cell);
    else if (codes.length > 0 || lines.slice(0, i).some((l) => l.trim() !== ''))
      throw new TuchuError(say.badListLine({ name, line: i + 1, text: cell.slice(0, 40) }), 1);
  }
  if (codes.length === 0) throw new TuchuError(say.emptyList({ name }), 1);
  return [...new Set(codes)];
}

/** How a list fits the products of a dataset. */
export interface ListFit {
  readonly list: ProductList;
  /** By product, whether the list holds it. */
  readonly holds: readonly boolean[];
  /** Codes that no product begins with. */
  readonly unmatched: number;
}

/**
 * @example
 * fitList(list, ['28046900', '75021000']).holds; // [true, false] for a list with 280469
 */
export function fitList(list: ProductList, products: readonly string[]): ListFit {
  const codes = new Set(list.codes);
  const lengths = [...new Set(list.codes.map((c) => c.length))];
  const used = new Set<string>();
  const holds = products.map((product) => {
    const found = lengths.map((n) => product.slice(0, n)).filter((start) => codes.has(start));
    for (const start of found) used.add(start);
    return found.length > 0;
  });
  return { list, holds, unmatched: codes.size - used.size };
}

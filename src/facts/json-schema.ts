/** The schema of a pack's files as JSON Schema, for editors that complete and check while one types. */
import * as z from 'zod';
import { FILES, type FileName } from './schema.js';

export const FILE_NAMES = Object.keys(FILES) as readonly FileName[];

/**
 * JSON Schema (draft 2020-12) of one file; `undefined` for a name no pack has. It says what a file looks like; what
 * its entries say of one another, `checkPack` judges.
 *
 * @example
 * fileSchema('sources.json')?.type; // 'object'
 */
export function fileSchema(file: string): z.core.JSONSchema.BaseSchema | undefined {
  if (!Object.hasOwn(FILES, file)) return undefined;
  const schema: z.ZodType = FILES[file as FileName];
  return z.toJSONSchema(schema, { io: 'input' });
}

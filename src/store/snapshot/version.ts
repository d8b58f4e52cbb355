/** Formats that later versions of Tuchu may change: a newer one is told apart from a damaged one. */
import { TuchuError } from '../../core/index.js';
import { say } from './messages.js';

/**
 * Refuses what says, in the field of that name, that it is of a later version than `most`.
 *
 * @example
 * checkVersion('b.zip', 'signature.json', { schema: 'tuchu-signature/2' }, 'schema', 'tuchu-signature', 1);
 */
export function checkVersion(
  file: string,
  part: string,
  json: unknown,
  field: string,
  name: string,
  most: number,
): void {
  if (typeof json !== 'object' || json === null) return;
  const stated = String((json as Readonly<Record<string, unknown>>)[field]);
  const version = new RegExp(`^${name}/(\\d{1,6})$`).exec(stated)?.[1];
  if (Number(version) > most) throw new TuchuError(say.newer({ file, part, schema: stated }));
}

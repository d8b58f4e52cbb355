/** Claims files on disk: one a reader names, or `claims.json` of a country's pack. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { render, TuchuError, type Message } from '../../core/index.js';
import type { Pack } from '../schema.js';
import { checkClaims } from './check.js';
import { say } from './messages.js';
import type { Claim, ClaimsFile } from './schema.js';

/** A claim that names no document was read in the claims file itself. */
const readIn =
  (file: string) =>
  (claim: Claim): Claim =>
    claim.document === undefined && claim.seed === undefined ? { ...claim, seed: file } : claim;

/** @throws `TuchuError` naming file, entry, field and value of the first problem, with exit code 1 */
export function buildClaims(raw: unknown, file: string, pack?: Pack): ClaimsFile {
  const { claims, problems } = checkClaims(raw, file, pack);
  if (claims !== undefined) return { ...claims, claims: claims.claims.map(readIn(file)) };
  const first = problems[0] as Message;
  const more = problems.length - 1;
  throw new TuchuError(
    say.refused({ first: render(first, 'en'), firstVi: render(first, 'vi'), more }),
    1,
  );
}

/**
 * A claims file, read and checked whole.
 *
 * @throws `TuchuError`: exit code 2 where there is no such file, 1 where it is not in order
 * @example
 * (await readClaims('my-claims.json', pack)).claims.length; // 3
 */
export async function readClaims(path: string, pack?: Pack): Promise<ClaimsFile> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (cause) {
    const folder = (cause as NodeJS.ErrnoException).code === 'EISDIR';
    const refusal = folder ? say.isFolder({ file: path }) : say.noFile({ file: path });
    throw new TuchuError(refusal, 2, cause);
  }
  let raw: unknown;
  try {
    raw = JSON.parse(content);
  } catch (cause) {
    const problem = (cause as Error).message;
    throw new TuchuError(say.unreadable({ file: basename(path), problem }), 1, cause);
  }
  return buildClaims(raw, basename(path), pack);
}

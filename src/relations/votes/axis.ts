/** What the axis of votes is read against: the states that fix its sign, the poles, the powers. Data, in `packs/votes/`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { TuchuError, bloc, place, type PlaceCode } from '../../core/index.js';
import { say } from './messages.js';

const code = z.string().refine((c) => place(c) !== undefined, 'no place has this code');
const schema = z.object({
  about: z.string(),
  sign: z.object({
    positive: z.array(code).min(1),
    negative: z.array(code).min(1),
    why: z.string(),
  }),
  poles: z.tuple([code, code]),
  powers: z.string().refine((c) => bloc(c) !== undefined, 'no bloc has this code'),
});

export interface VoteAxis {
  /** States whose points lie above those of the others: they fix the sign and nothing else. */
  readonly positive: readonly PlaceCode[];
  readonly negative: readonly PlaceCode[];
  readonly poles: readonly [PlaceCode, PlaceCode];
  /** A bloc. */
  readonly powers: PlaceCode;
}

const SHIPPED = fileURLToPath(new URL('../../../packs/votes/axis.json', import.meta.url));

/**
 * The workspace's own file, else the shipped one.
 *
 * @param workspace its folder
 * @throws `TuchuError` where a file of the workspace is not in order
 * @example
 * (await voteAxis()).powers; // 'P5'
 */
export async function voteAxis(workspace?: string): Promise<VoteAxis> {
  const own = workspace === undefined ? undefined : join(workspace, 'packs', 'votes', 'axis.json');
  const text = own === undefined ? undefined : await readFile(own, 'utf8').catch(() => undefined);
  const file = text === undefined ? SHIPPED : (own ?? SHIPPED);
  let data: unknown;
  try {
    data = JSON.parse(text ?? (await readFile(SHIPPED, 'utf8')));
  } catch (error) {
    throw new TuchuError(say.badAxis({ file, where: '', why: 'not JSON' }), 1, error);
  }
  const read = schema.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new TuchuError(say.badAxis({ file, where, why: issue?.message ?? '' }), 1);
  }
  const { sign, poles, powers } = read.data;
  return { positive: sign.positive, negative: sign.negative, poles, powers };
}

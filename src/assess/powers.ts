/** The great-power balance with the amounts that the country's pack states beside what datasets hold. */
import { type Day, type PlaceCode } from '../core/index.js';
import { packFor } from '../facts/index.js';
import {
  type Balance,
  type Frictions,
  frictionsOf,
  greatPowers,
  packLastDay,
} from '../relations/index.js';
import type { Workspace } from '../store/index.js';
import { REVIEWED } from './assessment.js';
import { factTable } from './fact-table.js';

export interface BalanceChoice {
  readonly day?: Day;
  /** Countries, unions or groups between commas; the default list without it. */
  readonly powers?: string;
  /** Of the interlock: how far down a power's list the country is looked for. */
  readonly k?: number;
}

/** @example (await assessBalance(workspace, 'VNM', {})).powers.codes.length; // 9 */
export async function assessBalance(
  workspace: Workspace,
  subject: PlaceCode,
  { day = REVIEWED, powers, k }: BalanceChoice,
): Promise<Balance> {
  const pack = await packFor(subject, workspace.dir);
  const stated = (['import', 'export'] as const).flatMap((side) => {
    const table = pack === undefined ? undefined : factTable(pack, side, day);
    return table === undefined ? [] : [table];
  });
  const speaks = pack === undefined ? REVIEWED : packLastDay(pack);
  return greatPowers(workspace, {
    subject,
    day,
    last: speaks > REVIEWED ? speaks : REVIEWED,
    pack,
    stated,
    ...(powers === undefined ? {} : { powers }),
    ...(k === undefined ? {} : { k }),
  });
}

/** Frictions alone. */
export async function assessFrictions(
  workspace: Workspace,
  subject: PlaceCode,
  day: Day = REVIEWED,
): Promise<Frictions> {
  return frictionsOf(workspace, subject, await packFor(subject, workspace.dir), day);
}

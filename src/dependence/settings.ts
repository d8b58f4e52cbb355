/** What a reader set: limits and assumptions with the reader's values in place of the published ones. */
import {
  type Assumption,
  type Limit,
  type LimitSetting,
  TuchuError,
  setLimits,
} from '../core/index.js';
import { say } from './messages.js';

/**
 * @returns each by its id, those that were set saying so
 * @throws `TuchuError` for a name that none of them has, or a value that its unit cannot have
 * @example
 * chosen([SENDER_WEIGHT], [{ id: 'lambda', value: 0.5 }]).get('lambda')?.value; // 0.5
 */
export function chosen<T extends Limit | Assumption>(
  known: readonly T[],
  settings: readonly LimitSetting[] = [],
): ReadonlyMap<string, T> {
  const { limits, unknown } = setLimits(known, settings);
  const [id] = unknown;
  if (id !== undefined) throw new TuchuError(say.noLimit({ id, known: known.map((k) => k.id) }), 2);
  const set = new Set(settings.map((s) => s.id));
  for (const limit of limits) if (set.has(limit.id) && 'kind' in limit) checkLimit(limit);
  return new Map(limits.map((limit) => [limit.id, limit]));
}

/** A limit that nothing could cross, or nothing keep; whoever reads an assumption says what it may be. */
function checkLimit({ id, unit, value }: Limit): void {
  if ((unit === 'share' || unit === 'index01') && !(value >= 0 && value <= 1))
    throw new TuchuError(say.shareLimit({ id, value }), 2);
  if ((unit === 'count' || unit === 'ratio') && !(value >= 0))
    throw new TuchuError(say.countLimit({ id, value }), 2);
}

/** Settings as a command line writes them. @example settingOptions([{ id: 'lambda', value: 0.5 }]) // ' --limit lambda=0.5' */
export const settingOptions = (settings: readonly LimitSetting[] = []): string =>
  settings.map(({ id, value }) => ` --limit ${id}=${value}`).join('');

/**
 * Which of the assumptions that two models share, and have differently, brings them nearest when it is made alike: one at
 * a time, at the value that the one or the other has.
 *
 * A value with which a loss all but vanishes is no candidate: without a shock any two models agree. Where that holds of
 * both values, the first value between them counts at which both still lose.
 */
import type { LimitSetting, Text } from '../core/index.js';
import type { ModelAnswer } from './model.js';

/** An assumption that two models share, with the value that each of them has. */
export interface Unlike {
  readonly id: string;
  readonly values: readonly [number, number];
}

/** What an assumption is about, as the end of a sentence on two models that have it differently. */
export const ABOUT: Readonly<Record<string, Text>> = {
  'stock-days': {
    en: 'they do not count on the same days of stocks',
    vi: 'hai bên không tính cùng số ngày tồn kho',
  },
  'smallest-input': {
    en: 'an input too small to stop anybody is larger in one than in the other',
    vi: 'mức đầu vào quá nhỏ để cản trở ai ở hai bên khác nhau',
  },
};

/** Of the larger of two values, tried in this order where neither leaves a shock. */
const BETWEEN = [2 / 3, 1 / 2, 1 / 3, 1 / 6] as const;

/** Assumptions that both models take and have differently, in the order of the first. */
export const unlikeOf = (one: ModelAnswer, other: ModelAnswer): readonly Unlike[] =>
  one.assumptions.flatMap(({ id, value }) => {
    const same = other.assumptions.find((a) => a.id === id);
    return same === undefined || same.value === value ? [] : [{ id, values: [value, same.value] }];
  });

/** Whether each of the models that take an assumption has that value already. */
export const inForce = ({ id, value }: LimitSetting, ...models: readonly ModelAnswer[]): boolean =>
  models.every((m) => m.assumptions.every((a) => a.id !== id || a.value === value));

/**
 * @param attempt runs both with a setting; undefined where one of them has no answer with it
 * @param judge whether a loss has gone with it, and how far apart they are left
 * @returns the nearest that leaves a shock; where none does, the nearest of all
 */
export async function searched<T>(
  unlike: readonly Unlike[],
  attempt: (set: readonly LimitSetting[]) => Promise<T | undefined>,
  judge: { readonly gone: (tried: T) => boolean; readonly left: (tried: T) => number },
): Promise<T | undefined> {
  const [kept, gone]: [T[], T[]] = [[], []];
  for (const { id, values } of unlike) {
    let some = false;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const between = BETWEEN.map((part) => part * high).filter((value) => value > low);
    for (const [at, value] of [...values, ...between].entries()) {
      // Both models' own values are compared; between them the first that leaves a shock is enough.
      if (at >= values.length && some) break;
      const tried = await attempt([{ id, value }]);
      if (tried === undefined) continue;
      const lost = judge.gone(tried);
      some ||= !lost;
      (lost ? gone : kept).push(tried);
    }
  }
  return (kept.length > 0 ? kept : gone).toSorted((a, b) => judge.left(a) - judge.left(b))[0];
}

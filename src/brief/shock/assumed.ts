/** Every assumption of the models that ran: its values, where they come from, which models take it. */
import type { LimitSetting } from '../../core/index.js';
import { tell } from '../context.js';
import type { ModelAnswer } from '../../shock/index.js';
import { type Told, titleOf } from './context.js';
import type { AssumptionEntry } from './page.js';
import { say, settingText } from './page-messages.js';

/** What a model that answered before says against a value: by name, where its reason names the assumption. */
function refusalOf(c: Told, { id }: LimitSetting, before: readonly ModelAnswer[]): string | null {
  const answered = new Set(before.filter((m) => m.missing === undefined).map((m) => m.model.id));
  const reasons = c.answer.models.flatMap((m) =>
    m.missing !== undefined && answered.has(m.model.id) && m.assumptions.some((a) => a.id === id)
      ? [tell(c, m.missing.detail)]
      : [],
  );
  return reasons.find((r) => r.includes(`\`${id}\``)) ?? reasons[0] ?? null;
}

/** By name, in the order in which models take them. */
export function assumptionEntries(
  c: Told,
  set: readonly LimitSetting[],
  before: readonly ModelAnswer[] = [],
): readonly AssumptionEntry[] {
  const byId = new Map<
    string,
    Map<string, { use: Omit<AssumptionEntry['uses'][number], 'models'>; models: string[] }>
  >();
  const mine = new Set(set.map((s) => s.id));
  for (const answer of c.answer.models)
    for (const { id, value, unit, label, origin, status } of answer.assumptions) {
      // One that a reader set stays though the model now refuses it: else it could not be set back.
      if (answer.missing !== undefined && !mine.has(id)) continue;
      const use = {
        value: settingText(value, unit, c.lang),
        label: label[c.lang],
        origin: tell(c, say.origin({ en: origin.en, vi: origin.vi, status })),
      };
      const uses = byId.get(id) ?? new Map();
      byId.set(id, uses);
      const key = JSON.stringify(use);
      const entry = uses.get(key) ?? { use, models: [] };
      uses.set(key, entry);
      entry.models.push(titleOf(answer, c.lang));
    }
  return [...byId].map(([id, uses]) => {
    const own = set.find((s) => s.id === id);
    return {
      id,
      set: own === undefined ? null : String(own.value),
      refused: own === undefined ? null : refusalOf(c, own, before),
      uses: [...uses.values()].map(({ use, models }) => ({ ...use, models: models.join('; ') })),
    };
  });
}

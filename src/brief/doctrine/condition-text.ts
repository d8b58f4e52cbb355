/** A condition of a rule in words. */
import { type Lang, render } from '../../core/index.js';
import type { Condition } from '../../doctrine/index.js';
import { factName } from './facts-of-draft.js';
import { say } from './messages.js';

/**
 * @example
 * conditionText({ all: ['port_call', { not: 'open_to_all' }] }, 'en');
 * // 'all of: warship visits; not: offered on equal terms to all States'
 */
export function conditionText(condition: Condition, lang: Lang): string {
  if (typeof condition === 'boolean')
    return render(condition ? say.always({}) : say.never({}), lang);
  if (typeof condition === 'string') return factName(condition, lang);
  const inner = (part: Condition): string => {
    const words = conditionText(part, lang);
    return typeof part === 'object' && !('not' in part) ? `(${words})` : words;
  };
  if ('not' in condition) return `${render(say.not({}), lang)}: ${inner(condition.not)}`;
  const [head, parts] =
    'all' in condition ? [say.all({}), condition.all] : [say.any({}), condition.any];
  return `${render(head, lang)}: ${parts.map(inner).join('; ')}`;
}

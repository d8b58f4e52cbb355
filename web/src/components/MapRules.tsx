import type { Page } from '../../../src/brief/page.js';
import { useShell } from '../state/shell.js';

/** The boundary rules on offer; the one in force is pressed. */
export function MapRules({ rules }: { readonly rules: Page['mapRules'] }) {
  const { words, go } = useShell();
  if (rules.length < 2) return null;
  return (
    <div className="choices" role="group" aria-label={words.mapRule}>
      <span>{words.mapRule}</span>
      {rules.map((rule) => (
        <button
          key={rule.id}
          type="button"
          aria-pressed={rule.active}
          onClick={() => go({ rule: rule.id })}
        >
          {rule.label}
        </button>
      ))}
    </div>
  );
}

import { doubts } from '../lib/doubts.js';
import { useShell } from '../state/shell.js';

/** A number that opens its evidence. */
export function Num({ text, finding }: { readonly text: string; readonly finding: string }) {
  const { page, words, openFinding } = useShell();
  const view = page?.findings[finding];
  if (view === undefined) return <>{text}</>;
  const marks = doubts(view);
  const name = [words.openEvidence(text), ...marks.map((m) => m.label)].join('. ');
  return (
    <button
      type="button"
      className={['num', ...marks.map((m) => `num-${m.standing}`)].join(' ')}
      data-finding={finding}
      aria-label={name}
      title={marks.map((m) => m.label).join('. ') || undefined}
      onClick={() => openFinding(finding)}
    >
      <span className="num-text">{text}</span>
      {marks.map((m) => (
        <sup key={m.sign}>{m.sign}</sup>
      ))}
    </button>
  );
}

import type { FindingView } from '../../../src/brief/page.js';
import { useShell } from '../state/shell.js';

/** Signs beside a number that rests on a fact nobody has checked, or that another source contradicts. */
const SIGNS = { unverified: '?', contradicted: '≠' } as const;

export function doubts(view: FindingView | undefined): Array<{ sign: string; label: string }> {
  const standings = new Map(view?.evidence.map((e) => [e.standing, e.standingLabel]));
  return (['unverified', 'contradicted'] as const).flatMap((standing) => {
    const label = standings.get(standing);
    return label === undefined ? [] : [{ sign: SIGNS[standing], label }];
  });
}

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
      className="num"
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

import type { Page } from '../../../../src/brief/page.js';
import { useShell } from '../../state/shell.js';
import { Field } from '../check/Fields.js';

/** The issue area and the two poles of a page of votes; the address keeps them. */
export function VotesControls({ votes }: { readonly votes: NonNullable<Page['votes']> }) {
  const { words, go } = useShell();
  const [a, b] = votes.poles;
  const pole = (label: string, at: 0 | 1, other: string) => (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={votes.poles[at]}
          onChange={(e) => {
            const chosen = e.target.value;
            const poles = at === 0 ? [chosen, other] : [other, chosen];
            go({ poles: poles.join(','), finding: null });
          }}
        >
          {votes.places
            .filter((p) => p.code !== other)
            .map((p) => (
              <option key={p.code} value={p.code}>
                {p.label}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
  return (
    <div className="controls" role="group" aria-label={words.controls}>
      {votes.issues.length > 0 && (
        <Field label={words.votes.issue}>
          {(id) => (
            <select
              id={id}
              value={votes.issue ?? ''}
              onChange={(e) => go({ issue: e.target.value || null, finding: null })}
            >
              <option value="">{words.votes.allIssues}</option>
              {votes.issues.map((issue) => (
                <option key={issue.id} value={issue.id}>
                  {issue.label}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {pole(words.votes.poleA, 0, b)}
      {pole(words.votes.poleB, 1, a)}
    </div>
  );
}

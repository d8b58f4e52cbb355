import type { CheckSheet } from '../../../../src/brief/index.js';
import { type DraftFile, decisionField, withDecision } from '../../lib/draft.js';
import { WordsField } from './Fields.js';

interface Props {
  readonly decisions: NonNullable<CheckSheet['decisions']>;
  readonly draft: DraftFile;
  readonly change: (draft: DraftFile) => void;
}

/** The documented decision that a principle asks for, field by field; it answers, and never changes a verdict. */
export function Decisions({ decisions, draft, change }: Props) {
  const { clause, fields, principles } = decisions;
  return (
    <section data-section="decisions" aria-labelledby="decisions-title">
      <h3 id="decisions-title">{decisions.title}</h3>
      <p className="small">{decisions.text}</p>
      {principles.map((p) => (
        <details key={p.id} className="clause" data-decision={p.id}>
          <summary>
            <b>{p.id}</b> {p.title} <em>{p.state}</em>
          </summary>
          {fields.map((f) => (
            <WordsField
              key={f.id}
              label={f.label}
              value={decisionField(draft, clause, p.id, f.id)}
              {...(f.kind === 'date' ? { placeholder: '2027-01-31' } : {})}
              change={(text) => change(withDecision(draft, clause, p.id, f.id, text))}
            />
          ))}
        </details>
      ))}
    </section>
  );
}

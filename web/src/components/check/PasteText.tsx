import { useState } from 'react';
import { clausesOf } from '../../../../src/doctrine/coder/split.js';
import { useShell } from '../../state/shell.js';
import { Field } from './Fields.js';

/** Characters of a text that could be a draft. */
const MOST = 100_000;

/** A whole text, taken apart into its clauses; none of them is coded by it. */
export function PasteText({ take }: { readonly take: (clauses: readonly string[]) => void }) {
  const w = useShell().words.check;
  const [typed, setTyped] = useState('');
  const clauses = typed.trim() === '' ? [] : clausesOf(typed);
  return (
    <details className="paste-text">
      <summary>{w.pasteText}</summary>
      <Field label={w.wholeText} wide>
        {(id) => (
          <textarea
            id={id}
            rows={8}
            maxLength={MOST}
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
          />
        )}
      </Field>
      <p className="check-tools">
        <button
          type="button"
          className="plain"
          disabled={clauses.length === 0}
          onClick={() => {
            take(clauses);
            setTyped('');
          }}
        >
          {w.split(clauses.length)}
        </button>
      </p>
      <p className="small">{w.splitHint}</p>
    </details>
  );
}

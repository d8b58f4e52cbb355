import { useState } from 'react';
import type { Citation, CitationForm } from '../../../../src/brief/catalogue-page.js';
import { useShell } from '../../state/shell.js';
import { Copy } from '../Copy.js';

/** A citation in the form asked for, copied in one click, and the command that prints the same. */
export function CiteBox({ citations }: { readonly citations: readonly Citation[] }) {
  const { words } = useShell();
  const [form, setForm] = useState<CitationForm>('text');
  const shown = citations.find((c) => c.form === form);
  if (shown === undefined) return null;
  return (
    <div className="cite-box" data-form={form}>
      <div className="choices" role="group" aria-label={words.citeForm}>
        {citations.map((c) => (
          <button
            key={c.form}
            type="button"
            aria-pressed={c.form === form}
            onClick={() => setForm(c.form)}
          >
            {c.label}
          </button>
        ))}
      </div>
      <pre className={form === 'text' ? 'prose' : undefined} tabIndex={0} aria-label={shown.label}>
        {shown.text}
      </pre>
      <Copy text={shown.text} label={words.copyCitation} />
      <code className="command">{shown.command}</code>
      <Copy text={shown.command} label={words.copyCommand} />
    </div>
  );
}

import { useState } from 'react';
import type { CoderSheet, QuoteSheet } from '../../../../src/brief/index.js';
import { useShell } from '../../state/shell.js';

interface Props {
  readonly coded: CoderSheet['clauses'][number];
  /** Of a clause that is itself a proposal: its code; no other is offered there. */
  readonly only: string | null;
  readonly accept: (code: string) => void;
}

/** What the coder proposes of one clause, with the words and the pattern; a person accepts or leaves each. */
export function Proposals({ coded, only, accept }: Props) {
  const w = useShell().words.check;
  const [left, setLeft] = useState<readonly string[]>([]);
  const shown = coded.proposals.filter((p) => only === null || p.code === only);
  return (
    <div className="proposals" role="group" aria-label={w.coder} data-coder={coded.clause}>
      {shown.map((p) => (
        <div key={p.code} className="proposal" data-proposal={p.code}>
          <p>
            <b>{w.proposed}</b>: {p.fact} <em>{p.says}</em>
          </p>
          <Quotes quotes={p.quotes} />
          {left.includes(p.code) ? (
            <p className="small">{w.leftText}</p>
          ) : (
            <p className="proposal-tools">
              <button type="button" className="plain" onClick={() => accept(p.code)}>
                {w.accept}
              </button>
              {only === null && (
                <button type="button" className="link" onClick={() => setLeft([...left, p.code])}>
                  {w.leave}
                </button>
              )}
            </p>
          )}
        </div>
      ))}
      {only === null &&
        coded.abstentions.map((a) => (
          <div key={a.code ?? ''} className="abstention" data-abstains={a.code ?? 'all'}>
            <p>{a.text}.</p>
            <Quotes quotes={a.quotes} />
          </div>
        ))}
    </div>
  );
}

function Quotes({ quotes }: { readonly quotes: readonly QuoteSheet[] }) {
  const w = useShell().words.check;
  return (
    <ul className="quotes">
      {quotes.map((q, i) => (
        <li key={i}>
          <q>{q.words}</q>{' '}
          <span className="small">
            {w.pattern} <code>{q.pattern}</code>: {q.origin}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { useRef } from 'react';
import type { ReasonNode, ReasonSheet } from '../../../../src/brief/index.js';
import { isWeb } from '../../lib/web.js';
import { useShell } from '../../state/shell.js';

/** Every principle with its reasons as a tree; what is compliant stands folded, on paper too. */
export function Reasons({ reasons }: { readonly reasons: readonly ReasonSheet[] }) {
  const w = useShell().words.check;
  const frame = useRef<HTMLElement>(null);
  const all = (): HTMLDetailsElement[] => [...(frame.current?.querySelectorAll('details') ?? [])];
  const set = (open: boolean): void => all().forEach((d) => (d.open = open));
  return (
    <section className="reasons" ref={frame} id="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{w.reasons}</h2>
      <p className="choices">
        <button type="button" onClick={() => set(true)}>
          {w.unfold}
        </button>
        <button type="button" onClick={() => set(false)}>
          {w.fold}
        </button>
      </p>
      {reasons.map((r) => (
        <details
          key={r.id}
          className="reason"
          data-principle={r.id}
          data-verdict={r.verdict}
          open={r.verdict !== 'compliant'}
        >
          <summary>
            <b>{r.id}</b> {r.title}{' '}
            <span className="signed">
              <span aria-hidden="true">{r.sign}</span> {r.word}
            </span>
          </summary>
          {r.because !== '' && (
            <p className="because">
              {w.because}: {r.because}
            </p>
          )}
          <p className="subtitle">{r.rule}</p>
          <ul className="tree">{r.nodes.map((node, i) => branch(node, i))}</ul>
          {r.notes.map((note) => (
            <p key={note} className="note">
              {note}
            </p>
          ))}
        </details>
      ))}
    </section>
  );
}

const value = (node: ReasonNode) => (
  <span className="signed">
    <span aria-hidden="true">{node.sign}</span> {node.word}
  </span>
);

function branch(node: ReasonNode, key: number) {
  if (node.parts.length > 0)
    return (
      <li key={key} data-value={node.value}>
        {node.label} {value(node)}
        <ul>{node.parts.map((part, i) => branch(part, i))}</ul>
      </li>
    );
  return (
    <li key={key} data-value={node.value}>
      {node.label} {value(node)}
      {node.said.length === 0 && node.saidBy !== '' && (
        <span className="said plain">{node.saidBy}</span>
      )}
      {node.said.map((s, i) => (
        <div key={i} className="said" data-standing={s.standing}>
          {s.title} <span className={`standing standing-${s.standing}`}>{s.standingLabel}</span>
          {s.lines.map((line, j) => (
            <q key={j}>{line}</q>
          ))}
          {s.links.map((link) => (
            <span key={link.address} className="address">
              {isWeb(link.address) ? (
                <a href={link.address} rel="noopener noreferrer" target="_blank">
                  {link.label}
                </a>
              ) : (
                link.label
              )}{' '}
              {link.address}
            </span>
          ))}
        </div>
      ))}
    </li>
  );
}

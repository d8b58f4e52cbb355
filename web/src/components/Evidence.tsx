import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { FindingView } from '../../../src/brief/page.js';
import { useShell } from '../state/shell.js';
import { doubts } from '../lib/doubts.js';
import { Copy } from './Copy.js';
import { Sources } from './Sources.js';

interface Props {
  readonly view: FindingView;
  readonly close: () => void;
  /** Gives the focus back to what opened the panel. */
  readonly restore: () => void;
}

/** Everything behind one number: a sheet at the side, at the bottom on a phone. */
export function Evidence({ view, close, restore }: Props) {
  const { words } = useShell();
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef(restore);
  back.current = restore;
  useEffect(() => {
    const node = dialog.current;
    if (node !== null && !node.open) node.showModal();
    return () => {
      node?.close();
      back.current();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className="evidence"
      aria-labelledby="evidence-title"
      data-evidence={view.id}
      onCancel={(e) => {
        e.preventDefault();
        close();
      }}
      onKeyDown={(e) => keepInside(e, dialog.current)}
      onClick={(e) => e.target === dialog.current && close()}
    >
      <div className="evidence-body">
        <div className="evidence-head">
          <p className="kicker">{words.evidence}</p>
          <button type="button" className="close" aria-label={words.close} onClick={close}>
            ×
          </button>
        </div>
        <h2 id="evidence-title">{view.label}</h2>
        <p className="evidence-value">{view.value}</p>
        <p className="evidence-unit">
          {[view.period, view.unit]
            .filter((part) => part !== '' && part !== view.value)
            .join(' · ')}
        </p>
        {doubts(view).map((doubt) => (
          <p key={doubt.sign} className={`standing standing-${doubt.standing}`}>
            {doubt.label}
          </p>
        ))}
        <p className="evidence-copy">
          <Copy text={view.paragraph} label={words.copyParagraph} />
        </p>
        {view.rule !== null && <Part title={words.rule}>{view.rule}</Part>}
        {view.formula !== '' && (
          <Part title={words.formula}>
            <span className="method">{view.method}</span>
            <code className="formula">{view.formula}</code>
            <span className="small">{view.citation}</span>
          </Part>
        )}
        <Part title={words.knowledge}>{view.methodStatus}</Part>
        {view.inputs.length > 0 && (
          <Part title={words.inputs}>
            <dl className="inputs">
              {view.inputs.map((input, i) => (
                <div key={i}>
                  <dt>{input.label}</dt>
                  <dd>{input.value}</dd>
                </div>
              ))}
            </dl>
          </Part>
        )}
        <Part title={words.source}>
          <Sources evidence={view.evidence} />
        </Part>
        {view.loss !== undefined && <Part title={words.loss}>{view.loss}</Part>}
        <Part title={words.coverage}>{view.coverage}</Part>
        {view.caveats.length > 0 && <Part title={words.caveats}>{bullets(view.caveats)}</Part>}
        {view.limits.length > 0 && <Part title={words.limits}>{bullets(view.limits)}</Part>}
        <Part title={words.reproduce}>
          <code className="command">{view.reproduce}</code>
          <Copy text={view.reproduce} label={words.copyCommand} />
        </Part>
      </div>
    </dialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="part">
      <h3>{title}</h3>
      <div>{children}</div>
    </div>
  );
}

const bullets = (items: readonly string[]) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** Tab goes round inside the panel. */
function keepInside(event: KeyboardEvent, panel: HTMLElement | null): void {
  if (event.key !== 'Tab' || panel === null) return;
  const all = [...panel.querySelectorAll<HTMLElement>('button, a[href], summary, [tabindex="0"]')];
  // What is folded away takes no focus.
  const stops = all.filter((stop) => stop.checkVisibility());
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge && document.activeElement !== panel) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

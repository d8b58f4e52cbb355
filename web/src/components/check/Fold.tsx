import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Unfolded on paper, whatever the reader has on the screen. */
  readonly printed?: boolean;
  readonly children: ReactNode;
}

/** A part that few readers need at once: its heading stands, the rest unfolds; folded, it is left out of print. */
export function Fold({ id, title, printed = false, children }: Props) {
  const frame = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!printed) return;
    let opened = false;
    const before = (): void => {
      opened = frame.current?.open === false;
      if (opened && frame.current !== null) frame.current.open = true;
    };
    const after = (): void => {
      if (opened && frame.current !== null) frame.current.open = false;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [printed]);
  return (
    <details className="fold" data-fold={id} ref={frame}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

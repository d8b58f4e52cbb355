import type { MouseEvent, ReactNode } from 'react';
import { formatAddress, type Address } from '../state/address.js';
import { useShell } from '../state/shell.js';

interface Props {
  readonly to: Partial<Address>;
  readonly className?: string;
  /** This is the page that is open. */
  readonly current?: boolean;
  /** The page that is open lies below this one. */
  readonly within?: boolean;
  readonly children: ReactNode;
}

/** A link within the workbench: goes without loading anew, and opens in a tab of its own like any link. */
export function PageLink({ to, className, current = false, within = false, children }: Props) {
  const { address, go } = useShell();
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
    window.scrollTo(0, 0);
  };
  return (
    <a
      className={className}
      href={formatAddress({ ...address, ...to }) || '?'}
      aria-current={current ? 'page' : within ? 'true' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

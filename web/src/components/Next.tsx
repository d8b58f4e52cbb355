import type { Page } from '../../../src/brief/page.js';
import { UNDRILLED } from '../state/address.js';
import { useShell } from '../state/shell.js';
import { Copy } from './Copy.js';
import { PageLink } from './PageLink.js';

/** What to do with what was read. */
export function Next({ next }: { readonly next: Page['next'] }) {
  const { words } = useShell();
  if (next.length === 0) return null;
  return (
    <section className="next" aria-label={words.next} data-section="next">
      {next.map((item) => (
        <div key={item.title}>
          <h2>
            {item.page === undefined ? (
              item.title
            ) : (
              <PageLink to={{ ...UNDRILLED, page: item.page }}>{item.title}</PageLink>
            )}
          </h2>
          <p>{item.text}</p>
          {item.command !== null && (
            <p className="next-command">
              <code className="command">{item.command}</code>
              <Copy text={item.command} label={words.copyCommand} />
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

import type { FindingView } from '../../../src/brief/page.js';
import { doubtfulFirst } from '../lib/doubts.js';
import { isWeb } from '../lib/web.js';
import { useShell } from '../state/shell.js';

/** So many are shown at once; the rest unfolds. */
const FIRST = 8;

export function Sources({ evidence }: { readonly evidence: FindingView['evidence'] }) {
  const { words } = useShell();
  const sorted = doubtfulFirst(evidence);
  const rest = sorted.slice(FIRST);
  return (
    <>
      <ul className="sources">{sorted.slice(0, FIRST).map(source)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.moreSources(rest.length)}</summary>
          <ul className="sources">{rest.map(source)}</ul>
        </details>
      )}
    </>
  );
}

const source = (item: FindingView['evidence'][number], i: number) => (
  <li key={i} data-standing={item.standing}>
    <p className="source-title">{item.title}</p>
    <span className={`standing standing-${item.standing}`}>{item.standingLabel}</span>
    {item.lines.map((line, j) => (
      <p key={j} className="small">
        {line}
      </p>
    ))}
    {item.links.map((link) => (
      <p key={link.label} className="small">
        {isWeb(link.address) ? (
          <a href={link.address} rel="noopener noreferrer" target="_blank">
            {link.label}
          </a>
        ) : (
          link.label
        )}{' '}
        <span className="address">{link.address}</span>
      </p>
    ))}
  </li>
);

import type { FindingView } from '../../../src/brief/page.js';

/** Only web addresses become links; anything else a pack may hold stays text. */
const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

export function Sources({ evidence }: { readonly evidence: FindingView['evidence'] }) {
  return (
    <ul className="sources">
      {evidence.map((item, i) => (
        <li key={i} data-standing={item.standing}>
          <p className="source-title">{item.title}</p>
          <span className={`standing standing-${item.standing}`}>{item.standingLabel}</span>
          {item.lines.map((line, j) => (
            <p key={j} className="small">
              {line}
            </p>
          ))}
          {item.links.map((link) => (
            <p key={link.address} className="small">
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
      ))}
    </ul>
  );
}

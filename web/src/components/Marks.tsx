import type { Page } from '../../../src/brief/page.js';
import { doubts } from '../lib/doubts.js';

/** What the small signs beside numbers mean, when the page has any. */
export function Marks({ page }: { readonly page: Page }) {
  const used = new Map(
    Object.values(page.findings).flatMap((view) =>
      doubts(view).map((m) => [m.sign, m.label] as const),
    ),
  );
  if (used.size === 0) return null;
  return (
    <p className="marks">
      {[...used].map(([sign, label]) => (
        <span key={sign}>
          <b>{sign}</b> {label}
        </span>
      ))}
    </p>
  );
}

import type { Page } from '../../../src/brief/page.js';
import { Coded } from './Coded.js';
import { useShell } from '../state/shell.js';

/** What the page cannot say, why, and what would let it. */
export function Missing({ missing }: { readonly missing: Page['missing'] }) {
  const { words } = useShell();
  if (missing.items.length === 0) return null;
  return (
    <section
      className="missing"
      id="missing"
      aria-labelledby="missing-title"
      data-section="missing"
    >
      <h2 id="missing-title">{missing.title}</h2>
      <dl>
        {missing.items.map((item) => (
          <div key={item.what}>
            <dt>{item.what}</dt>
            <dd>{item.why}</dd>
            {item.fill !== '' && (
              <dd>
                <span className="small">{words.fill}: </span>
                <Coded text={item.fill} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

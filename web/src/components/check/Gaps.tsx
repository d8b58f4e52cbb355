import type { CheckSheet } from '../../../../src/brief/index.js';
import { useShell } from '../../state/shell.js';
import { openClause } from './DraftForm.js';

interface Props {
  readonly sheet: CheckSheet;
  /** Adds a clause on a fact; absent where the draft is not the reader's own. */
  readonly add: ((code: string) => void) | null;
}

/** What keeps the verdict undecided, which clause would decide, and what either answer gives. */
export function Gaps({ sheet, add }: Props) {
  const w = useShell().words.check;
  const { missing } = sheet.page;
  if (missing.items.length === 0) return null;
  return (
    <section className="missing" aria-labelledby="gaps-title" data-section="gaps">
      <h2 id="gaps-title">{missing.title}</h2>
      <dl>
        {missing.items.map((item, i) => {
          const gap = sheet.gaps[i];
          return (
            <div key={i}>
              <dt>{item.what}</dt>
              <dd>{item.why}</dd>
              {item.fill !== '' && <dd>{item.fill}</dd>}
              {add !== null && gap !== undefined && (
                <dd className="gap-tools">
                  {gap.clauses.map((n) => (
                    <button key={n} type="button" className="link" onClick={() => openClause(n)}>
                      {w.goTo(n)}
                    </button>
                  ))}
                  {gap.clauses.length === 0 && gap.code !== null && (
                    <button type="button" className="link" onClick={() => add(gap.code ?? '')}>
                      {w.addFor}
                    </button>
                  )}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

import type { ExplorerPage } from '../../../../src/brief/explorer/page.js';
import { columns, runs } from '../../lib/columns.js';
import { useShell } from '../../state/shell.js';
import { useMedia } from '../../state/useMedia.js';
import { Coded } from '../Coded.js';
import { PageLink } from '../PageLink.js';
import { Rich } from '../Rich.js';
import { SectionView } from '../SectionView.js';
import { Controls } from './Controls.js';

/** Dependence, for readers who drill: a country, its side, a product, a partner. */
export function Explorer({ page }: { readonly page: ExplorerPage }) {
  const { words } = useShell();
  const wide = useMedia('(min-width: 821px), print');
  const { product, partner } = page.asked;
  return (
    <article className="page explorer" lang={page.lang} data-country={page.subject.code}>
      <nav className="crumbs" aria-label={words.crumbs}>
        <ol>
          {page.crumbs.map(({ label, to }) => (
            <li key={label}>
              {to.product === product && to.partner === partner ? (
                <span aria-current="page">{label}</span>
              ) : (
                <PageLink to={{ ...to, finding: null, tables: [] }}>{label}</PageLink>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <div className="lead">
        <p className="kicker">{page.kicker}</p>
        <h1>{page.title}</h1>
        <p className="dek">
          <Rich text={page.dek} />
        </p>
      </div>
      <Controls page={page} />
      {runs(page.sections).map((run) => (
        <div key={run[0]?.id} className="sections">
          {columns(run, wide && run[0]?.wide !== true ? 2 : 1).map((column, i) => (
            <div key={i} className={run[0]?.wide === true ? 'column whole' : 'column'}>
              {column.map((section) => (
                <SectionView key={section.id} section={section} />
              ))}
            </div>
          ))}
        </div>
      ))}
      {page.cannot.items.length > 0 && (
        <section className="missing" aria-labelledby="cannot-title" data-section="cannot">
          <h2 id="cannot-title">{page.cannot.title}</h2>
          <details open={page.sections.length === 0}>
            <summary>{words.reasons}</summary>
            <dl>
              {page.cannot.items.map(({ what, why }, i) => (
                <div key={i}>
                  <dt>{what}</dt>
                  <dd>
                    <Coded text={why} />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        </section>
      )}
    </article>
  );
}

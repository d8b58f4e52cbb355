import type { CatalogueGroup, DatasetView } from '../../../../src/brief/catalogue-page.js';
import { isWeb } from '../../lib/web.js';
import { useShell } from '../../state/shell.js';
import { Coded } from '../Coded.js';
import { Copy } from '../Copy.js';
import { PageLink } from '../PageLink.js';
import { DatasetLink } from './DatasetLink.js';
import { TableView } from '../TableView.js';
import { CiteBox } from './CiteBox.js';
import { Coverage } from './Coverage.js';

interface Props {
  readonly dataset: DatasetView;
  readonly group: CatalogueGroup;
}

/** One dataset: what it holds of whom and when, what it is, and how to cite it. */
export function DatasetPage({ dataset, group }: Props) {
  const { words, lang } = useShell();
  const others = group.datasets.filter((d) => d.id !== dataset.id);
  return (
    <article className="page dataset" lang={lang} data-dataset={dataset.id}>
      <p className="back">
        <PageLink to={{ dataset: null, tables: [] }}>← {words.allDatasets}</PageLink>
      </p>
      <div className="lead">
        {dataset.publisher !== null && <p className="kicker">{dataset.publisher}</p>}
        <h1>{dataset.title}</h1>
        <p className="dek">
          {dataset.what} · {dataset.years} · {dataset.rowsText}
        </p>
      </div>
      <div className="sections">
        <div className="column">
          <Coverage dataset={dataset.id} />
          {dataset.notes.length > 0 && (
            <section className="section" aria-labelledby="notes">
              <h2 id="notes">{words.notes}</h2>
              <ul className="to-know">
                {dataset.notes.map((note) => (
                  <li key={note}>
                    <Coded text={note} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {others.length > 0 && (
            <section className="section" aria-labelledby="same-source">
              <h2 id="same-source">{words.sameSource}</h2>
              <ul className="others">
                {others.map((d) => (
                  <li key={d.id}>
                    <DatasetLink dataset={d} group={group} />{' '}
                    <span className="small">
                      {d.years} · {d.rowsText}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="section" aria-labelledby="commands">
            <h2 id="commands">{words.commands}</h2>
            {dataset.commands.map(({ label, command }) => (
              <div key={command} className="command-box">
                <p className="small">{label}</p>
                <code className="command">{command}</code>
                <Copy text={command} label={words.copyCommand} />
              </div>
            ))}
          </section>
        </div>
        <div className="column">
          <section className="section" aria-labelledby="what-it-is">
            <h2 id="what-it-is">{words.whatItIs}</h2>
            <Facts items={dataset.facts} />
            {isWeb(dataset.homepage) && (
              <p className="small">
                {words.publishedAt}:{' '}
                <a href={dataset.homepage} rel="noopener noreferrer" target="_blank">
                  {dataset.homepage}
                </a>
              </p>
            )}
          </section>
          <section className="section" aria-labelledby="cite-it">
            <h2 id="cite-it">{words.citeIt}</h2>
            <CiteBox citations={dataset.citations} />
          </section>
          <section className="section" aria-labelledby="what-was-read">
            <h2 id="what-was-read">{words.whatWasRead}</h2>
            <Facts items={dataset.counts} />
            <h3>{dataset.files.caption}</h3>
            <TableView table={dataset.files} quiet />
          </section>
        </div>
      </div>
    </article>
  );
}

function Facts({ items }: { readonly items: DatasetView['facts'] }) {
  return (
    <dl className="facts">
      {items.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useCallback, useEffect, useState } from 'react';
import type { CatalogueGroup, CataloguePage } from '../../../../src/brief/catalogue-page.js';
import { fetchCatalogue } from '../../state/api.js';
import { useShell } from '../../state/shell.js';
import { useAnswer } from '../../state/useAnswer.js';
import { Coded } from '../Coded.js';
import { Copy } from '../Copy.js';
import { Failed, Loading } from '../States.js';
import { DatasetLink } from './DatasetLink.js';
import { DatasetPage } from './DatasetPage.js';

/** The page about data: everything that is loaded, or one dataset of it. */
export function Catalogue() {
  const { lang, words, address, go } = useShell();
  const [again, setAgain] = useState(0);
  const ask = useCallback(
    (signal: AbortSignal) => fetchCatalogue(lang, signal),
    // Asked anew when someone says so.
    [lang, again],
  );
  const loaded = useAnswer(ask);
  const page = loaded.state === 'ready' ? loaded.answer : null;
  const { dataset } = address;
  const group = page?.groups.find((g) => g.datasets.some((d) => d.id === dataset));
  const open = group?.datasets.find((d) => d.id === dataset);
  useEffect(() => {
    if (page !== null) document.title = `${open?.title ?? page.title} · Tuchu`;
  }, [page, open]);

  if (loaded.state === 'failed')
    return <Failed text={loaded.text} retry={() => setAgain((n) => n + 1)} />;
  if (page === null) return <Loading over={false} />;
  if (dataset === null) return <All page={page} />;
  if (group === undefined || open === undefined)
    return (
      <div className="state" role="alert">
        <h1>{words.noDataset}</h1>
        <code className="command">{dataset}</code>
        <button type="button" className="plain" onClick={() => go({ dataset: null }, 'replace')}>
          {words.allDatasets}
        </button>
      </div>
    );
  return <DatasetPage key={open.id} dataset={open} group={group} />;
}

function All({ page }: { readonly page: CataloguePage }) {
  const { words } = useShell();
  return (
    <article className="page catalogue" lang={page.lang} data-page="data">
      <div className="lead">
        <p className="kicker">{page.kicker}</p>
        <h1>{page.title}</h1>
        <p className="dek">
          <Coded text={page.dek} />
        </p>
      </div>
      {page.unreadable !== null && (
        <section className="unreadable" aria-labelledby="unreadable">
          <h2 id="unreadable">{page.unreadable.title}</h2>
          <ul>
            {page.unreadable.items.map((item) => (
              <li key={item.folder}>
                <Coded text={item.why} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.empty.map(({ label, command }) => (
        <div key={command} className="first-steps">
          <h2>{label}</h2>
          <code className="command">{command}</code>
          <Copy text={command} label={words.copyCommand} />
        </div>
      ))}
      {page.groups.length > 0 && (
        <div className="groups">
          {page.groups.map((group) => (
            <Group key={group.source} group={group} />
          ))}
        </div>
      )}
    </article>
  );
}

/** Vintages and parts of one source stand together. */
function Group({ group }: { readonly group: CatalogueGroup }) {
  return (
    <section className="group" aria-labelledby={`source-${group.source}`}>
      <h2 id={`source-${group.source}`}>{group.title}</h2>
      {group.publisher !== null && <p className="small">{group.publisher}</p>}
      <ul>
        {group.datasets.map((d) => (
          <li key={d.id} data-dataset={d.id}>
            <DatasetLink dataset={d} group={group} />
            {d.title !== group.title && <p>{d.title}</p>}
            <p className="small">
              {d.what} · {d.years} · {d.rowsText}
            </p>
            <p className="small">{d.licence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

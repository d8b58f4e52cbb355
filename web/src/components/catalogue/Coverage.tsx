import { useCallback, useState } from 'react';
import type { CoveragePage, CoverageView } from '../../../../src/brief/catalogue-page.js';
import { heatMapTable } from '../../../../src/charts/heat-map-table.js';
import type { HeatMapData, Table } from '../../../../src/charts/index.js';
import { csv } from '../../lib/csv.js';
import { saveFile } from '../../lib/save.js';
import { fold } from '../../lib/search.js';
import { fetchCoverage } from '../../state/api.js';
import { useShell } from '../../state/shell.js';
import { useAnswer } from '../../state/useAnswer.js';
import { Coded } from '../Coded.js';
import { TableView } from '../TableView.js';
import { HeatMap } from './HeatMap.js';

/** Places drawn for one search. */
const MOST = 40;

/** Which places and years a dataset holds: the world first, a part of it unfolds, or a place is found. */
export function Coverage({ dataset }: { readonly dataset: string }) {
  const { lang, words } = useShell();
  const ask = useCallback(
    (signal: AbortSignal) => fetchCoverage(dataset, lang, signal),
    [dataset, lang],
  );
  const loaded = useAnswer(ask);
  if (loaded.state === 'loading') return <p className="drawing">{words.drawing}</p>;
  if (loaded.state === 'failed')
    return (
      <p role="alert">
        <Coded text={loaded.text === '' ? words.failedText : loaded.text} />
      </p>
    );
  return <Loaded page={loaded.answer} />;
}

function Loaded({ page }: { readonly page: CoveragePage }) {
  const { words, address, go } = useShell();
  const [role, setRole] = useState(page.views[0]?.role);
  const view = page.views.find((v) => v.role === role) ?? page.views[0];
  const open = address.tables.includes('coverage');
  return (
    <section className="section" data-section="coverage" aria-labelledby="title-coverage">
      <h2 id="title-coverage">{page.title}</h2>
      <p className="subtitle">{page.subtitle}</p>
      {page.views.length > 1 && (
        <div className="choices" role="group" aria-label={words.placeRole}>
          {page.views.map((v) => (
            <button
              key={v.role}
              type="button"
              aria-pressed={v.role === view?.role}
              onClick={() => setRole(v.role)}
            >
              {v.label}
            </button>
          ))}
        </div>
      )}
      {view !== undefined && (
        <>
          {view.overview !== null && (open ? <Tables view={view} /> : <Charts view={view} />)}
          {view.undated !== null && <TableView table={view.undated} />}
          <div className="tools">
            <p className="source">{page.source}</p>
            <div className="tool-row">
              {view.overview !== null && (
                <button
                  type="button"
                  aria-pressed={open}
                  onClick={() => go({ tables: open ? [] : ['coverage'] }, 'replace')}
                >
                  {words.table}
                </button>
              )}
              <Download view={view} name={`tuchu-${page.dataset}-coverage`} />
            </div>
          </div>
        </>
      )}
    </section>
  );
}

function Charts({ view }: { readonly view: CoverageView }) {
  const { words } = useShell();
  const [query, setQuery] = useState('');
  const wanted = fold(query);
  const found = view.regions.flatMap((r) =>
    r.data.rows.filter((row) => fold(row.label).includes(wanted)),
  );
  const base = view.regions[0]?.data;
  return (
    <>
      <input
        type="search"
        className="find-place"
        aria-label={words.findPlace}
        placeholder={words.findPlace}
        value={query}
        onChange={(e) => setQuery(e.target.value)}
      />
      {wanted !== '' && (
        <div role="status">
          {found.length === 0 && <p className="note">{words.noPlace}</p>}
          {found.length > MOST && <p className="note">{words.firstPlaces(MOST)}</p>}
        </div>
      )}
      {wanted !== '' && base !== undefined && found.length > 0 && (
        <HeatMap data={{ ...base, rows: found.slice(0, MOST) }} />
      )}
      {wanted === '' && view.overview !== null && <HeatMap data={view.overview} />}
      {wanted === '' &&
        view.regions.map((region) => (
          <Region key={`${view.role} ${region.id}`} label={region.label} data={region.data} />
        ))}
    </>
  );
}

/** A part of the world, drawn once it is unfolded. */
function Region({ label, data }: { readonly label: string; readonly data: HeatMapData }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="region" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{label}</summary>
      {open && <HeatMap data={data} />}
    </details>
  );
}

/** Every place in one table. */
function tableOf(view: CoverageView, lang: 'en' | 'vi'): Table | null {
  const [first] = view.regions;
  if (first === undefined) return null;
  const rows = view.regions.flatMap((r) => r.data.rows);
  return heatMapTable({ ...first.data, title: view.title, rows }, lang);
}

function Tables({ view }: { readonly view: CoverageView }) {
  const { lang } = useShell();
  const table = tableOf(view, lang);
  return table === null ? null : <TableView table={table} />;
}

function Download({ view, name }: { readonly view: CoverageView; readonly name: string }) {
  const { lang, words } = useShell();
  const table = tableOf(view, lang) ?? view.undated;
  if (table === null) return null;
  return (
    <button
      type="button"
      onClick={() => saveFile(`${name}-${view.role}.csv`, csv(table), 'text/csv;charset=utf-8')}
    >
      {words.csv(table.rows.length)}
    </button>
  );
}

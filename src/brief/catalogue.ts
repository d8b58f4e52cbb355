/** Writes the catalogue: what is loaded, from whom, under which licence, and what could not be read. */
import {
  format,
  groupBy,
  placeName,
  render,
  sentence,
  type Lang,
  type Message,
} from '../core/index.js';
import { SOURCES, type Scope } from '../sources/index.js';
import type { Manifest, Unreadable, Workspace } from '../store/index.js';
import { say } from './catalogue-messages.js';
import type { CataloguePage, DatasetContext, DatasetView } from './catalogue-page.js';
import { citations } from './citation.js';

/** Names spelled out before the rest is counted. */
const NAMED = 8;

function names(codes: 'all' | readonly string[] | undefined, lang: Lang): string | null {
  if (codes === undefined || codes === 'all') return null;
  const named = codes
    .slice(0, NAMED)
    .map((code) => placeName(code, lang))
    .join(', ');
  const count = codes.length - NAMED;
  return count > 0 ? render(say.more({ names: named, count }), lang) : named;
}

function scopeText({ from, to, products, around }: Scope, lang: Lang): string {
  return render(
    say.scope({
      from: names(from, lang),
      to: names(to, lang),
      products,
      around: names(around, lang),
    }),
    lang,
  );
}

/** What the catalogue needs to know of a dataset that its manifest does not say. */
export async function contextOf(
  workspace: Workspace,
  { id, source }: Manifest,
): Promise<DatasetContext> {
  return {
    publisher: SOURCES.find((s) => s.id === source)?.publisher ?? null,
    loaded: await workspace.loadedOn(id),
  };
}

/**
 * One dataset, written out.
 *
 * @example
 * datasetView(manifest, await contextOf(workspace, manifest), 'vi').facts;
 */
export function datasetView(m: Manifest, about: DatasetContext, lang: Lang): DatasetView {
  const word = (message: Message): string => render(message, lang);
  const fact = (label: Message, text: string | null) =>
    text === null ? [] : [{ label: word(label), text }];
  const years =
    m.years === null
      ? word(say.noYears({}))
      : word(say.years({ first: m.years[0], last: m.years[1] }));
  const what = word(say.what({ kind: m.kind, flow: m.flow }));
  const { read, kept, setAside } = m.rows;
  return {
    id: m.id,
    title: m.title[lang],
    publisher: about.publisher,
    release: m.release,
    years,
    what,
    rows: kept,
    rowsText: word(say.lines({ rows: kept })),
    licence: m.licence,
    facts: [
      ...fact(say.publisher({}), about.publisher),
      ...fact(say.release({}), m.release),
      ...fact(say.yearsLabel({}), years),
      ...fact(say.holds({}), what),
      ...fact(say.unit({}), unitText(m.unit, lang)),
      ...fact(say.classification({}), m.classification),
      ...fact(say.sideLabel({}), m.side === null ? null : word(say.side({ side: m.side }))),
      ...fact(say.scopeLabel({}), m.scope === null ? null : scopeText(m.scope, lang)),
      ...fact(say.licence({}), m.licence),
      ...fact(
        say.loadedLabel({}),
        about.loaded === null ? null : word(say.loaded({ day: about.loaded })),
      ),
      ...fact(say.idLabel({}), m.id),
      ...fact(say.hashLabel({}), m.sha256),
    ],
    counts: [
      ...fact(say.read({}), format.number(read, lang)),
      ...fact(say.kept({}), format.number(kept, lang)),
      ...setAside.map((aside) => ({
        label: sentence(word(aside.reason)),
        text: format.number(aside.rows, lang),
      })),
    ],
    files: {
      caption: word(say.filesTitle({ count: m.files.length })),
      columns: [
        { label: word(say.file({})), numeric: false },
        { label: word(say.bytes({})), numeric: true },
        { label: 'sha256', numeric: false },
      ],
      rows: m.files.map((file) => [
        { text: file.name },
        { text: format.number(file.bytes, lang), value: file.bytes },
        { text: file.sha256 },
      ]),
    },
    notes: m.notes.map(word),
    homepage: m.homepage,
    citations: citations(m, about, lang),
    commands: [
      { label: word(say.commandShow({})), command: `tuchu data show ${m.id}` },
      { label: word(say.commandRows({})), command: `tuchu data rows ${m.id} --out rows.xlsx` },
    ],
  };
}

function unitText(unit: string, lang: Lang): string {
  if (unit === 'mixed') return render(say.mixed({}), lang);
  return unit === 'none' ? render(say.noUnit({}), lang) : unit;
}

/** Older releases first; where they are named alike, by years and id. */
const byRelease = (a: Manifest, b: Manifest): number =>
  a.release.localeCompare(b.release, 'en', { numeric: true }) || (a.id < b.id ? -1 : 1);

function unreadableView(broken: readonly Unreadable[], lang: Lang): CataloguePage['unreadable'] {
  if (broken.length === 0) return null;
  return {
    title: render(say.unreadableTitle({ count: broken.length }), lang),
    items: broken.map(({ folder, detail }) => ({ folder, why: render(detail, lang) })),
  };
}

/**
 * The catalogue of a workspace in one language: vintages of one source together, sources by title.
 *
 * @example
 * const page = await writeCatalogue(workspace, 'vi');
 * page.title; // 'Đã nạp 3 bộ dữ liệu, từ 3 nguồn'
 */
export async function writeCatalogue(workspace: Workspace, lang: Lang): Promise<CataloguePage> {
  const word = (message: Message): string => render(message, lang);
  const manifests = await workspace.datasets();
  const order = new Intl.Collator(lang);
  const groups = await Promise.all(
    [...groupBy(manifests, (m) => m.source)].map(async ([source, list]) => {
      const datasets = await Promise.all(
        list
          .toSorted(byRelease)
          .map(async (m) => datasetView(m, await contextOf(workspace, m), lang)),
      );
      const { title = source, publisher = null } = datasets[0] ?? {};
      return { source, title, publisher, datasets };
    }),
  );
  const years = manifests.flatMap((m) => m.years ?? []);
  const { dir } = workspace;
  const empty = manifests.length === 0;
  return {
    lang,
    kicker: word(say.kicker({})),
    title: empty
      ? word(say.emptyTitle({}))
      : word(say.title({ datasets: manifests.length, sources: groups.length })),
    dek: empty
      ? word(say.emptyText({ dir }))
      : word(
          say.dek({
            rows: manifests.reduce((sum, m) => sum + m.rows.kept, 0),
            first: years.length === 0 ? null : Math.min(...years),
            last: years.length === 0 ? null : Math.max(...years),
          }),
        ),
    groups: groups.toSorted((a, b) => order.compare(a.title, b.title)),
    empty: empty
      ? [
          { label: word(say.loadStarter({})), command: 'tuchu start --once' },
          { label: word(say.loadFiles({})), command: 'tuchu data add FILE' },
          { label: word(say.listSources({})), command: 'tuchu data sources' },
        ]
      : [],
    unreadable: unreadableView(await workspace.unreadable(), lang),
  };
}

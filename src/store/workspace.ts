/**
 * The workspace: a folder of immutable dataset folders. Nothing holds a lock; what another process
 * added is seen at the next question, and a killed load leaves only a temporary folder.
 */
import { access, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { TuchuError, type PlaceCode } from '../core/index.js';
import {
  filesOf,
  inArchive,
  recogniseAll,
  type CellRow,
  type CodeRow,
  type Named,
  type RecordRow,
  type SeriesRow,
} from '../sources/index.js';
import { commit, makeTemporary, removeTemporary, sweep } from './commit.js';
import { Reader } from './duck.js';
import { loadedFrom, prepare, type LoadOptions, type Prepared } from './load.js';
import { linkRows, linksQuery, type LinkQuery, type LinkRow } from './links.js';
import { readManifest, ROWS, type Manifest } from './manifest.js';
import { say } from './messages.js';
import type { MirrorRow, ReconciledRow } from './mirror.js';
import {
  Questions,
  type PartnerTotal,
  type PlaceTotal,
  type ProductPartner,
  type ProductTotal,
  type YearlyPartner,
} from './query.js';
import type {
  AddResult,
  CodeQuery,
  MirrorQuery,
  ProductQuery,
  ReconciledQuery,
  RecordQuery,
  SeriesQuery,
  SideQuery,
  Unreadable,
  Workspace,
  YearQuery,
} from './api.js';

/**
 * Opens a workspace folder, sweeping what killed loads left. Without `create`, a folder that is no
 * workspace is an error.
 *
 * @example
 * const workspace = await openWorkspace(workspaceDir(), { create: true });
 * await workspace.add(['BACI_HS17_Y2020_V202201.csv']);
 */
export async function openWorkspace(
  dir: string,
  options: { readonly create?: boolean } = {},
): Promise<Workspace> {
  const root = resolve(dir);
  const [datasets, tmp] = [join(root, 'datasets'), join(root, 'tmp')];
  try {
    if (options.create) await mkdir(datasets, { recursive: true });
    else await access(datasets);
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? '';
    const message = options.create
      ? say.notWritable({ dir: root, why })
      : say.noWorkspace({ dir: root });
    throw new TuchuError(message, 2, cause);
  }
  await sweep(tmp);
  return new Folder(root, datasets, tmp);
}

/** Progress under the name a person knows a file by. */
function tellBy(options: LoadOptions, shown: Named['shown']): LoadOptions {
  const { onProgress } = options;
  if (onProgress === undefined || shown.size === 0) return options;
  return { ...options, onProgress: (p) => onProgress({ ...p, file: shown.get(p.file) ?? p.file }) };
}

class Folder implements Workspace {
  #reader: Promise<Reader> | undefined;
  #closed = false;

  constructor(
    readonly dir: string,
    private readonly path: string,
    private readonly tmp: string,
  ) {}

  async datasets(): Promise<readonly Manifest[]> {
    return (await this.#scan()).flatMap((m) => (m instanceof TuchuError ? [] : [m]));
  }

  async unreadable(): Promise<readonly Unreadable[]> {
    const found = (await this.#scan()).filter((m) => m instanceof TuchuError);
    return found.map(({ detail }) => ({ folder: String(detail.fields['folder']), detail }));
  }

  async add(files: readonly string[], options: LoadOptions = {}): Promise<readonly AddResult[]> {
    this.#check();
    if (files.length === 0) throw new TuchuError(say.noFiles({}), 2);
    const present = await this.datasets();
    const temporaries: string[] = [];
    let shown: Named['shown'] = new Map();
    const scratch = async (): Promise<string> => {
      const temporary = await this.#temporary();
      temporaries.push(temporary);
      return join(temporary, 'zip');
    };
    try {
      const named = await filesOf(files, scratch, options.signal);
      const { files: tables, notes } = named;
      ({ shown } = named);
      const told = tellBy(options, shown);
      const { source: given } = options;
      const sources = given === undefined ? await recogniseAll(tables) : tables.map(() => given);
      const results: (AddResult & { prepared?: Prepared })[] = [];
      for (const [i, file] of tables.entries()) {
        options.signal?.throwIfAborted();
        const source = sources[i];
        if (source === undefined) throw new Error('every file has its source');
        const loaded = await loadedFrom(file, source, present);
        if (loaded !== undefined) {
          results.push({ manifest: loaded, already: true });
          continue;
        }
        const temporary = await this.#temporary();
        temporaries.push(temporary);
        const prepared = await prepare(file, source, temporary, told, notes.get(file) ?? null);
        const { manifest } = prepared;
        const twin = [...present, ...results.map((r) => r.manifest)].find(
          (m) =>
            m.id === manifest.id || (m.source === manifest.source && m.sha256 === manifest.sha256),
        );
        if (twin === undefined) results.push({ manifest, already: false, prepared });
        else results.push({ manifest: twin, already: true });
      }
      options.signal?.throwIfAborted();
      const fresh = results.flatMap(({ prepared: p }) =>
        p === undefined ? [] : [{ id: p.manifest.id, folder: p.folder }],
      );
      const taken = await commit(fresh, this.path, async (id) => {
        await readManifest(this.path, id);
        return true;
      });
      return results.map(({ manifest, already }) => ({
        manifest,
        already: already || taken.has(manifest.id),
      }));
    } catch (cause) {
      throw inArchive(cause, shown);
    } finally {
      for (const temporary of temporaries) await removeTemporary(temporary);
    }
  }

  async partnerTotals(q: ProductQuery): Promise<readonly PartnerTotal[]> {
    return (await this.#flows(q.dataset)).partnerTotals(q.side, q.subject, q.year, q.product);
  }

  async productPartners(q: YearQuery): Promise<readonly ProductPartner[]> {
    return (await this.#flows(q.dataset)).productPartners(q.side, q.subject, q.year);
  }

  async yearlyPartners(
    q: SideQuery & { product?: string | undefined },
  ): Promise<readonly YearlyPartner[]> {
    return (await this.#flows(q.dataset)).yearlyPartners(q.side, q.subject, q.product);
  }

  async placeTotals(q: {
    dataset: string;
    year: number;
    product?: string | undefined;
  }): Promise<readonly PlaceTotal[]> {
    return (await this.#flows(q.dataset)).placeTotals(q.year, q.product);
  }

  async placesHeld(q: { dataset: string; year: number }): Promise<readonly PlaceCode[]> {
    return (await this.#flows(q.dataset)).placesHeld(q.year);
  }

  async productTotals(q: { dataset: string; year: number }): Promise<readonly ProductTotal[]> {
    return (await this.#flows(q.dataset)).productTotals(q.year);
  }

  async mirror(q: MirrorQuery): Promise<readonly MirrorRow[]> {
    return (await this.#flows(q.dataset)).mirror(q.side ?? 'export', q.reporter, q.year, q);
  }

  async reconciled(q: ReconciledQuery): Promise<readonly ReconciledRow[]> {
    const questions = await this.#flows(q.dataset);
    return questions.reconciled(q.side ?? 'export', q.reporter, q.year, q, q.rule);
  }

  async years(q: SideQuery): Promise<readonly number[]> {
    return (await this.#flows(q.dataset)).years(q.side, q.subject);
  }

  async rowCount(q: ProductQuery): Promise<number> {
    return (await this.#flows(q.dataset)).rowCount(q.side, q.subject, q.year, q.product);
  }

  async series(q: SeriesQuery): Promise<readonly SeriesRow[]> {
    return (await this.#ask(q.dataset, 'series')).series(q);
  }

  async records({ dataset, ...wanted }: RecordQuery): Promise<readonly RecordRow[]> {
    return (await this.#ask(dataset, 'records')).plain('records', wanted);
  }

  async codes({ dataset, ...wanted }: CodeQuery): Promise<readonly CodeRow[]> {
    return (await this.#ask(dataset, 'codes')).plain('codes', wanted);
  }

  async cells({ dataset, year }: { dataset: string; year: number }): Promise<readonly CellRow[]> {
    return (await this.#ask(dataset, 'cells')).plain('cells', { year });
  }

  async links(q: LinkQuery): Promise<readonly LinkRow[]> {
    const { reader, manifest } = await this.#open(q.dataset);
    const { sql, params } = linksQuery(manifest, q);
    const file = join(this.path, manifest.id, ROWS);
    return linkRows(manifest, q, await reader.rows(sql, { file, ...params }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    const reader = this.#reader;
    this.#reader = undefined;
    (await reader)?.close();
  }

  #check(): void {
    if (this.#closed) throw new TuchuError(say.closed({ dir: this.dir }), 2);
  }

  #flows(dataset: string): Promise<Questions> {
    return this.#ask(dataset, 'flows');
  }

  async #ask(dataset: string, kind: Manifest['kind']): Promise<Questions> {
    const { reader, manifest } = await this.#open(dataset);
    return new Questions(reader, manifest, this.path, kind);
  }

  /** The id is compared with the folders that are there; it never becomes part of a path unseen. */
  async #open(dataset: string): Promise<{ reader: Reader; manifest: Manifest }> {
    this.#check();
    const known = await this.#folders();
    if (!known.includes(dataset))
      throw new TuchuError(say.unknownDataset({ id: dataset, known }), 2);
    const manifest = await readManifest(this.path, dataset);
    this.#reader ??= Reader.open(this.path);
    return { reader: await this.#reader, manifest };
  }

  async #folders(): Promise<string[]> {
    const entries = await readdir(this.path, { withFileTypes: true });
    return entries.flatMap((e) => (e.isDirectory() ? [e.name] : [])).sort();
  }

  async #scan(): Promise<(Manifest | TuchuError)[]> {
    const read = async (id: string): Promise<Manifest | TuchuError> => {
      try {
        return await readManifest(this.path, id);
      } catch (cause) {
        if (cause instanceof TuchuError) return cause;
        throw cause;
      }
    };
    return Promise.all((await this.#folders()).map(read));
  }

  async #temporary(): Promise<string> {
    try {
      return await makeTemporary(this.tmp);
    } catch (cause) {
      const why = (cause as NodeJS.ErrnoException).code ?? '';
      throw new TuchuError(say.notWritable({ dir: this.dir, why }), 2, cause);
    }
  }
}

/**
 * The workspace: a folder of immutable dataset folders. Nothing holds a lock; what another process
 * added is seen at the next question, and a killed load leaves only a temporary folder.
 */
import { access, mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { TuchuError, type Day, type PlaceCode } from '../core/index.js';
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
import { cubeQuantities, openCube, type Cube } from './cube/open.js';
import type { CellColumns } from './cell-columns.js';
import { commit } from './commit.js';
import type { Diff } from './diff.js';
import { faultOfDisk, isDiskFull } from './disk.js';
import { FlowDiff, type Measured } from './diff-flows.js';
import { diffPlain } from './diff-plain.js';
import { Reader } from './duck.js';
import { loadedFrom, prepare, type LoadOptions, type Prepared } from './load.js';
import type { CoverageRow } from './coverage.js';
import { linkRows, linksQuery, type LinkQuery, type LinkRow } from './links.js';
import { MANIFEST, readManifest, type Manifest } from './manifest.js';
import { say } from './messages.js';
import type { MirrorRow, ReconciledRow } from './mirror.js';
import {
  FlowQuestions,
  type PartnerTotal,
  type PlaceTotal,
  type ProductPartner,
  type ProductTotal,
  type YearlyPartner,
} from './flow-query.js';
import { RowQuestions } from './row-query.js';
import { takeOut } from './remove.js';
import { makeTemporary, removeTemporary, sweep } from './temporary.js';
import type { DatasetRows, RowsQuery } from './rows.js';
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
  VerifyOptions,
  Workspace,
  YearQuery,
} from './api.js';
import { verifyFolder, type Verified } from './verify.js';

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
  await sweep(tmp, datasets);
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
      const why = faultOfDisk(cause);
      if (why !== undefined)
        throw new TuchuError(say.notWritable({ dir: this.dir, why }), 1, cause);
      if (!isDiskFull(cause)) throw inArchive(cause, shown);
      throw new TuchuError(say.diskFull({ dir: this.dir }), 1, cause);
    } finally {
      for (const temporary of temporaries) await removeTemporary(temporary);
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    this.#check();
    await this.#known(ids);
    const temporary = await this.#temporary();
    try {
      await takeOut(ids, this.path, temporary);
    } finally {
      await removeTemporary(temporary);
    }
  }

  async *verify(ids?: readonly string[], { signal }: VerifyOptions = {}): AsyncGenerator<Verified> {
    this.#check();
    const folders = ids === undefined ? await this.#folders() : await this.#known(ids);
    for (const id of folders) yield await verifyFolder(this.path, id, () => this.#duck(), signal);
  }

  async diff(before: string, after: string): Promise<Diff> {
    const [a, b] = [await this.#manifest(before), await this.#manifest(after)];
    for (const field of ['kind', 'unit', 'classification', 'flow', 'side'] as const)
      if (a[field] !== b[field]) {
        const values = [a[field] ?? '–', b[field] ?? '–'];
        throw new TuchuError(say.notComparable({ before, after, field, values }), 2);
      }
    const { unit, kind } = a;
    const files = (m: Manifest): string[] => m.data.map((d) => join(this.path, m.id, d.file));
    if (kind !== 'flows') {
      const found = await diffPlain(await this.#duck(), kind, {
        before: files(a),
        after: files(b),
      });
      return { before, after, unit, ...found };
    }
    const years = ({ id, data, years: span }: Manifest): number[] =>
      data.map((d) => {
        if (d.year === null)
          throw new TuchuError(say.noCube({ id, year: span?.[0] ?? 0, years: [] }), 2);
        return d.year;
      });
    const both = years(a).filter((year) => years(b).includes(year));
    const found = new FlowDiff();
    const measured = async (dataset: string, year: number): Promise<Measured> => ({
      ...(await this.cube({ dataset, year })),
      quantity: await this.quantities({ dataset, year }),
    });
    for (const year of both) found.year(await measured(before, year), await measured(after, year));
    const onlyBefore = years(a).filter((year) => !both.includes(year));
    const onlyAfter = years(b).filter((year) => !both.includes(year));
    const { rows, places, largest } = found;
    return { before, after, unit, onlyBefore, onlyAfter, years: both, rows, places, largest };
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

  async cube(q: { dataset: string; year: number }): Promise<Cube> {
    return openCube(await this.#cubePath(q));
  }

  async quantities(q: { dataset: string; year: number }): Promise<Float64Array> {
    return cubeQuantities(await this.#cubePath(q));
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

  async cellColumns({ dataset, year }: { dataset: string; year: number }): Promise<CellColumns> {
    return (await this.#ask(dataset, 'cells')).cellColumns(year);
  }

  async coverage(dataset: string): Promise<readonly CoverageRow[]> {
    return (await this.#ask(dataset)).coverage();
  }

  async rows({ dataset, ...wanted }: RowsQuery): Promise<DatasetRows> {
    return (await this.#ask(dataset)).rows(wanted);
  }

  async loadedOn(dataset: string): Promise<Day> {
    this.#check();
    await this.#known([dataset]);
    return (await stat(join(this.path, dataset, MANIFEST))).mtime.toISOString().slice(0, 10);
  }

  async links(q: LinkQuery): Promise<readonly LinkRow[]> {
    const manifest = await this.#manifest(q.dataset);
    const { sql, params } = linksQuery(manifest, q);
    const files = manifest.data.map((d) => join(this.path, manifest.id, d.file));
    return linkRows(manifest, q, await (await this.#duck()).rows(sql, { ...params, files }));
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

  async #flows(dataset: string): Promise<FlowQuestions> {
    const manifest = await this.#manifest(dataset);
    return new FlowQuestions(await this.#duck(), manifest, this.path, 'flows');
  }

  async #cubePath({ dataset, year }: { dataset: string; year: number }): Promise<string> {
    const { id, kind, data } = await this.#manifest(dataset);
    if (kind !== 'flows') throw new TuchuError(say.wrongKind({ id, kind, wanted: 'flows' }), 2);
    const found = data.find((d) => d.year === year);
    const years = data.flatMap((d) => (d.year === null ? [] : [d.year]));
    if (found === undefined) throw new TuchuError(say.noCube({ id, year, years }), 2);
    return join(this.path, id, found.file);
  }

  /** The id is compared with the folders that are there; it never becomes part of a path unseen. */
  async #manifest(dataset: string): Promise<Manifest> {
    this.#check();
    await this.#known([dataset]);
    return readManifest(this.path, dataset);
  }

  async #known(ids: readonly string[]): Promise<readonly string[]> {
    const known = await this.#folders();
    const unknown = ids.find((id) => !known.includes(id));
    if (unknown !== undefined) throw new TuchuError(say.unknownDataset({ id: unknown, known }), 2);
    return [...new Set(ids)];
  }

  #duck(): Promise<Reader> {
    this.#reader ??= Reader.open(this.path);
    return this.#reader;
  }

  /** Any kind where none is wanted. */
  async #ask(dataset: string, kind?: Manifest['kind']): Promise<RowQuestions> {
    const manifest = await this.#manifest(dataset);
    return new RowQuestions(await this.#duck(), manifest, this.path, kind);
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

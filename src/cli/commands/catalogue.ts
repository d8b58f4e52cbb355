/** `tuchu data show`, `cite` and `rows`: what a dataset is, how to cite it, and its rows in a file. */
import { basename } from 'node:path';
import {
  CITATION_FORMS,
  citation,
  contextOf,
  datasetText,
  datasetView,
  exportRows,
  writeCoverage,
} from '../../brief/index.js';
import { TuchuError, render } from '../../core/index.js';
import { say } from '../catalogue-messages.js';
import { datasetOf } from '../dataset.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { oneOf } from '../option-values.js';
import { countryOf, noMoreWords, type Options } from '../options.js';
import { withProgress } from '../progress.js';
import { styleOf } from '../style.js';

/** Places shown where nobody says. */
const TOP = 20;

/** @example tuchu data show baci --top all */
export async function showCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'data show');
  await withWorkspace(options, io, async (workspace) => {
    const { lang, json, top } = options;
    const manifest = await datasetOf(workspace, options.words[2], 'data show');
    const about = await contextOf(workspace, manifest);
    const rows = await workspace.coverage(manifest.id);
    if (json) {
      io.out(`${JSON.stringify({ manifest, ...about, coverage: rows }, null, 2)}\n`);
      return;
    }
    const view = datasetView(manifest, about, lang);
    io.out(datasetText(view, writeCoverage(manifest, rows, lang), styleOf(io), top ?? TOP));
  });
}

/** @example tuchu data cite baci --as bibtex */
export async function citeCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'data cite');
  const form = oneOf('as', options.as, CITATION_FORMS) ?? 'text';
  await withWorkspace(options, io, async (workspace) => {
    const manifest = await datasetOf(workspace, options.words[2], 'data cite');
    const about = await contextOf(workspace, manifest);
    const text = citation(manifest, about, form, options.lang);
    const { id } = manifest;
    io.out(`${options.json ? JSON.stringify({ dataset: id, form, text }, null, 2) : text}\n`);
  });
}

/** The command again, as it can be pasted into a terminal. */
function commandLine(dataset: string, { out = '', country, year, bom }: Options): string {
  const quote = (text: string): string => (/^[\w./-]+$/.test(text) ? text : JSON.stringify(text));
  return [
    `tuchu data rows ${dataset} --out ${quote(basename(out))}`,
    ...(country === undefined ? [] : [`--country ${quote(country)}`]),
    ...(year === undefined ? [] : [`--year ${year}`]),
    ...(bom ? ['--bom'] : []),
  ].join(' ');
}

/** @example tuchu data rows baci --country VNM --out baci-vnm.xlsx */
export async function rowsCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'data rows');
  const { lang, out, country, year, force, bom, json } = options;
  if (out === undefined) throw new TuchuError(say.needsOut({}), 2);
  if (bom && !/\.csv$/i.test(out)) throw new TuchuError(say.bomCsv({}), 2);
  const place = country === undefined ? undefined : countryOf(country, 'data rows');
  await withWorkspace(options, io, async (workspace) => {
    const manifest = await datasetOf(workspace, options.words[2], 'data rows');
    const about = await contextOf(workspace, manifest);
    const command = commandLine(manifest.id, options);
    const choice = { manifest, about, place, year, command, lang };
    const done = await withProgress(io, (onProgress) =>
      exportRows(workspace, choice, {
        file: out,
        force,
        bom,
        // A bar shows what part is done: of rows here, of bytes in a load.
        onRows: (rows, total) =>
          onProgress({
            stage: 'writing',
            file: basename(out),
            bytesRead: rows,
            bytesTotal: total,
            rows,
          }),
      }),
    );
    io.out(
      json ? `${JSON.stringify(done, null, 2)}\n` : `${render(say.written({ ...done }), lang)}\n`,
    );
  });
}

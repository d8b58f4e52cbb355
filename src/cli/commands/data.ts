/** `tuchu data`: its verbs; loading and listing here, the others in files of their own. */
import { TuchuError, format, render } from '../../core/index.js';
import { tableText, wrap } from '../../brief/index.js';
import {
  SOURCES,
  checkFinished,
  mappingSource,
  readMapping,
  type Source,
} from '../../sources/index.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type OptionName, type Options, allowOnly, noMoreWords } from '../options.js';
import { convertCommand } from './convert.js';
import { mapCommand } from './map.js';
import { mirrorCommand } from './mirror.js';
import { pullCommand } from './pull.js';
import { withProgress } from '../progress.js';
import { styleOf } from '../style.js';

/** Options of each verb. */
const OPTIONS: Readonly<Record<string, readonly OptionName[]>> = {
  add: ['mapping'],
  pull: ['release'],
  map: ['mapping', 'as'],
  mirror: ['side', 'year', 'product', 'rule', 'top'],
  convert: ['year', 'top'],
};

export async function dataCommand(options: Options, io: Io): Promise<void> {
  const [, verb, ...files] = options.words;
  allowOnly(options, 'data', OPTIONS[verb ?? ''] ?? []);
  if (verb === 'pull') return pullCommand(options, io);
  if (verb === 'map') return mapCommand(options, io);
  if (verb === 'mirror') return mirrorCommand(options, io);
  if (verb === 'convert') return convertCommand(options, io);
  if (verb === 'add') return add(files, options, io);
  if (verb === 'list') {
    noMoreWords(options.words, 2, 'data list');
    return list(options, io);
  }
  if (verb === 'sources') {
    noMoreWords(options.words, 2, 'data sources');
    return listSources(options, io);
  }
  throw new TuchuError(
    say.unknownCommand({ command: verb === undefined ? 'data' : `data ${verb}` }),
    2,
  );
}

/** `2016`, `2000–2016`, or a dash for a table without years. */
function yearsText(years: readonly [number, number] | null): string {
  if (years === null) return '–';
  return years[0] === years[1] ? String(years[0]) : years.join('–');
}

async function mapped(file: string): Promise<Source> {
  const mapping = await readMapping(file);
  checkFinished(mapping, file);
  return mappingSource(mapping);
}

async function add(files: readonly string[], options: Options, io: Io): Promise<void> {
  if (files.length === 0) throw new TuchuError(say.needsFiles({}), 2);
  const { lang } = options;
  const source = options.mapping === undefined ? undefined : await mapped(options.mapping);
  await withWorkspace(options, io, async (workspace) => {
    const results = await withProgress(io, (onProgress) =>
      workspace.add(files, { onProgress, source }),
    );
    if (options.json) {
      io.out(`${JSON.stringify(results, null, 2)}\n`);
      return;
    }
    for (const { manifest, already } of results) {
      const { id, rows, years } = manifest;
      const line = already
        ? say.already({ id })
        : say.added({ id, rows: rows.kept, years: yearsText(years) });
      io.out(`${render(line, lang)}\n`);
      if (!already)
        for (const aside of rows.setAside) {
          const reason = render(aside.reason, lang);
          io.out(`${render(say.setAside({ rows: aside.rows, reason }), lang)}\n`);
        }
    }
  });
}

async function list(options: Options, io: Io): Promise<void> {
  const { lang } = options;
  await withWorkspace(options, io, async (workspace) => {
    const manifests = await workspace.datasets();
    const broken = await workspace.unreadable();
    if (options.json) {
      io.out(`${JSON.stringify(manifests, null, 2)}\n`);
      return;
    }
    const style = styleOf(io);
    if (manifests.length === 0) io.out(`${render(say.noDatasets({ dir: workspace.dir }), lang)}\n`);
    else {
      const word = (message: Parameters<typeof render>[0]) => render(message, lang);
      io.out(
        `${style.strong(word(say.listTitle({ count: manifests.length, dir: workspace.dir })))}\n`,
      );
      const lines = tableText(
        {
          columns: [
            { label: word(say.colDataset({})), numeric: false, whole: true },
            { label: word(say.colYears({})), numeric: true },
            { label: word(say.colRows({})), numeric: true },
            { label: word(say.colLicence({})), numeric: false },
          ],
          rows: manifests.map((m) => [
            { text: m.id },
            { text: yearsText(m.years) },
            { text: format.number(m.rows.kept, lang) },
            { text: m.licence },
          ]),
        },
        style.width,
      );
      io.out(`${lines.join('\n')}\n`);
    }
    for (const { detail } of broken)
      io.err(`${render(say.unreadable({ text: render(detail, lang) }), lang)}\n`);
  });
}

/** What Tuchu reads: publisher, table, licence. */
function listSources(options: Options, io: Io): void {
  const { lang } = options;
  if (options.json) {
    const all = SOURCES.map((s) => ({
      id: s.id,
      title: s.title,
      publisher: s.publisher,
      licence: s.licence,
      citation: s.citation,
      homepage: s.homepage,
      layouts: s.layouts,
      untried: s.untried ?? [],
    }));
    io.out(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  const word = (message: Parameters<typeof render>[0]): string => render(message, lang);
  const { width } = styleOf(io);
  const lines = tableText(
    {
      columns: [
        { label: word(say.colDataset({})), numeric: false },
        { label: word(say.colPublisher({})), numeric: false },
        { label: word(say.colLicence({})), numeric: false },
      ],
      rows: SOURCES.map((s) => [
        { text: (s.untried?.length ? '* ' : '') + s.title[lang] },
        { text: s.publisher },
        { text: s.licence },
      ]),
    },
    width,
  );
  const untried = SOURCES.flatMap((s) => s.untried ?? []);
  const legend = [
    say.untriedTitle({ count: untried.length }),
    ...untried.map((u) => say.untriedLine({ ...u })),
  ].flatMap((m) => wrap(word(m), width));
  io.out(`${[...lines, '', ...legend].join('\n')}\n`);
}

/** `tuchu data list` and `tuchu data sources`: what is loaded, and what could be. */
import { format, render } from '../../core/index.js';
import { tableText, wrap } from '../../brief/index.js';
import { SOURCES } from '../../sources/index.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { noMoreWords, type Options } from '../options.js';
import { styleOf } from '../style.js';
import { rowsHeld, yearsText } from '../years.js';

/** @example tuchu data list */
export async function listCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 2, 'data list');
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
            { text: format.number(rowsHeld(m), lang) },
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
export function sourcesCommand(options: Options, io: Io): void {
  noMoreWords(options.words, 2, 'data sources');
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

/** `tuchu data add FILE...`: loads files, all of them or none. */
import { TuchuError, render } from '../../core/index.js';
import { checkFinished, mappingSource, readMapping, type Source } from '../../sources/index.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import type { Options } from '../options.js';
import { withProgress } from '../progress.js';
import { rowsHeld, yearsText } from '../years.js';

async function mapped(file: string): Promise<Source> {
  const mapping = await readMapping(file);
  checkFinished(mapping, file);
  return mappingSource(mapping);
}

/** @example tuchu data add BACI_HS17_Y2020_V202201.csv.gz */
export async function addCommand(options: Options, io: Io): Promise<void> {
  const files = options.words.slice(2);
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
        : say.added({ id, rows: rowsHeld(manifest), years: yearsText(years) });
      io.out(`${render(line, lang)}\n`);
      if (!already)
        for (const aside of rows.setAside) {
          const reason = render(aside.reason, lang);
          io.out(`${render(say.setAside({ rows: aside.rows, reason }), lang)}\n`);
        }
    }
  });
}

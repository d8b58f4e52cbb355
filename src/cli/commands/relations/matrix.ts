/** `tuchu relations COUNTRY matrix`: partner by agreement, overlap, hub or spoke, and one more agreement. */
import { REVIEWED } from '../../../assess/index.js';
import { pageText, writeAgreements } from '../../../brief/index.js';
import { datasetOf } from '../../dataset.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { type Options, countryOf, noMoreWords, placesOf } from '../../options.js';
import { styleOf } from '../../style.js';

/** Parts of the page; the grid itself is for a wider place than a terminal. */
const PARTS = ['overlap', 'marginal', 'hub', 'world'];

export async function matrixCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'relations matrix');
  const subject = countryOf(options.words[1], 'relations');
  const { lang } = options;
  const day = options.asOf ?? REVIEWED;
  const named =
    options.with === undefined
      ? undefined
      : placesOf('with', options.with, day).filter((p) => p !== subject);
  await withWorkspace(options, io, async (workspace) => {
    const dataset =
      options.dataset === undefined
        ? undefined
        : (await datasetOf(workspace, options.dataset, 'relations matrix')).id;
    const asked = { day, lang, with: named, dataset };
    const { page, findings } = await writeAgreements(workspace, subject, asked);
    if (options.json) {
      io.out(`${JSON.stringify(findings, null, 2)}\n`);
      return;
    }
    // Where a pack speaks of every partner, datasets are printed for those who ask for them.
    const packAlone =
      named === undefined && dataset === undefined && page.sections.some((s) => s.id === 'overlap');
    const parts = packAlone ? PARTS.filter((p) => p !== 'world') : PARTS;
    const sections = page.sections.filter((s) => parts.includes(s.id));
    io.out(pageText({ ...page, sections }, styleOf(io)));
  });
}

/** `tuchu timeline COUNTRY`: milestones over measured series, and what changed after each. */
import { REVIEWED, timelineFindings, timelineOf } from '../../assess/index.js';
import { narrowTimeline, pageText, writeTimelinePage } from '../../brief/index.js';
import { TuchuError, bloc } from '../../core/index.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type Options, allowOnly, countryOf, noMoreWords, placesOf } from '../options.js';
import { styleOf } from '../style.js';

export async function timelineCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'timeline', ['as-of', 'since', 'until', 'around', 'series', 'poles', 'bloc']);
  const { lang, since, until, around } = options;
  const day = options.asOf;
  // Poles may be named one after another as well as with commas between them.
  const more = options.poles === undefined ? [] : options.words.slice(2);
  if (options.poles === undefined) noMoreWords(options.words, 2, 'timeline');
  const subject = countryOf(options.words[1], 'timeline');
  const poles =
    options.poles === undefined
      ? undefined
      : placesOf('poles', [options.poles, ...more].join(','), day ?? REVIEWED);
  const group = options.bloc?.toUpperCase();
  if (group !== undefined && bloc(group) === undefined)
    throw new TuchuError(say.unknownPlaces({ option: 'bloc', text: options.bloc ?? '' }), 2);
  const series = options.series?.split(',').map((s) => s.trim());
  await withWorkspace(options, io, async (workspace) => {
    const question = { subject, day, since, until, around, series, poles, bloc: group };
    const t = await timelineOf(workspace, question);
    if (options.json) {
      io.out(`${JSON.stringify(timelineFindings(t), null, 2)}\n`);
      return;
    }
    io.out(pageText(narrowTimeline(writeTimelinePage(t, lang)), styleOf(io)));
  });
}

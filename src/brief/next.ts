/** Where the overview of a country leads: the doors of the workbench, each with one line and its command. */
import type { Message } from '../core/index.js';
import { type Context, tell } from './context.js';
import { doctrinesOn } from './doctrine/index.js';
import { say } from './messages.js';
import type { Page } from './page.js';
import type { NamedPage } from './pages.js';

export function nextOf(c: Context): Page['next'] {
  const { subject, asOf } = c.a;
  const {
    own: [own],
    group: [group],
  } = doctrinesOn(subject, asOf);
  const whose = own !== undefined ? 'own' : group !== undefined ? 'group' : 'none';
  const door = (
    page: NamedPage | null,
    title: Message,
    line: Message,
    command: string | null,
  ): Page['next'][number] => ({
    title: tell(c, title),
    text: tell(c, line),
    command,
    ...(page === null ? {} : { page }),
  });
  return [
    door(
      'dependence',
      say.nextProducts({}),
      say.nextProductsText({}),
      `tuchu dependence ${subject} --side import`,
    ),
    door(
      'shock',
      say.nextShock({}),
      say.nextShockText({}),
      `tuchu shock embargo --country ${subject}`,
    ),
    door('balance', say.nextPowers({}), say.nextPowersText({}), `tuchu balance ${subject}`),
    door('votes', say.nextVotes({}), say.nextVotesText({}), `tuchu votes ${subject}`),
    door('network', say.nextNetwork({}), say.nextNetworkText({}), `tuchu network ${subject}`),
    door('timeline', say.nextTimeline({}), say.nextTimelineText({}), `tuchu timeline ${subject}`),
    door(
      'check',
      say.nextCheck({}),
      say.nextCheckText({ whose }),
      `tuchu check DRAFT --doctrine ${own ?? group ?? 'FILE'}`,
    ),
    door(
      'relations',
      say.nextReplay({}),
      say.nextReplayText({}),
      `tuchu relations ${subject} --as-of 2024-10-31`,
    ),
    door('data', say.nextData({}), say.nextDataText({}), 'tuchu data add FILE'),
    door(null, say.nextNote({}), say.nextNoteText({}), null),
  ];
}
